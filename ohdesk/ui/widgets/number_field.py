"""A field for a whole number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox


class NumberField(QSpinBox):
    """A number within bounds, typed or stepped by the arrow keys; ``suffix`` is its unit, " min"."""

    entered = Signal(int)
    """The number the user entered."""

    def __init__(self, name: str, value: int = 0, *, least: int = 0, most: int = 999, suffix: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(least, most)
        self.setSuffix(suffix)
        self.setKeyboardTracking(False)
        self._indent()
        self.set_value(value)
        self.valueChanged.connect(self.entered)

    def set_value(self, value: int) -> None:
        """Show ``value``, without a signal; where it stands already, what is being typed over it stays."""
        if value != self.value():
            self.blockSignals(True)
            self.setValue(value)
            self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a page that is scrolled must not change a value on its way

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._indent()

    def _indent(self) -> None:
        # The style sheet's padding does not reach the line inside.
        self.lineEdit().setTextMargins(self.fontMetrics().averageCharWidth(), 0, 0, 0)
