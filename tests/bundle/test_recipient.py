"""The receiver's public file and private key, and the mistakes people make with them."""

import json
import shutil
import subprocess

import pytest

from ohdesk.bundle.recipient import Recipient, new_recipient, private_key
from ohdesk.domain.errors import RecipientRefused


def refusal(call, *arguments):
    with pytest.raises(RecipientRefused) as caught:
        call(*arguments)
    return caught.value.data["reason"]


def with_changes(recipient, **changes):
    return json.dumps(json.loads(recipient.bytes()) | changes).encode()


@pytest.mark.parametrize("practice", [True, False])
def test_a_public_file_reads_as_it_was_written(practice):
    _, recipient = new_recipient("Harjoituskoulun keskus – övning", practice)
    assert Recipient.parse(recipient.bytes()) == recipient
    assert recipient.practice is practice


def test_an_identity_file_says_what_it_is_and_holds_the_key_of_the_recipient():
    identity, recipient = new_recipient("Harjoituskoulu", practice=True)
    assert str(private_key(identity).to_public()) == recipient.age
    assert identity.startswith("# OHDesk, practice only: Harjoituskoulu\n")
    assert new_recipient("Kunta", practice=False)[0].startswith("# OHDesk, keep secret: Kunta\n")


def test_a_private_key_given_by_mistake_is_refused_in_any_wrapping():
    identity, recipient = new_recipient("Harjoituskoulu", practice=True)
    assert refusal(Recipient.parse, identity.encode()) == "private"
    assert refusal(Recipient.parse, identity.lower().encode()) == "private"
    assert refusal(Recipient.parse, with_changes(recipient, age=identity.splitlines()[-1])) == "private"


def test_a_bare_public_key_lacks_name_and_practice_mark():
    _, recipient = new_recipient("Harjoituskoulu", practice=True)
    assert refusal(Recipient.parse, f"\n{recipient.age}\n".encode()) == "bare"


@pytest.mark.parametrize("data", [b"", b"hello", b"[]", b"{}", b"\xff\xfe", b'{"schema":"ohdesk.recipient/1"}'])
def test_another_file_is_refused(data):
    assert refusal(Recipient.parse, data) == "form"


@pytest.mark.parametrize(
    "changes", [{"schema": "ohdesk.recipient/2"}, {"practice": 1}, {"practice": "no"}, {"name": None}, {"more": 1}]
)
def test_a_file_of_nearly_the_right_form_is_refused(changes):
    _, recipient = new_recipient("Harjoituskoulu", practice=True)
    assert refusal(Recipient.parse, with_changes(recipient, **changes)) == "form"


@pytest.mark.parametrize("name", ["", " Kunta", "Kunta\nOHDesk-Practice: no", "Kunta\u202etnuK", "K" * 121])
def test_a_name_that_could_mislead_is_refused(name):
    _, recipient = new_recipient("Harjoituskoulu", practice=True)
    assert refusal(Recipient.parse, with_changes(recipient, name=name)) == "name"
    assert refusal(new_recipient, name, False) == "name"


def test_a_mistyped_key_is_refused():
    _, recipient = new_recipient("Harjoituskoulu", practice=True)
    mistyped = recipient.age[:-1] + ("q" if recipient.age[-1] != "q" else "p")
    assert refusal(Recipient.parse, with_changes(recipient, age=mistyped)) == "key"


@pytest.mark.parametrize("text", ["", "# only a comment\n", "age1qqqq", "AGE-SECRET-KEY-1QQQQ", "one\ntwo"])
def test_a_text_without_exactly_one_private_key_is_refused(text):
    assert refusal(private_key, text) == "identity"


@pytest.mark.skipif(shutil.which("age-keygen") is None, reason="needs the age commands")
def test_key_files_are_those_of_the_age_command(tmp_path):
    made = subprocess.run(["age-keygen"], capture_output=True, text=True, check=True).stdout
    assert str(private_key(made).to_public()) in made
    identity, recipient = new_recipient("Harjoituskoulu", practice=True)
    ours = tmp_path / "collector.agekey"
    ours.write_text(identity, encoding="utf-8")
    shown = subprocess.run(["age-keygen", "-y", ours], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == recipient.age
