"""Making, opening and restoring vaults."""

import errno
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from uuid import UUID

import pytest
from laptops import DATA_KEY, lay_out, unlock
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from ohdesk.domain.errors import (
    DiskFull,
    FolderNotWritable,
    NotALocalFolder,
    OHDeskError,
    SlotsDamaged,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
    WrongRecoveryKey,
)
from ohdesk.domain.groups import Group
from ohdesk.security.recovery_key import RecoveryKey
from ohdesk.storage import store as store_module
from ohdesk.storage.engine import connect, named
from ohdesk.storage.folder import BACKUPS, DATABASE, KEYS, LOCK
from ohdesk.storage.store import VaultStore

GROUP = Group(UUID(int=7), name="Ryhmä")


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(store_module, "_LOCK_SECONDS", 0.1)


def test_a_new_vault_opens_with_its_passphrase_and_tells_what_it_is(made, store):
    vault = store.unlock(made.path / DATABASE, made.passphrase)
    assert vault.facts.practice
    assert vault.facts.path == made.path
    assert vault.faults() == ()
    assert vault.member is None
    vault.set_member(UUID(int=5))
    assert vault.member == UUID(int=5)
    (slot,) = vault.slots_of(UUID(int=5))
    vault.close()
    assert store.opens(made.path, made.passphrase, frozenset({slot}))
    assert not store.opens(made.path, "jotain muuta", frozenset({slot}))
    assert not store.opens(made.path, made.passphrase, frozenset())


def test_a_wrong_passphrase_is_refused(made, store):
    with pytest.raises(WrongPassphrase):
        store.unlock(made.path, "jotain aivan muuta")


def test_a_wrong_passphrase_leaves_the_vault_free(made, store, opened):
    with pytest.raises(WrongPassphrase):
        store.unlock(made.path, "jotain aivan muuta")
    with opened() as vault:
        assert vault.faults() == ()


def test_the_printed_key_and_the_providers_key_open_it_too(made, store):
    assert store.recovery_key_opens(made.path, made.recovery_key)
    assert not store.recovery_key_opens(made.path, RecoveryKey.generate())
    store.unlock_with_recovery_key(made.path, made.recovery_key).close()
    store.unlock_with_provider_key(made.path, made.provider_key).close()
    with pytest.raises(WrongRecoveryKey):
        store.unlock_with_recovery_key(made.path, RecoveryKey.generate())
    assert [(slot.kind, slot.label) for slot in store.slots(made.path)] == [
        ("passphrase", "Rehtori"),
        ("recovery", ""),
        ("provider", "Kunta"),
    ]


def test_a_new_passphrase_leaves_every_byte_of_the_database_as_it_was(made, store):
    before = (made.path / DATABASE).read_bytes()
    store.change_passphrase(made.path, made.passphrase, "uusi ja pitkä tunnuslause")
    assert (made.path / DATABASE).read_bytes() == before
    with pytest.raises(WrongPassphrase):
        store.unlock(made.path, made.passphrase)
    with pytest.raises(WrongPassphrase):
        store.change_passphrase(made.path, made.passphrase, "kolmas")
    store.unlock(made.path, "uusi ja pitkä tunnuslause").close()


def test_another_person_opens_the_vault_with_a_passphrase_of_their_own(made, store):
    slot = store.add_person(made.path, made.passphrase, "Kuraattori", "toinen pitkä tunnuslause")
    assert {facts.label for facts in store.slots(made.path)} == {"Rehtori", "Kuraattori", "", "Kunta"}
    store.unlock(made.path, "toinen pitkä tunnuslause").close()
    store.remove_slot(made.path, slot)
    with pytest.raises(WrongPassphrase):
        store.unlock(made.path, "toinen pitkä tunnuslause")


def test_the_last_way_in_stays(made, store):
    person, recovery, _ = store.slots(made.path)
    store.remove_slot(made.path, recovery.id)
    with pytest.raises(ValueError, match="locked out"):
        store.remove_slot(made.path, person.id)


def test_a_new_recovery_key_replaces_the_old_one(made, store):
    fresh = store.new_recovery_key(made.path, made.passphrase)
    assert store.recovery_key_opens(made.path, fresh)
    assert not store.recovery_key_opens(made.path, made.recovery_key)


