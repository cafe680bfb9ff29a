"""Each reader's papers hold their own part, and nothing that is the chair's or the group's alone."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest

from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.groups import Role
from ohdesk.domain.meetings import LeftOut, LooseNote, Meeting, Publicity, planned_minutes, room_in_minutes
from ohdesk.domain.minutes import recorded
from ohdesk.domain.outcomes import Outcome, Task
from ohdesk.domain.readers import (
    Reader,
    has_parts,
    is_all_public,
    publicity_for,
    reader_of,
    seen_by,
    tasks_seen_by,
)

ids = [UUID(int=number) for number in range(20)]

OPEN = AgendaItem(
    ids[1],
    "Koulun pihat",
    text="Kierros.\n\n|| Luvut ovat luonnos.",
    preparer="rehtori",
    prepare_by=date(2026, 10, 1),
    prompt="Kysy talonmieheltä.",
    record="Kierros tehtiin.\n\n|| Urakoitsija valitaan myöhemmin.",
    raised_by="oppilaskunta",
    answer="Kiitos aloitteesta!",
    answered_on=date(2026, 10, 20),
    outcomes=(
        Outcome(ids[2], text="Valot korjataan.\n\n|| Ennen joulua."),
        Outcome(ids[3], text="|| Kustannus on arvio."),
        Outcome(ids[4]),
    ),
    minutes_planned=10,
)
STAFF = AgendaItem(ids[5], "Henkilöstön asia", part=Part.STAFF, minutes_planned=20)
MEETING = Meeting(
    ids[0],
    remote_link="https://kokous.example",
    invitation="Tervetuloa!\n\n|| Kahvi klo 14.",
    starts=time(14, 15),
    ends=time(15, 0),
    publicity=Publicity.PUBLIC,
    summary_staff="Lyhyesti.",
    items=(OPEN, STAFF),
    notes=(LooseNote(ids[6], "irrallinen"),),
    left_out=(LeftOut(ids[7]),),
)
TASKS = (
    Task(ids[8], item=ids[1], text="Tilaa valot.\n\n|| Kysy hinta."),
    Task(ids[9], item=ids[5], text="Kokoaa vastaukset."),
    Task(ids[10], item=ids[1], text="|| Soittaa urakoitsijalle."),
    Task(ids[11]),
)


@pytest.mark.parametrize("reader", Reader)
def test_nobody_gets_what_is_the_chairs_alone(reader):
    seen = seen_by(MEETING, reader)
    assert (seen.notes, seen.left_out) == ((), ())
    for item in seen.items:
        assert (item.prompt, item.preparer, item.prepare_by, item.answer, item.answered_on) == ("", "", None, "", None)


def test_only_the_staff_sees_the_staffs_part():
    assert [item.id for item in seen_by(MEETING, Reader.STAFF).items] == [ids[1], ids[5]]
    assert [item.id for item in seen_by(MEETING, Reader.REPRESENTATIVES).items] == [ids[1]]
    assert [item.id for item in seen_by(MEETING, Reader.PUBLIC).items] == [ids[1]]
    assert has_parts(MEETING)
    assert not has_parts(seen_by(MEETING, Reader.PUBLIC))


def test_what_is_the_groups_own_stays_in_the_group():
    item = seen_by(MEETING, Reader.PUBLIC).items[0]
    assert (item.text, item.record, item.raised_by) == ("Kierros.", "Kierros tehtiin.", "")
    assert [outcome.text for outcome in item.outcomes] == ["Valot korjataan.", ""]
    assert seen_by(MEETING, Reader.PUBLIC).invitation == "Tervetuloa!"
    assert seen_by(MEETING, Reader.PUBLIC).remote_link == ""
    within = seen_by(MEETING, Reader.REPRESENTATIVES)
    assert (within.items[0].record, within.remote_link) == (OPEN.record, MEETING.remote_link)
    assert within.items[0].raised_by == "oppilaskunta"


def test_tasks_follow_their_items_and_their_own_marks():
    assert tasks_seen_by(TASKS, MEETING, Reader.STAFF) == TASKS
    assert [task.id for task in tasks_seen_by(TASKS, MEETING, Reader.REPRESENTATIVES)] == [ids[8], ids[10], ids[11]]
    public = tasks_seen_by(TASKS, MEETING, Reader.PUBLIC)
    assert [task.text for task in public] == ["Tilaa valot.", ""]


def test_papers_that_show_more_than_the_public_ones_are_the_groups_own():
    plain = replace(MEETING, invitation="", items=(AgendaItem(ids[1], "Koulun pihat", record="Kierros tehtiin."),))
    assert is_all_public(plain)
    assert publicity_for(plain, Reader.STAFF) is Publicity.PUBLIC
    assert not is_all_public(MEETING)
    assert publicity_for(MEETING, Reader.STAFF) is Publicity.GROUP
    assert publicity_for(MEETING, Reader.PUBLIC) is Publicity.PUBLIC
    assert not is_all_public(replace(plain, invitation="|| Vain meille."))


def test_representatives_are_told_by_their_role():
    assert reader_of(Role.STUDENT) is reader_of(Role.GUARDIAN) is Reader.REPRESENTATIVES
    assert reader_of(Role.CURATOR) is Reader.STAFF


def test_a_record_holds_the_minutes_and_nothing_beside_them():
    fixed = recorded(MEETING)
    assert (fixed.notes, fixed.left_out, fixed.summary_staff) == ((), (), "")
    assert (fixed.items[0].prompt, fixed.items[0].answer, fixed.items[0].answered_on) == ("", "", None)
    assert fixed.items[0].record == OPEN.record
    assert recorded(replace(MEETING, notes=(), summary_students="Hei!")) == fixed


def test_time_is_added_up_against_the_room_for_it():
    assert planned_minutes(MEETING) == 30
    assert room_in_minutes(MEETING) == 45
    assert room_in_minutes(replace(MEETING, starts=None)) is None
    assert room_in_minutes(replace(MEETING, ends=None)) is None
    assert room_in_minutes(replace(MEETING, ends=time(14, 0))) is None
