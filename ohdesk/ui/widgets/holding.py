"""Text in a field of which some is not let out yet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import accumulate, pairwise

_WORDS = re.compile(r"\s|\w+|.")

Span = tuple[int, int]
Edit = tuple[int, int, str]
"""From which place to which, and the words that come there instead."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A stretch of the field that stays inside; ``kept`` is what was let out before, and still is, in its place."""

    start: int
    end: int
    kept: str

    @property
    def growth(self) -> int:
        """By how much it is longer than what is outside in its place."""
        return self.end - self.start - len(self.kept)

    def moved(self, by: int) -> _Held:
        """Return it ``by`` places further on."""
        return replace(self, start=self.start + by, end=self.end + by)


@dataclass(frozen=True, slots=True)
class _State:
    """A field at one moment: what stood in it, what was let out, and what was held."""

    text: str
    released: str
    held: tuple[_Held, ...]

    def with_shifts(self) -> Iterator[tuple[_Held, int]]:
        """Yield what is held, each with how much further on it stands in the field than outside."""
        shift = 0
        for held in self.held:
            yield held, shift
            shift += held.growth

    def outside(self, place: int, *, last: bool) -> int:
        """Return where outside a place in the field lies; inside a held sentence, its beginning or its end."""
        moved = 0
        for held, shift in self.with_shifts():
            if place <= held.start:
                return place - shift
            if place < held.end:
                return held.start - shift + (len(held.kept) if last else 0)
            moved = shift + held.growth
        return place - moved


class Holding:
    """Knows what stands in a field and what of it has been let out.

    A sentence that is held while somebody writes on it goes on outside as it was when all was last settled, so that
    nothing which was stored is taken back; a new one is not there at all.
    """

    def __init__(self) -> None:
        self._now = self._settled = _State("", "", ())

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self._now.text

    @property
    def released(self) -> str:
        """What has been let out."""
        return self._now.released

    def write(self, text: str, spans: Sequence[Span]) -> str:
        """Take what stands in the field now and what of it is held; returns what is let out.

        ``spans`` are in order and do not overlap.
        """
        settled, changes = self._settled, _changes(self._settled.text, text)
        held, kept_to = [], 0
        for start, end in spans:
            kept_from = max(kept_to, settled.outside(_before(start, changes, last=False), last=False))
            kept_to = max(kept_from, settled.outside(_before(end, changes, last=True), last=True))
            held.append(_Held(start, end, settled.released[kept_from:kept_to]))
        released = _edited(text, [(each.start, each.end, each.kept) for each in reversed(held)])
        self._now = _State(text, released, tuple(held))
        return released

    def settle(self) -> None:
        """Take what is let out now for what stays outside from here on."""
        self._settled = self._now

    def take(self, released: str) -> list[Edit]:
        """Take in what others made of what was let out; returns the edits of the field, the last place first.

        Words that are held are never among them. Where others changed a sentence whose new form is held, their form
        is put before it.
        """
        changes = list(changes_between(self.released, released))
        edits = self._lay_open(changes)
        shifts = [(held.start - shift, held.growth) for held, shift in self._now.with_shifts()]
        moved = []
        for start, end, words in changes:
            cuts = [start, *(place for place, _ in shifts if start < place < end), end]
            for first, last in reversed(list(pairwise(cuts))):
                begins = _inside(first, shifts, past=last > first)
                moved.append((begins, begins + last - first, words if first == start else ""))
        held = tuple(each.moved(_growth(moved, each.start)) for each in self._now.held)
        self._now = _State(_edited(self.text, moved), released, held)
        self.settle()
        return [*edits, *moved]

    def _lay_open(self, changes: Sequence[Edit]) -> list[Edit]:
        """Put what was let out for a held sentence before it, where ``changes`` touch it."""
        edits: list[Edit] = []
        for place, (held, shift) in reversed(list(enumerate(self._now.with_shifts()))):
            first, last = held.start - shift, held.start - shift + len(held.kept)
            if any(start < last and first < end for start, end, _ in changes) and held.kept:
                words = held.kept + " "
                opened = _Held(held.start + len(held.kept), held.end + len(words), "")
                after = (each.moved(len(words)) for each in self._now.held[place + 1 :])
                edits.append((held.start, held.start, words))
                text = _edited(self.text, edits[-1:])
                self._now = _State(text, self.released, (*self._now.held[:place], opened, *after))
        return edits


def changes_between(old: str, new: str) -> Iterator[Edit]:
    """Yield where ``old`` has to be replaced and by what to become ``new``, the last place first; word by word."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    starts = [0, *accumulate(map(len, before))]
    for kind, first, last, first_new, last_new in reversed(SequenceMatcher(None, before, after, False).get_opcodes()):
        if kind != "equal":
            yield starts[first], starts[last], "".join(after[first_new:last_new])


def _inside(place: int, shifts: Sequence[tuple[int, int]], *, past: bool) -> int:
    """Return where in the field a place outside lies: before what is held there, or ``past`` it."""
    return place + sum(by for at, by in shifts if at < place or (past and at == place))


def _changes(old: str, new: str) -> list[tuple[int, int, int, int]]:
    """Return what was changed, in order: from where to where in the old text, and in the new one."""
    begins = _common(old, new)
    ends = _common(old[begins:][::-1], new[begins:][::-1])
    found, longer = [], 0
    middle, written = old[begins : len(old) - ends], new[begins : len(new) - ends]
    for start, end, words in reversed(list(changes_between(middle, written))):
        first, last = begins + start, begins + end
        found.append((first, last, first + longer, first + longer + len(words)))
        longer += len(words) - (end - start)
    return found


def _before(place: int, changes: Sequence[tuple[int, int, int, int]], *, last: bool) -> int:
    """Return where a place in the new text lay in the old one; inside a change, its beginning or its end."""
    longer = 0
    for old_start, old_end, start, end in changes:
        if place <= start:
            break
        if place < end:
            return old_end if last else old_start
        longer = end - old_end
    return place - longer


def _common(first: str, second: str) -> int:
    length = min(len(first), len(second))
    if first[:length] == second[:length]:
        return length
    low, high = 0, length
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if first[:middle] == second[:middle] else (low, middle)
    return low


def _growth(edits: Sequence[Edit], place: int) -> int:
    """Return by how much ``edits`` that end before a place move it."""
    return sum(len(words) - (end - start) for start, end, words in edits if end <= place)


def _edited(text: str, edits: Sequence[Edit]) -> str:
    for start, end, words in edits:
        text = text[:start] + words + text[end:]
    return text
