"""The year as a wheel: twelve months from August, what comes up in each as marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import cos, radians, sin
from typing import Final

from PySide6.QtCore import QEasingCurve, QLocale, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ohdesk.domain.year_clock import SCHOOL_MONTHS
from ohdesk.ui.theme import Tokens, current_tokens
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.pill import Tone
from ohdesk.ui.year_clock.states import month_name

_SECTOR: Final = 30.0
_GAP: Final = 0.9
"""Degrees between two months."""
_KEYS: Final = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
_MOST_MARKS: Final = 5


class Wheel(QWidget):
    """Turns with the arrow keys or a click so that one month stands on top; a list beside it says the same."""

    turned = Signal(int)
    """The month (1 to 12) that stands on top now."""

    def __init__(self, this_month: int) -> None:
        super().__init__()
        self._this_month = this_month
        self._month = this_month
        self._marks: Mapping[int, Sequence[Tone]] = {}
        self._angle = float(SCHOOL_MONTHS.index(this_month)) * _SECTOR
        self._motion = QVariantAnimation(self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._turn_to)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        shape = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        shape.setHeightForWidth(True)
        self.setSizePolicy(shape)
        self.setAccessibleDescription(
            self.tr("The months of the school year from August. The arrow keys turn the wheel; Home brings this month.")
        )
        self._name()

    @property
    def month(self) -> int:
        """The month (1 to 12) that stands on top."""
        return self._month

    def set_marks(self, marks: Mapping[int, Sequence[Tone]]) -> None:
        """Show a mark in its tone for each entry of a month."""
        self._marks = marks
        self._name()
        self.update()

    def turn(self, month: int) -> None:
        """Bring ``month`` to the top, the short way round."""
        if month == self._month:
            return
        self._month = month
        goal = SCHOOL_MONTHS.index(month) * _SECTOR
        way = (goal - self._angle + 180) % 360 - 180
        self._motion.stop()
        self._motion.setDuration(self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self))
        self._motion.setStartValue(self._angle)
        self._motion.setEndValue(self._angle + way)
        self._motion.start()
        self._name()
        announce(self, self.accessibleName())
        self.turned.emit(month)

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() * 17
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() * 0.8

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(width, self.fontMetrics().height() * 20)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            place = SCHOOL_MONTHS.index(self._month) + _KEYS[key]
            self.turn(SCHOOL_MONTHS[place % 12])
        elif key == Qt.Key.Key_Home:
            self.turn(self._this_month)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        month = self._month_at(event.position())
        if month is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.turn(month)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_tokens()
        for place, month in enumerate(SCHOOL_MONTHS):
            self._paint_month(painter, tokens, month, 90 + self._angle - place * _SECTOR)
        self._paint_hub(painter, tokens)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self._circle(1.0).adjusted(1, 1, -1, -1))

    def _paint_month(self, painter: QPainter, tokens: Tokens, month: int, middle: float) -> None:
        """Paint a month's sector around ``middle`` (degrees, counter-clockwise from three o'clock)."""
        chosen, now = month == self._month, month == self._this_month
        ground = tokens.accent if chosen else tokens.accent_soft if now else tokens.raised
        ink = tokens.on_accent if chosen else tokens.accent if now else tokens.text
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawPath(self._band(middle, 0.97, 0.70))
        painter.setBrush(QColor(tokens.accent_soft if chosen else tokens.bg))
        painter.drawPath(self._band(middle, 0.69, 0.45))
        name = QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat).rstrip(".")
        font = QFont(self.font())
        font.setPixelSize(round(self.fontMetrics().height() * 0.78))
        font.setBold(chosen or now)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        at = self._point(middle, 0.835)
        painter.drawText(QRectF(at.x() - 60, at.y() - 20, 120, 40), Qt.AlignmentFlag.AlignCenter, name)
        marks = list(self._marks.get(month, ()))[:_MOST_MARKS]
        for number, tone in enumerate(marks):
            offset = (number - (len(marks) - 1) / 2) * min(7.5, 24 / len(marks))
            _paint_mark(painter, tokens, self._point(middle - offset, 0.57), tone, self._radius() * 0.02)

    def _paint_hub(self, painter: QPainter, tokens: Tokens) -> None:
        hub = self._circle(0.43)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(hub)
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        middle = hub.center().y()
        painter.drawText(
            QRectF(hub.left(), hub.top(), hub.width(), middle - hub.top()),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
            month_name(self._month),
        )
        font.setBold(False)
        font.setPixelSize(round(self.fontMetrics().height() * 0.7))
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(
            QRectF(hub.left(), middle, hub.width(), hub.bottom() - middle),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
            self._count(),
        )

    def _band(self, middle: float, outer: float, inner: float) -> QPainterPath:
        first, span = middle - _SECTOR / 2 + _GAP, _SECTOR - 2 * _GAP
        path = QPainterPath()
        path.arcMoveTo(self._circle(outer), first)
        path.arcTo(self._circle(outer), first, span)
        path.arcTo(self._circle(inner), first + span, -span)
        path.closeSubpath()
        return path

    def _radius(self) -> float:
        return min(self.width(), self.height()) / 2 - 2

    def _circle(self, share: float) -> QRectF:
        radius = self._radius() * share
        return QRectF(self.width() / 2 - radius, self.height() / 2 - radius, 2 * radius, 2 * radius)

    def _point(self, degrees: float, share: float) -> QPointF:
        radius = self._radius() * share
        return QPointF(
            self.width() / 2 + radius * cos(radians(degrees)), self.height() / 2 - radius * sin(radians(degrees))
        )

    def _month_at(self, point: QPointF) -> int | None:
        away = point - QPointF(self.width() / 2, self.height() / 2)
        share = (away.x() ** 2 + away.y() ** 2) ** 0.5 / self._radius()
        if not 0.45 <= share <= 1.0:
            return None
        for place, month in enumerate(SCHOOL_MONTHS):
            if self._band(90 + self._angle - place * _SECTOR, 1.0, 0.44).contains(point):
                return month
        return None

    def _turn_to(self, angle: float) -> None:
        self._angle = angle
        self.update()

    def _count(self) -> str:
        return self.tr("%n entry(ies)", "", len(self._marks.get(self._month, ())))

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Wheel of the year: {0}, {1}").format(month_name(self._month), self._count()))


def _paint_mark(painter: QPainter, tokens: Tokens, at: QPointF, tone: Tone, size: float) -> None:
    """Draw an entry's mark: disc handled, square late, thick ring now, thin ring coming or passed over."""
    box = QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size)
    painter.setPen(Qt.PenStyle.NoPen)
    if tone == "ok":
        painter.setBrush(QColor(tokens.ok))
        painter.drawEllipse(box)
    elif tone == "bad":
        painter.setBrush(QColor(tokens.bad))
        painter.drawPolygon(QPolygonF(box))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        now = tone == "info"
        painter.setPen(QPen(QColor(tokens.accent if now else tokens.control), size * (0.8 if now else 0.4)))
        painter.drawEllipse(box)
