"""The one byte form of a value: JSON as RFC 8785 writes it, without fractions."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn, TypeAlias

import rfc8785

Json: TypeAlias = bool | int | str | Sequence["Json"] | Mapping[str, "Json"] | None

_LARGEST = 2**53 - 1  # what every JSON reader holds exactly (RFC 8785, 3.2.2.3)


def canonical(value: Json) -> bytes:
    """Write ``value`` in its only byte form (RFC 8785).

    ``value`` is built of ``dict`` with text keys, ``list`` or ``tuple``, ``str``, ``int``, ``bool`` and ``None``.
    Raises ``ValueError`` on anything else: a float, an integer beyond 2⁵³ − 1, a lone surrogate, nesting too deep.
    """
    try:
        _refuse_floats(value)
        return rfc8785.dumps(value)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def parse(data: bytes) -> Json:
    """Read JSON strictly, so that ``canonical`` accepts what comes back.

    ``data`` is UTF-8; objects come back as ``dict``, arrays as ``list``.
    Raises ``ValueError`` on anything but plain JSON: a name given twice, a fraction or exponent, NaN, an integer beyond
    2⁵³ − 1, a lone surrogate, nesting too deep.
    """
    text = data.decode("utf-8")
    try:
        value: Json = json.loads(
            text,
            object_pairs_hook=_object,
            parse_float=_refuse_number,
            parse_constant=_refuse_number,
            parse_int=_integer,
        )
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if "\\u" in text:  # only an escape can bring in a lone surrogate; the writer knows one when it sees it
        canonical(value)
    return value


def sha256(data: bytes) -> str:
    """Return the SHA-256 of ``data`` as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def _refuse_floats(value: object) -> None:
    if isinstance(value, float):
        raise ValueError("a float has no one byte form; write decimals as text")
    if isinstance(value, dict):
        for part in value.values():
            _refuse_floats(part)
    elif isinstance(value, list | tuple):
        for part in value:
            _refuse_floats(part)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands twice in one object")
    return found


def _integer(digits: str) -> int:
    number = int(digits)
    if abs(number) > _LARGEST:
        raise ValueError("an integer is beyond 2^53 - 1")
    return number


def _refuse_number(digits: str) -> NoReturn:
    raise ValueError(f"not an integer: {digits[:20]}")
