"""The year as a wheel: twelve months from August, what comes up in each, the month in front opened wide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QRect, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QLayout, QLayoutItem, QSizePolicy, QStyle, QToolTip, QWidget

from ohdesk.domain.year_clock import SCHOOL_MONTHS
from ohdesk.services.year_clock import Seen
from ohdesk.ui.theme import current_tokens
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import PushButton
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.year_clock.dial import BAND, MONTHS, RINGS, Dial, Spot, spots
from ohdesk.ui.year_clock.states import counted, month_name, spoken
from ohdesk.ui.year_clock.wheel_face import WheelFace, WheelYear

_TURNS: Final = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TARGET: Final = 24
"""Pixels that a sign takes for itself at least (WCAG 2.2, 2.5.8)."""


class Wheel(QWidget):
    """Turns with the arrow keys or a click so that one month stands open on top; a list beside it says the same.

    Its months and their entries are widgets of their own, so that the keyboard and a screen reader stand on them; the
    wheel paints them and knows what lies under the mouse.
    """

    turned = Signal(int)
    """The month (1 to 12) that stands in front now."""
    month_opened = Signal(int)
    """The month whose entries somebody wants to see."""
    entry_opened = Signal(UUID)
    """The entry that somebody wants to see."""

    def __init__(self, this_month: int) -> None:
        super().__init__()
        self._this_month = this_month
        self._month = this_month
        self._year = WheelYear()
        self._pressed: Seen | None = None
        self._front = float(SCHOOL_MONTHS.index(this_month))
        self._motion = QVariantAnimation(self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._turn_to)
        self._months = [_Month(self) for _ in SCHOOL_MONTHS]
        _Stops(self, self._months)
        self._stop_in_front()
        self.setMouseTracking(True)
        shape = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        shape.setHeightForWidth(True)
        self.setSizePolicy(shape)
        self.setAccessibleDescription(
            self.tr(
                "Left and right turn the wheel, down and up go through the month's entries, Enter opens; Home brings "
                "this month."
            )
        )
        self._name()

    @property
    def month(self) -> int:
        """The month (1 to 12) that stands in front."""
        return self._month

    def show_year(self, year: WheelYear) -> None:
        """Show a school year; the month in front stays."""
        self._year = year
        for place, month in enumerate(self._months):
            month.show_entries(year.of(place))
        self._name()
        self._lay_out()
        self.update()

    def turn(self, month: int) -> None:
        """Bring ``month`` to the front, the short way round."""
        if month == self._month:
            return
        focused = self.focusWidget()
        inside, before = focused is not None and focused.hasFocus(), self._in_front
        self._month = month
        self.setTabOrder(before, self._in_front)
        self._stop_in_front()
        way = (SCHOOL_MONTHS.index(month) - self._front + MONTHS / 2) % MONTHS - MONTHS / 2
        self._motion.stop()
        self._motion.setDuration(self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self))
        self._motion.setStartValue(self._front)
        self._motion.setEndValue(self._front + way)
        self._motion.start()
        self._name()
        if inside:
            self._in_front.setFocus()
        else:
            announce(self, self._in_front.accessibleName())
        self.turned.emit(month)

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() * 26
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        side = self.fontMetrics().height() * 27 // 2
        return QSize(side, side)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(width, self.fontMetrics().height() * 34)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif key in _TURNS:
            self.turn(SCHOOL_MONTHS[(SCHOOL_MONTHS.index(self._month) + _TURNS[key]) % MONTHS])
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key == Qt.Key.Key_Home:
            self.turn(self._this_month)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.month_opened.emit(self._month)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        place = self._dial.month_at(event.position())
        if place is None:
            return
        opened = SCHOOL_MONTHS[place] == self._month
        self._pressed = self._entry_at(event.position()) if opened else None
        self._in_front.setFocus(Qt.FocusReason.MouseFocusReason)
        self.turn(SCHOOL_MONTHS[place])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed == self._entry_at(event.position()):
            self.entry_opened.emit(pressed.entry.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._dial.month_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = self._entry_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), spoken(found) if found else "", self)
            return True
        return super().event(event)

    # Showing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dial = self._dial
        WheelFace(painter, dial, self._year, self.font()).paint()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(current_tokens().text), 2.5))
        for place, month in enumerate(self._months):
            if month.hasFocus():
                painter.drawPath(dial.sector(place, BAND[0], RINGS[1]))
            for mark in month.marks:
                if mark.hasFocus():
                    painter.drawRoundedRect(mark.geometry().translated(month.pos()), 5, 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @property
    def _dial(self) -> Dial:
        center = QPointF(self.width() / 2, self.height() / 2)
        return Dial(center, max(10.0, min(self.width(), self.height()) / 2 - 3), self._front)

    @property
    def _in_front(self) -> _Month:
        return self._months[SCHOOL_MONTHS.index(self._month)]

    def _entry_at(self, point: QPointF) -> Seen | None:
        """Return the entry whose sign, or row in the month in front, lies under a point."""
        place = self._dial.month_at(point)
        if place is None:
            return None
        away = point - self._dial.center
        share = (away.x() ** 2 + away.y() ** 2) ** 0.5 / self._dial.radius
        for one, spot in zip(self._year.of(place), self._spots(place), strict=True):
            near = self._dial.point(spot.angle, spot.share) - point
            in_row = self._dial.openness(place) == 1 and abs(share - spot.share) < spot.room / 2
            if in_row or max(abs(near.x()), abs(near.y())) <= _TARGET / 2:
                return one
        return None

    def _spots(self, place: int) -> tuple[Spot, ...]:
        rings = self._year.rings
        return spots(self._dial, place, [rings.index(one.entry.ring) for one in self._year.of(place)], len(rings))

    def _step(self, way: int) -> None:
        """Move from a month into its entries, from one to the next, and back."""
        stops: list[QWidget] = [self._in_front, *self._in_front.marks]
        now = next((n for n, stop in enumerate(stops) if stop.hasFocus()), 0)
        stops[max(0, min(len(stops) - 1, now + way))].setFocus()

    def _turn_to(self, front: float) -> None:
        self._front = front % MONTHS
        self._lay_out()
        self.update()

    def _lay_out(self) -> None:
        """Put the months' and entries' widgets where they are painted."""
        dial = self._dial
        for place, month in enumerate(self._months):
            place_of = dial.sector(place, BAND[0], RINGS[1]).boundingRect().toAlignedRect()
            month.setGeometry(place_of)
            for mark, spot in zip(month.marks, self._spots(place), strict=True):
                at = dial.point(spot.angle, spot.share).toPoint() - place_of.topLeft()
                mark.setGeometry(QRect(at.x() - _TARGET // 2, at.y() - _TARGET // 2, _TARGET, _TARGET))

    def _stop_in_front(self) -> None:
        """Let Tab stop at the month in front alone; the keys go on from there."""
        for month in self._months:
            month.setFocusPolicy(Qt.FocusPolicy.StrongFocus if month is self._in_front else Qt.FocusPolicy.ClickFocus)
        lead_focus(self, self._in_front)

    def _name(self) -> None:
        for place, month in enumerate(self._months):
            month.name(SCHOOL_MONTHS[place], self._year.of(place))
        self.setAccessibleName(self.tr("Wheel of the year: {0}").format(self._in_front.accessibleName()))


class _Stops(QLayout):
    """Holds the months in their order for whoever goes through the page; where they lie the wheel itself says."""

    def __init__(self, wheel: Wheel, months: Sequence[QWidget]) -> None:
        super().__init__(wheel)
        self._wheel = wheel
        self._items: list[QLayoutItem] = []
        for month in months:
            self.addWidget(month)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._wheel.heightForWidth(width)

    def sizeHint(self) -> QSize:
        return QSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        return QSize()


class _Month(QGroupBox):
    """A month as the keyboard and a screen reader find it; the wheel paints it."""

    def __init__(self, wheel: Wheel) -> None:
        super().__init__(wheel)
        self.marks: list[_Mark] = []
        self._wheel = wheel
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def name(self, month: int, entries: tuple[Seen, ...]) -> None:
        """Say which month it is and how many entries it has."""
        self.setAccessibleName(f"{month_name(month)}, {counted(entries)}")

    def show_entries(self, entries: tuple[Seen, ...]) -> None:
        """Hold a stop for each entry; those that stay keep the focus."""
        for mark in self.marks[len(entries) :]:
            mark.hide()
            mark.deleteLater()
        del self.marks[len(entries) :]
        while len(self.marks) < len(entries):
            self.marks.append(_Mark(self, self._wheel))
        for mark, one in zip(self.marks, entries, strict=True):
            mark.show_entry(one)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the wheel does."""

    def focusInEvent(self, event: QEvent) -> None:
        self._wheel.update()

    def focusOutEvent(self, event: QEvent) -> None:
        self._wheel.update()


class _Mark(PushButton):
    """An entry as the keyboard and a screen reader find it; the wheel paints its sign."""

    def __init__(self, month: _Month, wheel: Wheel) -> None:
        super().__init__("", month)
        self._wheel = wheel
        self._entry: UUID | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._open)
        self.show()

    def show_entry(self, seen: Seen) -> None:
        """Stand for an entry."""
        self._entry = seen.entry.id
        self.setAccessibleName(spoken(seen))

    def sizeHint(self) -> QSize:
        return QSize(_TARGET, _TARGET)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the wheel's own keys
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the wheel does."""

    def focusInEvent(self, event: QEvent) -> None:
        self._wheel.update()

    def focusOutEvent(self, event: QEvent) -> None:
        self._wheel.update()

    def _open(self) -> None:
        if self._entry is not None:
            self._wheel.entry_opened.emit(self._entry)
