"""The approved record: a text fixed for good, the approvers' signed words over it, and the check of both.

A record does not hold its paragraphs but a salted SHA-256 of each, so that one paragraph can be removed later (its text
and salt are dropped) while everything else still verifies. Each approver's word is a statement of its own that names
the record by its SHA-256, signed with the key of the device it was given on (Ed25519); so is each removal, since a
passage may be missing only where somebody says so. What is signed is always the stored bytes themselves, so that
checking needs no writer of canonical JSON.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from ohdesk.domain.errors import RecordRefused
from ohdesk.domain.minutes import Confirmation, ConfirmedBy, Redaction
from ohdesk.security.canonical import Json, canonical, parse, sha256
from ohdesk.security.devices import DeviceKey, fingerprint, verify
from ohdesk.security.redactions import SignedRedaction, genuine

HEADING = b"OHDesk approved record v1\n"
_RECORD_SCHEMA = "ohdesk.record/1"
_APPROVAL_SCHEMA = "ohdesk.approval/1"
_SALT_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One part of what is approved: ``path`` ("items/3/record/2") and ``text``, canonical JSON where it is a value."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What opens one commitment: its text and 16-byte salt, both ``None`` once the paragraph is redacted."""

    path: str
    salt: bytes | None
    text: str | None

    def redacted(self) -> Disclosure:
        """Return it without text and salt."""
        return Disclosure(self.path, salt=None, text=None)


@dataclass(frozen=True, slots=True)
class Record:
    """A record's exact bytes, and the paragraphs that it commits to."""

    data: bytes
    disclosures: tuple[Disclosure, ...]

    @property
    def digest(self) -> str:
        """The record's name: the SHA-256 of its bytes in hex."""
        return sha256(self.data)


@dataclass(frozen=True, slots=True)
class RecordBody:
    """What a record's bytes say: public facts, the digests of all record heads seen, the commitment of each path."""

    statement: Mapping[str, Json]
    previous: tuple[str, ...]
    commitments: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Approval:
    """One approver's word: the exact signed bytes, the device's public key (32 bytes), the signature (64 bytes)."""

    data: bytes
    signer: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class ApprovalStatement:
    """What an approval's bytes say: of which record, given on which device (fingerprint), and by whom."""

    record: str
    device: str
    confirmation: Confirmation


