"""What lies in a vault: texts, files, records, settings; and what may never get into it."""

import shutil
import threading
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from dumps import all_texts
from laptops import DATA_KEY, unlock
from pages import decrypted
from sqlalchemy import text

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.errors import (
    AttachmentTooLarge,
    DiskFull,
    FolderNotWritable,
    ForbiddenContent,
    MinutesLocked,
    NotFound,
    VaultDamaged,
)
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import Confirmation, ConfirmedBy
from ohdesk.domain.outcomes import Task, TaskState
from ohdesk.security.records import Paragraph, make_record, sign_approval
from ohdesk.storage import backups, blobs
from ohdesk.storage.folder import DATABASE

ITEM = AgendaItem(UUID(int=2), title="Ilmapiiri", record="Kouluyhteisön hyvinvointi.")
MEETING = Meeting(UUID(int=1), theme="Syksy", items=(ITEM,))
CODE = "131052-308T"


def approved(vault):
    """Store an approved record of the meeting; returns it."""
    statement = {"kind": "minutes", "meeting": str(MEETING.id), "approved_at": "2026-11-22T08:00:00Z"}
    record = make_record(statement, [Paragraph("title", "Muistio"), Paragraph("items/1", "Sovittiin")], ())
    word = Confirmation(None, "Puheenjohtaja", "", ConfirmedBy.MEETING, "2026-11-22T08:00:00Z")
    vault.add_record("meeting", MEETING.id, record, [sign_approval(record.digest, word, vault.device_key)])
    return record


# Finding


def test_words_are_found_by_their_beginnings_with_their_dots(vault):
    vault.add(replace(MEETING, items=(ITEM, AgendaItem(UUID(int=3), text="Sää ja saa"))))
    assert [hit.object for hit in vault.search("kouluyht hyvin")] == [ITEM.id]
    assert vault.search("sää")[0].snippet == "‹Sää› ja saa"
    assert vault.search("saas") == ()
    assert vault.search("syksy")[0].root == MEETING.id
    assert vault.search("koulu", limit=0) == ()


@pytest.mark.parametrize("words", ["", "  ", '"', "*", "- -", '" OR "', "NEAR(", "^"])
def test_signs_alone_find_nothing_and_break_nothing(vault, words):
    vault.add(MEETING)
    assert vault.search(words) == ()


def test_the_search_follows_what_is_changed(vault):
    edition = vault.add(MEETING)
    vault.save(edition, replace(MEETING, items=(replace(ITEM, record="Jotain muuta"),)))
    assert vault.search("kouluyhteisön") == ()
    assert vault.search("jotain") != ()


# Documents


def test_documents_come_by_day_and_outlines_without_what_is_in_them(vault):
    group = UUID(int=50)
    days = {number: date(2026, 9, number) for number in (3, 1, 2)}
    for number, day in days.items():
        vault.add(Meeting(UUID(int=number), group=group, day=day, items=(AgendaItem(UUID(int=100 + number)),)))
    vault.add(Meeting(UUID(int=9)))
    assert [meeting.id.int for meeting in vault.all(Meeting)] == [9, 1, 2, 3]
    assert [meeting.id.int for meeting in vault.all(Meeting, group)] == [1, 2, 3]
    assert [meeting.id.int for meeting in vault.outlines(Meeting, group, days[2])] == [2, 3]
    assert [meeting.id.int for meeting in vault.outlines(Meeting, last=days[2])] == [1, 2]
    assert all(meeting.items == () for meeting in vault.outlines(Meeting))


def test_what_is_not_there_is_told(vault):
    for ask in (lambda: vault.read(Meeting, MEETING.id), lambda: vault.remove(MEETING.id), lambda: vault.blob("00")):
        with pytest.raises(NotFound):
            ask()
    assert vault.value_of(MEETING.id) is None
    word = sign_approval("00", Confirmation(None, "", "", ConfirmedBy.PAPER, ""), vault.device_key)
    with pytest.raises(NotFound):
        vault.add_approval("00", word)


