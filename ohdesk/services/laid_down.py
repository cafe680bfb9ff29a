"""What lies in a place where laptops meet, beside what this laptop keeps of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ohdesk.services.belonging import Access
from ohdesk.services.shared_log import Kept
from ohdesk.services.snapshots import Looked
from ohdesk.sync.folder import LOG, Found, segment_name
from ohdesk.sync.segments import LARGEST, Segment, SegmentRefused, opened
from ohdesk.sync.wire import steps_of


@dataclass(frozen=True)
class Laid:
    """What lies in the place, by path, and the segments that are kept here, by name.

    ``year`` is under what this laptop lays down.
    """

    there: Mapping[str, Found]
    kept: Mapping[str, Kept]
    looked: Looked
    year: str

    def path(self, name: str) -> str:
        """Return where a segment's own file lies this year."""
        return f"{self.year}/{LOG}/{name}"

    def in_snapshot(self, name: str) -> bool:
        """Tell whether a snapshot of this year holds a segment."""
        return (self.kept[name].device, self.kept[name].number) in self._held

    @cached_property
    def _held(self) -> frozenset[tuple[str, int]]:
        return self.looked.held(self.year)

    @cached_property
    def gone(self) -> tuple[str, ...]:
        """The segments that lie there neither in files of their own nor in a snapshot of this year, by name."""
        return tuple(name for name in self.kept if self.path(name) not in self.there and not self.in_snapshot(name))

    @cached_property
    def lost(self) -> tuple[str, ...]:
        """Those of them that somebody took away: no school year begins, and no snapshot has to go."""
        return () if self.begins or self.looked.fuller else self.gone

    @cached_property
    def begins(self) -> bool:
        """Whether nothing lies under this year yet, but something under an earlier one, or a later one."""
        years = {path.partition("/")[0] for path in self.there if segment_name(path) or path in self.looked.there}
        return bool(years) and self.year not in years


def as_laid_down(found: Found, mine: Access) -> Segment | None:
    """Return the segment in a file, None where it is none that could be taken in."""
    data = found.read(LARGEST)
    try:
        segment = opened(data or b"", mine.now.log, mine.now.authors, mine.keys)
        steps_of(segment)
    except SegmentRefused:
        return None
    return segment
