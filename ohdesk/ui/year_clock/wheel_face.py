"""The picture of the wheel: months, days, sorts and signs, painted from what is shown and how it is turned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from math import pi

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from ohdesk.domain.year_clock import SCHOOL_MONTHS, ClockRing, Standing
from ohdesk.services.year_clock import Seen
from ohdesk.ui.theme import Tokens, current_tokens
from ohdesk.ui.year_clock.dial import BAND, DAYS, HUB, MONTHS, RINGS, Dial, row_depth, spots
from ohdesk.ui.year_clock.rings import paint_sign, tint
from ohdesk.ui.year_clock.states import counted, month_name, short_month_name


@dataclass(frozen=True, slots=True)
class WheelYear:
    """What the wheel shows: a school year's entries by month, days off (first and last), meetings, and today in it."""

    name: str = ""
    entries: Mapping[int, tuple[Seen, ...]] = field(default_factory=dict)
    days_off: tuple[tuple[date, date], ...] = ()
    meetings: tuple[date, ...] = ()
    today: date | None = None

    def of(self, place: int) -> tuple[Seen, ...]:
        """Return the entries of the month at a place (0 is August)."""
        return self.entries.get(SCHOOL_MONTHS[place], ())

    @property
    def rings(self) -> tuple[ClockRing, ...]:
        """The sorts that the year has, from outside; every one of them while it is empty."""
        used = {one.entry.ring for month in self.entries.values() for one in month}
        return tuple(ring for ring in ClockRing if ring in used or not used)


