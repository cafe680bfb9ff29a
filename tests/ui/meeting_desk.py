"""A practice group with meetings in a real vault, for the tests and the pictures of the meetings' pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, ItemKind
from ohdesk.domain.groups import Group, Membership, Organisation, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState, Presence, begun
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task, TaskState
from ohdesk.domain.schools import School
from ohdesk.ui import clock
from ohdesk.ui.workspace_page import PageContext

MEMBERS = (
    Membership(new_id(), "Aino Esimerkki", Role.PRINCIPAL, seat=Seat.CHAIR),
    Membership(new_id(), "Kaarlo Kuvitelma", Role.CURATOR, organisation=Organisation.WELLBEING_AREA, seat=Seat.SECRETARY),
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
            Outcome(new_id(), OutcomeKind.AGREED, "Tukioppilaat järjestävät välituntitoimintaa tiistaisin ja torstaisin."),
            Outcome(new_id(), OutcomeKind.NOTED, "Kyselyn tulokset vuosiluokittain."),
        ),
    )
    fourth = replace(
        fourth,
        record="Poissaolot ovat vähentyneet alakoulussa. Yläkoulussa seurantaa jatketaan.",
        outcomes=(
            Outcome(
                new_id(), OutcomeKind.PROPOSED, "Koulunuorisotyöntekijän työpanosta lisätään.", "sivistysjohtaja"
            ),
        ),
    )
    meeting = Meeting(
        new_id(), group.id, day, time(14, 15), time(15, 15), "Neuvotteluhuone 2",
        theme="Kaverit ja poissaolot", items=(first, second, third, fourth, *rest),
    )
    meeting = begun(meeting, group, time(14, 17))
    absent = {MEMBERS[3].id}
    lines = tuple(
        replace(line, presence=Presence.ABSENT if line.member in absent else Presence.PRESENT)
        for line in meeting.attendance
    )
    meeting = replace(meeting, attendance=lines, state=MeetingState.HELD, closed=time(15, 10))
    edition = vault.add(meeting)
    task(vault, meeting, third.id, "Aikataulu oppilaille ja henkilöstölle", Role.TEACHER, clock.today() - timedelta(days=3))
    task(vault, meeting, fourth.id, "Poissaolomallin kertaus vanhempainillassa", Role.CURATOR, clock.today() + timedelta(9))
    task(vault, meeting, fourth.id, "Tilasto lokakuun loppuun", Role.PRINCIPAL, None, TaskState.DONE)
    return edition.value


def task(
    vault, meeting: Meeting, item: UUID, text: str, role: Role, due: date | None, state: TaskState = TaskState.OPEN
) -> Task:
    made = Task(new_id(), meeting.group, meeting.id, item, text, owner_role=role, due=due, state=state)
    return vault.add(made).value


class Saved:
    """Counts how often a page says that something was saved."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


def context(vault, store, tasks, preferences, go=lambda key, object_id=None: None, saved=lambda: None) -> PageContext:
    """Return what a page is given, without a window around it."""
    return PageContext(
        vault=vault,
        store=store,
        tasks=tasks,
        folder_tasks=tasks,
        preferences=preferences,
        go=go,
        announce=lambda text: None,
        saved=saved,
        set_preferences=lambda preferences: None,
        renew=lambda: None,
    )
