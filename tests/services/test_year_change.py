"""The school year changes step by step, any day, and twice does nothing twice."""

from dataclasses import replace
from datetime import date

import pytest

from ohdesk.domain.archive import Keeping, PaperKind, rule_for, with_rules
from ohdesk.domain.communication import Newsletter
from ohdesk.domain.continuing import answered
from ohdesk.domain.groups import Group, Membership, Seat
from ohdesk.domain.hand_over import HandOver
from ohdesk.domain.identity import new_id
from ohdesk.domain.inspections import Inspection
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.plans import Chapter, Goal, GoalState, Measure, MeasureState, Plan, PlanState
from ohdesk.domain.schools import Provider
from ohdesk.domain.surveys import Survey
from ohdesk.domain.tallies import ConsultationTally
from ohdesk.domain.year_clock import ClockEntry
from ohdesk.services import (
    archive_list,
    deliveries,
    evaluation,
    evaluation_papers,
    forms,
    home,
    plans,
    year_change,
)
from ohdesk.services.forms import Form
from ohdesk.services.year_change import Step

YEAR, NEXT = "2025–2026", "2026–2027"
MEMBER = Membership(new_id(), "Raili Rehtori", seat=Seat.CHAIR, starts=date(2024, 8, 1))
GROUP = Group(new_id(), name="Ryhmä", members=(MEMBER,))
REACHED = Goal(
    new_id(), "Saavutettu", state=GoalState.REACHED, measures=(Measure(new_id(), "Valmis", state=MeasureState.DONE),)
)
OPEN = Goal(
    new_id(),
    "Kesken",
    baseline="50 %",
    measures=(Measure(new_id(), "Tehty", state=MeasureState.DONE), Measure(new_id(), "Jatkuva")),
)
PLAN = Plan(
    new_id(),
    GROUP.id,
    school_year=YEAR,
    state=PlanState.EVALUATED,
    chapters=(Chapter(new_id(), "Yhteistyö", "Viime vuoden sanat."),),
    goals=(REACHED, OPEN),
)


@pytest.fixture
def year(vault):
    vault.add(GROUP)
    vault.add(PLAN)
    vault.add(ClockEntry(new_id(), GROUP.id, YEAR, 9, "Kysely"))
    vault.add(Meeting(new_id(), GROUP.id, date(2025, 9, 16), state=MeetingState.HELD))
    return vault


def standing(vault):
    return year_change.standing(vault, GROUP.id, YEAR)


def test_it_puts_itself_forward_from_may_to_august():
    assert year_change.year_changing(date(2026, 5, 1)) == "2025–2026"
    assert year_change.year_changing(date(2026, 8, 31)) == "2025–2026"
    assert year_change.year_changing(date(2026, 9, 1)) is None
    assert year_change.year_changing(date(2026, 4, 30)) is None


def test_every_step_stands_as_the_vault_tells(year):
    found = standing(year)
    assert [goal.title for goal in found.unevaluated] == ["Kesken"]
    assert [step for step in Step if found.done(step)] == []
    assert (found.left, found.next_year, [one.title for one in found.coming]) == (9, NEXT, ["Kysely"])
    assert found.asked == (MEMBER,)
    evaluated = replace(PLAN, goals=(REACHED, replace(OPEN, evaluation="Eteni.")))
    year.save(year.read(Plan, PLAN.id), year_change.closed(evaluated))
    base = evaluation.self_evaluation(year, GROUP.id, YEAR)
    evaluation.write(year, base, replace(base.value, strengths="Yhteistyö"))
    year.save(year.read(Group, GROUP.id), answered(GROUP, NEXT, ()))
    found = standing(year)
    assert [step for step in Step if found.done(step)] == [Step.GOALS, Step.OWN_WORK, Step.CLOSE, Step.MEMBERS]


def test_a_group_without_a_plan_has_nothing_to_close(vault):
    vault.add(Group(GROUP.id, name="Uusi"))
    found = standing(vault)
    assert found.done(Step.GOALS)
    assert found.done(Step.CLOSE)
    assert not found.done(Step.NEXT_PLAN)
    made = year_change.successor(found, GROUP.id, (), "fi")
    assert (made.goals, made.previous, made.school_year) == ((), None, NEXT)


def test_the_next_plan_takes_on_the_chosen_goals_with_their_open_measures(year):
    made = year_change.successor(standing(year), GROUP.id, {OPEN.id}, "fi")
    assert (made.previous, made.school_year, made.state) == (PLAN.id, NEXT, PlanState.WORKING)
    assert [chapter.title for chapter in made.chapters][:1] == ["Yhteistyö"]
    (goal,) = made.goals
    assert (goal.title, goal.continues, goal.state, goal.baseline) == ("Kesken", OPEN.id, GoalState.UNDER_WAY, "50 %")
    assert [(measure.text, measure.continues) for measure in goal.measures] == [("Jatkuva", OPEN.measures[1].id)]
    assert made == year_change.successor(standing(year), GROUP.id, {OPEN.id}, "fi")


def test_a_goal_that_was_reached_goes_on_only_where_somebody_chooses_it(year):
    assert year_change.suggests_going_on(OPEN)
    assert not year_change.suggests_going_on(REACHED)
    made = year_change.successor(standing(year), GROUP.id, {REACHED.id}, "fi")
    assert [goal.continues for goal in made.goals] == [REACHED.id]


