"""Who is here: everybody expected, guests, and who chairs and writes."""

from __future__ import annotations

from dataclasses import replace
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.findings import Finding
from ohdesk.domain.groups import ApprovalConvention, Organisation, Role
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Attendance, Meeting, Presence, headcount
from ohdesk.domain.participation import presence_findings, professions_missing, roles_present
from ohdesk.services import participation
from ohdesk.ui import clock
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.labels import choices, finding_sentence, in_line, label
from ohdesk.ui.meetings.keyed_rows import KeyedRows
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.person_row import PersonRow
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign

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
    """A row for each person; Space marks present or absent, Up and Down go from one to the next.

    Ctrl+Enter says that somebody came or left just now.
    """

    def __init__(self, opened: OpenMeeting) -> None:
        super().__init__()
        self._open = opened
        self._count = Label("", "muted")
        self._everybody = Button(self.tr("The rest are present"), self._mark_rest, kind="quiet", icon_name="check")
        self._professions = Label("", "caption")
        self._findings = QWidget()
        self._finding_rows = QVBoxLayout(self._findings)
        self._finding_rows.setContentsMargins(0, 0, 0, 0)
        self._finding_rows.setSpacing(2)
        self._shown: tuple[Finding, ...] = ()
        self._year = participation.year_findings(opened.vault, opened.meeting, clock.today())
        self._rows = KeyedRows(self._row, spacing=2)
        self._guest_name = guarded_line(self.tr("Guest's name"), self.tr("Guest's name"), asks=False)
        self._guest_role = Choice(self.tr("Guest's role"), choices(Role), Role.OTHER)
        add = Button(self.tr("Add a guest"), self._add_guest, icon_name="user-plus")
        self._seats = self._seat_choices()

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Columns(self._count, self._everybody, shares=(1, 0), characters=50))
        column.addWidget(self._professions)
        column.addWidget(self._findings)
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
        self._professions.setText(profession_words(meeting))
        self._professions.setVisible(bool(self._professions.text()))
        self._show_findings()
        self._everybody.setVisible(any(line.presence is Presence.UNMARKED for line in meeting.attendance))
        self._rows.set_keys([line.id for line in meeting.attendance])
        for attendance, row in zip(meeting.attendance, self._rows, strict=True):
            row.show_line(attendance)
        self._seats["chair"].set_value(self._known(meeting.chair))
        self._seats["secretary"].set_value(self._known(meeting.secretary))
        for place in (0, 1):
            if choice := self._seats.get(f"examiner{place}"):
                choice.set_value(self._known(meeting.examiners[place] if place < len(meeting.examiners) else None))

    def _show_findings(self) -> None:
        """Say what is worth a look; nothing of it stands in anybody's way."""
        there = roles_present(self._open.meeting)
        heard = {Role.STUDENT: "students_not_heard", Role.GUARDIAN: "guardians_not_heard"}
        now_heard = {key for role, key in heard.items() if role in there}
        # That nobody is marked stands in the line above already.
        found = presence_findings(self._open.meeting) if there else ()
        found += tuple(finding for finding in self._year if finding.key not in now_heard)
        if found == self._shown:
            return
        self._shown = found
        clear_layout(self._finding_rows)
        for finding in found:
            self._finding_rows.addWidget(Row(finding_sentence(finding), leading=Sign("info", "warn")))
        self._findings.setVisible(bool(found))

    def first_mark(self) -> QWidget | None:
        """Return the button of the first person who is not marked, or of the first one."""
        rows = list(self._rows)
        waiting = [row for row in rows if row.presence is Presence.UNMARKED] or rows
        return waiting[0].mark if waiting else None

    def _row(self, key: UUID) -> PersonRow:
        row = PersonRow()
        row.changed.connect(lambda line: self._open.change_line(line, self.tr("Attendance")))
        row.moved.connect(lambda by: self._step(row, by))
        row.removed.connect(self._remove)
        return row

    def _step(self, row: PersonRow, by: int) -> None:
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


def profession_words(meeting: Meeting) -> str:
    """Return which professions and roles are here, and which of student welfare's own are not."""
    translate = QCoreApplication.translate
    here = ", ".join(in_line(role) for role in roles_present(meeting) if role is not Role.OTHER)
    missing = ", ".join(in_line(role) for role in professions_missing(meeting))
    return " · ".join(
        filter(
            None,
            (
                translate("AttendancePanel", "Here: {0}").format(here) if here else "",
                translate("AttendancePanel", "not here: {0}").format(missing) if here and missing else "",
            ),
        )
    )


def count_words(meeting: Meeting) -> str:
    """Return who is here in one line: how many, and from where."""
    count = headcount(meeting)
    if not count.present:
        return QCoreApplication.translate("AttendancePanel", "Nobody is marked present yet")
    parts = ", ".join(f"{label(place).lower()} {number}" for place, number in count.by_organisation)
    words = QCoreApplication.translate("AttendancePanel", "Present {0}: {1}").format(count.present, parts)
    left = sum(line.presence is Presence.PRESENT and line.left is not None for line in meeting.attendance)
    gone = QCoreApplication.translate("AttendancePanel", "left already: {0}").format(left)
    return f"{words} · {gone}" if left else words
