"""What changed between two versions of a text, line by line and word by word, as a person reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Kept = Literal["same", "added", "removed"]

HEADING = "## "
"""Begins a line that says what the lines below it are about."""

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_ALIKE = 0.5
"""Share of words in common from which a line counts as another one changed; below it a patchwork would read worse."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line that stayed, came or went."""

    kept: Kept
    text: str


Line = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Neighbouring lines that changed, and the heading that they stand below (empty above the first one)."""

    where: str
    lines: tuple[Line, ...]


def compared(before: str, after: str) -> tuple[Line, ...]:
    """Return every line of both texts: what stayed and what went is ``before``, what stayed and what came ``after``."""
    old, new = before.split("\n"), after.split("\n")
    lines: list[Line] = []
    for kind, first, last, first_new, last_new in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            lines += [(Piece("same", text),) for text in old[first:last]]
        else:
            lines += _changed(old[first:last], new[first_new:last_new])
    return tuple(lines)


def differences(before: str, after: str) -> tuple[Difference, ...]:
    """Return the lines that changed from ``before`` to ``after``, neighbours together; empty lines do not count."""
    found: list[Difference] = []
    heading, together = "", False
    for line in compared(before, after):
        text = "".join(piece.text for piece in line if piece.kept != "removed") or line[0].text
        if text.startswith(HEADING):
            heading, together = text.removeprefix(HEADING), False
        if not text.strip():
            continue
        if all(piece.kept == "same" for piece in line):
            together = False
        elif together:
            found[-1] = Difference(heading, (*found[-1].lines, _without_mark(line)))
        else:
            found.append(Difference(heading, (_without_mark(line),)))
            together = True
    return tuple(found)


def _without_mark(line: Line) -> Line:
    """Return a line without what makes it a heading."""
    bare = (Piece(piece.kept, piece.text.removeprefix(HEADING)) for piece in line)
    return tuple(piece for piece in bare if piece.text)


def _changed(old: Sequence[str], new: Sequence[str]) -> Iterator[Line]:
    """Yield what became of some lines: the two that are most alike are one line changed, the rest go around them."""
    pairs = [(row, column) for row in range(len(old)) for column in range(len(new))]
    row, column = max(pairs, key=lambda pair: _likeness(old[pair[0]], new[pair[1]]), default=(0, 0))
    if not pairs or _likeness(old[row], new[column]) < _ALIKE:
        yield from ((Piece("removed", text),) for text in old)
        yield from ((Piece("added", text),) for text in new)
        return
    yield from _changed(old[:row], new[:column])
    yield tuple(_word_by_word(old[row], new[column]))
    yield from _changed(old[row + 1 :], new[column + 1 :])


def _likeness(before: str, after: str) -> float:
    """Return the share of words in common, from 0 to 1; 0 at once where it is below what counts."""
    matcher = SequenceMatcher(None, _WORDS.findall(before), _WORDS.findall(after), autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE else 0.0


def _word_by_word(before: str, after: str) -> Iterator[Piece]:
    """Yield the pieces of a changed line; a lone space between two changes goes with them."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    gone = come = ""
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for place, (kind, first, last, first_new, last_new) in enumerate(steps, 1):
        was, is_now = "".join(old[first:last]), "".join(new[first_new:last_new])
        if kind == "equal" and not (was.isspace() and gone + come and place < len(steps)):
            yield from _replaced(gone, come)
            gone = come = ""
            yield Piece("same", was)
        else:
            gone, come = gone + was, come + is_now
    yield from _replaced(gone, come)


def _replaced(gone: str, come: str) -> Iterator[Piece]:
    if gone:
        yield Piece("removed", gone)
    if come:
        yield Piece("added", come)
