"""A window whose screen others see too, and what waits until they no longer do."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QDynamicPropertyChangeEvent, QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

_PROPERTY = "sharedScreen"


def is_shared(widget: QWidget) -> bool:
    """Tell whether others see what ``widget`` shows: its window, or one that its window belongs to, is shared."""
    return any(window.property(_PROPERTY) is True for window in _windows(widget))


def set_shared(window: QWidget, shared: bool) -> None:
    """Say whether others see ``window`` now; every ``SharedWatch`` in it, and in its dialogs, is told."""
    if window.property(_PROPERTY) is not shared:
        window.setProperty(_PROPERTY, shared)


def toggle_shared(widget: QWidget) -> None:
    """Let others see the window that ``widget`` stands in, or no longer."""
    set_shared(widget.window(), not is_shared(widget))


class SharedWatch(QObject):
    """Tells a widget when others begin, or cease, to see it; to be made once the widget stands in its window."""

    changed = Signal(bool)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        for window in _windows(widget):
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDynamicPropertyChangeEvent) and event.propertyName() == _PROPERTY.encode():
            self.changed.emit(is_shared(self._widget))
        return False


def _windows(widget: QWidget) -> Iterator[QWidget]:
    """Yield the window that holds ``widget``, and the windows that it is a dialog of."""
    window = widget.window()
    while True:
        yield window
        if (parent := window.parentWidget()) is None:
            return
        window = parent.window()