@dataclass(frozen=True, slots=True)
class Signer:
    """An approver whose word verifies; ``confirmed`` when the device is the one that the checker asked for."""

    confirmation: Confirmation
    device: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Redactor:
    """A removal whose statement verifies; ``confirmed`` as for a signer."""

    redaction: Redaction
    device: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found.

    ``differs`` names what is not as it was approved: "record", a paragraph's path, "approvals/2" (the second approval),
    "redactions/1", or "approvals" when there is none. Without ``signer_confirmed`` an unchanged record is only
    consistent in itself. ``redacted`` are the paths of all missing passages, ``redactions`` who removed them.
    """

    unchanged: bool
    signer_confirmed: bool
    approved_at: str
    signers: tuple[Signer, ...] = ()
    redacted: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()
    redactions: tuple[Redactor, ...] = ()


# Making


def make_record(statement: Mapping[str, Json], paragraphs: Sequence[Paragraph], previous: Iterable[str]) -> Record:
    """Fix ``paragraphs`` for good.

    ``statement`` holds public facts: ``kind``, ``meeting``, ``practice``, ``approved_at`` (UTC instant), ``approvals``
    (how many words are given with it, so that one gone missing is noticed), ``covers`` (device to last sequence
    number). ``previous`` are the digests of all record heads seen.
    Raises ``ValueError`` when a path stands twice, ``approved_at`` is no text, or a value has no canonical form.
    """
    if not isinstance(statement.get("approved_at"), str):
        raise ValueError("a record says when it was approved")
    disclosures = tuple(Disclosure(part.path, os.urandom(_SALT_LENGTH), part.text) for part in paragraphs)
    if len({part.path for part in paragraphs}) < len(paragraphs):
        raise ValueError("a path stands twice")
    body: Json = {
        "schema": _RECORD_SCHEMA,
        "statement": statement,
        "previous": sorted(set(previous)),
        "commitments": [{"path": part.path, "sha256": _commitment(part)} for part in disclosures],
    }
    return Record(HEADING + canonical(body), disclosures)


def sign_approval(record_digest: str, confirmation: Confirmation, device_key: DeviceKey) -> Approval:
    """State that somebody stands behind the record ``record_digest``, signed by the device it was said on."""
    data = canonical(
        {
            "schema": _APPROVAL_SCHEMA,
            "record": record_digest,
            "device": fingerprint(device_key.public),
            "member": str(confirmation.member) if confirmation.member else None,
            "name": confirmation.name,
            "role": confirmation.role,
            "how": confirmation.how.value,
            "at": confirmation.at,
            "recorded_by": confirmation.recorded_by,
        }
    )
    return Approval(data, device_key.public, device_key.sign(data))


# Reading


def read_record(data: bytes) -> RecordBody:
    """Read a record's bytes. Raises ``RecordRefused`` (``reason="unreadable"``) unless they are a record."""
    try:
        if not data.startswith(HEADING):
            raise ValueError("no heading")
        match parse(data.removeprefix(HEADING)):
            case {
                "schema": str(schema),
                "statement": dict(statement),
                "previous": [*previous],
                "commitments": [*entries],
            } if schema == _RECORD_SCHEMA and isinstance(statement.get("approved_at"), str):
                commitments = dict(_read_commitment(entry) for entry in entries)
            case _:
                raise ValueError("another shape")
        if len(commitments) < len(entries):
            raise ValueError("a path stands twice")
    except ValueError:
        raise RecordRefused(reason="unreadable", where="record") from None
    return RecordBody(statement, tuple(str(digest) for digest in previous), commitments)


def read_approval(data: bytes) -> ApprovalStatement:
    """Read an approval's bytes. Raises ``RecordRefused`` (``reason="unreadable"``) unless they are an approval."""
    try:
        match parse(data):
            case {
                "schema": str(schema),
                "record": str(record),
                "device": str(device),
                "member": str() | None as member,
                "name": str(name),
                "role": str(role),
                "how": str(how),
                "at": str(at),
                "recorded_by": str(recorded_by),
            } if schema == _APPROVAL_SCHEMA:
                person = UUID(member) if member else None
                confirmation = Confirmation(person, name, role, ConfirmedBy(how), at, recorded_by)
            case _:
                raise ValueError("another shape")
    except ValueError:
        raise RecordRefused(reason="unreadable", where="approvals") from None
    return ApprovalStatement(record, device, confirmation)


# Checking


def check(
    record: bytes,
    disclosures: Sequence[Disclosure],
    approvals: Sequence[Approval],
    signer: bytes | str | None = None,
    redactions: Sequence[SignedRedaction] = (),
    excerpt: bool = False,
) -> Verdict:
    """Tell whether a record is as it was approved, and if not, what differs; never raises.

    ``signer`` is the public key (32 bytes) or the fingerprint of a device that the checker knows to be the approver's
    and has from elsewhere: only with it can an unchanged record be told from one made anew by somebody else.
    In an ``excerpt`` passages may be left out without a word, since somebody answers for the whole that it lies in.
    """
    try:
        body = read_record(record)
    except RecordRefused:
        return Verdict(unchanged=False, signer_confirmed=False, approved_at="", differs=("record",))
    paragraphs = tuple(_differing_paragraphs(body.commitments, disclosures))
    signers, unsigned = _check_approvals(sha256(record), approvals, signer, body.statement.get("approvals"))
    redacted = tuple(part.path for part in disclosures if part.text is None)
    redactors, unfounded = _check_redactions(sha256(record), redactions, redacted, signer)
    told = {path for found in redactors for path in found.redaction.paths}
    untold = () if excerpt else tuple(path for path in redacted if path not in told)
    differs = tuple(dict.fromkeys((*unsigned, *unfounded, *paragraphs, *untold)))
    return Verdict(
        unchanged=not differs,
        signer_confirmed=any(found.confirmed for found in signers),
        approved_at=str(body.statement["approved_at"]),
        signers=signers,
        redacted=redacted,
        differs=differs,
        redactions=redactors,
    )


