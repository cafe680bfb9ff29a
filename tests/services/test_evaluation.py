"""The evaluation's draft cites what the year's meetings show, and nothing that is for the group only."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.communication import Communication
from ohdesk.domain.evaluation import SelfEvaluation, rated
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.indicators import Indicator, Observation, Unit
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task, TaskState
from ohdesk.domain.plans import Goal, Measure, MeasureState, Plan
from ohdesk.services import answers, evaluation, evaluation_papers, forms
from ohdesk.services.forms import Form

GROUP, YEAR = Group(new_id(), name="Ryhmä"), "2026–2027"


def held(vault, day, *items):
    return vault.add(Meeting(new_id(), GROUP.id, day, state=MeetingState.HELD, items=items)).value


def agreed(text, kind=OutcomeKind.AGREED, to=""):
    return Outcome(new_id(), kind, text, to)


@pytest.fixture
def plan(vault):
    """A plan with one goal that two meetings, a hearing, a message and a survey touched, and one that nothing did."""
    vault.add(GROUP)
    series = Indicator(
        new_id(), GROUP.id, "Kaverikysely", unit=Unit.PERCENT,
        observations=(
            Observation(new_id(), "syksy", date(2026, 10, 20), value=Decimal(94), n=271),
            Observation(new_id(), "kevät", date(2027, 4, 20), value=Decimal(50), n=4),
            Observation(new_id(), "viime vuosi", date(2025, 10, 20), value=Decimal(90), n=250),
        ),
    )  # fmt: skip
    measures = (
        Measure(new_id(), "Ryhmäytyminen", state=MeasureState.DONE),
        Measure(new_id(), "Kerho", state=MeasureState.UNDER_WAY),
        Measure(new_id(), "Luovuttu", state=MeasureState.DROPPED),
    )
    goal = Goal(new_id(), "Kaverit", measures=measures, indicators=(series.id,))
    plan = Plan(new_id(), GROUP.id, school_year=YEAR, goals=(goal, Goal(new_id(), "Muu")))
    vault.add(series)
    vault.add(plan)
    survey, secret = agreed("Kysely tehdään lokakuussa."), agreed("|| Vain ryhmälle.")
    first = AgendaItem(new_id(), "Kaverit", goal=goal.id, outcomes=(survey, secret))
    one = held(vault, date(2026, 9, 16), AgendaItem(new_id(), "Avaus"), first)
    for state in (TaskState.DONE, TaskState.OPEN, TaskState.LAPSED):
        vault.add(Task(new_id(), GROUP.id, one.id, first.id, "Tee", state=state))
    proposed = agreed("Pihalle pelejä", OutcomeKind.PROPOSED, "tekninen toimi")
    staff = AgendaItem(new_id(), "Henkilöstön", goal=goal.id, part=Part.STAFF, outcomes=(agreed("Sisäinen asia"),))
    two = held(vault, date(2026, 11, 11), AgendaItem(new_id(), "Pihat", goal=goal.id, outcomes=(proposed,)), staff)
    edition = answers.answer_to(vault, two, proposed)
    answers.write(vault, edition, replace(edition.value, text="Käy", body="Tekninen toimi"))
    vault.add(Meeting(new_id(), GROUP.id, date(2027, 6, 1), items=(AgendaItem(new_id(), "Tulossa", goal=goal.id),)))
    held(vault, date(2025, 11, 11), AgendaItem(new_id(), "Viime vuonna", goal=goal.id))
    heard = Hearing(new_id(), GROUP.id, date(2026, 10, 2), "Oppilaskunta", goal=goal.id, state=HearingState.ANSWERED)
    for one_heard in (
        replace(heard, changed="Pelejä tuli."),
        replace(heard, id=new_id(), day=date(2026, 10, 3), who="Vanhempainyhdistys", state=HearingState.HEARD),
        replace(heard, id=new_id(), who="Sovittu vasta", state=HearingState.ARRANGED),
    ):
        vault.add(one_heard)
    vault.add(Communication(new_id(), GROUP.id, date(2026, 11, 20), who="Huoltajat", goal=goal.id))
    return plan


def test_the_draft_cites_every_touch_of_the_year_and_nothing_else(vault, plan):
    drafts = evaluation.drafts(vault, plan, "fi")
    assert drafts[plan.goals[0].id].replace("\u00a0", " ").splitlines() == [
        "- Esillä: kokous 1/2026–2027 § 2, kokous 2/2026–2027 § 1, kokous 2/2026–2027 § 2.",
        "- Sovittiin: Kysely tehdään lokakuussa (kokous 1/2026–2027 § 2)",
        "- Esitettiin (tekninen toimi): Pihalle pelejä. Vastaus (Tekninen toimi): Käy (kokous 2/2026–2027 § 1)",
        "- Tehtäviä annettiin 3, tehty 1, avoinna 1, rauennut 1.",
        "- Kuultiin: Oppilaskunta, 2.10.2026. Mikä muuttui: Pelejä tuli.",
        "- Kuultiin: Vanhempainyhdistys, 3.10.2026.",
        "- Kerrottiin: Huoltajat, 20.11.2026.",
        "- Seurantatieto Kaverikysely: 94 % (syksy, n = 271).",
        "- Toimenpiteistä valmiina 1/2.",
    ]
    assert drafts[plan.goals[1].id] == ""
    swedish = evaluation.drafts(vault, plan, "sv")[plan.goals[0].id].replace("\u00a0", " ")
    assert swedish.startswith("- Framme: möte 1/2026–2027 § 2")


def test_the_statements_are_the_same_in_both_languages():
    assert list(evaluation.statements("fi")) == list(evaluation.statements("sv"))
    assert evaluation.statements("en") == evaluation.statements("fi")
    assert [evaluation.rating_words(rating, "sv") for rating in evaluation.RATINGS][-1] == "4 helt"


def test_the_first_rating_brings_the_document_with_it_and_two_laptops_write_one(vault, plan):
    base = evaluation.self_evaluation(vault, GROUP.id, YEAR)
    lined = evaluation.with_lines(base.value)
    evaluation.write(vault, base, rated(lined, replace(lined.ratings[0], rating=3)))
    again = evaluation.self_evaluation(vault, GROUP.id, YEAR)
    assert again.value.ratings[0].rating == 3
    evaluation.write(vault, again, replace(again.value, strengths="Yhteistyö"))
    assert [one.strengths for one in vault.all(SelfEvaluation)] == ["Yhteistyö"]


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_evaluation_is_printed_in_both_languages(vault, plan, language):
    base = evaluation.self_evaluation(vault, GROUP.id, YEAR)
    lined = evaluation.with_lines(base.value)
    evaluation.write(vault, base, rated(lined, replace(lined.ratings[0], rating=2, note="Myöhässä")))
    text = forms.made(vault, evaluation_papers.evaluation(vault, GROUP.id, YEAR, language), Form.TEXT).decode()
    assert evaluation.statements(language)["preparation"][:20] in text
    assert evaluation.rating_words(2, language) in text
    assert forms.made(vault, evaluation_papers.evaluation(vault, GROUP.id, "2030–2031", language), Form.TEXT)
