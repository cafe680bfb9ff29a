"""Widgets side by side, or one below the other where that is too narrow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class Columns(QWidget):
    """A row that turns into a column when it has less than ``characters`` of width: small window or large text."""

    def __init__(
        self,
        *widgets: QWidget,
        shares: Sequence[int] = (),
        characters: int = 80,
        spacing: int = 16,
        even: bool = True,
    ) -> None:
        """``shares`` tell how the width is divided, the same for all by default; 0 takes only what is needed.

        With ``even`` all are as tall as the tallest, else each only as tall as it needs.
        """
        super().__init__()
        self._characters = characters
        self._alignment = Qt.AlignmentFlag(0) if even else Qt.AlignmentFlag.AlignTop
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(spacing)
        for number, widget in enumerate(widgets):
            self.add(widget, shares[number] if shares else 1)

    def add(self, widget: QWidget, share: int = 1) -> None:
        """Append ``widget`` at the right."""
        self._line.addWidget(widget, share, self._alignment)

    def minimumSizeHint(self) -> QSize:
        """Ask only for what the widest needs: the rest can go below it."""
        return QSize(max(self._least(), default=0), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._turn()

    def _turn(self) -> None:
        least = list(self._least())
        side_by_side = sum(least) + self._line.spacing() * (len(least) - 1)
        narrow = self.width() < max(self.fontMetrics().averageCharWidth() * self._characters, side_by_side)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if direction is not self._line.direction():
            self._line.setDirection(direction)

    def _least(self) -> Iterator[int]:
        """Yield the least width of each widget that is shown."""
        for number in range(self._line.count()):
            item = self._line.itemAt(number)
            if item is not None and not item.isEmpty():
                yield item.minimumSize().width()
