"""The whole minutes on one sheet, as they will read, open to changes until they are approved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ohdesk.domain.agenda import Part
from ohdesk.domain.meetings import MeetingState, MinutesState, Presence, Publicity
from ohdesk.domain.minutes import approval_gaps
from ohdesk.domain.terms import old_words_of
from ohdesk.ui import clock
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices, finding_sentence, in_line, label
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings import papers
from ohdesk.ui.meetings.carried import Carried
from ohdesk.ui.meetings.check_round import CheckRound
from ohdesk.ui.meetings.differences import Differences
from ohdesk.ui.meetings.keyed_rows import KeyedRows
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.papers import Papers
from ohdesk.ui.meetings.public_copy import PublicCopy
from ohdesk.ui.meetings.record_editor import GROUP_ONLY_KEY, RecordEditor
from ohdesk.ui.meetings.remarks import Remarks
from ohdesk.ui.sharing import SharedWatch, is_shared
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import TimeField
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.wording import day_words, moment_words

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner

_LINES: Final = ("next_meeting", "distribution")
_REMARK_KEY: Final = "Ctrl+Shift+H"


class MinutesView(QWidget):
    """The sheet at the left; how far it has come, its checking and what is worth a look at the right.

    Ctrl+Shift+H remarks on the item in hand, F8 and Shift+F8 go from one waiting remark to the next.
    """

    def __init__(self, opened: OpenMeeting, paper: Papers, tasks: TaskRunner) -> None:
        super().__init__()
        self._open = opened
        self._paper = paper
        self._watch: SharedWatch | None = None
        self._round = CheckRound(opened, self)
        self._facts = Label("", "muted")
        self._present = Label("")
        self._absent = Label("", "muted")
        self._items = KeyedRows(lambda key: _ItemSheet(opened, self._round, key, paper, tasks), spacing=20)
        self._opened, self._closed = TimeField(self.tr("Opened at")), TimeField(self.tr("Closed at"))
        self._lines: dict[str, Guarded] = {name: guarded_line() for name in _LINES}
        self._publicity = Segments(self.tr("Who may read it"), choices(Publicity))
        self._state = Segments(self.tr("How far the minutes are"), choices(MinutesState))
        self._way = Label("", "caption")
        self._gaps = QVBoxLayout()
        self._gaps.setSpacing(4)
        self._others = Button(self.tr("Show what others see"), self._show_others, icon_name="eye")
        self._others.setCheckable(True)
        self._whole = Remarks(self._round, None)
        self._count = Label("", "muted")
        self._waiting = Pill()
        self._next = Button(self.tr("Next remark (F8)"), lambda: self._go_to_remark(1))
        self._changes = Card(self.tr("What has changed"))
        self._differences = Differences()
        side = QWidget()
        cards = QVBoxLayout(side)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(16)
        for card in (self._approval_card(), self._remarks_card(), self._changes):
            cards.addWidget(card)
        self._changes.add(self._differences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns(self._sheet(), side, shares=(5, 2), characters=110, even=False))
        column.addStretch()
        lead_focus(self, self._state)
        self._bind()
        self._show_round()
        self.refresh()

    def refresh(self) -> None:
        """Show the minutes as they stand."""
        meeting = self._open.meeting
        place = f" · {meeting.place}" if meeting.place else ""
        shows_all(meeting.id, self._facts)
        self._facts.setText(moment_words(meeting.day, meeting.opened or meeting.starts) + place)
        self._present.setText(self._people(Presence.PRESENT))
        self._absent.setText(self._people(Presence.ABSENT))
        for people in (self._present, self._absent):
            people.setVisible(bool(people.text()))
        self._items.set_keys([item.id for item in meeting.items])
        for number, row in enumerate(self._items, 1):
            row.show_number(number)
            row.show_public(shown=self._others.isChecked())
        self._opened.set_value(meeting.opened)
        self._closed.set_value(meeting.closed)
        for name, field in self._lines.items():
            field.set_text(getattr(meeting, name))
        self._publicity.set_value(meeting.publicity)
        self._state.set_value(meeting.minutes_state)
        self._state.setEnabled(meeting.state is MeetingState.HELD)
        self._way.setText(self.tr("The group's way: {0}").format(in_line(self._open.group.approval)))
        self._show_gaps()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._watch is None:
            self._watch = SharedWatch(self)
            self._watch.changed.connect(self._show_round)

    def _sheet(self) -> Card:
        sheet = Card(self.tr("Minutes"))
        sheet.add_action(self._waiting)
        end = Form()
        end.add_row(
            Field(self.tr("Opened at"), self._opened),
            Field(self.tr("Closed at"), self._closed),
            Field(self.tr("Next meeting"), self._lines["next_meeting"]),
        )
        end.add(self.tr("Distribution"), self._lines["distribution"])
        end.add(self.tr("Who may read it"), self._publicity)
        sheet.add(self._facts, self._present, self._absent, self._items, end)
        return sheet

    def _approval_card(self) -> Card:
        card = Card(self.tr("Before approval"))
        card.add(self._state, self._way)
        card.body.addLayout(self._gaps)
        card.add(self._others)
        for words, make in (
            (self.tr("Preview and print"), papers.minutes),
            (self.tr("Preview the published copy"), papers.published_minutes),
        ):
            card.add(Button(words, partial(self._paper.look, make, self.tr("Minutes")), icon_name="printer"))
        return card

    def _remarks_card(self) -> Card:
        card = Card(self.tr("Remarks"))
        remark = Button(self.tr("Remark on the whole"), self._whole.begin, icon_name="message-square")
        card.add(self._count, self._whole, self._next, remark)
        card.add(Label(self.tr("They stand here only: never in print, in the record or in what is sent."), "caption"))
        return card

    def _bind(self) -> None:
        write = self._open.write
        self._opened.entered.connect(lambda moment: write("opened", moment, self.tr("Opened at")))
        self._closed.entered.connect(lambda moment: write("closed", moment, self.tr("Closed at")))
        self._publicity.chosen.connect(lambda publicity: write("publicity", publicity, self.tr("Who may read it")))
        self._state.chosen.connect(self._set_state)
        for name, field in self._lines.items():
            field.accepted.connect(lambda text, name=name: write(name, text, self.tr("Typing"), typed=True))
        self._round.changed.connect(self._show_round)
        for keys, act in (
            (_REMARK_KEY, self._remark_here),
            ("F8", lambda: self._go_to_remark(1)),
            ("Shift+F8", lambda: self._go_to_remark(-1)),
        ):
            QShortcut(QKeySequence(keys), self, act).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _set_state(self, state: MinutesState) -> None:
        words = self.tr("State of the minutes")
        if state is MinutesState.CHECKING:
            self._open.give_for_checking(current_language(), clock.today(), words)
            self._round.read()
        else:
            self._open.write("minutes_state", state, words)

    def _people(self, presence: Presence) -> str:
        lines = [line for line in self._open.meeting.attendance if line.presence is presence]
        people = "; ".join(", ".join(filter(None, (line.name, line.title or in_line(line.role)))) for line in lines)
        return f"{label(presence)}: {people}" if people else ""

    def _show_gaps(self) -> None:
        gaps = (
            *approval_gaps(self._open.meeting, self._open.group, self._open.all_tasks),
            *old_words_of(self._open.meeting),
        )
        clear_layout(self._gaps)
        if not gaps:
            self._gaps.addWidget(Row(self.tr("Nothing stands out."), leading=Sign("circle-check", "ok")))
        for gap in gaps:
            tint = "warn" if gap.key == "not_held" else "muted"
            self._gaps.addWidget(Row(finding_sentence(gap), leading=Sign("info", tint)))  # type: ignore[arg-type]

    def _show_others(self) -> None:
        shown = self._others.isChecked()
        for row in self._items:
            row.show_public(shown=shown)
        announce(self, self.tr("What others see") if shown else self.tr("What the group reads"))

    # Checking

    def _show_round(self) -> None:
        waiting = len(self._round.waiting)
        if waiting:
            self._count.setText(self.tr("%n remark(s) wait", "", waiting))
        else:
            self._count.setText(self.tr("No remarks wait."))
        self._waiting.set_state(self._count.text() if waiting and not is_shared(self) else "", "warn")
        self._next.setVisible(bool(self._round.remarks))
        self._whole.refresh()
        for row in self._items:
            row.refresh_remarks()
        given = self._round.given_on
        self._changes.setVisible(given is not None)
        if given:
            words = self.tr("Since {0}, when they were given for checking").format(day_words(given))
            self._changes.set_title(self.tr("What has changed"), words)
            self._differences.show_differences(self._round.differences)

    def _remark_here(self) -> None:
        """Remark on the item that has the focus, or on the whole."""
        focused = self.focusWidget()
        here = next((row for row in self._items if focused and row.isAncestorOf(focused)), None)
        if here:
            here.remarks.begin()
        else:
            self._whole.begin()

    def _go_to_remark(self, by: int) -> None:
        """Give the focus to the next remark that waits, or to the next of all where none does."""
        order = [remark.id for remark in self._round.waiting or self._round.remarks]
        if not order:
            announce(self, self._count.text())
            return
        columns = [self._whole, *(row.remarks for row in self._items)]
        now = next((remark_id for column in columns if (remark_id := column.current) is not None), None)
        start = order.index(now) + by if now in order else (0 if by > 0 else -1)
        for column in columns:
            if column.show_remark(order[start % len(order)]):
                return


class _ItemSheet(QWidget):
    """One item of the minutes: its number and title, its text and what came of it; beside it what is remarked."""

    def __init__(
        self, opened: OpenMeeting, around: CheckRound, item_id: UUID, paper: Papers, tasks: TaskRunner
    ) -> None:
        super().__init__()
        self._open = opened
        self._item_id = item_id
        self._title = Label("", "strong")
        self._part = Pill()
        self._paper = paper
        self._editor = RecordEditor(opened, item_id, lines=2)
        self._public = PublicCopy(opened)
        self._public.hide()
        self.remarks = Remarks(around, item_id)
        self._carried = Carried(opened, item_id, tasks)
        tools = Flow(self._part, spacing=8)
        keys = QKeySequence(GROUP_ONLY_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        private = self.tr("This paragraph for the group only ({0})").format(keys)
        tools.add(IconButton("eye-off", private, self._editor.toggle_group_only))
        keys = QKeySequence(_REMARK_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        tools.add(IconButton("message-square", self.tr("Remark on it ({0})").format(keys), self.remarks.begin))
        self._more = IconButton("ellipsis", self.tr("More about this item"), self._show_menu)
        tools.add(self._more)
        self._beside = QWidget()
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self._public)
        beside.addWidget(self.remarks)
        beside.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Columns(self._title, tools, shares=(1, 0), characters=0, spacing=8))
        column.addWidget(self._carried)
        column.addWidget(Columns(self._editor, self._beside, shares=(3, 2), characters=66, even=False))
        self.remarks.filled.connect(self._fit)
        self.refresh_remarks()

    def show_number(self, number: int) -> None:
        """Show the item as it stands, as the ``number``-th one."""
        if item := self._open.item(self._item_id):
            self._title.setText(f"{number}  {item.title or self.tr('Without a title')}")
            self._part.set_state(label(item.part) if item.part is Part.STAFF else "", "warn")
            self._more.setAccessibleName(self.tr("More about: {0}").format(item.title))
            shows_all(item.id, self._title)
            self._editor.refresh()
            if not self._public.isHidden():
                self._public.show_item(item)

    def show_public(self, *, shown: bool) -> None:
        """Show beside the text what others see of it, or not."""
        self._public.setVisible(shown)
        if shown and (item := self._open.item(self._item_id)):
            self._public.show_item(item)
        self._fit()

    def refresh_remarks(self) -> None:
        """Show the remarks as they stand."""
        self.remarks.refresh()
        self._fit()

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        item = self._open.item(self._item_id)
        staff = menu.addAction(self.tr("The staff's own part"))
        staff.setCheckable(True)
        staff.setChecked(item is not None and item.part is Part.STAFF)
        staff.triggered.connect(self._set_part)
        menu.addAction(self.tr("History of this matter")).triggered.connect(self._carried.show_history)
        menu.addAction(self.tr("Extract of this item")).triggered.connect(self._look_at_extract)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _look_at_extract(self) -> None:
        if item := self._open.item(self._item_id):
            self._paper.look(papers.extract(item), self.tr("Extract"))

    def _set_part(self, staff: bool) -> None:
        part = Part.STAFF if staff else Part.WHOLE
        self._open.write_item(self._item_id, "part", part, self.tr("Who takes part"))
        announce(self, label(part))

    def _fit(self) -> None:
        self._beside.setVisible(not (self._public.isHidden() and self.remarks.isHidden()))