def test_nothing_is_overwritten_by_a_new_vault(made, store, tmp_path):
    with pytest.raises(VaultExists):
        store.create(made.path, made.passphrase, "Rehtori")
    with pytest.raises(VaultExists):
        store.create(made.path.with_suffix(""), made.passphrase, "Rehtori")
    (tmp_path / "file.ohdesk").write_text("mine")
    with pytest.raises(VaultExists):
        store.create(tmp_path / "file.ohdesk", made.passphrase, "Rehtori")


def test_a_vault_is_refused_in_a_synchronised_folder(made, store, tmp_path):
    with pytest.raises(NotALocalFolder) as refused:
        store.create(tmp_path / "OneDrive - Kunta" / "a.ohdesk", made.passphrase, "Rehtori")
    assert refused.value.data["why"] == "OneDrive - Kunta"
    moved = shutil.copytree(made.path, tmp_path / "Dropbox" / made.path.name)
    with pytest.raises(NotALocalFolder):
        store.unlock(moved, made.passphrase)


def test_where_nothing_is_there_is_no_vault(store, tmp_path):
    with pytest.raises(VaultMissing):
        store.unlock(tmp_path, "jotain")


def test_a_second_program_waits_and_is_told(tmp_path, impatient):
    path = lay_out(tmp_path / "a.ohdesk")
    program = f"import sys; sys.path.insert(0, {str(Path(__file__).parents[1])!r})\n" + (
        "from pathlib import Path; from laptops import unlock\n"
        f"vault = unlock(Path({str(path)!r}))\nprint('open', flush=True); input()\n"
        "vault.close(); print('closed', flush=True)"
    )
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(VaultInUse):
            unlock(path)
        other.stdin.write("\n")
        other.stdin.flush()
        assert other.stdout.readline() == "closed\n"
        unlock(path).close()


def test_a_vault_closed_by_another_thread_is_free(tmp_path, impatient):
    path = lay_out(tmp_path / "a.ohdesk")
    vault = unlock(path)
    with pytest.raises(VaultInUse):
        unlock(path)
    closing = Thread(target=vault.close)
    closing.start()
    closing.join()
    unlock(path).close()


def test_a_vault_of_a_newer_program_is_left_alone(tmp_path):
    path = lay_out(tmp_path / "a.ohdesk")
    connection = connect(path / DATABASE, DATA_KEY)
    connection.execute("PRAGMA user_version = 200")
    connection.close()
    before = (path / DATABASE).read_bytes()
    with pytest.raises(VaultTooNew) as refused:
        unlock(path)
    assert refused.value.data["version"] == "2.0"
    assert (path / DATABASE).read_bytes() == before


@pytest.mark.parametrize("content", [None, b"", b"not a database at all" * 400])
def test_a_database_that_is_not_ours_is_damage(tmp_path, content):
    path = lay_out(tmp_path / "a.ohdesk")
    (path / DATABASE).unlink()
    if content is not None:
        (path / DATABASE).write_bytes(content)
    with pytest.raises(VaultDamaged) as refused:
        unlock(path)
    assert str(path) in str(refused.value.data["path"])


@pytest.mark.parametrize("content", [None, b"", b"{}", b"\xff"])
def test_damaged_key_slots_are_told(made, store, content):
    (made.path / KEYS).unlink()
    if content is not None:
        (made.path / KEYS).write_bytes(content)
    with pytest.raises(SlotsDamaged) as refused:
        store.unlock(made.path, made.passphrase)
    assert refused.value.data["path"] == str(made.path / KEYS)


def in_a_process_without_rights(work) -> str:
    """Run ``work`` as a user that file modes hold for, also where the tests run as root; returns what it raised."""
    reader, writer = os.pipe()
    if (child := os.fork()) == 0:
        try:
            if os.getuid() == 0:
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)
            work()
            outcome = "nothing"
        except OHDeskError as fault:
            outcome = type(fault).__name__
        os.write(writer, outcome.encode())
        os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    with os.fdopen(reader) as pipe:
        return pipe.read()


