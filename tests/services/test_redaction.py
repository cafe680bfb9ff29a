"""Late redaction: the words are nowhere any more, the record still verifies and tells what happened."""

import json
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from byte_search import forms as byte_forms
from byte_search import found_in
from dumps import all_that_is_kept, dump, rows
from laptops import DATA_KEY, exchange, unlock
from pages import decrypted
from pypdfium2 import PdfDocument
from values import TODAY

from ohdesk.domain.agenda import Attachment, changed
from ohdesk.domain.checking import Circulated, Remark
from ohdesk.domain.errors import ForbiddenContent, NotFound, RedactionRefused
from ohdesk.domain.groups import Group, Membership, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, Presence
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Outcome, Task
from ohdesk.domain.translations import Translation, TranslationState
from ohdesk.services import (
    checking,
    dumping,
    forms,
    importing,
    meetings,
    minutes,
    printing,
    redaction,
    translating,
    vaults,
)
from ohdesk.services.verifying import verify_file
from ohdesk.services.words import say
from ohdesk.storage.store import VaultStore
from ohdesk.sync.operations import OperationType

NAME = "Tuisku Koetinen"
WORDS = ("Tuisku", "Koetinen")
SAID = f"{NAME} on ollut surullinen."
AT = datetime(2026, 11, 26, 9, 5, tzinfo=UTC)
LATER = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
WHY = "Asia kuuluu toisaalle."


@pytest.fixture
def store():
    return VaultStore("laptop")


@pytest.fixture
def vault(laptops):
    """A vault whose key the test has, so that it can look at every page."""
    return laptops.new()


@pytest.fixture
def group(vault):
    chair = Membership(id=new_id(), name="Rehtori Harjoitus", role=Role.PRINCIPAL, seat=Seat.CHAIR)
    vault.add(Group(id=new_id(), name="Opiskeluhuoltoryhmä", members=(chair,)))
    vault.set_member(chair.id)
    return vault.all(Group)[0]


@pytest.fixture
def held(vault, group, store):
    """A meeting whose minutes name a pupil wherever words can stand, deleted here and there again, and approved."""
    edition = meetings.new_meeting(vault, group, "fi", date(2026, 11, 25), time(14, 15))
    edition = meetings.begin(vault, edition, time(14, 16))
    first, second, third, *_ = edition.value.items
    edition = write(vault, edition, replace(first, record=f"Ensin kirjoitettiin: {SAID} Se jäi luonnokseen."))
    file = Attachment(f"{NAME}.txt", vault.put_blob(b"Liite."), 6, "text/plain")
    edition = write(vault, edition, replace(first, record="Keskusteltiin ilmapiiristä.", attachments=(file,)))
    outcome = Outcome(id=new_id(), text=f"Jutellaan: {SAID}")
    edition = write(vault, edition, replace(second, title=f"Kuulumiset: {NAME}", outcomes=(outcome,)))
    edition = write(vault, edition, replace(third, record=f"Kyselyyn vastasi 87 %.\n\n{SAID}\n\nTulos on hyvä."))
    present = tuple(replace(line, presence=Presence.PRESENT) for line in edition.value.attendance)
    edition = vault.save(edition, replace(edition.value, attendance=present))
    meetings.give_task(vault, edition.value, third.id, f"Soitetaan kotiin: {NAME}")
    edition = checking.give(vault, meetings.end(vault, edition, time(15, 40)), "fi", date(2026, 11, 25))
    checking.remark(vault, edition.value, third.id, f"Pitääkö tässä olla {NAME}?", date(2026, 11, 25))
    chair = minutes.Word(group.members[0].id, "Rehtori Harjoitus", "chair", ConfirmedBy.MEETING)
    minutes.approve_minutes(vault, store, edition.value.id, [chair], "fi", AT)
    minutes.add_addendum(vault, store, edition.value.id, "Korjaus", f"Oikein: {SAID}", [chair], "fi", AT)
    return edition.value


def write(vault, edition, item):
    return vault.save(edition, replace(edition.value, items=changed(edition.value.items, item)))


