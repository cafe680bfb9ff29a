"""Telling whether a file that left a vault is still what left it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from uuid import UUID

from ohdesk.bundle.reader import LARGEST_BUNDLE, pinned, read_bundle
from ohdesk.domain.errors import BundleRefused, RecipientRefused, RecordRefused
from ohdesk.security.devices import fingerprint
from ohdesk.security.record_files import RECORD, is_part, read_package
from ohdesk.security.records import Redactor, Signer, Verdict, check, read_record
from ohdesk.services.vault_values import StoredRecord

__all__ = ["RECORD", "Confirmed", "Verification", "verify_file"]

_LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Confirmed:
    """One approver's word that holds: who, how, when, and the fingerprint of the device that it was given on."""

    name: str
    role: str
    how: str
    at: str
    recorded_by: str
    device: str


@dataclass(frozen=True, slots=True)
class Redacted:
    """One removal of passages after the approval: which (their paths), by whom, when, why, and on which device.

    ``signer_confirmed`` says that this device is the one that was asked for.
    """

    paths: tuple[str, ...]
    name: str
    at: str
    reason: str
    device: str
    signer_confirmed: bool


@dataclass(frozen=True, slots=True)
class Verification:
    """What a check of a file found.

    ``at`` is when the record was approved, or the day of the bundle. Without ``signer_confirmed`` an unchanged file is
    only consistent in itself; ``signer_refused`` says that a signer was asked for and none is it. ``differs`` and
    ``redacted`` name places, ``redactions`` say who removed what, ``number`` counts a bundle among its group's.
    """

    kind: Literal["record", "bundle"]
    unchanged: bool
    signer_confirmed: bool
    signer_refused: bool
    practice: bool
    at: str
    confirmed: tuple[Confirmed, ...] = ()
    signers: tuple[str, ...] = ()
    redacted: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()
    redactions: tuple[Redacted, ...] = ()
    number: int | None = None
    records: int = 0


def verify_file(path: Path, identity: str | None = None, signer: str | None = None) -> Verification:
    """Check an approved record (its folder or ``record.ohr``) or a bundle.

    ``identity`` is the text of the receiver's private key, needed for a bundle; ``signer`` is a public key (PEM) or a
    fingerprint that is known to be the sender's from elsewhere.
    Raises ``RecordRefused``, ``BundleRefused``, ``RecipientRefused``.
    """
    if path.is_dir() or path.name == RECORD:
        return _record(_read_folder(path if path.is_dir() else path.parent), signer)
    if identity is None:
        raise RecipientRefused(reason="identity")
    if path.stat().st_size > LARGEST_BUNDLE:
        raise BundleRefused(reason="too_large")
    return _bundle(path.read_bytes(), identity, signer)


def read_stored(path: Path) -> StoredRecord:
    """Return the approved record in a folder, or of a ``record.ohr``, as a vault keeps it.

    Raises ``RecordRefused``, also where it is no more as it was approved.
    """
    found = read_package(_read_folder(path if path.is_dir() else path.parent))
    record = found.record
    verdict = check(record.data, record.disclosures, found.approvals, None, found.redactions)
    if not verdict.unchanged:
        raise RecordRefused(reason="changed", where=", ".join(verdict.differs))
    statement = read_record(record.data).statement
    kind, root = str(statement.get("kind")), UUID(str(statement.get("meeting")))
    return StoredRecord(kind, root, record, found.approvals, found.redactions)


def _read_folder(folder: Path) -> dict[str, bytes]:
    """Return a record's files by name, whatever else lies in the folder.

    Raises ``RecordRefused`` for one larger than a record is.
    """
    files = {}
    for path in (*folder.glob("*"), *folder.glob("*/*")):
        name = path.relative_to(folder).as_posix()
        if is_part(name) and path.is_file():
            if path.stat().st_size > _LARGEST:
                raise RecordRefused(reason="unreadable", where=name)
            files[name] = path.read_bytes()
    return files


def _record(files: Mapping[str, bytes], signer: str | None) -> Verification:
    verdict = _checked(files, None if signer is None else pinned(signer), excerpt=False)
    statement = read_record(files[RECORD]).statement if verdict.unchanged else {}
    return Verification(
        kind="record",
        unchanged=verdict.unchanged,
        signer_confirmed=verdict.signer_confirmed,
        signer_refused=signer is not None and not verdict.signer_confirmed,
        practice=bool(statement.get("practice")),
        at=verdict.approved_at,
        confirmed=tuple(_confirmed(found) for found in verdict.signers),
        signers=tuple(dict.fromkeys(found.device for found in verdict.signers)),
        redacted=verdict.redacted,
        differs=verdict.differs,
        redactions=tuple(_redacted(found) for found in verdict.redactions),
    )


def _bundle(data: bytes, identity: str, signer: str | None) -> Verification:
    bundle = read_bundle(data, identity, None if signer is None else pinned(signer))
    records: dict[str, dict[str, bytes]] = {}
    for name, content in bundle.payload.items():
        folder, _, rest = name.removeprefix("records/").partition("/")
        if name.startswith("records/"):
            records.setdefault(folder, {})[rest] = content
    verdicts = {folder: _checked(files, None, excerpt=True) for folder, files in records.items()}
    differs = tuple(f"records/{folder}/{place}" for folder, found in verdicts.items() for place in found.differs)
    return Verification(
        kind="bundle",
        unchanged=not differs,
        signer_confirmed=bundle.signer_confirmed,
        signer_refused=False,
        practice=bundle.info.practice,
        at=bundle.info.day.isoformat(),
        signers=(fingerprint(bundle.signer),),
        differs=differs,
        number=bundle.info.count,
        records=len(records),
    )


def _confirmed(found: Signer) -> Confirmed:
    word = found.confirmation
    return Confirmed(word.name, word.role, word.how.value, word.at, word.recorded_by, found.device)


def _redacted(found: Redactor) -> Redacted:
    redaction = found.redaction
    return Redacted(redaction.paths, redaction.name, redaction.at, redaction.reason, found.device, found.confirmed)


def _checked(files: Mapping[str, bytes], signer: bytes | str | None, excerpt: bool) -> Verdict:
    found = read_package(files)
    record = found.record
    return check(record.data, record.disclosures, found.approvals, signer, found.redactions, excerpt)
