"""The line that takes what is said in the meeting, and files it by one key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ohdesk.ui.filing import Filed, filing_keys
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.lead import lead_focus


class CaptureLine(QWidget):
    """Enter adds to the text, Alt with a letter makes an outcome or a task; the caret stays for the next thing said."""

    filed = Signal(str, str)
    """Where to (``Filed``) and what."""

    def __init__(self, owner: QWidget) -> None:
        """Let the keys work wherever the focus is below ``owner``."""
        super().__init__()
        self._field = Guarded(QLineEdit(), self.tr("Write what is said"))
        assert isinstance(self._field.field, QLineEdit)
        self._line = self._field.field
        self._line.setPlaceholderText(self._hint())
        self._line.returnPressed.connect(lambda: self._file("text"))
        lead_focus(self, self._line)
        buttons = Flow(spacing=2)
        for where, words, key in filing_keys():
            button = Button(f"{words} · {_native(key)}", partial(self._file, where), kind="quiet")
            button.setAccessibleName(words)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the caret never leaves the line; the keys do the same
            buttons.add(button)
            shortcut = QShortcut(QKeySequence(key), owner, partial(self._file, where))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._field)
        column.addWidget(buttons)

    def _hint(self) -> str:
        (_, agreed, first), *_, (_, task, last) = filing_keys()
        return self.tr("Write – Enter adds to the text, {0} {1}, {2} {3}").format(
            _native(first), agreed.lower(), _native(last), task.lower()
        )

    def _file(self, where: Filed) -> None:
        text = self._line.text().strip()
        if text and not self._field.refused:
            self._line.clear()
            self.filed.emit(where, text)
        self._line.setFocus()


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
