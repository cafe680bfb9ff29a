"""What the first page says."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from ohdesk.domain.agenda import AgendaItem, ItemState
from ohdesk.domain.communication import Communication, CommunicationState
from ohdesk.domain.errors import FolderNotWritable
from ohdesk.domain.groups import Group, Membership, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.inspections import Defect, DefectState, Inspection
from ohdesk.domain.meetings import Meeting, MeetingState, MinutesState
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task, TaskState
from ohdesk.domain.plans import Goal, Measure, MeasureState
from ohdesk.domain.year_clock import ClockEntry, ClockState
from ohdesk.services import checking, home, matters, meetings, plans, vaults

DAY = date(2026, 11, 23)


@pytest.fixture
def group(vault):
    chair = Membership(id=new_id(), name="Rehtori Harjoitus", role=Role.PRINCIPAL, seat=Seat.CHAIR)
    return vault.add(Group(id=new_id(), name="Ryhmä", members=(chair,))).value


def meet(vault, group, day, state=MeetingState.PLANNED, **more):
    return vault.add(Meeting(id=new_id(), group=group.id, day=day, state=state, **more)).value


def test_an_empty_vault_leads_to_the_first_meeting(vault, store, group):
    today = home.today(vault, store, group, DAY)
    assert today.headline.key == "no_meeting"
    assert (today.due, today.plan, today.goals, today.month) == ((), None, (), ())


def test_the_next_meeting_comes_first_with_the_items_that_wait(vault, store, group):
    meeting = meetings.new_meeting(vault, group, "fi", date(2026, 12, 2), time(14, 15)).value
    meet(vault, group, date(2027, 1, 13))
    headline = home.today(vault, store, group, DAY).headline
    assert (headline.key, headline.object, headline.number) == ("prepare", meeting.id, 1)
    assert headline.waiting == len(meeting.items)


@pytest.mark.parametrize(
    ("state", "day", "key"),
    [
        (MeetingState.RUNNING, DAY, "running"),
        (MeetingState.PLANNED, DAY, "today"),
        (MeetingState.INVITED, date(2026, 12, 2), "invited"),
        (MeetingState.HELD, date(2026, 11, 11), "approve"),
        (MeetingState.CANCELLED, date(2026, 12, 2), "none_coming"),
    ],
)
def test_the_sentence_follows_the_meeting(vault, store, group, state, day, key):
    meet(vault, group, day, state)
    assert home.today(vault, store, group, DAY).headline.key == key


def test_late_things_come_first_and_five_are_shown(vault, store, group):
    for days in range(1, 7):
        vault.add(Task(id=new_id(), group=group.id, text=f"Tehtävä {days}", due=date(2026, 11, 20 + days)))
    vault.add(Task(id=new_id(), group=group.id, text="Tehty", due=date(2026, 11, 1), state=TaskState.DONE))
    meet(vault, group, date(2026, 11, 11), MeetingState.HELD, minutes_state=MinutesState.CHECKING)
    meet(vault, group, date(2026, 11, 12))
    today = home.today(vault, store, group, DAY)
    assert [entry.late for entry in today.due] == [True, True, True, False, False]
    assert today.due[0].key == "meeting_passed"
    assert today.more_due == 3
    assert "Tehty" not in {entry.title for entry in today.due}


def test_the_clock_brings_what_this_month_asks_for(vault, store, group):
    for month, state in (
        (10, ClockState.WAITING),
        (11, ClockState.WAITING),
        (11, ClockState.HANDLED),
        (12, ClockState.WAITING),
    ):
        vault.add(
            ClockEntry(id=new_id(), group=group.id, school_year="2026–2027", month=month, title=f"{month}", state=state)
        )
    today = home.today(vault, store, group, DAY)
    assert sorted((entry.title, entry.late) for entry in today.due) == [("10", True), ("11", False)]
    assert [entry.title for entry in today.month] == ["11", "11"]


def test_goals_show_when_they_were_touched_and_what_comes_next(vault, store, group):
    plan = plans.new_plan(vault, group, "2026–2027")
    steps = (Measure(id=new_id(), text="Tehty", state=MeasureState.DONE), Measure(id=new_id(), text="Seuraava"))
    goal = Goal(id=new_id(), title="Jokaisella on kaveri", measures=steps)
    vault.save(plan, replace(plan.value, goals=(goal,)))
    edition = meetings.new_meeting(vault, group, "fi", date(2026, 10, 14))
    items = (replace(edition.value.items[0], goal=goal.id), *edition.value.items[1:])
    vault.save(edition, replace(edition.value, items=items, state=MeetingState.HELD))
    ahead = meetings.duplicate(vault, edition.value.id, date(2026, 12, 9))
    assert ahead.value.items[0].goal == goal.id
    (line,) = home.today(vault, store, group, DAY).goals
    assert (line.last_touched, line.comes_up, line.next_step) == (date(2026, 10, 14), date(2026, 12, 9), "Seuraava")


def test_the_only_copy_is_here_until_there_is_a_second_place(vault, store, group, tmp_path):
    assert home.today(vault, store, group, DAY).safety.only_copy_here
    place = tmp_path / "stick"
    place.mkdir()
    vaults.set_second_place(vault, place)
    vaults.back_up_to_second_place(vault)
    safety = vaults.safety(vault, store)
    assert not safety.only_copy_here
    assert not safety.copy_is_old(datetime.now(UTC))
    assert safety.copy_is_old(datetime(2040, 1, 1, tzinfo=UTC))


def test_a_second_place_that_is_not_there_is_never_made_on_this_laptop(vault, store, group, tmp_path):
    vaults.set_second_place(vault, tmp_path / "stick" / "copies")
    with pytest.raises(FolderNotWritable):
        vaults.back_up_to_second_place(vault)
    assert vaults.safety(vault, store).only_copy_here
    assert not (tmp_path / "stick").exists()


def test_what_waits_without_a_day_stands_quietly_at_the_end(vault, store, group):
    asked = AgendaItem(new_id(), "Välitunnit", raised_by="oppilaskunta", state=ItemState.HANDLED)
    proposal = Outcome(new_id(), OutcomeKind.PROPOSED, "Lisää aikaa", "sivistysjohtaja")
    proposed = AgendaItem(new_id(), "Resurssit", outcomes=(proposal,))
    held = meet(vault, group, date(2026, 10, 14), MeetingState.HELD, items=(asked, proposed))
    matters.raise_matter(vault, group.id, "Koulumatkat", raised_by="huoltajat")
    checking.remark(vault, held, None, "Hyvä.", DAY)
    due = home.today(vault, store, group, DAY).due
    assert [(entry.key, entry.title, entry.owner, entry.count) for entry in due] == [
        ("minutes_draft", "", "", 1),
        ("raiser", "Välitunnit", "oppilaskunta", 1),
        ("proposal", "Lisää aikaa", "sivistysjohtaja", 1),
        ("matter", "Koulumatkat", "huoltajat", 1),
    ]
    assert [entry.object for entry in due[:3]] == [held.id, held.id, proposal.id]
    early = home.today(vault, store, group, date(2026, 10, 20)).due
    assert "proposal" not in {entry.key for entry in early}


def test_a_matter_that_is_on_an_agenda_waits_no_more(vault, store, group):
    matter = matters.raise_matter(vault, group.id, "Koulumatkat").value
    meet(vault, group, date(2026, 12, 2), items=(AgendaItem(new_id(), "Koulumatkat", thread=matter.id),))
    assert home.today(vault, store, group, DAY).due == ()


def test_a_task_of_a_role_names_who_holds_it_today(vault, store, group):
    vault.add(Task(new_id(), group.id, text="Tilasto", owner_role=Role.PRINCIPAL, owner_member=new_id(), due=DAY))
    vault.add(Task(new_id(), group.id, text="Vieras", owner="seurakunta", due=DAY))
    assert {entry.title: entry.owner for entry in home.today(vault, store, group, DAY).due} == {
        "Tilasto": "Rehtori Harjoitus",
        "Vieras": "seurakunta",
    }


def test_defects_that_nobody_has_looked_at_for_a_year_wait_as_one(vault, store, group):
    day = date(2026, 10, 7)
    old = Defect(new_id(), "Ovi ei sulkeudu\nkunnolla", owner="tilapalvelut")
    older = Defect(new_id(), "Melu ruokalassa")
    done = Defect(new_id(), "Valaistus", state=DefectState.REPAIRED)
    vault.add(Inspection(new_id(), group.id, day=date(2025, 3, 14), defects=(old, done)))
    vault.add(Inspection(new_id(), group.id, day=date(2026, 3, 14), defects=(older,)))
    (found,) = home.today(vault, store, group, day).due
    assert (found.key, found.title, found.owner, found.object, found.count) == (
        "defect", "Ovi ei sulkeudu", "tilapalvelut", old.id, 1,
    )  # fmt: skip
    (found,) = home.today(vault, store, group, date(2027, 5, 1)).due
    assert found.count == 2


def test_what_is_to_be_told_soon_or_should_have_been_is_due(vault, store, group):
    planned = Communication(new_id(), group.id, DAY + timedelta(10), about="Avoin ilta\nRuokasalissa", owner="rehtori")
    for value in (
        planned,
        replace(planned, id=new_id(), day=DAY - timedelta(2), about="Kyselyn tulokset"),
        replace(planned, id=new_id(), day=DAY + timedelta(40)),
        replace(planned, id=new_id(), day=None),
        replace(planned, id=new_id(), state=CommunicationState.TOLD),
    ):
        vault.add(value)
    found = [one for one in home.today(vault, store, group, DAY).due if one.key == "tell"]
    assert [(one.title, one.owner, one.late) for one in found] == [
        ("Kyselyn tulokset", "rehtori", True),
        ("Avoin ilta", "rehtori", False),
    ]
