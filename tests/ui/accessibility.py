"""What a screen reader finds in a window: walked in process, without a screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

SMALLEST_TARGET = 24
"""Pixels (WCAG 2.2, success criterion 2.5.8)."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing that a screen reader can stand on."""

    role: QAccessible.Role
    name: str
    description: str
    rect: QRect
    focusable: bool
    invisible: bool


def nodes(widget: QWidget) -> Iterator[Node]:
    """Yield everything below ``widget``, itself first."""
    yield from _walk(QAccessible.queryAccessibleInterface(widget))


def _walk(found: QAccessibleInterface) -> Iterator[Node]:
    state = found.state()
    yield Node(
        role=found.role(),
        name=found.text(QAccessible.Text.Name),
        description=found.text(QAccessible.Text.Description),
        rect=found.rect(),
        focusable=bool(state.focusable),
        invisible=bool(state.invisible),
    )
    for number in range(found.childCount()):
        child = found.child(number)
        if child is not None and child.isValid():
            yield from _walk(child)


def unnamed(widget: QWidget) -> list[Node]:
    """Return what can take the focus but says nothing; a table's empty cell has nothing to say."""
    return [
        node
        for node in nodes(widget)
        if node.focusable and not node.invisible and not node.name and node.role is not QAccessible.Role.Cell
    ]


def too_small(widget: QWidget) -> list[Node]:
    """Return what can take the focus but is hard to hit."""
    return [
        node
        for node in nodes(widget)
        if node.focusable and not node.invisible and min(node.rect.width(), node.rect.height()) < SMALLEST_TARGET
    ]


def cut(page: QWidget) -> list[str]:
    """Return the texts of labels and buttons that have less room than they need."""
    short = []
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text() and label.textFormat() is not Qt.TextFormat.RichText:
            metrics = QFontMetrics(label.font())
            flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
            need = metrics.boundingRect(0, 0, label.width(), 100_000, flags, label.text())
            if need.width() > label.width() or need.height() > label.height() + 1:
                short.append(label.text())
    short += [
        button.text()
        for button in page.findChildren(QPushButton)
        if button.isVisible() and button.width() < button.sizeHint().width()
    ]
    return short


def sideways(page: QWidget) -> list[QScrollArea]:
    """Return what has to be scrolled sideways to be read."""
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
    return [area for area in areas if area.horizontalScrollBar().maximum() > 0]
