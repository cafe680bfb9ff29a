"""The little Markdown that people write in running text: headings, lists within lists, bold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from ohdesk.documents.tree import Block, BulletList, Heading, Item, NumberedList, Paragraph, Run, Text

_DEEPEST = 4
_DEEPEST_LIST = 2
"""How many lists a list may lie in."""
_HEADING = re.compile(r"(#{1,6})\s+(.+)")
_ITEM = re.compile(r"(?:[-*•–]|(?P<number>\d{1,3})[.)])\s+(?P<words>.+)")
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
        elif kind is _ITEM:
            yield from _lists(lines)
        elif kind is None:
            yield Paragraph(runs("\n".join(line.strip() for line in lines)))


def _kind(line: str) -> re.Pattern[str] | str | None:
    """Return the pattern that a line is written to, "" for an empty line, None for running text."""
    if not line.strip():
        return ""
    return next((pattern for pattern in (_HEADING, _ITEM) if pattern.fullmatch(line.strip())), None)


def _lists(lines: Sequence[str], depth: int = 0) -> Iterator[BulletList | NumberedList]:
    """Yield the lists that lines of items make; lines further from the margin than the first are below others."""
    groups: list[list[str]] = []
    for line in lines:
        if groups and depth < _DEEPEST_LIST and _indent(line) > _indent(lines[0]):
            groups[-1].append(line)
        else:
            groups.append([line])
    for counted, alike in groupby(groups, key=lambda group: bool(_number(group[0]))):
        of_a_kind = list(alike)
        items = tuple(_item(*group, depth=depth) for group in of_a_kind)
        yield NumberedList(items, int(_number(of_a_kind[0][0]))) if counted else BulletList(items)


def _item(line: str, *below: str, depth: int) -> Text | Item:
    match = _ITEM.fullmatch(line.strip())
    text = runs(match["words"].strip() if match else line)
    return Item(text, tuple(_lists(below, depth + 1))) if below else text


def _number(line: str) -> str:
    """Return the number that an item was given, "" for one in no order."""
    match = _ITEM.fullmatch(line.strip())
    return (match["number"] or "") if match else ""


def _indent(line: str) -> int:
    return len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())


def runs(text: str) -> Text:
    """Return one line or more of text with its ``**bold**`` stretches and web addresses as runs."""
    pieces = enumerate(_BOLD.split(text))
    found = [run for index, piece in pieces for run in _addressed(piece, bold=bool(index % 2)) if run.text]
    return text if found == [Run(text)] or not found else tuple(found)


def _addressed(text: str, *, bold: bool) -> Iterator[Run]:
    for index, piece in enumerate(_URL.split(text)):
        yield Run(piece, bold=bold, url=piece if index % 2 else "")
