"""An approved record as a folder of files that others can verify without OHDesk."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ohdesk.domain.errors import RecordRefused
from ohdesk.resources import resource
from ohdesk.security.canonical import canonical, parse
from ohdesk.security.devices import public_from_pem, public_pem
from ohdesk.security.records import Approval, Disclosure, Record
from ohdesk.security.redactions import SignedRedaction

RECORD = "record.ohr"
_PARAGRAPHS = "paragraphs.json"
_PARAGRAPHS_SCHEMA = "ohdesk.paragraphs/1"
_APPROVALS = "approvals"
_REDACTIONS = "redactions"
_SIGNED = re.compile(rf"({_APPROVALS}|{_REDACTIONS})/([1-9]\d{{0,3}})\.(json|sig|pem)", re.ASCII)
_HELPERS = ("README.txt", "verify_record.py")


@dataclass(frozen=True, slots=True)
class Package:
    """A record with the approvals and the removals that came with it, not yet checked."""

    record: Record
    approvals: tuple[Approval, ...]
    redactions: tuple[SignedRedaction, ...] = ()


def package(
    record: Record, approvals: Sequence[Approval], redactions: Sequence[SignedRedaction] = ()
) -> tuple[tuple[str, bytes], ...]:
    """Return the files of a record's folder: name (with ``/``) and content.

    ``record.ohr``, ``approvals/N.json`` and ``redactions/N.json`` are the exact signed bytes, ``N.sig`` the raw
    signature, ``N.pem`` the key; with them go the paragraphs, the verifier (one script) and how to use it.
    """
    files = [(RECORD, record.data), (_PARAGRAPHS, _written(record.disclosures))]
    files += _signed(_APPROVALS, approvals) + _signed(_REDACTIONS, redactions)
    files += [(name, resource("verifier", name).read_bytes()) for name in _HELPERS]
    return tuple(files)


def _signed(folder: str, words: Sequence[Approval | SignedRedaction]) -> list[tuple[str, bytes]]:
    files = []
    for number, word in enumerate(words, start=1):
        files += [
            (f"{folder}/{number}.json", word.data),
            (f"{folder}/{number}.sig", word.signature),
            (f"{folder}/{number}.pem", public_pem(word.signer)),
        ]
    return files


def is_part(name: str) -> bool:
    """Tell whether a file of this name is checked as part of a record's folder."""
    return name in (RECORD, _PARAGRAPHS) or _SIGNED.fullmatch(name) is not None


def read_package(files: Mapping[str, bytes]) -> Package:
    """Read the files of a record's folder, by name; files that are no part of the record are left alone.

    Raises ``RecordRefused`` with ``reason`` ``missing`` or ``unreadable`` and the file in ``where``.
    """
    approvals = tuple(Approval(*word) for word in _read_signed(files, _APPROVALS))
    redactions = tuple(SignedRedaction(*word) for word in _read_signed(files, _REDACTIONS))
    return Package(Record(_file(files, RECORD), _disclosures(files)), approvals, redactions)


def _read_signed(files: Mapping[str, bytes], folder: str) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Yield a folder's statements in order, from the first without a gap: the signed bytes, the key, the signature."""
    parts = (_SIGNED.fullmatch(name) for name in files)
    numbers = {int(part[2]) for part in parts if part and part[1] == folder}
    for number in range(1, max(numbers, default=0) + 1):
        name = f"{folder}/{number}"
        yield _file(files, f"{name}.json"), _signer(files, f"{name}.pem"), _file(files, f"{name}.sig")


def _file(files: Mapping[str, bytes], name: str) -> bytes:
    if name not in files:
        raise RecordRefused(reason="missing", where=name)
    return files[name]


def _signer(files: Mapping[str, bytes], name: str) -> bytes:
    pem = _file(files, name)
    try:
        public = public_from_pem(pem)
    except ValueError:
        raise RecordRefused(reason="unreadable", where=name) from None
    if public_pem(public) != pem:  # PEM has room for words that no signature covers
        raise RecordRefused(reason="unreadable", where=name)
    return public


def _written(disclosures: Sequence[Disclosure]) -> bytes:
    paragraphs = [
        {"path": part.path, "salt": None if part.salt is None else part.salt.hex(), "text": part.text}
        for part in disclosures
    ]
    return canonical({"schema": _PARAGRAPHS_SCHEMA, "paragraphs": paragraphs})


def _disclosures(files: Mapping[str, bytes]) -> tuple[Disclosure, ...]:
    data = _file(files, _PARAGRAPHS)
    try:
        match parse(data):
            case {"paragraphs": [*entries]}:
                disclosures = tuple(_disclosure(entry) for entry in entries)
            case _:
                raise ValueError("another shape")
        if _written(disclosures) != data:
            raise ValueError("not in its one byte form")
    except ValueError:
        raise RecordRefused(reason="unreadable", where=_PARAGRAPHS) from None
    return disclosures


def _disclosure(entry: object) -> Disclosure:
    match entry:
        case {"path": str(path), "salt": str(salt), "text": str(text)}:
            return Disclosure(path, bytes.fromhex(salt), text)
        case {"path": str(path), "salt": None, "text": None}:
            return Disclosure(path, salt=None, text=None)
        case _:
            raise ValueError("not a paragraph")
