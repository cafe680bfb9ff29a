"""The short code at the foot of a paper that names the record which it was made of.

The code is the beginning of the record's SHA-256: 80 bits as four groups of four characters (Crockford's base 32, which
has no letter that reads as another sign). Nobody can make other minutes that bear the code of a given record (2^80
trials). Somebody who writes both texts and approves one of them could find two with one code (2^40 trials); so a code
tells which record to compare a paper with, and only the comparison tells that the paper says the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS, _IN_GROUP = 4, 4
_BITS = _GROUPS * _IN_GROUP * 5
_PRINTED = re.compile(rf"\b[{_SIGNS}]{{{_IN_GROUP}}}(?:-[{_SIGNS}]{{{_IN_GROUP}}}){{{_GROUPS - 1}}}\b")
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1", "-": "", " ": ""})
_SHORTEST = 8
"""So many digits of a digest name a record too."""


def code_of(digest: str) -> str:
    """Return the code of a record whose SHA-256 is ``digest`` (hex): "K7QF-9M2T-XH4C-0RWB"."""
    number = int(digest[: _BITS // 4], 16)
    signs = "".join(_SIGNS[number >> shift & 31] for shift in range(_BITS - 5, -1, -5))
    return "-".join(signs[start : start + _IN_GROUP] for start in range(0, len(signs), _IN_GROUP))


def codes_in(text: str) -> Iterator[str]:
    """Yield the codes that stand in a text, as they are printed."""
    yield from _PRINTED.findall(text)


def names_record(typed: str, digest: str) -> bool:
    """Tell whether somebody who typed ``typed`` means the record of this digest.

    It is the code at the foot of a paper, with or without its hyphens and with I, L and O for 1 and 0, or the
    beginning of the digest.
    """
    if typed.upper().translate(_MISREAD) == code_of(digest).replace("-", ""):
        return True
    return len(typed) >= _SHORTEST and digest.startswith(typed)
