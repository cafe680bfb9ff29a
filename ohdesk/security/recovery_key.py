"""The recovery key: 256 random bits that a person keeps on paper and can type back."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from ohdesk.domain.errors import WrongRecoveryKey

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U."""
_FORGIVEN = str.maketrans("OIL", "011", " \t\r\n\u00a0-‐‑‒–—−")
_VALUE_LENGTH = 32
_CHECKSUM_LENGTH = 2
_GROUPS = 11
_GROUP_LENGTH = 5
_BLANK = "_" * _GROUP_LENGTH
_LABEL = re.compile(r"([1-9]\d{0,8})(?: ([1-9]\d?)/([1-9]\d?))?")


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """A recovery key; ``value`` is its 32 bytes and never shown in a traceback."""

    value: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> RecoveryKey:
        """Make a new random key."""
        return cls(os.urandom(_VALUE_LENGTH))

    @classmethod
    def parse(cls, text: str) -> RecoveryKey:
        """Read a key as a person types it: case, spaces, hyphens and O for 0, I or L for 1 are forgiven.

        Raises ``WrongRecoveryKey`` with ``reason`` ``letters``, ``length`` or ``checksum``.
        """
        number = 0
        for letter in _plain(text, _GROUPS * _GROUP_LENGTH):
            number = number * len(ALPHABET) + ALPHABET.index(letter)
        # 55 characters hold 275 bits, three more than the value and its checksum.
        data = number.to_bytes(_VALUE_LENGTH + _CHECKSUM_LENGTH + 1, "big")
        value, checksum = data[1 : 1 + _VALUE_LENGTH], data[1 + _VALUE_LENGTH :]
        if data[0] or checksum != _checksum(value):
            raise WrongRecoveryKey(reason="checksum")
        return cls(value)

    @classmethod
    def complete(cls, stub: str, groups: Sequence[str]) -> RecoveryKey:
        """Put a key together from what ``without`` left and the missing ``groups``, as typed, in order.

        Raises ``WrongRecoveryKey`` as ``parse`` does, ``ValueError`` when as many groups are not given as are missing.
        """
        typed = iter(groups)
        if len(groups) != stub.count(_BLANK):
            raise ValueError("one typed group for each missing one")
        return cls.parse(
            "-".join(_plain(next(typed), _GROUP_LENGTH) if group == _BLANK else group for group in stub.split("-"))
        )

    def groups(self) -> tuple[str, ...]:
        """Return the eleven groups of five characters."""
        number = int.from_bytes(self.value + _checksum(self.value), "big")
        length = _GROUPS * _GROUP_LENGTH
        letters = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(length)))
        return tuple(letters[start : start + _GROUP_LENGTH] for start in range(0, length, _GROUP_LENGTH))

    def text(self) -> str:
        """Return the key as it is printed: eleven groups joined by hyphens."""
        return "-".join(self.groups())

    def without(self, positions: Sequence[int]) -> str:
        """Return the printed form with the groups at ``positions`` (0 to 10) blanked.

        The vault keeps this inside its encrypted database until its owner has typed the missing groups from the paper
        and the whole key has really opened the vault; then it is deleted.
        """
        return "-".join(_BLANK if position in positions else group for position, group in enumerate(self.groups()))


@dataclass(frozen=True, slots=True)
class Generation:
    """Which of a vault's recovery keys stands in a slot: its ``number``, and ``needed`` of how many (``count``) parts.

    The key on a single sheet has one part. ``label`` is how a slot tells it; the first key of a vault goes without.
    """

    number: int = 1
    needed: int = 1
    count: int = 1

    @classmethod
    def parse(cls, label: str) -> Generation:
        """Read a slot's label; anything else than what ``label`` writes is the first key's."""
        read = _LABEL.fullmatch(label)
        return cls(*(int(number) for number in read.groups(default="1"))) if read else cls()

    @property
    def shared(self) -> bool:
        """Whether the key was shared out."""
        return self.count > 1

    @property
    def label(self) -> str:
        """What the slot says of its key."""
        if self.shared:
            return f"{self.number} {self.needed}/{self.count}"
        return "" if self.number == 1 else str(self.number)


FIRST = Generation()
"""The key that a vault is made with."""


def pick_groups() -> tuple[int, int]:
    """Choose at random the two groups, in order, that a person is asked to type back."""
    first, second = sorted(secrets.SystemRandom().sample(range(_GROUPS), 2))
    return first, second


def plain(text: str) -> str:
    """Return what was typed in the alphabet's form: capitals, without what parts groups, look-alikes read as digits."""
    return text.upper().translate(_FORGIVEN)


def _plain(text: str, length: int) -> str:
    """Return what was typed as ``length`` characters of the alphabet, or raise ``WrongRecoveryKey``."""
    letters = plain(text)
    if not set(letters) <= set(ALPHABET):
        raise WrongRecoveryKey(reason="letters")
    if len(letters) != length:
        raise WrongRecoveryKey(reason="length")
    return letters


def _checksum(value: bytes) -> bytes:
    return hashlib.sha256(value).digest()[:_CHECKSUM_LENGTH]
