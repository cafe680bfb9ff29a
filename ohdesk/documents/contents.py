"""What a table of contents lists, and the names of the places that it leads to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ohdesk.documents.tree import Aside, Block, Document, Heading, InLanguage, Panels, Section, SideBySide


def place_of(number: int) -> str:
    """Return the name of the place of a heading, counted from the document's title (0)."""
    return f"heading-{number}"


def entries(document: Document) -> Iterator[tuple[str, str]]:
    """Yield bookmark and words of what contents list, counting all that become headings.

    These are the papers that are bound in, or else the headings of level 2.
    """
    if not document.bound:
        for number, heading in enumerate(_headings(document.blocks), start=1):
            if heading.level == 2:
                yield place_of(number), heading.text
    number = _count(document)
    for bound in document.bound:
        yield place_of(number), bound.name
        number += _count(bound.document)


def _count(document: Document) -> int:
    """Return how many headings a document has, its title among them."""
    return 1 + len(list(_headings(document.blocks)))


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
