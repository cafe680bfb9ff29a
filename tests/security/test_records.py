import json
import random
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.errors import RecordRefused
from ohdesk.domain.minutes import Confirmation, ConfirmedBy, Redaction
from ohdesk.security.canonical import canonical, sha256
from ohdesk.security.devices import DeviceKey, fingerprint
from ohdesk.security.records import (
    HEADING,
    Disclosure,
    Paragraph,
    check,
    make_record,
    read_approval,
    read_record,
    sign_approval,
)
from ohdesk.security.redactions import genuine, read_redaction, sign_redaction

CHAIR_KEY, SECRETARY_KEY = DeviceKey.generate(), DeviceKey.generate()
AT = "2027-02-03T12:05:00.000Z"
STATEMENT = {"kind": "minutes", "meeting": "m-1", "practice": True, "approved_at": AT, "covers": {"device": 7}}
PARAGRAPHS = tuple(
    Paragraph(f"items/{number}/record/1", f"Kohta {number}: sovittiin välituntien valvonnasta.") for number in range(12)
)
LATER = "2027-03-01T09:00:00.000Z"
PREVIOUS = (sha256(b"b"), sha256(b"a"))
CHAIR = Confirmation(UUID(int=1), "Anna Harjoittelija", "puheenjohtaja", ConfirmedBy.PASSPHRASE, AT)
GUARDIAN = Confirmation(None, "Olli Oletettu", "huoltajien edustaja", ConfirmedBy.MEETING, AT, "Anna Harjoittelija")


def approved():
    record = make_record(STATEMENT, PARAGRAPHS, PREVIOUS)
    return record, (
        sign_approval(record.digest, CHAIR, CHAIR_KEY),
        sign_approval(record.digest, GUARDIAN, SECRETARY_KEY),
    )


RECORD, APPROVALS = approved()


def verdict(record=RECORD.data, disclosures=RECORD.disclosures, approvals=APPROVALS, signer=None, redactions=()):
    return check(record, disclosures, approvals, signer, redactions)


def test_an_untouched_record_is_unchanged_but_its_signer_not_confirmed_without_a_pin():
    found = verdict()
    assert found.unchanged
    assert found.approved_at == AT
    assert found.differs == found.redacted == ()
    assert [signer.confirmation for signer in found.signers] == [CHAIR, GUARDIAN]
    assert [signer.device for signer in found.signers] == [
        fingerprint(key.public) for key in (CHAIR_KEY, SECRETARY_KEY)
    ]
    assert not found.signer_confirmed


@pytest.mark.parametrize(
    "pin",
    [
        CHAIR_KEY.public,
        fingerprint(CHAIR_KEY.public),
        fingerprint(CHAIR_KEY.public).replace(" ", "").upper(),
    ],
    ids=["key", "fingerprint", "fingerprint without spaces"],
)
def test_the_pinned_signer_is_confirmed_and_no_other(pin):
    found = verdict(signer=pin)
    assert found.signer_confirmed
    assert [signer.confirmed for signer in found.signers] == [True, False]


def test_a_record_made_anew_by_somebody_else_is_consistent_but_not_confirmed():
    stranger = DeviceKey.generate()
    forged = make_record(STATEMENT, [Paragraph("items/0/record/1", "Jotain muuta.")], PREVIOUS)
    found = check(forged.data, forged.disclosures, [sign_approval(forged.digest, CHAIR, stranger)], CHAIR_KEY.public)
    assert found.unchanged
    assert not found.signer_confirmed


def test_the_record_says_what_it_follows_and_never_holds_a_text():
    body = read_record(RECORD.data)
    assert body.statement == STATEMENT
    assert body.previous == tuple(sorted(PREVIOUS))
    assert list(body.commitments) == [part.path for part in PARAGRAPHS]
    assert RECORD.digest == sha256(RECORD.data)
    assert "välituntien".encode() not in RECORD.data


def test_equal_texts_do_not_look_alike():
    record = make_record(STATEMENT, [Paragraph("a", "sama"), Paragraph("b", "sama")], ())
    assert len(set(read_record(record.data).commitments.values())) == 2


@given(st.lists(st.tuples(st.text(max_size=9), st.text(max_size=30)), unique_by=lambda part: part[0], max_size=6))
def test_any_texts_can_be_approved_and_checked(parts):
    try:
        record = make_record(STATEMENT, [Paragraph(*part) for part in parts], ())
    except ValueError:
        assert any("\ud800" <= letter <= "\udfff" for part in parts for letter in "".join(part))
        return
    assert check(record.data, record.disclosures, [sign_approval(record.digest, CHAIR, CHAIR_KEY)]).unchanged


