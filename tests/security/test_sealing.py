import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.security.sealing import derived_key, new_key, seal, seal_once, slow_digest, unseal, unseal_once

KEY = new_key()


@given(st.binary(), st.binary())
def test_what_is_sealed_opens_with_the_same_key_and_context(plaintext, context):
    assert unseal(KEY, seal(KEY, plaintext, context), context) == plaintext


@given(st.data())
def test_a_change_of_any_bit_is_noticed(data):
    sealed = bytearray(seal(KEY, b"teksti", b"context"))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(ValueError, match="verify"):
        unseal(KEY, bytes(sealed), b"context")


def test_another_context_is_refused():
    with pytest.raises(ValueError, match="verify"):
        unseal(KEY, seal(KEY, b"teksti", b"here"), b"there")


def test_another_key_is_refused():
    with pytest.raises(ValueError, match="verify"):
        unseal(new_key(), seal(KEY, b"teksti", b""), b"")


def test_bytes_cut_short_are_refused():
    with pytest.raises(ValueError, match="short"):
        unseal(KEY, seal(KEY, b"", b"")[:-1], b"")


def test_a_key_of_another_length_is_refused():
    with pytest.raises(ValueError, match="32"):
        seal(bytes(16), b"teksti", b"")


def test_the_same_text_never_seals_alike():
    assert len({seal(KEY, b"teksti", b"") for _ in range(100)}) == 100


@given(st.binary(), st.binary())
def test_what_is_sealed_once_opens_with_the_same_key_and_context_alone(plaintext, context):
    key = new_key()
    sealed = seal_once(key, plaintext, context)
    assert unseal_once(key, sealed, context) == plaintext
    assert len(sealed) == len(plaintext) + 16
    for other_key, other_context in ((new_key(), context), (key, context + b"."), (key[::-1], context)):
        with pytest.raises(ValueError, match="verify"):
            unseal_once(other_key, sealed, other_context)


def test_a_derived_key_is_the_one_of_the_standard():
    """RFC 5869, test case 1: its first 32 bytes."""
    derived = derived_key(b"\x0b" * 22, bytes(range(13)), bytes(range(0xF0, 0xFA)))
    assert derived.hex() == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"


def test_a_slow_digest_differs_by_secret_and_purpose_and_is_as_long_as_asked():
    one = slow_digest(b"secret", b"words", 9)
    assert len(one) == 9
    assert one == slow_digest(b"secret", b"words", 9)
    assert len({one, slow_digest(b"secreT", b"words", 9), slow_digest(b"secret", b"wordS", 9)}) == 3