def take_out(vault, store, passages, reason=WHY, words=()):
    return redaction.redact(vault, store, passages, reason, "fi", LATER, words)


def keys_of(vault):
    with closing(vault._connect_again()) as connection:
        return dict(connection.execute("SELECT root, key FROM document_key").fetchall())


def test_words_taken_out_later_are_nowhere_and_the_record_still_verifies(vault, store, held, tmp_path):
    second = tmp_path / "tikku"
    second.mkdir()
    vaults.set_second_place(vault, second)
    vaults.back_up(vault)
    vaults.back_up(vault)
    vaults.back_up_to_second_place(vault)
    task = next(task for task in vault.all(Task) if task.meeting == held.id)
    old_keys = [keys_of(vault)[str(root)] for root in (held.id, task.id)]
    assert found_in(vault, *WORDS)
    assert found_in(vault, *old_keys)

    passages = redaction.holding(vault, WORDS)
    done = take_out(vault, store, passages, words=WORDS)

    assert found_in(vault, *WORDS) == []
    assert found_in(vault, *old_keys) == []
    assert (len(vault.usage_log()) > 0, done.copies) == (True, 3)
    assert len(store.backups(vault.facts.path)) == len(store.backups(vault.facts.path, second)) == 1
    for copy in (*store.backups(vault.facts.path), *store.backups(vault.facts.path, second)):
        pages = b"\n".join(decrypted(copy.path / "vault.db", DATA_KEY))
        assert not [word for word in (*WORDS, *old_keys) for form in byte_forms(word) if form in pages]
    assert vault.search("Tuisku") == ()
    assert vault.faults() == ()
    verdict = minutes.verify(vault, held.id)
    assert verdict.unchanged
    assert verdict.signer_confirmed
    (told,) = verdict.redactions
    assert (told.redaction.name, told.redaction.reason) == ("Rehtori Harjoitus", WHY)
    assert (told.redaction.at, told.confirmed) == ("2026-12-01T12:00:00.000Z", True)
    assert set(told.redaction.paths) == set(verdict.redacted)
    folder = minutes.export_record(vault, held.id, tmp_path)
    outside = verify_file(folder)
    assert (outside.unchanged, outside.redactions[0].reason) == (True, WHY)


def test_what_stays_reads_on_and_a_mark_stands_where_words_were(vault, store, held):
    take_out(vault, store, redaction.holding(vault, WORDS), words=WORDS)
    approved = minutes.approved(vault, held.id)
    for shown in (approved.meeting, vault.read(Meeting, held.id).value):
        first, second, third, *_ = shown.items
        assert first.record == "Keskusteltiin ilmapiiristä."
        assert [file.name for file in first.attachments] == ["▮▮▮"]
        assert second.title == "▮▮▮"
        assert second.outcomes[0].text == "▮▮▮"
        assert third.record == "Kyselyyn vastasi 87 %.\n\n▮▮▮\n\nTulos on hyvä."
    assert [task.text for task in approved.tasks] == [task.text for task in vault.all(Task)] == ["▮▮▮"]
    (addendum,) = minutes.addenda(vault, held.id)
    assert (addendum.reason, addendum.text) == ("Korjaus", "▮▮▮")
    assert addendum.redactions[0].reason == WHY
    assert approved.redactions[0].reason == WHY
    assert checking.circulated(vault, held.id) is None
    before = rows(vault)
    vault.rebuild()
    assert rows(vault) == before


def test_one_passage_is_chosen_by_its_path(vault, store, held):
    path = "meeting/items/2/record/¶1"
    passages = redaction.chosen(vault, str(held.id), [path])
    assert [wording.text for wording in passages] == [SAID]
    take_out(vault, store, passages)
    assert minutes.verify(vault, held.id).redacted == (path,)
    assert NAME in minutes.approved(vault, held.id).meeting.items[1].title
    live = vault.read(Meeting, held.id).value
    assert live.items[2].record == "Kyselyyn vastasi 87 %.\n\n▮▮▮\n\nTulos on hyvä."
    assert NAME in live.items[1].title
    assert "Ensin kirjoitettiin" not in all_that_is_kept(vault)


