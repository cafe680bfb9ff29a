"""Folders where laptops meet, as the window uses them: chosen, looked at often, left at any moment."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING
from uuid import UUID

from ohdesk.domain.errors import LogRefused
from ohdesk.services import laptops, servers, snapshots, vaults
from ohdesk.services.belonging import log_name, own_standing
from ohdesk.services.exchange import Where, check_usable, choose_folder, exchange, meeting_folder, reached
from ohdesk.services.taking_in import Exchanged, Pace
from ohdesk.sync.branches import device_of
from ohdesk.sync.folder import place_name, segment_name

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault
    from ohdesk.services.shared_log import MeetingPlace
    from ohdesk.sync.folder import Found

_EXCHANGED = "shared-log-exchanged"
"""Under which setting a vault remembers when its laptop last met the others in its folder."""
_AT_ONCE = 100
"""How many steps are taken in while the window may have to wait."""
_REST = 0.02
"""Seconds after that in which a page can read all that it shows."""
_REASONS = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EROFS: "read_only",
}

Trace = tuple[tuple[str, int], ...]
"""Which folders lie in a place and when something last came into each or went."""


Choice = tuple[UUID, str]
"""An object and the field of it that has two versions."""


class Left(Exception):
    """Nobody waits any more for what was being exchanged."""


@dataclass(frozen=True, slots=True)
class Visit:
    """What an exchange did, and what is to be said of the other laptops.

    ``came`` are those whose changes came, each by its name with how many things they changed (an item, a task), most
    first; ``quiet`` those that were not heard from for unusually many days. A name is empty where nobody has given one.
    ``choices`` are places that have two versions now, for somebody to choose between, and had one before. ``gone`` and
    ``damaged`` are whose files were gone from the place or damaged there, and how many were put back. ``awaited`` are
    whose steps others have seen and have not come, and how many; ``lost`` those of which no laptop has such steps.
    """

    done: Exchanged
    came: tuple[tuple[str, int], ...] = ()
    quiet: tuple[tuple[str, int], ...] = ()
    choices: int = 0
    gone: tuple[tuple[str, int], ...] = ()
    damaged: tuple[tuple[str, int], ...] = ()
    awaited: tuple[tuple[str, int], ...] = ()
    lost: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class News:
    """How many files a place has that this laptop does not, and how many of this laptop's it lacks."""

    there: int
    here: int


def choose(vault: Vault, where: Where) -> None:
    """Remember where this laptop meets the others.

    Raises ``LogRefused`` where it cannot be used: it is gone, cannot be written to, holds the vault or another work.
    """
    with reached(vault, where) as place:
        check_usable(vault, place)
    if isinstance(where, Path):
        if not os.access(where, os.W_OK):
            raise LogRefused(reason="read_only")
    else:
        servers.remember(vault, where)
    choose_folder(vault, where)
    vault.set_setting(_EXCHANGED, "")


def leave(vault: Vault) -> None:
    """Meet the others in no folder any more; what lies there stays."""
    choose_folder(vault, None)
    vault.set_setting(_EXCHANGED, "")


def last_exchanged(vault: Vault) -> str:
    """Return when this laptop last met the others in its folder (UTC instant); empty where it never did."""
    return vault.setting(_EXCHANGED)


