"""What a page says while it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.sign import Sign


class EmptyState(QWidget):
    """A picture, a sentence that says what comes here, and the button that brings it."""

    def __init__(self, icon_name: str, title: str, explanation: str = "", action: QWidget | None = None) -> None:
        super().__init__()
        self.setAccessibleName(title)
        title_label, explanation_label = Label(title, "section"), Label(explanation, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 40, 0, 40)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(Sign(icon_name, "control", lines=2), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        for label in (title_label, explanation_label):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        explanation_label.setVisible(bool(explanation))
        if action:
            column.addSpacing(12)
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
