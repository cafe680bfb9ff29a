"""The items of a running meeting at its side: how each stands, how long the one that is on has taken."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QSizePolicy, QWidget

from ohdesk.domain.agenda import AgendaItem, ItemState
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import MeetingState
from ohdesk.domain.timing import minutes_spent
from ohdesk.ui import clock
from ohdesk.ui.labels import label
from ohdesk.ui.meetings.attendance_panel import count_words
from ohdesk.ui.meetings.item_list import ItemLine, ItemList
from ohdesk.ui.meetings.item_sheet import state_words
from ohdesk.ui.meetings.meeting_clock import item_minutes
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import Label

_LINES = 6
_PUT_OFF = (ItemState.CONTINUES, ItemState.LAPSED, ItemState.WAITING)


class HoldItems(Card):
    """Attendance, the items in their order, the loose notes where there are any; below, who is here."""

    def __init__(self, opened: OpenMeeting, hidden: Callable[[AgendaItem], bool], *below: QWidget) -> None:
        """``hidden`` tells whether an item must not be seen now; ``below`` stands under the list."""
        super().__init__()
        self._open = opened
        self._hidden = hidden
        self.loose = new_id()
        """The key of the line for loose notes."""
        self.list = ItemList(self.tr("Items"), editable=False)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # it scrolls, the page not
        self.list.setMinimumHeight(self.fontMetrics().height() * _LINES)
        self.count = Label("", "caption")
        self.body.addWidget(self.list, 1)
        self.add(*below, self.count)

    def refresh(self, loose: int) -> set[UUID]:
        """Show the items as they stand, and that so many notes are loose; returns the keys of all lines."""
        meeting = self._open.meeting
        lines = [ItemLine(meeting.id, "", self.tr("Attendance"), movable=False)]
        lines += [self._line(number, item) for number, item in enumerate(meeting.items, 1)]
        if loose:
            lines.append(ItemLine(self.loose, "", self.tr("Loose notes"), "", str(loose), movable=False))
        self.list.set_lines(lines)
        self.count.setText(count_words(meeting))
        return {line.key for line in lines}

    def _line(self, number: int, item: AgendaItem) -> ItemLine:
        meeting, now = self._open.meeting, clock.now()
        is_on = meeting.state is MeetingState.RUNNING and item.began is not None and item.finished is None
        spent = minutes_spent(meeting.items, item.id, now) if is_on else 0
        return ItemLine(
            item.id,
            str(number),
            label(item.part) if self._hidden(item) else item.title or self.tr("Without a title"),
            caption=item_minutes(meeting, item, now) if is_on else "",
            mark=self._mark(item, is_on=is_on),
            alarm=item.minutes_planned is not None and spent > item.minutes_planned,
        )

    def _mark(self, item: AgendaItem, *, is_on: bool) -> str:
        if item.state in _PUT_OFF:
            return state_words(item.state)
        if item.state is ItemState.HANDLED or item.record or item.outcomes or self._open.tasks(item.id):
            return "✓"
        return self.tr("{0} min").format(item.minutes_planned) if item.minutes_planned and not is_on else ""
