"""The meeting while it is held: one item at a time, and a line that takes what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.outcomes import OutcomeKind
from ohdesk.ui.guarded import first_refused
from ohdesk.ui.meetings.attachments import Attachments
from ohdesk.ui.meetings.attendance_panel import AttendancePanel, count_words
from ohdesk.ui.meetings.capture_line import CaptureLine
from ohdesk.ui.meetings.item_list import ItemLine, ItemList
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.record_editor import RecordEditor
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner


_LEAST_LINES = 12
"""The sheet is never lower than this many lines; where that is too much the page scrolls."""


class HoldView(QWidget):
    """Attendance and items at the left, the current one at the right; PgUp and PgDn or Ctrl+Up and Ctrl+Down step."""

    def __init__(self, opened: OpenMeeting, tasks: TaskRunner) -> None:
        super().__init__()
        self._open = opened
        self._task_runner = tasks
        self._key = opened.meeting.id
        self._panel: AttendancePanel | RecordEditor | None = None
        self.items = ItemList(self.tr("Items"), editable=False)
        self._count = Label("", "caption")
        self.capture = CaptureLine(self)
        agenda = Card()
        agenda.add(self.items, self._count)
        self._sheet = Card()
        self._sheet.add_action(IconButton("chevron-up", self.tr("Previous item (Page Up)"), lambda: self._step(-1)))
        self._sheet.add_action(Button(self.tr("Next item"), lambda: self._step(1), icon_name="chevron-down"))
        self._sheet_body = QVBoxLayout()
        self._sheet_body.setSpacing(12)
        self._area = _SheetArea(self._sheet)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._area, 1)
        column.addWidget(self.capture)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Columns(agenda, right, shares=(1, 2), characters=100))

        self.items.picked.connect(self._pick)
        self.items.entered.connect(lambda _: self._panel and self._panel.setFocus())
        self.capture.filed.connect(self._file)
        for keys, by in (("PgDown", 1), ("PgUp", -1), ("Ctrl+Down", 1), ("Ctrl+Up", -1)):
            shortcut = QShortcut(QKeySequence(keys), self, lambda by=by: self._step(by))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.refresh()
        self.items.show_current(self._key)
        self._show_panel()

    def refresh(self) -> None:
        """Show the meeting as it stands."""
        meeting = self._open.meeting
        lines = [ItemLine(meeting.id, "", self.tr("Attendance"), movable=False)]
        lines += [
            ItemLine(item.id, str(number), item.title or self.tr("Without a title"), "", self._mark(item))
            for number, item in enumerate(meeting.items, 1)
        ]
        self.items.set_lines(lines)
        self._count.setText(count_words(meeting))
        if self._key not in {line.key for line in lines}:
            self._key = meeting.id
            self.items.show_current(self._key)
            self._show_panel()
        elif self._panel:
            self._panel.refresh()

    def show_item(self, item_id: UUID) -> None:
        """Bring one item into view."""
        self.items.show_current(item_id)
        self._pick(item_id)

    def _mark(self, item: AgendaItem) -> str:
        if item.record or item.outcomes or self._open.tasks(item.id):
            return "✓"
        return self.tr("{0} min").format(item.minutes_planned) if item.minutes_planned else ""

    def _step(self, by: int) -> None:
        self.items.step(by)

    def _pick(self, key: UUID) -> None:
        if key == self._key:
            return
        if refused := first_refused(self._sheet):
            # A refused text lives in its field alone; leaving would lose it.
            self.items.show_current(self._key)
            refused.setFocus()
            return
        writing = self._sheet.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._key = key
        self._show_panel()
        if writing:
            self.setFocus()
        announce(self, self._sheet.accessibleName())

    def _file(self, where: str, text: str) -> None:
        item = self._open.item(self._key)
        if item is None:
            items = self._open.meeting.items
            if not items:
                return
            item = items[0]
            self.show_item(item.id)
        if where == "text":
            record = f"{item.record}\n{text}" if item.record else text
            self._open.write_item(item.id, "record", record, self.tr("Add to the text"))
        elif where == "task":
            self._open.give_task(item.id, text)
        else:
            self._open.add_outcome(item.id, OutcomeKind(where), text, self.tr("Add an outcome"))
        if where != "text":
            QTimer.singleShot(0, self, self._show_last)

    def _show_last(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _show_panel(self) -> None:
        clear_layout(self._sheet.body)
        item = self._open.item(self._key)
        self.capture.setEnabled(bool(self._open.meeting.items))
        if item is None:
            self._sheet.set_title(self.tr("Attendance"))
            panel = AttendancePanel(self._open)
            self._panel = panel
            self._sheet.add(panel)
            panel.show()  # now, not with the next event: it is given the focus
            lead_focus(self, panel.first_mark() or self.items)
            return
        number = self._open.meeting.items.index(item) + 1
        presented = self.tr("presented by {0}").format(item.presenter) if item.presenter else ""
        planned = self.tr("{0} min").format(item.minutes_planned) if item.minutes_planned else ""
        self._sheet.set_title(f"{number}  {item.title}", " · ".join(filter(None, (presented, planned))))
        if item.text:
            self._sheet.add(Label(item.text, "muted"))
        if item.attachments:
            self._sheet.add(Attachments(self._open, item.id, self._task_runner, editable=False))
        lead_focus(self, self.capture)
        self._panel = RecordEditor(self._open, item.id, lines=4, fills=True)
        self._sheet.body.addWidget(self._panel, 1)
        self._panel.show()


class _SheetArea(QScrollArea):
    """Scrolls the sheet within what the window has, so that the line below it stays in sight."""

    def __init__(self, sheet: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(sheet)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height() * _LEAST_LINES)
