"""Where work begins in a widget made of many."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class _Lead(QObject):
    """Hands the focus on; replaced when another place to begin is named."""

    def __init__(self, whole: QWidget, first: QWidget) -> None:
        super().__init__(whole)
        self._first = first
        whole.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            assert isinstance(event, QFocusEvent)
            self._first.setFocus(event.reason())
        return False


def lead_focus(whole: QWidget, first: QWidget) -> None:
    """Let ``first`` take the focus whenever the program gives it to ``whole``.

    A focus proxy is for the first control alone: from before ``whole`` Tab goes to the proxy at once, and skips what
    stands above it.
    """
    for lead in whole.findChildren(_Lead):
        if lead.parent() is whole:
            whole.removeEventFilter(lead)
            lead.deleteLater()
    _Lead(whole, first)