@pytest.mark.skipif(os.name != "posix", reason="file modes")
def test_a_folder_that_cannot_be_written_is_told(tmp_path, store):
    for folder in (tmp_path, *tmp_path.parents):
        if folder.owner() == tmp_path.owner() and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o055)
    path = lay_out(tmp_path / "a.ohdesk")
    unlock(path).close()
    for part in path.iterdir():
        part.chmod(0o444)
    path.chmod(0o555)
    assert in_a_process_without_rights(lambda: unlock(path)) == "FolderNotWritable"
    assert in_a_process_without_rights(lambda: store.create(tmp_path / "b" / "b.ohdesk", "x" * 20, "")) == (
        "FolderNotWritable"
    )
    path.chmod(0o755)
    unlock(path).close()


def test_a_backup_to_where_nothing_can_be_written_is_told(vault, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderNotWritable):
        vault.back_up(tmp_path / "file")


def test_a_restored_backup_opens_as_it_was_and_the_old_vault_is_kept(made, store, opened):
    with opened() as vault:
        device = vault.facts.device
        vault.add(GROUP)
        backup = vault.back_up()
        edition = vault.read(Group, GROUP.id)
        vault.save(edition, replace(GROUP, name="Liian uusi"))
    assert store.restore(backup.path, made.path) == made.path
    with opened() as vault:
        assert vault.all(Group) == (GROUP,)
        assert vault.facts.device != device
        assert vault.faults() == ()
    (kept,) = [path for path in made.path.parent.glob("*.ohdesk") if path != made.path]
    with opened(kept) as vault:
        assert vault.all(Group)[0].name == "Liian uusi"
    assert [facts.path.name for facts in store.backups(made.path)] == [backup.path.name]
    assert not (backup.path / LOCK).exists()


def test_a_copied_vault_is_another_device_with_a_key_of_its_own(made, opened, tmp_path):
    with opened() as vault:
        first = (vault.facts.device, vault.device_key.public)
    with opened() as vault:
        assert (vault.facts.device, vault.device_key.public) == first
    copy = shutil.copytree(made.path, tmp_path / "copy.ohdesk")
    with opened(copy) as vault:
        assert vault.facts.device != first[0]
        assert vault.device_key.public != first[1]
    other = VaultStore("another laptop").unlock_with_recovery_key(made.path, made.recovery_key)
    assert other.facts.device != first[0]
    other.close()


def test_the_vault_of_another_is_not_restored_over_while_it_is_open(made, store, opened, impatient):
    with opened() as vault:
        backup = vault.back_up()
        with pytest.raises(VaultInUse):
            store.restore(backup.path, made.path)
        vault.add(GROUP)
    with opened() as vault:
        assert vault.all(Group) == (GROUP,)


def test_the_newest_backups_stay_and_open_by_themselves(made, store, opened):
    with opened() as vault:
        for number in range(4):
            vault.add(Group(UUID(int=number + 1)))
            vault.back_up(keep=3)
    found = store.backups(made.path)
    assert len(found) == 3
    assert sorted(found, key=lambda facts: facts.path, reverse=True) == list(found)
    assert all(facts.size > 10_000 for facts in found)
    with opened(found[0].path) as vault:
        assert len(vault.all(Group)) == 4
    with opened(found[2].path) as vault:
        assert len(vault.all(Group)) == 2


def test_backups_of_two_vaults_lie_in_one_place_in_peace(made, opened, store, tmp_path):
    place = tmp_path / "stick"
    longer = shutil.copytree(made.path, tmp_path / "Koulun ryhmä 2.ohdesk")
    other = lay_out(tmp_path / "muualla" / made.path.name)
    stranger = unlock(other)
    stranger.back_up(place)
    stranger.close()
    with opened(longer) as vault:
        vault.back_up(place)
    with opened() as vault:
        for _ in range(3):
            vault.back_up(place, keep=1)
    assert [len(store.backups(path, place)) for path in (made.path, longer, other)] == [2, 2, 1]
    assert store.backups(made.path, tmp_path / "nowhere") == ()


def test_backups_can_be_found_where_the_key_slots_are_damaged(made, store, opened):
    with opened() as vault:
        vault.back_up()
    (made.path / KEYS).write_bytes(b"")
    assert len(store.backups(made.path)) == 1


def test_a_backup_that_fails_leaves_nothing_behind(made, opened):
    with opened() as vault:
        (made.path / KEYS).unlink()
        with pytest.raises(FolderNotWritable):
            vault.back_up()
        assert list((made.path / BACKUPS).iterdir()) == []


