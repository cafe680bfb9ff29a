"""What meetings agreed, and what representatives tell of it, as the tests set them."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.documents.issuer import Issuer
from ohdesk.documents.letter import Letter, letter
from ohdesk.documents.outcomes import Decided, outcome_list, outcomes_of_year
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Answer
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import EducationForm
from ohdesk.domain.surveys import Audience

TODAY = date(2026, 11, 22)
TOLD = (
    "Hei!\n\nOpiskeluhuoltoryhmä kokoontui 14.10.2026. Ryhmässä mietitään, miten kaikilla olisi hyvä olla.\n\n"
    "Tällaista sovittiin:\n- Kaverikyselyn tulokset: Tukioppilaat järjestävät välituntitoimintaa kahtena päivänä "
    "viikossa 1.11. alkaen.\n- Poissaolojen seuranta: Jatketaan **portaittaisen mallin** mukaan.\n\n"
    "Mitä seuraavaksi tapahtuu:\n- oppilaiden edustaja: Kertoo tuloksista luokille (viimeistään 6.11.2026).\n\n"
    "Seuraava kokous: keskiviikko 11.11.2026 klo 14.15"
)


def uid(number):
    return UUID(int=number)


def decided(meeting, tasks, number=3, **facts):
    """A meeting with an answer to its first proposal."""
    return Decided(meeting, number, tasks, {uid(32): ANSWER}, **facts)


ANSWER = Answer(
    uid(170), outcome=uid(32), text="Arvio tehdään.", body="tekninen toimi", day=date(2026, 11, 3), section="§ 45"
)


def told(meeting, tasks, issuer, language, text=TOLD):
    """One of each, by name."""
    one = decided(meeting, tasks, approved=True)
    year = (one, replace(one, meeting=replace(meeting, day=date(2026, 11, 11)), number=4, answers={}, approved=False))
    older = replace(issuer, schools=tuple(replace(one, form=EducationForm.UPPER_SECONDARY) for one in issuer.schools))
    return {
        "outcomes": outcome_list(one, issuer, language, TODAY),
        "public outcomes": outcome_list(replace(one, approved=False), issuer, language, TODAY, Reader.PUBLIC),
        "year's outcomes": outcomes_of_year(year, issuer, "2026–2027", language, TODAY, Reader.PUBLIC),
        "pupils' letter": letter(Letter(Audience.STUDENTS, text, approved=True), meeting, issuer, language, TODAY),
        "students' letter": letter(Letter(Audience.STUDENTS, text, "Mitä?"), meeting, older, language, TODAY),
        "guardians' letter": letter(Letter(Audience.GUARDIANS, text), meeting, issuer, language, TODAY),
    }


def bare_documents(language):
    """One of each with as little in it as it can have."""
    group, meeting = Issuer(Group(uid(1))), Meeting(uid(10), uid(1))
    return told(meeting, (), group, language, "") | {
        "year's outcomes": outcomes_of_year((Decided(meeting),), group, "2026–2027", language, TODAY),
    }


def long_documents(meeting, tasks, issuer, language):
    """One of each that runs over pages."""
    return told(meeting, tasks, issuer, language, f"{TOLD}\n\n" * 6)
