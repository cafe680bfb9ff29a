"""Segments: what one device did, in files that its group alone can read and nobody can forge.

A segment's signed header commits to each of its lines by a salted hash. So a line's words can be forgotten later: the
line is left out, its commitment stays, and the signature and the chain of headers go on holding.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import zlib
from binascii import unhexlify
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from ohdesk.security.canonical import parse, sha256
from ohdesk.security.devices import DeviceKey, verify
from ohdesk.security.sealing import derived_key, seal_once, unseal_once

VERSION = 1
LARGEST = 8 << 20
"""The most bytes that a segment's file may have."""
_LARGEST_INSIDE = 64 << 20
"""The most bytes that a segment's lines may take when they are unpacked."""
_MOST_LINES = 100_000
"""In one segment; its author puts far less into it."""
_LARGEST_HEADER = 4096
MAGIC = b"OHSEG1\r\n"
"""How a segment's file begins."""
_LENGTH = 4
_SIGNATURE = 64
_SALT = 32
_TAG = 16
_COMMITMENT = 32
_OWN_SALT = 16
_PURPOSE = b"ohdesk segment v1 "
_NAME = r'"([^"\\\x00-\x1f]*)"'
_FROM_0 = "(0|[1-9][0-9]{0,14})"
_FROM_1 = "([1-9][0-9]{0,14})"
_HEADER = re.compile(
    rf'\{{"commitments":{_NAME},"device":{_NAME},"epoch":{_NAME},"first":{_FROM_1},"log":{_NAME},"number":{_FROM_1},'
    rf'"previous":{_NAME},"steps":{_FROM_0},"version":{VERSION}\}}'
)
"""A header's one byte form (RFC 8785): its names and digests hold nothing that JSON would have to escape."""


class Refusal(StrEnum):
    """Why a segment is not taken in. What is cut short or not known yet may be taken in later."""

    CUT_SHORT = "cut_short"
    NEWER = "newer"
    UNKNOWN_DEVICE = "unknown_device"
    UNKNOWN_EPOCH = "unknown_epoch"
    NO_SEGMENT = "no_segment"
    OTHER_LOG = "other_log"
    FORGED = "forged"
    AFTER_REMOVAL = "after_removal"
    TOO_LARGE = "too_large"
    TANGLED = "tangled"


WAITING = frozenset((Refusal.CUT_SHORT, Refusal.NEWER, Refusal.UNKNOWN_DEVICE, Refusal.UNKNOWN_EPOCH))
"""Refusals that another file, an update or a record of membership may lift."""


class SegmentRefused(Exception):
    """A file that is no segment for us; ``reason`` says why."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a segment: its bytes and the salt (16 bytes) of its commitment, or the commitment alone.

    Bytes without a salt are what a forgetting left of the line: the commitment does not prove them. Where nothing says
    that a line is to be without its words, it is ``doubtful``: they are not here yet.
    """

    commitment: bytes
    data: bytes = b""
    salt: bytes = b""
    doubtful: bool = field(default=False, compare=False)

    @classmethod
    def of(cls, data: bytes, salt: bytes) -> Line:
        """Return the line that says ``data``, which holds no line feed."""
        return cls(hashlib.sha256(salt + data).digest(), data, salt)

    @property
    def proven(self) -> bool:
        """Whether the line says what its author signed."""
        return bool(self.salt)


@dataclass(frozen=True)
class Header:
    """What a device signs of a segment.

    ``log`` names the group's log, ``device`` its author, ``number`` counts the author's segments from 1; ``first`` is
    the sequence number of the first step in it and ``steps`` their count; ``previous`` is the digest of the author's
    header before ("" at the start); ``epoch`` names the group's key; ``commitments`` is the SHA-256 (hex) over the
    commitments of all lines.
    """

    log: str
    device: str
    number: int
    first: int
    steps: int
    previous: str
    epoch: str
    commitments: str

    @cached_property
    def bytes(self) -> bytes:
        """The header in its one byte form (RFC 8785)."""
        return (
            f'{{"commitments":"{self.commitments}","device":"{self.device}","epoch":"{self.epoch}",'
            f'"first":{self.first},"log":"{self.log}","number":{self.number},"previous":"{self.previous}",'
            f'"steps":{self.steps},"version":{VERSION}}}'
        ).encode()

    @cached_property
    def digest(self) -> str:
        """The SHA-256 (hex) by which the next segment, and the file's name, refer to this one."""
        return sha256(self.bytes)

    @property
    def file_name(self) -> str:
        """The name of the segment's file; a file is known by its content, the name only spares reading it."""
        return f"{self.number:08d}-{self.digest[:16]}.ohs"


