"""Where everything lies on the wheel: the month in front is opened wide, the others share the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, cos, degrees, floor, hypot, radians, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

MONTHS: Final = 12
_OPEN: Final = 66.0
"""How much wider than the others the month in front is, in degrees."""
_BASE: Final = (360.0 - _OPEN) / MONTHS
_GAP: Final = 0.7

BAND: Final = (1.0, 0.885)
DAYS: Final = (0.872, 0.842)
RINGS: Final = (0.83, 0.31)
HUB: Final = 0.285
"""Radii in shares of the whole, from outside: the months' names, the days, the rings, the middle."""


class Dial:
    """A wheel around ``center`` whose months go clockwise; ``front`` (0 to 12, a fraction while turning) is on top.

    Angles are in degrees counter-clockwise from three o'clock, radii in shares of ``radius``.
    """

    def __init__(self, center: QPointF, radius: float, front: float) -> None:
        self.center = center
        self.radius = radius
        self.front = front
        self._spans = [_BASE + _OPEN * self.openness(place) for place in range(MONTHS)]
        self._before = [sum(self._spans[:place]) for place in range(MONTHS)]
        first, share = floor(front), front - floor(front)
        middles = [
            self._before[n % MONTHS] + self._spans[n % MONTHS] / 2 + 360 * (n // MONTHS) for n in (first, first + 1)
        ]
        self._top = 90.0 + middles[0] * (1 - share) + middles[1] * share

    def openness(self, place: int) -> float:
        """Return how far a month (0 to 11) is opened: 1 in front, 0 elsewhere."""
        away = abs(place - self.front) % MONTHS
        return max(0.0, 1.0 - min(away, MONTHS - away))

    def span(self, place: int) -> float:
        """Return a month's width in degrees."""
        return self._spans[place]

    def start(self, place: int) -> float:
        """Return the angle at which a month begins; it goes on clockwise."""
        return self._top - self._before[place]

    def angle(self, place: int, share: float) -> float:
        """Return the angle of a point within a month, ``share`` from 0 at its beginning to 1."""
        return self.start(place) - self.span(place) * share

    def point(self, angle: float, share: float) -> QPointF:
        """Return the point at an angle and a radius."""
        away = self.radius * share
        return self.center + QPointF(away * cos(radians(angle)), -away * sin(radians(angle)))

    def sector(self, place: int, outer: float, inner: float, begins: float = 0.0, ends: float = 1.0) -> QPainterPath:
        """Return the part of a month's sector between two radii, from ``begins`` to ``ends`` of its width."""
        gap = _GAP if (begins, ends) == (0.0, 1.0) else 0.0
        first = self.angle(place, begins) - gap
        width = self.span(place) * (ends - begins) - 2 * gap
        path = QPainterPath()
        path.arcMoveTo(self.circle(outer), first)
        path.arcTo(self.circle(outer), first, -width)
        path.arcTo(self.circle(inner), first - width, width)
        path.closeSubpath()
        return path

    def circle(self, share: float) -> QRectF:
        """Return the square around a circle."""
        away = self.radius * share
        return QRectF(self.center.x() - away, self.center.y() - away, 2 * away, 2 * away)

    def month_at(self, point: QPointF) -> int | None:
        """Return the place of the month under a point; None in the middle and outside."""
        away = point - self.center
        if not HUB < hypot(away.x(), away.y()) / self.radius <= 1.0:
            return None
        around = degrees(atan2(-away.y(), away.x()))
        for place in range(MONTHS):
            if (self.start(place) - around) % 360 < self.span(place):
                return place
        return None


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an entry's sign lies: its angle, its radius and the room for it, in shares of the wheel's radius."""

    angle: float
    share: float
    room: float


def spots(dial: Dial, place: int, rings: Sequence[int], used: int) -> tuple[Spot, ...]:
    """Return where the signs of a month's entries lie, by their ``rings`` (numbers below ``used``).

    In the month in front they move into rows of their own, so that words have room beside them.
    """
    opened = dial.openness(place)
    deep = (RINGS[0] - RINGS[1]) / max(used, 1)
    row = row_depth(len(rings))
    found = []
    for number, ring in enumerate(rings):
        same = [n for n, other in enumerate(rings) if other == ring]
        at = (same.index(number) + 1) / (len(same) + 1)
        share = RINGS[0] - deep * (ring + 0.5)
        in_row = RINGS[0] - row * (number + 0.5)
        left = min(0.5, 0.055 / max(in_row, 0.1) * 57.3 / dial.span(place) + 0.03)
        found.append(
            Spot(
                dial.angle(place, at + (left - at) * opened),
                share + (in_row - share) * opened,
                min(deep, 0.075) + (min(row, 0.075) - min(deep, 0.075)) * opened,
            )
        )
    return tuple(found)


def row_depth(entries: int) -> float:
    """Return how deep the rows of the month in front are."""
    return min(0.095, (RINGS[0] - RINGS[1]) / max(entries, 1))