def test_a_branch_is_chosen_by_its_path_and_an_unknown_one_refused(vault, held):
    found = redaction.chosen(vault, minutes.approved(vault, held.id).digest[:12], ["meeting/items/1", "tasks"])
    assert {wording.heading for wording in found} == {f"Kuulumiset: {NAME}", ""}
    assert [wording.living.kind for wording in found] == ["meeting", "meeting", "task"]
    with pytest.raises(NotFound):
        redaction.chosen(vault, str(held.id), ["meeting/items/1/id"])
    with pytest.raises(NotFound):
        redaction.chosen(vault, "0" * 20, ["meeting"])


def test_the_reason_is_needed_guarded_and_does_not_say_the_words_again(vault, store, held):
    passages = redaction.holding(vault, WORDS)
    for reason, why in (("", "no_reason"), (" \n", "no_reason"), (f"Poistettu {NAME}", "repeats")):
        with pytest.raises(RedactionRefused) as refused:
            take_out(vault, store, passages, reason, WORDS)
        assert refused.value.data["reason"] == why
    for reason in ("Poistettu tuisku koetinen", "Koskee Koetinen-nimistä", f"{SAID.upper()}"):
        with pytest.raises(RedactionRefused):
            take_out(vault, store, passages, reason)
    with pytest.raises(ForbiddenContent):
        take_out(vault, store, passages, "131052-308T")
    with pytest.raises(RedactionRefused):
        take_out(vault, store, ())
    assert NAME in minutes.approved(vault, held.id).meeting.items[1].title
    assert not [op for op in vault.operations() if op.type is OperationType.REDACTION]


def test_words_once_written_in_another_document_are_forgotten_there_too(vault, store, held):
    edition = vault.add(Task(id=new_id(), text=f"Luonnos: {NAME}"))
    vault.save(edition, replace(edition.value, text="Toinen teksti"))
    take_out(vault, store, redaction.holding(vault, WORDS), words=WORDS)
    assert found_in(vault, *WORDS) == []
    assert "Toinen teksti" in [task.text for task in vault.all(Task)]


def test_what_is_removed_or_waits_for_a_choice_is_found_and_taken_out(vault, store, held):
    task = vault.add(Task(id=new_id(), text=f"Poistettu: {NAME}")).value
    vault.remove(task.id)
    other = vault.add(Task(id=new_id(), owner="Kuraattori")).value
    vault.contest("task", other.id, other.id, "owner", ["Kuraattori", NAME])
    passages = redaction.holding(vault, WORDS)
    assert {task.id, other.id} <= {wording.living.root for wording in passages if wording.living}
    take_out(vault, store, passages, words=WORDS)
    assert found_in(vault, *WORDS) == []
    vault.restore(task.id)
    assert vault.read(Task, task.id).value.text == "▮▮▮"
    assert vault.read(Task, other.id).value.owner == "Kuraattori"


def test_where_the_words_may_still_stand_is_listed(vault, store, held, tmp_path):
    vault.log_usage("minutes_printed", str(held.id))
    vault.log_usage("minutes_printed", str(new_id()))
    vault.log_usage("export", str(held.group))
    minutes.export_record(vault, held.id, tmp_path)
    aside = shutil.copytree(vault.facts.path, vault.facts.path.with_name("Ennen palautusta.ohdesk"))
    vaults.set_second_place(vault, tmp_path / "poissa")
    try:
        done = take_out(vault, store, redaction.holding(vault, WORDS))
    finally:
        shutil.rmtree(aside)
    empty = str(aside.with_name("empty.ohdesk"))  # of which all vaults of these tests are copies
    told = [(left.what, left.place) for left in done.not_reached if left.place != empty]
    assert told == [
        ("record_exported", ""),
        ("export", ""),
        ("minutes_printed", ""),
        ("older_data", str(aside)),
        ("elsewhere", ""),
        ("copies", str(tmp_path / "poissa")),
    ]
    assert all(left.at for left in done.not_reached[:3])


