"""What breaking a paragraph into lines takes away, given back to those who hear it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Any, TypeAlias

_SOFT_HYPHEN = "\u00ad"
_SPACE = re.compile(r"[ \t\n]+")

Line: TypeAlias = Any
"""ReportLab's line: a tuple of spare width and words or, where voices change in it, an object with fragments."""


def mend(lines: Sequence[Line], words: str, start: int) -> int:
    """Put a space at the end of each of ReportLab's ``lines`` that was broken at one, a soft hyphen for one put in.

    ReportLab drops the space and does not tell its hyphen from the writer's; ``words``, the whole paragraph, does.
    ``start`` is how many letters of it stand before these lines. Returns how many stand before what follows.
    """
    parts = _SPACE.split(words.replace(_SOFT_HYPHEN, "").strip())
    letters = "".join(parts)
    word_starts = set(accumulate(map(len, parts[:-1])))
    for line in lines:
        drawn = _SPACE.sub("", _text(line))
        if not drawn:
            continue
        end = start + len(drawn)
        if drawn.endswith("-") and letters[start:end] != drawn:
            end -= 1
            _end_with(line, _SOFT_HYPHEN, cut=1)
        elif end in word_starts:
            _end_with(line, " ")
        start = end
    return start


def _text(line: Line) -> str:
    return "".join(line[1]) if isinstance(line, tuple) else "".join(part.text for part in _fragments(line))


def _end_with(line: Line, ending: str, cut: int = 0) -> None:
    if isinstance(line, tuple):
        words = line[1]
        words[-1] = words[-1][: len(words[-1]) - cut] + ending
    else:
        last = _fragments(line)[-1]
        text = last.text.rstrip(" ")
        last.text = text[: len(text) - cut] + ending


def _fragments(line: Line) -> list[Any]:
    return [part for part in line.words if getattr(part, "text", "").strip(" ")]
