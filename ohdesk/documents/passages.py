"""What a paper in a PDF says, passage by passage, and which record it says that it was made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby

import pikepdf

from ohdesk.documents.metadata import packet_facts
from ohdesk.documents.reading import Node, TaggedFile
from ohdesk.security.record_codes import codes_in

_MALFORMED = (pikepdf.PdfError, AttributeError, KeyError, IndexError, TypeError, ValueError, RecursionError)
"""How a file that is no proper PDF shows itself while it is read."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading, paragraph, cell or list item as it is read aloud; ``tag`` is its structure type, ``page`` from 0."""

    tag: str
    text: str
    page: int

    @property
    def heading(self) -> int:
        """The level of a heading; 0 for anything else."""
        return int(self.tag[1]) if self.tag[0] == "H" and self.tag[1:].isdigit() else 0


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper in a file, with the codes of records that it bears, at its foot or in its text, each once.

    A code is empty where some of its pages bear none while others do.
    """

    codes: tuple[str, ...]
    passages: tuple[Passage, ...]

    @property
    def head(self) -> tuple[Passage, ...]:
        """Who sends what when: all before the paper's title."""
        return self.passages[: self._title]

    @property
    def text(self) -> tuple[Passage, ...]:
        """The title and all that follows it."""
        return self.passages[self._title :]

    @property
    def _title(self) -> int:
        return next((place for place, passage in enumerate(self.passages) if passage.heading), 0)


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A file's own description, and the papers in it in order: mostly one, several in a year's file.

    ``standard`` is what it claims to follow: "PDF/A-2a".
    """

    title: str
    kind: str
    sender: str
    language: str
    standard: str
    papers: tuple[Paper, ...]


def read_papers(pdf: bytes) -> PaperFile | None:
    """Return what a tagged PDF says; nothing for what cannot be read as one."""
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            facts = packet_facts(opened.Root.Metadata.read_bytes()) if "/Metadata" in opened.Root else {}
            papers = tuple(_papers(TaggedFile(opened)))
    except _MALFORMED:
        return None
    title, kind, sender, language = (facts.get(name, "") for name in ("title", "subject", "author", "language"))
    standard = f"PDF/A-{facts.get('part', '')}{facts.get('conformance', '').lower()}"
    return PaperFile(title, kind, sender, language, standard, papers)


def _papers(file: TaggedFile) -> Iterator[Paper]:
    feet = [tuple(codes_in(page.footer)) for page in file.pages]
    tops = [node for root in file.roots for node in (root.elements if _of_parts(root) else [root])]
    for together, nodes in groupby(tops, key=lambda node: node.tag != "Part"):
        for alike in [list(nodes)] if together else [[node] for node in nodes]:
            passages = [passage for node in alike for leaf in _leaves(node) for passage in _passage(file, leaf)]
            pages = sorted({passage.page for passage in passages})
            printed = [code for page in pages for code in feet[page] or ("",)]
            if any(printed):
                yield Paper(tuple(dict.fromkeys(printed)), tuple(passages))
            else:
                yield from _coded(passages)


def _of_parts(root: Node) -> bool:
    return any(node.tag == "Part" for node in root.elements)


def _coded(passages: Sequence[Passage]) -> Iterator[Paper]:
    """Yield the papers that follow each other in one text, where each begins with its heading and a code below it."""
    starts = [place for place, passage in enumerate(passages) if any(codes_in(passage.text))]
    for place in starts:
        level = passages[place - 1].heading
        following = passages[place + 1 :]
        ends = (n for n, passage in enumerate(following) if 0 < passage.heading <= level)
        end = next(ends, len(following))
        yield Paper(tuple(codes_in(passages[place].text)), (passages[place - 1], *following[:end]))
    if not starts:
        yield Paper((), tuple(passages))


def _leaves(node: Node) -> Iterator[Node]:
    """Yield the elements that hold ink, in reading order; links and words in another language are in a paragraph."""
    inner = [element for element in node.elements if element.tag not in ("Link", "Span")]
    if not inner:
        yield node
    for element in inner:
        yield from _leaves(element)


def _passage(file: TaggedFile, leaf: Node) -> Iterator[Passage]:
    text = on_one_line(file.text(leaf))
    if text:
        yield Passage(leaf.tag, text, _page(leaf))


def _page(node: Node) -> int:
    """Return the first page that an element stands on."""
    pages: Iterable[int] = (
        kid[0] if isinstance(kid, tuple) else _page(kid) for kid in node.kids if isinstance(kid, tuple | Node)
    )
    return next(iter(pages), 0)


def on_one_line(text: str) -> str:
    """Return a text as it is compared: without the signs of where its lines may break."""
    return " ".join(text.replace("\u00ad", "").replace("\u00a0", " ").split())