@pytest.mark.parametrize("first", ["redaction", "everything else"])
def test_another_laptop_takes_the_words_out_whatever_comes_first(laptops, vault, store, held, first):
    other, late = laptops.new(), laptops.new()
    exchange(vault, other)
    before = vault.operations()
    take_out(vault, store, redaction.holding(vault, WORDS), words=WORDS)
    told = [op for op in vault.operations() if op.type in (OperationType.REDACTION, OperationType.FORGETTING)]
    for piece in (told, before) if first == "redaction" else (before, told):
        late.receive(piece)
    late.receive(before)
    other.receive(vault.operations(other.covers()))
    other.receive(before)
    for laptop in (other, late):
        assert found_in(laptop, *WORDS) == []
        assert minutes.verify(laptop, held.id).unchanged
        assert [r.reason for r in minutes.approved(laptop, held.id).redactions] == [WHY]
    exchange(vault, other, late)
    assert dump(vault) == dump(other) == dump(late)


def test_a_dump_carries_redactions_into_another_vault(laptops, vault, store, held):
    take_out(vault, store, redaction.holding(vault, WORDS), words=WORDS)
    first = dumping.dump(vault)
    assert json.loads(first)["records"][0]["redactions"]
    empty = laptops.new()
    importing.import_file(empty, "dump.json", first, "fi", TODAY)
    assert dumping.dump(empty) == first
    assert [told.redaction.reason for told in minutes.verify(empty, held.id).redactions] == [WHY]


def test_a_restored_copy_of_an_old_day_still_has_the_words_as_the_list_says(vault, store, held, tmp_path):
    old = shutil.copytree(vault.back_up().path, tmp_path / "vanha.ohdesk")
    take_out(vault, store, redaction.holding(vault, WORDS), words=WORDS)
    with closing(unlock(Path(old), "another laptop")) as restored:
        assert found_in(restored, *WORDS)
        restored.receive(vault.operations(restored.covers()))
        assert found_in(restored, *WORDS) == []


def test_remarks_that_name_what_the_passage_names_go_with_it(vault, store, held):
    checking.remark(vault, held, None, "Päivämäärä puuttuu.", date(2026, 11, 26))
    take_out(vault, store, redaction.chosen(vault, str(held.id), ["meeting/items/2/record/¶1"]))
    assert [remark.text for remark in vault.all(Remark)] == ["Päivämäärä puuttuu."]


def test_what_was_given_for_checking_goes_for_good(vault, store, held):
    assert vault.all(Circulated)
    take_out(vault, store, redaction.chosen(vault, str(held.id), ["meeting/items/2/record/¶1"]))
    assert vault.all(Circulated) == ()
    assert not [entry for entry in vault.removed() if entry.kind == "circulated"]


def test_printed_minutes_say_when_passages_went_and_why(vault, store, held):
    take_out(vault, store, redaction.holding(vault, WORDS), words=WORDS)
    paper = PdfDocument(forms.made(vault, printing.minutes(vault, held.id, "fi")))
    text = " ".join("".join(page.get_textpage().get_text_range() for page in paper).split())
    assert "Vahvistamisen jälkeen, 1.12.2026, poistettu kohtia:" in text
    assert f"Syy: {WHY}" in text
    assert NAME not in text


def test_an_open_editor_does_not_bring_the_words_back(vault, store, held):
    (task,) = [found for found in vault.all(Task) if found.meeting == held.id]
    opened = vault.read(Task, task.id)
    owner = vault.save(opened, replace(opened.value, owner=NAME))
    take_out(vault, store, redaction.holding(vault, WORDS), words=WORDS)
    text = f"{owner.value.text} Soitettu."
    vault.save(owner, replace(owner.value, text=text, owner=f"{NAME}, rehtori", due=date(2026, 12, 24)))
    saved = vault.read(Task, task.id).value
    assert saved.due == date(2026, 12, 24)
    assert saved.owner == "▮▮▮"
    assert "Soitettu." in saved.text
    assert found_in(vault, *WORDS) == []


