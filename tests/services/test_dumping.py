"""A dump holds everything, and an empty vault takes it in to the last byte."""

import json
from functools import partial
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from laptops import Laptops
from strategies import short_texts
from values import DOCUMENTS, TODAY

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.errors import ForbiddenContent, ImportRefused, PracticeMismatch
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import Confirmation, ConfirmedBy, Redaction
from ohdesk.domain.outcomes import Outcome
from ohdesk.security.records import Disclosure, Paragraph, Record, make_record, sign_approval
from ohdesk.security.redactions import sign_redaction
from ohdesk.services.dumping import dump
from ohdesk.services.importing import import_file
from ohdesk.sync.shapes import shape_of
from ohdesk.sync.text import normal

SIGNED = Confirmation(None, "Rehtori Harjoitus", "rehtori", ConfirmedBy.MEETING, "2026-11-20T12:00:00.000Z", "S.")


def load_dump(vault, data):
    import_file(vault, "dump.json", data, "fi", TODAY)


def objects_in(value):
    """The value itself, and everything in it that has an identity."""
    yield value
    for name, _ in shape_of(type(value)).lists:
        for child in getattr(value, name):
            yield from objects_in(child)


def add_record(vault, root, redacted=False):
    record = make_record({"approved_at": SIGNED.at}, [Paragraph("a/1", "yksi"), Paragraph("a/2", "kaksi")], [])
    if redacted:
        parts = tuple(Disclosure(p.path, None, None) if p.path == "a/1" else p for p in record.disclosures)
        record = Record(record.data, parts)
    gone = Redaction(None, "Rehtori Harjoitus", SIGNED.at, "Sanat kuuluvat muualle.", ("a/1",))
    redactions = [sign_redaction(record.digest, gone, vault.device_key)] if redacted else []
    vault.add_record("minutes", root, record, [sign_approval(record.digest, SIGNED, vault.device_key)], redactions)


@pytest.fixture(scope="module")
def laptops(tmp_path_factory):
    return Laptops(tmp_path_factory.mktemp("laptops"))


def is_as_written(register, text):
    """Whether a program writes a value so: "1." is a number, but "1" is how it is written; a newer one's word is."""
    try:
        return register.encode(register.decode(text)) == text
    except (ValueError, TypeError, KeyError):
        return True


# Two vaults are opened for every example, so that shrinking one would take minutes.
@settings(
    max_examples=20, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate]
)
@given(data=st.data())
def test_what_is_dumped_and_imported_dumps_to_the_same_bytes(laptops, data):
    full, empty = laptops.new(), laptops.new()
    try:
        documents = data.draw(st.lists(DOCUMENTS, max_size=6, unique_by=lambda value: value.id))
        for value in documents:
            full.add(value)
        objects = [part for value in documents for part in objects_in(value)]
        chosen = [part for part in objects if shape_of(type(part)).registers]
        for part in data.draw(st.lists(st.sampled_from(chosen), max_size=3)) if chosen else ():
            register = data.draw(st.sampled_from(shape_of(type(part)).registers))
            texts = short_texts.map(normal).filter(partial(is_as_written, register))
            values = data.draw(st.lists(texts, min_size=2, max_size=3, unique=True))
            root = next(value for value in documents if part in list(objects_in(value)))
            full.contest(shape_of(type(part)).kind, root.id, part.id, register.name, values)
        for part in data.draw(st.lists(st.sampled_from(objects), max_size=4, unique_by=id)) if objects else ():
            full.remove(part.id)
        for value in data.draw(st.lists(st.sampled_from(documents), max_size=2, unique_by=id)) if documents else ():
            add_record(full, value.id, redacted=data.draw(st.booleans()))
        for attached in data.draw(st.lists(st.binary(max_size=50), max_size=2)):
            full.put_blob(attached)
        first = dump(full)
        load_dump(empty, first)
        assert dump(empty) == first
    finally:
        full.close()
        empty.close()


def test_objects_removed_within_removed_ones_can_be_brought_back_after_an_import(vault, new_vault):
    item = AgendaItem(new_id(), title="Asia", outcomes=(Outcome(new_id(), text="Sovittiin jotakin"),))
    meeting = vault.add(Meeting(new_id(), items=(item, AgendaItem(new_id(), title="Toinen")))).value
    vault.remove(item.outcomes[0].id)
    vault.remove(item.id)
    other = new_vault()
    load_dump(other, dump(vault))
    assert [entry.title for entry in other.read(Meeting, meeting.id).value.items] == ["Toinen"]
    other.restore(item.id)
    other.restore(item.outcomes[0].id)
    assert item in other.read(Meeting, meeting.id).value.items


