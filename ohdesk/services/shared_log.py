"""What laptops of one group share: what exchanging needs of a vault, and of the places where laptops meet."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from ohdesk.security.wrapping import WrapKey
from ohdesk.sync.folder import Found
from ohdesk.sync.membership_records import SignedRecord
from ohdesk.sync.operations import Operation
from ohdesk.sync.segments import Segment

if TYPE_CHECKING:
    from ohdesk.services.servers import Server


class MeetingPlace(Protocol):
    """Where laptops meet: a folder, a stick, a server. Names of files are parted by "/". All may raise ``OSError``."""

    @property
    def name(self) -> str:
        """What tells the place from others on this laptop: a folder's path, a server's address."""

    @property
    def is_there(self) -> bool:
        """Whether the place can be used."""

    def holds(self, path: Path) -> bool:
        """Tell whether ``path`` lies in the place, or the place in it."""

    def logs(self) -> list[str]:
        """Return under which names logs lie in the place."""

    def listed(self, name: str) -> dict[str, Found]:
        """Return what lies under ``name``, by its name there, without drafts; nothing where ``name`` is not there."""

    def copies(self, name: str) -> list[str]:
        """Return the folders there that are called as a copy of the one called ``name`` would be."""

    def lay_down(self, name: str, data: bytes, author: str) -> None:
        """Write a file whole or not at all; ``author`` (a device) tells its draft from another's."""

    def take_away(self, name: str) -> None:
        """Delete a file; nothing where it is not there."""

    def clear_drafts(self, name: str, author: str, before: datetime) -> None:
        """Delete the drafts below ``name`` that ``author`` began before a moment and never ended, where that is told.

        None where the place does not tell when a file was changed. What cannot be deleted is left.
        """


@dataclass(frozen=True, slots=True)
class Kept:
    """A segment of the shared log that the vault has: whose, its number, its digest.

    ``size`` is how many bytes its file has; 0 where that is not known since something in it was forgotten. Where it is
    ``doubtful``, some of its steps came without their words, which nothing accounts for.
    """

    device: str
    number: int
    digest: str
    size: int
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A snapshot that was looked through: what it looked like from outside, and its SHA-256.

    The digest is empty once something was forgotten, so that it has to be looked through again wherever it lies.
    ``holds`` tells of each history the first and last of the segments in it that stand there as they stand here.
    ``wanted`` tells who was known to lack something of it then.
    """

    look: str
    digest: str
    holds: Mapping[str, tuple[int, int]]
    wanted: str


@dataclass(frozen=True, slots=True)
class Heard:
    """When a device last spoke (UTC instant), and what it had then: of each device its last step and last segment.

    ``lacks`` are the attached files that it did not have, by the names under which they lie (32 hex).
    """

    at: str
    seen: Mapping[str, int]
    heads: Mapping[str, str]
    lacks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Telling:
    """A step that told a document anew so that something is forgotten: whose, its number, when (UTC instant).

    ``words`` tells passages that a person took out from what was forgotten in its time.
    """

    device: str
    seq: int
    at: str
    document: UUID
    words: bool


@dataclass(frozen=True, slots=True)
class Arrived:
    """A segment that came, its steps as they read, and how many bytes its file has."""

    segment: Segment
    steps: tuple[Operation, ...]
    size: int

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out of the segment that its author wrote."""
        return all(line.proven for line in self.segment.lines)


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in: how many segments and steps.

    ``forks`` are the devices that are now known to have told two histories, each time. ``outgrown`` says that this
    laptop's own device told otherwise elsewhere than here, so that it has to go on as another one; ``early`` that
    something was left out that names what has not come yet.
    """

    segments: int = 0
    steps: int = 0
    forks: tuple[str, ...] = ()
    outgrown: bool = False
    early: bool = False

    def __add__(self, more: Taken) -> Taken:
        """Return both together."""
        return Taken(
            self.segments + more.segments,
            self.steps + more.steps,
            self.forks + more.forks,
            self.outgrown or more.outgrown,
            self.early or more.early,
        )


@dataclass(frozen=True, slots=True)
class Fork:
    """Where a device told more than one history: a laptop was copied, or brought back as it was before.

    ``number`` is the first segment in which they differ, ``branches`` are the names under which each goes on, and
    ``noticed`` is when this laptop learned of it (UTC instant). All of them are worked in, so nothing is lost.
    """

    device: str
    number: int
    branches: tuple[str, ...]
    noticed: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Steps of a device or branch (``name``) that are not here although somebody had them: how many.

    ``lacking`` are the devices that said last that they lack them too. ``step`` names one that came without its words.
    """

    name: str
    steps: int
    lacking: frozenset[str]
    step: str = ""


