"""A how-to as a page of text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser


class HowTo(QTextBrowser):
    """Shows Markdown, as tall as its text, so that the page scrolls and not the text in it."""

    def __init__(self) -> None:
        super().__init__()
        self._markdown = ""
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_markdown(self, markdown: str) -> None:
        """Show ``markdown`` in place of what was shown."""
        self._markdown = markdown
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setMarkdown(markdown)
        _space_out(document)
        self.setDocument(document)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._markdown:
            self.show_markdown(self._markdown)

    def _fit(self) -> None:
        self.setFixedHeight(round(self.document().size().height()) + self.fontMetrics().height())


def _space_out(document: QTextDocument) -> None:
    """Give the text air between its paragraphs and lines, and its heading the window's size for one."""
    em = document.defaultFont().pixelSize()
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        form = block.blockFormat()
        form.setBottomMargin(em * (0.4 if block.textList() else 0.8))
        form.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(form)
        if form.headingLevel():
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            font = document.defaultFont()
            font.setPixelSize(round(em * 1.4))
            font.setWeight(QFont.Weight.DemiBold)
            heading = QTextCharFormat()
            heading.setFont(font)
            cursor.setCharFormat(heading)
        block = block.next()
