"""One paper in two languages: side by side where its parts fit into half a page, else one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import zip_longest

from ohdesk.documents.tree import (
    Aside,
    Blanks,
    Block,
    Bound,
    Contents,
    Document,
    Figure,
    Heading,
    Identification,
    InLanguage,
    KeyGroups,
    LabelledList,
    PageBreak,
    Panels,
    Paragraph,
    Section,
    SideBySide,
    Signature,
    Signatures,
    Table,
    Voice,
)

_BETWEEN = " / "
_WIDE = (Table, Figure, Panels, Blanks, KeyGroups)
_SAME = (Contents, PageBreak)

_Pair = tuple[Block | None, Block | None]


def bilingual(first: Document, second: Document) -> Document:
    """Return two papers of the same, each in its language, as one; ``first`` stands on the left or ahead.

    Who signs does so once. What only one of them has (that it is a translation) stands on its own side.
    """
    languages = (first.language, second.language)
    return replace(
        first,
        title=_both(first.title, second.title),
        identification=_identification(first.identification, second.identification),
        blocks=tuple(_parts(_paired(first.blocks, second.blocks), languages)),
        hanging=False,
        poster=False,
        state_line=_both(first.state_line, second.state_line),
        footer=_both(first.identification.sender, second.identification.sender),
        bound=tuple(
            Bound(_both(one.name, other.name), bilingual(one.document, other.document))
            for one, other in zip(first.bound, second.bound, strict=True)
        ),
    )


def _both(left: str, right: str) -> str:
    return _BETWEEN.join(dict.fromkeys(filter(None, (left, right))))


def _identification(left: Identification, right: Identification) -> Identification:
    return replace(
        left,
        sender=_both(left.sender, right.sender),
        unit=tuple(_both(*pair) for pair in zip_longest(left.unit, right.unit, fillvalue="")),
        kind=_both(left.kind, right.kind),
        publicity=_both(left.publicity, right.publicity),
    )


def _parts(pairs: Iterable[_Pair], languages: tuple[str, str]) -> Iterator[Block]:
    """Yield pairs as parts of a paper: what follows a heading up to the next one stands side by side as one block."""
    rows: list[_Pair] = []

    def told() -> Iterator[Block]:
        if rows:
            yield SideBySide(languages, tuple((_one(left), _one(right)) for left, right in rows))
            rows.clear()

    for left, right in _flat(pairs):
        whole = left if left is not None else right
        if isinstance(whole, Heading | Section):
            yield from told()
        if isinstance(whole, Signatures) and left is not None and right is not None:
            yield from told()
            yield _signatures(left, right)
        elif isinstance(whole, _SAME):
            yield from told()
            yield whole
        elif _is_wide(left) or _is_wide(right):
            yield from told()
            for language, block in zip(languages, (left, right), strict=True):
                if block is not None:
                    yield InLanguage(language, (block,))
        else:
            rows.append((left, right))
    yield from told()


def _flat(pairs: Iterable[_Pair]) -> Iterator[_Pair]:
    """Yield pairs with sections opened (their headings, what stands beside these, what is in them) and lists by row."""
    for left, right in pairs:
        if isinstance(left, Section) and isinstance(right, Section):
            yield left.heading, right.heading
            if left.aside or right.aside:
                yield _note(left.aside), _note(right.aside)
            yield from _flat(_paired(left.blocks, right.blocks))
        elif isinstance(left, LabelledList) and isinstance(right, LabelledList):
            for one, other in zip_longest(left.rows, right.rows):
                yield one and LabelledList((one,)), other and LabelledList((other,))
        else:
            yield left, right


def _paired(left: Sequence[Block], right: Sequence[Block]) -> Iterator[_Pair]:
    """Yield blocks that tell the same, in order; what has no counterpart stands alone."""
    matcher = SequenceMatcher(None, [_shape(block) for block in left], [_shape(block) for block in right], False)
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        here, there = left[start:end], right[other_start:other_end]
        if kind == "equal":
            yield from zip(here, there, strict=True)
        else:
            yield from ((block, None) for block in here)
            yield from ((None, block) for block in there)


def _shape(block: Block) -> tuple[object, ...]:
    heading = block.heading if isinstance(block, Section) else block
    return (type(block), (heading.level, heading.number) if isinstance(heading, Heading) else ())


def _is_wide(block: Block | None) -> bool:
    inside = block.blocks if isinstance(block, Section | Aside | InLanguage) else ()
    return isinstance(block, _WIDE) or any(map(_is_wide, inside))


def _one(block: Block | None) -> tuple[Block, ...]:
    return () if block is None else (block,)


def _note(aside: Sequence[str]) -> Block | None:
    return Paragraph(" · ".join(aside), Voice.NOTE) if aside else None


def _signatures(left: Block, right: Block) -> Block:
    """Return one place to sign for each, whose role is told in both languages."""
    assert isinstance(left, Signatures)
    assert isinstance(right, Signatures)
    people = zip_longest(left.people, right.people, fillvalue=Signature("", ""))
    return Signatures(
        tuple(
            Signature(_both(one.name, other.name), _both(one.role, other.role), _both(one.note, other.note))
            for one, other in people
        )
    )
