"""Words removed from an approved record later: a signed statement of who removed which passages, when and why."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ohdesk.domain.errors import RecordRefused
from ohdesk.domain.minutes import Redaction
from ohdesk.security.canonical import canonical, parse
from ohdesk.security.devices import DeviceKey, fingerprint, verify

_SCHEMA = "ohdesk.redaction/1"


@dataclass(frozen=True, slots=True)
class SignedRedaction:
    """One removal as it was stated: the exact signed bytes, the device's public key (32 bytes), the signature (64)."""

    data: bytes
    signer: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class RedactionStatement:
    """What a removal's bytes say: of which record, stated on which device (fingerprint), and what was removed."""

    record: str
    device: str
    redaction: Redaction


def sign_redaction(record_digest: str, redaction: Redaction, device_key: DeviceKey) -> SignedRedaction:
    """State that passages of the record ``record_digest`` were removed, signed by the device it was done on."""
    data = canonical(
        {
            "schema": _SCHEMA,
            "record": record_digest,
            "device": fingerprint(device_key.public),
            "paths": sorted(set(redaction.paths)),
            "member": str(redaction.member) if redaction.member else None,
            "name": redaction.name,
            "at": redaction.at,
            "reason": redaction.reason,
        }
    )
    return SignedRedaction(data, device_key.public, device_key.sign(data))


def read_redaction(data: bytes) -> RedactionStatement:
    """Read a removal's bytes. Raises ``RecordRefused`` (``reason="unreadable"``) unless they state one."""
    try:
        match parse(data):
            case {
                "schema": str(schema),
                "record": str(record),
                "device": str(device),
                "paths": [*paths],
                "member": str() | None as member,
                "name": str(name),
                "at": str(at),
                "reason": str(reason),
            } if schema == _SCHEMA and paths:
                person = UUID(member) if member else None
                redaction = Redaction(person, name, at, reason, tuple(str(path) for path in paths))
            case _:
                raise ValueError("another shape")
    except ValueError:
        raise RecordRefused(reason="unreadable", where="redactions") from None
    return RedactionStatement(record, device, redaction)


def genuine(word: SignedRedaction) -> RedactionStatement | None:
    """Return what a signed removal states, or None where its signature does not hold or it is none."""
    if not verify(word.signer, word.data, word.signature):
        return None
    try:
        statement = read_redaction(word.data)
    except RecordRefused:
        return None
    return statement if statement.device == fingerprint(word.signer) else None
