"""What reads files that anybody may have made: each takes any bytes, and refuses them by the errors that it names."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress

from ohdesk.domain.errors import LogRefused
from ohdesk.security.devices import DeviceKey
from ohdesk.services.belonging import parcel_content, told_of
from ohdesk.sync import segments, snapshots
from ohdesk.sync.folder import MEMBERS, Found, segment_name, unpacked
from ohdesk.sync.folder import parcel as packed
from ohdesk.sync.joining import read_request
from ohdesk.sync.membership_records import SignedRecord, genuine
from ohdesk.sync.membership_rules import membership
from ohdesk.sync.segments import Author, Line, Segment, SegmentRefused, header_from, opened, sealed, written
from ohdesk.sync.wire import line_of, said_in, step_of, steps_of

_KEY = DeviceKey(bytes(range(32)))
_EPOCHS = {"e": bytes(range(32))}
_AUTHORS = {"a": Author(_KEY.public)}
_SALT = bytes(16)
_FEW = 4
"""How many records at most are signed of what is fuzzed: each takes as long as reading a whole file."""
_SEGMENT = sealed(
    written(_KEY, [Line.of(b"", _SALT)], log="loki", device="a", number=1, first=1, previous="", epoch="e"),
    _EPOCHS["e"],
)


def segment(data: bytes) -> None:
    """Read a segment's file as it comes from a folder."""
    with suppress(SegmentRefused):
        opened(data, "loki", _AUTHORS, _EPOCHS)


def header(data: bytes) -> None:
    """Read a header that its author may well have signed."""
    with suppress(SegmentRefused):
        assert header_from(data).bytes == data


def lines(data: bytes) -> None:
    """Read what a member sealed, packed anew so that it is not for the packing to refuse it."""
    with suppress(SegmentRefused):
        segments._unpacked(zlib.compress(data))


def step(data: bytes) -> None:
    """Read a step of a member's program gone wrong; what is read says what was written."""
    with suppress(ValueError, TypeError, RecursionError):
        op = step_of("a", 1, Line.of(data, _SALT))
        assert op.is_forgotten or line_of(op) == data


def steps(data: bytes) -> None:
    """Read a segment that a member signed, whatever stands in its lines."""
    told = [Line.of(line, _SALT) for line in data.split(b"\n")]
    made = written(_KEY, told, log="loki", device="a", number=1, first=1, previous="", epoch="e")
    read: Segment = opened(sealed(made, _EPOCHS["e"]), "loki", _AUTHORS, _EPOCHS)
    assert read == made
    with suppress(SegmentRefused):
        steps_of(read)
        said_in(read.lines[0].data)


def request(data: bytes) -> None:
    """Read a request to join, signed by its author."""
    with suppress(ValueError):
        read_request(data)
    with suppress(ValueError):
        read_request(_KEY.sign(data) + data)


def record(data: bytes) -> None:
    """Read a record of membership, alone and as the one that founds a log, rightly signed."""
    for one in (SignedRecord(data[64:], data[:64]), SignedRecord(data, _KEY.sign(data))):
        assert membership(genuine([one], one.digest), one.digest).waiting >= 0


def parcel(data: bytes) -> None:
    """Read a parcel, and every file in it."""
    with suppress(ValueError):
        for found in unpacked(data).values():
            assert len(found.read(1000) or b"") <= 1001


def snapshot(data: bytes) -> None:
    """Read a snapshot as it comes from a folder, and every segment in it."""
    _look_through(data)


def covers(data: bytes) -> None:
    """Read a snapshot that says whatever it likes of what it covers."""
    assert _look_through(packed({"covers": data, "log/a/1.ohs": _SEGMENT})) == 1


def _look_through(data: bytes) -> int:
    """Do with a snapshot's file what is done with one that lies in a folder; returns how many segments it holds."""
    there, held = Found(len(data), lambda most: data[: most + 1]), 0
    assert snapshots.may_be(there) == data.startswith(b"PK")
    for number, digest in snapshots.covered_by(there.read(snapshots.HEAD) or b"").values():
        assert (isinstance(number, int), isinstance(digest, str)) == (True, True)
    for path, found in snapshots.inside(data).items():
        inner = found.read(segments.LARGEST) or b""
        assert (len(inner) <= len(data), segment_name(path) in path) == (True, True)
        with suppress(SegmentRefused):
            read = opened(inner, "loki", _AUTHORS, _EPOCHS)
            held += 1
            steps_of(read)
    return held


def invitation(data: bytes) -> None:
    """Read an invitation as it comes, and one whose records somebody rightly signed."""
    signed = {f"{MEMBERS}/{n}.ohm": _KEY.sign(told) + told for n, told in enumerate(data.split(b"\0", _FEW))}
    for one in (data, packed(signed)):
        with suppress(LogRefused):
            told_of(parcel_content(one))


READERS: Mapping[str, Callable[[bytes], None]] = {
    one.__name__: one
    for one in (segment, header, lines, step, steps, request, record, parcel, invitation, snapshot, covers)
}