def test_an_imported_record_verifies_under_its_first_key(vault, new_vault):
    meeting = vault.add(Meeting(new_id())).value
    add_record(vault, meeting.id)
    other = new_vault()
    load_dump(other, dump(vault))
    assert other.records() == vault.records()
    assert other.device_key.public != vault.device_key.public


def test_nothing_of_the_laptop_goes_along(vault):
    vault.set_setting("second_place", "/media/tikku")
    vault.log_usage("opened")
    written = dump(vault)
    assert b"tikku" not in written
    assert b"opened" not in written
    assert vault.device_key.public.hex().encode() not in written
    assert vault.facts.device.encode() not in written


def test_the_log_of_use_tells_that_everything_was_written_out(vault):
    dump(vault)
    assert [entry.what for entry in vault.usage_log()] == ["dumped"]


@pytest.mark.parametrize("practice", [True, False])
def test_practice_and_real_data_stay_apart(new_vault, practice):
    with pytest.raises(PracticeMismatch):
        load_dump(new_vault(practice), dump(new_vault(not practice)))


MEETING = {"id": str(UUID(int=7)), "theme": "x"}
REMOVED = {"kind": "agenda_item", "parent": str(UUID(int=7)), "value": {"id": str(UUID(int=8))}}
CONTESTED = {
    "kind": "meeting",
    "root": str(UUID(int=7)),
    "object": str(UUID(int=7)),
    "field": "theme",
    "values": ["a", "b"],
}


def broken(vault, **changes):
    return json.dumps({**json.loads(dump(vault)), **changes}).encode()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"schema": "ohdesk.vault/2"}, "schema"),
        ({"pupils": []}, "unknown"),
        ({"meetings": [{"id": "1"}]}, "field"),
        ({"meetings": {}}, "field"),
        ({"meetings": [{"id": str(UUID(int=7)), "titel": ""}]}, "unknown"),
        ({"meetings": [{"id": str(UUID(int=7)), "day": "tomorrow"}]}, "field"),
        ({"meetings": [{"id": str(UUID(int=7)), "items": [{"id": str(UUID(int=8)), "text": 1}]}]}, "field"),
        ({"meetings": [{"id": str(UUID(int=7))}, {"id": str(UUID(int=7))}]}, "twice"),
        ({"removed": [{"kind": "pupil", "parent": "", "list": "", "value": {}}]}, "field"),
        ({"removed": [{"kind": "outcome", "parent": "x", "list": "y", "value": {"id": str(UUID(int=7))}}]}, "field"),
        ({"meetings": [{"id": str(UUID(int=7)), "group": 5}]}, "field"),
        ({"meetings": [MEETING], "removed": [{**REMOVED, "list": "theme"}]}, "field"),
        ({"meetings": [MEETING], "removed": [{**REMOVED, "list": "examiners"}]}, "field"),
        ({"meetings": [MEETING], "removed": [{**REMOVED, "list": "elsewhere"}]}, "unknown"),
        ({"alternatives": [{"kind": "meeting"}]}, "field"),
        ({"alternatives": [{**CONTESTED, "field": "_parent"}]}, "field"),
        ({"alternatives": [{**CONTESTED, "values": ["a"]}]}, "field"),
        ({"records": [{"kind": "minutes"}]}, "field"),
        ({"blobs": [{"sha256": "0" * 64, "data": ""}]}, "field"),
    ],
)
def test_what_is_not_wholly_understood_is_refused_and_leaves_nothing(vault, changes, reason):
    before = dump(vault)
    with pytest.raises(ImportRefused) as refused:
        load_dump(vault, broken(vault, **changes))
    assert refused.value.data["reason"] == reason
    assert dump(vault) == before


def test_a_record_that_was_tampered_with_is_refused(vault, new_vault):
    meeting = vault.add(Meeting(new_id())).value
    add_record(vault, meeting.id)
    content = json.loads(dump(vault))
    content["records"][0]["paragraphs"][0][2] = "jotakin muuta"
    other = new_vault()
    with pytest.raises(ImportRefused) as refused:
        load_dump(other, json.dumps(content).encode())
    assert refused.value.data["reason"] == "record"
    assert other.all(Meeting) == ()


def test_a_personal_identity_code_does_not_come_in_by_a_dump(vault):
    with pytest.raises(ForbiddenContent):
        load_dump(vault, broken(vault, meetings=[{"id": str(UUID(int=7)), "theme": "131052-308T"}]))
