"""What is written reads back; what the writer refuses; when the signer counts as confirmed."""

import dataclasses
from datetime import date

import pytest

from ohdesk.bundle.manifest import bag_info, parse_bag_info
from ohdesk.bundle.reader import pinned, read_bundle
from ohdesk.bundle.recipient import new_recipient
from ohdesk.bundle.writer import write_bundle
from ohdesk.domain.errors import BundleRefused, PracticeMismatch, RecipientRefused
from ohdesk.security.canonical import sha256
from ohdesk.security.devices import DeviceKey, fingerprint, public_pem


def test_a_bundle_reads_as_it_was_written(parties, payload, written):
    bundle = read_bundle(written.data, parties.identity)
    assert bundle.payload == payload
    assert bundle.info == parties.info()
    assert bundle.signer == parties.signer.public
    assert bundle.digest == written.digest
    assert not bundle.signer_confirmed


def test_the_same_bundle_differs_only_in_its_seal(parties, payload, written, opened):
    again = write_bundle(dict(reversed(payload.items())), parties.info(), parties.signer, parties.recipient)
    assert again.data != written.data
    assert again.digest == written.digest
    assert opened(again.data) == opened(written.data)


def test_the_next_bundle_names_the_one_before(parties, payload, written):
    info = parties.info(count=2, previous=written.digest)
    following = write_bundle(payload, info, parties.signer, parties.recipient)
    assert read_bundle(following.data, parties.identity).info.previous == written.digest
    assert following.digest != written.digest


def test_the_digest_is_that_of_the_signed_statement(written, opened):
    tar = opened(written.data)
    start = tar.index(b"tagmanifest-sha512.txt\0")
    start -= len(tar[:start]) % 512
    size = int(tar[start + 124 : start + 135], 8)
    assert sha256(tar[start + 512 : start + 512 + size]) == written.digest


@pytest.mark.parametrize("blank", [" ", ""])
def test_a_pinned_fingerprint_confirms_the_signer(parties, written, blank):
    pin = pinned(fingerprint(parties.signer.public).replace(" ", blank).upper() + "\n")
    assert read_bundle(written.data, parties.identity, pin).signer_confirmed


def test_a_pinned_key_confirms_the_signer(parties, written):
    pin = pinned(public_pem(parties.signer.public).decode())
    assert pin == parties.signer.public
    assert read_bundle(written.data, parties.identity, pin).signer_confirmed


@pytest.mark.parametrize("text", ["my colleague", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "012"])
def test_what_is_neither_key_nor_fingerprint_cannot_be_pinned(text):
    with pytest.raises(BundleRefused) as caught:
        pinned(text)
    assert caught.value.data == {"reason": "pin"}


@pytest.mark.parametrize(
    "pin", [lambda own, other: other, lambda own, other: fingerprint(other), lambda own, other: fingerprint(own)[:-5]]
)
def test_another_signer_is_refused(parties, written, pin):
    with pytest.raises(BundleRefused) as caught:
        read_bundle(written.data, parties.identity, pin(parties.signer.public, DeviceKey.generate().public))
    assert caught.value.data == {"reason": "signer"}


def test_practice_is_not_written_to_a_real_recipient_nor_real_data_to_a_rehearsal(parties, payload):
    real = dataclasses.replace(parties.recipient, practice=False)
    with pytest.raises(PracticeMismatch):
        write_bundle(payload, parties.info(), parties.signer, real)
    with pytest.raises(PracticeMismatch):
        write_bundle(payload, parties.info(practice=False), parties.signer, parties.recipient)


def test_practice_is_not_read_by_a_real_recipient(parties, written):
    assert read_bundle(written.data, parties.identity, recipient=parties.recipient).info.practice
    with pytest.raises(PracticeMismatch):
        read_bundle(written.data, parties.identity, recipient=dataclasses.replace(parties.recipient, practice=False))


def test_real_data_reach_a_real_recipient(parties, payload):
    identity, recipient = new_recipient("Kunta", practice=False)
    info = parties.info(recipient=recipient.age, recipient_name=recipient.name, practice=False)
    data = write_bundle(payload, info, parties.signer, recipient).data
    assert read_bundle(data, identity, parties.signer.public, recipient).info == info


def test_the_information_is_plain_lines_in_a_fixed_order(parties, payload):
    assert bag_info(parties.info(count=7), payload).decode() == (
        "OHDesk-Schema: ohdesk.bundle/1\n"
        "Bag-Software-Agent: OHDesk 0.1.0\n"
        "Bagging-Date: 2026-11-22\n"
        "External-Identifier: 0f8b9a4e-7c1d-4b5e-9a53-1f0c2d3e4b5a-000007\n"
        "Bag-Group-Identifier: 0f8b9a4e-7c1d-4b5e-9a53-1f0c2d3e4b5a\n"
        "Bag-Count: 7 of ?\n"
        "Payload-Oxum: 2395.3\n"
        "OHDesk-Previous: none\n"
        f"OHDesk-Recipient: {parties.recipient.age}\n"
        "OHDesk-Recipient-Name: Harjoituskoulun vastaanottaja\n"
        f"OHDesk-Signer: {parties.signer.public.hex()}\n"
        "OHDesk-Practice: yes\n"
    )


@pytest.mark.parametrize("changes", [{"signer": "0" * 64}, {"recipient": "age1other"}, {"group": "a b"}, {"count": 0}])
def test_the_writer_will_not_say_what_is_not_so(parties, payload, changes):
    with pytest.raises(ValueError, match=r"information names|not the lines"):
        write_bundle(payload, parties.info(**changes), parties.signer, parties.recipient)


@pytest.mark.parametrize(
    "changes",
    [
        {"recipient_name": "Kunta\nOHDesk-Practice: no"},
        {"recipient_name": "Kunta "},
        {"previous": "none"},
        {"previous": "ab"},
        {"version": "1\n2"},
        {"group": ""},
        {"count": 1_000_000},
    ],
)
def test_information_that_would_not_read_back_is_not_written(parties, payload, changes):
    with pytest.raises(ValueError, match=r"not the lines|something else"):
        bag_info(parties.info(**changes), payload)


def test_a_bundle_without_content_is_not_written(parties):
    with pytest.raises(ValueError, match="content"):
        write_bundle({}, parties.info(), parties.signer, parties.recipient)


def test_a_day_that_does_not_exist_is_no_information(parties, payload):
    text = bag_info(parties.info(day=date(2026, 2, 28)), payload).replace(b"2026-02-28", b"2026-02-30")
    with pytest.raises(ValueError, match="day is out of range"):
        parse_bag_info(text)


def test_a_text_that_is_no_private_key_cannot_open_a_bundle(written):
    with pytest.raises(RecipientRefused) as caught:
        read_bundle(written.data, "age1notprivate")
    assert caught.value.data == {"reason": "identity"}
