"""Drawings as pictures within a web page (SVG 1.1), drawn by the same hands as on paper."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import cos, radians, sin

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth

from ohdesk.documents.drawings import drawing_of
from ohdesk.documents.fonts import BOLD, FAMILY, SEMIBOLD, register_fonts
from ohdesk.documents.style import styles
from ohdesk.documents.tree import Chart, Wheel

_WIDTH = 600.0
"""How wide a drawing is, in units of which its text is at least nine high; the page enlarges all of it."""
_WEIGHTS = {SEMIBOLD: "600", BOLD: "700"}


def svg(drawn: Chart | Wheel, alt: str, language: str) -> str:
    """Return a chart or a wheel as an element that is read aloud as ``alt``."""
    register_fonts()
    drawing = drawing_of(drawn, _WIDTH, _WIDTH, styles(language), language)
    canvas = _Canvas()
    drawing.draw(canvas)  # type: ignore[arg-type]  # it has all that these drawings use of a canvas
    size = f"0 {_n(-drawing.height)} {_n(drawing.width)} {_n(drawing.height)}"
    return (
        f'<svg role="img" aria-label="{escape(alt)}" viewBox="{size}" font-family="{FAMILY}, Arial, sans-serif">'
        f"{''.join(canvas.parts)}</svg>"
    )


class _Path:
    """A line through points and along circles."""

    def __init__(self) -> None:
        self.steps: list[str] = []

    def moveTo(self, x: float, y: float) -> None:  # noqa: N802
        self.steps.append(f"M{_n(x)} {_n(-y)}")

    def lineTo(self, x: float, y: float) -> None:  # noqa: N802
        self.steps.append(f"L{_n(x)} {_n(-y)}")

    def arcTo(self, x1: float, y1: float, x2: float, y2: float, first: float, span: float) -> None:  # noqa: N802
        """Go along the circle within a square, from the angle ``first`` on, counter-clockwise where ``span`` is."""
        radius, end = (x2 - x1) / 2, radians(first + span)
        x, y = (x1 + x2) / 2 + radius * cos(end), (y1 + y2) / 2 + radius * sin(end)
        far, clockwise = int(abs(span) > 180), int(span < 0)
        self.steps.append(f"A{_n(radius)} {_n(radius)} 0 {far} {clockwise} {_n(x)} {_n(-y)}")

    def close(self) -> None:
        self.steps.append("Z")


class _Canvas:
    """Keeps what is drawn on it as elements; heights run upwards as on paper, and are turned as they are written."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._font, self._size = "", 0.0
        self._fill = self._stroke = "#000000"
        self._width = 1.0
        self._dash = ""
        self._open = 0

    def setFont(self, name: str, size: float) -> None:  # noqa: N802
        self._font, self._size = name, size

    def setFillColor(self, colour: Color) -> None:  # noqa: N802
        self._fill = _hex(colour)

    def setStrokeColor(self, colour: Color) -> None:  # noqa: N802
        self._stroke = _hex(colour)

    def setLineWidth(self, width: float) -> None:  # noqa: N802
        self._width = width

    def setDash(self, lengths: Sequence[float] = ()) -> None:  # noqa: N802
        self._dash = f' stroke-dasharray="{" ".join(map(_n, lengths))}"' if lengths else ""

    def saveState(self) -> None:  # noqa: N802
        """Begin what is moved and turned by itself; its colours and its font are set within it."""
        self._open = 0

    def translate(self, x: float, y: float) -> None:
        self._turn(f"translate({_n(x)} {_n(-y)})")

    def rotate(self, angle: float) -> None:
        self._turn(f"rotate({_n(-angle)})")

    def restoreState(self) -> None:  # noqa: N802
        self.parts.append("</g>" * self._open)

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        place = f'x1="{_n(x1)}" y1="{_n(-y1)}" x2="{_n(x2)}" y2="{_n(-y2)}"'
        self.parts.append(f"<line {place}{self._ink(stroke=1, fill=0)}/>")

    def rect(self, x: float, y: float, width: float, height: float, stroke: int = 1, fill: int = 0) -> None:
        place = f'x="{_n(x)}" y="{_n(-y - height)}" width="{_n(width)}" height="{_n(height)}"'
        self.parts.append(f"<rect {place}{self._ink(stroke, fill)}/>")

    def circle(self, x: float, y: float, radius: float, stroke: int = 1, fill: int = 0) -> None:
        self.parts.append(f'<circle cx="{_n(x)}" cy="{_n(-y)}" r="{_n(radius)}"{self._ink(stroke, fill)}/>')

    def beginPath(self) -> _Path:  # noqa: N802
        return _Path()

    def drawPath(self, path: _Path, stroke: int = 1, fill: int = 0) -> None:  # noqa: N802
        self.parts.append(f'<path d="{"".join(path.steps)}"{self._ink(stroke, fill)}/>')

    def drawString(self, x: float, y: float, words: str) -> None:  # noqa: N802
        self._write(x, y, words, "")

    def drawCentredString(self, x: float, y: float, words: str) -> None:
        self._write(x, y, words, ' text-anchor="middle"')

    def drawRightString(self, x: float, y: float, words: str) -> None:
        self._write(x, y, words, ' text-anchor="end"')

    def _write(self, x: float, y: float, words: str, anchor: str) -> None:
        weight = f' font-weight="{_WEIGHTS[self._font]}"' if self._font in _WEIGHTS else ""
        width = _n(stringWidth(words, self._font, self._size))  # whatever letters the reader's machine has
        look = f'{anchor}{weight} font-size="{_n(self._size)}" fill="{self._fill}" textLength="{width}"'
        self.parts.append(
            f'<text x="{_n(x)}" y="{_n(-y)}"{look} lengthAdjust="spacingAndGlyphs">{escape(words)}</text>'
        )

    def _turn(self, how: str) -> None:
        self._open += 1
        self.parts.append(f'<g transform="{how}">')

    def _ink(self, stroke: int, fill: int) -> str:
        line = f' stroke="{self._stroke}" stroke-width="{_n(self._width)}"{self._dash}' if stroke else ""
        return f' fill="{self._fill if fill else "none"}"{line}'


def _hex(colour: Color) -> str:
    return f"#{colour.hexval()[2:]}"


def _n(value: float) -> str:
    """Return a measure with two decimals at most."""
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")
