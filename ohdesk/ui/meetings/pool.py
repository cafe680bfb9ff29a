"""The pool: what waits for a meeting of the group, in sight between meetings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout

from ohdesk.domain.errors import OHDeskError
from ohdesk.domain.groups import Group
from ohdesk.domain.matters import Matter
from ohdesk.domain.meetings import Meeting
from ohdesk.services import due, groups, matters
from ohdesk.ui import clock
from ohdesk.ui.add_line import AddLine
from ohdesk.ui.errors import sentence
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.matter_dialogs import ClosingDialog, MatterDialog
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.typed import written_date
from ohdesk.ui.wording import day_words

if TYPE_CHECKING:
    from ohdesk.ui.widgets.message_bar import MessageBar
    from ohdesk.ui.workspace_page import PageContext


class Pool(Card):
    """Matters of a group that are on no agenda yet, oldest first; each goes to the next meeting by one press."""

    meeting_wanted = Signal(object)
    """The identity of the meeting that a matter went to."""

    def __init__(self, context: PageContext, messages: MessageBar) -> None:
        super().__init__()
        self.set_title(self.tr("Waiting for a meeting"), self.tr("Comes forward by itself when an agenda is made."))
        self._context = context
        self._messages = messages
        self._next: Meeting | None = None
        self._shown: object = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._new = AddLine(self.tr("Write a matter that waits and press Enter"), self.tr("New waiting matter"))
        self._new.entered.connect(self._raise)
        self.body.addLayout(self._rows)
        self.add(self._new)

    def show_group(self, group: Group, following: Meeting | None) -> None:
        """Show what waits for a meeting of ``group``; ``following`` is its next meeting."""
        vault = self._context.vault
        self._next = following
        found = matters.waiting(vault, group.id)
        state = (found, following.id if following else None, following.day if following else None)
        if state == self._shown:
            return
        self._shown = state
        names = {other.id: other.name for other in groups.groups(vault)}
        clear_layout(self._rows)
        for matter in found:
            self._rows.addWidget(self._row(matter, names.get(matter.from_group, "") if matter.from_group else ""))

    def _row(self, matter: Matter, from_group: str) -> Columns:
        buttons = Flow()
        if self._next is not None:
            put = Button(self.tr("To the next meeting"), lambda: self._put(matter), kind="quiet")
            put.setAccessibleName(self.tr("To the next meeting: {0}").format(matter.title))
            put.setToolTip(day_words(self._next.day) if self._next.day else "")
            buttons.add(put)
        more = IconButton("ellipsis", self.tr("More about: {0}").format(matter.title))
        more.clicked.connect(lambda: self._show_menu(matter, more))
        about = " · ".join(filter(None, self._about(matter, from_group)))
        buttons.add(more)
        title = Row(matter.title or self.tr("Without a title"), about)
        return Columns(title, buttons, shares=(1, 0), characters=56, spacing=8)

    def _show_menu(self, matter: Matter, button: IconButton) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Change…")).triggered.connect(lambda: self._change(matter.id))
        menu.addAction(self.tr("Answer without a meeting…")).triggered.connect(
            lambda: self._close(matter, lapses=False)
        )
        menu.addAction(self.tr("Let it lapse…")).triggered.connect(lambda: self._close(matter, lapses=True))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _raise(self, title: str) -> None:
        vault = self._context.vault
        try:
            matters.raise_matter(vault, groups.current_group(vault).id, title, today=clock.today())
        except OHDeskError as error:
            self._messages.say(sentence(error), "bad")
        else:
            self._refresh()

    def _put(self, matter: Matter) -> None:
        vault = self._context.vault
        if self._next is None:
            return
        edition = vault.read(Meeting, self._next.id)
        meeting, today, language = edition.value, clock.today(), current_language()
        found = (*due.due(vault, meeting, today, language), *due.left_out(vault, meeting, today, language))
        offer = next((offer for offer in found if offer.source == matter.id), None)
        if offer is None:
            return
        vault.save(edition, due.taken(meeting, offer))
        self._refresh()
        when = day_words(meeting.day) if meeting.day else self.tr("the next meeting")
        self._messages.say(
            self.tr("On the agenda of {0}: {1}").format(when, matter.title),
            "ok",
            action=self.tr("Open the meeting"),
            on_action=partial(self.meeting_wanted.emit, meeting.id),
        )

    def _change(self, matter_id: UUID) -> None:
        vault = self._context.vault
        dialog = MatterDialog(vault, vault.read(Matter, matter_id), self)
        dialog.kept.connect(self._refresh)
        dialog.open()

    def _close(self, matter: Matter, *, lapses: bool) -> None:
        dialog = ClosingDialog(self._context.vault, matter.id, self, lapses=lapses)
        dialog.kept.connect(lambda: self._offer_undo(matter, lapses=lapses))
        dialog.open()

    def _offer_undo(self, matter: Matter, *, lapses: bool) -> None:
        self._refresh()
        words = self.tr("Let go: {0}") if lapses else self.tr("Answered: {0}")
        self._messages.say(
            words.format(matter.title), action=self.tr("Let it wait again"), on_action=lambda: self._wait_again(matter)
        )

    def _wait_again(self, matter: Matter) -> None:
        matters.wait_again(self._context.vault, matter.id)
        self._refresh()

    def _about(self, matter: Matter, from_group: str) -> Iterator[str]:
        """Yield who passed a matter on, who raised it, and when."""
        yield self.tr("from {0}").format(from_group) if from_group else ""
        yield self.tr("raised by {0}").format(matter.raised_by) if matter.raised_by else ""
        yield written_date(matter.raised_on) if matter.raised_on else ""

    def _refresh(self) -> None:
        self._context.saved()
        self.show_group(groups.current_group(self._context.vault), self._next)
