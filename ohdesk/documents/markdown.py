"""The little Markdown that people write in running text: headings, lists, bold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from ohdesk.documents.tree import Block, BulletList, Heading, NumberedList, Paragraph, Run, Text

_DEEPEST = 4
_HEADING = re.compile(r"(#{1,6})\s+(.+)")
_BULLET = re.compile(r"\s*[-*•–]\s+(.+)")
_NUMBER = re.compile(r"\s*\d{1,3}[.)]\s+(.+)")
_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
_URL = re.compile(r"(https?://[^\s<>\"]*[^\s<>\".,:;!?)])")


def blocks(prose: str, level: int = 2) -> tuple[Block, ...]:
    """Return the blocks of ``prose``; its topmost heading becomes a heading of ``level``.

    What is not a heading, a list or bold is text as it stands: nothing that was written disappears.
    """
    return tuple(_blocks(prose, level))


def _blocks(prose: str, level: int) -> Iterator[Block]:
    for kind, group in groupby(prose.splitlines(), _kind):
        lines = list(group)
        if kind is _HEADING:
            for line in lines:
                marks, words = _HEADING.fullmatch(line.strip()).groups()  # type: ignore[union-attr]
                yield Heading(min(level + len(marks) - 1, _DEEPEST), words.strip())
        elif kind is _BULLET:
            yield BulletList(tuple(_item(_BULLET, line) for line in lines))
        elif kind is _NUMBER:
            yield NumberedList(tuple(_item(_NUMBER, line) for line in lines))
        elif kind is None:
            yield Paragraph(runs("\n".join(line.strip() for line in lines)))


def _kind(line: str) -> re.Pattern[str] | str | None:
    """Return the pattern that a line is written to, "" for an empty line, None for running text."""
    if not line.strip():
        return ""
    return next((pattern for pattern in (_HEADING, _BULLET, _NUMBER) if pattern.fullmatch(line.strip())), None)


def _item(pattern: re.Pattern[str], line: str) -> Text:
    match = pattern.fullmatch(line.strip())
    return runs(match[1].strip() if match else line)


def runs(text: str) -> Text:
    """Return one line or more of text with its ``**bold**`` stretches and web addresses as runs."""
    pieces = enumerate(_BOLD.split(text))
    found = [run for index, piece in pieces for run in _addressed(piece, bold=bool(index % 2)) if run.text]
    return text if found == [Run(text)] or not found else tuple(found)


def _addressed(text: str, *, bold: bool) -> Iterator[Run]:
    for index, piece in enumerate(_URL.split(text)):
        yield Run(piece, bold=bold, url=piece if index % 2 else "")
