"""What is signed about who belongs to a group's log: records, each naming those that its signer had seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ohdesk.security.canonical import Json, canonical, parse, sha256
from ohdesk.security.devices import DeviceKey, verify

VERSION = 1


class RecordKind(StrEnum):
    """What a record of membership does."""

    FOUNDED = "founded"
    ADMITTED = "admitted"
    REMOVED = "removed"
    EPOCH = "epoch"


@dataclass(frozen=True, slots=True)
class Keys:
    """The public halves of a device's keys: for its signatures (32 bytes), for wrapping to it (1,216 bytes)."""

    signing: bytes
    wrapping: bytes


@dataclass(frozen=True, slots=True)
class SignedRecord:
    """A record of membership: the exact bytes that were signed, and the signature (64 bytes)."""

    data: bytes
    signature: bytes

    @property
    def digest(self) -> str:
        """The SHA-256 (hex) by which later records refer to this one; the first one's names the log."""
        return sha256(self.data)


def signed(key: DeviceKey, facts: dict[str, Json]) -> SignedRecord:
    """Return a record of membership that states ``facts``."""
    data = canonical({"version": VERSION, **facts})
    return SignedRecord(data, key.sign(data))


@dataclass(frozen=True, slots=True)
class Record:
    """A record as it reads; ``seen`` are all the records before it, once they are known."""

    digest: str
    kind: RecordKind
    log: str
    by: str
    after: tuple[str, ...]
    facts: Mapping[str, Any]
    record: SignedRecord
    depth: int = 0
    seen: frozenset[str] = frozenset()

    @classmethod
    def of(cls, record: SignedRecord) -> Record | None:
        """Return a record as it reads; None for one that nobody can read."""
        try:
            facts: Any = parse(record.data)
            match facts:
                case {
                    "version": 1,
                    "kind": str(kind),
                    "log": str(log),
                    "by": str(by),
                    "after": [*after],
                } if canonical(facts) == record.data and all(isinstance(name, str) for name in after):
                    named = tuple(str(name) for name in after)
                    return cls(record.digest, RecordKind(kind), log, by, named, facts, record)
        except ValueError:
            pass
        return None

    def fact(self, name: str) -> Any:  # noqa: ANN401  # whatever the record says
        """Return what the record states under a name, of whatever type; None where it states nothing."""
        return self.facts.get(name)

    def octets(self, name: str) -> bytes:
        """Return the bytes that it states in hex under a name; raises ValueError where those are none."""
        return bytes.fromhex(str(self.fact(name)))

    @property
    def keys(self) -> Keys:
        """The keys that it states; raises ValueError where those are none."""
        return Keys(self.octets("signing"), self.octets("wrapping"))

    @property
    def newcomer(self) -> str:
        """The device that is let in."""
        return self.by if self.kind is RecordKind.FOUNDED else str(self.fact("device"))

    def is_signed(self, keys: Iterable[bytes]) -> bool:
        """Tell whether one of the keys signed the record."""
        return any(verify(key, self.record.data, self.record.signature) for key in keys)


def logs_founded(records: Iterable[SignedRecord]) -> tuple[str, ...]:
    """Return the names of the logs that are founded by records, each rightly signed by its founder."""
    found = set()
    for one in filter(None, map(Record.of, records)):
        with suppress(ValueError):  # a key that is none
            if one.kind is RecordKind.FOUNDED and not one.after and one.is_signed({one.keys.signing}):
                found.add(one.digest)
    return tuple(sorted(found))


def genuine(records: Iterable[SignedRecord], log: str) -> tuple[SignedRecord, ...]:
    """Return the records of a log that somebody signed who was let in, and whose forebears are there.

    Only they are worth keeping; whether they count is another question (``membership``). A copy of a record under a
    wrong signature stands in nobody's way.
    """
    found: dict[str, SignedRecord] = {}
    keys: dict[str, set[bytes]] = defaultdict(set)
    read = [one for one in map(Record.of, records) if one is not None]
    ready = [one for one in read if one.digest == log and one.kind is RecordKind.FOUNDED]
    left = [one for one in read if one.log == log and one.after]
    while ready:
        for one in ready:
            try:
                if one.is_signed(keys[one.by] if one.after else {one.keys.signing}):
                    found[one.digest] = one.record
                    if one.kind in (RecordKind.FOUNDED, RecordKind.ADMITTED):
                        keys[one.newcomer].add(one.keys.signing)
            except ValueError:  # a key that is none
                continue
        ready = [one for one in left if found.keys() >= set(one.after)]
        left = [one for one in left if not found.keys() >= set(one.after)]
    return tuple(found.values())
