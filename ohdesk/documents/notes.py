"""Notes: told once, at a document's end, each under the number of its marks in the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass, replace
from itertools import chain
from typing import Any

from ohdesk.documents.texts import texts
from ohdesk.documents.tree import Document, Heading, Mark, Notes, Run, Section, Text, plain


def with_notes(document: Document, paper: int = 0) -> Document:
    """Return a document with marks in the place of its notes, and these as its last section, in the marks' order.

    What is noted in the same words twice is told once. ``paper`` is the place, from 0, of a document bound into one
    file with others.
    """
    numbered = _Numbered(paper)
    blocks = numbered.marked(document.blocks)
    if not numbered.notes:
        return document
    heading = Heading(2, texts(document.language).say("documents.notes.title"))
    return replace(document, blocks=(*blocks, Section(heading, (Notes(tuple(numbered.notes), paper),))))


def mark_words(number: int) -> str:
    """Return the mark of a note as it stands in the text: "1)"."""
    return f"{number})"


def note_place(paper: int, number: int) -> str:
    """Return the name of the place of a note."""
    return f"note-{paper}-{number}"


def mark_place(paper: int, number: int) -> str:
    """Return the name of the place of a note's first mark."""
    return f"{note_place(paper, number)}-mark"


@dataclass
class _Numbered:
    """The notes of a document in the order in which they are met."""

    paper: int
    notes: dict[Text, int] = field(default_factory=dict)

    def marked(self, value: Any) -> Any:  # noqa: ANN401  # whatever a document is made of
        """Return ``value`` with marks for its notes; ``value`` itself where it has none."""
        if isinstance(value, tuple):
            parts = tuple(chain.from_iterable(self._runs(one) if isinstance(one, Run) else (self.marked(one),)
                                              for one in value))  # fmt: skip
            same = len(parts) == len(value) and all(map(_is, parts, value))
            return value if same else parts
        if not is_dataclass(value) or isinstance(value, type):
            return value
        inner = {one.name: getattr(value, one.name) for one in fields(value)}
        changed = {name: new for name, old in inner.items() if (new := self.marked(old)) is not old}
        return replace(value, **changed) if changed else value

    def _runs(self, run: Run) -> Iterator[Run]:
        if not run.note:
            yield run
            return
        again = run.note in self.notes
        number = self.notes.setdefault(run.note, len(self.notes) + 1)
        yield replace(run, note="")
        yield Run(mark_words(number), mark=Mark(number, plain(run.note), again, self.paper))


def _is(one: object, other: object) -> bool:
    return one is other
