"""The laptops that share the group's work, one below the other, and those that ask to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.groups import Membership
from ohdesk.services.belonging import Request
from ohdesk.services.laptops import Overview, SharingLaptop
from ohdesk.ui.clock import local
from ohdesk.ui.days import short_day
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.fold import Fold
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.wording import member_with, member_words


class LaptopsCard(Card):
    """Read here, changed in dialogs; what is pressed is told onward."""

    invited = Signal()
    file_wanted = Signal()
    """A request that came as a file is to be opened."""
    admitted = Signal(object)
    """The request of the laptop that is to be let in."""
    passed_over = Signal(object)
    """A request that is to be shown no more."""
    edited = Signal(object)
    leaving = Signal(object)
    """The laptop that is to be closed out, or None where it is still to be said which."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Laptops that share the work"), self.tr("Each holds the whole work and goes on without a network.")
        )
        self._leave = Button(self.tr("Somebody leaves…"), lambda: self.leaving.emit(None), kind="quiet")
        self._from_file = Button(
            self.tr("Let in from a file…"), self.file_wanted.emit, kind="quiet", icon_name="file-check"
        )
        self._invite = Button(self.tr("Invite a laptop…"), self.invited.emit, kind="primary", icon_name="laptop")
        self._acts = (self._leave, self._from_file, self._invite)
        self.add_action(self._invite)
        lead_focus(self, self._invite)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self.add(Flow(self._from_file, self._leave, spacing=8))

    def show_laptops(
        self, found: Overview, requests: Sequence[Request], members: Sequence[Membership], today: date
    ) -> None:
        """Show who asks, who belongs, and folded away who was closed out; who stands on a button stays there."""
        stood_on = self._stood_on()
        clear_layout(self._rows)
        for button in self._acts:
            button.setVisible(found.may_let_in)
        self._leave.setVisible(found.may_let_in and len(found.here) > 1)
        for request in requests:
            doubled = any(laptop.name == request.name for laptop in found.here)
            self._rows.addWidget(self._request(request, may_let_in=found.may_let_in, doubled=doubled))
        for laptop in found.here:
            row = self._laptop(laptop, found, members, today)
            self._rows.addWidget(row)
            shows_all(UUID(laptop.device), row)
        if found.gone:
            body = QWidget()
            column = QVBoxLayout(body)
            column.setContentsMargins(0, 0, 0, 0)
            for laptop in found.gone:
                still = self.tr("Has what had come to it until then, and nothing since.")
                column.addWidget(Row(self.name(laptop), still, Pill(self.tr("Closed out"))))
            self._rows.addWidget(Fold(self.tr("Closed out: %n laptop(s)", "", len(found.gone)), body))
        if stood_on:
            self._stand_on(stood_on)

    def _stood_on(self) -> str:
        """Return what the button in a row is called on which somebody stands; empty where nobody does.

        The window may lie behind another program's while others' changes come: it has its focus widget all the same.
        """
        button = self.window().focusWidget()
        own = isinstance(button, Button) and self.isAncestorOf(button) and button not in self._acts
        return button.accessibleName() if own and button else ""

    def _stand_on(self, name: str) -> None:
        """Give the focus to the button of that name in a row, else to the one that invites."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        rows = [row for item in items if item and (row := item.widget())]
        for row in rows:
            row.show()  # now, not with the next event: it may be given the focus
        buttons = (button for row in rows for button in row.findChildren(Button))
        next((button for button in buttons if button.accessibleName() == name), self._invite).setFocus()

    def name(self, laptop: SharingLaptop) -> str:
        """Return what a laptop is called."""
        return laptop.called or self.tr("Laptop without a name")

    def _request(self, request: Request, *, may_let_in: bool, doubled: bool) -> Row:
        words = self.tr("{0} asks to share the work").format(request.name)
        caption = self.tr("Let it in once its six words have been read aloud to you.")
        if doubled:
            known = self.tr("The group has a laptop of this name: ask why there are two, it may have been copied.")
            caption = f"{caption}\n{known}"
        trailing: list[QWidget] = []
        if may_let_in:
            button = Button(self.tr("Let in…"), partial(self.admitted.emit, request), icon_name="user-plus")
            button.setAccessibleName(self.tr("Let in: {0}").format(request.name))
            ignore = Button(self.tr("Pass over"), partial(self.passed_over.emit, request), kind="quiet")
            ignore.setAccessibleName(self.tr("Pass over the request of {0}").format(request.name))
            trailing += [button, ignore]
        return Row(words, caption, *trailing, leading=Sign("laptop", "warn"))

    def _laptop(self, laptop: SharingLaptop, found: Overview, members: Sequence[Membership], today: date) -> Row:
        name, owner = self.name(laptop), member_with(members, laptop.member)
        facts = [member_words(owner) if owner else self.tr("Whose it is has not been said")]
        notes: list[str] = []
        trailing: list[QWidget] = []
        if laptop.own:
            trailing.append(Pill(self.tr("This laptop"), "info"))
        elif laptop.heard:
            facts.append(self.tr("last heard {0}").format(short_day(local(laptop.heard).date())))
            if not (laptop.confirmed or laptop.gone_on):
                facts.append(self.tr("the latest from here is still on its way to it"))
        else:
            facts.append(self.tr("not heard from yet"))
        if laptop.doubled:
            day = short_day(local(laptop.doubled).date())
            notes.append(
                self.tr("Copied or brought back from a copy, noticed {0}: what both wrote is kept.").format(day)
            )
        if laptop.gone_on:
            notes.append(self.tr("It goes on as a new laptop: close this one out if nobody works on it any more."))
        if days := laptop.quiet(today):
            trailing.append(Pill(self.tr("Not heard for %n day(s)", "", days), "warn"))
        edit = Button(self.tr("Edit…"), partial(self.edited.emit, laptop), kind="quiet")
        edit.setAccessibleName(self.tr("Edit {0}").format(name))
        trailing.append(edit)
        if found.may_let_in and not laptop.own:
            close = Button(self.tr("Close out…"), partial(self.leaving.emit, laptop), kind="quiet")
            close.setAccessibleName(self.tr("Close out {0}").format(name))
            trailing.append(close)
        return Row(name, "\n".join((" · ".join(facts), *notes)), *trailing, leading=Sign("laptop", "muted"))
