"""What a table of contents lists, and the names of the places that it leads to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ohdesk.documents.tree import Aside, Block, Document, Heading, InLanguage, Panels, Section, SideBySide, Volume


def place_of(number: int) -> str:
    """Return the name of the place of a heading, counted from the document's title (0)."""
    return f"heading-{number}"


def entries(document: Document) -> Iterator[tuple[str, str]]:
    """Yield bookmark and words of the headings of level 2, counting all that become headings."""
    for number, heading in enumerate(_headings(document.blocks), start=1):
        if heading.level == 2:
            yield place_of(number), heading.text


def entries_of_volume(volume: Volume) -> Iterator[tuple[str, str]]:
    """Yield bookmark and name of each part of a volume, whose headings are counted through."""
    number = 1 + len(list(_headings(volume.cover.blocks)))
    for name, part in volume.parts:
        yield place_of(number), name
        number += 1 + len(list(_headings(part.blocks)))


def _headings(blocks: Iterable[Block]) -> Iterator[Heading]:
    for block in blocks:
        if isinstance(block, Heading):
            yield block
        elif isinstance(block, Section):
            yield block.heading
            yield from _headings(block.blocks)
        elif isinstance(block, Aside | InLanguage):
            yield from _headings(block.blocks)
        elif isinstance(block, SideBySide):
            yield from _headings((block.column(0), block.column(1)))
        elif isinstance(block, Panels):
            yield from (panel.heading for panel in block.panels)