def without(*places):
    """The paragraphs without those at some places."""
    return tuple(part.redacted() if place in places else part for place, part in enumerate(RECORD.disclosures))


def removal(*places, key=CHAIR_KEY, digest=RECORD.digest, reason="Kuuluu muualle."):
    paths = tuple(PARAGRAPHS[place].path for place in places)
    return sign_redaction(digest, Redaction(UUID(int=1), "Anna Harjoittelija", LATER, reason, paths), key)


@given(st.sets(st.integers(0, len(PARAGRAPHS) - 1), min_size=1))
def test_passages_removed_by_somebody_are_told_and_the_rest_still_verifies(removed):
    found = verdict(disclosures=without(*removed), redactions=[removal(*removed)])
    assert found.unchanged
    assert set(found.redacted) == {PARAGRAPHS[place].path for place in removed}
    (told,) = found.redactions
    assert (told.redaction.name, told.redaction.at, told.redaction.reason) == (
        "Anna Harjoittelija",
        LATER,
        "Kuuluu muualle.",
    )
    assert set(told.redaction.paths) == set(found.redacted)
    assert not told.confirmed


def test_a_passage_is_missing_only_where_somebody_says_so():
    assert verdict(disclosures=without(3)).differs == ("items/3/record/1",)
    found = verdict(disclosures=without(3, 5), redactions=[removal(5)])
    assert not found.unchanged
    assert found.differs == ("items/3/record/1",)


def test_an_excerpt_may_leave_out_passages_without_a_word():
    found = check(RECORD.data, without(3), APPROVALS, excerpt=True)
    assert (found.unchanged, found.redacted) == (True, ("items/3/record/1",))


def test_several_removals_are_told_apart_and_the_pinned_device_is_known():
    redactions = [removal(3), removal(5, key=SECRETARY_KEY)]
    found = verdict(disclosures=without(3, 5), redactions=redactions, signer=CHAIR_KEY.public)
    assert found.unchanged
    assert [told.confirmed for told in found.redactions] == [True, False]


@pytest.mark.parametrize(
    "redaction",
    [
        removal(5),
        removal(3, digest=sha256(b"another")),
        replace(removal(3), signature=bytes(64)),
        replace(removal(3), data=removal(3).data.replace(b"muualle", b"tanne!!")),
        replace(removal(3), signer=SECRETARY_KEY.public),
    ],
    ids=["of what is there", "of another record", "unsigned", "reworded", "by another device"],
)
def test_a_removal_that_does_not_hold_is_named(redaction):
    found = verdict(disclosures=without(3), redactions=[removal(3), redaction])
    assert not found.unchanged
    assert found.differs == ("redactions/2",)


def test_what_is_said_twice_is_named():
    word = removal(3)
    assert verdict(disclosures=without(3), redactions=[word, word]).differs == ("redactions/2",)
    assert verdict(approvals=(*APPROVALS, APPROVALS[0])).differs == ("approvals/3",)


def test_paragraphs_out_of_order_are_named():
    first, second, *rest = RECORD.disclosures
    assert set(verdict(disclosures=(second, first, *rest)).differs) == {first.path, second.path}


def test_a_removal_reads_back():
    statement = read_redaction(removal(3, 2).data)
    assert (statement.record, statement.device) == (RECORD.digest, fingerprint(CHAIR_KEY.public))
    assert statement.redaction == Redaction(
        UUID(int=1), "Anna Harjoittelija", LATER, "Kuuluu muualle.", ("items/2/record/1", "items/3/record/1")
    )
    nobody = sign_redaction(RECORD.digest, replace(statement.redaction, member=None), CHAIR_KEY)
    assert read_redaction(nobody.data).redaction.member is None


REMOVAL = removal(3).data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        REMOVAL.replace(b"ohdesk.redaction/1", b"ohdesk.redaction/2"),
        REMOVAL.replace(b'"items/3/record/1"', b""),
        REMOVAL.replace(b"00000000-0000", b"zzzz"),
    ],
)
def test_other_bytes_are_no_removal(data):
    with pytest.raises(RecordRefused):
        read_redaction(data)
    signed = replace(removal(3), data=data, signature=CHAIR_KEY.sign(data))
    assert genuine(signed) is None


def changed(place, **changes):
    return tuple(replace(part, **changes) if at == place else part for at, part in enumerate(RECORD.disclosures))


