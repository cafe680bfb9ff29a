"""Where laptops meet, a folder or a parcel: files are laid down whole, and whatever lies there is only input."""

from __future__ import annotations

import os
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from stat import S_ISREG

from ohdesk.domain.schools import school_year_name

LOG = "log"
SNAPSHOTS = "snap"
MEMBERS = "members"
JOIN = "join"
BLOBS = "blobs"
SERVER = "server"
"""What an invitation calls the address of the server where the laptops meet."""
STEM = "OHDesk "
"""How the name begins under which the files of a log lie."""
_SHORT = 16
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_MOST_ENTRIES = 100_000
_ENTRY = b"PK\1\2"
"""How each entry of a zip archive's directory begins."""
_NO_ARCHIVE = (
    zipfile.BadZipFile,
    struct.error,
    zlib.error,
    OSError,
    EOFError,
    ValueError,
    IndexError,
    RuntimeError,
    OverflowError,  # a file that is said to begin after more bytes than can be counted
)
"""What reading in bytes that are no archive, or a damaged one, may raise."""


@dataclass(frozen=True, slots=True)
class Found:
    """Something that came from others: how many bytes it has, and the way to them, or None where they are not here yet.

    At most one byte more is read than is asked for. ``changed`` tells when it was last written, in whatever form the
    place has; where both are the same, it is the same.
    """

    size: int
    read: Callable[[int], bytes | None]
    changed: str = ""


def place_name(log: str) -> str:
    """Return what the files of a log lie under, wherever laptops meet."""
    return f"{STEM}{log[:_SHORT]}"


def meeting_path(folder: Path) -> Path:
    """Return the folder where laptops meet: of a log's own one, which people point at as well, the one around it."""
    return folder.parent if folder.name.startswith(STEM) and (folder / MEMBERS).is_dir() else folder


def is_copy(folder: str, name: str) -> bool:
    """Tell whether a folder is called as systems call copies of the one called ``name``: that, and something more."""
    return name in folder and folder != name


def year_name(day: date) -> str:
    """Return what the files of a school year lie under in a log's place ("2026-2027")."""
    return school_year_name(day).replace("–", "-")


def segment_name(path: str) -> str:
    """Return the name of a segment's file ("device/…") among files of whatever year, in a snapshot or out of one.

    Empty where the path is no segment's.
    """
    return f"/{path}".partition(f"/{LOG}/")[2]


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder where laptops meet, on a disk, stick or share; implements ``services.shared_log.MeetingPlace``."""

    path: Path

    @property
    def name(self) -> str:
        """Where the folder lies."""
        return str(self.path)

    @property
    def is_there(self) -> bool:
        """Whether the folder can be used."""
        return self.path.is_dir()

    def holds(self, path: Path) -> bool:
        """Tell whether ``path`` lies in the folder, or the folder in it."""
        inner, own = path.resolve(), self.path.resolve()
        return inner.is_relative_to(own) or own.is_relative_to(inner)

    def logs(self) -> list[str]:
        """Return under which names logs lie in the folder."""
        return sorted(path.name for path in self.path.glob(f"{STEM}*") if (path / MEMBERS).is_dir())

    def copies(self, name: str) -> list[str]:
        """Return the folders that are called as a copy of the one called ``name`` would be ("… - kopio")."""
        with os.scandir(self.path) as entries:
            folders = [entry.name for entry in entries if entry.is_dir(follow_symlinks=False)]
        return sorted(folder for folder in folders if is_copy(folder, name))

    def listed(self, name: str) -> dict[str, Found]:
        """Return what lies under ``name``, by its name there ("members/…"), without drafts.

        What cannot be looked at is not here yet.
        """
        found: dict[str, Found] = {}
        folders = [(str(self.path / name), "")]
        while folders:
            folder, below = folders.pop()
            try:
                entries = list(os.scandir(folder))
            except OSError:
                continue
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders.append((entry.path, f"{below}{entry.name}/"))
                elif not entry.name.startswith("."):
                    try:
                        is_file, facts = entry.is_file(), entry.stat()
                    except OSError:
                        continue
                    if is_file:  # a pipe would never end
                        read = partial(_read, entry.path)
                        found[f"{below}{entry.name}"] = Found(facts.st_size, read, str(facts.st_mtime_ns))
        return dict(sorted(found.items()))

    def lay_down(self, name: str, data: bytes, author: str) -> None:
        """Write a file whole or not at all; ``author`` (a device) tells its draft from another's."""
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f".{path.name}.{author[:8]}.part")
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)

    def take_away(self, name: str) -> None:
        """Delete a file; nothing where it is not there."""
        (self.path / name).unlink(missing_ok=True)

    def clear_drafts(self, name: str, author: str, before: datetime) -> None:
        """Delete the drafts below ``name`` that ``author`` (a device) began before a moment (aware) and never ended."""
        own = re.compile(rf"\.[0-9a-f-]+\.oh[bjmps]\.{re.escape(author[:8])}\.part")
        for path in (self.path / name).rglob(".*.part"):
            with suppress(OSError):  # somebody has it open, or may delete there what others may not
                facts = path.lstat()
                if own.fullmatch(path.name) and S_ISREG(facts.st_mode) and facts.st_mtime < before.timestamp():
                    path.unlink()


def parcel(files: Mapping[str, bytes]) -> bytes:
    """Return files in one, to be sent: a zip archive whose bytes depend on nothing else."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, data in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, _NO_TIME), data)
    return made.getvalue()


def unpacked(data: bytes) -> dict[str, Found]:
    """Return what a parcel holds, by name; each file is read when asked for.

    Raises ``ValueError`` where it is none. A parcel packs nothing, so nothing in it can be larger than itself.
    """
    if data.count(_ENTRY) > _MOST_ENTRIES:  # each takes a thousand times its bytes once the archive is opened
        raise ValueError("too many files for a parcel")
    try:
        archive = zipfile.ZipFile(BytesIO(data))
        entries = archive.infolist()
    except _NO_ARCHIVE as fault:
        raise ValueError("not a parcel") from fault
    if any(entry.compress_type != zipfile.ZIP_STORED for entry in entries):
        raise ValueError("a parcel packs nothing")
    if sum(max(entry.file_size, entry.compress_size) for entry in entries) > len(data):
        raise ValueError("a parcel holds more than it has")
    return {entry.filename: Found(entry.file_size, partial(_read_entry, archive, entry)) for entry in entries}


def _read(path: str, most: int) -> bytes | None:
    try:
        with Path(path).open("rb") as file:
            size = os.fstat(file.fileno()).st_size  # room for all that may be read would cost more than reading
            return file.read(min(size, most) + 1)
    except OSError:
        return None


def _read_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes | None:
    try:
        with archive.open(entry) as file:
            return file.read(most + 1)
    except _NO_ARCHIVE:
        return None
