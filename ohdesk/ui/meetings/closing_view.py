"""The closing reading: what was agreed and who does what, one after another, large, and mended on the spot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.closing import Statement, is_complete, statements
from ohdesk.domain.meetings import MeetingState
from ohdesk.ui.guarded import Guarded, first_refused, guarded_line
from ohdesk.ui.meetings.loose_notes import LooseNotes, loose_notes
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.result_rows import OutcomeRow, TaskRow
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the reading: the loose notes, one statement, or the end."""

    kind: str
    statement: Statement | None = None


class ClosingView(QWidget):
    """Enter or Page Down goes on, Page Up back; Tab leads into the words; the last page ends the meeting."""

    moved = Signal()
    """Another page is shown."""
    left = Signal()
    """Back to the items."""
    done = Signal(bool)
    """The reading is over: True to approve now, False to give the minutes for checking."""

    def __init__(self, opened: OpenMeeting, pending: UUID, hidden: Callable[[UUID], bool]) -> None:
        """``pending`` is the note in the capture line; ``hidden`` tells of an item whether it must not be seen now."""
        super().__init__()
        self._open = opened
        self._pending = pending
        self._hidden = hidden
        self._pages: list[Page] = []
        self._place = 0
        self._shown: Page | None = None
        self._panel: QWidget | None = None
        self._card = Card()
        self._place_for_page = QVBoxLayout()
        self._next = Button(self.tr("Next"), lambda: self.step(1), kind="primary", icon_name="chevron-down")
        back = Button(self.tr("Back to the items"), self.left.emit, kind="quiet", icon_name="arrow-left")
        self._previous = IconButton("chevron-up", self.tr("Previous (Page Up)"), lambda: self.step(-1))
        self._remark = Label("", "muted")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for widget in (back, self._remark):
            buttons.addWidget(widget, 1 if widget is self._remark else 0)
        buttons.addWidget(self._previous)
        buttons.addWidget(self._next)
        self._card.body.addLayout(self._place_for_page, 1)
        self._card.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card, 1)
        self.refresh()

    @property
    def statement(self) -> Statement | None:
        """What is read out now."""
        return self._shown.statement if self._shown else None

    @property
    def count(self) -> int:
        """How many statements are read."""
        return sum(page.statement is not None for page in self._pages)

    @property
    def number(self) -> int:
        """Which of them is read now, from 1."""
        return sum(page.statement is not None for page in self._pages[: self._place + 1])

    def refresh(self) -> None:
        """Show the meeting as it stands; the page at hand stays while there is still something on it."""
        before = self._pages
        self._pages = self._all_pages()
        if self._shown in self._pages:
            self._place = self._pages.index(self._shown)
        self._place = min(self._place, len(self._pages) - 1)
        if self._pages[self._place] != self._shown or len(before) != len(self._pages):
            self._show()
        elif isinstance(self._panel, LooseNotes | OutcomeRow | TaskRow):
            self._panel.refresh()

    def step(self, by: int) -> None:
        """Go on, or back."""
        if refused := first_refused(self._card):
            refused.setFocus()
        elif 0 <= self._place + by < len(self._pages):
            self._place += by
            self._show()
            self.setFocus()

    def file_note(self, item_id: UUID) -> bool:
        """File the current loose note to an item; tell whether there was one."""
        return isinstance(self._panel, LooseNotes) and self._panel.file_current(item_id)

    def _all_pages(self) -> list[Page]:
        pages = [Page("notes")] if loose_notes(self._open, self._pending) else []
        read = statements(self._open.meeting, self._open.all_tasks)
        pages += [Page("statement", one) for one in read if not self._hidden(one.item)]
        return [*pages, Page("end")]

    def _show(self) -> None:
        page = self._shown = self._pages[self._place]
        clear_layout(self._place_for_page)
        ground = QWidget()
        self._body = QVBoxLayout(ground)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(14)
        self._previous.setEnabled(self._place > 0)
        self._next.setVisible(page.kind != "end")
        lead_focus(self, self._next)
        self._remark.setText("")
        if page.statement:
            self._show_statement(page.statement)
        elif page.kind == "notes":
            self._card.set_title(self.tr("Loose notes"), self.tr("Closing reading"))
            self._panel = LooseNotes(self._open, self._pending)
            self._body.addWidget(self._panel, 1)
        else:
            self._show_end()
        self._place_for_page.addWidget(ground, 1)
        ground.show()  # now, not with the next event: something on it is given the focus
        announce(self, self._card.accessibleName())
        self.moved.emit()

    def _show_statement(self, statement: Statement) -> None:
        item = self._open.item(statement.item)
        title = f"{statement.number}  {item.title}" if item else ""
        self._card.set_title(title, self.tr("Closing reading · {0} of {1}").format(self.number, self.count))
        row: OutcomeRow | TaskRow
        if statement.is_task:
            row = TaskRow(self._open, statement.id)
            row.removed.connect(self._open.remove_task)
            draft = self._open.task(statement.id)
            if draft and not is_complete(draft.value):
                self._remark.setText(self.tr("Who does it, and by when?"))
        else:
            row = OutcomeRow(self._open, statement.item, statement.id)
        row.enlarge()
        self._panel = row
        self._body.addStretch(1)
        self._body.addWidget(row)
        self._body.addStretch(2)

    def _show_end(self) -> None:
        self._panel = None
        agreed = sum(not page.statement.is_task for page in self._pages if page.statement)
        tasks = self.count - agreed
        self._card.set_title(
            self.tr("Everything has been read"),
            " · ".join((self.tr("%n outcome(s)", "", agreed), self.tr("%n task(s)", "", tasks))),
        )
        for place, page in enumerate(self._pages):
            draft = self._open.task(page.statement.id) if page.statement and page.statement.is_task else None
            if draft and not is_complete(draft.value):
                self._body.addWidget(self._incomplete(place, draft.value.text))
        following = guarded_line(self.tr("Next meeting"), self.tr("for example We 13.1. at 14.15, room 2"))
        following.set_text(self._open.meeting.next_meeting)
        following.accepted.connect(self._write_next)
        self._body.addWidget(Field(self.tr("Next meeting"), following))
        self._body.addStretch()
        running = self._open.meeting.state in (MeetingState.RUNNING, MeetingState.HELD)
        approve = Button(self.tr("Approve"), lambda: self._finish(True), kind="primary", icon_name="check")
        checking = Button(self.tr("Give for checking"), lambda: self._finish(False))
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (approve, checking):
            button.setEnabled(running)
            line.addWidget(button)
        line.addStretch()
        self._body.addLayout(line)
        lead_focus(self, approve)

    def _incomplete(self, place: int, text: str) -> Row:
        look = Button(self.tr("Complete it"), partial(self._go_to, place))
        look.setAccessibleName(self.tr("Complete it: {0}").format(text))
        return Row(text, self.tr("No owner or no day yet"), look, leading=Sign("triangle-alert", "warn"))

    def _go_to(self, place: int) -> None:
        self._place = place
        self._show()
        if self._panel:
            self._panel.setFocus()

    def _finish(self, approve: bool) -> None:
        refused: Guarded | None = first_refused(self._card)
        if refused:
            refused.setFocus()
        else:
            self.done.emit(approve)

    def _write_next(self, text: str) -> None:
        self._open.write("next_meeting", text, self.tr("Typing"), typed=True)
