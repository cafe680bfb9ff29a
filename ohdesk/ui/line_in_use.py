"""The one-line field in which somebody is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ohdesk.ui.guarded import Guarded


@dataclass(frozen=True, slots=True)
class LineInUse:
    """One stay in a line, from coming into it until leaving it or looking at what waits there."""

    line: int
    visit: int


def line_in_use(owner: QObject) -> LineInUse | None:
    """Return the line that has the focus in what an editor's ``owner``, a widget or a part of one, shows."""
    line = QApplication.focusWidget()
    place: QObject | None = owner
    while place is not None and not isinstance(place, QWidget):
        place = place.parent()
    if not (isinstance(line, QLineEdit) and isinstance(place, QWidget) and place.isAncestorOf(line)):
        return None
    guarded = line.parentWidget()
    return LineInUse(id(guarded), guarded.visit) if isinstance(guarded, Guarded) else None
