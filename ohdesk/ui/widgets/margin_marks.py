"""Marks in the margin of a text field, beside the paragraphs that are new."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from ohdesk.ui.icons import icon
from ohdesk.ui.theme import current_tokens
from ohdesk.ui.widgets.prose_edit import ProseEdit


class MarginMarks(QWidget):
    """A plus and a bar beside each marked paragraph, which they follow while somebody writes; no room without any."""

    def __init__(self, field: ProseEdit) -> None:
        super().__init__(field)
        self._field = field
        self._marked: list[QTextCursor] = []
        self._icon = icon("plus", "accent")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        field.installEventFilter(self)
        field.document().contentsChanged.connect(self.update)
        field.verticalScrollBar().valueChanged.connect(self.update)

    @property
    def paragraphs(self) -> tuple[int, ...]:
        """The numbers of the marked paragraphs, from 0."""
        return tuple(sorted({cursor.blockNumber() for cursor in self._marked}))

    def mark(self, paragraphs: Iterable[int], words: str) -> None:
        """Mark some paragraphs, by number from 0, and nothing else; ``words`` say so to who cannot see it."""
        document = self._field.document()
        blocks = [document.findBlockByNumber(number) for number in paragraphs]
        self._marked = [QTextCursor(block) for block in blocks if block.isValid()]
        side = self._field.fontMetrics().height() + 6 if self._marked else 0
        self._field.setViewportMargins(side, 0, 0, 0)
        self._field.setAccessibleDescription(words if self._marked else "")
        self.setToolTip(words)
        self.setGeometry(self._field.frameWidth(), self._field.frameWidth(), side, self._field.height())
        self.setVisible(bool(self._marked))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.resize(self.width(), self._field.height())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, layout = QPainter(self), self._field.document().documentLayout()
        side, top = self._field.fontMetrics().height(), self._field.verticalScrollBar().value()
        above = self._field.viewport().y() - self.y() - top
        for number in self.paragraphs:
            block = layout.blockBoundingRect(self._field.document().findBlockByNumber(number))
            place = block.translated(QPointF(0, above)).toRect()
            self._icon.paint(painter, QRect(0, place.top(), side - 2, side - 2))
            painter.fillRect(QRect(side, place.top(), 3, place.height()), QColor(current_tokens().accent))
