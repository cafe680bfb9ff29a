"""The way of the Tab key."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tab_in_reading_order(root: QWidget) -> None:
    """Let Tab go through everything in ``root`` as it is read; Qt would go by when things were made."""
    for earlier, later in pairwise(in_reading_order(root)):
        QWidget.setTabOrder(earlier, later)


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at in ``widget``, itself first, in the order of its layouts."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QScrollArea) and (inside := widget.widget()) is not None:
        yield from in_reading_order(inside)
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from in_reading_order(widget)
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)
