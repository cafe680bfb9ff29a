"""A dialog that is never too low for its words."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget


class GrowingDialog(QDialog):
    """Subclasses fill ``column``; what is said or added later makes the dialog higher, not its lines lower."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)

    def event(self, event: QEvent) -> bool:
        """Grow with what is said later, below a field or above the form."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return done

    def fit(self) -> None:
        """Grow to what the words need at this width: Qt asks a wrapped text for its height too late."""
        width = max(self.width(), self.column.totalMinimumSize().width())  # a box's words never break into lines
        self.resize(width, max(self.height(), self.column.totalHeightForWidth(width)))
