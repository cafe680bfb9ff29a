"""The change of a chair in October, with the old laptop wiped: real vaults, real key slots."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from laptops import exchange

from ohdesk.domain.errors import WrongPassphrase
from ohdesk.domain.groups import Group, Membership, Role, Seat, holder
from ohdesk.domain.hand_over import HandOver, Step, StepState, with_step_done, with_step_left
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, Presence
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Task
from ohdesk.domain.schools import EducationForm
from ohdesk.services import groups, hand_over, meetings, minutes, recovery, vaults
from ohdesk.services.vaults import Start
from ohdesk.storage.store import VaultStore

OLD = "kolme kissaa juoksi metsään"
NEW = "neljä varista istui katolla"
HELD = date(2026, 10, 7)
DAY = date(2026, 10, 14)
AT = datetime(2026, 10, 15, 9, 5, tzinfo=UTC)
RAILI = Membership(new_id(), "Raili Rehtori", Role.PRINCIPAL, seat=Seat.CHAIR)
KALLE = Membership(new_id(), "Kalle Kuraattori", Role.CURATOR, seat=Seat.SECRETARY)
ULLA = Membership(new_id(), "Ulla Uusirehtori", Role.PRINCIPAL)


@pytest.fixture
def old_laptop():
    return VaultStore("the old laptop", seconds=0)


@pytest.fixture
def made(old_laptop, tmp_path):
    """The old chair's vault: a meeting held, its memo not approved, a task and the next meeting."""
    start = Start("Harjoituskoulu", EducationForm.BASIC, "Opiskeluhuoltoryhmä")
    made = vaults.make_vault(old_laptop, tmp_path / "old" / "Harjoituskoulu", OLD, start)
    vault = made.vault
    edition = vault.read(Group, vault.all(Group)[0].id)
    group = vault.save(edition, replace(edition.value, members=(RAILI, KALLE))).value
    vault.set_member(RAILI.id)
    meeting = meetings.begin(vault, meetings.new_meeting(vault, group, "fi", HELD, time(14, 15)), time(14, 16))
    present = tuple(replace(line, presence=Presence.PRESENT) for line in meeting.value.attendance)
    meeting = vault.save(meeting, replace(meeting.value, attendance=present))
    item = meeting.value.items[2].id
    meetings.give_task(vault, meeting.value, item, "Kysyy suojatiestä", role=Role.PRINCIPAL, member=RAILI.id)
    meetings.give_task(vault, meeting.value, item, "Kutsuu koolle", role=Role.PRINCIPAL)
    meetings.end(vault, meeting, time(15, 40))
    meetings.new_meeting(vault, group, "fi", date(2026, 11, 4), time(14, 15))
    yield made
    vault.close()


def current(vault, store):
    group = groups.current_group(vault)
    return hand_over.situation(vault, store, hand_over.under_way(vault, group.id), DAY)


def begun(vault, successor=ULLA):
    prepared = hand_over.prepared(groups.current_group(vault), DAY)
    told = replace(prepared, named_by="Sivistysjohtaja", named_on=date(2026, 10, 12))
    return hand_over.begin(vault, told, successor, leaver_stays=False).value


