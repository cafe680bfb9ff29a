"""A practice school's vault for the pages, filled with plainly invented content, and what a page is given."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from functools import cached_property
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.groups import Group, Membership, Organisation, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.plans import Chapter, Goal, GoalCategory, GoalState, Measure, MeasureState, Plan
from ohdesk.domain.schools import DaysOff, Provider, School, SchoolService, SchoolYear, ServiceState
from ohdesk.domain.year_clock import ClockEntry, ClockRing, ClockState
from ohdesk.services.ports import Vault
from ohdesk.storage.store import VaultStore
from ohdesk.ui.exchanging import Exchanging
from ohdesk.ui.opened_files import OpenedFiles
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.taking import Taking
from ohdesk.ui.tasks import TaskRunner
from ohdesk.ui.workspace_page import PageContext

TODAY = date(2026, 10, 7)
YEAR = "2026–2027"


@dataclass
class Desk:
    """A page's surroundings; what the page says to them is kept."""

    store: VaultStore
    vault: Vault
    saved: int = 0
    gone_to: list[tuple[str, UUID | None]] = field(default_factory=list)
    tasks: TaskRunner = field(default_factory=lambda: TaskRunner("test"))

    @cached_property
    def opened_files(self) -> OpenedFiles:
        return OpenedFiles(self.vault.facts.path.parent / "opened")

    @cached_property
    def exchanging(self) -> Exchanging:
        return Exchanging(self.vault, self.tasks)

    def context(self) -> PageContext:
        return PageContext(
            vault=self.vault,
            store=self.store,
            tasks=self.tasks,
            folder_tasks=self.tasks,
            exchanging=self.exchanging,
            taking=Taking(self.vault, self.tasks, self.tasks),
            opened_files=self.opened_files,
            preferences=Preferences(),
            go=lambda key, object_id: self.gone_to.append((key, object_id)),
            announce=lambda text: None,
            saved=self._count,
            set_preferences=lambda preferences: None,
            renew=lambda: None,
        )

    def close(self) -> None:
        self.tasks.close(5)
        self.vault.close()

    def _count(self) -> None:
        self.saved += 1


def today() -> date:
    return TODAY


def fill(vault: Vault) -> Group:
    """Add a practice school's group with its year; returns the group."""
    school = School(
        new_id(),
        "Harjoituskoulu",
        address="Esimerkkitie 1, 00000 Harjoitusla",
        students=312,
        services=(
            SchoolService(new_id(), Role.CURATOR, "ma, ti, to", "B 204", "suomi, ruotsi", "Wilma, puh. 000 000 001"),
            SchoolService(new_id(), Role.PSYCHOLOGIST, "ke", "B 205", "suomi", "Wilma"),
            SchoolService(
                new_id(), Role.NURSE, "ma–to", "A 012", "suomi, ruotsi", "puh. 000 000 002", state=ServiceState.PAUSED
            ),
        ),
    )
    group = Group(
        new_id(),
        name="Harjoituskoulun opiskeluhuoltoryhmä",
        schools=(school.id,),
        leader_named_by="Sivistysjohtaja",
        leader_named_on=date(2026, 8, 3),
        members=(
            Membership(new_id(), "Raili Rehtori", Role.PRINCIPAL, seat=Seat.CHAIR, email="raili@harjoitus.example"),
            Membership(
                new_id(),
                "Kalle Kuraattori",
                Role.CURATOR,
                organisation=Organisation.WELLBEING_AREA,
                seat=Seat.SECRETARY,
            ),
            Membership(new_id(), "Paula Psykologi", Role.PSYCHOLOGIST, organisation=Organisation.WELLBEING_AREA),
            Membership(new_id(), "Oili Opettaja", Role.SPECIAL_TEACHER, starts=date(2026, 8, 10)),
            Membership(new_id(), "", Role.STUDENT, "oppilaskunta", Organisation.STUDENTS, core=False),
            Membership(
                new_id(), "Veikko Varajäsen", Role.TEACHER, deputy=True, starts=date(2025, 8, 1), ends=date(2026, 5, 29)
            ),
        ),
    )
    provider = Provider(
        new_id(), "Harjoituslan kunta", "", "Esimerkin hyvinvointialue", "asianhallintajärjestelmä, tehtävä 12.06"
    )
    calendar = SchoolYear(
        new_id(),
        school.id,
        YEAR,
        date(2026, 8, 11),
        date(2027, 6, 5),
        (DaysOff(date(2026, 10, 12), date(2026, 10, 16), "Syysloma"), DaysOff(date(2026, 12, 21), date(2027, 1, 6))),
    )
    plan = _plan(group.id)
    for value in (school, group, provider, calendar, plan, *_clock(group.id), *_hearings(group.id, plan.goals)):
        vault.add(value)
    for meeting in _meetings(group.id, plan.goals):
        vault.add(meeting)
    return group


