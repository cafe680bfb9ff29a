"""A snapshot: one file with segments of all devices, so that a newcomer reads one file instead of thousands.

It is a parcel, and has no author whom anybody would have to trust: each segment in it is signed and sealed as in a file
of its own.
"""

from __future__ import annotations

from collections.abc import Mapping

from ohdesk.security.canonical import canonical, parse, sha256
from ohdesk.sync.folder import LOG, Found, parcel, unpacked
from ohdesk.sync.segments import MAGIC

LARGEST = 64 << 20
"""The most bytes that a snapshot's file may have; what is more goes into several."""
HEAD = 64 << 10
"""How many bytes from the beginning tell what a snapshot covers."""
ENDING = ".ohp"
_COVERS = "covers"
_ARCHIVE = b"PK\3\4"
"""How a zip archive begins."""
_LOCAL = 30
"""How long the fixed part of an entry's head is in a zip archive."""


def snapshot(segments: Mapping[str, bytes], covers: Mapping[str, tuple[int, str]]) -> bytes:
    """Return a snapshot's file: the files of segments by name, after what they cover.

    ``covers`` tells of each history the number and the digest (16 hex) of the last segment.
    """
    told = canonical({history: list(last) for history, last in covers.items()})
    return parcel({_COVERS: told, **{f"{LOG}/{name}": data for name, data in segments.items()}})


def file_name(data: bytes) -> str:
    """Return the name of a snapshot's file; it is known by its content, the name only keeps two from being one."""
    return f"{sha256(data)[:16]}{ENDING}"


def inside(data: bytes) -> dict[str, Found]:
    """Return the files in a snapshot by name; nothing where it is none, or damaged.

    A segment's own file under a snapshot's name is as one that holds it.
    """
    if data.startswith(MAGIC):
        return {f"{LOG}/": Found(len(data), lambda most: data[: most + 1])}
    try:
        files = unpacked(data)
    except ValueError:
        return {}
    return {path: found for path, found in files.items() if path != _COVERS}


def may_be(found: Found) -> bool:
    """Tell by the first bytes of a file, whatever its name, whether it may be a snapshot."""
    return found.read(1) == _ARCHIVE[:2]


def covered_by(head: bytes) -> dict[str, tuple[int, str]]:
    """Return what a snapshot says that it covers, of which the first ``HEAD`` bytes are given; it may be mistaken."""
    name = head[_LOCAL : _LOCAL + len(_COVERS)]
    start = _LOCAL + len(name) + int.from_bytes(head[28:30], "little")
    if head[:4] != _ARCHIVE or head[26:28] != len(_COVERS).to_bytes(2, "little") or name != _COVERS.encode():
        return {}
    covers: dict[str, tuple[int, str]] = {}
    try:
        told = parse(head[start : start + int.from_bytes(head[18:22], "little")])
    except ValueError:
        return {}
    for history, last in told.items() if isinstance(told, dict) else ():
        match last:
            case [int(number), str(digest)]:
                covers[history] = (number, digest)
    return covers
