# ruff: noqa: E501
"""Papers that tell of the group's work, as the tests set them."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.documents.issuer import Issuer
from ohdesk.documents.newsletter import newsletter
from ohdesk.documents.participation import participation
from ohdesk.documents.poster import poster
from ohdesk.documents.services_sheet import services_sheet
from ohdesk.domain.communication import Communication, CommunicationKind, CommunicationState, Newsletter, NewsSection
from ohdesk.domain.groups import Group, Role
from ohdesk.domain.plans import Goal, Plan
from ohdesk.domain.schools import School, SchoolService, ServiceState
from ohdesk.domain.surveys import Audience
from ohdesk.domain.voices import Heard, Voices

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


def told(issuer, language, letter, lines, plan=None):
    """One of each, by name."""
    return {
        "newsletter": newsletter(replace(letter, language=language), issuer, TODAY),
        "services": services_sheet(issuer, language, TODAY),
        "poster": poster(plan, issuer, "2026–2027", language, TODAY),
        "participation": participation(lines, issuer, "2026–2027", language, TODAY),
    }


def documents(issuer, language):
    served = replace(issuer, schools=tuple(replace(school, services=SERVICES) for school in issuer.schools))
    return told(served, language, NEWSLETTER, VOICES, PLAN)


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
