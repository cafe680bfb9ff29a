"""The meeting while it is held: one item at a time, and a line that takes what is said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, get_args
from uuid import UUID

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ohdesk.domain.agenda import AgendaItem, ItemState, Part
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import MeetingState
from ohdesk.domain.notes import added_after, filed, pending_id, with_note
from ohdesk.domain.projector import ProjectorPage, projector_page, reading_page, staff_alone
from ohdesk.domain.timing import on_now, taken_up
from ohdesk.services import phrases
from ohdesk.ui import clock
from ohdesk.ui.filing import filing_keys
from ohdesk.ui.guarded import first_refused
from ohdesk.ui.labels import label
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.attendance_panel import AttendancePanel
from ohdesk.ui.meetings.capture_line import CaptureLine
from ohdesk.ui.meetings.closing_view import ClosingView
from ohdesk.ui.meetings.hold_items import HoldItems
from ohdesk.ui.meetings.item_sheet import STATE_KEYS, Hidden, ItemSheet
from ohdesk.ui.meetings.loose_notes import LooseNotes, loose_notes
from ohdesk.ui.meetings.meeting_clock import MeetingClock
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.owner_field import Owner, known_owners
from ohdesk.ui.meetings.projector import Projector
from ohdesk.ui.meetings.turning import Made, Turning
from ohdesk.ui.meetings.typed_task import TypedTask
from ohdesk.ui.sharing import SharedWatch, is_shared, toggle_shared
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.lead import lead_focus

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner


_LEAST_LINES = 3
"""The sheet is never lower than this many lines; where that is too much the page scrolls."""

Panel = AttendancePanel | ItemSheet | LooseNotes | Hidden


class HoldView(QWidget):
    """Attendance and items at the left, the current one at the right; PgUp and PgDn or Ctrl+Up and Ctrl+Down step.

    While the meeting runs, coming to an item takes it up and going to another leaves it; a look at the attendance or
    the loose notes leaves nothing.
    """

    reading = Signal()
    """The closing reading begins, or is left."""
    closed = Signal(bool)
    """Everything has been read out: True to approve now, False to give the minutes for checking."""

    def __init__(self, opened: OpenMeeting, tasks: TaskRunner) -> None:
        super().__init__()
        self._open = opened
        self._task_runner = tasks
        self._pending = pending_id(opened.meeting.id, opened.vault.facts.device)
        self._key = opened.meeting.id
        self._panel: Panel | None = None
        self._turning: Turning | None = None
        self._watch: SharedWatch | None = None
        self._closing: ClosingView | None = None
        self.clock = MeetingClock(lambda: opened.meeting)
        self.projector = Projector(self._projected)
        self.capture = CaptureLine(self, self._owners, self._phrases)
        read = Button(self.tr("Closing reading · {0}").format("F8"), self.read_out, icon_name="list-checks")
        read.setAccessibleName(self.tr("Closing reading"))
        new_item = next(self.capture.button(*entry) for entry in filing_keys() if entry[0] == "item")
        self._agenda = HoldItems(opened, self._is_hidden, new_item, read)
        self.items = self._agenda.list
        self._sheet = Card()
        self._sheet.add_action(
            IconButton("eye", self.tr("Others see this screen (Ctrl+Shift+M)"), lambda: toggle_shared(self))
        )
        self._sheet.add_action(IconButton("presentation", self.tr("For everybody to see (F11)"), self.projector.toggle))
        self._sheet.add_action(IconButton("chevron-up", self.tr("Previous item (Page Up)"), lambda: self._step(-1)))
        self._sheet.add_action(Button(self.tr("Next item"), lambda: self._step(1), icon_name="chevron-down"))
        self._sheet.add(self.clock, self.projector)
        self._area = _SheetArea()
        self._sheet.body.addWidget(self._area, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._sheet, 1)
        column.addWidget(self.capture)
        outer = self._layout = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._running = Columns(self._agenda, right, shares=(1, 2), characters=84)
        outer.addWidget(self._running)
        self._bind()
        self.capture.set_text(next((note.text for note in opened.meeting.notes if note.id == self._pending), ""))
        if (on := on_now(opened.meeting.items)) and opened.meeting.state is MeetingState.RUNNING:
            self._key = on.id
        self.refresh()
        self.items.show_current(self._key)
        self._show_panel()

    @property
    def reads_out(self) -> bool:
        """Whether the closing reading is on."""
        return self._closing is not None

    def read_out(self) -> None:
        """Begin the closing reading, or go back to the items."""
        if refused := first_refused(self):
            refused.setFocus()
            return
        if self._closing is not None:
            self._closing.hide()
            self._closing.deleteLater()
            self._closing = None
            self._running.show()
            lead_focus(self, self.capture)
        else:
            self._closing = ClosingView(self._open, self._pending, self._is_hidden_now)
            self._closing.moved.connect(self.projector.refresh)
            self._closing.left.connect(self.read_out)
            self._closing.done.connect(self.closed)
            self._running.hide()
            self._layout.addWidget(self._closing)
            self._closing.show()
            lead_focus(self, self._closing)
        self.setFocus()
        self.projector.refresh()
        self.reading.emit()

    def refresh(self) -> None:
        """Show the meeting as it stands."""
        known = self._agenda.refresh(len(loose_notes(self._open, self._pending)))
        self.clock.refresh()
        shows_all(self._open.meeting.id, self._area)
        if self._key not in known:
            self._key = self._open.meeting.id
            self.items.show_current(self._key)
            self._show_panel()
        elif self._panel:
            self._panel.refresh()
        if self._closing:
            self._closing.refresh()
        self.projector.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._watch is None:
            self._watch = SharedWatch(self)
            self._watch.changed.connect(self._follow_sharing)
            self._follow_sharing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the capture line have what is typed where nothing else takes text."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.text().strip() and event.text().isprintable() and not held and not self._closing:
            self.capture.go_on(event.text())
        else:
            super().keyPressEvent(event)

    def show_item(self, item_id: UUID) -> None:
        """Bring one item into view."""
        self.items.show_current(item_id)
        self._pick(item_id)

    def _bind(self) -> None:
        self.items.picked.connect(self._pick)
        self.items.entered.connect(lambda _: self._panel and self._panel.setFocus())
        self.capture.filed.connect(self._file)
        self.capture.numbered.connect(self._file_to)
        self.capture.writing.connect(self._keep)
        self.capture.phrase_kept.connect(self._keep_phrase)
        self.capture.phrase_dropped.connect(self._drop_phrase)
        for keys, by in (("PgDown", 1), ("PgUp", -1), ("Ctrl+Down", 1), ("Ctrl+Up", -1)):
            self._key_for(keys, partial(self._step, by))
        self._key_for("F8", self.read_out)
        self._key_for("F11", self.projector.toggle)
        self._key_for("Shift+F11", self.projector.toggle_text)
        self._key_for("F12", self.projector.toggle_pause)
        for state, key in STATE_KEYS.items():
            self._key_for(key, partial(self._set_state, state))

    def _key_for(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: act())

    def _projected(self, with_text: bool) -> ProjectorPage:
        """Return what everybody may see of the item at hand; of the item that is on while none is at hand."""
        meeting, on = self._open.meeting, on_now(self._open.meeting.items)
        if self._closing and (read := self._closing.statement):
            place, count = self._closing.number, self._closing.count
            return reading_page(meeting, self._open.all_tasks, clock.now(), read.id, place, count)
        item = self._key if self._turning else on.id if on else None
        return projector_page(meeting, self._open.all_tasks, clock.now(), item, with_text=with_text)

    def _follow_sharing(self) -> None:
        """Show or hide what is not for everybody in the room."""
        item = self._open.item(self._key)
        if item is not None and item.part is Part.STAFF:
            self._show_panel()
        self.refresh()

    def _is_hidden(self, item: AgendaItem) -> bool:
        """Tell whether an item of the staff's part has to wait: others see the window, and not only staff is here."""
        return item.part is Part.STAFF and is_shared(self) and not staff_alone(self._open.meeting, clock.now())

    def _is_hidden_now(self, item_id: UUID) -> bool:
        item = self._open.item(item_id)
        return item is not None and self._is_hidden(item)

    def _owners(self) -> Mapping[str, Owner]:
        return known_owners(self._open.members)

    def _phrases(self) -> list[str]:
        return phrases.phrases(self._open.vault, self._open.meeting.group, current_language())

    def _keep_phrase(self, text: str) -> None:
        group = self._open.meeting.group
        new = group is not None and phrases.keep_phrase(self._open.vault, group, text, current_language())
        announce(self, self.tr("Kept as a phrase") if new else self.tr("It is a phrase already"))

    def _drop_phrase(self, text: str) -> None:
        dropped = phrases.drop_phrase(self._open.vault, self._open.meeting.group, text)
        announce(self, self.tr("No longer a phrase") if dropped else self.tr("This phrase came with the program"))

    def _step(self, by: int) -> None:
        if self._closing:
            self._closing.step(by)
        else:
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
        self._take_up()
        self._show_panel()
        if writing:
            self.setFocus()
        announce(self, self._sheet.accessibleName())

    def _take_up(self) -> None:
        meeting = self._open.meeting
        if meeting.state is MeetingState.RUNNING and self._open.item(self._key):
            self._open.keep(replace(meeting, items=taken_up(meeting.items, self._key, clock.now())))

    def _keep(self, text: str) -> None:
        """Keep what is being written, so that it outlives the program."""
        self._open.keep(with_note(self._open.meeting, self._pending, text.strip()))

    # What is said

    def _file(self, where: str, text: str) -> None:
        """Put words where a key sends them; without words make something of those that are there."""
        self._keep("")
        if where == "loose":
            self._file_loose(text)
        elif where == "item":
            self._add_item(text)
        elif self._turning is None:
            self._file_loose(text)
        elif where == "text":
            self._open.change(filed(self._open.meeting, self._key, text), self.tr("Add to the text"))
            self._turning.note(None)
        else:
            self._make(where, text)

    def _make(self, where: str, text: str) -> None:
        assert self._turning
        made: Made = next(made for made in get_args(Made) if made == where)
        if text:
            self._turning.make(made, self.capture.task(text) if made == "task" else TypedTask(text))
        elif not self._turn(made):
            announce(self, self.tr("There is nothing to turn yet"))
            return
        QTimer.singleShot(0, self, self._show_last)

    def _turn(self, made: Made) -> bool:
        sheet = self._panel
        assert self._turning
        assert isinstance(sheet, ItemSheet)
        sheet.editor.text.settle()  # what is marked has its place in what is stored
        row = sheet.editor.row_with_focus()
        return self._turning.turn(made, sheet.editor.marked if sheet.editor.writing else None, row.key if row else None)

    def _file_loose(self, text: str) -> None:
        if text:
            self._open.change(with_note(self._open.meeting, new_id(), text), self.tr("Loose note"))
            announce(self, self.tr("Kept among the loose notes"))
        elif loose_notes(self._open, self._pending):
            self.show_item(self._agenda.loose)
            if self._panel:
                self._panel.setFocus()

    def _add_item(self, title: str) -> None:
        item = AgendaItem(new_id(), title)
        self._open.change(
            added_after(self._open.meeting, item, self._key if self._turning else None), self.tr("Add an item")
        )
        self.show_item(item.id)

    def _file_to(self, number: int, text: str) -> None:
        """File words to the item with a number; without words the current loose note, or go there."""
        items = self._open.meeting.items
        if number > len(items):
            if text:
                self.capture.set_text(text)
                announce(self, self.tr("There is no item {0}").format(number))
            return
        item = items[number - 1]
        if text:
            self._keep("")
            self._open.change(filed(self._open.meeting, item.id, text), self.tr("Add to the text"))
            announce(self, self.tr("Filed to: {0}").format(item.title))
        elif self._closing:
            self._closing.file_note(item.id)
        elif not (isinstance(self._panel, LooseNotes) and self._panel.file_current(item.id)):
            self.show_item(item.id)

    def _set_state(self, state: ItemState) -> None:
        if isinstance(self._panel, ItemSheet):
            self._panel.set_state(state)

    # What is shown

    def _show_last(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _show_panel(self) -> None:
        clear_layout(self._area.column)
        item = self._open.item(self._key)
        self._turning = Turning(self._open, item.id) if item and not self._is_hidden(item) else None
        self.clock.show_item(self._key if item else None)
        self._panel = panel = self._made(item)
        self._area.column.addWidget(panel, 1)
        panel.show()  # now, not with the next event: it is given the focus
        if isinstance(panel, ItemSheet):
            lead_focus(self, self.capture)
        elif isinstance(panel, AttendancePanel):
            lead_focus(self, panel.first_mark() or self.items)
        else:
            lead_focus(self, panel)
        self.projector.refresh()

    def _made(self, item: AgendaItem | None) -> Panel:
        if item is not None and self._is_hidden(item):
            self._sheet.set_title(label(item.part))
            return Hidden()
        if item is not None:
            number = self._open.meeting.items.index(item) + 1
            presented = self.tr("presented by {0}").format(item.presenter) if item.presenter else ""
            planned = self.tr("{0} min").format(item.minutes_planned) if item.minutes_planned else ""
            self._sheet.set_title(f"{number}  {item.title}", " · ".join(filter(None, (presented, planned))))
            return ItemSheet(self._open, item.id, self._task_runner)
        if self._key == self._agenda.loose:
            self._sheet.set_title(self.tr("Loose notes"))
            return LooseNotes(self._open, self._pending)
        self._sheet.set_title(self.tr("Attendance"))
        return AttendancePanel(self._open)


class _SheetArea(QScrollArea):
    """Scrolls what is below title and time, so that these and the line for what is said stay in sight."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheetArea")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setObjectName("sheetBody")
        self.column = QVBoxLayout(ground)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(ground)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height() * _LEAST_LINES)
