"""A field for plain text that grows with what is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import accumulate

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from ohdesk.ui.widgets.pasted import cleaned, unfinished

_WORDS = re.compile(r"\s|\w+|.")


class ProseEdit(QTextEdit):
    """Plain Markdown text; Tab leaves the field, pasting leaves the clutter behind.

    A token under the caret that can still become a personal identity code is left out of ``edited`` until it ends,
    since what ``edited`` says is stored.
    """

    edited = Signal(str)
    """What was written, fit to be stored."""

    def __init__(self, name: str = "", placeholder: str = "", *, lines: int = 3) -> None:
        """``name`` is for a screen reader where no form label names the field; ``lines`` is the least height."""
        super().__init__()
        self._lines = lines
        self._reported = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self.textChanged.connect(self._report)
        self.cursorPositionChanged.connect(self._report)

    @property
    def text(self) -> str:
        """What stands in the field now, an unfinished token included."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show ``text``: only what differs is replaced, so that the caret stays where it was.

        The field's own undo is forgotten then, so that it never takes back somebody else's words.
        """
        if text == self._reported:
            return
        held = unfinished(self.text, self.textCursor().position()) if self.hasFocus() else None
        shift = held[1] - held[0] if held and self._reported != self.text else 0
        cursor = QTextCursor(self.document())
        self.blockSignals(True)
        for start, end, words in _changes(self._reported, text):
            cursor.setPosition(start + (shift if held and start > held[0] else 0))
            cursor.setPosition(end + (shift if held and end > held[0] else 0), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words)
        self.blockSignals(False)
        self._reported = text
        self.document().clearUndoRedoStacks()
        self.updateGeometry()

    def finish(self) -> None:
        """Say the whole text, also a token that has been left out until it ends."""
        self._say(self.text)

    def sizeHint(self) -> QSize:
        least = self.fontMetrics().lineSpacing() * self._lines
        text = max(least, self.document().size().height())
        return QSize(super().sizeHint().width(), round(text) + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finish()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()
            if undo or redo:
                event.ignore()  # nothing typed to take back: the page's own step is meant
                return False
        return super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(cleaned(source.text()))

    def _report(self) -> None:
        text = self.text
        held = unfinished(text, self.textCursor().position())
        self._say(text[: held[0]] + text[held[1] :] if held else text)

    def _say(self, text: str) -> None:
        if text != self._reported:
            self._reported = text
            self.edited.emit(text)


def _changes(old: str, new: str) -> Iterator[tuple[int, int, str]]:
    """Yield where ``old`` has to be replaced and by what to become ``new``, the last place first; word by word."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    starts = [0, *accumulate(map(len, before))]
    for kind, first, last, first_new, last_new in reversed(SequenceMatcher(None, before, after, False).get_opcodes()):
        if kind != "equal":
            yield starts[first], starts[last], "".join(after[first_new:last_new])
