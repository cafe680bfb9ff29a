"""What a table of contents lists, and the names of the places that it leads to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ohdesk.documents.tree import Aside, Block, Document, Heading, InLanguage, Panels, Run, Section, SideBySide


def place_of(number: int) -> str:
    """Return the name of the place of a heading, counted from the document's title (0)."""
    return f"heading-{number}"


def entries(document: Document) -> Iterator[Run]:
    """Yield what contents list as links that tell their language, counting all that become headings.

    These are the papers that are bound in, or else the headings of level 2.
    """
    if not document.bound:
        for number, (heading, language) in enumerate(_headings(document.blocks), start=1):
            if heading.level == 2:
                yield Run(heading.text, url=f"#{place_of(number)}", language=language)
    number = _count(document)
    for bound in document.bound:
        yield Run(bound.name, url=f"#{place_of(number)}")
        number += _count(bound.document)


def _count(document: Document) -> int:
    """Return how many headings a document has, its title among them."""
    return 1 + len(list(_headings(document.blocks)))


def _headings(blocks: Iterable[Block], language: str = "") -> Iterator[tuple[Heading, str]]:
    """Yield each heading and its language, where that is not the document's."""
    for block in blocks:
        match block:
            case Heading():
                yield block, language
            case Section(heading, inner):
                yield heading, language
                yield from _headings(inner, language)
            case Aside(_, inner):
                yield from _headings(inner, language)
            case InLanguage(inner_language, inner):
                yield from _headings(inner, inner_language)
            case SideBySide():
                yield from _headings((block.column(0), block.column(1)))
            case Panels(panels):
                yield from ((panel.heading, language) for panel in panels)
