"""Paragraphs side by side: layout only, no table to a reader."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable, Spacer, Table

from ohdesk.documents.fonts import REGULAR

GAP = 8.0
"""Between what stands side by side."""


class Closing(Table):
    """A table that may end a page without the room below its last row, where nothing but that is too tall for it.

    ReportLab cannot divide a row of which only this room is left over, and would give up.
    """

    _argH: list[float | None]  # noqa: N815
    _cellStyles: list[list[Any]]  # noqa: N815
    _height: float

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the rows for this page and those for the next."""
        parts: list[Flowable] = super().split(width, height)
        room = max(style.bottomPadding for style in self._cellStyles[-1])
        if parts or self._height > height + room or not room:
            return parts
        self._argH[-1] = None
        self.setStyle([("BOTTOMPADDING", (0, -1), (-1, -1), 0)])
        return [self, Spacer(0, 0)] if self.wrap(width, height)[1] <= height else []


def in_rows(cells: list[list[Flowable]], in_row: int) -> list[list[list[Flowable]]]:
    """Return cells in rows of ``in_row``, the last one filled up with empty cells."""
    padded = cells + [[]] * (-len(cells) % in_row)
    return [padded[start : start + in_row] for start in range(0, len(padded), in_row)]


def side_by_side(
    rows: list[list[list[Flowable]]],
    widths: list[float],
    *,
    below: float = 0,
    gap: float = GAP,
    hang: float = 0,
    height: float | None = None,
    divided: bool = False,
) -> Table:
    """Return rows of cells in columns of ``widths``.

    ``below`` stands under each row, ``gap`` between columns, ``hang`` before the first; rows are of ``height`` or as
    tall as they need, and run over a page's end where they are ``divided``. All measures are points.
    """
    if hang:
        rows, widths = [[[], *row] for row in rows], [hang, *widths]
    commands: list[Any] = [
        ("FONT", (0, 0), (-1, -1), REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-2, -1), gap),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), below),
    ]
    return Closing(rows, widths, height, style=commands, hAlign="LEFT", splitInRow=int(divided))
