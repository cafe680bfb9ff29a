"""Copies belong to a vault by what they are, whatever it was called when they were made."""

import shutil
from datetime import UTC, datetime

import pytest
from byte_search import found_in
from laptops import DATA_KEY, lay_out, unlock
from pages import decrypted

from ohdesk.domain.identity import new_id
from ohdesk.domain.outcomes import Task
from ohdesk.services import redaction, vaults
from ohdesk.storage.folder import BACKUPS, DATABASE, KEYS
from ohdesk.storage.store import VaultStore

WORDS = ("Tuisku", "Koetinen")
TASK = Task(new_id(), text="Soita: Tuisku Koetinen.")
OLD = "2026-01-08T070000.000000Z"


@pytest.fixture
def place(tmp_path):
    path = tmp_path / "tikku"
    path.mkdir()
    return path


@pytest.fixture
def renamed(tmp_path, place):
    """A vault whose folder got another name after copies of it were made, here and in a second place."""
    path = lay_out(tmp_path / "Vanha nimi 100 %.ohdesk")
    vault = unlock(path)
    vault.add(TASK)
    vaults.set_second_place(vault, place)
    vaults.back_up(vault)
    vaults.back_up_to_second_place(vault)
    vault.close()
    vault = unlock(path.rename(tmp_path / "Uusi nimi.ohdesk"))
    yield vault
    vault.close()


@pytest.fixture
def store():
    return VaultStore("laptop")


def take_out(vault, store):
    passages = redaction.holding(vault, WORDS)
    at = datetime(2026, 12, 1, 12, tzinfo=UTC)
    return redaction.redact(vault, store, passages, "Asia kuuluu toisaalle.", "fi", at, WORDS)


def holding(folder):
    """Return the databases below a folder on whose pages, once deciphered, the words stand."""
    wanted = [word.encode() for word in WORDS]
    return [
        path for path in folder.rglob(DATABASE) if any(w in page for page in decrypted(path, DATA_KEY) for w in wanted)
    ]


def test_copies_are_found_under_the_name_of_before(renamed, store, place):
    path = renamed.facts.path
    (own,), (second,) = store.backups(path), store.backups(path, place)
    assert {own.path.name[:12], second.path.name[:12]} == {"Vanha nimi 1"}
    assert vaults.safety(renamed, store).own_copy == own
    vaults.back_up(renamed)
    assert [copy.path.name[:9] for copy in store.backups(path)] == ["Uusi nimi", "Vanha nim"]
    assert store.copies_in(path) == store.backups(path)


def test_words_leave_copies_under_the_name_of_before(renamed, store, place):
    assert len(holding(renamed.facts.path)) == 2
    assert len(holding(place)) == 1
    done = take_out(renamed, store)
    assert done.copies == 2
    assert [left.what for left in done.not_reached] == ["elsewhere"]
    assert found_in(renamed, *WORDS) == []
    assert holding(place) == []
    assert [len(store.backups(renamed.facts.path, where)) for where in (None, place)] == [1, 1]


def test_the_newest_stay_whatever_the_vault_was_called_and_others_copies_in_a_shared_place(renamed, store, place):
    before = store.backups(renamed.facts.path, place)
    for where in (None, place):
        for _ in range(3):
            renamed.back_up(where, keep=2)
    assert [copy.path.name[:9] for copy in store.backups(renamed.facts.path)] == ["Uusi nimi"] * 2
    assert store.backups(renamed.facts.path, place)[2:] == before  # it may be another laptop's


def test_a_copy_without_its_key_slots_goes_too(renamed, store, place):
    for copy in [*(renamed.facts.path / BACKUPS).iterdir(), *place.iterdir()]:
        (copy / KEYS).unlink()
    done = take_out(renamed, store)
    assert [left.what for left in done.not_reached] == ["elsewhere"]
    assert holding(renamed.facts.path) == holding(place) == []


def test_what_tells_nothing_is_left_and_named(renamed, store, place, tmp_path):
    torn = place / f"Vanha nimi 100 % {OLD}"
    torn.mkdir()
    (torn / DATABASE).write_bytes(bytes(4096))
    (torn / KEYS).write_bytes(b"")
    done = take_out(renamed, store)
    assert [(left.what, left.place) for left in done.not_reached] == [("elsewhere", ""), ("copies", str(torn))]
    assert torn.is_dir()


def test_another_vault_s_copies_stay(renamed, store, place, tmp_path):
    other = VaultStore("laptop", seconds=0).create(
        tmp_path / "Toinen.ohdesk", "syksyn lehdet tanssivat", "R", practice=True
    )
    other.vault.add(TASK)
    theirs = other.vault.back_up(place)
    other.vault.close()
    nameless = shutil.copytree(theirs.path, place / f"Vanha nimi 100 % {OLD}")
    (nameless / KEYS).unlink()
    done = take_out(renamed, store)
    assert theirs.path.is_dir()
    assert [left.place for left in done.not_reached if left.what == "copies"] == [str(nameless)]
    assert store.backups(other.vault.facts.path, place) == (theirs,)


def test_copies_that_were_cut_short_go_under_whatever_name(renamed, store, place):
    shared, own = (
        place / f".Vanha nimi 100 % {OLD}.part",
        renamed.facts.path / BACKUPS / f".Vanha nimi 100 % {OLD}.part",
    )
    (copy,) = store.backups(renamed.facts.path, place)
    for draft in (shared, own):
        shutil.copytree(copy.path, draft)
        (draft / KEYS).unlink()
    stranger = place / f".Toinen {OLD}.part"
    stranger.mkdir()
    for where in (None, place):
        renamed.back_up(where)
    assert not shared.exists()
    assert not own.exists()
    assert stranger.exists()


def test_the_vault_as_it_once_was_beside_it_is_named(renamed, store, tmp_path):
    kept = shutil.copytree(renamed.facts.path, tmp_path / "Vanha nimi 100 % 2026-01-01T000000Z.ohdesk")
    lay_out(tmp_path / "muualla" / "Toinen.ohdesk").rename(tmp_path / "Uusi nimi 2.ohdesk")
    (tmp_path / "Uusi nimi 2.ohdesk" / KEYS).write_bytes(b"")
    told = [(left.what, left.place) for left in redaction.not_reached(renamed, ())]
    assert told == [("older_data", str(kept)), ("elsewhere", "")]