@pytest.mark.parametrize(
    "disclosures",
    [
        changed(3, text="Kohta 3: ei sovittu."),
        changed(3, text="\ud800"),
        changed(3, salt=bytes(16)),
        changed(3, salt=None),
        RECORD.disclosures[:3] + RECORD.disclosures[4:],
        (*RECORD.disclosures, RECORD.disclosures[3]),
    ],
)
def test_a_paragraph_changed_dropped_or_doubled_is_named(disclosures):
    found = verdict(disclosures=disclosures)
    assert not found.unchanged
    assert found.differs == ("items/3/record/1",)


def test_an_added_paragraph_is_named():
    extra = Disclosure("items/99/record/1", bytes(16), "Lisätty.")
    assert verdict(disclosures=(*RECORD.disclosures, extra)).differs == ("items/99/record/1",)


def test_texts_that_changed_places_are_both_named():
    first, second, *rest = RECORD.disclosures
    swapped = (replace(first, path=second.path), replace(second, path=first.path), *rest)
    assert set(verdict(disclosures=swapped).differs) == {first.path, second.path}


def test_any_change_of_the_record_is_noticed_and_named():
    rng = random.Random(7)
    for _ in range(300):
        data = bytearray(RECORD.data)
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        found = verdict(record=bytes(data))
        assert not found.unchanged
        assert found.differs[0] == "record"


def test_an_approval_of_another_record_is_named():
    other = sign_approval(sha256(b"another"), CHAIR, CHAIR_KEY)
    assert verdict(approvals=(APPROVALS[0], other)).differs == ("approvals/2",)


def test_a_changed_approval_is_named():
    for approval in (
        replace(APPROVALS[1], data=APPROVALS[1].data.replace(b"Olli", b"Elli")),
        replace(APPROVALS[1], signature=APPROVALS[0].signature),
        replace(APPROVALS[1], signer=CHAIR_KEY.public),
    ):
        found = verdict(approvals=(APPROVALS[0], approval))
        assert not found.unchanged
        assert found.differs == ("approvals/2",)
        assert [signer.confirmation for signer in found.signers] == [CHAIR]


def signed(data, key=CHAIR_KEY):
    return replace(APPROVALS[0], data=data, signature=key.sign(data))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        APPROVALS[0].data.replace(b"ohdesk.approval/1", b"ohdesk.approval/2"),
        APPROVALS[0].data.replace(b'"passphrase"', b'"telepathy"'),
        APPROVALS[0].data.replace(fingerprint(CHAIR_KEY.public).encode(), fingerprint(SECRETARY_KEY.public).encode()),
    ],
)
def test_signed_words_that_are_no_approval_by_this_device_do_not_count(data):
    assert verdict(approvals=(signed(data), APPROVALS[1])).differs == ("approvals/1",)


def test_without_any_approval_nothing_was_approved():
    assert verdict(approvals=()).differs == ("approvals",)


def test_an_approval_that_went_missing_is_noticed():
    record = make_record({**STATEMENT, "approvals": 2}, PARAGRAPHS, ())
    words = [sign_approval(record.digest, said, CHAIR_KEY) for said in (CHAIR, GUARDIAN)]
    assert check(record.data, record.disclosures, words).unchanged
    assert check(record.data, record.disclosures, words[:1]).differs == ("approvals",)


def test_an_approval_reads_back():
    statement = read_approval(APPROVALS[1].data)
    assert (statement.record, statement.device) == (RECORD.digest, fingerprint(SECRETARY_KEY.public))
    assert statement.confirmation == GUARDIAN


BODY = json.loads(RECORD.data.removeprefix(HEADING))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        RECORD.data.removeprefix(HEADING),
        HEADING + b"[]",
        HEADING + canonical(BODY | {"schema": "ohdesk.record/2"}),
        HEADING + canonical(BODY | {"statement": {}}),
        HEADING + canonical(BODY | {"commitments": [{}]}),
        HEADING + canonical(BODY | {"commitments": [BODY["commitments"][0]] * 2}),
    ],
)
def test_other_bytes_are_no_record(data):
    with pytest.raises(RecordRefused) as refused:
        read_record(data)
    assert refused.value.data == {"reason": "unreadable", "where": "record"}
    assert verdict(record=data).differs == ("record",)
    assert not verdict(record=data).unchanged


def test_a_path_that_stands_twice_cannot_be_approved():
    with pytest.raises(ValueError, match="twice"):
        make_record(STATEMENT, [PARAGRAPHS[0], PARAGRAPHS[0]], ())


def test_a_record_without_its_time_cannot_be_made():
    with pytest.raises(ValueError, match="when"):
        make_record({"kind": "minutes"}, PARAGRAPHS, ())


def test_a_record_names_each_head_before_it_once():
    record = make_record(STATEMENT, PARAGRAPHS, [*PREVIOUS, *PREVIOUS])
    assert read_record(record.data).previous == tuple(sorted(PREVIOUS))
