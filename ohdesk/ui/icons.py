"""Line icons, tinted from the palette at the moment they are painted."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from ohdesk.resources import resource
from ohdesk.ui.theme import current_tokens

Tint = Literal["text", "muted", "accent", "on_accent", "control", "ok", "warn", "bad"]


def icon(name: str, tint: Tint = "text") -> QIcon:
    """Return the icon ``name`` (a file below ``resources/icons`` without its ending).

    It follows the theme by itself: disabled it is pale, selected or switched on it takes the accent colour.
    Raises ``FileNotFoundError`` for a name that is not shipped.
    """
    resource("icons", f"{name}.svg")
    return QIcon(_LineIcon(name, tint))


def pixmap(name: str, tint: Tint, size: QSize) -> QPixmap:
    """Return ``name`` drawn in ``tint``; ``size`` counts device pixels. Drawn once for each colour and size."""
    colour = getattr(current_tokens(), tint)
    key = f"icon/{name}/{colour}/{size.width()}x{size.height()}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawing = resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    drawn = QPixmap(size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(drawing).render(painter)
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


class _LineIcon(QIconEngine):
    """Owns a name and a tint; asks the palette for the colour each time."""

    def __init__(self, name: str, tint: Tint) -> None:
        super().__init__()
        self._name = name
        self._tint = tint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatio() if device else 1.0
        painter.drawPixmap(rect, pixmap(self._name, self._tone(mode, state), rect.size() * ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._name, self._tone(mode, state), size)

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._tint)

    def _tone(self, mode: QIcon.Mode, state: QIcon.State) -> Tint:
        if mode is QIcon.Mode.Disabled:
            return "control"
        if self._tint in ("text", "muted") and (mode is QIcon.Mode.Selected or state is QIcon.State.On):
            return "accent"
        return self._tint
