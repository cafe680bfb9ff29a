"""Say something to a screen reader without moving the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader speak ``text`` on behalf of ``widget``."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: the first page has nothing to announce

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
