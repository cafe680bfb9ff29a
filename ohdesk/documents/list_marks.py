"""What stands before the items of a list, by how deep it lies in other lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from string import ascii_lowercase
from typing import TypeVar

from ohdesk.documents.tree import BulletList, Item, NumberedList, Text

List = BulletList | NumberedList
T = TypeVar("T")

_BULLETS = (("•", "Disc"), ("–", "None"), ("◦", "Circle"))
"""A mark, and what it is called in a PDF (ISO 32000-1, table 347)."""
_ROMAN = (("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1))


@dataclass(frozen=True, slots=True)
class Numbering:
    """How a level of numbered items is counted: its name in a PDF, in Word and on a page, and what follows a number."""

    pdf: str
    word: str
    html: str
    after: str
    numeral: Callable[[int], str]


def _letter(number: int) -> str:
    """Return 1 as "a", 27 as "aa"."""
    times, place = divmod(number - 1, len(ascii_lowercase))
    return ascii_lowercase[place] * (times + 1)


def _roman(number: int) -> str:
    found = ""
    for numeral, value in _ROMAN:
        count, number = divmod(number, value)
        found += numeral * count
    return found


NUMBERINGS = (
    Numbering("Decimal", "decimal", "1", ".", str),
    Numbering("LowerAlpha", "lowerLetter", "a", ")", _letter),
    Numbering("LowerRoman", "lowerRoman", "i", ")", _roman),
)
BULLETS = tuple(mark for mark, _ in _BULLETS)


def marks(block: List, depth: int) -> list[str]:
    """Return the mark of each item of a list that lies ``depth`` lists deep, from 0."""
    if isinstance(block, BulletList):
        return [_at(BULLETS, depth)] * len(block.items)
    numbering = _at(NUMBERINGS, depth)
    return [
        f"{numbering.numeral(number)}{numbering.after}" for number in range(block.start, block.start + len(block.items))
    ]


def counted(block: List, depth: int) -> str:
    """Return how a list is counted, as a PDF calls it."""
    return _at(NUMBERINGS, depth).pdf if isinstance(block, NumberedList) else _at(_BULLETS, depth)[1]


def numbering_at(depth: int) -> Numbering:
    """Return how numbered items are counted ``depth`` lists deep."""
    return _at(NUMBERINGS, depth)


def parts(item: Text | Item) -> tuple[Text, tuple[List, ...]]:
    """Return the text of an item and the lists below it."""
    return (item.text, item.lists) if isinstance(item, Item) else (item, ())


def _at(levels: tuple[T, ...], depth: int) -> T:
    return levels[min(depth, len(levels) - 1)]