def test_goals_come_later_into_a_plan_that_is_there_already(year):
    year.add(year_change.successor(standing(year), GROUP.id, (), "fi"))
    found = standing(year)
    assert (found.done(Step.NEXT_PLAN), [goal.title for goal in found.going_on]) == (True, ["Kesken"])
    more = year_change.successor(found, GROUP.id, {OPEN.id}, "fi")
    year.save(year.read(Plan, more.id), more)
    assert standing(year).going_on == ()
    assert year_change.successor(standing(year), GROUP.id, {OPEN.id}, "fi") == more


def test_closing_twice_does_nothing_twice(year):
    year_change.close(year, GROUP.id, YEAR, "fi")
    first = {kind: year.all(kind, GROUP.id) for kind in (Plan, ClockEntry)}
    before = year_change.close(year, GROUP.id, YEAR, "fi")
    assert {kind: year.all(kind, GROUP.id) for kind in (Plan, ClockEntry)} == first
    assert [before.done(step) for step in (Step.CLOSE, Step.NEXT_PLAN, Step.CLOCK)] == [True] * 3
    old = plans.plan_for(year, GROUP.id, YEAR).value
    assert (old.state, [goal.state for goal in old.goals]) == (
        PlanState.CLOSED,
        [GoalState.REACHED, GoalState.CONTINUES],
    )
    assert plans.plan_for(year, GROUP.id, NEXT).value.goals[0].continues == OPEN.id


def test_a_year_without_a_plan_closes_too(vault):
    vault.add(Group(GROUP.id, name="Uusi"))
    year_change.close(vault, GROUP.id, YEAR, "sv")
    assert plans.plan_for(vault, GROUP.id, NEXT).value.previous is None


def test_approved_papers_are_behind_once_it_is_noted_where_they_are(year):
    assert [one.subject.id for one in standing(year).at_hand] == [PLAN.id]
    deliveries.note(year, GROUP.id, deliveries.plan_of(PLAN.id), "12/2026", date(2026, 6, 1))
    assert standing(year).done(Step.RECORDS)


def test_the_papers_made_since_may_are_behind(year):
    forms.made(year, evaluation_papers.archive_list(year, GROUP.id, YEAR, "fi"), Form.TEXT)
    year.log_usage("hand_over_printed", str(GROUP.id))
    printed = year_change.standing(year, GROUP.id, YEAR).printed
    assert printed == {Step.ARCHIVE, Step.HAND_OVER}
    assert year_change.standing(year, GROUP.id, "2098–2099").printed == frozenset()


def test_the_first_page_leads_to_it_from_may_to_august(year, store):
    def due(day):
        return [one for one in home.today(year, store, GROUP, day).due if one.key == "year_change"]

    (found,) = due(date(2026, 6, 1))
    assert (found.title, found.owner, found.count) == (YEAR, "Raili Rehtori", 9)
    assert found.object == year_change.change_id(GROUP.id, YEAR)
    assert due(date(2026, 11, 1)) == []


def test_the_archive_list_holds_the_years_papers_with_the_providers_times(year):
    provider = Provider(new_id(), "Kunta")
    rule = replace(rule_for(provider, PaperKind.MINUTES), name="Muistiot", years=10)
    year.add(with_rules(provider, (rule,)))
    for paper in (
        Inspection(new_id(), GROUP.id, day=date(2026, 3, 1)),
        Survey(new_id(), GROUP.id, "Kaverikysely", opens=date(2025, 10, 1)),
        Newsletter(new_id(), GROUP.id, day=date(2025, 11, 1), title="Syksy"),
        ConsultationTally(new_id(), GROUP.id, YEAR),
        ConsultationTally(new_id(), GROUP.id, YEAR, spring=True),
        HandOver(new_id(), GROUP.id, date(2025, 10, 1)),
        Meeting(new_id(), GROUP.id, date(2024, 10, 1), state=MeetingState.HELD),
        Plan(new_id(), GROUP.id, "Toimenpideohjelma", approved_on=date(2026, 1, 1), state=PlanState.APPROVED),
    ):
        year.add(paper)
    base = evaluation.self_evaluation(year, GROUP.id, YEAR)
    evaluation.write(year, base, replace(base.value, strengths="Yhteistyö"))
    lines = archive_list.archive_list(year, GROUP.id, YEAR)
    assert [line.paper.kind for line in lines] == [
        PaperKind.MINUTES, PaperKind.PLAN, PaperKind.PLAN, PaperKind.EVALUATION, PaperKind.INSPECTION, PaperKind.SURVEY,
        PaperKind.NEWSLETTER, PaperKind.TALLY, PaperKind.TALLY, PaperKind.HAND_OVER,
    ]  # fmt: skip
    assert (lines[0].keeping, lines[0].paper.finished, lines[0].until) == (Keeping.KEPT, False, None)
    assert all(line.keeping is Keeping.NOT_GIVEN for line in lines[1:])


@pytest.mark.parametrize(
    ("language", "words"), [("fi", "järjestäjä ei ole antanut"), ("sv", "anordnaren har inte gett")]
)
def test_the_archive_list_is_printed(year, language, words):
    assert words in forms.made(year, evaluation_papers.archive_list(year, GROUP.id, YEAR, language), Form.TEXT).decode()
    assert year.usage_log()[0].what == "archive_list_printed"
    with pytest.raises(ValueError, match="jokin"):
        archive_list.archive_list(year, GROUP.id, "jokin")
