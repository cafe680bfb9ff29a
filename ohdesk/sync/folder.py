"""Where laptops meet, a folder or a parcel: files are laid down whole, and whatever lies there is only input."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path

LOG = "log"
MEMBERS = "members"
JOIN = "join"
_STEM = "OHDesk "
_SHORT = 16
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_MOST_ENTRIES = 100_000


@dataclass(frozen=True, slots=True)
class Found:
    """Something that came from others: how many bytes it has, and the way to them, or None where they are not here yet.

    At most one byte more is read than is asked for.
    """

    size: int
    read: Callable[[int], bytes | None]


def place_of(folder: Path, log: str) -> Path:
    """Return where a log lies in a folder that may hold several."""
    return folder / f"{_STEM}{log[:_SHORT]}"


def places(folder: Path) -> list[Path]:
    """Return where logs lie in a folder."""
    return sorted(path for path in folder.glob(f"{_STEM}*") if (path / MEMBERS).is_dir())


def listed(place: Path) -> dict[str, Found]:
    """Return what lies below ``place``, by name ("log/…"), without drafts; what cannot be looked at is not here yet."""
    found = {}
    for root, folders, names in os.walk(place):
        folders.sort()
        for name in sorted(names):
            path = Path(root) / name
            if not name.startswith("."):
                try:
                    size = path.stat().st_size
                except OSError:
                    continue
                found[path.relative_to(place).as_posix()] = Found(size, partial(_read, path))
    return found


def parcel(files: Mapping[str, bytes]) -> bytes:
    """Return files in one, to be sent: a zip archive whose bytes depend on nothing else."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, data in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, _NO_TIME), data)
    return made.getvalue()


def unpacked(data: bytes) -> dict[str, Found]:
    """Return what a parcel holds, by name. Raises ``ValueError`` where it is none; each file is read when asked for."""
    try:
        archive = zipfile.ZipFile(BytesIO(data))
        entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError) as fault:
        raise ValueError("not a parcel") from fault
    if len(entries) > _MOST_ENTRIES:
        raise ValueError("too many files for a parcel")
    return {entry.filename: Found(entry.file_size, partial(_read_entry, archive, entry)) for entry in entries}


def _read(path: Path, most: int) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError:
        return None


def _read_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes | None:
    try:
        with archive.open(entry) as file:
            return file.read(most + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError):
        return None


def lay_down(path: Path, data: bytes, author: str) -> None:
    """Write a file whole or not at all; ``author`` (a device) tells its draft from another's."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{author[:8]}.part")
    with draft.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