@dataclass(frozen=True, slots=True)
class Segment:
    """A header, its author's signature, and its lines: first what the author had seen, then one for each step."""

    header: Header
    signature: bytes
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Author:
    """A device that may write: its public key (32 bytes); ``until`` is its last accepted segment once it is removed."""

    public: bytes
    until: int | None = None


def new_salt() -> bytes:
    """Return a random salt for a line's commitment."""
    return os.urandom(_OWN_SALT)


def written(
    key: DeviceKey,
    lines: Sequence[Line],
    *,
    log: str,
    device: str,
    number: int,
    first: int,
    previous: str,
    epoch: str,
) -> Segment:
    """Return a new segment of ``lines``, signed by its author's device."""
    header = Header(log, device, number, first, len(lines) - 1, previous, epoch, _over(lines))
    return Segment(header, key.sign(header.bytes), tuple(lines))


def sealed(segment: Segment, epoch_key: bytes) -> bytes:
    """Return a segment's file. The same lines give the same bytes, so that whoever puts a file back changes nothing."""
    head = segment.header.bytes
    packed = zlib.compress(b"\n".join(map(_packed, segment.lines)), 6)
    lengths = len(head).to_bytes(_LENGTH, "big") + (len(packed) + _TAG).to_bytes(_LENGTH, "big")
    shown = MAGIC + lengths + head + segment.signature
    salt = hmac.digest(derived_key(epoch_key, b"", _PURPOSE + b"salt"), shown + packed, "sha256")
    before = shown + salt
    return before + seal_once(_key(epoch_key, salt, segment.header.log), packed, before)


def opened(data: bytes, log: str, authors: Mapping[str, Author], epoch_keys: Mapping[str, bytes]) -> Segment:
    """Return the segment in a file: who wrote it and every line checked. Raises ``SegmentRefused``."""
    if len(data) > LARGEST:
        raise SegmentRefused(Refusal.TOO_LARGE)
    head, body = _split(data)
    header = header_from(head)
    if header.log != log:
        raise SegmentRefused(Refusal.OTHER_LOG)
    author = authors.get(header.device)
    if author is None:
        raise SegmentRefused(Refusal.UNKNOWN_DEVICE)
    signature = data[body - _SIGNATURE : body]
    if not verify(author.public, head, signature):
        raise SegmentRefused(Refusal.FORGED)
    if author.until is not None and header.number > author.until:
        raise SegmentRefused(Refusal.AFTER_REMOVAL)
    if header.epoch not in epoch_keys:
        raise SegmentRefused(Refusal.UNKNOWN_EPOCH)
    salt, start = data[body : body + _SALT], body + _SALT
    try:
        packed = unseal_once(_key(epoch_keys[header.epoch], salt, log), data[start:], data[:start])
    except ValueError:
        raise SegmentRefused(Refusal.FORGED) from None
    lines = _unpacked(packed)
    if len(lines) != header.steps + 1 or _over(lines) != header.commitments:
        raise SegmentRefused(Refusal.TANGLED)
    return Segment(header, signature, lines)


def as_known(own: Segment, other: Segment, believed: Callable[[int, Line], bool]) -> Segment:
    """Return one's own form of a segment, with another form's lines where one's own are doubtful.

    Where neither form of a line is what its author wrote, that with less of two that are ``believed`` stands (by the
    line's place and what it says): two laptops may have shortened it in different ways, and come to the same so.
    """
    lines = []
    for place, (here, there) in enumerate(zip(own.lines, other.lines, strict=True)):
        if here.doubtful:
            lines.append(there)
        elif here.proven or there.proven or not believed(place, there):
            lines.append(here)
        else:
            lines.append(min(here, there, key=_told))
    return Segment(own.header, own.signature, tuple(lines))


def with_less(own: Segment, other: Segment) -> Segment:
    """Return one's own form of a segment with what another form has forgotten beyond it, line by line.

    Where one's own line is doubtful, the other one stands.
    """
    lines = (
        there if here.doubtful else min(here, there, key=_told)
        for here, there in zip(own.lines, other.lines, strict=True)
    )
    return Segment(own.header, own.signature, tuple(lines))