class SharedLog(Protocol):
    """A vault's side of the log that laptops share; each call is one transaction."""

    @property
    def wrap_key(self) -> WrapKey:
        """The key to which others wrap what this laptop may read."""

    def records(self) -> tuple[SignedRecord, ...]:
        """Return the records of membership, by digest."""

    def add_records(self, records: Iterable[SignedRecord]) -> None:
        """Keep records of membership, genuine or not."""

    def close_segments(self, log: str, epoch: str, lacks: Collection[str] = ()) -> None:
        """Put this laptop's steps that are in no segment yet into new ones; without steps, say what it has seen since.

        ``lacks`` are the attached files that it does not have, by the names under which they lie (32 hex).
        Nothing is written where there is nothing new to say.
        """

    def numbers(self) -> dict[str, int]:
        """Return the number of each device's last segment."""

    def kept(self) -> dict[str, Kept]:
        """Return what is known of every segment, by "device/file name"."""

    def digests(self) -> frozenset[str]:
        """Return the beginnings of the digests (16 hex) of all segments."""

    def segment(self, device: str, number: int) -> Segment:
        """Return a segment, made anew from the steps as they stand: what was forgotten since is not in it."""

    def on_the_way_to(self, device: str, step: int) -> tuple[int, ...]:
        """Return the numbers of the segments that follow on a device's step before ``step``, up to that with it."""

    def waits_for(self, device: str, number: int) -> frozenset[str]:
        """Return the segments (16 hex of their digests) before which a segment is not taken in, if it tells anew."""

    def shortened(self) -> frozenset[tuple[str, int]]:
        """Return the segments of whose lines something is forgotten, by device and number."""

    def last_before(self, moment: str) -> int:
        """Return the number of the last of this laptop's own segments before the first that it closed since then.

        ``moment`` is a UTC instant by this laptop's clock, whatever that said at the time.
        """

    def now(self) -> datetime:
        """Return what this laptop's clock says (UTC)."""

    def set_sizes(self, sizes: Mapping[tuple[str, int], int]) -> None:
        """Remember how many bytes the files of segments have, by device and number."""

    def snapshots(self) -> dict[str, Snapshot]:
        """Return the snapshots that were looked through, by path, the latest last."""

    def remember_snapshots(self, looked: Mapping[str, Snapshot]) -> None:
        """Remember these snapshots, by path, and no others."""

    def take(self, arrived: Iterable[Arrived]) -> Taken:
        """Take in segments as far as they follow on those that are there: all of them, or none where it raises."""

    def mend(self, arrived: Iterable[Arrived]) -> int:
        """Tell steps anew that came without their words or with fewer, as far as segments here can; returns how many.

        Those that something accounts for are forgotten from then on.
        """

    def doubtful(self) -> dict[str, int]:
        """Return how many steps of each device came without their words, which nothing accounts for."""

    def gaps(self) -> tuple[Gap, ...]:
        """Return what is not here although somebody told of it, and what came without its words."""

    def given_up(self) -> dict[str, int]:
        """Return how many steps of each device no laptop has any more, as was found out not long ago."""

    def as_known(self, device: str, number: int, other: Segment) -> Segment:
        """Return a segment as it stands here, with another form's lines where these are known better or as well."""

    def is_doubted(self, device: str, number: int) -> bool:
        """Note that a segment's file says less than is known here; tells whether that has been so for long."""

    def forks(self) -> tuple[Fork, ...]:
        """Return where devices told more than one history."""

    def unread(self) -> dict[str, int]:
        """Return how many steps of each device wait for a newer program."""

    def differing(self) -> frozenset[UUID]:
        """Return what holds a text that reads otherwise here than for its author, although nothing else is in it."""

    def heard(self) -> dict[str, Heard]:
        """Return when each device last spoke and what it had seen then."""

    def tellings(self) -> tuple[Telling, ...]:
        """Return the steps by which something was forgotten for good, in the order in which they came here."""

    def server_place(self, server: Server) -> AbstractContextManager[MeetingPlace]:
        """Reach a server where laptops meet, and let go of it. Raises ``LogRefused``."""
