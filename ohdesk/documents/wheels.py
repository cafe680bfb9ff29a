"""The year as a wheel on paper: months clockwise from the top, what comes up beside each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth

from ohdesk.documents import style as look
from ohdesk.documents.fonts import BOLD, REGULAR, SEMIBOLD, printable
from ohdesk.documents.hyphenation import Hyphenator
from ohdesk.documents.marking import MarkedCanvas
from ohdesk.documents.signs import draw_sign
from ohdesk.documents.style import Styles
from ohdesk.documents.tree import Wheel, WheelMonth

_SEASONS = (
    (HexColor("#A8480C"), HexColor("#F8E3D3")),
    (HexColor("#1B5A96"), HexColor("#DCE9F5")),
    (HexColor("#2F6B34"), HexColor("#DDEEDD")),
    (HexColor("#6E5300"), HexColor("#F3EAC8")),
)
"""Ink and tint of each three months; white on every ink is read at 4.9 to 1 or better."""
_SECTOR = 30.0
_GAP = 0.8
_SHARE = 0.46
"""The wheel's part of the width; the months' words share the rest."""
_TALLEST = 1.6
"""How much taller than the wheel the words beside it may be."""
_LARGER = (1.5, 1.35, 1.2, 1.0, 0.9, 0.8)
"""How much larger than small print the months' words are set, the largest that leaves nothing out.

