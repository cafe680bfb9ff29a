"""Where work begins in a widget made of many."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class _Lead(QObject):
    """Hands the focus on."""

    def __init__(self, whole: QWidget, first: QWidget) -> None:
        super().__init__(whole)
        self.first = first
        whole.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusIn:
            self.first.setFocus(event.reason())
        return False


def lead_focus(whole: QWidget, first: QWidget) -> None:
    """Let ``first`` take the focus whenever the program gives it to ``whole``.

    A focus proxy would be a stop of Tab too: it leads from wherever ``whole`` stands in the order straight to
    ``first``, past what comes before it, or back to where Tab has been.
    """
    if lead := _lead_of(whole):
        lead.first = first
    else:
        _Lead(whole, first)


def first_in(whole: QWidget) -> QWidget:
    """Return what in the end takes the focus that is given to ``whole``."""
    lead = _lead_of(whole)
    return first_in(lead.first) if lead else whole


def _lead_of(whole: QWidget) -> _Lead | None:
    found = whole.findChild(_Lead, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, _Lead) else None