def test_the_chair_goes_on_in_october_with_the_old_laptop_wiped(made, old_laptop, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    vaults.set_second_place(made.vault, stick)
    copy = vaults.back_up_to_second_place(made.vault).path
    sheet = made.recovery_key.text()
    made.vault.close()
    shutil.rmtree(made.vault.facts.path)

    store = VaultStore("the new laptop", seconds=0)
    path = vaults.restore(store, copy, tmp_path / "new" / "Harjoituskoulu")
    vault = vaults.unlock_with_recovery_key(store, path, sheet)
    vaults.recover_passphrase(store, vault, sheet, NEW)
    vault.close()
    vault = vaults.unlock(store, path, NEW)
    try:
        begun(vault)
        vault.set_member(ULLA.id)
        found = current(vault, store)
        assert (found.leaver.name, found.successor.name) == ("Raili Rehtori", "Ulla Uusirehtori")
        assert (found.group.leader_named_by, found.group.leader_named_on) == ("Sivistysjohtaja", date(2026, 10, 12))
        assert found.state(Step.SUCCESSOR) is StepState.NOTHING
        assert found.next_meeting.day == date(2026, 11, 4)

        # The leaver's passphrase still opens the copy, until the new chair takes it away.
        (leavers,) = found.leavers_ways
        assert leavers.removable
        assert not next(way for way in found.ways_in if way.yours).removable
        vaults.remove_person(store, vault, leavers.slot)
        assert current(vault, store).state(Step.KEYS) is StepState.NOTHING

        # The memo of the meeting that the old chair led is approved without the old chair.
        (memo,) = current(vault, store).memos
        assert [member.name for member in memo.approvers] == ["Ulla Uusirehtori", "Kalle Kuraattori"]
        assert memo.with_passphrase == {ULLA.id}
        word = minutes.Word(ULLA.id, ULLA.name, "rehtori", ConfirmedBy.PASSPHRASE, NEW)
        approved = minutes.approve_minutes(vault, store, memo.meeting.id, [word], "fi", AT)
        assert [confirmation.name for confirmation in approved.confirmations] == ["Ulla Uusirehtori"]
        assert approved.meeting.chair == RAILI.id
        assert current(vault, store).state(Step.MEMOS) is StepState.NOTHING

        # Tasks: one was Raili's own, the other goes with the role.
        found = current(vault, store)
        assert ([task.text for task in found.tasks], found.role_tasks) == (["Kysyy suojatiestä"], 1)
        hand_over.move_tasks(vault, found.tasks, found.successor)
        assert current(vault, store).state(Step.TASKS) is StepState.NOTHING
        assert next(task for task in vault.all(Task) if task.text == "Kysyy suojatiestä").owner_member == ULLA.id

        # A new recovery key, for the old one was in the leaver's hands.
        fresh = recovery.new_recovery_key(store, vault, NEW)
        assert not store.recovery_key_opens(path, made.recovery_key)
        assert store.recovery_key_opens(path, fresh)
        assert current(vault, store).rehearsal is not None
    finally:
        vault.close()
    with pytest.raises(WrongPassphrase):
        vaults.unlock(store, path, OLD)
    vaults.unlock(store, path, NEW).close()


def test_the_leaver_is_there_and_lets_the_successor_in(made, old_laptop):
    vault = made.vault
    begun(vault)
    found = current(vault, old_laptop)
    assert not found.successor_opens
    assert [way.removable for way in found.ways_in] == [False]
    vaults.add_person(old_laptop, vault, OLD, ULLA.id, ULLA.name, NEW)
    found = current(vault, old_laptop)
    assert found.successor_opens
    assert found.state(Step.KEYS) is StepState.OPEN
    assert [(way.name, way.yours, way.removable) for way in found.ways_in] == [
        ("Raili Rehtori", True, False),
        ("Ulla Uusirehtori", False, True),
    ]


def test_without_a_successor_the_change_waits_and_the_chair_stays(made, old_laptop):
    vault = made.vault
    prepared = hand_over.prepared(groups.current_group(vault), DAY)
    hand_over.begin(vault, prepared, None, leaver_stays=False)
    found = current(vault, old_laptop)
    assert (found.successor, found.state(Step.SUCCESSOR)) == (None, StepState.OPEN)
    assert holder(found.group, Seat.CHAIR, DAY).id == RAILI.id


def test_a_finished_change_is_kept_and_another_may_begin(made):
    vault = made.vault
    first = begun(vault, KALLE)
    edition = vault.read(HandOver, first.id)
    edition = vault.save(edition, with_step_done(edition.value, Step.FILE))
    vault.save(edition, with_step_left(edition.value, Step.RECOVERY, "Avain on rehtorin kassakaapissa."))
    hand_over.finish(vault, first.id, DAY)
    assert hand_over.under_way(vault, first.group) is None
    (kept,) = hand_over.past(vault, first.group)
    assert (kept.done, kept.left_out[0].reason) == (("file",), "Avain on rehtorin kassakaapissa.")
    prepared = hand_over.prepared(groups.current_group(vault), date(2027, 1, 7))
    assert prepared.leaver == KALLE.id


def test_the_last_way_in_stays(made, old_laptop):
    slot = next(slot for slot in old_laptop.slots(made.vault.facts.path) if slot.kind == "passphrase")
    vaults.remove_person(old_laptop, made.vault, slot.id)
    recovery_slot = next(slot for slot in old_laptop.slots(made.vault.facts.path))
    with pytest.raises(ValueError, match="locked out"):
        vaults.remove_person(old_laptop, made.vault, recovery_slot.id)


def test_two_laptops_write_down_steps_of_the_same_change(tmp_path):
    from laptops import Laptops

    laptops = Laptops(tmp_path)
    first, second = laptops.new(), laptops.new()
    group = first.add(Group(new_id(), members=(RAILI, KALLE))).value
    change = hand_over.begin(first, hand_over.prepared(group, DAY), KALLE, leaver_stays=True).value
    exchange(first, second)
    for vault, step in ((first, Step.FILE), (second, Step.KEYS)):
        edition = vault.read(HandOver, change.id)
        vault.save(edition, with_step_left(edition.value, step, step.value))
    exchange(first, second)
    assert {left.step for left in second.read(HandOver, change.id).value.left_out} == {"file", "keys"}
    assert first.read(Group, group.id).value == second.read(Group, group.id).value
    laptops.close()


def test_the_chair_of_a_group_below_is_expected_at_the_meeting(vault):
    parent = vault.add(Group(new_id(), name="Tukiryhmä", members=(KALLE,))).value
    vault.add(Group(new_id(), name="Viestintä", parent=parent.id, members=(RAILI,)))
    edition = meetings.begin(vault, meetings.new_meeting(vault, parent, "fi", HELD), time(9, 0))
    assert [line.name for line in edition.value.attendance] == ["Kalle Kuraattori", "Raili Rehtori"]
    assert vault.read(Group, parent.id).value.members == (KALLE,)


def test_a_group_that_began_this_year_is_not_asked_who_goes_on(vault):
    group = vault.add(Group(new_id(), members=(RAILI,))).value
    assert groups.asked_who_goes_on(vault, group, "2026–2027") == ()
    vault.add(Meeting(new_id(), group.id, date(2026, 5, 6)))
    assert groups.asked_who_goes_on(vault, group, "2026–2027") == (RAILI,)
    dated = replace(group, members=(replace(KALLE, starts=date(2025, 8, 1)),))
    assert len(groups.asked_who_goes_on(vault, replace(dated, id=new_id()), "2026–2027")) == 1