def with_more(one: Segment, other: Segment) -> Segment:
    """Return a segment as the one of two forms tells it that says more, line by line."""
    lines = (max(pair, key=_told) for pair in zip(one.lines, other.lines, strict=True))
    return Segment(one.header, one.signature, tuple(lines))


def _told(line: Line) -> tuple[bool, int, bytes]:
    return line.proven, len(line.data), line.data


def _split(data: bytes) -> tuple[bytes, int]:
    """Return a file's header bytes, and where what is sealed begins."""
    if data[: len(MAGIC)] != MAGIC:
        raise SegmentRefused(Refusal.CUT_SHORT if MAGIC.startswith(data[: len(MAGIC)]) else Refusal.NO_SEGMENT)
    lengths = data[len(MAGIC) : len(MAGIC) + 2 * _LENGTH]
    head, inside = int.from_bytes(lengths[:_LENGTH], "big"), int.from_bytes(lengths[_LENGTH:], "big")
    if head > _LARGEST_HEADER or inside > LARGEST:
        raise SegmentRefused(Refusal.NO_SEGMENT)
    start = len(MAGIC) + 2 * _LENGTH
    body = start + head + _SIGNATURE
    if len(data) < body + _SALT + inside:
        raise SegmentRefused(Refusal.CUT_SHORT)
    if len(data) > body + _SALT + inside:
        raise SegmentRefused(Refusal.FORGED)
    return data[start : start + head], body


def header_in(data: bytes) -> Header | None:
    """Return the header with which a file begins, whatever follows, and whoever wrote it; None where there is none."""
    start = len(MAGIC) + 2 * _LENGTH
    length = int.from_bytes(data[len(MAGIC) : len(MAGIC) + _LENGTH], "big")
    if not data.startswith(MAGIC) or length > _LARGEST_HEADER:
        return None
    try:
        return header_from(data[start : start + length])
    except SegmentRefused:
        return None


def header_from(head: bytes) -> Header:
    """Return a header as its bytes read. Raises ``SegmentRefused``."""
    try:
        found = _HEADER.fullmatch(head.decode())
    except UnicodeDecodeError:
        raise SegmentRefused(Refusal.NO_SEGMENT) from None
    if found is None:
        raise SegmentRefused(Refusal.NEWER if _is_newer(head) else Refusal.NO_SEGMENT)
    commitments, device, epoch, first, log, number, previous, steps = found.groups()
    return Header(log, device, int(number), int(first), int(steps), previous, epoch, commitments)


def _is_newer(head: bytes) -> bool:
    try:
        match parse(head):
            case {"version": int(version)}:
                return version > VERSION
    except ValueError:
        pass
    return False


def _over(lines: Sequence[Line]) -> str:
    return sha256(b"".join(line.commitment for line in lines))


def _packed(line: Line) -> bytes:
    """Return a line as it is packed: salt and words, or "-" and the commitment with what is left of the words."""
    return line.salt.hex().encode() + line.data if line.proven else b"-" + line.commitment.hex().encode() + line.data


def _unpacked(packed: bytes) -> tuple[Line, ...]:
    inflate = zlib.decompressobj()
    try:
        inside = inflate.decompress(packed, _LARGEST_INSIDE)
    except zlib.error:
        raise SegmentRefused(Refusal.TANGLED) from None
    if inflate.unconsumed_tail or inside.count(b"\n") > _MOST_LINES:
        raise SegmentRefused(Refusal.TOO_LARGE)
    if not inflate.eof or inflate.unused_data:
        raise SegmentRefused(Refusal.TANGLED)
    try:
        return tuple(map(_line, inside.split(b"\n")))
    except ValueError:
        raise SegmentRefused(Refusal.TANGLED) from None


def _line(line: bytes) -> Line:
    if line.startswith(b"-"):
        end = 1 + 2 * _COMMITMENT
        commitment = unhexlify(line[1:end])
        if len(commitment) != _COMMITMENT:
            raise ValueError("a commitment is 32 bytes")
        return Line(commitment, line[end:])
    salt = unhexlify(line[: 2 * _OWN_SALT])
    if len(salt) != _OWN_SALT:
        raise ValueError("a salt is 16 bytes")
    return Line.of(line[2 * _OWN_SALT :], salt)


def _key(epoch_key: bytes, salt: bytes, log: str) -> bytes:
    return derived_key(epoch_key, salt, _PURPOSE + log.encode())
