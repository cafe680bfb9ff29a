"""The year's summary for everybody holds nothing that only the group may read; the group's own holds all."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import uuid4

import pytest

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.communication import Newsletter
from ohdesk.domain.evaluation import SelfEvaluation
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.groups import Group, Membership, Organisation, Role, Seat
from ohdesk.domain.indicators import Indicator, IndicatorKind, Observation, Unit
from ohdesk.domain.meetings import Attendance, Meeting, MeetingState, Presence, Publicity
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Outcome, Task
from ohdesk.domain.plans import Goal, Measure, Plan
from ohdesk.domain.readers import Reader
from ohdesk.services import communication_papers, forms, minutes, newsletter
from ohdesk.services.forms import Form
from ohdesk.services.minutes import Word
from ohdesk.services.year_summary import gathered

TODAY = date(2026, 11, 20)
YEAR = "2026–2027"


@pytest.fixture
def group(vault, store):
    members = (
        Membership(uuid4(), "Harri Harjoitusrehtori", Role.PRINCIPAL, seat=Seat.CHAIR),
        Membership(uuid4(), "Oona Oppilasmalli", Role.STUDENT, organisation=Organisation.STUDENTS),
    )
    group = vault.add(Group(uuid4(), name="Ryhmä", members=members)).value
    measure = Measure(uuid4(), "Ryhmäytyminen\n\n|| Sisäinen huomio", "Kirsi Koekuraattori")
    goal = Goal(uuid4(), "Kaveri", evaluation="Hyvin.\n\n|| Vain ryhmälle.", measures=(measure,))
    vault.add(Plan(uuid4(), group.id, school_year=YEAR, goals=(goal,), evaluation="Oona Oppilasmalli kiitti."))
    there = tuple(Attendance(uuid4(), m.id, m.name, m.role, presence=Presence.PRESENT) for m in members)
    for number, publicity in enumerate((Publicity.PUBLIC, Publicity.GROUP)):
        item = AgendaItem(uuid4(), "Kysely", goal=goal.id, outcomes=(Outcome(uuid4(), text=f"Sovittu {publicity}."),))
        held = Meeting(
            uuid4(),
            group.id,
            date(2026, 10, 14 + number),
            state=MeetingState.HELD,
            publicity=publicity,
            items=(item,),
            attendance=there,
            chair=members[0].id,
        )
        vault.add(held)
        vault.add(Task(uuid4(), group.id, held.id, text="Kertoo"))
        word = Word(members[0].id, "Harri", "rehtori", ConfirmedBy.MEETING)
        minutes.approve_minutes(vault, store, held.id, [word], "fi", datetime(2026, 11, 1, 12, tzinfo=UTC))
    heard = Hearing(uuid4(), group.id, date(2026, 10, 1), "Huoltajat", changed="Portti auki.", state=HearingState.HEARD)
    vault.add(heard)
    vault.add(replace(heard, id=uuid4(), state=HearingState.ARRANGED))
    vault.add(SelfEvaluation(uuid4(), group.id, YEAR, strengths="Omaa arviota"))
    vault.add(
        Indicator(
            uuid4(),
            group.id,
            "Ilmoitukset",
            kind=IndicatorKind.COUNT,
            unit=Unit.PEOPLE,
            observations=(Observation(uuid4(), "syksy 2026", date(2026, 10, 1), value=Decimal(3)),),
        )
    )
    newsletter.publish(vault, vault.add(Newsletter(uuid4(), group.id, "fi", TODAY)), TODAY)
    return group


def test_the_public_one_tells_only_what_everybody_may_read(vault, group):
    year = gathered(vault, group.id, YEAR, Reader.PUBLIC, "fi", TODAY)
    assert (len(year.meetings), len(year.open_to_reader), year.tasks, year.self_evaluation) == (2, 1, (), None)
    assert (len(year.hearings), year.newsletters, len(year.told)) == (1, 1, 1)
    assert year.indicators[0].observations[0].value is None
    text = forms.made(
        vault, communication_papers.year_summary(vault, group.id, YEAR, "fi", Reader.PUBLIC), Form.TEXT
    ).decode()
    for word in ("Oona", "Kirsi", "Vain ryhmälle", "Sisäinen", "Sovittu group", "Omaa arviota", "3 "):
        assert word not in text.replace("2026", "").replace("1287/2013", "")
    assert "Sovittu public." in text
    assert "oppilaiden edustaja kiitti" in text or "opiskelijoiden edustaja kiitti" in text


def test_the_groups_own_one_holds_its_own_words_too(vault, group):
    text = forms.made(
        vault, communication_papers.year_summary(vault, group.id, YEAR, "fi", Reader.STAFF), Form.TEXT
    ).decode()
    for word in ("Oona Oppilasmalli", "Kirsi Koekuraattori", "Vain ryhmälle", "Sovittu group.", "Omaa arviota"):
        assert word in text
    assert "||" not in text


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_poster_and_slides_are_made_for_everybody(vault, group, language):
    poster = forms.made(vault, communication_papers.poster(vault, group.id, YEAR, language), Form.TEXT).decode()
    assert "Kaveri" in poster
    slides = communication_papers.slides(vault, group.id, YEAR, language)
    assert slides.startswith(b"PK")
    assert b"Oona" not in slides
    assert {"poster_printed", "slides_made"} <= {entry.what for entry in vault.usage_log()}


def test_a_year_without_a_plan_is_told_too(vault, group):
    year = gathered(vault, group.id, "2020–2021", Reader.PUBLIC, "fi", TODAY)
    assert (year.plan, year.meetings, year.newsletters) == (None, (), 0)
    assert forms.made(vault, communication_papers.year_summary(vault, group.id, "2020–2021", "sv")).startswith(b"%PDF")