def test_a_save_without_a_change_writes_nothing(vault):
    edition = vault.add(MEETING)
    assert vault.save(edition, MEETING) == edition


def test_listeners_hear_of_every_commit_once_and_of_nothing_else(vault):
    heard = []
    stop = vault.subscribe(heard.append)
    edition = vault.add(MEETING)
    vault.read(Meeting, MEETING.id)
    with vault.together():
        vault.save(edition, replace(MEETING, theme="Kevät"))
        vault.add(Task(UUID(int=8)))
    assert heard == [{"meeting", "agenda_item"}, {"meeting", "task"}]
    stop()
    vault.remove(MEETING.id)
    assert len(heard) == 2


def test_what_belongs_together_is_stored_whole_or_not_at_all(vault):
    def both():
        with vault.together():
            vault.add(MEETING)
            vault.add(Task(UUID(int=8), text=CODE))

    with pytest.raises(ForbiddenContent):
        both()
    assert vault.all(Meeting) == ()
    assert vault.operations() == ()
    assert vault.search("syksy") == ()


def test_two_threads_take_turns(vault):
    vault.add(Task(UUID(int=8)))
    failures = []

    def work(offset):
        try:
            for number in range(20):
                vault.add(Task(UUID(int=1000 * offset + number), text=f"Tehtävä {number}"))
                vault.all(Task)
        except BaseException as fault:
            failures.append(fault)
            raise

    threads = [threading.Thread(target=work, args=(offset,)) for offset in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(vault.all(Task)) == 41
    assert [op.seq for op in vault.operations()] == list(range(1, len(vault.operations()) + 1))


# What must never be stored


@pytest.mark.parametrize(
    "forbidden",
    [
        replace(MEETING, items=(replace(ITEM, record=f"Oppilas {CODE}"),)),
        replace(MEETING, place=CODE),
        replace(MEETING, items=(ITEM, AgendaItem(UUID(int=3), title="131052\n–\n308T"))),
    ],
)
def test_a_personal_identity_code_leaves_no_trace(vault, forbidden):
    edition = vault.add(MEETING)
    before = vault.operations()
    with pytest.raises(ForbiddenContent) as refused:
        vault.save(edition, forbidden)
    assert CODE not in str(refused.value.data)
    assert vault.operations() == before
    assert vault.read(Meeting, MEETING.id) == edition
    assert "308T" not in all_texts(vault)


def test_no_other_way_leads_around_the_guard(vault):
    vault.add(MEETING)
    for way in (
        lambda: vault.set_setting("draft", f"Kesken {CODE}"),
        lambda: vault.contest("meeting", MEETING.id, MEETING.id, "theme", ["Syksy", CODE]),
        lambda: vault.add(Group(UUID(int=5), name=CODE)),
    ):
        with pytest.raises(ForbiddenContent):
            way()
    assert vault.setting("draft") == ""
    assert vault.alternatives() == ()


def test_nothing_is_readable_from_outside(vault):
    vault.add(MEETING)
    vault.search("kouluyhteisön")
    vault.put_blob(b"Kouluyhteis\xc3\xb6n liite")
    for path in vault.facts.path.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert b"Ilmapiiri" not in content
            assert b"ouluyhteis" not in content
            assert b"SQLite format" not in content


# Files


def test_the_same_bytes_are_kept_once_and_come_back(vault):
    name = vault.put_blob(b"liite")
    assert vault.put_blob(b"liite") == name
    assert vault.blob(name) == b"liite"
    assert vault.blob_names() == (name,)
    (file,) = (vault.facts.path / blobs.FOLDER).iterdir()
    assert file.stat().st_mode & 0o077 == 0
    assert b"liite" not in file.read_bytes()


def test_a_file_that_is_too_large_is_refused(vault):
    vault.put_blob(bytes(blobs.LARGEST))
    with pytest.raises(AttachmentTooLarge) as refused:
        vault.put_blob(bytes(blobs.LARGEST + 1))
    assert refused.value.data["limit"] == 25


@pytest.mark.parametrize("damage", [lambda file: file.write_bytes(file.read_bytes() + b"\0"), Path.unlink])
def test_a_damaged_file_is_told(vault, damage):
    name = vault.put_blob(b"liite" * 100)
    (file,) = (vault.facts.path / blobs.FOLDER).iterdir()
    damage(file)
    with pytest.raises(VaultDamaged) as refused:
        vault.blob(name)
    assert refused.value.data["path"] == str(file)
    assert vault.faults() == (str(file),)


def test_a_backup_holds_the_files_too(vault):
    name = vault.put_blob(b"liite")
    copy = unlock(vault.back_up().path)
    with closing(copy):
        assert copy.blob(name) == b"liite"
        assert copy.faults() == ()


def test_a_backup_is_found_as_its_original(vault):
    vault.add(MEETING)
    vault.add(Task(UUID(int=8), text="Seurataan"))
    vault.add(replace(MEETING, id=UUID(int=9), items=()))
    vault.rebuild()
    copy = unlock(vault.back_up().path)
    with closing(copy):
        assert copy.search("seurataan") == vault.search("seurataan")
        assert copy.search("kouluyhteisön") == vault.search("kouluyhteisön")


# Approved minutes


def test_approved_minutes_are_locked_and_their_tasks_are_not(vault):
    edition = vault.add(MEETING)
    task = vault.add(Task(UUID(int=8), meeting=MEETING.id))
    approved(vault)
    for way in (
        lambda: vault.save(edition, replace(MEETING, theme="Toinen")),
        lambda: vault.remove(MEETING.id),
        lambda: vault.remove(ITEM.id),
        lambda: vault.restore(MEETING.id),
    ):
        with pytest.raises(MinutesLocked):
            way()
    assert vault.save(edition, MEETING).value == MEETING
    assert vault.save(task, replace(task.value, state=TaskState.DONE)).value.state is TaskState.DONE
    assert vault.record_roots() == {MEETING.id}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record SET data = x'00'",
        "UPDATE record SET root = ''",
        "DELETE FROM record",
        "UPDATE approval SET signature = x'00'",
        "DELETE FROM approval",
        "UPDATE paragraph SET text = 'toista'",
        "UPDATE paragraph SET text = NULL, path = 'x'",
        "UPDATE paragraph SET text = NULL",
        "UPDATE paragraph SET text = NULL, salt = NULL, place = place + 10",
        "DELETE FROM paragraph",
        "INSERT OR REPLACE INTO record SELECT digest, kind, root, x'00' FROM record",
        "INSERT OR REPLACE INTO paragraph SELECT record, place, path, salt, 'toista' FROM paragraph",
    ],
)
def test_the_database_itself_refuses_to_touch_what_is_approved(vault, statement):
    approved(vault)
    before = vault.records()
    with pytest.raises(VaultDamaged, match="VaultDamaged") as refused, vault._transaction() as conn:
        conn.execute(text(statement))
    assert "approved" in str(refused.value.__cause__) or "approval" in str(refused.value.__cause__)
    assert vault.records() == before


