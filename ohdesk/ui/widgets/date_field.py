"""Fields for a day and for a time of day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ohdesk.ui.icons import icon
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.typed import parse_date, parse_time, written_date, written_time

T = TypeVar("T", bound=date | time)


class TypedEdit(QLineEdit, Generic[T]):
    """A line that is read as a value when it is left; what cannot be read stays there, marked."""

    entered = Signal(object)
    """The value read, ``None`` for an empty line."""

    def __init__(self, parse: Callable[[str], T | None], written: Callable[[T], str], example: str) -> None:
        super().__init__()
        self._parse = parse
        self._written = written
        self._value: T | None = None
        self.setPlaceholderText(example)
        self.setAccessibleDescription(self.tr("For example {0}").format(example))
        self.editingFinished.connect(self._read)

    @property
    def value(self) -> T | None:
        """The value last read or set."""
        return self._value

    def set_value(self, value: T | None) -> None:
        """Show ``value``, without a signal; where it stands already, what is being typed over it stays."""
        if value != self._value:
            self._write(value)

    def _write(self, value: T | None) -> None:
        self._value = value
        self.setText("" if value is None else self._written(value))
        self._mark(wrong=False)

    def _read(self) -> None:
        text = self.text().strip()
        value = self._parse(text) if text else None
        if text and value is None:
            self._mark(wrong=True)
            announce(self, self.tr("Not understood; for example {0}").format(self.placeholderText()))
            return
        changed = value != self._value
        self._write(value)
        if changed:
            self.entered.emit(value)

    def _mark(self, *, wrong: bool) -> None:
        if self.property("wrong") is not wrong:
            self.setProperty("wrong", wrong)
            self.style().polish(self)


class TimeField(TypedEdit[time]):
    """A time of day; "9.05", "9:05", "905" and "9" are understood."""

    def __init__(self, name: str, value: time | None = None) -> None:
        super().__init__(parse_time, written_time, "14.15")
        self.setAccessibleName(name)
        self.set_value(value)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 10)


class DateField(QWidget):
    """A day, typed or picked from a calendar; "14.10." means the day closest to today."""

    entered = Signal(object)
    """The day entered, ``None`` for an empty field."""

    def __init__(self, name: str, value: date | None = None, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._today = today
        self._line = TypedEdit[date](lambda text: parse_date(text, today()), written_date, "14.10.2026")
        self._line.setAccessibleName(name)
        self._line.setMinimumWidth(self.fontMetrics().averageCharWidth() * 14)
        self._line.entered.connect(self.entered)
        lead_focus(self, self._line)
        self._button = IconButton("calendar-days", self.tr("Pick a day: {0}").format(name), self._show_calendar)

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._line, 1)
        row.addWidget(self._button)
        self.set_value(value)

    @property
    def value(self) -> date | None:
        """The day last entered or set."""
        return self._line.value

    def set_value(self, value: date | None) -> None:
        """Show ``value``, without a signal."""
        self._line.set_value(value)

    def set_name(self, name: str) -> None:
        """Name the field for a screen reader, where it is one of several."""
        self._line.setAccessibleName(name)
        self._button.show_as("calendar-days", self.tr("Pick a day: {0}").format(name))

    def _show_calendar(self) -> None:
        popup = _CalendarPopup(self.value or self._today(), self)
        popup.picked.connect(self._pick)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        popup.show()

    def _pick(self, day: date) -> None:
        if day != self.value:
            self.set_value(day)
            self.entered.emit(day)
        self._line.setFocus()


class _CalendarPopup(QFrame):
    picked = Signal(object)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self._calendar = QCalendarWidget()
        self._calendar.setAccessibleName(self.tr("Calendar"))
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        quiet = QTextCharFormat()
        quiet.setForeground(self.palette().placeholderText())
        self._calendar.setHeaderTextFormat(quiet)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # Qt's own red cannot be read on dark ground
            self._calendar.setWeekdayTextFormat(weekday, quiet)
        for name, drawing in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            if arrow := self._calendar.findChild(QToolButton, name):
                arrow.setIcon(icon(drawing, "muted"))
        for part in self._calendar.findChildren(QWidget):
            if part.focusPolicy() is not Qt.FocusPolicy.NoFocus and not part.accessibleName():
                part.setAccessibleName(self.tr("Calendar"))
        self._calendar.clicked.connect(self._report)
        self._calendar.activated.connect(self._report)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._calendar)
        self._calendar.setFocus()

    def _report(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()
