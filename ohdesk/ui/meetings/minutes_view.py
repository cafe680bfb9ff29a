"""The whole minutes on one sheet, as they will read, open to changes until they are approved."""

from __future__ import annotations

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.meetings import MeetingState, MinutesState, Presence, Publicity
from ohdesk.domain.minutes import approval_gaps
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices, finding_sentence, in_line, label
from ohdesk.ui.meetings import papers
from ohdesk.ui.meetings.keyed_rows import KeyedRows
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.papers import Papers
from ohdesk.ui.meetings.record_editor import RecordEditor
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import TimeField
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.wording import moment_words

_LINES: Final = ("next_meeting", "distribution")


class MinutesView(QWidget):
    """The sheet at the left; how far it has come, and what is worth a look, at the right."""

    def __init__(self, opened: OpenMeeting, paper: Papers) -> None:
        super().__init__()
        self._open = opened
        self._facts = Label("", "muted")
        self._present = Label("")
        self._absent = Label("", "muted")
        self._items = KeyedRows(lambda key: _ItemSheet(opened, key), spacing=20)
        self._opened, self._closed = TimeField(self.tr("Opened at")), TimeField(self.tr("Closed at"))
        self._lines: dict[str, Guarded] = {name: guarded_line() for name in _LINES}
        self._publicity = Segments(self.tr("Who may read it"), choices(Publicity))
        sheet = Card(self.tr("Minutes"))
        end = Form()
        end.add_row(
            Field(self.tr("Opened at"), self._opened),
            Field(self.tr("Closed at"), self._closed),
            Field(self.tr("Next meeting"), self._lines["next_meeting"]),
        )
        end.add(self.tr("Distribution"), self._lines["distribution"])
        end.add(self.tr("Who may read it"), self._publicity)
        sheet.add(self._facts, self._present, self._absent, self._items, end)

        self._state = Segments(self.tr("How far the minutes are"), choices(MinutesState))
        self._gaps = QVBoxLayout()
        self._gaps.setSpacing(4)
        side = Card(self.tr("Before approval"))
        side.add(self._state)
        side.body.addLayout(self._gaps)
        for words, make in (
            (self.tr("Preview and print"), papers.minutes),
            (self.tr("Preview the published copy"), papers.published_minutes),
        ):
            side.add(Button(words, partial(paper.look, make, self.tr("Minutes")), icon_name="printer"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns(sheet, side, shares=(5, 2), characters=110, even=False))
        column.addStretch()
        lead_focus(self, self._state)
        self._bind()
        self.refresh()

    def refresh(self) -> None:
        """Show the minutes as they stand."""
        meeting = self._open.meeting
        place = f" · {meeting.place}" if meeting.place else ""
        self._facts.setText(moment_words(meeting.day, meeting.opened or meeting.starts) + place)
        self._present.setText(self._people(Presence.PRESENT))
        self._absent.setText(self._people(Presence.ABSENT))
        self._absent.setVisible(bool(self._absent.text()))
        self._items.set_keys([item.id for item in meeting.items])
        for number, row in enumerate(self._items, 1):
            row.show_number(number)
        self._opened.set_value(meeting.opened)
        self._closed.set_value(meeting.closed)
        for name, field in self._lines.items():
            field.set_text(getattr(meeting, name))
        self._publicity.set_value(meeting.publicity)
        self._state.set_value(meeting.minutes_state)
        self._state.setEnabled(meeting.state is MeetingState.HELD)
        self._show_gaps()

    def _bind(self) -> None:
        write = self._open.write
        self._opened.entered.connect(lambda moment: write("opened", moment, self.tr("Opened at")))
        self._closed.entered.connect(lambda moment: write("closed", moment, self.tr("Closed at")))
        self._publicity.chosen.connect(lambda publicity: write("publicity", publicity, self.tr("Who may read it")))
        self._state.chosen.connect(lambda state: write("minutes_state", state, self.tr("State of the minutes")))
        for name, field in self._lines.items():
            field.accepted.connect(lambda text, name=name: write(name, text, self.tr("Typing"), typed=True))

    def _people(self, presence: Presence) -> str:
        lines = [line for line in self._open.meeting.attendance if line.presence is presence]
        people = "; ".join(", ".join(filter(None, (line.name, line.title or in_line(line.role)))) for line in lines)
        return f"{label(presence)}: {people}" if people else ""

    def _show_gaps(self) -> None:
        gaps = approval_gaps(self._open.meeting, self._open.group)
        clear_layout(self._gaps)
        if not gaps:
            self._gaps.addWidget(Row(self.tr("Nothing stands out."), leading=Sign("circle-check", "ok")))
        for gap in gaps:
            tint = "warn" if gap.key == "not_held" else "muted"
            self._gaps.addWidget(Row(finding_sentence(gap), leading=Sign("info", tint)))  # type: ignore[arg-type]


class _ItemSheet(QWidget):
    """One item of the minutes: its number and title, its text and what came of it."""

    def __init__(self, opened: OpenMeeting, item_id: UUID) -> None:
        super().__init__()
        self._open = opened
        self._item_id = item_id
        self._title = Label("", "strong")
        self._editor = RecordEditor(opened, item_id, lines=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._editor)

    def show_number(self, number: int) -> None:
        """Show the item as it stands, as the ``number``-th one."""
        if item := self._open.item(self._item_id):
            self._title.setText(f"{number}  {item.title or self.tr('Without a title')}")
            self._editor.refresh()
