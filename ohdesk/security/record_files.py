"""An approved record as a folder of files that others can verify without OHDesk."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ohdesk.domain.errors import RecordRefused
from ohdesk.resources import resource
from ohdesk.security.canonical import canonical, parse
from ohdesk.security.devices import public_from_pem, public_pem
from ohdesk.security.records import Approval, Disclosure, Record

RECORD = "record.ohr"
_PARAGRAPHS = "paragraphs.json"
_PARAGRAPHS_SCHEMA = "ohdesk.paragraphs/1"
_APPROVAL = re.compile(r"approvals/([1-9]\d{0,3})\.(json|sig|pem)", re.ASCII)
_HELPERS = ("README.txt", "verify_record.py")


@dataclass(frozen=True, slots=True)
class Package:
    """A record with the approvals that came with it, not yet checked."""

    record: Record
    approvals: tuple[Approval, ...]


def package(record: Record, approvals: Sequence[Approval]) -> tuple[tuple[str, bytes], ...]:
    """Return the files of a record's folder: name (with ``/``) and content.

    ``record.ohr`` and ``approvals/N.json`` are the exact signed bytes, ``N.sig`` the raw signature, ``N.pem`` the key;
    with them go the paragraphs, the verifier (one script) and how to use it.
    """
    files = [(RECORD, record.data), (_PARAGRAPHS, _written(record.disclosures))]
    for number, approval in enumerate(approvals, start=1):
        files += [
            (f"approvals/{number}.json", approval.data),
            (f"approvals/{number}.sig", approval.signature),
            (f"approvals/{number}.pem", public_pem(approval.signer)),
        ]
    files += [(name, resource("verifier", name).read_bytes()) for name in _HELPERS]
    return tuple(files)


def is_part(name: str) -> bool:
    """Tell whether a file of this name is checked as part of a record's folder."""
    return name in (RECORD, _PARAGRAPHS) or _APPROVAL.fullmatch(name) is not None


def read_package(files: Mapping[str, bytes]) -> Package:
    """Read the files of a record's folder, by name; files that are no part of the record are left alone.

    Raises ``RecordRefused`` with ``reason`` ``missing`` or ``unreadable`` and the file in ``where``.
    """
    numbers = {int(found[1]) for name in files if (found := _APPROVAL.fullmatch(name))}
    approvals = tuple(
        Approval(
            data=_file(files, f"approvals/{number}.json"),
            signer=_signer(files, f"approvals/{number}.pem"),
            signature=_file(files, f"approvals/{number}.sig"),
        )
        for number in sorted(numbers)
    )
    return Package(Record(_file(files, RECORD), _disclosures(files)), approvals)


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
