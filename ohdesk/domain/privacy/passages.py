"""Where one sentence ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"\n+|(?<=[.!?…])[\"”')\]]*\s+(?=[\"”'(\[–-]*[A-ZÅÄÖ])")
_INITIAL = re.compile(r"(?<![^\s.(])[A-ZÅÄÖ]\.")


def passages(text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences and lines of a text: first place, place after the last, the space between left out."""
    start = 0
    for end in _END.finditer(text):
        if text[end.start()] != "\n" and _INITIAL.match(text, max(0, end.start() - 2)):
            continue  # E. K. is a person's, not two sentences'
        if end.start() > start:
            yield start, end.start()
        start = end.end()
    if start < len(text):
        yield start, len(text)


def passage_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the whole sentences that a stretch of a text lies in, or the stretch itself between two of them."""
    touched = [passage for passage in passages(text) if passage[0] < end and start < passage[1]]
    return (touched[0][0], touched[-1][1]) if touched else (start, end)
