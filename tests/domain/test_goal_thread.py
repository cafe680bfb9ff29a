"""A goal's thread holds every touch once, in order, over the years."""

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.communication import Communication
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.goal_thread import Citation, Material, Observed, Taken, goal_threads, line_of, span_of, within
from ohdesk.domain.indicators import Indicator, Observation
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Answer, Outcome, OutcomeKind, Task
from ohdesk.domain.plans import Goal, Measure, Plan


def uid(number):
    return UUID(int=number)


FOLLOWED = Indicator(
    uid(70),
    title="Kaverit",
    observations=(
        Observation(uid(71), "syksy", date(2026, 10, 20), value=Decimal(94)),
        Observation(uid(72), "ilman päivää"),
    ),
)
LAST_YEAR = Plan(uid(1), school_year="2025–2026", goals=(Goal(uid(10), "Kaverit"), Goal(uid(19), "Muu")))
THIS_YEAR = Plan(
    uid(2),
    school_year="2026–2027",
    goals=(
        Goal(uid(11), "Kaverit", continues=uid(10), indicators=(FOLLOWED.id,), measures=(Measure(uid(15), "Kysely"),)),
    ),
)
NEXT_YEAR = Plan(uid(3), school_year="2027–2028", goals=(Goal(uid(12), "Kaverit", continues=uid(11)),))
PLANS = (NEXT_YEAR, LAST_YEAR, THIS_YEAR)


def meeting(number, day, *items, state=MeetingState.HELD, starts=None):
    return Meeting(uid(number), day=day, starts=starts, state=state, items=items)


def item(number, goal=None, thread=None, *outcomes):
    return AgendaItem(uid(number), f"Asia {number}", goal=goal, thread=thread, outcomes=outcomes)


def test_a_goal_is_followed_through_the_plans_that_it_goes_on_in():
    assert [stands.goal.id for stands in line_of(uid(11), PLANS)] == [uid(10), uid(11), uid(12)]
    assert [stands.plan.id for stands in line_of(uid(10), PLANS)] == [uid(1), uid(2), uid(3)]
    assert line_of(uid(99), PLANS) == ()


def test_two_goals_that_name_each_other_as_earlier_do_not_go_round_for_ever():
    plan = Plan(uid(4), goals=(Goal(uid(20), continues=uid(21)), Goal(uid(21), continues=uid(20))))
    assert {stands.goal.id for stands in line_of(uid(20), (plan,))} == {uid(20), uid(21)}


def test_a_plan_lasts_its_own_days_else_its_school_year_else_always():
    assert span_of(THIS_YEAR) == (date(2026, 8, 1), date(2027, 7, 31))
    assert span_of(replace(THIS_YEAR, starts=date(2026, 9, 1))) == (date(2026, 9, 1), date(2027, 7, 31))
    assert span_of(Plan(uid(5), ends=date(2028, 1, 1))) == (date.min, date(2028, 1, 1))


def test_every_touch_stands_in_order_with_what_came_of_it():
    proposed = Outcome(uid(301), OutcomeKind.PROPOSED, "Välituntivälineitä", "tekninen toimi")
    agreed = Outcome(uid(302), OutcomeKind.AGREED, "Kysely tehdään")
    autumn = meeting(31, date(2026, 9, 16), item(310), item(311, uid(11), None, agreed, proposed))
    winter = meeting(32, date(2027, 1, 13), item(320, uid(11)))
    earlier = meeting(33, date(2026, 3, 4), item(330, uid(10)))
    cancelled = meeting(34, date(2026, 11, 4), item(340, uid(11)), state=MeetingState.CANCELLED)
    undated = meeting(35, None, item(350, uid(11)), state=MeetingState.PLANNED)
    answer = Answer(uid(303), outcome=proposed.id, text="Käy")
    task = Task(uid(60), meeting=autumn.id, item=uid(311), text="Tee kysely")
    heard = Hearing(uid(40), day=date(2026, 10, 2), who="Oppilaskunta", goal=uid(11))
    told = Communication(uid(41), day=date(2026, 12, 1), goal=uid(11))
    material = Material(
        PLANS,
        (winter, autumn, earlier, cancelled, undated),
        (task, Task(uid(61), item=uid(310))),
        (answer,),
        (heard, Hearing(uid(42), who="Muu")),
        (told,),
        (FOLLOWED, Indicator(uid(79), observations=(Observation(uid(80)),))),
    )
    thread = goal_threads((uid(11),), material)[uid(11)]
    assert [touch.day for touch in thread.touches] == [
        date(2026, 3, 4),
        date(2026, 9, 16),
        date(2026, 10, 2),
        date(2026, 10, 20),
        date(2026, 12, 1),
        date(2027, 1, 13),
        None,
        None,
    ]
    taken = thread.touches[1].what
    assert taken == Taken(
        Citation(autumn.id, 1, "2026–2027", 2, date(2026, 9, 16)),
        autumn,
        autumn.items[1],
        {proposed.id: answer},
        (task,),
    )
    assert thread.touches[5].what.at.number == 2
    assert thread.touches[3].what == Observed(FOLLOWED, FOLLOWED.observations[0])
    assert {type(touch.what) for touch in thread.touches[6:]} == {Taken, Observed}
    assert thread.measures == NEXT_YEAR.goals[0].measures
    this_year = within(thread, date(2026, 8, 1), date(2027, 7, 31))
    assert [touch.day for touch in this_year.touches] == [touch.day for touch in thread.touches[1:6]]


def test_a_matter_linked_once_belongs_to_the_goal_wherever_it_comes_back():
    first = meeting(31, date(2026, 9, 16), item(310, None, uid(500)))
    second = meeting(32, date(2026, 10, 14), item(320, uid(11), uid(500)))
    other = meeting(33, date(2026, 11, 4), item(330, uid(19), uid(500)))
    thread = goal_threads((uid(11),), Material(PLANS, (first, second, other)))[uid(11)]
    assert [touch.what.meeting.id for touch in thread.touches] == [first.id, second.id]


def test_an_item_linked_to_two_years_of_a_goal_stands_once():
    early, late = item(310, uid(10), uid(500)), item(320, uid(11), uid(500))
    between = item(330, None, uid(500))
    meetings = (
        meeting(31, date(2026, 5, 4), early),
        meeting(32, date(2026, 9, 4), late),
        meeting(33, date(2026, 9, 4), between, starts=time(16)),
    )
    thread = goal_threads((uid(11),), Material(PLANS, meetings))[uid(11)]
    assert [touch.what.item.id for touch in thread.touches] == [early.id, late.id, between.id]


def test_a_goal_of_no_plan_has_a_thread_of_its_own_touches():
    thread = goal_threads((uid(99),), Material((), (meeting(31, None, item(310, uid(99))),)))[uid(99)]
    assert thread.plans == ()
    assert thread.measures == ()
    assert thread.touches[0].what.at == Citation(uid(31), None, "", 1)