def _check_redactions(
    digest: str, redactions: Sequence[SignedRedaction], redacted: Sequence[str], pin: bytes | str | None
) -> tuple[tuple[Redactor, ...], tuple[str, ...]]:
    """Return who removed passages, and the names of statements that do not hold or speak of what is still there."""
    found: list[Redactor] = []
    unfounded: list[str] = []
    said: set[bytes] = set()
    for number, word in enumerate(redactions, start=1):
        statement = genuine(word)
        if (
            statement is None
            or word.data in said
            or statement.record != digest
            or not set(statement.redaction.paths) <= set(redacted)
        ):
            unfounded.append(f"redactions/{number}")
        else:
            found.append(Redactor(statement.redaction, statement.device, _is_pinned(word.signer, pin)))
        said.add(word.data)
    return tuple(found), tuple(unfounded)


def _check_approvals(
    digest: str, approvals: Sequence[Approval], pin: bytes | str | None, given: Json
) -> tuple[tuple[Signer, ...], tuple[str, ...]]:
    """Return who stands behind the record, and the names of what does not verify."""
    signers: list[Signer] = []
    broken: list[str] = []
    elsewhere: list[str] = []
    said: set[bytes] = set()
    for number, approval in enumerate(approvals, start=1):
        statement = _genuine(approval)
        if statement is None or approval.data in said:
            broken.append(f"approvals/{number}")
        elif statement.record != digest:
            elsewhere.append(f"approvals/{number}")
        else:
            confirmed = _is_pinned(approval.signer, pin)
            signers.append(Signer(statement.confirmation, statement.device, confirmed))
        said.add(approval.data)
    if len(approvals) < (given if isinstance(given, int) else 1):
        broken.append("approvals")
    if elsewhere and not signers:  # all sound approvals name other bytes: it is the record that has changed
        elsewhere = ["record"]
    return tuple(signers), (*elsewhere, *broken)


def _genuine(approval: Approval) -> ApprovalStatement | None:
    if not verify(approval.signer, approval.data, approval.signature):
        return None
    try:
        statement = read_approval(approval.data)
    except RecordRefused:
        return None
    return statement if statement.device == fingerprint(approval.signer) else None


def _is_pinned(public: bytes, pin: bytes | str | None) -> bool:
    if isinstance(pin, str):
        return "".join(pin.split()).lower() == fingerprint(public).replace(" ", "")
    return public == pin


def _differing_paragraphs(commitments: Mapping[str, str], disclosures: Sequence[Disclosure]) -> Iterator[str]:
    """Yield the paths that are changed, added, given twice, moved, or gone without being marked as redacted."""
    left = dict(commitments)
    for part in disclosures:
        expected = left.pop(part.path, None)
        if expected is None or (part.text is not None and _commitment(part) != expected):
            yield part.path
    yield from left
    known = [part.path for part in disclosures if part.path in commitments]
    if len(known) == len(commitments):  # else it is the lost ones that are named
        yield from (path for path, there in zip(known, commitments, strict=True) if path != there)


def _commitment(part: Disclosure) -> str:
    """Return the salted SHA-256 of a paragraph with its place; empty, and so no match, without a canonical form."""
    try:
        return sha256((part.salt or b"") + canonical([part.path, part.text]))
    except ValueError:
        return ""


def _read_commitment(entry: Json) -> tuple[str, str]:
    match entry:
        case {"path": str(path), "sha256": str(digest)}:
            return path, digest
        case _:
            raise ValueError("not a commitment")
