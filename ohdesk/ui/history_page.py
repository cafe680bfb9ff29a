"""Pages that show many documents and change them a step at a time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from ohdesk.ui.errors import sentence
from ohdesk.ui.history import History
from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.tab_order import tab_in_reading_order
from ohdesk.ui.workspace_page import PageContext, WorkspacePage


@dataclass(frozen=True, slots=True)
class _Place:
    """Where somebody stands: a button, by its name and its number, in a part of the page."""

    part: QWidget
    name: str
    number: int


class HistoryPage(WorkspacePage):
    """A page with a ``history``: every step is stored at once and can be taken back."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._left: _Place | None = None
        self._landed: QWidget | None = None
        self.history = History(context.vault, context.saved, self.tell, self)
        undo = IconButton("undo-2", self.tr("Undo"), self.history.undo)
        redo = IconButton("redo-2", self.tr("Redo"), self.history.redo)
        for button, changed in (
            (undo, self.history.stack.canUndoChanged),
            (redo, self.history.stack.canRedoChanged),
        ):
            button.setEnabled(False)
            changed.connect(button.setEnabled)
            self.add_action(button)
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.history.undo),
            (QKeySequence.StandardKey.Redo, self.history.redo),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def refresh(self) -> None:
        """Show everything anew and leave the focus where it was.

        It goes to the button of the same name in its part of the page; where that is gone, to the one that took its
        place. Nobody is fetched who stands beside the page, or goes elsewhere before the new buttons are there.
        """
        focused = self._stands_on()
        place = self._left if self._left is not None and focused is self._landed else self._place_of(focused)
        self.show_all()
        tab_in_reading_order(self)
        self._landed = self._stands_on()
        if place is not None and (self._landed is not focused or (focused is not None and not focused.isVisible())):
            self._left = place
            QTimer.singleShot(0, self, self._go_back)

    def show_all(self) -> None:
        """Read again and show what the page holds."""
        raise NotImplementedError

    def _stands_on(self) -> QWidget | None:
        """Return what has the focus in the window, also while that lies behind another one."""
        return self.window().focusWidget()

    def _place_of(self, focused: QWidget | None) -> _Place | None:
        if focused is None:
            return None
        part = next((part for part in self._parts() if part.isAncestorOf(focused)), None)
        if part is None:
            return None
        buttons = _buttons(part)
        return _Place(part, focused.accessibleName(), buttons.index(focused) if focused in buttons else 0)

    def _go_back(self) -> None:
        """Give the focus back, unless somebody took it elsewhere after Qt had moved it away from what is gone."""
        place, landed, now = self._left, self._landed, self._stands_on()
        self._left = self._landed = None
        if place is None or (now is not None and now is not landed):
            return
        if buttons := _buttons(place.part):
            same = next((button for button in buttons if button.accessibleName() == place.name), None)
            (same or buttons[min(place.number, len(buttons) - 1)]).setFocus()

    def _parts(self) -> list[QWidget]:
        items = (self.body.itemAt(place) for place in range(self.body.count()))
        return [part for item in items if item is not None and (part := item.widget()) is not None]

    def offer_back(self, text: str) -> None:
        """Say what was done, with a button that takes it back."""
        self.messages.say(text, "ok", action=self.tr("Undo"), on_action=self.history.undo)

    def tell(self, error: Exception) -> None:
        """Say why something was not stored or not made."""
        self.messages.say(sentence(error), "bad")


def _buttons(part: QWidget) -> list[QWidget]:
    return [button for button in part.findChildren(QPushButton) if button.isVisible() and button.isEnabled()]
