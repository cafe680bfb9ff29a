"""Small signs that tell sorts of things apart without colour."""

from __future__ import annotations

from math import cos, pi, sin

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

_CORNERS = ((4, pi / 4), (3, pi / 2), (4, pi / 2), (6, pi / 2), (5, pi / 2), (3, -pi / 2))
"""Square, triangle, diamond, hexagon, pentagon, triangle on its tip: corners, and where the first one stands."""


def draw_sign(canvas: Canvas, number: int, x: float, y: float, size: float, ink: Color) -> None:
    """Draw the sign with a number (from 0, again from the first after the last) around a point, ``size`` its radius."""
    canvas.setStrokeColor(ink)
    canvas.setFillColor(ink)
    canvas.setLineWidth(max(0.8, size * 0.28))
    number %= len(_CORNERS) + 1
    if number == 0:
        canvas.circle(x, y, size, stroke=1, fill=1)
        return
    corners, first = _CORNERS[number - 1]
    reach = size * 1.2
    path = canvas.beginPath()
    for corner in range(corners):
        angle = first + corner * 2 * pi / corners
        point = (x + reach * cos(angle), y + reach * sin(angle))
        if corner:
            path.lineTo(*point)
        else:
            path.moveTo(*point)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)
