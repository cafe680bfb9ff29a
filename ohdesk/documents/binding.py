"""Papers bound into one file, as one running text for the forms that have no pages of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from ohdesk.documents.tree import Block, Bound, Contents, Document, Heading, PageBreak, Paragraph, Voice

_LOWEST = 4


def in_one_text(document: Document) -> Document:
    """Return a document with the papers that are bound in as parts of its own text; one without any as it is."""
    if not document.bound:
        return document
    own = tuple(block for block in document.blocks if not isinstance(block, Contents))
    return replace(document, blocks=(*own, *(block for bound in document.bound for block in _part(bound))), bound=())


def _part(bound: Bound) -> Iterator[Block]:
    paper, who = bound.document, bound.document.identification
    yield PageBreak()
    yield Heading(2, bound.name)
    facts = (paper.state_line, who.sender, *who.unit, who.kind, who.date, who.number, who.publicity)
    yield Paragraph(" · ".join(filter(None, facts)), Voice.NOTE)
    yield from (_lowered(block) for block in paper.blocks if not isinstance(block, Contents))


def _lowered(value: Any) -> Any:  # noqa: ANN401  # whatever a document is made of
    """Return a block with its headings one level lower."""
    if isinstance(value, Heading):
        return replace(value, level=min(value.level + 1, _LOWEST))
    if isinstance(value, tuple):
        return tuple(map(_lowered, value))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: _lowered(getattr(value, one.name)) for one in fields(value)})
    return value
