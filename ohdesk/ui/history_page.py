"""Pages that show many documents and change them a step at a time."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from ohdesk.ui.errors import sentence
from ohdesk.ui.history import History
from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.tab_order import tab_in_reading_order
from ohdesk.ui.workspace_page import PageContext, WorkspacePage


class HistoryPage(WorkspacePage):
    """A page with a ``history``: every step is stored at once and can be taken back."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
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
        place.
        """
        focused = self.focusWidget()
        part = next((part for part in self._parts() if focused is not None and part.isAncestorOf(focused)), None)
        if focused is None or part is None:
            self.show_all()
            tab_in_reading_order(self)
            return
        name, before = focused.accessibleName(), _buttons(part)
        place = before.index(focused) if focused in before else 0
        self.show_all()
        tab_in_reading_order(self)
        if self.focusWidget() is focused and focused.isVisible():
            return  # it is still there: a field, or a table in which somebody types
        QTimer.singleShot(0, part, lambda: _focus_again(part, name, place))

    def show_all(self) -> None:
        """Read again and show what the page holds."""
        raise NotImplementedError

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


def _focus_again(part: QWidget, name: str, place: int) -> None:
    after = _buttons(part)
    same = next((button for button in after if button.accessibleName() == name), None)
    if after:
        (same or after[min(place, len(after) - 1)]).setFocus()
