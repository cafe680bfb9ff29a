"""A practice group with meetings in a real vault, for the tests and the pictures of the meetings' pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ohdesk.domain.agenda import AgendaItem, ItemKind
from ohdesk.domain.groups import Group, Membership, Organisation, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState, Presence, begun
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task, TaskState
from ohdesk.domain.schools import School
from ohdesk.services import minutes
from ohdesk.services.minutes import Word
from ohdesk.ui import clock
from ohdesk.ui.guarded import Guarded

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

MEMBERS = (
    Membership(new_id(), "Aino Esimerkki", Role.PRINCIPAL, seat=Seat.CHAIR),
    Membership(
        new_id(), "Kaarlo Kuvitelma", Role.CURATOR, organisation=Organisation.WELLBEING_AREA, seat=Seat.SECRETARY
    ),
    Membership(new_id(), "Terttu Testaaja", Role.NURSE, organisation=Organisation.WELLBEING_AREA),
    Membership(new_id(), "Pekka Prosessi", Role.PSYCHOLOGIST, organisation=Organisation.WELLBEING_AREA),
    Membership(new_id(), "Elli Esimerkki", Role.SPECIAL_TEACHER),
    Membership(new_id(), "Onni Oppija", Role.STUDENT, organisation=Organisation.STUDENTS),
    Membership(new_id(), "Helmi Huoltaja", Role.GUARDIAN, organisation=Organisation.GUARDIANS),
)


def fill(vault) -> Group:
    """Put the practice school, its group and its members into ``vault``."""
    school = School(new_id(), "Harjoituskoulu")
    vault.add(school)
    group = Group(new_id(), name="Opiskeluhuoltoryhmä", schools=(school.id,), members=MEMBERS)
    vault.add(group)
    return group


def items() -> tuple[AgendaItem, ...]:
    return (
        AgendaItem(new_id(), "Kokouksen avaus", ItemKind.PROCEDURE, minutes_planned=5),
        AgendaItem(new_id(), "Edellisen muistion hyväksyminen", ItemKind.AGREEMENT, minutes_planned=5),
        AgendaItem(
            new_id(),
            "Kaverikyselyn tulokset",
            ItemKind.DISCUSSION,
            "Kaarlo Kuvitelma, kuraattori",
            20,
            "Kysely tehtiin syyskuussa luokille 3–9. Tulokset esitetään vuosiluokittain.",
            raised_by="oppilaskunta",
        ),
        AgendaItem(new_id(), "Poissaolojen seuranta", ItemKind.DISCUSSION, minutes_planned=15),
        AgendaItem(new_id(), "Lapsen oikeuksien viikko", ItemKind.AGREEMENT, minutes_planned=15),
        AgendaItem(new_id(), "Loppuluenta", ItemKind.PROCEDURE, minutes_planned=5),
    )


def coming(vault, group: Group) -> Meeting:
    """Add a meeting a week from now."""
    day = clock.today() + timedelta(days=7)
    meeting = Meeting(
        new_id(),
        group.id,
        day,
        time(14, 15),
        time(15, 15),
        "Neuvotteluhuone 2",
        convener="Aino Esimerkki",
        items=items(),
    )
    return vault.add(meeting).value


def held(vault, group: Group, day: date | None = None) -> Meeting:
    """Add a meeting that was held, with texts, outcomes and tasks."""
    day = day or clock.today() - timedelta(days=20)
    first, second, third, fourth, *rest = items()
    third = replace(
        third,
        record="Vastausprosentti oli 87. Vastanneista 94 prosentilla on luokassaan ainakin yksi kaveri (tavoite 100).\n"
        "Alle viiden vastaajan ryhmiä ei esitetä erikseen.\n"
        "Oppilaskunta ehdotti yhteistä välituntitoimintaa 7.–9. luokille.",
        outcomes=(
            Outcome(
                new_id(), OutcomeKind.AGREED, "Tukioppilaat järjestävät välituntitoimintaa tiistaisin ja torstaisin."
            ),
            Outcome(new_id(), OutcomeKind.NOTED, "Kyselyn tulokset vuosiluokittain."),
        ),
    )
    fourth = replace(
        fourth,
        record="Poissaolot ovat vähentyneet alakoulussa. Yläkoulussa seurantaa jatketaan.",
        outcomes=(
            Outcome(new_id(), OutcomeKind.PROPOSED, "Koulunuorisotyöntekijän työpanosta lisätään.", "sivistysjohtaja"),
        ),
    )
    meeting = Meeting(
        new_id(),
        group.id,
        day,
        time(14, 15),
        time(15, 15),
        "Neuvotteluhuone 2",
        theme="Kaverit ja poissaolot",
        items=(first, second, third, fourth, *rest),
    )
    meeting = begun(meeting, group, time(14, 17))
    absent = {MEMBERS[3].id}
    lines = tuple(
        replace(line, presence=Presence.ABSENT if line.member in absent else Presence.PRESENT)
        for line in meeting.attendance
    )
    meeting = replace(meeting, attendance=lines, state=MeetingState.HELD, closed=time(15, 10))
    edition = vault.add(meeting)
    task(
        vault,
        meeting,
        third.id,
        "Aikataulu oppilaille ja henkilöstölle",
        Role.TEACHER,
        clock.today() - timedelta(days=3),
    )
    task(
        vault,
        meeting,
        fourth.id,
        "Poissaolomallin kertaus vanhempainillassa",
        Role.CURATOR,
        clock.today() + timedelta(9),
    )
    task(vault, meeting, fourth.id, "Tilasto lokakuun loppuun", Role.PRINCIPAL, None, TaskState.DONE)
    return edition.value


def task(
    vault, meeting: Meeting, item: UUID, text: str, role: Role, due: date | None, state: TaskState = TaskState.OPEN
) -> Task:
    made = Task(new_id(), meeting.group, meeting.id, item, text, owner_role=role, due=due, state=state)
    return vault.add(made).value


def approve(vault, store, meeting: Meeting) -> None:
    """Approve the minutes of ``meeting`` as said in the meeting."""
    words = [Word(member.id, member.name, "", ConfirmedBy.MEETING) for member in MEMBERS[:2]]
    minutes.approve_minutes(vault, store, meeting.id, words, "fi", datetime(2026, 11, 20, tzinfo=UTC))


def stored(vault, meeting_id: UUID) -> Meeting:
    """Return a meeting as it is in the vault."""
    return vault.read(Meeting, meeting_id).value


def button(widget: QWidget, name: str) -> QPushButton:
    """Return the button that a screen reader calls ``name``."""
    return next(
        found
        for found in widget.findChildren(QPushButton)
        if found.isVisibleTo(widget) and name in (found.accessibleName(), found.text())
    )


def field(widget: QWidget, name: str) -> Guarded:
    """Return the guarded field that a screen reader calls ``name``."""
    return next(f for f in widget.findChildren(Guarded) if f.accessibleName() == name and f.isVisibleTo(widget))


def line(widget: QWidget, name: str) -> QLineEdit:
    """Return the one-line field that a screen reader calls ``name``."""
    return next(f for f in widget.findChildren(QLineEdit) if f.accessibleName() == name and f.isVisibleTo(widget))


def is_shown(step: QPushButton) -> bool:
    """Tell whether a step of the path says that it is what is shown, and that it is a button, not a box to tick."""
    role = QAccessible.queryAccessibleInterface(step).role()
    return step.accessibleDescription() == "Shown below" and role is QAccessible.Role.Button
