"""What goes from where laptops meet: what holds words that were forgotten for good, what a snapshot makes needless.

Whose log says that something is forgotten clears it away, whoever laid it down; whoever lays it down again has not
heard of it yet. It is looked for under whatever name: where files were renamed, or copied into another folder, or the
whole folder was. Nothing goes that is not the group's own beyond doubt.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from datetime import timedelta

from ohdesk.services import shared_files, snapshots
from ohdesk.services.belonging import Access
from ohdesk.services.laid_down import Laid, as_laid_down
from ohdesk.services.ports import Vault
from ohdesk.services.shared_log import MeetingPlace
from ohdesk.sync.branches import device_of
from ohdesk.sync.folder import SNAPSHOTS, Found
from ohdesk.sync.segments import LARGEST, MAGIC, header_in, with_less
from ohdesk.sync.snapshots import may_be

_RIGHTLY = re.compile(r"members/[0-9a-f]{32}\.ohm|join/[0-9a-f]{16}\.ohj|blobs/[0-9a-f]{32}\.ohb")
"""The names of files that lie where they should and are no segments."""
_CLEARED = "shared-log-drafts-cleared"
"""Under which setting a vault remembers on which day drafts were last looked for, and where."""
_IN_WORK = timedelta(days=1)
"""How long a draft is left alone."""
_NAMED = re.compile(r"\d{8}-[0-9a-f]{16}")
"""What stays of the name of a segment's file in those that copies of it are given."""


def cleared(vault: Vault, place: MeetingPlace, stem: str, laid: Laid, mine: Access) -> tuple[int, tuple[str, ...]]:
    """Delete what holds something that was forgotten for good, and return how many files that were.

    Returns, too, the paths of those that hold it still: they could not be deleted, or hold other things as well.
    """
    copied = {f"{name}/{path}": one for name in place.copies(stem) for path, one in place.listed(name).items()}
    copies, parcels = _parted({**_loose(stem, laid), **_without_right_names(copied)}, laid)
    full, mixed = snapshots.holding_more(vault, parcels, laid.kept, mine)
    gone, left = 0, list(mixed)
    for path in (
        *(f"{stem}/{path}" for path in laid.looked.fuller),
        *(f"{stem}/{path}" for path in shared_files.forgotten(vault, laid.there, mine)),
        *shared_files.forgotten(vault, copied, mine),
        *_full_copies(vault, copies, laid, mine),
        *full,
    ):
        try:
            place.take_away(path)
            gone += 1
        except OSError:  # somebody has it open, or may delete there what others may not
            left.append(path)
    return gone, tuple(left)


def clear_drafts(vault: Vault, place: MeetingPlace, stem: str) -> None:
    """Delete what this laptop began to lay down and never ended, as when it was switched off meanwhile; once a day.

    They may hold words that were forgotten since. A copy of the laptop may be at work under the same name right now:
    younger ones stay.
    """
    now = vault.shared_log.now()
    today = f"{now.date()} {place.name}"
    if vault.setting(_CLEARED) != today:
        place.clear_drafts(stem, vault.facts.device, now - _IN_WORK)
        vault.set_setting(_CLEARED, today)


def outlived(vault: Vault, laid: Laid, mine: Access) -> list[str]:
    """Return the segments in files of their own there that may go once a snapshot holds them, by name.

    They are this laptop's, and those of laptops that were closed out.
    """
    devices = _taken_care_of(vault, mine)
    there = [
        name for name, one in laid.kept.items() if device_of(one.device) in devices and laid.path(name) in laid.there
    ]
    if len(there) <= snapshots.MANY and not any(map(laid.in_snapshot, there)):
        return []
    until = snapshots.outlived(vault, laid.kept.values(), mine, devices)
    return [name for name in there if laid.kept[name].number <= until.get(laid.kept[name].device, 0)]


def pruned(vault: Vault, place: MeetingPlace, stem: str, laid: Laid, names: Collection[str], mine: Access) -> int:
    """Delete the files of segments, of those called so, that a snapshot holds; returns how many files went.

    Snapshots that others outdo go too, by whom their authors' segments do.
    """
    needless = [laid.path(name) for name in names if laid.in_snapshot(name)]
    for device in sorted(_taken_care_of(vault, mine)):
        needless += laid.looked.outdone(laid.year, device)
    gone = 0
    for path in needless:
        with suppress(OSError):  # somebody has it open: the next exchange deletes it
            place.take_away(f"{stem}/{path}")
            gone += 1
    return gone


def _taken_care_of(vault: Vault, mine: Access) -> frozenset[str]:
    """Return the devices whose needless files this laptop takes away: its own, and those that nobody uses any more."""
    closed_out = (device for device, member in mine.now.members.items() if member.until is not None)
    return frozenset((vault.facts.device, *closed_out))


# What lies there under other names


def _loose(stem: str, laid: Laid) -> dict[str, Found]:
    """Return what lies among a log's files where no file should, by its whole path."""
    rightly = {laid.path(name) for name in laid.kept}
    return {
        f"{stem}/{path}": one
        for path, one in laid.there.items()
        if path not in rightly and f"/{SNAPSHOTS}/" not in f"/{path}" and not _RIGHTLY.fullmatch(path)
    }


def _without_right_names(copied: Mapping[str, Found]) -> dict[str, Found]:
    return {path: one for path, one in copied.items() if not _RIGHTLY.fullmatch(path.partition("/")[2])}


def _parted(strays: Mapping[str, Found], laid: Laid) -> tuple[dict[str, Found], dict[str, Found]]:
    """Return which files may be copies of segments, and which may hold several, by their first bytes.

    One that is called as a segment's file, and has its size, stands there as it stands here.
    """
    called = {name.rpartition("/")[2].removesuffix(".ohs"): one for name, one in laid.kept.items()} if strays else {}
    copies, parcels = {}, {}
    for path, found in strays.items():
        name = _NAMED.search(path.rpartition("/")[2])
        named = called.get(name[0]) if name else None
        if named is not None and named.size == found.size:
            continue
        if found.read(len(MAGIC) - 1) == MAGIC:
            copies[path] = found
        elif may_be(found):
            parcels[path] = found
    return copies, parcels


def _full_copies(vault: Vault, copies: Mapping[str, Found], laid: Laid, mine: Access) -> Iterator[str]:
    """Yield the copies of segments that have lines which are forgotten here.

    One that is cut short is a copy by its header; what was forgotten may be in what is left of it.
    """
    known = {one.digest: one for one in laid.kept.values()} if copies else {}
    shortened = vault.shared_log.shortened() if copies else frozenset()
    for path, found in copies.items():
        data = found.read(LARGEST)
        header = header_in(data or b"")
        own = known.get(header.digest) if header else None
        if own is None:
            continue
        copy = as_laid_down(found, mine)
        if copy is None:
            if (own.device, own.number) in shortened:
                yield path
            continue
        segment = vault.shared_log.segment(own.device, own.number)
        if segment.lines == copy.lines:
            vault.shared_log.set_sizes({(own.device, own.number): found.size})
        if with_less(segment, copy).lines != copy.lines:
            yield path