def visit(vault: Vault, where: Where, left: Callable[[], bool], *, remembered: bool = True) -> Visit:
    """Exchange in a folder or on a server, until ``left`` says that nobody waits any more.

    ``remembered`` is False for a place that is used this once. Raises ``LogRefused``, ``Left``.
    """
    before = choices(vault)
    try:
        with reached(vault, where) as there:
            place = _Leaving(there, left)
            done = exchange(vault, place, gently(left))
    except OSError as fault:
        raise unusable(fault) from fault
    if remembered:
        vault.set_setting(_EXCHANGED, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    if remembered and done.healed.unusual:
        vault.log_usage("files_put_back")
    return visited(vault, done, before)


def unusable(fault: OSError) -> LogRefused:
    """Return why a place could not be used, from what the system said of it."""
    return LogRefused(reason=_REASONS.get(fault.errno or 0, "unreachable"))


def visited(vault: Vault, done: Exchanged, before: frozenset[Choice]) -> Visit:
    """Return what is to be said of an exchange; ``before`` it these places had two versions."""
    known = laptops.overview(vault)
    names = {one.device: one.called for one in known.laptops}

    def named(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
        return tuple(
            sorted(
                ((names.get(device_of(device), ""), count) for device, count in counts.items()), key=lambda one: -one[1]
            )
        )

    came = named({device: count for device, count in done.changed.items() if device != vault.facts.device})
    quiet = ((one.called, one.quiet(vaults.today())) for one in known.here)
    more = len(choices(vault) - before) if came else 0
    silent = tuple((name, days) for name, days in quiet if days)
    put_back = named(done.healed.gone), named(done.healed.damaged)
    return Visit(done, came, silent, more, *put_back, named(done.missing), named(done.lost))


def trace(vault: Vault, where: Where) -> Trace:
    """Return what tells, without opening a file, whether somebody laid something down; empty where nothing is there.

    A server is not looked at that often: nothing tells there but exchanging.
    """
    if not isinstance(where, Path) or not log_name(vault):
        return ()
    return tuple(sorted(_folders(where / place_name(log_name(vault)))))


def news(vault: Vault, folder: Path) -> News | None:
    """Return what could be exchanged in a folder where this laptop has the group's log; None where it has not.

    Nothing is written. Raises ``LogRefused`` where this laptop does not belong to the log.
    """
    name = log_name(vault)
    if not name or place_name(name) not in meeting_folder(folder).logs():
        return None
    own_standing(vault)
    there, kept = meeting_folder(folder).listed(place_name(name)), vault.shared_log.kept()
    singly = {segment_name(path) for path in there if path.endswith(".ohs")} - {""}
    covered, last = snapshots.covered(there), dict[str, int]()
    for one in kept.values():
        last[one.device] = max(one.number, last.get(one.device, 0))
    more = sum(max(0, number - last.get(history, 0)) for history, number in covered.items())
    lacking = {name for name, one in kept.items() if one.number > covered.get(one.device, 0)}
    return News(len(singly - kept.keys()) + more, len(lacking - singly))


def choices(vault: Vault) -> frozenset[Choice]:
    """Return the places that have two versions: which field of which object."""
    return frozenset((object_id, field) for _, _, object_id, field, _ in vault.alternatives())


def gently(left: Callable[[], bool]) -> Pace:
    """Return the pace at which a window goes on being used, until ``left`` says that nobody waits any more."""

    def rest() -> None:
        if left():
            raise Left
        sleep(_REST)

    return Pace(_AT_ONCE, rest)


def _folders(path: Path) -> Iterator[tuple[str, int]]:
    """Yield the folders in a place, each with when it last changed (nanoseconds)."""
    try:
        yield str(path), path.stat().st_mtime_ns
        with os.scandir(path) as entries:
            inner = [entry.path for entry in entries if stat.S_ISDIR(entry.stat(follow_symlinks=False).st_mode)]
    except OSError:  # gone meanwhile
        return
    for one in inner:
        yield from _folders(Path(one))


@dataclass(frozen=True, slots=True)
class _Leaving:
    """A place that raises ``Left`` at the next touch once nobody waits; implements ``MeetingPlace``."""

    place: MeetingPlace
    left: Callable[[], bool]

    @property
    def name(self) -> str:
        return self.place.name

    @property
    def is_there(self) -> bool:
        self._go_on()
        return self.place.is_there

    def holds(self, path: Path) -> bool:
        self._go_on()
        return self.place.holds(path)

    def logs(self) -> list[str]:
        self._go_on()
        return self.place.logs()

    def copies(self, name: str) -> list[str]:
        self._go_on()
        return self.place.copies(name)

    def listed(self, name: str) -> dict[str, Found]:
        self._go_on()
        return {path: replace(found, read=self._reading(found)) for path, found in self.place.listed(name).items()}

    def lay_down(self, name: str, data: bytes, author: str) -> None:
        self._go_on()
        self.place.lay_down(name, data, author)
        self._go_on()

    def take_away(self, name: str) -> None:
        self._go_on()
        self.place.take_away(name)

    def clear_drafts(self, name: str, author: str, before: datetime) -> None:
        self._go_on()
        self.place.clear_drafts(name, author, before)

    def _reading(self, found: Found) -> Callable[[int], bytes | None]:
        def read(most: int) -> bytes | None:
            self._go_on()
            data = found.read(most)
            self._go_on()  # a folder may have hung meanwhile, and the vault be closed
            return data

        return read

    def _go_on(self) -> None:
        if self.left():
            raise Left