# Around


def test_settings_are_remembered_and_forgotten(vault):
    assert vault.setting("theme", "light") == "light"
    vault.set_setting("theme", "dark")
    vault.set_setting("theme", "darker")
    assert vault.setting("theme") == "darker"
    vault.set_setting("theme", "")
    assert vault.setting("theme", "light") == "light"


def test_the_usage_log_says_who_did_what_the_newest_first(vault):
    vault.log_usage("opened")
    vault.set_member(UUID(int=5))
    vault.log_usage("printed", str(MEETING.id))
    newest, first = vault.usage_log()
    assert (newest.member, newest.what, newest.object) == (str(UUID(int=5)), "printed", str(MEETING.id))
    assert (first.member, first.what, first.object) == ("", "opened", "")
    assert first.at.endswith("Z")


def test_a_full_disk_loses_nothing(vault):
    edition = vault.add(MEETING)
    with vault._transaction() as conn:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    large = replace(MEETING, items=(replace(ITEM, record="pitkä teksti " * 4000),))
    with pytest.raises(DiskFull) as refused:
        vault.save(edition, large)
    assert refused.value.data["path"] == str(vault.facts.path)
    assert vault.read(Meeting, MEETING.id) == edition
    with vault._transaction() as conn:
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages + 10_000}")
    assert vault.save(edition, large).value == large
    assert vault.faults() == ()