def test_what_is_written_after_a_redaction_stands_beside_it(vault, store, held, group):
    take_out(vault, store, redaction.holding(vault, WORDS), words=WORDS)
    chair = minutes.Word(group.members[0].id, "Rehtori Harjoitus", "chair", ConfirmedBy.MEETING)
    added = minutes.add_addendum(vault, store, held.id, "Täsmennys", "Jatketaan.", [chair], "fi", LATER)
    assert added in minutes.addenda(vault, held.id)
    edition = vault.read(Meeting, held.id)
    saved = vault.save(edition, replace(edition.value, summary_staff="Henkilöstölle."))
    assert saved.value.summary_staff == "Henkilöstölle."
    assert minutes.verify(vault, held.id).unchanged
    before = rows(vault)
    vault.rebuild()
    assert rows(vault) == before


def test_every_way_in_which_papers_leave_is_listed_in_words():
    for language in ("fi", "sv", "en"):
        laptops = ("laptop", "laptop_gone", "laptop_before")
        for what in (*redaction._HANDED_OUT, "copies", "older_data", *laptops, "elsewhere"):
            assert say(language, f"not_reached.{what}", at="1.12.2026", place="x")


def test_a_passage_chosen_by_its_path_goes_with_its_translation_however_that_names_it(vault, store, held):
    words = "Eleven T. har varit ledsen."
    texts = translating.of_document(vault, held.id, "sv")
    record = next(text for text in texts if SAID in text.place.text and text.place.field == "record")
    title = next(text for text in texts if text.place.field == "title")
    translating.write(vault, record, f"Enkäten visar:\n\nUtkast: {words}", "sv")
    translating.write(vault, record, f"Enkäten besvarades av 87 %.\n\n{words}", "sv")
    translating.write(vault, title, "Mötet öppnas", "sv")
    (translation,) = vault.all(Translation)
    old_key = keys_of(vault)[str(translation.id)]
    assert found_in(vault, words)

    take_out(vault, store, redaction.chosen(vault, str(held.id), ["meeting/items/2/record/¶1"]))

    assert found_in(vault, words, "Enkäten besvarades", old_key) == []
    (kept,) = vault.all(Translation)
    assert SAID not in [passage.source for passage in kept.passages]
    assert "Mötet öppnas" in [passage.text for passage in kept.passages]
    again = next(t for t in translating.of_document(vault, held.id, "sv") if t.place.object == record.place.object)
    assert again.state is not TranslationState.TRANSLATED


def test_an_addendum_that_is_taken_out_goes_with_its_translation(vault, store, held):
    texts = {
        text.place.field: text for text in translating.of_document(vault, held.id, "sv") if text.kind == "addendum"
    }
    words = "Eleven T. har varit ledsen."
    translating.write(vault, texts["text"], words, "sv")
    translating.write(vault, texts["reason"], "Rättelse", "sv")
    (addendum,) = minutes.addenda(vault, held.id)

    take_out(vault, store, redaction.chosen(vault, addendum.digest[:16], ["text/¶0"]))

    assert found_in(vault, words) == []
    assert [each.text for each in vault.all(Translation)[0].passages] == [minutes.REDACTED, "Rättelse"]


def test_a_translation_of_which_two_versions_wait_goes_in_both(laptops, vault, store, held):
    task = vault.all(Task)[0]
    other = laptops.new()
    exchange(vault, other)
    for laptop, words in ((vault, "Vi ringer hem till T."), (other, "Hem till T. ringer vi")):
        (text,) = (each for each in translating.of_document(laptop, task.id, "sv") if each.place.field == "text")
        translating.write(laptop, text, words, "sv")
    exchange(vault, other)
    assert [values for *_, field, values in vault.alternatives() if field == "text"]

    passages = [
        wording for wording in redaction.holding(vault, WORDS) if wording.living and wording.living.root == task.id
    ]
    take_out(vault, store, passages)

    assert found_in(vault, "hem till T", "Hem till T") == []
    exchange(vault, other)
    assert found_in(other, "hem till T", "Hem till T") == []
    assert dump(vault) == dump(other)
