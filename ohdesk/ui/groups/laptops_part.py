"""Laptops that share the group's work: who they are, who asks to, and how this one stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog

from ohdesk.domain.errors import OHDeskError
from ohdesk.domain.groups import Membership, members_on
from ohdesk.domain.laptops import Laptop
from ohdesk.services import belonging, groups, laptops
from ohdesk.services.belonging import Request
from ohdesk.services.editing import Edition
from ohdesk.services.laptops import Overview, SharingLaptop, Standing
from ohdesk.ui.groups.admit_dialog import AdmitDialog
from ohdesk.ui.groups.by_file_card import ByFileCard
from ohdesk.ui.groups.invite_dialog import InviteDialog
from ohdesk.ui.groups.laptop_dialog import LaptopDialog
from ohdesk.ui.groups.laptops_card import LaptopsCard
from ohdesk.ui.groups.leaving_view import LeavingView
from ohdesk.ui.groups.meeting_place_card import MeetingPlaceCard
from ohdesk.ui.groups.standing_card import StandingCard
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import first_in
from ohdesk.ui.widgets.tab_order import tab_in_reading_order
from ohdesk.ui.wording import member_with, member_words

_LOOK_AGAIN = 10_000
"""Milliseconds after which it is looked again who asks, while the part is shown."""
_ENOUGH = 1 << 16
"""Bytes that are read of a file that may be a request; none is as large."""


class LaptopsPart(Part):
    """One list; who asks in the folder stands in it by itself."""

    def __init__(self, surroundings: Surroundings, today: date) -> None:
        super().__init__(surroundings)
        self._today = today
        self._shown: tuple[object, ...] = ()
        self._requests: tuple[Request, ...] = ()
        self._looking = False
        self._look_again = False
        self._card = LaptopsCard()
        self._card.invited.connect(self.invite)
        self._card.file_wanted.connect(self._ask_request_file)
        self._card.admitted.connect(lambda request: self._let_in(request, by_file=False))
        self._card.passed_over.connect(self._pass_over)
        self._card.edited.connect(self._edit)
        self._card.leaving.connect(self.begin_leaving)
        self._leaving: LeavingView | None = None
        self._ways = (MeetingPlaceCard(self.context, self.tell), ByFileCard(self.context))
        self._standing = StandingCard(self.context)
        self._empty = Card()
        self._how_to_join = Label(
            self.tr(
                "These data hold your group's own work already, and a laptop joins with nothing of its own: "
                "lock OHDesk, choose “Join a group” on the first page and begin there."
            )
        )
        self._how_to_join.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._how_to_join.hide()
        self._empty.add(self._explanation(), self._how_to_join)
        self.add(self._standing, self._card, *self._ways, self._empty)
        self.context.exchanging.stirred.connect(self._look_where_seen)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN)
        self._timer.timeout.connect(self._look)

    def show_year(self, school_year: str) -> None:
        self._show(laptops.overview(self.context.vault))
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def invite(self) -> None:
        """Ask how another laptop comes to share the work."""
        dialog = InviteDialog(self.context, self)
        dialog.begun.connect(self._look)
        dialog.open()

    def begin_leaving(self, laptop: SharingLaptop | None = None) -> None:
        """Show the screen on which somebody leaves, or one laptop goes."""
        self._end_leaving()
        self._leaving = LeavingView(self.context, self._today, laptop and self._owned_here(laptop))
        self._leaving.ended.connect(self._end_leaving)
        self.add(self._leaving)
        for card in (self._card, *self._ways):
            card.hide()
        tab_in_reading_order(self.window())
        self._leaving.show()  # now, so that it can take the focus
        first_in(self._leaving).setFocus()

    def take_request(self, path: Path) -> None:
        """Let in who asks in the file at ``path``, once its words are right."""
        try:
            with path.open("rb") as file:
                request = belonging.read_asking(file.read(_ENOUGH))
        except (OHDeskError, OSError) as error:
            self.tell(error)
            return
        self._let_in(request, by_file=True)

    def _end_leaving(self) -> None:
        if self._leaving is not None:
            self._leaving.hide()
            self._leaving.deleteLater()
            self._leaving = None
            self._shown = ()
            self._show(laptops.overview(self.context.vault))
            first_in(self._card).setFocus()

    # Who asks and who belongs

    def _look(self) -> None:
        """Look in the folder who asks; it may hang, so it is not waited for."""
        if self._looking:
            self._look_again = True
            return
        vault = self.context.vault

        def look() -> tuple[Overview, tuple[Request, ...]]:
            return laptops.overview(vault), laptops.requests(vault)

        self._looking = True
        self.context.folder_tasks.run(self, look, self._take_look, lambda _: self._look_over())

    def _look_where_seen(self) -> None:
        if self.isVisible():
            self._look()

    def _look_over(self) -> None:
        self._looking = False
        if self._look_again:
            self._look_again = False
            self._look()

    def _take_look(self, seen: tuple[Overview, tuple[Request, ...]]) -> None:
        found, asking = seen
        new = [request for request in asking if request not in self._requests]
        self._requests = asking
        self._show(found)
        for request in new:
            announce(self, self.tr("{0} asks to share the work").format(request.name))
        self._look_over()

    def _show(self, found: Overview) -> None:
        shown = (found, self._requests, self._members())
        if shown == self._shown:
            return  # nothing new: whoever stands on a button stays there
        self._shown = shown
        for card in (self._card, *self._ways):
            card.setVisible(found.standing is Standing.BELONGS and self._leaving is None)
        self._empty.setVisible(found.standing is Standing.ALONE)
        self._card.show_laptops(found, self._requests, self._members(), self._today)
        self._standing.show_standing(found.standing)

    def _explanation(self) -> EmptyState:
        invite = Button(self.tr("Invite a laptop…"), self.invite, kind="primary", icon_name="laptop")
        join = Button(self.tr("Join a group from here"), self._tell_how_to_join, icon_name="link")
        return EmptyState(
            "laptop",
            self.tr("Several laptops, one work"),
            self.tr(
                "Each member can prepare and write on a laptop of their own, without a network too. "
                "Everybody's text comes together by itself; nothing is overwritten. "
                "You decide which laptops belong."
            ),
            Flow(invite, join, spacing=8),
        )

    def _tell_how_to_join(self) -> None:
        self._how_to_join.show()
        announce(self, self._how_to_join.text())

    def _members(self) -> tuple[Membership, ...]:
        return tuple(one for group in groups.groups(self.context.vault) for one in members_on(group, self._today))

    def _owners(self) -> tuple[Membership, ...]:
        """Return who may own a laptop: whoever sits in several groups once, and in the one in use before others."""
        vault, owners = self.context.vault, list[Membership]()
        now = groups.current_group(vault)
        for group in (now, *(one for one in groups.groups(vault) if one.id != now.id)):
            known = {member_words(one) for one in owners}
            owners += [one for one in members_on(group, self._today) if member_words(one) not in known]
        return tuple(owners)

    def _owned_here(self, laptop: SharingLaptop) -> SharingLaptop:
        """Return ``laptop`` with that membership of its owner by which they are chosen here."""
        owner = member_with(self._members(), laptop.member)
        same = (one.id for one in self._owners() if owner and member_words(one) == member_words(owner))
        return replace(laptop, member=next(same, laptop.member))

    # Letting in and naming

    def _ask_request_file(self) -> None:
        dialog = QFileDialog(self, self.tr("The request of a laptop"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Requests (*{0})").format(laptops.REQUEST), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self.take_request(Path(path)))
        dialog.open()

    def _let_in(self, request: Request, *, by_file: bool) -> None:
        dialog = AdmitDialog(self.context, request, self._owners(), self, by_file=by_file)
        dialog.accepted.connect(partial(self._tell_let_in, request))
        dialog.open()

    def _tell_let_in(self, request: Request) -> None:
        announce(self, self.tr("{0} was let in.").format(request.name))
        self._look()

    def _pass_over(self, request: Request) -> None:
        laptops.pass_over(self.context.vault, request)
        self._look()

    def _edit(self, laptop: SharingLaptop) -> None:
        vault = self.context.vault
        opened = vault.read(Laptop, UUID(laptop.device)) if laptop.device in belonging.laptops(vault) else None
        dialog = LaptopDialog(self._owned_here(laptop), self._owners(), self)
        dialog.written.connect(partial(self._keep, laptop.device, opened))
        dialog.open()

    def _keep(self, device: str, opened: Edition[Laptop] | None, name: str, member: UUID | None) -> None:
        words = self.tr("Edit a laptop")
        if opened is None:
            self.history.add(Laptop(UUID(device), name, member), words)
        else:
            self.history.change(opened, replace(opened.value, name=name, member=member), words)
        self._look()
