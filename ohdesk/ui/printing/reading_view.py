"""A paper as text: for a screen reader, for large letters, for those who would rather read than look."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

if TYPE_CHECKING:
    from ohdesk.services.forms import Passage

_LARGER: Final = {1: 1.5, 2: 1.25}
"""By how much headings are larger than running text."""


class ReadingView(QTextEdit):
    """Running text with its headings; the caret walks through it by letter, word and line."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The paper as text"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setTabChangesFocus(True)
        self._headings: list[tuple[str, int]] = []
        self._found: list[QTextCursor] = []

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show ``passages``, the caret before the first."""
        self.clear()
        self._headings = []
        caret = self.textCursor()
        caret.beginEditBlock()
        for number, passage in enumerate(passages):
            paragraph, letters = QTextBlockFormat(), QTextCharFormat()
            if passage.level:
                paragraph.setHeadingLevel(passage.level)
                paragraph.setTopMargin(self.fontMetrics().height() if number else 0)
                letters.setFontWeight(QFont.Weight.DemiBold)
                letters.setProperty(
                    QTextCharFormat.Property.FontPixelSize,
                    round(self.fontInfo().pixelSize() * _LARGER.get(passage.level, 1.0)),
                )
                self._headings.append((passage.text, caret.position() + bool(number)))
            paragraph.setBottomMargin(self.fontMetrics().height() / 2)
            if number:
                caret.insertBlock(paragraph, letters)
            else:
                caret.setBlockFormat(paragraph)
            caret.insertText(passage.text.replace("\n", "\u2028"), letters)
        caret.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def find_all(self, words: str) -> int:
        """Look for ``words`` in the whole text, whatever their case; return in how many places they stand."""
        self._found = []
        place = self.document().find(words, 0) if words else QTextCursor()
        while not place.isNull():
            self._found.append(place)
            place = self.document().find(words, place)
        return len(self._found)

    @property
    def next_found(self) -> int:
        """The number, from 0, of the first place that is not before the caret; 0 where all are."""
        caret = self.textCursor().selectionStart()
        return next((number for number, place in enumerate(self._found) if place.selectionStart() >= caret), 0)

    def show_found(self, number: int) -> None:
        """Select the place with this ``number`` and bring it into view; a screen reader reads on from there."""
        if number < len(self._found):
            self.setTextCursor(self._found[number])

    def go_to_heading(self, words: str, before: int = 0) -> None:
        """Bring the heading with these ``words`` into view, the caret to it; ``before`` others have the same ones."""
        places = [place for said, place in self._headings if words in said.split("\n")]
        if before < len(places):
            self.moveCursor(QTextCursor.MoveOperation.End)  # so that it then stands at the upper edge
            caret = self.textCursor()
            caret.setPosition(places[before])
            self.setTextCursor(caret)
            self.setFocus()