def _plan(group: UUID) -> Plan:
    return Plan(
        new_id(),
        group,
        school_year=YEAR,
        chapters=(
            Chapter(
                new_id(),
                "Lähtökohdat",
                "Suunnitelma kokoaa, miten ryhmä edistää kouluyhteisön hyvinvointia ja turvallisuutta.",
            ),
        ),
        goals=(
            Goal(
                new_id(),
                "Jokaisella on luokassaan ainakin yksi kaveri",
                GoalCategory.INTERACTION,
                "Kukaan ei jää yksin",
                "94 % vastanneista kertoo, että omassa luokassa on ainakin yksi kaveri (n = 271)",
                "100 %",
                "Oma kaverikysely loka- ja huhtikuussa",
                measures=(
                    Measure(
                        new_id(),
                        "Ryhmäytymispäivä jokaiselle luokalle",
                        "luokanvalvojat",
                        "elo–syyskuu",
                        state=MeasureState.DONE,
                    ),
                    Measure(
                        new_id(),
                        "Tukioppilaiden välituntitoiminta kahdesti viikossa",
                        "tukioppilasohjaaja",
                        "syyskuusta",
                        state=MeasureState.UNDER_WAY,
                    ),
                    Measure(new_id(), "Kaverikyselyn tulokset luokkien tunneille", "kuraattori", "marraskuu"),
                ),
            ),
            Goal(
                new_id(),
                "Poissaoloihin tartutaan varhain",
                GoalCategory.WELLBEING,
                "Kukaan ei jää yksin",
                "Seuranta vaihtelee luokittain",
                "Sama tapa kaikilla luokilla lokakuusta alkaen",
                measures=(Measure(new_id(), "Poissaolojen portaittainen malli käyttöön", "rehtori", "lokakuu"),),
            ),
            Goal(
                new_id(),
                "Oppilaat kokevat tulevansa kuulluiksi",
                GoalCategory.PARTICIPATION,
                "Yhteinen koulu",
                "Oppilaskunta on kuultu kerran vuodessa",
                "Oppilaskunta on mukana joka toisessa kokouksessa",
                state=GoalState.PARTLY,
                evaluation="Oppilaskunta on ollut mukana syksyn molemmissa kokouksissa.",
            ),
        ),
    )


def _clock(group: UUID) -> list[ClockEntry]:
    rows = (
        (8, "Jäsenet, tehtävät ja pelisäännöt", ClockRing.MEETINGS, ClockState.HANDLED, "puheenjohtaja"),
        (9, "Vuosisuunnitelman hyväksyminen", ClockRing.PLAN, ClockState.WAITING, "rehtori"),
        (9, "Palvelut tutuiksi vanhempainilloissa", ClockRing.COMMUNICATION, ClockState.HANDLED, "kuraattori"),
        (10, "Kaverikysely luokille 3–9", ClockRing.SURVEYS, ClockState.WAITING, "kuraattori"),
        (10, "Henkilöstön koulutus: puheeksi ottaminen", ClockRing.THEMES, ClockState.WAITING, "psykologi"),
        (11, "Mielen hyvinvoinnin teemaviikko", ClockRing.THEMES, ClockState.WAITING, ""),
        (12, "Syyslukukauden yhteenveto", ClockRing.MEETINGS, ClockState.WAITING, "sihteeri"),
        (
            2,
            "Ystävyysviikko oppilaskunnan kanssa",
            ClockRing.PARTICIPATION,
            ClockState.WAITING,
            "oppilaskunnan ohjaaja",
        ),
        (4, "Terveellisyyden ja turvallisuuden tarkastus", ClockRing.INSPECTIONS, ClockState.WAITING, "rehtori"),
        (5, "Tavoitteiden ja oman työn arviointi", ClockRing.PLAN, ClockState.WAITING, "puheenjohtaja"),
    )
    entries = [
        ClockEntry(new_id(), group, YEAR, month, title, ring, owner, state) for month, title, ring, state, owner in rows
    ]
    entries.append(
        ClockEntry(
            new_id(),
            group,
            YEAR,
            8,
            "Alueen koulutuspäivä",
            ClockRing.THEMES,
            "",
            ClockState.PASSED_OVER,
            "peruttiin alueelta",
        )
    )
    return entries


def _hearings(group: UUID, goals: tuple[Goal, ...]) -> list[Hearing]:
    return [
        Hearing(
            new_id(),
            group,
            date(2026, 9, 16),
            "Oppilaskunnan hallitus",
            "kokouksessa",
            "Miten välitunneista tulee kaikille mukavia",
            "Palloseinä sai oman vuoron alaluokille",
            goals[2].id,
            HearingState.ANSWERED,
        ),
        Hearing(
            new_id(),
            group,
            date(2026, 9, 30),
            "Huoltajat",
            "kysely, 48 vastausta",
            "Vanhempainiltojen aiheet",
            state=HearingState.HEARD,
        ),
        Hearing(
            new_id(),
            group,
            date(2026, 11, 4),
            "Oppilaskunta",
            "oppilaskunnan kokous",
            "Kaverikyselyn tulokset",
            goal=goals[0].id,
        ),
    ]


def _meetings(group: UUID, goals: tuple[Goal, ...]) -> list[Meeting]:
    return [
        Meeting(
            new_id(),
            group,
            date(2026, 8, 26),
            time(14, 15),
            state=MeetingState.HELD,
            items=(
                AgendaItem(
                    new_id(), "Lukuvuoden tavoitteet", goal=goals[0].id, record="Sovittiin ryhmäytymispäivistä."
                ),
            ),
        ),
        Meeting(
            new_id(),
            group,
            date(2026, 9, 16),
            time(14, 15),
            state=MeetingState.HELD,
            items=(
                AgendaItem(new_id(), "Kaverikyselyn ajankohta", goal=goals[0].id),
                AgendaItem(new_id(), "Oppilaskunnan kuuleminen", goal=goals[2].id),
            ),
        ),
        Meeting(new_id(), group, date(2026, 10, 14), time(14, 15), items=(AgendaItem(new_id(), "Syysloman jälkeen"),)),
    ]
