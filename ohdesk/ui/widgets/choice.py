"""One of several: as buttons side by side, or as a list that drops down."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.lead import lead_focus

T = TypeVar("T")


class Segments(QWidget, Generic[T]):
    """A few choices, all seen, on as many lines as they need; a screen reader hears radio buttons."""

    chosen = Signal(object)
    """The value the user picked."""

    def __init__(self, name: str, choices: Sequence[tuple[T, str]], value: T | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values = [choice for choice, _ in choices]
        self._group = QButtonGroup(self)
        line = Flow()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(line)
        for number, (_, label) in enumerate(choices):
            button = QPushButton(label)
            button.setAccessibleDescription(name)  # no screen reader says what a plain widget around it is called
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, number)
            line.add(button)
        lead_focus(self, self._group.button(0))
        if value is not None:
            self.set_value(value)
        self._group.idClicked.connect(self._report)

    @property
    def value(self) -> T | None:
        """The choice made, or ``None``."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def set_value(self, value: T) -> None:
        """Show ``value`` as chosen, without a signal; work in the whole begins there."""
        button = self._group.button(self._values.index(value))
        button.setChecked(True)
        lead_focus(self, button)

    def _report(self, number: int) -> None:
        self.chosen.emit(self._values[number])


class Choice(QComboBox, Generic[T]):
    """One value out of a list of labels."""

    chosen = Signal(object)
    """The value the user picked."""

    def __init__(self, name: str, choices: Sequence[tuple[T, str]], value: T | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._values: list[T] = []
        self.set_choices(choices)
        if value is not None:
            self.set_value(value)
        self.activated.connect(self._report)

    @property
    def value(self) -> T | None:
        """The choice made, or ``None``."""
        number = self.currentIndex()
        return self._values[number] if number >= 0 else None

    def set_choices(self, choices: Sequence[tuple[T, str]]) -> None:
        """Offer ``choices``; the one chosen stays where it is still offered."""
        before = self.value
        self._values = [choice for choice, _ in choices]
        self.clear()
        self.addItems([label for _, label in choices])
        self.setCurrentIndex(self._values.index(before) if before in self._values else -1)

    def set_value(self, value: T | None) -> None:
        """Show ``value`` as chosen, without a signal; ``None`` shows nothing as chosen where it is no choice itself."""
        nothing = value is None and None not in self._values
        self.setCurrentIndex(-1 if nothing else self._values.index(value))  # type: ignore[arg-type]  # one of them

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        if self.accessibleDescription() in ("", self.accessibleName()):
            self.setAccessibleDescription(name)  # on Linux Qt says the value in the place of the name
        super().setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a page that is scrolled must not change a value on its way

    def _report(self, number: int) -> None:
        self.chosen.emit(self._values[number])
