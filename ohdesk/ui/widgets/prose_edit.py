"""A field for plain text that grows with what is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPalette, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from ohdesk.ui.widgets.holding import Holding, Span
from ohdesk.ui.widgets.pasted import cleaned, unfinished
from ohdesk.ui.widgets.places import place_of, units_of

Hold = Callable[[str, int | None], Sequence[Span]]
"""Says what of a text is not let out, with the caret's place while somebody writes; in order, without overlap."""


_ENDS = ("", ".", "!", "?", "…", "\n")


def unfinished_code(text: str, caret: int | None) -> Sequence[Span]:
    """Hold a token under the caret that can still become a personal identity code."""
    held = unfinished(text, caret) if caret is not None else None
    return [held] if held else []


class ProseEdit(QTextEdit):
    """Plain Markdown text; Tab leaves the field, pasting leaves the clutter behind.

    What is held (by itself a token that can still become a personal identity code, until it ends) is left out of
    ``edited``, since what ``edited`` says is stored.
    """

    edited = Signal(str)
    """What was written, fit to be stored."""
    left = Signal()
    """The focus went elsewhere, and what was written is said."""
    took_in = Signal()
    """Others' words that had waited have come in."""

    def __init__(self, name: str = "", placeholder: str = "", *, lines: int = 3) -> None:
        """``name`` is for a screen reader where no form label names the field; ``lines`` is the least height."""
        super().__init__()
        self._lines = lines
        self._holding = Holding()
        self._hold: Hold = unfinished_code
        self._seen: tuple[str, int | None] = ("", None)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self.textChanged.connect(self._follow)
        self.cursorPositionChanged.connect(self._follow)

    @property
    def text(self) -> str:
        """What stands in the field now, what is held included."""
        return self.toPlainText()

    @property
    def released(self) -> str:
        """What has been let out of it."""
        return self._holding.released

    @property
    def composing(self) -> bool:
        """Whether a sign is being put together out of several keys."""
        layout = self.textCursor().block().layout()
        return bool(layout and layout.preeditAreaText())

    def hold_back(self, hold: Hold) -> None:
        """Let ``hold`` say what is not let out."""
        self._hold = hold

    def set_text(self, text: str) -> None:
        """Show ``text``: only what differs is replaced, so that the caret and what is held stay where they were.

        The field's own undo is forgotten then, so that it never takes back somebody else's words.
        """
        if text == self.released:
            return
        cursor = QTextCursor(self.document())
        shown = self.text
        self.blockSignals(True)
        for start, end, words in self._holding.take(text):
            cursor.setPosition(units_of(shown, start))
            cursor.setPosition(units_of(shown, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words)
            shown = shown[:start] + words + shown[end:]
        self.blockSignals(False)
        self.document().clearUndoRedoStacks()
        self.updateGeometry()

    def finish(self) -> None:
        """Say what is clear now that nobody is writing on it any more, also a token that was left out until it ends."""
        self._let_out(None)

    def replace(self, start: int, end: int, words: str) -> None:
        """Put ``words`` where the text from ``start`` to ``end`` stands, as if they were typed."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(units_of(self.text, start))
        cursor.setPosition(units_of(self.text, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)

    def underline(self, spans: Sequence[Span]) -> None:
        """Draw a dotted line under stretches of the text, and under nothing else."""
        self.setExtraSelections([self._underlined(start, end) for start, end in spans])

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
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

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

    def _follow(self) -> None:
        """Look at what is written once for each key, which moves the caret and changes the text."""
        caret = place_of(self.text, self.textCursor().position())
        if (self.text, caret) != self._seen:
            self._let_out(caret)

    def _let_out(self, caret: int | None) -> None:
        text, before = self.text, self.released
        self._seen = text, caret
        released = self._holding.write(text, self._hold(text, caret))
        if caret is None or text[caret - 1 : caret] in _ENDS:
            self._holding.settle()
        if released != before:
            self.edited.emit(released)

    def _underlined(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        marked = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(units_of(self.text, start))
        cursor.setPosition(units_of(self.text, end), QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        style.setUnderlineColor(self.palette().color(QPalette.ColorRole.Link))
        marked.cursor = cursor
        marked.format = style
        return marked
