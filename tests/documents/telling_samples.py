# ruff: noqa: E501
"""Papers that tell of the group's work, as the tests set them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from ohdesk.documents.issuer import Issuer
from ohdesk.documents.newsletter import newsletter
from ohdesk.documents.participation import participation
from ohdesk.documents.poster import poster
from ohdesk.documents.services_sheet import services_sheet
from ohdesk.documents.year_summary import year_summary
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.communication import Communication, CommunicationKind, CommunicationState, Newsletter, NewsSection
from ohdesk.domain.evaluation import SelfEvaluation
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.groups import Group, Role
from ohdesk.domain.indicators import Indicator, Observation, Unit
from ohdesk.domain.meetings import Attendance, Meeting, MeetingState, Presence
from ohdesk.domain.outcomes import Outcome, Task, TaskState
from ohdesk.domain.plans import Goal, GoalState, Measure, MeasureState, Plan
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import School, SchoolService, ServiceState
from ohdesk.domain.surveys import Audience
from ohdesk.domain.voices import Heard, Voices
from ohdesk.domain.year_summary import YearSummary

TODAY = date(2026, 11, 22)


def uid(number):
    return UUID(int=number)


GOAL = Goal(uid(60), "Jokaisella oppilaalla on luokassaan ainakin yksi kaveri")
SERVICES = (
    SchoolService(uid(110), Role.CURATOR, "ma, ti, to", "B 204", "suomi, ruotsi", "Wilma, puh. 000 000 001"),
    SchoolService(uid(111), Role.PSYCHOLOGIST, "ke", "B 205", "suomi", "Wilma",
                  text="Kun oppiminen tai jaksaminen mietityttää. **Myös ruotsiksi** sopimalla."),
    SchoolService(uid(112), Role.NURSE, "ma–to", "A 012", "suomi, ruotsi", "puh. 000 000 002", state=ServiceState.PAUSED),
    SchoolService(uid(113), Role.OTHER, state=ServiceState.CURRENT),
    SchoolService(uid(114), Role.DOCTOR, "joka toinen pe", "A 013", state=ServiceState.ENDED),
)  # fmt: skip
NEWSLETTER = Newsletter(
    uid(120),
    uid(1),
    "fi",
    date(2026, 11, 20),
    2,
    "Kaverit ja koulumatkat",
    Audience.GUARDIANS,
    "Opiskeluhuoltoryhmä on kokoontunut kahdesti. Tässä kerromme, mitä sovittiin.",
    (
        NewsSection(uid(121), "Jokaisella on kaveri", "- Kaverikysely tehdään keväällä uudelleen.\n- Tulokset käydään läpi luokissa."),
        NewsSection(uid(122), "Mitä kuulimme ja mikä muuttui", "- Huoltajat (kysely, 48 vastausta): Saattoliikenne ohjataan takapihalle.\n\nKiitos kaikille **vastanneille**. Lisää: https://ohjeet.example/kaverit"),
        NewsSection(uid(123), "", "Osa ilman otsikkoa."),
    ),
    date(2026, 11, 20),
)  # fmt: skip
VOICES = (
    Voices(
        GOAL,
        (
            Heard(uid(130), date(2026, 9, 16), (Audience.STUDENTS,), "Oppilaskunnan hallitus", "kysely, 48 vastausta", "Välitunnit", "Palloseinä sai oman vuoron alaluokille."),
            Heard(uid(131), date(2026, 10, 14), (Audience.STUDENTS, Audience.GUARDIANS), about="Kaverikysely", changed="Kysely tehdään keväällä uudelleen.", in_meeting=True),
            Heard(uid(132), None, (), "Nuorisovaltuusto"),
        ),
        (
            Communication(uid(133), uid(1), date(2026, 11, 20), CommunicationKind.NEWSLETTER, about="Kaverit ja koulumatkat", state=CommunicationState.TOLD),
            Communication(uid(134), uid(1), date(2026, 11, 24), CommunicationKind.EVENT, Audience.ALL, "Koko koulu", "Hyvinvointi-ilta", "rehtori", "ruokasali", "", "https://ohjeet.example/tallenne", state=CommunicationState.TOLD),
        ),
    ),
    Voices(Goal(uid(61))),
    Voices(None, (Heard(uid(135), date(2026, 10, 1), (Audience.STAFF,), "Opettajat", "opettajainkokous"),)),
)  # fmt: skip

PLAN = Plan(
    uid(5),
    uid(1),
    school_year="2026–2027",
    goals=(
        replace(GOAL, target="Kukaan ei ole välitunnilla yksin"),
        Goal(uid(61), "Kiusaamiseen puututaan saman koulupäivän aikana"),
        Goal(uid(62), "Jokainen tulee kuulluksi"),
        Goal(uid(63)),
    ),
)

HELD = Meeting(
    uid(10),
    uid(1),
    date(2026, 10, 14),
    state=MeetingState.HELD,
    items=(
        AgendaItem(
            uid(20), "Kaverikysely", goal=GOAL.id, outcomes=(Outcome(uid(30), text="Kysely uusitaan keväällä."),)
        ),
        AgendaItem(uid(21), "Tilat", outcomes=(Outcome(uid(31), text="Aulaan tulee palautetaulu."),)),
    ),
    attendance=(Attendance(uid(91), role=Role.STUDENT, presence=Presence.PRESENT),),
)
EVALUATED = replace(
    PLAN,
    evaluation="Vuosi onnistui pääosin. Arvio käytiin läpi **oppilaskunnan** kanssa.",
    goals=(
        replace(
            PLAN.goals[0],
            state=GoalState.PARTLY,
            baseline="91 %",
            evaluation="Luku nousi 94 prosenttiin.",
            measures=(
                Measure(uid(70), "Ryhmäytymispäivä", "luokanvalvojat", state=MeasureState.DONE),
                Measure(uid(71), "Luovuttu asia", state=MeasureState.DROPPED),
            ),
        ),
        replace(PLAN.goals[1], state=GoalState.REACHED),
    ),
)
YEAR = YearSummary(
    "2026–2027",
    Reader.STAFF,
    EVALUATED,
    (HELD,),
    (HELD,),
    (replace(VOICES[0], goal=EVALUATED.goals[0]), *VOICES[1:]),
    (Hearing(uid(130), who="Oppilaskunta", state=HearingState.HEARD),),
    VOICES[0].told,
    1,
    (
        Indicator(
            uid(140),
            title="Ainakin yksi kaveri",
            unit=Unit.PERCENT,
            target=Decimal(100),
            observations=(
                Observation(uid(141), "syksy 2025", date(2025, 10, 1), value=Decimal(91), n=270),
                Observation(uid(142), "syksy 2026", date(2026, 10, 1), value=Decimal(94), n=271),
            ),
        ),
    ),
    (Task(uid(40), text="Kertoo", state=TaskState.DONE), Task(uid(41), text="Kysyy")),
    SelfEvaluation(uid(150), strengths="Oppilaat ovat mukana.", to_develop="Huoltajien kuuleminen."),
)

LONG_YEAR = replace(YEAR, voices=YEAR.voices * 12, indicators=YEAR.indicators * 20)


def told(issuer, language, letter, lines, plan=None, year=None):
    """One of each, by name."""
    return {
        "newsletter": newsletter(replace(letter, language=language), issuer, TODAY),
        "services": services_sheet(issuer, language, TODAY),
        "poster": poster(plan, issuer, "2026–2027", language, TODAY),
        "year summary": year_summary(year or YearSummary("2026–2027", Reader.PUBLIC), issuer, language, TODAY),
        "participation": participation(lines, issuer, "2026–2027", language, TODAY),
    }


def documents(issuer, language):
    served = replace(issuer, schools=tuple(replace(school, services=SERVICES) for school in issuer.schools))
    return told(served, language, NEWSLETTER, VOICES, PLAN, YEAR)


def bare_documents(language):
    return told(Issuer(Group(uid(1))), language, Newsletter(uid(120)), ())


def long_documents(issuer, language):
    sections = tuple(replace(NEWSLETTER.sections[n % 3], id=uid(5000 + n)) for n in range(40))
    served = replace(issuer, schools=tuple(School(uid(6000 + n), f"Koulu {n}", services=SERVICES) for n in range(6)))
    return told(
        served,
        language,
        replace(NEWSLETTER, sections=sections, published_on=None),
        VOICES * 9,
        replace(PLAN, goals=PLAN.goals * 4),
    )
