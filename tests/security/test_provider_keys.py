import json
from base64 import b64encode

import pytest

from ohdesk.security.devices import DeviceKey
from ohdesk.security.provider_keys import (
    WRAPPED_LENGTH,
    ProviderPolicy,
    new_provider_key,
    private_key_file,
    read_private_key,
    read_signing_key,
    signing_key_file,
    unwrap,
    wrap,
)

PROVIDER_PRIVATE, PROVIDER_PUBLIC = new_provider_key()
KEY = bytes(range(32))


def test_a_wrapped_key_opens_for_its_provider_in_its_context_alone():
    wrapped = wrap(PROVIDER_PUBLIC, KEY, b"here")
    assert len(wrapped) == WRAPPED_LENGTH
    assert unwrap(PROVIDER_PRIVATE, wrapped, b"here") == KEY
    assert unwrap(PROVIDER_PRIVATE, wrapped, b"there") is None
    assert unwrap(new_provider_key()[0], wrapped, b"here") is None


def test_either_half_of_the_private_key_alone_does_not_open():
    wrapped, other = wrap(PROVIDER_PUBLIC, KEY, b""), new_provider_key()[0]
    assert unwrap(PROVIDER_PRIVATE[:64] + other[64:], wrapped, b"") is None
    assert unwrap(other[:64] + PROVIDER_PRIVATE[64:], wrapped, b"") is None


def policy(**changes):
    content = {
        "schema": "ohdesk.policy/1",
        "name": "Harjoituskunta",
        "recovery_key": b64encode(PROVIDER_PUBLIC).decode(),
    }
    return json.dumps(content | changes).encode()


def test_a_policy_file_names_the_provider_and_its_key():
    assert ProviderPolicy.parse(policy()) == ProviderPolicy("Harjoituskunta", PROVIDER_PUBLIC)


@pytest.mark.parametrize(
    "changes",
    [
        {"schema": "ohdesk.policy/2"},
        {"name": " "},
        {"name": 1},
        {"more": 1},
        {"draft_days": 0},
        {"draft_days": 3651},
        {"draft_days": True},
        {"draft_days": "30"},
        {"draft_days": None},
        {"recovery_key": "AAAA"},
        {"recovery_key": "*"},
        {"recovery_key": b64encode(PROVIDER_PUBLIC[:-1]).decode()},
    ],
)
def test_another_file_is_no_policy(changes):
    with pytest.raises(ValueError, match=r"\w"):
        ProviderPolicy.parse(policy(**changes))


def test_a_policy_may_say_how_long_drafts_are_kept():
    policy_of_days = ProviderPolicy("Harjoituskunta", PROVIDER_PUBLIC, draft_days=90)
    assert ProviderPolicy.parse(policy(draft_days=90)) == policy_of_days
    assert ProviderPolicy.parse(policy_of_days.bytes()) == policy_of_days


def test_a_provider_reads_back_what_it_handed_out_and_what_it_locked_away():
    policy = ProviderPolicy("Harjoituskunta", PROVIDER_PUBLIC)
    assert ProviderPolicy.parse(policy.bytes()) == policy
    assert read_private_key(private_key_file(PROVIDER_PRIVATE)) == PROVIDER_PRIVATE


@pytest.mark.parametrize("data", [b"", b"[]", b'{"schema": "ohdesk.policy/1"}', b'{"private_key": "AAAA"}'])
def test_another_file_is_no_private_key(data):
    with pytest.raises(ValueError, match=r".*"):
        read_private_key(data)


def test_a_signing_key_is_read_back_from_its_file_and_nothing_else_is():
    key = DeviceKey.generate()
    assert read_signing_key(signing_key_file(key.private)) == key
    for other in (private_key_file(PROVIDER_PRIVATE), signing_key_file(b"short"), b"[]", b"key"):
        with pytest.raises(ValueError, match=r".+"):
            read_signing_key(other)
