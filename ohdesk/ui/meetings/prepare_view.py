"""Preparing a meeting: its items at the left, one of them or the meeting itself at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.agenda import starting_times
from ohdesk.ui.guarded import first_refused
from ohdesk.ui.labels import label
from ohdesk.ui.meetings.facts_form import FactsForm, TimePlan
from ohdesk.ui.meetings.item_form import ItemForm
from ohdesk.ui.meetings.item_list import ItemLine, ItemList
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.typed import written_time
from ohdesk.ui.wording import moment_words

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner


class PrepareView(QWidget):
    """The agenda editor."""

    item_removed = Signal(str)
    """The title of an item that was taken away; the draft's undo brings it back."""

    def __init__(self, opened: OpenMeeting, tasks: TaskRunner) -> None:
        super().__init__()
        self._open = opened
        self._tasks = tasks
        self._key = opened.meeting.id
        self._form: FactsForm | ItemForm | None = None
        self.items = ItemList(self.tr("Agenda"), editable=True)
        self._plan = TimePlan()
        agenda = Card(self.tr("Agenda"))
        agenda.add(self.items, self._plan)
        add = Button(self.tr("Add an item"), self.add_item, kind="quiet", icon_name="plus")
        agenda.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        self._detail = Card()
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Columns(agenda, self._detail, shares=(2, 3), characters=100))
        lead_focus(self, self.items)

        self.items.picked.connect(self._pick)
        self.items.entered.connect(self._enter)
        self.items.moved.connect(lambda key, to: opened.move_item(key, to, self.tr("Move an item")))
        self.items.removed.connect(self._remove)
        self.refresh()
        self.items.show_current(self._key)
        self._show_form()

    def refresh(self) -> None:
        """Show the meeting as it stands."""
        meeting = self._open.meeting
        times = starting_times(meeting.items, meeting.starts) if meeting.starts else (None,) * len(meeting.items)
        lines = [ItemLine(meeting.id, "", self.tr("The meeting"), moment_words(meeting.day, meeting.starts), "", False)]
        for number, (item, begins) in enumerate(zip(meeting.items, times, strict=True), 1):
            caption = " · ".join(
                filter(None, (written_time(begins) if begins else "", label(item.kind), item.presenter))
            )
            minutes = self.tr("{0} min").format(item.minutes_planned) if item.minutes_planned else ""
            lines.append(ItemLine(item.id, str(number), item.title or self.tr("Without a title"), caption, minutes))
        self.items.set_lines(lines)
        self._plan.show_plan(meeting.items, meeting.starts, meeting.ends)
        if self._key not in {line.key for line in lines}:
            self._key = self.items.current or meeting.id
            self._show_form()
        elif self._form:
            self._form.refresh()

    def add_item(self) -> None:
        """Append an item and begin to write its title."""
        key = self._open.add_item(self.tr("Add an item"))
        self._go_to(key)

    def _pick(self, key: UUID) -> None:
        if key == self._key:
            return
        if refused := first_refused(self._detail):
            # A refused text lives in its field alone; leaving would lose it.
            self.items.show_current(self._key)
            refused.setFocus()
            return
        self._key = key
        self._show_form()

    def _enter(self, key: UUID) -> None:
        if self._form:
            self._form.setFocus()

    def _go_to(self, key: UUID) -> None:
        self.items.show_current(key)
        self._pick(key)
        if self._form and self._key == key:
            self._form.setFocus()

    def _go_on(self) -> None:
        """Go from a title to the next item; after the last one begin a new one."""
        keys = [item.id for item in self._open.meeting.items]
        place = keys.index(self._key)
        if place + 1 < len(keys):
            self._go_to(keys[place + 1])
        else:
            self.add_item()

    def _remove(self, key: UUID) -> None:
        item = self._open.item(key)
        row = self.items.currentRow()
        self._open.remove_item(key, self.tr("Remove an item"))
        self.items.setCurrentRow(min(row, self.items.count() - 1))
        self.items.setFocus()
        self.item_removed.emit(item.title if item else "")

    def _show_form(self) -> None:
        clear_layout(self._detail.body)
        if self._key == self._open.meeting.id:
            self._detail.set_title(self.tr("The meeting"))
            self._form = FactsForm(self._open)
        else:
            self._detail.set_title(self.tr("Item"))
            form = ItemForm(self._open, self._key, self._tasks)
            form.finished.connect(self._go_on)
            self._form = form
        self._detail.add(self._form)
        self._form.show()  # now, not with the next event: it is given the focus