Below the size of the other text only in large print, where the table after the wheel says the same large.
"""
_SIDES = (tuple(range(6)), tuple(range(11, 5, -1)))
"""The months beside the wheel from above, at its right and at its left."""
_MOST_SIGNS = 6
_SMALLEST = 9.0


@dataclass(slots=True)
class _Words:
    """What stands beside a month: its lines, each with the sign before it or None, and the height of its first."""

    lines: list[tuple[str, int | None]]
    top: float = 0


class WheelDrawing:
    """A wheel in a column, the first six months' words at its right, the others' at its left."""

    def __init__(self, wheel: Wheel, width: float, tallest: float, styles: Styles) -> None:
        self._wheel = wheel
        self._divide: Hyphenator | None = styles.body.hyphenationLang or None  # type: ignore[assignment]  # a callable
        self.width = width
        self._radius = min(width * _SHARE, tallest * 0.9) / 2
        self._column = width * (1 - _SHARE) / 2 - 7 * mm
        for larger in _LARGER:
            self._size = max(9 * styles.k * larger, _SMALLEST)
            self._leading = self._size * 1.22
            self._legend = self._leading * 1.9 if len(wheel.rings) > 1 else 0
            room = min(2 * self._radius * _TALLEST, tallest - self._legend)
            fitting = [self._fitting(side, room) for side in _SIDES]
            if all(whole for _, whole in fitting):
                break
        self._words = {month: words for side, _ in fitting for month, words in side.items()}
        higher = max(sum(self._tall(self._words[month]) for month in side) for side in _SIDES)
        self._body = max(2 * self._radius + self._leading, higher)
        self.height = self._body + self._legend
        for side in _SIDES:
            self._place(side)

    def draw(self, canvas: MarkedCanvas) -> None:
        """Draw the sectors, the words with the lines that lead to them, the middle and the signs' meaning."""
        for place, month in enumerate(self._wheel.months):
            self._draw_sector(canvas, place, month)
            self._draw_words(canvas, place, month)
        self._draw_hub(canvas)
        if self._legend:
            self._draw_legend(canvas)

    # Fitting

    def _fitting(self, side: Sequence[int], room: float) -> tuple[dict[int, _Words], bool]:
        """Return the words of a side's months, and whether they are whole.

        The months with the most lines lose entries until all have room.
        """
        shown = {month: len(self._wheel.months[month].entries) for month in side}
        while True:
            words = {month: self._words_of(self._wheel.months[month], shown[month]) for month in side}
            if not any(shown.values()) or sum(map(self._tall, words.values())) <= room:
                return words, all(shown[month] == len(self._wheel.months[month].entries) for month in side)
            longest = max((month for month in side if shown[month]), key=lambda month: len(words[month].lines))
            shown[longest] -= 1

    def _words_of(self, month: WheelMonth, most: int) -> _Words:
        lines: list[tuple[str, int | None]] = []
        shown = month.entries[:most]
        for entry in shown:
            parts = simpleSplit(printable(entry.text), REGULAR, self._size, self._column - self._size * 1.3)
            if len(parts) > 2:
                parts = [parts[0], parts[1].rstrip(" ,.") + " …"]
            lines += [(part, None if at else entry.ring) for at, part in enumerate(parts)]
        if len(shown) < len(month.entries):
            lines.append((self._wheel.more.format(count=len(month.entries) - len(shown)), None))
        return _Words(lines)

    def _tall(self, words: _Words) -> float:
        return self._leading * (1 + len(words.lines)) + self._size * 0.8

    def _place(self, side: Sequence[int]) -> None:
        """Place a side's words as near to their months as the others let them."""
        center = self._legend + self._body / 2
        below = self._legend + self._body
        for month in side:
            words = self._words[month]
            wanted = center + self._radius * 1.05 * sin(radians(self._middle(month))) + self._tall(words) / 2
            words.top = min(below, wanted)
            below = words.top - self._tall(words)
        above = self._legend
        for month in reversed(side):
            words = self._words[month]
            words.top = max(words.top, above + self._tall(words))
            above = words.top

    # Drawing

    def _middle(self, place: int) -> float:
        """Return the angle of a month's middle, in degrees counter-clockwise from three o'clock."""
        return 90 - _SECTOR / 2 - place * _SECTOR

    def _point(self, angle: float, share: float) -> tuple[float, float]:
        radius = self._radius * share
        return (
            self.width / 2 + radius * cos(radians(angle)),
            self._legend + self._body / 2 + radius * sin(radians(angle)),
        )

    def _draw_sector(self, canvas: MarkedCanvas, place: int, month: WheelMonth) -> None:
        ink, tint = _SEASONS[place // 3]
        middle = self._middle(place)
        self._draw_band(canvas, middle, 1.0, 0.76, ink)
        self._draw_band(canvas, middle, 0.75, 0.38, tint)
        self._draw_name(canvas, printable(month.name), middle)
        entries = month.entries[:_MOST_SIGNS]
        for number, entry in enumerate(entries):
            row, column = divmod(number, 3)
            in_row = min(3, len(entries) - 3 * row)
            share = 0.57 if len(entries) <= 3 else (0.65, 0.51)[row]
            angle = middle - (column - (in_row - 1) / 2) * (7.4 if share > 0.55 else 9.0)
            x, y = self._point(angle, share)
            draw_sign(canvas, entry.ring, x, y, self._radius * 0.026, ink)

    def _draw_band(self, canvas: MarkedCanvas, middle: float, outer: float, inner: float, fill: Color) -> None:
        first, span = middle - _SECTOR / 2 + _GAP, _SECTOR - 2 * _GAP
        x, y = self.width / 2, self._legend + self._body / 2
        far, near = self._radius * outer, self._radius * inner
        path = canvas.beginPath()
        path.moveTo(*self._point(first, outer))
        path.arcTo(x - far, y - far, x + far, y + far, first, span)  # type: ignore[arg-type]  # takes fractions too
        path.lineTo(*self._point(first + span, inner))
        path.arcTo(x - near, y - near, x + near, y + near, first + span, -span)  # type: ignore[arg-type]
        path.close()
        canvas.setFillColor(fill)
        canvas.drawPath(path, stroke=0, fill=1)

    def _draw_name(self, canvas: MarkedCanvas, name: str, middle: float) -> None:
        """Draw a month's name along its sector, never upside down."""
        size = min(self._radius * 0.085, self._size * 1.5)
        room = self._radius * 0.42
        while stringWidth(name, SEMIBOLD, size) > room:
            size *= 0.96
        x, y = self._point(middle, 0.88)
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(middle - 90 if sin(radians(middle)) > 0 else middle + 90)
        canvas.setFont(SEMIBOLD, size)
        canvas.setFillColor(white)
        canvas.drawCentredString(0, -size * 0.34, name)
        canvas.restoreState()

    def _draw_words(self, canvas: MarkedCanvas, place: int, month: WheelMonth) -> None:
        right = place < 6
        ink, _ = _SEASONS[place // 3]
        words = self._words[place]
        left = self.width - self._column if right else 0.0
        base = words.top - self._size
        canvas.setFont(BOLD, self._size)
        canvas.setFillColor(ink)
        name = printable(month.name)
        canvas.drawString(left, base, name)
        start = left - 4 if right else left + stringWidth(name, BOLD, self._size) + 4
        self._draw_leader(canvas, place, start, base + self._size * 0.33, ink)
        for line, ring in words.lines:
            base -= self._leading
            if ring is not None:
                draw_sign(canvas, ring, left + self._size * 0.4, base + self._size * 0.3, self._size * 0.26, ink)
            canvas.setFont(REGULAR, self._size)
            canvas.setFillColor(look.INK)
            canvas.drawString(left + self._size * 1.2, base, line)

    def _draw_leader(self, canvas: MarkedCanvas, place: int, x: float, y: float, ink: Color) -> None:
        """Draw the line from a month's words to its sector, with one bend."""
        edge_x, edge_y = self._point(self._middle(place), 1.01)
        bend = self.width / 2 + (1 if place < 6 else -1) * (self._radius + 4 * mm)
        bend = max(bend, x + 2) if place >= 6 else min(bend, x - 2)
        canvas.setStrokeColor(ink)
        canvas.setLineWidth(0.6)
        canvas.line(x, y, bend, y)
        canvas.line(bend, y, edge_x, edge_y)

    def _draw_hub(self, canvas: MarkedCanvas) -> None:
        x, y = self.width / 2, self._legend + self._body / 2
        canvas.setFillColor(look.INK)
        canvas.circle(x, y, self._radius * 0.35, stroke=0, fill=1)
        canvas.setFillColor(white)
        lines: list[tuple[str, str, float]] = []
        room = self._radius * 0.6
        for at, words in enumerate(self._wheel.hub):
            font, size = (BOLD, self._radius * 0.105) if at == 0 else (REGULAR, self._radius * 0.075)
            size = max(size, _SMALLEST)
            whole = " ".join(self._divided(word, font, size, room) for word in printable(words).split())
            lines += [(part, font, size) for part in simpleSplit(whole, font, size, room)[:4]]
        base = y + sum(size * 1.2 for _, _, size in lines) / 2
        for part, font, size in lines:
            base -= size * 1.2
            canvas.setFont(font, size)
            canvas.drawCentredString(x, base + size * 0.3, part)

    def _divided(self, word: str, font: str, size: float, room: float) -> str:
        """Return a word, its parts set apart where it is wider than ``room`` and can be divided."""
        if stringWidth(word, font, size) <= room or self._divide is None:
            return word
        parts = ((f"{head}-", tail) for head, tail in self._divide(word))
        fitting = next(((head, tail) for head, tail in parts if stringWidth(head, font, size) <= room), None)
        return f"{fitting[0]} {self._divided(fitting[1], font, size, room)}" if fitting else word

    def _draw_legend(self, canvas: MarkedCanvas) -> None:
        size = self._size
        parts = [printable(ring) for ring in self._wheel.rings]
        whole = sum(stringWidth(part, REGULAR, size) + size * 2.6 for part in parts)
        if whole > self.width:
            size = max(_SMALLEST, size * self.width / whole)
            whole = sum(stringWidth(part, REGULAR, size) + size * 2.6 for part in parts)
        x = (self.width - whole) / 2
        canvas.setFont(REGULAR, size)
        for number, part in enumerate(parts):
            draw_sign(canvas, number, x + size * 0.5, size * 0.62, size * 0.3, look.INK)
            canvas.setFillColor(look.INK)
            canvas.drawString(x + size * 1.2, size * 0.3, part)
            x += stringWidth(part, REGULAR, size) + size * 2.6
