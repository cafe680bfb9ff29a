"""Who is here: everybody expected, guests, and who chairs and writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ohdesk.domain.groups import ApprovalConvention, Organisation, Role
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Attendance, Meeting, Presence, headcount
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.icons import Tint, icon
from ohdesk.ui.labels import choices, label
from ohdesk.ui.meetings.keyed_rows import KeyedRows
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import TimeField
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label, line

_NEXT: Final = {
    Presence.UNMARKED: Presence.PRESENT,
    Presence.PRESENT: Presence.ABSENT,
    Presence.ABSENT: Presence.PRESENT,
}
_SIGNS: Final[dict[Presence, tuple[str, Tint]]] = {
    Presence.UNMARKED: ("circle", "control"),
    Presence.PRESENT: ("circle-check", "ok"),
    Presence.ABSENT: ("minus", "muted"),
}
_ORGANISATIONS: Final = {
    Role.PRINCIPAL: Organisation.SCHOOL,
    Role.VICE_PRINCIPAL: Organisation.SCHOOL,
    Role.TEACHER: Organisation.SCHOOL,
    Role.SPECIAL_TEACHER: Organisation.SCHOOL,
    Role.COUNSELLOR: Organisation.SCHOOL,
    Role.CURATOR: Organisation.WELLBEING_AREA,
    Role.PSYCHOLOGIST: Organisation.WELLBEING_AREA,
    Role.NURSE: Organisation.WELLBEING_AREA,
    Role.DOCTOR: Organisation.WELLBEING_AREA,
    Role.YOUTH_WORKER: Organisation.MUNICIPALITY,
    Role.STUDENT: Organisation.STUDENTS,
    Role.GUARDIAN: Organisation.GUARDIANS,
}


class AttendancePanel(QWidget):
    """A row for each person; Space marks present or absent, Up and Down go from one to the next."""

    def __init__(self, opened: OpenMeeting) -> None:
        super().__init__()
        self._open = opened
        self._count = Label("", "muted")
        self._everybody = Button(self.tr("The rest are present"), self._mark_rest, kind="quiet", icon_name="check")
        self._rows = KeyedRows(self._row, spacing=2)
        self._guest_name = guarded_line(self.tr("Guest's name"), self.tr("Guest's name"))
        self._guest_role = Choice(self.tr("Guest's role"), choices(Role), Role.OTHER)
        add = Button(self.tr("Add a guest"), self._add_guest, icon_name="user-plus")
        self._seats = self._seat_choices()

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Columns(self._count, self._everybody, shares=(1, 0), characters=50))
        column.addWidget(self._rows)
        column.addWidget(line())
        column.addWidget(Columns(self._guest_name, self._guest_role, add, shares=(3, 2, 0), characters=60, spacing=8))
        column.addWidget(line())
        column.addWidget(Columns(*(Field(choice.accessibleName(), choice) for choice in self._seats.values())))
        column.addStretch()
        self.refresh()

    def refresh(self) -> None:
        """Show the attendance as it stands."""
        meeting = self._open.meeting
        self._count.setText(count_words(meeting))
        self._everybody.setVisible(any(line.presence is Presence.UNMARKED for line in meeting.attendance))
        self._rows.set_keys([line.id for line in meeting.attendance])
        for attendance, row in zip(meeting.attendance, self._rows, strict=True):
            row.show_line(attendance)
        self._seats["chair"].set_value(self._known(meeting.chair))
        self._seats["secretary"].set_value(self._known(meeting.secretary))
        for place in (0, 1):
            if choice := self._seats.get(f"examiner{place}"):
                choice.set_value(self._known(meeting.examiners[place] if place < len(meeting.examiners) else None))

    def first_mark(self) -> QWidget | None:
        """Return the button of the first person who is not marked, or of the first one."""
        rows = list(self._rows)
        waiting = [row for row in rows if row.presence is Presence.UNMARKED] or rows
        return waiting[0].mark if waiting else None

    def _row(self, key: UUID) -> _PersonRow:
        row = _PersonRow()
        row.changed.connect(lambda line: self._open.change_line(line, self.tr("Attendance")))
        row.moved.connect(lambda by: self._step(row, by))
        row.removed.connect(self._remove)
        return row

    def _step(self, row: _PersonRow, by: int) -> None:
        rows = list(self._rows)
        place = rows.index(row) + by
        if 0 <= place < len(rows):
            rows[place].mark.setFocus()

    def _mark_rest(self) -> None:
        meeting = self._open.meeting
        lines = tuple(
            replace(line, presence=Presence.PRESENT) if line.presence is Presence.UNMARKED else line
            for line in meeting.attendance
        )
        self._open.change(replace(meeting, attendance=lines), self.tr("Attendance"))

    def _add_guest(self) -> None:
        name, role = self._guest_name.text.strip(), self._guest_role.value or Role.OTHER
        if not name or self._guest_name.refused:
            self._guest_name.setFocus()
            return
        guest = Attendance(
            id=new_id(),
            name=name,
            role=role,
            organisation=_ORGANISATIONS.get(role, Organisation.OTHER),
            presence=Presence.PRESENT,
        )
        meeting = self._open.meeting
        self._open.change(replace(meeting, attendance=(*meeting.attendance, guest)), self.tr("Add a guest"))
        self._guest_name.set_text("")
        self._guest_name.setFocus()

    def _remove(self, key: UUID) -> None:
        meeting = self._open.meeting
        lines = tuple(line for line in meeting.attendance if line.id != key)
        self._open.change(replace(meeting, attendance=lines), self.tr("Remove a guest"))

    def _seat_choices(self) -> dict[str, Choice[UUID | None]]:
        members: list[tuple[UUID | None, str]] = [(member.id, member.name) for member in self._open.members]
        seats: dict[str, Choice[UUID | None]] = {
            "chair": Choice(self.tr("Chair"), members),
            "secretary": Choice(self.tr("Secretary"), members),
        }
        if self._open.group.approval is ApprovalConvention.EXAMINERS:
            seats["examiner0"] = Choice(self.tr("First examiner"), members)
            seats["examiner1"] = Choice(self.tr("Second examiner"), members)
        for name, choice in seats.items():
            choice.chosen.connect(lambda member, name=name: self._seat(name, member))
        return seats

    def _seat(self, name: str, member: UUID | None) -> None:
        if name in ("chair", "secretary"):
            self._open.write(name, member, self.tr("Who chairs and writes"))
        else:
            chosen = [self._seats["examiner0"].value, self._seats["examiner1"].value]
            self._open.write("examiners", tuple(filter(None, chosen)), self.tr("Who chairs and writes"))

    def _known(self, member: UUID | None) -> UUID | None:
        return member if any(known.id == member for known in self._open.members) else None


class _PersonRow(QWidget):
    """One person: the mark, the name, and times where somebody came late or left early."""

    changed = Signal(object)
    moved = Signal(int)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._line: Attendance | None = None
        self.mark = _Mark(self._cycle, self.moved.emit)
        self._name = Label("")
        self._role = Label("", "caption")
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._name)
        lines.addWidget(self._role)
        self._arrived = TimeField(self.tr("Came at"))
        self._left = TimeField(self.tr("Left at"))
        self._times = Columns(
            Label(self.tr("Came"), "caption"),
            self._arrived,
            Label(self.tr("Left"), "caption"),
            self._left,
            shares=(0, 0, 0, 0),
            characters=10,
            spacing=6,
        )
        self._clock = IconButton("clock", self.tr("Came late or left early"), self._show_times)
        self._remove = IconButton("x", self.tr("Remove the guest"), self._take_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        tools = Flow(self._times, self._clock, self._remove, spacing=12)
        row.addWidget(Columns(self.mark, words, tools, shares=(0, 1, 0), characters=0, spacing=12))
        self._times.hide()
        self._arrived.entered.connect(lambda moment: self._set(arrived=moment))
        self._left.entered.connect(lambda moment: self._set(left=moment))

    @property
    def presence(self) -> Presence:
        """How the person is marked."""
        return self._line.presence if self._line else Presence.UNMARKED

    def show_line(self, attendance: Attendance) -> None:
        """Show one person's attendance."""
        self._line = attendance
        self.mark.show_presence(attendance.presence, attendance.name)
        self._name.setText(attendance.name)
        self._role.setText(attendance.title or label(attendance.role))
        present = attendance.presence is Presence.PRESENT
        known = attendance.arrived is not None or attendance.left is not None
        self._times.setVisible(present and (known or not self._times.isHidden()))
        self._clock.setVisible(present and self._times.isHidden())
        self._clock.setAccessibleName(self.tr("Came late or left early: {0}").format(attendance.name))
        self._remove.setVisible(attendance.member is None)
        self._remove.setAccessibleName(self.tr("Remove the guest: {0}").format(attendance.name))
        self._arrived.set_value(attendance.arrived)
        self._left.set_value(attendance.left)
        self._arrived.setAccessibleName(self.tr("Came at: {0}").format(attendance.name))
        self._left.setAccessibleName(self.tr("Left at: {0}").format(attendance.name))

    def _cycle(self) -> None:
        if self._line:
            self._set(presence=_NEXT[self._line.presence])

    def _take_away(self) -> None:
        if self._line:
            self.removed.emit(self._line.id)

    def _show_times(self) -> None:
        self._times.show()
        self._clock.hide()
        self._arrived.setFocus()

    def _set(self, **fields: time | Presence | None) -> None:
        if self._line:
            self.changed.emit(replace(self._line, **fields))  # type: ignore[arg-type]


class _Mark(QPushButton):
    """A button that says how somebody is marked; a press or Space marks the other way."""

    def __init__(self, on_press: Callable[[], None], on_move: Callable[[int], None]) -> None:
        super().__init__()
        self._on_move = on_move
        self.setProperty("kind", "segment")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: on_press())

    def show_presence(self, presence: Presence, name: str) -> None:
        """Show how ``name`` is marked."""
        words = label(presence)
        self.setText(f" {words}")
        self.setIcon(icon(*_SIGNS[presence]))
        self.setAccessibleName(f"{name}: {words}")
        widest = max(self.fontMetrics().horizontalAdvance(label(other)) for other in Presence)
        self.setFixedWidth(widest + self.fontMetrics().height() * 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._on_move(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


def count_words(meeting: Meeting) -> str:
    """Return who is here in one line: how many, and from where."""
    count = headcount(meeting)
    if not count.present:
        return QCoreApplication.translate("AttendancePanel", "Nobody is marked present yet")
    parts = ", ".join(f"{label(place).lower()} {number}" for place, number in count.by_organisation)
    return QCoreApplication.translate("AttendancePanel", "Present {0}: {1}").format(count.present, parts)
