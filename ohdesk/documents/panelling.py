"""Boxes side by side, each with its heading."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from ohdesk.documents import style as look
from ohdesk.documents.flowables import loose
from ohdesk.documents.grids import GAP, side_by_side
from ohdesk.documents.structure import Element
from ohdesk.documents.style import Styles, varied
from ohdesk.documents.tree import Panel, Panels, Text


@dataclass(frozen=True, slots=True)
class Panelling:
    """Sets boxes in a column ``width`` points wide.

    ``words`` and ``titled`` set a text and a heading as the rest of the document does.
    """

    styles: Styles
    width: float
    words: Callable[[Text, ParagraphStyle, Element], Flowable]
    titled: Callable[[str, ParagraphStyle, Element, int], Flowable]

    def of(self, block: Panels, parent: Element) -> Iterator[Flowable]:
        """Yield a grid for each row of boxes, so that a page may end between two rows."""
        room = (self.width - GAP * (block.columns - 1)) / block.columns
        for start in range(0, len(block.panels), block.columns):
            cells: list[list[Flowable]] = []
            widths: list[float] = []
            commands: list[Any] = [("RIGHTPADDING", (0, 0), (-1, -1), 0)]
            for panel in block.panels[start : start + block.columns]:
                if cells:
                    cells.append([])
                    widths.append(GAP)
                place = len(cells)
                box = ((place, 0), (place, 0))
                commands += [
                    ("BACKGROUND", *box, look.TINT),
                    ("LINEBEFORE", *box, 2.4 * self.styles.k, look.ACCENT, 0),
                    *((f"{side}PADDING", *box, 8 * self.styles.k) for side in ("LEFT", "RIGHT")),
                    *((f"{side}PADDING", *box, 5 * self.styles.k) for side in ("TOP", "BOTTOM")),
                ]
                cells.append(self._panel(panel, parent.add("Sect")))
                widths.append(room)
            grid = side_by_side([cells], widths, gap=0, divided=True)
            grid.setStyle(commands)
            grid.spaceAfter = GAP
            yield grid

    def _panel(self, panel: Panel, element: Element) -> list[Flowable]:
        heading, style = panel.heading, getattr(self.styles, f"heading{panel.heading.level}")
        words = f"{heading.number}\u00a0\u00a0{heading.text}" if heading.number else heading.text
        hung = stringWidth(f"{heading.number}\u00a0\u00a0", style.fontName, style.fontSize) if heading.number else 0
        titled = self.titled(
            words, varied(style, spaceBefore=0, leftIndent=hung, firstLineIndent=-hung), element, heading.level
        )
        body = varied(self.styles.body, spaceAfter=2 * self.styles.k, leftIndent=hung)
        return list(loose([titled, *(self.words(line, body, element.add("P")) for line in panel.lines)]))
