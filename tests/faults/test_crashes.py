"""Power lost, disks torn, bits flipped: what was acknowledged is there, or the vault says that it is damaged."""

import os
import random
import shutil
from contextlib import closing
from uuid import UUID

import pytest
from laptops import lay_out, unlock
from typist import MEETING, after, killed, typing

from ohdesk.domain.errors import VaultDamaged
from ohdesk.domain.meetings import Meeting
from ohdesk.security import key_slots
from ohdesk.storage import store
from ohdesk.storage.folder import BACKUPS, DATABASE, KEYS
from ohdesk.storage.store import VaultStore

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9")
WAL = f"{DATABASE}-wal"


@pytest.fixture
def chance(long):
    """Chance that is told when a test fails, so that it can be had again; long runs draw another one each time."""
    seed = int.from_bytes(os.urandom(4), "big") if long else 1
    print(f"seed {seed}")
    return random.Random(seed)


@pytest.fixture
def started(tmp_path):
    """A closed vault with the meeting in it."""
    path = lay_out(tmp_path / "a.ohdesk")
    with closing(unlock(path)) as vault:
        vault.add(after(0))
    return path


def saves_in(path) -> int:
    """Open a vault and return how many saves are in it, each whole and none half."""
    with closing(unlock(path)) as vault:
        assert vault.faults() == ()
        meeting = vault.read(Meeting, MEETING).value
        count = int(meeting.theme)
        assert meeting == after(count)
        if count:
            assert {hit.root for hit in vault.search(f"kirjattiin {count}")} == {MEETING}
        return count


def test_every_acknowledged_save_survives_a_kill_at_any_moment(started, chance, long):
    saves = 0
    for number in range(1000 if long else 100):
        last = killed(typing(started), chance.uniform(0.0, 0.08), begun=number % 2 == 0) or saves
        found = saves_in(started)
        assert last <= found <= last + 1
        saves = found
    assert saves >= 50


def test_a_torn_log_gives_whole_saves_or_is_refused(started, tmp_path, chance, long):
    with closing(unlock(started)) as vault:
        edition = vault.read(Meeting, MEETING)
        sizes = [0]
        for count in range(1, 31):
            edition = vault.save(edition, after(count))
            sizes.append((started / WAL).stat().st_size)
        kept = shutil.copytree(started, tmp_path / "kept.ohdesk")
    log = (kept / WAL).read_bytes()
    assert len(log) == sizes[-1]
    refused = 0
    for number in range(2000 if long else 200):
        torn = shutil.copytree(kept, tmp_path / f"torn{number}.ohdesk")
        at = chance.randrange(len(log))
        garbled = log[:at] + chance.randbytes(chance.randint(1, 9000)) * (number % 2)
        (torn / WAL).write_bytes(garbled)
        try:
            found = saves_in(torn)
        except VaultDamaged:
            refused += 1
        else:
            assert found >= max(count for count, size in enumerate(sizes) if size <= at)
        shutil.rmtree(torn)
    print(f"{refused} refused")


def test_one_flipped_bit_is_never_read_as_something_else(started, tmp_path, chance, long):
    with closing(unlock(started)) as vault:
        edition = vault.read(Meeting, MEETING)
        for count in range(1, 11):
            edition = vault.save(edition, after(count))
    whole = (started / DATABASE).read_bytes()
    at_opening = 0
    for number in range(2000 if long else 200):
        flipped = shutil.copytree(started, tmp_path / f"flipped{number}.ohdesk")
        content, bit = bytearray(whole), chance.randrange(len(whole) * 8)
        content[bit // 8] ^= 1 << bit % 8
        (flipped / DATABASE).write_bytes(content)
        try:
            vault = unlock(flipped)
        except VaultDamaged:
            at_opening += 1
        else:
            with closing(vault):
                assert vault.faults() != (), f"bit {bit}"
        shutil.rmtree(flipped)
    print(f"{at_opening} refused at opening")


def test_the_key_slots_are_whole_whenever_writing_them_is_cut_short(started, chance, long):
    slots = store._read_slots(started)
    wider = key_slots.with_recovery_key(slots, key_slots.new_data_key(), key_slots.RecoveryKey(bytes(32)))

    def write(acknowledge):
        while True:
            for count, version in enumerate((slots, wider)):
                store._write_slots(started, version)
                acknowledge(count)

    for _ in range(600 if long else 60):
        killed(write, chance.uniform(0.0, 0.02))
        assert (started / KEYS).read_bytes() in (slots.bytes(), wider.bytes())
        unlock(started).close()


def test_a_passphrase_change_cut_short_leaves_the_old_or_the_new_one(tmp_path, chance, long):
    vaults = VaultStore("laptop", seconds=0.01)
    new = vaults.create(tmp_path / "a.ohdesk", "vanha tunnuslause 0", "Rehtori")
    new.vault.close()
    path, current = new.vault.facts.path, "vanha tunnuslause 0"
    for number in range(1, 61 if long else 4):
        wanted = f"uusi tunnuslause {number}"

        def change(acknowledge, old=current, wanted=wanted):
            vaults.change_passphrase(path, old, wanted)
            acknowledge(1)
            while True:
                pass

        changed = killed(change, chance.uniform(0.1, 1.2))
        slots = frozenset(slot.id for slot in vaults.slots(path))
        opening = [phrase for phrase in (current, wanted) if vaults.opens(path, phrase, slots)]
        assert len(opening) == 1
        assert not changed or opening == [wanted]
        current = opening[0]
    vaults.unlock(path, current).close()


def test_a_backup_cut_short_is_never_offered(started, chance, long):
    def back_up(acknowledge):
        vault = unlock(started)
        vault.put_blob(bytes(2_000_000))
        while True:
            vault.back_up(keep=3)
            acknowledge(1)

    vaults = VaultStore("laptop")
    for _ in range(200 if long else 20):
        killed(back_up, chance.uniform(0.02, 0.1))
        for backup in vaults.backups(started):
            with closing(unlock(backup.path)) as copy:
                assert copy.faults() == ()
                assert copy.read(Meeting, UUID(int=1)).value == after(0)
    with closing(unlock(started)) as vault:
        vault.back_up()
    assert not list((started / BACKUPS).glob(".*"))