def test_check_reads_a_vault_through(made, store):
    assert store.check(made.path, made.passphrase) == ()


def test_a_vault_that_did_not_get_whole_leaves_its_place_free(store, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(store_module, "write_durably", full)
        with pytest.raises(DiskFull):
            store.create(tmp_path / "a.ohdesk", "syksyn lehdet tanssivat", "Rehtori")
    assert not (tmp_path / "a.ohdesk").exists()
    store.create(tmp_path / "a.ohdesk", "syksyn lehdet tanssivat", "Rehtori").vault.close()


@pytest.mark.skipif(os.name != "posix", reason="file modes")
def test_a_vault_is_for_its_owner_only_also_in_a_folder_that_was_there(made, store, opened, tmp_path):
    (tmp_path / "a.ohdesk").mkdir(mode=0o755)
    store.create(tmp_path / "a.ohdesk", "syksyn lehdet tanssivat", "Rehtori").vault.close()
    with opened() as vault:
        backup = vault.back_up(tmp_path / "stick")
    backup.path.chmod(0o777)
    restored = store.restore(backup.path, tmp_path / "b.ohdesk")
    assert [path.stat().st_mode & 0o777 for path in (tmp_path / "a.ohdesk", restored)] == [0o700, 0o700]


@pytest.mark.skipif(os.name != "posix", reason="links")
def test_what_somebody_else_put_beside_a_copy_does_not_come_along(made, store, opened, tmp_path):
    with opened() as vault:
        attached = vault.put_blob(b"Liite")
        backup = vault.back_up(tmp_path / "stick")
    (tmp_path / "secret").write_text("secret")
    (backup.path / "blobs" / "planted.sealed").symlink_to(tmp_path / "secret")
    (backup.path / "autorun.inf").write_text("x")
    restored = store.restore(backup.path, tmp_path / "b.ohdesk")
    assert {path.name for path in restored.iterdir()} == {DATABASE, KEYS, "blobs"}
    assert len(list((restored / "blobs").iterdir())) == 1
    with opened(restored) as vault:
        assert vault.blob(attached) == b"Liite"


def test_a_restoring_that_fails_leaves_the_vault_where_it_was(made, store, opened, monkeypatch):
    with opened() as vault:
        backup = vault.back_up()

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copytree", full)
    with pytest.raises(DiskFull):
        store.restore(backup.path, made.path)
    assert [path.name for path in made.path.parent.iterdir()] == [made.path.name]
    with opened() as vault:
        assert vault.faults() == ()


def test_a_restored_vault_says_so_in_its_usage_log(made, store, opened, tmp_path):
    with opened() as vault:
        backup = vault.back_up()
        assert [entry.what for entry in vault.usage_log()] == []
    restored = store.restore(backup.path, tmp_path / "b.ohdesk")
    for _ in range(2):
        with opened(restored) as vault:
            assert [entry.what for entry in vault.usage_log()] == ["restored"]


def test_a_copy_that_another_laptop_is_writing_is_left_alone(made, opened, tmp_path):
    place = tmp_path / "share"
    fresh = place / f".{made.path.stem} {datetime.now(UTC):%Y-%m-%dT%H%M%S.%fZ}.part"
    old = place / f".{made.path.stem} 2026-01-08T070000.000000Z.part"
    for draft in (fresh, old):
        draft.mkdir(parents=True)
    with opened() as vault:
        vault.back_up(place)
    assert fresh.exists()
    assert not old.exists()


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        (PermissionError(errno.EACCES, "Permission denied", "/koti/fulla/locked"), FolderNotWritable),
        (OSError(errno.ENOSPC, "No space left on device"), DiskFull),
        (OSError(errno.EDQUOT, "Disk quota exceeded"), DiskFull),
        (ValueError("full"), VaultDamaged),
    ],
)
def test_a_fault_is_named_by_its_kind_whatever_the_folder_is_called(fault, problem):
    assert type(named(fault, Path("full"))) is problem


def test_no_exception_of_the_database_quotes_what_was_written(vault):
    with vault._transaction() as conn, pytest.raises(DBAPIError) as raised:
        conn.execute(text("INSERT INTO nowhere VALUES (:words)"), {"words": "salaista"})
    assert "salaista" not in str(raised.value)