def test_a_damaged_database_is_told_with_its_place(vault):
    for number in range(50):
        vault.add(replace(MEETING, id=UUID(int=500 + number), items=()))
    assert vault.faults() == ()
    path = vault.facts.path / DATABASE
    content = bytearray(path.read_bytes())
    for place in range(5000, len(content), 4096):
        content[place] ^= 1
    path.write_bytes(content)
    assert vault.faults() != ()
    with vault._transaction() as conn:
        conn.exec_driver_sql("PRAGMA shrink_memory")
    with pytest.raises(VaultDamaged) as refused:
        vault.all(Meeting)
    assert refused.value.data["path"] == str(vault.facts.path)


# Forgetting


def forgotten_words(vault):
    """Store words and forget them; returns the words."""
    edition = vault.add(MEETING)
    vault.save(edition, replace(MEETING, items=(replace(ITEM, record="Unohdettavia sanoja"),)))
    edition = vault.read(Meeting, MEETING.id)
    vault.save(edition, replace(MEETING, items=(replace(ITEM, record="Jäljelle jäävää"),)))
    vault.forget_before(MEETING.id)
    return b"Unohdettavia"


def lie_on_disk(vault, words):
    return any(words in page for page in decrypted(vault.facts.path / DATABASE, DATA_KEY))


def test_what_is_forgotten_while_a_copy_is_made_is_swept_from_the_disk_after_it(vault):
    with closing(vault._connect_again()) as reader:
        reader.execute("PRAGMA busy_timeout=1")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM operation").fetchone()
        impatient = vault._connect_again

        def connect_again():
            connection = impatient()
            connection.execute("PRAGMA busy_timeout=1")
            return connection

        vault._connect_again = connect_again
        words = forgotten_words(vault)
        assert lie_on_disk(vault, words)
        reader.execute("COMMIT")
    vault.back_up()
    assert not lie_on_disk(vault, words)
    (copy,) = (vault.facts.path / "backups").iterdir()
    assert not any(words in page for page in decrypted(copy / DATABASE, DATA_KEY))


def test_what_was_forgotten_when_the_light_went_out_is_swept_from_the_disk_at_the_next_opening(laptops, tmp_path):
    vault = laptops.new()
    vault._connect_again = lambda: (_ for _ in ()).throw(OSError("gone"))
    with pytest.raises(FolderNotWritable):
        forgotten_words(vault)
    path = shutil.copytree(vault.facts.path, tmp_path / "after.ohdesk")
    with closing(unlock(path)) as again:
        assert again.search("Jäljelle")
        assert not lie_on_disk(again, b"Unohdettavia")


def test_copies_from_before_go_with_the_next_one_wherever_they_lie(vault, tmp_path):
    other = tmp_path / "elsewhere"
    for place in (None, other):
        vault.back_up(place)
        vault.back_up(place)
    forgotten_words(vault)
    assert len(list(other.iterdir())) == 2
    for place in (other, None):
        made = vault.back_up(place)
        assert [copy.path for copy in backups.found(vault.facts.path, place)] == [made.path]
        assert len({vault.back_up(place).path, made.path}) == len(backups.found(vault.facts.path, place)) == 2
