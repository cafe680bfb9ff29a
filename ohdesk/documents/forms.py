"""What is written on, copied and signed by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, HRFlowable, KeepTogether, Spacer

from ohdesk.documents import style as look
from ohdesk.documents.grids import GAP, in_rows, side_by_side
from ohdesk.documents.structure import Element
from ohdesk.documents.style import Styles, varied
from ohdesk.documents.tree import Blank, Blanks, KeyGroups, Run, Signature, Signatures, Text

WRITING_LINE = 10 * mm
"""From one line to write on to the next."""
_KEY_GROUPS_IN_ROW = 4
_SIGNATURES_IN_ROW = 2


@dataclass(frozen=True, slots=True)
class Forms:
    """Sets such blocks in a column ``width`` points wide; ``words`` sets a text as the rest of the document does."""

    styles: Styles
    width: float
    words: Callable[[Text, ParagraphStyle, Element], Flowable]

    def blanks(self, block: Blanks, parent: Element, hang: float) -> Iterator[Flowable]:
        """Yield rows of lines to write on, ``hang`` points from the margin."""
        for row in block.rows:
            yield self._row(row, parent.add("Div"), hang)
        yield Spacer(0, 5 * self.styles.k)

    def key_groups(self, block: KeyGroups, element: Element) -> Flowable:
        """Return groups of characters in rows, each under its number."""
        cells: list[list[Flowable]] = []
        for number, group in enumerate(block.groups, start=1):
            item = element.add("LI")
            label = self.words(str(number), self.styles.aside_small, item.add("Lbl"))
            cells.append([label, self.words(group, self.styles.key_group, item.add("LBody"))])
        grid = side_by_side(
            in_rows(cells, _KEY_GROUPS_IN_ROW), [self.width / _KEY_GROUPS_IN_ROW] * _KEY_GROUPS_IN_ROW, below=9
        )
        grid.spaceBefore = grid.spaceAfter = 8
        return grid

    def signatures(self, block: Signatures, parent: Element, hang: float) -> Flowable:
        """Return those who sign, side by side, ``hang`` points from the margin."""
        part = (self.width - hang) / _SIGNATURES_IN_ROW
        cells = [self._signature(person, parent.add("Div")) for person in block.people]
        grid = side_by_side(
            in_rows(cells, _SIGNATURES_IN_ROW), [part] * _SIGNATURES_IN_ROW, below=10, hang=hang, gap=14
        )
        grid.spaceBefore = 12
        return KeepTogether([grid])

    def _signature(self, person: Signature, element: Element) -> list[Flowable]:
        body = varied(self.styles.body, spaceAfter=0)
        name = self.words((Run(person.name, bold=True),), body, element.add("P"))
        role = self.words(person.role, body, element.add("P"))
        if person.note:
            return [name, role, self.words(person.note, self.styles.note, element.add("P"))]
        return [Spacer(0, 26), HRFlowable("100%", 0.7, color=look.INK, spaceAfter=3, spaceBefore=0), name, role]

    def _row(self, row: Sequence[Blank], element: Element, hang: float) -> Flowable:
        """Return lines to write on, side by side."""
        room = self.width - hang - GAP * (len(row) - 1)
        whole = sum(blank.share for blank in row)
        small = varied(self.styles.aside_small, fontSize=9 * self.styles.k, leading=11 * self.styles.k)
        cells: list[list[Flowable]] = []
        widths: list[float] = []
        commands: list[Any] = [("TOPPADDING", (0, 0), (-1, -1), 3)]
        for number, blank in enumerate(row):
            if number:
                cells.append([])
                widths.append(GAP)
            commands.append(("LINEBELOW", (len(cells) + bool(hang), 0), (len(cells) + bool(hang), 0), 0.7, look.MUTED))
            cells.append([self.words(blank.label, small, element.add("P"))] if blank.label else [])
            widths.append(room * blank.share / whole)
        grid = side_by_side([cells], widths, hang=hang, gap=0, height=WRITING_LINE * self.styles.k)
        grid.setStyle(commands)
        return grid
