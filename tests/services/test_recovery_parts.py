"""A recovery key shared out to three holders, on a real vault: two of them open it, also from an old copy."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ohdesk.domain.errors import ForbiddenContent, ShareRefused, WrongRecoveryKey
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.schools import EducationForm, school_year_name
from ohdesk.domain.year_clock import ClockEntry, ClockState
from ohdesk.security.recovery_key import FIRST, Generation, RecoveryKey
from ohdesk.services import recovery, recovery_parts, vaults
from ohdesk.services.ports import NewVault
from ohdesk.storage.store import VaultStore

PASSPHRASE, NEW = "neljä sanaa riittää hyvin tähän", "peura laavu kirnu sammal"
HOLDERS = ("Puheenjohtaja", "Rehtori", "Opetuksen järjestäjä")
TODAY = datetime.now(UTC).date()


@pytest.fixture(scope="module")
def store():
    return VaultStore("test installation", seconds=0)


@pytest.fixture
def made(store, tmp_path):
    made = store.create(tmp_path / "ryhma", PASSPHRASE, "test", practice=True)
    yield made
    made.vault.close()


def share_out(store, made: NewVault, needed=2, **how):
    return recovery_parts.share_out(store, made.vault, PASSPHRASE, HOLDERS, needed, **how)


def refused(call, *given):
    with pytest.raises(ShareRefused) as found:
        call(*given)
    return found.value.data["reason"]


def test_two_holders_open_and_set_a_new_passphrase_and_the_sheet_goes_on_opening(store, made):
    path = made.vault.facts.path
    parts = share_out(store, made)
    assert [part.holder for part in parts] == list(HOLDERS)
    assert store.generations(path) == (FIRST, Generation(2, 2, 3))
    assert recovery_parts.shared_out(store, made.vault) == recovery_parts.SharedOut(Generation(2, 2, 3), HOLDERS, TODAY)
    assert store.recovery_key_opens(path, made.recovery_key)
    first = recovery_parts.read_part(store, path, parts[2].share.text().lower())
    second = recovery_parts.read_part(store, path, parts[0].share.text(), [first])
    key = recovery_parts.put_together([first, second])
    made.vault.close()
    opened = vaults.unlock_with_recovery_key(store, path, key.text())
    vaults.recover_passphrase(store, opened, key.text(), NEW)
    opened.close()
    vaults.unlock(store, path, NEW).close()


def test_parts_shared_out_before_and_parts_of_other_data_are_refused_with_the_reason(store, made, tmp_path):
    path = made.vault.facts.path
    old, fresh = share_out(store, made), share_out(store, made, keep_sheet=False)
    assert not recovery_parts.sheet_in_force(store, made.vault)
    assert not store.recovery_key_opens(path, made.recovery_key)
    assert recovery.open_rehearsal(made.vault) is None
    text = old[0].share.text()
    assert refused(recovery_parts.read_part, store, path, text) == "old"
    with pytest.raises(WrongRecoveryKey):
        recovery.rehearse_with(store, made.vault, recovery_parts.put_together([old[0].share, old[1].share]))
    recovery.new_recovery_key(store, made.vault, PASSPHRASE)
    assert refused(recovery_parts.read_part, store, path, fresh[0].share.text()) == "old"
    assert recovery_parts.shared_out(store, made.vault) is None
    assert recovery_parts.sheet_in_force(store, made.vault)


def test_a_copy_from_before_tells_that_a_part_is_newer_and_one_from_since_opens_with_the_parts(store, made, tmp_path):
    before = made.vault.back_up().path
    parts = share_out(store, made)
    since = made.vault.back_up().path
    old, whole = (vaults.restore(store, copy, tmp_path / name) for copy, name in ((before, "old"), (since, "whole")))
    shares = [part.share for part in parts[:2]]
    assert refused(recovery_parts.read_part, store, old, shares[0].text()) == "newer"
    for share in shares:
        recovery_parts.read_part(store, whole, share.text())
    opened = vaults.unlock_with_recovery_key(store, whole, recovery_parts.put_together(shares).text())
    assert recovery_parts.shared_out(store, opened).holders == HOLDERS
    opened.close()


def test_a_rehearsal_with_the_parts_really_opens_and_handles_the_years_entry_in_the_clock(store, made):
    group = made.vault.add(Group(new_id(), name="Ryhmä")).value
    parts = share_out(store, made)
    day = vaults.today()
    assert recovery_parts.shared_out(store, made.vault).overdue(TODAY) is None
    assert recovery_parts.shared_out(store, made.vault).overdue(TODAY + timedelta(31)) == TODAY + timedelta(30)
    assert refused(recovery_parts.rehearse, store, made.vault, [parts[0].share]) == "few"
    (asked,) = made.vault.outlines(ClockEntry, group.id)
    assert (asked.title, asked.state) == ("Palautusavaimen kokeilu", ClockState.WAITING)
    assert TODAY <= asked.day <= TODAY + timedelta(30)
    recovery_parts.rehearse(store, made.vault, [parts[0].share, parts[2].share])
    shared = recovery_parts.shared_out(store, made.vault)
    assert shared.tried == TODAY
    assert shared.overdue(TODAY + timedelta(365)) is None
    assert shared.overdue(TODAY + timedelta(366)) == TODAY + timedelta(365)
    assert recovery.rehearsed_on(made.vault) == TODAY
    (entry,) = made.vault.outlines(ClockEntry, group.id)
    assert (entry.title, entry.state, entry.handled_on) == ("Palautusavaimen kokeilu", ClockState.HANDLED, TODAY)
    assert entry.school_year == school_year_name(day)
    recovery_parts.rehearse(store, made.vault, [parts[1].share, parts[2].share])
    assert made.vault.outlines(ClockEntry, group.id) == (entry,)


def test_a_new_key_asks_anew_for_its_rehearsal_in_the_same_entry(store, made):
    group = made.vault.add(Group(new_id(), name="Ryhmä")).value
    recovery.rehearse_with(store, made.vault, made.recovery_key)
    key = recovery.new_recovery_key(store, made.vault, PASSPHRASE)
    (entry,) = made.vault.outlines(ClockEntry, group.id)
    assert (entry.state, entry.handled_on) == (ClockState.WAITING, None)
    recovery.rehearse_with(store, made.vault, key)
    (entry,) = made.vault.outlines(ClockEntry, group.id)
    assert (entry.state, entry.handled_on) == (ClockState.HANDLED, TODAY)


def test_no_identity_code_is_kept_as_a_holder(store, made):
    with pytest.raises(ForbiddenContent):
        recovery_parts.share_out(store, made.vault, PASSPHRASE, ("Rehtori", "131052-308T"), 2)
    assert recovery_parts.shared_out(store, made.vault) is None


def test_what_a_group_had_in_its_clock_is_handled_and_what_it_removed_comes_back(store, made):
    group = made.vault.add(Group(new_id(), name="Grupp", writes_in="sv")).value
    recovery.rehearse_with(store, made.vault, made.recovery_key)
    (entry,) = made.vault.outlines(ClockEntry, group.id)
    assert entry.title == "Återställningsnyckeln provas"
    edition = made.vault.read(ClockEntry, entry.id)
    made.vault.save(edition, replace(edition.value, state=ClockState.WAITING, handled_on=None, title="Nyckeln"))
    recovery.rehearse_with(store, made.vault, made.recovery_key)
    (entry,) = made.vault.outlines(ClockEntry, group.id)
    assert (entry.title, entry.state) == ("Nyckeln", ClockState.HANDLED)
    made.vault.remove(entry.id)
    recovery.rehearse_with(store, made.vault, made.recovery_key)
    assert [one.id for one in made.vault.outlines(ClockEntry, group.id)] == [entry.id]


def test_a_new_vaults_clock_asks_for_the_key_to_be_tried_within_a_week(tmp_path, store):
    start = vaults.Start("Koulu", EducationForm.BASIC, "Ryhmä", "fi")
    made = vaults.make_vault(store, tmp_path / "uusi.ohdesk", PASSPHRASE, start)
    (entry,) = made.vault.all(ClockEntry)
    assert (entry.title, entry.state) == ("Palautusavaimen kokeilu", ClockState.WAITING)
    assert entry.day is not None
    assert entry.day <= TODAY + timedelta(recovery.DAYS)
    recovery.rehearse_with(store, made.vault, made.recovery_key)
    assert [one.state for one in made.vault.all(ClockEntry)] == [ClockState.HANDLED]
    made.vault.close()


def test_a_key_tried_over_a_year_ago_is_to_be_tried_again(store, made):
    assert recovery.overdue_since(made.vault, TODAY) is None
    recovery.begin_rehearsal(made.vault, made.recovery_key)
    recovery.rehearse_with(store, made.vault, made.recovery_key)
    assert recovery.overdue_since(made.vault, TODAY + timedelta(400)) is None, "its two groups are still asked for"
    recovery.forget_rehearsal(made.vault)
    assert recovery.overdue_since(made.vault, TODAY + timedelta(365)) is None
    assert recovery.overdue_since(made.vault, TODAY + timedelta(366)) == TODAY
    with pytest.raises(WrongRecoveryKey):
        recovery.rehearse_with(store, made.vault, RecoveryKey.generate())
