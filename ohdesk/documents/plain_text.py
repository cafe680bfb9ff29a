"""A document as plain text: for Wilma, a message, the clipboard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from ohdesk.documents.binding import in_one_text
from ohdesk.documents.list_marks import List, marks, parts
from ohdesk.documents.notes import with_notes
from ohdesk.documents.table_cells import Placed, Role, body_lines, head_lines
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import (
    Aside,
    Blanks,
    Block,
    BulletList,
    Contents,
    Document,
    Figure,
    Heading,
    InLanguage,
    KeyGroups,
    LabelledList,
    Notes,
    Notice,
    NumberedList,
    PageBreak,
    Panels,
    Paragraph,
    Section,
    SideBySide,
    Signatures,
    Table,
    Text,
    runs_of,
)

_STEP = "  "
"""By how much a list within a list is indented."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a document's text; ``level`` is 1 for its title, 2 and more for headings, 0 for running text."""

    text: str
    level: int = 0


def plain_text(document: Document) -> str:
    """Return a document's title and text, a blank line between two blocks; what only paper needs is left out."""
    return "\n\n".join(passage.text for passage in passages(document)) + "\n"


def passages(document: Document) -> Iterator[Passage]:
    """Yield a document's title and text, block by block; what only paper needs is left out."""
    practice = texts(document.language).say("documents.practice") if document.practice else ""
    yield Passage("\n".join(filter(None, (practice, document.title, document.state_line))), 1)
    yield from _passages(with_notes(in_one_text(document)).blocks)


def _passages(blocks: Iterable[Block]) -> Iterator[Passage]:
    for block in blocks:
        match block:
            case Section(heading, inner, aside):
                times = f" ({', '.join(aside)})" if aside else ""
                yield Passage(_heading(heading) + times, heading.level)
                yield from _passages(inner)
            case Aside(label, inner):
                yield Passage("\n".join((f"[{label}]", *(passage.text for passage in _passages(inner)))))
            case Notes(notes):
                yield Passage("\n".join(f"[{number}] {plain(note)}" for number, note in enumerate(notes, start=1)))
            case InLanguage(_, inner):
                yield from _passages(inner)
            case SideBySide():
                yield from _passages((block.column(0), block.column(1)))
            case Panels(panels):
                for panel in panels:
                    yield Passage("\n".join((_heading(panel.heading), *map(plain, panel.lines))))
            case Contents() | PageBreak() | Blanks():
                continue
            case Heading():
                yield Passage(_heading(block), block.level)
            case _:
                if lines := [line for line in _lines(block) if line.strip()]:
                    yield Passage("\n".join(lines))


def _heading(heading: Heading) -> str:
    return f"{heading.number} {heading.text}".strip()


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(text):
            yield plain(text)
        case Notice(label, text):
            yield f"{label} {plain(text)}".strip()
        case LabelledList(rows):
            for label, said in rows:
                yield from _labelled(label, said)
        case BulletList() | NumberedList():
            yield from _items(block)
        case Table():
            yield from _rows(block)
        case Signatures(people):
            for person in people:
                yield ", ".join(filter(None, (person.name, person.role, person.note)))
        case KeyGroups(groups):
            yield " ".join(groups)
        case Figure(_, alt, caption):
            yield from filter(None, (alt, caption))


def _items(block: List, depth: int = 0) -> Iterator[str]:
    for item, mark in zip(block.items, marks(block, depth), strict=True):
        text, lists = parts(item)
        yield f"{_STEP * depth}{mark if isinstance(block, NumberedList) else '-'} {plain(text)}"
        for inner in lists:
            yield from _items(inner, depth + 1)


def _rows(table: Table) -> Iterator[str]:
    """Yield a line for each row: its name, and the rest with their headings; a band's rows stand below its line."""
    over: dict[int, tuple[str, ...]] = {}
    for cell in chain.from_iterable(head_lines(table)):
        for column in range(cell.column, cell.column + cell.columns):
            over[column] = (*over.get(column, ()), _on_one_line(cell.text))
    for line in body_lines(table):
        facts = list(filter(None, (_fact(cell, over) for cell in line if cell.column)))
        first = "" if line[0].column else _on_one_line(line[0].text)
        if line[0].role is Role.BAND:
            yield f"{first}:"
        elif not first:
            yield f"  {', '.join(facts)}"
        else:
            yield f"- {first.removesuffix('.')} ({', '.join(facts)})" if facts else f"- {first}"


def _fact(cell: Placed, over: Mapping[int, Sequence[str]]) -> str:
    """Return what a cell says after the headings that stand ``over`` all of its columns."""
    words = _on_one_line(cell.text)
    under = [over[column] for column in range(cell.column, cell.column + cell.columns)]
    heading = " ".join(name for name in under[0] if all(name in names for names in under))
    return f"{heading}: {words}" if words and heading else words


def _on_one_line(text: Text) -> str:
    return " ".join(plain(text).split())


def plain(text: Text) -> str:
    """Return the letters of ``text``, the mark of a note as "[1]"."""
    return "".join(f" [{run.mark.number}]" if run.mark else run.text for run in runs_of(text))


def _labelled(label: str, said: Sequence[Text]) -> Iterator[str]:
    if len(said) == 1:
        yield f"{label}: {plain(said[0])}"
    else:
        yield f"{label}:"
        yield from (f"- {plain(line)}" for line in said)
