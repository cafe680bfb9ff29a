"""One folder of files as the one tar that stands for it (POSIX ustar), in memory.

A tar has many spellings of the same files: dates, owners, padding, order, what follows the end. Here exactly one is
valid, so that a signature over the files covers every byte of the archive.
"""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import PurePosixPath

from ohdesk.domain.errors import BundleRefused

MIB = 1 << 20
MOST_FILES = 5_000
LARGEST_FILE = 64 * MIB
LARGEST_TOTAL = 512 * MIB
LONGEST_NAME = 180

_BLOCK = tarfile.BLOCKSIZE
_END = bytes(_BLOCK)
_PART = r"(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$))\w(?:[\w.-]*[\w-])?"  # also a plain name on Windows
_NAME = re.compile(rf"{_PART}(?:/{_PART})+", re.ASCII | re.IGNORECASE)


def pack(root: str, files: Mapping[str, bytes]) -> bytes:
    """Return the tar that holds ``files`` (content by path) in the folder ``root``.

    The same files give the same bytes. Raises ``BundleRefused`` where ``unpack`` would refuse them.
    """
    _check(root, files)
    tar = BytesIO()
    for name in sorted(files):
        content = files[name]
        tar.write(_header(f"{root}/{name}", len(content)))
        tar.write(content)
        tar.write(bytes(-len(content) % _BLOCK))
    tar.write(2 * _END)
    tar.write(bytes(-tar.tell() % tarfile.RECORDSIZE))
    return tar.getvalue()


def unpack(tar: bytes) -> tuple[str, dict[str, bytes]]:
    """Return the root folder of ``tar`` and its files, content by path below the root.

    Nothing touches the disk. Raises ``BundleRefused`` on too many or too large files, on a name that some system
    would read differently, and on any byte that ``pack`` would not write.
    """
    found: dict[str, bytes] = {}
    place = 0
    while (block := tar[place : place + _BLOCK]) != _END:
        if len(found) == MOST_FILES:
            raise BundleRefused(reason="too_many")
        name, size = _entry(block)
        if name in found:
            raise BundleRefused(reason="twice")
        place += _BLOCK
        found[name] = tar[place : place + size]
        place += size + -size % _BLOCK
    roots = {name.partition("/")[0] for name in found}
    if len(roots) != 1:
        raise BundleRefused(reason="name")
    root = roots.pop()
    files = {name.removeprefix(f"{root}/"): content for name, content in found.items()}
    if pack(root, files) != tar:
        raise BundleRefused(reason="archive")
    return root, files


def _entry(block: bytes) -> tuple[str, int]:
    try:
        header = tarfile.TarInfo.frombuf(block, "ascii", "strict")
    except (tarfile.TarError, ValueError):
        raise BundleRefused(reason="archive") from None
    if not header.isreg() or header.size < 0:
        raise BundleRefused(reason="archive")
    return header.name, header.size


def _header(name: str, size: int) -> bytes:
    header = tarfile.TarInfo(name)
    header.size = size
    try:
        return header.tobuf(tarfile.USTAR_FORMAT, "ascii", "strict")
    except ValueError:  # a part of the name is longer than the format's fields
        raise BundleRefused(reason="name") from None


def _check(root: str, files: Mapping[str, bytes]) -> None:
    if len(files) > MOST_FILES:
        raise BundleRefused(reason="too_many")
    sizes = [len(content) for content in files.values()]
    if max(sizes, default=0) > LARGEST_FILE or sum(sizes) > LARGEST_TOTAL:
        raise BundleRefused(reason="too_large")
    _check_names([f"{root}/{name}" for name in files])


def _check_names(names: Iterable[str]) -> None:
    """Refuse names that one system keeps apart and another does not: every name must mean one file everywhere."""
    seen: set[str] = set()
    folders: set[str] = set()
    for name in names:
        if len(name) > LONGEST_NAME or not _NAME.fullmatch(name):
            raise BundleRefused(reason="name")
        folded = name.lower()
        if folded in seen:
            raise BundleRefused(reason="twice")
        seen.add(folded)
        folders.update(str(folder) for folder in PurePosixPath(folded).parents)
    if seen & folders:
        raise BundleRefused(reason="twice")
