"""What may be taller than its window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """Shows a widget as wide as there is room and lets it be scrolled; what takes the focus comes into sight."""

    def __init__(self, shown: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(shown)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._show_focus)
        self.verticalScrollBar().rangeChanged.connect(self._show_focus)

    def _show_focus(self) -> None:
        """Scroll to what has the focus, when it gets it and when things move: Qt does so for the Tab key alone."""
        now = QApplication.focusWidget()
        if now is not None and self.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, self.fontMetrics().height())
