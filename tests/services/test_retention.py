"""How minutes came to be is forgotten some time after the approval; the minutes stay."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from dumps import all_that_is_kept, dump, rows
from laptops import DATA_KEY, exchange
from pages import decrypted

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.checking import Circulated, Remark
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.services import checking, minutes, retention, translating
from ohdesk.storage.store import VaultStore
from ohdesk.sync.operations import OperationType

APPROVED = datetime(2026, 11, 26, 9, 5, tzinfo=UTC)
DUE = date(2026, 12, 26)
DRAFT, DELETED, REMARK = "Hutilointia luonnoksessa", "Poistettu kohta", "Huomautuksen teksti"


@pytest.fixture
def vault(laptops):
    """A vault whose key the test has, so that it can look at every page."""
    return laptops.new()


@pytest.fixture
def meeting(vault):
    """A meeting with a history: a wording mended, an item deleted, a remark, one of them removed; then approved."""
    group = vault.add(Group(id=new_id())).value
    items = (AgendaItem(new_id(), title="Ilmapiiri", record=DRAFT), AgendaItem(new_id(), title=DELETED))
    edition = vault.add(Meeting(new_id(), group=group.id, day=date(2026, 11, 25), state=MeetingState.HELD, items=items))
    edition = checking.give(vault, edition, "fi", date(2026, 11, 25))
    checking.remark(vault, edition.value, items[0].id, REMARK, date(2026, 11, 25))
    removed = checking.remark(vault, edition.value, None, f"{REMARK} 2", date(2026, 11, 25))
    vault.remove(removed.value.id)
    edition = vault.save(edition, replace(edition.value, items=(replace(items[0], record="Keskusteltiin."),)))
    words = [minutes.Word(None, "Puheenjohtaja", "chair", ConfirmedBy.MEETING)]
    minutes.approve_minutes(vault, VaultStore("laptop"), edition.value.id, words, "fi", APPROVED)
    return vault.read(Meeting, edition.value.id).value


def drafts_of(vault, meeting):
    return [draft for kind in (Remark, Circulated) for draft in vault.all(kind) if draft.meeting == meeting.id]


def test_drafts_stay_until_their_day_and_go_for_good_then(vault, meeting):
    assert retention.forget_drafts(vault, DUE - timedelta(days=1)) == ()
    assert drafts_of(vault, meeting)
    assert DRAFT in all_that_is_kept(vault)
    approved = minutes.approved(vault, meeting.id)
    devices = {op.device for op in vault.operations() if op.root == meeting.id}

    assert retention.forget_drafts(vault, DUE) == (meeting.id,)

    for words in (DRAFT, DELETED, REMARK):
        assert words not in all_that_is_kept(vault)
        assert words.encode() not in b"\n".join(decrypted(vault.facts.path / "vault.db", DATA_KEY))
    assert drafts_of(vault, meeting) == []
    assert vault.removed() == ()
    assert vault.read(Meeting, meeting.id).value == meeting
    assert minutes.approved(vault, meeting.id) == approved
    assert minutes.verify(vault, meeting.id).unchanged
    steps = [op for op in vault.operations() if op.root == meeting.id]
    assert {op.type for op in steps} == {OperationType.RECORD, OperationType.APPROVAL, OperationType.FORGETTING}
    assert devices == {vault.facts.device}
    before = rows(vault)
    vault.rebuild()
    assert rows(vault) == before


def test_who_typed_what_on_which_laptop_is_gone_too(laptops, vault, meeting):
    other = laptops.new()
    exchange(vault, other)
    edition = other.read(Meeting, meeting.id)
    other.save(edition, replace(edition.value, summary_staff="Toisen laitteen teksti."))
    exchange(vault, other)
    retention.forget_drafts(vault, DUE)
    exchange(vault, other)
    for laptop in (vault, other):
        told = [op for op in laptop.operations() if op.root == meeting.id]
        assert {op.device for op in told} == {vault.facts.device}
        left = [op for op in laptop.operations() if op.device == other.facts.device]
        assert left
        assert {op.type for op in left} == {OperationType.FORGOTTEN}
        assert all((op.kind, op.field, op.replaces, op.payload) == ("", "", (), None) for op in left)
        assert laptop.read(Meeting, meeting.id).value.summary_staff == "Toisen laitteen teksti."
        assert laptop.covers()[other.facts.device] == len(left)


def test_what_is_forgotten_is_not_forgotten_again(vault, meeting):
    retention.forget_drafts(vault, DUE)
    log = vault.operations()
    assert retention.forget_drafts(vault, DUE + timedelta(days=1)) == ()
    assert vault.operations() == log


def test_two_laptops_that_forget_at_the_same_time_come_to_show_the_same(laptops, vault, meeting):
    other = laptops.new()
    exchange(vault, other)
    for laptop in (vault, other):
        assert retention.forget_drafts(laptop, DUE) == (meeting.id,)
    exchange(vault, other)
    assert dump(vault) == dump(other)
    assert vault.alternatives() == ()
    assert vault.read(Meeting, meeting.id).value == meeting


def test_a_remark_that_comes_late_is_forgotten_as_it_comes(laptops, vault, meeting):
    other = laptops.new()
    exchange(vault, other)
    (remark,) = other.all(Remark)
    other.save(other.read(Remark, remark.id), replace(remark, text=f"{REMARK} myöhässä"))
    retention.forget_drafts(vault, DUE)
    exchange(vault, other)
    for laptop in (vault, other):
        assert laptop.all(Remark) == ()
        assert REMARK not in all_that_is_kept(laptop)


def test_words_written_after_the_forgetting_stay_and_merge(laptops, vault, meeting):
    other = laptops.new()
    exchange(vault, other)
    theirs = other.read(Meeting, meeting.id)
    other.save(theirs, replace(theirs.value, summary_staff="Heiltä."))
    retention.forget_drafts(vault, DUE)
    mine = vault.read(Meeting, meeting.id)
    vault.save(mine, replace(mine.value, summary_guardians="Meiltä."))
    exchange(vault, other)
    assert dump(vault) == dump(other)
    merged = vault.read(Meeting, meeting.id).value
    assert (merged.summary_staff, merged.summary_guardians) == ("Heiltä.", "Meiltä.")


def test_the_provider_may_set_how_long_drafts_are_kept(vault, meeting):
    retention.set_draft_days(vault, 3)
    assert retention.draft_days(vault) == 3
    assert retention.forget_drafts(vault, date(2026, 11, 28)) == ()
    assert retention.forget_drafts(vault, date(2026, 11, 29)) == (meeting.id,)
    for days in (0, -1, 3651):
        with pytest.raises(ValueError, match=str(days)):
            retention.set_draft_days(vault, days)


def test_an_older_key_is_nowhere(vault, meeting):
    with closing(vault._connect_again()) as connection:
        (key,) = connection.execute("SELECT key FROM document_key WHERE root = ?", (str(meeting.id),)).fetchone()
    retention.forget_drafts(vault, DUE)
    assert not any(key in page for page in decrypted(vault.facts.path / "vault.db", DATA_KEY))


def test_a_translated_addendum_outlives_the_drafts(vault, meeting):
    words = [minutes.Word(None, "Puheenjohtaja", "chair", ConfirmedBy.MEETING)]
    minutes.add_addendum(vault, VaultStore("laptop"), meeting.id, "Puuttui", "Alkoi klo 9.", words, "fi", APPROVED)
    for passage in translating.of_document(vault, meeting.id, "sv"):
        if passage.kind == "addendum":
            translating.write(vault, passage, f"S:{passage.place.text}", "sv")

    retention.forget_drafts(vault, DUE)

    told = translating.addenda_in_language(vault, meeting.id, "sv")
    assert [(each.reason, each.text) for each in told] == [("S:Puuttui", "S:Alkoi klo 9.")]


def test_what_translations_tell_of_the_drafts_goes_with_them(vault, meeting):
    edition = vault.read(Meeting, meeting.id)
    (record,) = (each for each in translating.of_document(vault, meeting.id, "sv") if each.place.field == "record")
    of_draft = replace(record, place=replace(record.place, text=DRAFT))
    (title,) = (each for each in translating.of_document(vault, meeting.id, "sv") if each.place.field == "title")
    translating.write(vault, of_draft, "Slarv i utkastet", "sv")
    translating.write(vault, title, "Stämning", "sv")
    translating.write(vault, title, "Stämningen", "sv")
    assert edition.value == meeting

    retention.forget_drafts(vault, DUE)

    for words in (DRAFT, "Slarv i utkastet"):
        assert words not in all_that_is_kept(vault)
        assert words.encode() not in b"\n".join(decrypted(vault.facts.path / "vault.db", DATA_KEY))
    (kept,) = translating.of_document(vault, meeting.id, "sv")[:1]
    assert (kept.place.text, kept.said) == ("Ilmapiiri", "Stämningen")
