"""A recovery key shared out to several holders, some of whom together open the vault with their parts.

Each part is a share of SLIP-39 (Shamir's secret sharing), bit for bit. Only its spelling is another: a share is a row
of numbers below 1,024, which SLIP-39 writes as English words; here each number is two characters of the alphabet in
which the recovery key is printed, so that nobody in Finland copies English words by hand, and one field reads both.
Of SLIP-39's identifier (15 bits) nine tell the vault and six the number of the key, so that a part of other data or of
an older key is told from one that is mistyped.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ohdesk.domain.errors import ShareRefused
from ohdesk.security.recovery_key import ALPHABET, Generation, RecoveryKey, plain

if TYPE_CHECKING:
    import shamir_mnemonic

# The library loads its list of words: each function takes it in when a key is shared out or put together.

MOST_HOLDERS = 16
SHARE_LENGTH = 66
"""How many characters a part has: 33 numbers."""

_GROUP_LENGTH = 6
_NUMBERS = 64
"""How many keys of a vault are told apart by number, before the numbers come again."""
_TAGS = 512


@dataclass(frozen=True, slots=True)
class Share:
    """One holder's part of a recovery key: ``place`` counts from 1, ``needed`` parts open; never shown in a traceback.

    ``tag`` tells the vault (0 to 511), ``number`` the key (0 to 63).
    """

    tag: int
    number: int
    place: int
    needed: int
    letters: str = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> Share:
        """Read a part as a person types it, as forgiving as for a recovery key.

        Raises ``ShareRefused`` with ``reason`` ``letters``, ``length`` or ``checksum``: up to three wrong pairs of
        characters are always found, more of them but for one case in a thousand million.
        """
        from shamir_mnemonic import MnemonicError
        from shamir_mnemonic import Share as Slip39

        letters = plain(text)
        if not set(letters) <= set(ALPHABET):
            raise ShareRefused(reason="letters")
        if len(letters) != SHARE_LENGTH:
            raise ShareRefused(reason="length", typed=len(letters), wanted=SHARE_LENGTH)
        try:
            read = Slip39.from_mnemonic(_words(letters))
        except MnemonicError:
            raise ShareRefused(reason="checksum") from None
        if (read.group_threshold, read.group_count) != (1, 1):  # shares of another program's making
            raise ShareRefused(reason="checksum")
        tag, number = divmod(read.identifier, _NUMBERS)
        return cls(tag, number, read.index + 1, read.member_threshold, letters)

    def groups(self) -> tuple[str, ...]:
        """Return the eleven groups of six characters."""
        return tuple(self.letters[start : start + _GROUP_LENGTH] for start in range(0, SHARE_LENGTH, _GROUP_LENGTH))

    def text(self) -> str:
        """Return the part as it is printed: eleven groups joined by hyphens."""
        return "-".join(self.groups())


def is_share(typed: str) -> bool:
    """Tell whether what was typed is meant for a part, being longer than a whole key."""
    return len(plain(typed)) > len(plain(RecoveryKey(bytes(32)).text()))


def split(key: RecoveryKey, vault_id: str, generation: Generation) -> tuple[Share, ...]:
    """Share a key out; ``generation`` says into how many parts, and how many of them put it together again.

    Raises ``ValueError`` unless two or more are needed, of at most sixteen.
    """
    from shamir_mnemonic import EncryptedMasterSecret, split_ems

    if not 2 <= generation.needed <= generation.count <= MOST_HOLDERS:
        raise ValueError("two or more parts are needed, of at most sixteen")
    identifier = _tag(vault_id) * _NUMBERS + generation.number % _NUMBERS
    # No passphrase, and no rounds to slow one down: what is shared is 256 random bits.
    secret = EncryptedMasterSecret.from_master_secret(key.value, b"", identifier, True, 0)
    (shares,) = split_ems(1, [(generation.needed, generation.count)], secret)
    return tuple(Share.parse(_letters(share)) for share in shares)


def require_in_force(share: Share, vault_id: str, generations: Sequence[Generation]) -> None:
    """Raise ``ShareRefused`` unless a part is of the shared key among a vault's ``generations``.

    ``reason`` is ``vault`` (of other data), ``old`` (another key was made since) or ``newer`` (made after this copy of
    the vault).
    """
    if share.tag != _tag(vault_id):
        raise ShareRefused(reason="vault")
    if any(one.shared and one.number % _NUMBERS == share.number for one in generations):
        return
    newest = max((one.number for one in generations), default=0)
    ahead = (share.number - newest) % _NUMBERS
    raise ShareRefused(reason="newer" if 0 < ahead < _NUMBERS // 2 else "old")


def require_beside(share: Share, others: Sequence[Share]) -> None:
    """Raise ``ShareRefused`` where a part is there already (``twice``) or not of the key of ``others`` (``mixed``)."""
    for other in others:
        if (share.tag, share.number, share.needed) != (other.tag, other.number, other.needed):
            raise ShareRefused(reason="mixed")
        if share.place == other.place:
            raise ShareRefused(reason="twice", place=share.place)


def join(shares: Sequence[Share]) -> RecoveryKey:
    """Put a key together from as many of its parts as are needed, or more.

    Raises ``ShareRefused`` with ``reason`` ``few`` (``missing`` tells how many), ``twice`` or ``mixed``.
    """
    from shamir_mnemonic import MnemonicError, decode_mnemonics, recover_ems

    for place, share in enumerate(shares):
        require_beside(share, shares[:place])
    missing = shares[0].needed - len(shares) if shares else 1
    if missing > 0:
        raise ShareRefused(reason="few", missing=missing)
    try:
        groups = decode_mnemonics(_words(share.letters) for share in shares[: shares[0].needed])
        return RecoveryKey(recover_ems(groups).decrypt(b""))
    except MnemonicError:
        raise ShareRefused(reason="mixed") from None


def _tag(vault_id: str) -> int:
    return int.from_bytes(hashlib.sha256(vault_id.encode()).digest()[:2], "big") % _TAGS


def _words(letters: str) -> str:
    from shamir_mnemonic.wordlist import mnemonic_from_indices

    values = [ALPHABET.index(letter) for letter in letters]
    words: str = mnemonic_from_indices(high * 32 + low for high, low in zip(values[::2], values[1::2], strict=True))
    return words


def _letters(share: shamir_mnemonic.Share) -> str:
    from shamir_mnemonic.wordlist import mnemonic_to_indices

    return "".join(ALPHABET[number >> 5] + ALPHABET[number & 31] for number in mnemonic_to_indices(share.mnemonic()))
