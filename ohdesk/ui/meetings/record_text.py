"""The text of an item, with a bar beside what is for the group only."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextBlock

from ohdesk.domain.paragraphs import GROUP_ONLY, passages
from ohdesk.ui.theme import current_tokens
from ohdesk.ui.widgets.prose_edit import ProseEdit

_INDENT = 12
"""Pixels before the text, with room for the bar."""
_BAR = 4


class RecordText(ProseEdit):
    """A prose field that draws a bar along every paragraph for the group only."""

    def __init__(self, name: str = "", placeholder: str = "", *, lines: int = 3) -> None:
        super().__init__(name, placeholder, lines=lines)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(_INDENT)
        frame.setFrameFormat(form)

    @property
    def group_only_words(self) -> str:
        """How many paragraphs are for the group only, in words; nothing where none is."""
        count = sum(passage.group_only for passage in passages(self.text))
        return self.tr("%n paragraph(s) for the group only", "", count) if count else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        colour = QColor(current_tokens().warn)
        for block in self._group_only():
            place = self.document().documentLayout().blockBoundingRect(block)
            painter.fillRect(QRectF(2, place.top(), _BAR, place.height()), colour)

    def _group_only(self) -> Iterator[QTextBlock]:
        """Yield the lines of what ``domain.paragraphs`` counts as the group's own."""
        block, marked = self.document().begin(), False
        while block.isValid():
            begins = block.text().startswith(GROUP_ONLY.strip())
            marked = bool(block.text().strip()) and (marked or begins)
            if marked:
                yield block
            block = block.next()
