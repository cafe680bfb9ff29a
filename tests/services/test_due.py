"""What puts itself forward for a meeting, from real vaults."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from time import process_time

import pytest
from laptops import Laptops, exchange

from ohdesk.domain.agenda import AgendaItem, ItemKind, ItemState, Reason, thread_of
from ohdesk.domain.groups import ApprovalConvention, Group, Membership, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.matters import Matter
from ohdesk.domain.meetings import Attendance, Meeting, MeetingState, Presence
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Answer, Outcome, OutcomeKind, Task, TaskState, answer_id
from ohdesk.domain.plans import Goal, GoalState, Plan
from ohdesk.domain.year_clock import ClockEntry, ClockState
from ohdesk.services import due, matters, minutes
from ohdesk.services.due import history, left, left_item, left_out, taken
from ohdesk.services.minutes import Word

TODAY = date(2026, 11, 23)


@pytest.fixture
def group(vault):
    chair = Membership(id=new_id(), name="Rehtori Harjoitus", role=Role.PRINCIPAL, seat=Seat.CHAIR)
    return vault.add(Group(id=new_id(), name="Ryhmä", goal_weeks=0, members=(chair,))).value


@pytest.fixture
def other(vault):
    return vault.add(Group(id=new_id(), name="Ohjausryhmä")).value


@pytest.fixture
def coming(vault, group):
    return vault.add(Meeting(id=new_id(), group=group.id, day=date(2026, 12, 2), starts=time(14))).value


def hold(vault, group, *items, day=date(2026, 11, 4), state=MeetingState.HELD):
    return vault.add(Meeting(id=new_id(), group=group.id, day=day, starts=time(14), state=state, items=items)).value


def item(title="Välitunnit", state=ItemState.HANDLED, **more):
    return AgendaItem(id=new_id(), title=title, state=state, **more)


def found(vault, meeting, *but):
    """What puts itself forward, but for the reasons named."""
    return [suggestion for suggestion in due.due(vault, meeting, TODAY) if suggestion.reason not in but]


def take(vault, meeting, suggestion):
    edition = vault.read(Meeting, meeting.id)
    return vault.save(edition, taken(edition.value, suggestion)).value


def test_a_first_meeting_gets_nothing_that_is_not_there(vault, coming):
    assert found(vault, coming) == []
    assert due.due(vault, Meeting(id=new_id()), TODAY) == ()


def test_an_item_comes_back_as_it_was_prepared_with_its_thread(vault, group, coming):
    old = item(
        state=ItemState.LISTED, text="Pohja", minutes_planned=10, raised_by="Oppilaskunta", presenter="Kuraattori"
    )
    hold(vault, group, old)
    (back,) = found(vault, coming, Reason.APPROVAL)
    assert (back.reason, back.source, back.words["day"]) == (Reason.NOT_HANDLED, old.id, date(2026, 11, 4))
    assert (back.item.text, back.item.minutes_planned, back.item.raised_by) == ("Pohja", 10, "Oppilaskunta")
    assert thread_of(back.item) == old.id
    after = take(vault, coming, back)
    assert found(vault, after, Reason.APPROVAL) == []
    assert [past.item.title for past in history(vault, group.id, old.id)] == ["Välitunnit", "Välitunnit"]


def test_a_late_task_brings_its_matter_and_names_its_owner(vault, group, coming):
    old = item()
    held = hold(vault, group, old)
    task = vault.add(Task(new_id(), group.id, held.id, old.id, "Kysely", Role.CURATOR, due=date(2026, 11, 10))).value
    (back,) = found(vault, coming, Reason.APPROVAL)
    assert (back.reason, back.late, back.words["text"]) == (Reason.LATE_TASK, True, "Kysely")
    assert back.words["owner"] == "kuraattori"
    vault.save(vault.read(Task, task.id), replace(task, state=TaskState.DONE))
    assert found(vault, coming, Reason.APPROVAL) == []


def test_late_tasks_of_no_matter_come_until_they_are_done(vault, group, coming):
    lone = vault.add(Task(new_id(), group.id, text="Tilaa tila", owner="Rehtori", due=date(2026, 11, 10))).value
    lapsed = item(state=ItemState.LAPSED)
    held = hold(vault, group, lapsed)
    vault.add(Task(new_id(), group.id, held.id, lapsed.id, "Kysely", due=date(2026, 11, 11)))
    assert [(one.reason, one.item.title) for one in found(vault, coming, Reason.APPROVAL)] == [
        (Reason.LATE_TASK, "Tehtävä: Tilaa tila"),
        (Reason.LATE_TASK, "Tehtävä: Kysely"),
    ]
    for suggestion in found(vault, coming, Reason.APPROVAL):
        coming = take(vault, coming, suggestion)
    assert found(vault, coming, Reason.APPROVAL) == []
    vault.save(
        vault.read(Meeting, coming.id),
        replace(
            coming, state=MeetingState.HELD, items=tuple(replace(one, state=ItemState.HANDLED) for one in coming.items)
        ),
    )
    later = vault.add(Meeting(id=new_id(), group=group.id, day=date(2027, 1, 13))).value
    assert {one.item.thread for one in found(vault, later, Reason.APPROVAL)} == {lone.id, lapsed.id}


def test_the_last_minutes_come_for_approval_until_they_are_approved(vault, store, group, coming):
    chair = group.members[0]
    present = Attendance(new_id(), chair.id, chair.name, presence=Presence.PRESENT)
    hold(vault, group, day=date(2026, 9, 2))
    last = hold(vault, group)
    last = vault.save(vault.read(Meeting, last.id), replace(last, chair=chair.id, attendance=(present,))).value
    (one,) = found(vault, coming)
    assert (one.reason, one.source, one.item.title) == (Reason.APPROVAL, last.id, "Muistion 2/2026–2027 vahvistaminen")
    edition = vault.read(Group, group.id)
    vault.save(edition, replace(edition.value, approval=ApprovalConvention.NEXT_MEETING))
    assert len(found(vault, coming)) == 2
    coming = take(vault, replace(coming, items=()), one)
    assert [other.source for other in found(vault, coming)] != [last.id]
    word = Word(chair.id, chair.name, "puheenjohtaja", ConfirmedBy.MEETING)
    minutes.approve_minutes(vault, store, last.id, [word], "fi", datetime.now(UTC))
    assert last.id not in {one.source for one in found(vault, coming)}


def test_the_approval_comes_after_the_opening_and_the_rest_before_the_end(vault, group):
    opening, end = item("Avaus", kind=ItemKind.PROCEDURE), item("Seuraava kokous", kind=ItemKind.PROCEDURE)
    coming = Meeting(new_id(), group.id, date(2026, 12, 2), items=(opening, item("Teema"), end))
    vault.add(coming)
    hold(vault, group, item("Jäi", state=ItemState.LISTED))
    for suggestion in found(vault, coming):
        coming = taken(coming, suggestion)
    titles = [one.title for one in coming.items]
    assert titles == ["Avaus", "Muistion 1/2026–2027 vahvistaminen", "Teema", "Jäi", "Seuraava kokous"]


def test_what_is_left_out_is_remembered_and_comes_to_the_next_meeting(vault, group, coming):
    hold(vault, group, item(state=ItemState.LISTED))
    (back,) = found(vault, coming, Reason.APPROVAL)
    coming = left(coming, back)
    assert found(vault, coming, Reason.APPROVAL) == []
    assert left_out(vault, coming, TODAY) == (back,)
    assert left_out(vault, taken(coming, back), TODAY) == ()
    assert left(left(coming, back), back).left_out == coming.left_out
    later = vault.add(Meeting(id=new_id(), group=group.id, day=date(2027, 1, 13))).value
    assert [one.source for one in found(vault, later, Reason.APPROVAL)] == [back.source]


def test_an_item_taken_off_the_agenda_counts_as_left_out(vault, group, coming):
    hold(vault, group, item(state=ItemState.LISTED))
    (back,) = found(vault, coming, Reason.APPROVAL)
    coming = taken(coming, back)
    coming = left_item(coming, coming.items[0])
    assert coming.items == ()
    assert found(vault, coming, Reason.APPROVAL) == []


def test_a_recurring_item_that_the_template_brought_is_not_offered_twice(vault, group, coming):
    hold(vault, group, item("Kuulumiset", recurring=True))
    assert [one.reason for one in found(vault, coming, Reason.APPROVAL)] == [Reason.RECURRING]
    assert found(vault, replace(coming, items=(item("kuulumiset"),)), Reason.APPROVAL) == []


def test_a_matter_waits_until_a_meeting_takes_it(vault, group, coming):
    matter = matters.raise_matter(vault, group.id, "Koulumatkat", raised_by="Vanhempainyhdistys", today=TODAY).value
    (one,) = found(vault, coming)
    assert (one.reason, one.item.raised_by, matters.waiting(vault, group.id)) == (
        Reason.RAISED, "Vanhempainyhdistys", (matter,),
    )  # fmt: skip
    coming = take(vault, coming, one)
    assert (found(vault, coming), matters.waiting(vault, group.id)) == ([], ())


def test_a_matter_let_go_waits_no_more(vault, group, coming):
    matter = matters.raise_matter(vault, group.id, "Koulumatkat").value
    assert matters.lapse(vault, vault.read(Matter, matter.id), "Kuuluu kunnalle.").value.answer == "Kuuluu kunnalle."
    assert (found(vault, coming), matters.waiting(vault, group.id)) == ([], ())


def test_an_item_goes_to_another_group_and_its_answer_comes_back(vault, group, other, coming):
    old = item("Kouluruoka", state=ItemState.LISTED)
    held = hold(vault, group, old)
    for _ in range(2):
        matters.pass_on(vault, vault.read(Meeting, held.id), old.id, other.id, TODAY)
    assert found(vault, coming, Reason.APPROVAL) == []
    theirs = vault.add(Meeting(id=new_id(), group=other.id, day=date(2026, 11, 25))).value
    (one,) = due.due(vault, theirs, TODAY)
    assert (one.reason, one.words["group"], one.item.raised_by) == (Reason.PASSED_ON, "Ryhmä", "Ryhmä")
    theirs = take(vault, theirs, one)
    outcome = Outcome(new_id(), OutcomeKind.AGREED, "Pyydetään keittiöltä ruokalista.")
    done = replace(theirs.items[0], state=ItemState.HANDLED, outcomes=(outcome,))
    vault.save(vault.read(Meeting, theirs.id), replace(theirs, state=MeetingState.HELD, items=(done,)))
    (back,) = found(vault, coming, Reason.APPROVAL)
    assert (back.reason, back.item.text, back.words["group"]) == (Reason.ANSWER, outcome.text, "Ohjausryhmä")
    assert thread_of(back.item) == old.id
    assert found(vault, take(vault, coming, back), Reason.APPROVAL) == []


def test_an_answer_written_on_the_matter_counts_first(vault, group, other, coming):
    old = item("Kouluruoka", state=ItemState.LISTED)
    held = hold(vault, group, old)
    matters.pass_on(vault, vault.read(Meeting, held.id), old.id, other.id, TODAY)
    assert matters.replies(vault, group.id) == ()
    (matter,) = matters.waiting(vault, other.id)
    edition = vault.read(type(matter), matter.id)
    vault.save(edition, replace(matter, answer="Ei tänä vuonna.", answered_on=TODAY))
    assert [one.item.text for one in found(vault, coming, Reason.APPROVAL)] == ["Ei tänä vuonna."]


def test_the_answer_to_a_proposal_comes_up_once(vault, group, coming):
    outcome = Outcome(new_id(), OutcomeKind.PROPOSED, "Lisää valaistusta.", "Tekninen johtaja")
    held = hold(vault, group, item("Pihan valaistus", outcomes=(outcome,)))
    answer = Answer(answer_id(outcome.id), group.id, held.id, outcome.id, "Hoidetaan keväällä.", "Tekninen", TODAY)
    vault.add(answer)
    (one,) = found(vault, coming, Reason.APPROVAL)
    assert (one.reason, one.source, one.item.kind) == (Reason.ANSWER, answer.id, ItemKind.INFORMATION)
    coming = take(vault, coming, one)
    assert found(vault, coming, Reason.APPROVAL) == []


def test_what_the_clock_says_comes_up_and_then_follows_the_rule(vault, group, coming):
    entry = ClockEntry(new_id(), group.id, "2026–2027", 12, "Teema: talvi", owner="Kuraattori")
    vault.add(entry)
    vault.add(replace(entry, id=new_id(), month=3))
    vault.add(replace(entry, id=new_id(), state=ClockState.HANDLED))
    (one,) = found(vault, coming)
    assert (one.reason, one.source, one.words["owner"]) == (Reason.CLOCK, entry.id, "Kuraattori")
    assert found(vault, take(vault, coming, one)) == []


def test_a_goal_untouched_for_too_long_puts_itself_forward(vault, group, coming):
    edition = vault.read(Group, group.id)
    vault.save(edition, replace(edition.value, goal_weeks=8))
    old, fresh, over = (Goal(new_id(), title) for title in ("Osallisuus", "Rauha", "Valmis"))
    goals = (old, fresh, replace(over, state=GoalState.REACHED))
    vault.add(Plan(new_id(), group.id, school_year="2026–2027", goals=goals))
    hold(vault, group, item(goal=old.id), day=date(2026, 9, 2))
    hold(vault, group, item(goal=fresh.id))
    (one,) = found(vault, coming, Reason.APPROVAL)
    assert (one.reason, one.source, one.words["weeks"], one.item.goal) == (Reason.GOAL, old.id, 13, old.id)
    assert found(vault, take(vault, coming, one), Reason.APPROVAL) == []


def test_each_matter_comes_once_for_its_first_reason(vault, group, coming):
    entry = ClockEntry(new_id(), group.id, "2026–2027", 11, "Teema")
    vault.add(entry)
    hold(vault, group, item("Teema", state=ItemState.LISTED, thread=entry.id, reason=Reason.CLOCK, source=entry.id))
    assert [one.reason for one in found(vault, coming, Reason.APPROVAL)] == [Reason.NOT_HANDLED]


def test_two_laptops_that_take_the_same_suggestion_make_one_item(tmp_path):
    laptops = Laptops(tmp_path)
    first, second = laptops.new(), laptops.new()
    group = first.add(Group(id=new_id())).value
    hold(first, group, item(state=ItemState.LISTED, text="Pohja"))
    coming = first.add(Meeting(id=new_id(), group=group.id, day=date(2026, 12, 2))).value
    exchange(first, second)
    for vault in (first, second):
        (back,) = found(vault, vault.read(Meeting, coming.id).value, Reason.APPROVAL)
        take(vault, coming, back)
    exchange(first, second)
    for vault in (first, second):
        (one,) = vault.read(Meeting, coming.id).value.items
        assert one.text == "Pohja"
    laptops.close()


def test_ten_years_of_meetings_are_looked_through_in_a_moment(vault, group, coming):
    for number in range(100):
        day = date(2016, 8, 20) + timedelta(days=36 * number)
        hold(vault, group, *(item(f"Asia {place}") for place in range(10)), item(state=ItemState.LISTED), day=day)
    began = process_time()
    assert len(found(vault, coming, Reason.APPROVAL)) == 100
    assert process_time() - began < 2
