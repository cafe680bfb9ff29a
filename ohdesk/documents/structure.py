"""What a screen reader is told of a document: elements in reading order, each with the ink that belongs to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Ink:
    """Marked content: the ink with the number ``mark`` on a page (from 0)."""

    page: int
    mark: int


@dataclass(frozen=True, slots=True)
class Area:
    """A place to click: the annotation at ``index`` of a page (both from 0)."""

    page: int
    index: int


Attribute: TypeAlias = str | int | tuple[str, ...]
"""A name, a number, or the identifiers of other elements."""


@dataclass(frozen=True, slots=True)
class Inline:
    """A stretch of a paragraph that is an element of its own, a Link or a Span; the first of ``tags`` holds the rest.

    A link leads to ``url`` and tells where in the words ``told``; ``place`` names it, so that others lead to it.
    """

    tags: tuple[str, ...]
    url: str = ""
    language: str = ""
    told: str = ""
    place: str = ""


@dataclass(slots=True, eq=False)
class Element:
    """A structure element (ISO 32000-1, 14.7): ``tag`` is a standard type such as P or TH.

    The tree is built before anything is drawn, so that layout cannot disturb it; drawing adds ink to its leaves.
    """

    tag: str
    attributes: dict[str, Attribute] = field(default_factory=dict)
    kids: list[Kid] = field(default_factory=list)
    alternative: str = ""
    """What is said in place of a drawing."""
    box: tuple[float, float, float, float] | None = None
    """Where on its page a drawing lies: left, bottom, right, top in points."""
    identifier: str = ""
    """What others call it by, unlike that of any other element."""
    language: str = ""
    """Of what it says, where that is not the language of what holds it."""

    def add(self, tag: str, **attributes: Attribute) -> Element:
        """Add an element at the end and return it."""
        element = Element(tag, attributes)
        self.kids.append(element)
        return element

    def said(self) -> Iterator[Kid]:
        """Yield what the element holds, without elements that nothing was drawn of; an empty cell keeps its place."""
        for kid in self.kids:
            if not isinstance(kid, Element) or kid.tag in ("TH", "TD") or any(kid.said()):
                yield kid


Kid: TypeAlias = Element | Ink | Area
