"""What on a paper stays in the language in which it was written: told as such, so that it is read out right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ohdesk.documents.tree import (
    Aside,
    Block,
    BulletList,
    Document,
    Heading,
    InLanguage,
    Item,
    LabelledList,
    Notice,
    NumberedList,
    Paragraph,
    Row,
    Run,
    Section,
    SideBySide,
    Table,
    Text,
    Wide,
    plain,
)
from ohdesk.domain.paragraphs import internal_text

_WORD = re.compile(r"\w+")
_NUMBERED = re.compile(r"^[\d.§\s]+")
"""The number before a heading, which no language claims."""


def words_of(text: str) -> str:
    """Return the words of a text with one blank before and behind each, without signs and markup, in small letters."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def lines_of(text: str) -> Iterator[str]:
    """Yield the lines of a text that people wrote, without the marks of what is for the group only."""
    yield from (line for line in internal_text(text).splitlines() if words_of(line).strip())


def untranslated(document: Document, texts: Iterable[str], original: str) -> Document:
    """Return a paper on which ``texts`` are told to be in the language ``original`` (fi, sv), wherever one stands."""
    lines = frozenset(words_of(line) for text in texts for line in (*lines_of(text), " ".join(lines_of(text))))
    return replace(document, blocks=tuple(_Marks(lines, original, document.language).blocks(document.blocks)))


@dataclass(frozen=True, slots=True)
class _Marks:
    """What is looked for (``words_of``), its language, and that of the paper."""

    lines: frozenset[str]
    original: str
    language: str

    def blocks(self, blocks: Iterable[Block]) -> Iterator[Block]:
        for block in blocks:
            yield self.block(block)

    def block(self, block: Block) -> Block:
        match block:
            case Heading() if self.holds(block.text):
                return InLanguage(self.original, (block,))
            case Section(heading, inner) if self.holds(heading.text):
                inside = tuple(self.blocks(inner))
                whole = replace(block, blocks=(InLanguage(self.language, inside),) if inside else ())
                return InLanguage(self.original, (whole,))
            case Section(_, inner) | Aside(_, inner) | InLanguage(_, inner):
                return replace(block, blocks=tuple(self.blocks(inner)))
            case SideBySide(_, rows):
                marked = tuple((tuple(self.blocks(left)), tuple(self.blocks(right))) for left, right in rows)
                return replace(block, rows=marked)
            case Paragraph(text) | Notice(_, text):
                return replace(block, text=self.text(text))
            case BulletList(items) | NumberedList(items):
                return replace(block, items=tuple(map(self.item, items)))
            case LabelledList(facts):
                return LabelledList(tuple((label, tuple(map(self.text, said))) for label, said in facts))
            case Table(_, lines):
                return replace(block, rows=tuple(map(self.row, lines)))
        return block

    def item(self, item: Text | Item) -> Text | Item:
        if isinstance(item, Item):
            below = tuple(replace(inner, items=tuple(map(self.item, inner.items))) for inner in item.lists)
            return replace(item, text=self.text(item.text), lists=below)
        return self.text(item)

    def row(self, row: Row) -> Row:
        if not isinstance(row, tuple):
            return replace(row, text=self.text(row.text))
        return tuple(
            replace(cell, text=self.text(cell.text)) if isinstance(cell, Wide) else self.text(cell) for cell in row
        )

    def text(self, text: Text) -> Text:
        whole = self.holds(plain(text))
        if isinstance(text, str):
            return (Run(text, language=self.original),) if whole else text
        return tuple(replace(run, language=self.original) if whole or self.holds(run.text) else run for run in text)

    def holds(self, text: str) -> bool:
        return words_of(text) in self.lines or words_of(_NUMBERED.sub("", text)) in self.lines
