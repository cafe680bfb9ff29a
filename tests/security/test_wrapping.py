"""A key handed to another device: only that device takes it out, and only for what it was meant."""

import pytest

from ohdesk.security.sealing import new_key
from ohdesk.security.wrapping import WrapKey, wrap

SECRET = new_key()
OWN = WrapKey.generate()
WRAPPED = wrap(SECRET, OWN.public, b"epoch 1")


def test_what_is_wrapped_is_taken_out_by_its_device():
    assert OWN.unwrap(WRAPPED, b"epoch 1") == SECRET
    assert WrapKey(OWN.private).unwrap(WRAPPED, b"epoch 1") == SECRET


def test_another_device_takes_nothing_out():
    with pytest.raises(ValueError, match="not wrapped"):
        WrapKey.generate().unwrap(WRAPPED, b"epoch 1")


def test_it_is_taken_out_for_nothing_else():
    with pytest.raises(ValueError, match="not wrapped"):
        OWN.unwrap(WRAPPED, b"epoch 2")


@pytest.mark.parametrize("kept", [(0, 64), (64, 96)], ids=["lattice", "curve"])
def test_one_half_of_a_key_is_not_enough(kept):
    """Who breaks one of the two ciphers still lacks the other."""
    first, last = kept
    other = WrapKey.generate().private
    half = WrapKey(other[:first] + OWN.private[first:last] + other[last:])
    with pytest.raises(ValueError, match="not wrapped"):
        half.unwrap(WRAPPED, b"epoch 1")


@pytest.mark.parametrize("place", [0, 600, -1])
def test_a_changed_byte_is_noticed(place):
    changed = bytearray(WRAPPED)
    changed[place] ^= 1
    with pytest.raises(ValueError, match="not wrapped"):
        OWN.unwrap(bytes(changed), b"epoch 1")


@pytest.mark.parametrize("public", [b"", OWN.public[:-1], OWN.public + b"."], ids=["none", "short", "long"])
def test_what_is_no_public_key_is_refused(public):
    with pytest.raises(ValueError):  # noqa: PT011  # the library's own words
        wrap(SECRET, public, b"epoch 1")


def test_the_same_is_never_wrapped_alike_and_the_private_key_never_shown():
    assert wrap(SECRET, OWN.public, b"epoch 1") != WRAPPED
    assert OWN.private.hex() not in repr(OWN)
    assert len(OWN.public) == 1216
