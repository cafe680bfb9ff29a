import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.security.sealing import new_key, seal, unseal

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