class WheelFace:
    """Paints a year on a dial with a font."""

    def __init__(self, painter: QPainter, dial: Dial, year: WheelYear, font: QFont) -> None:
        self._painter = painter
        self._dial = dial
        self._year = year
        self._font = font
        self._line = QFontMetricsF(font).height()
        self._tokens: Tokens = current_tokens()
        self._front = round(dial.front) % MONTHS

    def paint(self) -> None:
        """Paint everything."""
        for place in range(MONTHS):
            self._paint_band(place)
            self._paint_days(place)
            self._paint_cells(place)
        self._paint_meetings()
        self._paint_hand()
        for place in range(MONTHS):
            self._paint_entries(place)
        self._paint_hub()

    # A month

    def _paint_band(self, place: int) -> None:
        tokens, front = self._tokens, place == self._front
        now = self._year.today is not None and SCHOOL_MONTHS[place] == self._year.today.month
        ground = tokens.accent if front else tokens.accent_soft if now else tokens.raised
        ink = tokens.on_accent if front else tokens.accent if now else tokens.text
        self._fill(self._dial.sector(place, *BAND), ground)
        name = month_name(SCHOOL_MONTHS[place]) if front else short_month_name(SCHOOL_MONTHS[place])
        font = QFont(self._font)
        font.setBold(front or now)
        room = self._dial.radius * (BAND[0] - BAND[1])
        font.setPixelSize(round(min(self._line * (0.86 if front else 0.72), room * 0.72)))
        self._write_along(name, font, ink, self._dial.angle(place, 0.5), sum(BAND) / 2, self._dial.span(place) * 0.94)

    def _paint_days(self, place: int) -> None:
        """Paint the days of a month as a thin band, those off hatched."""
        self._fill(self._dial.sector(place, *DAYS), self._tokens.border)
        month = SCHOOL_MONTHS[place]
        hatched = QBrush(QColor(self._tokens.muted), Qt.BrushStyle.Dense4Pattern)
        for first, last in self._year.days_off:
            if first.month == month or last.month == month:
                begins = _share(first, ends=False) if first.month == month else 0.0
                ends = _share(last, ends=True) if last.month == month else 1.0
                self._painter.setBrush(hatched)
                self._painter.drawPath(self._dial.sector(place, *DAYS, begins, ends))

    def _paint_cells(self, place: int) -> None:
        """Paint the month's part of every sort; in front they give way to a row for each entry."""
        rings, opened = self._year.rings, self._dial.openness(place)
        deep = (RINGS[0] - RINGS[1]) / len(rings)
        self._painter.setOpacity(1.0 - opened)
        if opened < 1.0:
            for number, ring in enumerate(rings):
                outer = RINGS[0] - deep * number
                self._fill(self._dial.sector(place, outer, outer - deep + 0.006), tint(ring).name())
        self._painter.setOpacity(opened)
        if opened > 0.0:
            entries = self._year.of(place)
            self._fill(self._dial.sector(place, *RINGS), self._tokens.bg)
            row = row_depth(len(entries))
            for number, one in enumerate(entries):
                outer = RINGS[0] - row * number
                self._fill(self._dial.sector(place, outer, outer - row + 0.006), tint(one.entry.ring).name())
        self._painter.setOpacity(1.0)

    def _paint_entries(self, place: int) -> None:
        entries, rings = self._year.of(place), self._year.rings
        opened = self._dial.openness(place)
        numbers = [rings.index(one.entry.ring) for one in entries]
        for one, spot in zip(entries, spots(self._dial, place, numbers, len(rings)), strict=True):
            at, size = self._dial.point(spot.angle, spot.share), spot.room * self._dial.radius * 0.3
            paint_sign(self._painter, at, size, one.entry.ring, one.standing)
            if opened > 0.4:
                self._painter.setOpacity((opened - 0.4) / 0.6)
                font = QFont(self._font)
                font.setPixelSize(round(min(self._line * 0.68, spot.room * self._dial.radius * 0.66)))
                font.setBold(one.standing is Standing.LATE)
                begins = spot.angle - 0.055 / spot.share * 57.3
                room = begins - self._dial.angle(place, 1.0) - 2.5
                self._write_along(one.entry.title, font, self._tokens.text, begins, spot.share, room, centred=False)
                self._painter.setOpacity(1.0)

    # Over all months

    def _paint_meetings(self) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._tokens.text))
        size = self._dial.radius * 0.012
        for day in self._year.meetings:
            place = SCHOOL_MONTHS.index(day.month)
            at = self._dial.point(self._dial.angle(place, _share(day)), sum(DAYS) / 2)
            self._painter.drawEllipse(at, size, size)

    def _paint_hand(self) -> None:
        """Paint where today is: a line through the rings, with a tip at the days."""
        if self._year.today is None:
            return
        dial = self._dial
        angle = dial.angle(SCHOOL_MONTHS.index(self._year.today.month), _share(self._year.today))
        pen = QPen(QColor(self._tokens.accent), max(1.0, dial.radius * 0.006))
        self._painter.setPen(pen)
        self._painter.setOpacity(0.55 * (1.0 - dial.openness(SCHOOL_MONTHS.index(self._year.today.month))))
        self._painter.drawLine(dial.point(angle, DAYS[0]), dial.point(angle, HUB))
        self._painter.setOpacity(1.0)
        wide = 1.6
        tip = [dial.point(angle, DAYS[1] - 0.012), dial.point(angle - wide, BAND[1]), dial.point(angle + wide, BAND[1])]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._tokens.accent))
        self._painter.drawPolygon(QPolygonF(tip))

    def _paint_hub(self) -> None:
        painter, hub = self._painter, self._dial.circle(HUB)
        painter.setPen(QPen(QColor(self._tokens.border), 1))
        painter.setBrush(QColor(self._tokens.surface))
        painter.drawEllipse(hub)
        small = min(self._line * 0.64, hub.height() * 0.125)
        big = min(self._line * 0.95, hub.height() * 0.19)
        lines = [(self._year.name, small, False, self._tokens.muted)]
        lines.append((month_name(SCHOOL_MONTHS[self._front]), big, True, self._tokens.text))
        lines += [(part, small, False, self._tokens.muted) for part in counted(self._year.of(self._front)).split(", ")]
        top = hub.center().y() - sum(size * 1.25 for _, size, _, _ in lines) / 2
        for text, size, bold, ink in lines:
            font = QFont(self._font)
            font.setPixelSize(round(size))
            font.setBold(bold)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(QRectF(hub.left(), top, hub.width(), size * 1.25), Qt.AlignmentFlag.AlignCenter, text)
            top += size * 1.25

    # Drawing

    def _fill(self, path: object, colour: str) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawPath(path)  # type: ignore[arg-type]  # a path

    def _write_along(
        self, text: str, font: QFont, ink: str, angle: float, share: float, room: float, *, centred: bool = True
    ) -> None:
        """Write along a circle within ``room`` degrees, never upside down, from ``angle`` or around it."""
        metrics = QFontMetricsF(font)
        radius = self._dial.radius * share
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room) * pi / 180 * radius)
        above = -10 <= (angle + 1e-6) % 360 <= 190 or not centred
        away = radius - metrics.capHeight() / 2 if above else radius + metrics.capHeight() / 2
        degrees = 180 / (pi * away)
        wide = metrics.horizontalAdvance(text) * degrees
        turn = -1 if above else 1
        at = angle - turn * wide / 2 if centred else angle
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        for place, letter in enumerate(text):
            before = metrics.horizontalAdvance(text[:place])
            half = (metrics.horizontalAdvance(text[: place + 1]) - before) / 2
            middle = at + turn * (before + half) * degrees
            self._painter.save()
            self._painter.translate(self._dial.point(middle, away / self._dial.radius))
            self._painter.rotate(90 - middle if above else 270 - middle)
            self._painter.drawText(QPointF(-half, 0), letter)
            self._painter.restore()


def _share(day: date, *, ends: bool | None = None) -> float:
    """Return where a day lies in its month, its middle, or where it begins or ends."""
    within = 0.5 if ends is None else float(ends)
    return (day.day - 1 + within) / 31
