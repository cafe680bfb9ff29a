"""Paragraphs side by side: layout only, no table to a reader."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable, Table

from ohdesk.documents.fonts import REGULAR

GAP = 8.0
"""Between what stands side by side."""


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
    return Table(rows, widths, height, style=commands, hAlign="LEFT", splitInRow=int(divided))
