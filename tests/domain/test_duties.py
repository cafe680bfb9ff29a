"""Where a school year's material shows its duties and goals; what is not found may well have been done."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.communication import Communication, CommunicationKind, CommunicationState
from ohdesk.domain.duties import (
    CoverageState,
    Duty,
    Facts,
    concerning,
    covered_duties,
    covered_goals,
    mark_id,
    matter_id,
)
from ohdesk.domain.evaluation import DutyMark
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.goal_thread import Material, goal_threads
from ohdesk.domain.groups import Group, GroupType, Role
from ohdesk.domain.indicators import Indicator, Observation
from ohdesk.domain.inspections import Defect, DefectReview, DefectState, Inspection
from ohdesk.domain.linked_plans import LinkedPlan, LinkedPlanKind
from ohdesk.domain.matters import Matter, MatterState
from ohdesk.domain.meetings import Attendance, Meeting, MeetingState, Presence
from ohdesk.domain.plans import Chapter, Goal, Plan, PlanState
from ohdesk.domain.schools import EducationForm
from ohdesk.domain.year_clock import ClockEntry, ClockState

YEAR = "2026–2027"
AUTUMN, SPRING, BEFORE = date(2026, 9, 16), date(2027, 4, 14), date(2025, 9, 1)


def uid(number):
    return UUID(int=number)


GROUP = Group(uid(1))
GOAL = Goal(uid(10), "Kaverit", indicators=(uid(70),))
PLAN = Plan(uid(2), school_year=YEAR, goals=(GOAL,))


def meeting(number, day, *items, state=MeetingState.HELD, present=()):
    attendance = tuple(Attendance(uid(900 + n), role=role, presence=Presence.PRESENT) for n, role in enumerate(present))
    return Meeting(uid(number), day=day, state=state, items=items, attendance=attendance, theme="Teema")


def item(number, **fields):
    return AgendaItem(uid(number), f"Asia {number}", **fields)


def one(key, facts=None, year=YEAR, **fields):
    """Return how one duty is covered."""
    (found,) = covered_duties((Duty(key, "Kohta", **fields),), facts or Facts(GROUP), year)
    return found


def seen(covered):
    return [(each.where, each.object) for each in covered.evidence]


def test_what_nothing_shows_is_not_found_and_never_called_anything_else():
    found = one("group_confirmed")
    assert (found.state, found.evidence, found.matter, found.mark) == (CoverageState.NOT_FOUND, (), None, None)


def test_what_is_no_school_year_is_refused():
    with pytest.raises(ValueError, match="jokin"):
        one("rules", year="jokin")


def test_an_item_that_the_clock_brought_shows_its_duty_with_the_paragraph():
    entry = ClockEntry(uid(50), duty="rules")
    held = meeting(31, AUTUMN, item(310), item(311, thread=entry.id))
    again = meeting(32, SPRING, item(320, source=entry.id))
    coming = meeting(33, date(2027, 5, 19), item(330, thread=entry.id), state=MeetingState.PLANNED)
    undated = meeting(34, None, item(340, thread=entry.id), state=MeetingState.PLANNED)
    past = meeting(35, BEFORE, item(350, thread=entry.id))
    never_held = meeting(36, date(2026, 5, 1), item(360, thread=entry.id), state=MeetingState.INVITED)
    facts = Facts(GROUP, Material((), (again, held, coming, undated, past, never_held)), clock=(entry,))
    found = one("rules", facts)
    assert [(each.at.number, each.at.paragraph) for each in found.evidence] == [(1, 2), (2, 1)]
    assert [each.object for each in found.coming] == [uid(33), uid(34)]
    assert found.state is CoverageState.SHOWN
    only_coming = one("rules", replace(facts, material=Material((), (coming,))))
    assert only_coming.state is CoverageState.COMING


def test_the_title_of_an_item_of_the_staffs_part_is_not_told():
    entry = ClockEntry(uid(50), duty="rules")
    held = meeting(31, AUTUMN, item(310, thread=entry.id, part=Part.STAFF), item(311, source=entry.id))
    found = one("rules", Facts(GROUP, Material((), (held,)), clock=(entry,)))
    assert [each.title for each in found.evidence] == ["", "Asia 311"]


def test_an_entry_of_the_clock_that_was_seen_to_shows_it_too():
    handled = ClockEntry(uid(50), title="Säännöt", duty="rules", state=ClockState.HANDLED, handled_on=AUTUMN)
    others = (
        replace(handled, id=uid(51), handled_on=None),
        replace(handled, id=uid(52), state=ClockState.WAITING),
        replace(handled, id=uid(53), duty="inspection"),
    )
    assert seen(one("rules", Facts(GROUP, clock=(handled, *others)))) == [("clock", uid(50))]


def test_a_duty_that_lasts_years_is_shown_by_what_was_done_in_them():
    plans = tuple(
        LinkedPlan(uid(number), kind=kind, title="Suunnitelma", approved_on=day)
        for number, kind, day in (
            (60, LinkedPlanKind.EQUALITY, date(2024, 9, 1)),
            (61, LinkedPlanKind.EQUALITY, date(2023, 9, 1)),
            (62, LinkedPlanKind.RULES, AUTUMN),
            (63, LinkedPlanKind.EQUALITY, None),
        )
    )
    facts = Facts(GROUP, linked_plans=plans)
    linked = (LinkedPlanKind.EQUALITY,)
    assert seen(one("equality_plan", facts, years=3, linked=linked)) == [("linked_plan", uid(60))]
    assert seen(one("equality_plan", facts, years=0, linked=linked)) == [
        ("linked_plan", uid(61)),
        ("linked_plan", uid(60)),
    ]
    assert seen(one("equality_plan", facts, linked=linked)) == []


def test_what_lasted_until_last_year_comes_up_again_in_this_one():
    kind = LinkedPlanKind.EQUALITY
    last = LinkedPlan(uid(60), kind=kind, title="Suunnitelma", approved_on=date(2024, 5, 1))
    older = replace(last, id=uid(61), approved_on=date(2023, 5, 1))
    found = one("equality_plan", Facts(GROUP, linked_plans=(last, older)), years=3, linked=(kind,))
    assert ([each.object for each in found.earlier], found.state) == ([uid(60)], CoverageState.RENEWAL)
    assert found.evidence == ()
    renewed = replace(last, id=uid(62), approved_on=AUTUMN)
    both = one("equality_plan", Facts(GROUP, linked_plans=(last, renewed)), years=3, linked=(kind,))
    assert both.state is CoverageState.SHOWN
    lapsed = one("equality_plan", Facts(GROUP, linked_plans=(older,)), years=3, linked=(kind,))
    assert (lapsed.earlier, lapsed.state) == ((), CoverageState.NOT_FOUND)


def test_a_chapter_of_the_years_plan_shows_what_it_answers():
    chapters = (
        Chapter(uid(20), "Suojaaminen", "Näin toimitaan.", "protection"),
        Chapter(uid(21), "Tyhjä", "", "protection"),
        Chapter(uid(22), "Muu", "Sanoja.", ""),
    )
    plan = replace(PLAN, chapters=chapters, approved_on=AUTUMN)
    old = Plan(uid(3), school_year="2024–2025", chapters=chapters)
    found = one("bullying_plan", Facts(GROUP, Material((plan, old))), chapters=("protection",))
    assert [(each.where, each.title, each.day) for each in found.evidence] == [("chapter", "Suojaaminen", AUTUMN)]


def test_the_named_leader_shows_from_the_day_of_the_naming():
    named = replace(GROUP, leader_named_by="Sivistysjohtaja", leader_named_on=BEFORE)
    assert seen(one("leader_named", Facts(named), years=0)) == [("named", GROUP.id)]
    assert seen(one("leader_named", Facts(replace(named, leader_named_on=None)), years=0)) == [("named", GROUP.id)]
    assert seen(one("leader_named", Facts(replace(named, leader_named_on=date(2027, 9, 1))), years=0)) == []
    assert seen(one("leader_named")) == []


def test_an_approved_plan_of_the_year_shows_that_it_was_looked_at():
    approved = replace(PLAN, state=PlanState.APPROVED)
    longer = Plan(uid(4), title="Toimenpideohjelma", state=PlanState.EVALUATED, approved_on=SPRING)
    working = replace(PLAN, id=uid(5))
    old = Plan(uid(6), state=PlanState.APPROVED, approved_on=BEFORE)
    facts = Facts(GROUP, Material((approved, longer, working, old)))
    assert seen(one("plan_checked", facts)) == [("plan", uid(4)), ("plan", uid(2))]


def test_students_and_guardians_are_heard_in_hearings_and_by_their_representatives():
    hearings = (
        Hearing(uid(40), day=AUTUMN, who="Oppilaskunta", state=HearingState.HEARD),
        Hearing(uid(41), day=AUTUMN, who="Vanhempainyhdistys", state=HearingState.ANSWERED),
        Hearing(uid(42), day=AUTUMN, who="Oppilaskunta", state=HearingState.ARRANGED),
        Hearing(uid(43), day=BEFORE, who="Oppilaskunta", state=HearingState.HEARD),
    )
    meetings = (
        meeting(31, SPRING, present=(Role.STUDENT, Role.PRINCIPAL)),
        meeting(32, BEFORE, present=(Role.STUDENT,)),
        meeting(33, SPRING, present=(Role.STUDENT,), state=MeetingState.CANCELLED),
    )
    facts = Facts(GROUP, Material(meetings=meetings, hearings=hearings))
    assert seen(one("students_heard", facts)) == [("hearing", uid(40)), ("present", uid(31))]
    assert seen(one("guardians_heard", facts)) == [("hearing", uid(41))]


def test_an_inspection_shows_for_three_years_and_its_follow_up_every_year():
    looked = DefectReview(uid(82), AUTUMN)
    open_one = Defect(uid(81), reviews=(looked, DefectReview(uid(83), BEFORE), DefectReview(uid(84))))
    inspection = Inspection(uid(80), day=date(2025, 3, 1), defects=(open_one, Defect(uid(85), reviews=(looked,))))
    facts = Facts(GROUP, inspections=(inspection, Inspection(uid(86))))
    assert seen(one("inspection", facts, years=3)) == [("inspection", uid(80))]
    assert seen(one("inspection", facts)) == []
    assert seen(one("inspection_follow_up", facts)) == [("looked_at", uid(80))]
    unlooked = replace(inspection, defects=(Defect(uid(81)),))
    assert seen(one("inspection_follow_up", Facts(GROUP, inspections=(unlooked,)))) == []
    repaired = replace(inspection, defects=(Defect(uid(81), state=DefectState.REPAIRED),))
    earlier = replace(repaired, id=uid(87), day=date(2022, 3, 1))
    assert seen(one("inspection_follow_up", Facts(GROUP, inspections=(earlier, repaired)))) == [
        ("nothing_open", uid(80))
    ]
    assert seen(one("inspection_follow_up")) == []


def test_the_services_are_told_by_a_poster_or_by_words_about_them():
    told = Communication(uid(45), day=AUTUMN, about="Palvelut tutuiksi", state=CommunicationState.TOLD)
    poster = replace(told, id=uid(46), about="", kind=CommunicationKind.POSTER, who="Kaikki", day=SPRING)
    others = (
        replace(told, id=uid(47), about="Kaverikysely"),
        replace(told, id=uid(48), state=CommunicationState.PLANNED),
        replace(told, id=uid(49), day=BEFORE),
    )
    facts = Facts(GROUP, Material(communications=(told, poster, *others)))
    found = one("services_told", facts)
    assert [(each.object, each.title) for each in found.evidence] == [
        (uid(45), "Palvelut tutuiksi"),
        (uid(46), "Kaikki"),
    ]


def test_a_message_about_the_evaluation_shows_that_its_results_were_told():
    told = Communication(uid(45), day=SPRING, about="Vuoden arviointi julkaistiin", state=CommunicationState.TOLD)
    others = (
        replace(told, id=uid(47), about="Kaverikysely"),
        replace(told, id=uid(48), state=CommunicationState.PLANNED),
        replace(told, id=uid(49), day=BEFORE),
    )
    swedish = replace(told, id=uid(46), about="Utvärderingen är klar", who="Vårdnadshavarna", day=date(2027, 5, 1))
    facts = Facts(GROUP, Material(communications=(told, swedish, *others)))
    assert seen(one("evaluation_published", facts)) == [("told", uid(45)), ("told", uid(46))]


def test_the_rehearsal_of_the_recovery_key_shows_for_its_year():
    assert seen(one("recovery_rehearsed", Facts(GROUP, rehearsed_on=AUTUMN))) == [("rehearsed", None)]
    assert seen(one("recovery_rehearsed", Facts(GROUP, rehearsed_on=BEFORE))) == []
    assert seen(one("recovery_rehearsed")) == []


def test_a_persons_own_word_points_to_a_paragraph_or_says_it_in_words():
    held = meeting(31, AUTUMN, item(310))
    mark = DutyMark(mark_id(GROUP.id, YEAR, "rules"), GROUP.id, YEAR, "rules", held.id, uid(310))
    facts = Facts(GROUP, Material((), (held,)), marks=(mark,))
    assert [(each.where, each.at.paragraph) for each in one("rules", facts).evidence] == [("minutes", 1)]
    said = replace(mark, item=uid(999), note="Lautakunnan pöytäkirjassa")
    found = one("rules", replace(facts, marks=(said,)))
    assert [(each.where, each.title) for each in found.evidence] == [("own_word", "Lautakunnan pöytäkirjassa")]
    left = one("rules", replace(facts, marks=(replace(mark, item=None, left_out="Koulussa ei ole lukio-opetusta"),)))
    assert (left.state, left.evidence) == (CoverageState.LEFT_OUT, ())
    assert one("rules", replace(facts, marks=(replace(mark, item=None),))).state is CoverageState.NOT_FOUND


def test_what_was_made_an_agenda_item_waits_and_is_shown_once_it_was_held():
    matter = Matter(matter_id(GROUP.id, YEAR, "rules"), GROUP.id, "Säännöt")
    waiting = one("rules", Facts(GROUP, matters=(matter,)))
    assert (waiting.state, waiting.matter) == (CoverageState.COMING, matter)
    let_go = one("rules", Facts(GROUP, matters=(replace(matter, state=MatterState.LAPSED),)))
    assert let_go.state is CoverageState.NOT_FOUND
    held = meeting(31, AUTUMN, item(310, thread=matter.id))
    shown = one("rules", Facts(GROUP, Material((), (held,)), matters=(matter,)))
    assert (shown.state, shown.matter) == (CoverageState.SHOWN, None)


def goals_covered(facts, *goals):
    threads = goal_threads((goal.id for goal in goals), facts.material)
    return covered_goals(goals, threads, facts, YEAR)


def test_a_goal_shows_wherever_the_year_touched_it():
    series = Indicator(uid(70), title="Kysely", observations=(Observation(uid(71), day=date(2026, 10, 1)),))
    other = Goal(uid(11), "Poissaolot")
    material = Material(
        (replace(PLAN, goals=(GOAL, other)),),
        (
            meeting(31, AUTUMN, item(310, goal=GOAL.id)),
            meeting(32, SPRING, item(320, goal=GOAL.id), state=MeetingState.PLANNED),
            meeting(33, BEFORE, item(330, goal=GOAL.id)),
        ),
        hearings=(
            Hearing(uid(40), day=AUTUMN, who="Oppilaskunta", goal=GOAL.id, state=HearingState.HEARD),
            Hearing(uid(42), day=SPRING, who="Oppilaskunta", goal=GOAL.id),
        ),
        communications=(
            Communication(uid(41), day=SPRING, who="Huoltajat", goal=GOAL.id, state=CommunicationState.TOLD),
            Communication(uid(43), day=SPRING, who="Huoltajat", goal=GOAL.id),
        ),
        indicators=(series,),
    )
    mark = DutyMark(mark_id(GROUP.id, YEAR, str(other.id)), GROUP.id, YEAR, str(other.id), left_out="Ensi vuonna")
    raised = Matter(uid(95), GROUP.id, "Kaverit", goal=GOAL.id)
    facts = Facts(GROUP, material, marks=(mark,), matters=(raised, Matter(uid(96), GROUP.id)))
    shown, left = goals_covered(facts, GOAL, other)
    assert [each.where for each in shown.evidence] == ["hearing", "minutes", "figure", "told"]
    assert {each.object for each in shown.coming} == {uid(32), uid(42), uid(43)}
    assert (shown.state, shown.matter) == (CoverageState.SHOWN, raised)
    assert (left.state, left.key, left.goal) == (CoverageState.LEFT_OUT, str(other.id), other)


def test_duties_concern_some_groups_and_some_forms_of_education():
    every, school, form = (
        Duty("a", "Kaikki"),
        Duty("b", "Koulu", types=(GroupType.SCHOOL,)),
        Duty("c", "Perusopetus", forms=(EducationForm.BASIC,)),
    )
    duties = (every, school, form)
    steering = Group(uid(9), GroupType.STEERING)
    assert concerning(duties, GROUP, (EducationForm.BASIC,)) == duties
    assert concerning(duties, GROUP, ()) == duties
    assert concerning(duties, GROUP, (EducationForm.MIXED,)) == duties
    assert concerning(duties, GROUP, (EducationForm.LIBERAL_ADULT,)) == (every, school)
    assert concerning(duties, steering, (EducationForm.BASIC,)) == (every, form)
