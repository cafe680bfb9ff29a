"""Lists in a Word file that Word itself counts, each from its own beginning."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from ohdesk.documents.list_marks import BULLETS, NUMBERINGS, List
from ohdesk.documents.tree import BulletList
from ohdesk.documents.word_text import made

_STEP = 440
"""From one level to the next, in twentieths of a point."""


@dataclass
class Lists:
    """The lists of a file: how bullets and numbers look at each level, and a count for each list."""

    file: WordDocument
    _looks: dict[bool, int] = field(default_factory=dict)
    """The number of the definition for bullets (True) and for numbered lists, once there is one."""

    def begun(self, block: List, depth: int) -> int:
        """Return the number of a new list that lies ``depth`` lists deep."""
        numbering: Any = self.file.part.numbering_part.element
        bulleted = isinstance(block, BulletList)
        if bulleted not in self._looks:
            self._looks[bulleted] = _defined(numbering, _levels(bulleted=bulleted))
        one = numbering.add_num(self._looks[bulleted])
        if not isinstance(block, BulletList):
            one.add_lvlOverride(depth).add_startOverride(block.start)
        return int(one.numId)


def style_of(block: List) -> str:
    """Return the name of the paragraph style of a list's items."""
    return "List Bullet" if isinstance(block, BulletList) else "List Number"


def put_in(paragraph: Paragraph, number: int, depth: int) -> None:
    """Make a paragraph an item of the list with a ``number``."""
    properties: Any = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001  # python-docx has no word for it
    properties.get_or_add_ilvl().val = depth
    properties.get_or_add_numId().val = number


def _levels(*, bulleted: bool) -> list[tuple[str, str]]:
    """Return for each level how it is counted and what is written, "%1" being the number of the first level."""
    if bulleted:
        return [("bullet", mark) for mark in BULLETS]
    return [(one.word, f"%{level}{one.after}") for level, one in enumerate(NUMBERINGS, start=1)]


def _defined(numbering: BaseOxmlElement, levels: list[tuple[str, str]]) -> int:
    """Add a definition of a list's levels before all others, and return its number."""
    known = {int(one.get(qn("w:abstractNumId"))) for one in numbering.iter(qn("w:abstractNum"))}
    number = next(number for number in count() if number not in known)
    definition = made("w:abstractNum", abstractNumId=str(number))
    definition.append(made("w:multiLevelType", val="multilevel"))
    for level, (kind, words) in enumerate(levels):
        described = made("w:lvl", ilvl=str(level))
        for name, value in (("w:start", "1"), ("w:numFmt", kind), ("w:lvlText", words), ("w:lvlJc", "left")):
            described.append(made(name, val=value))
        properties = made("w:pPr")
        properties.append(made("w:ind", left=str(_STEP * (level + 1)), hanging=str(_STEP)))
        described.append(properties)
        definition.append(described)
    numbering.insert(0, definition)
    return number
