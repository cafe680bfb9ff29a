"""A look at an attached picture or text, from memory: nothing is written to the disk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from ohdesk.ui.widgets.label import Label

_SHOWN_CHARACTERS: Final = 1_000_000


class LookDialog(QDialog):
    """Shows one picture, as large as the window allows, or one plain text, with a button to save a copy."""

    def __init__(self, name: str, data: bytes, save: Callable[[], None], parent: QWidget, *, picture: bool) -> None:
        """``name`` is the file's; ``save`` asks where a copy is to go."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        keep = buttons.addButton(self.tr("Save a copy…"), QDialogButtonBox.ButtonRole.ActionRole)
        keep.clicked.connect(save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(self._picture(name, data) if picture else self._text(name, data), 1)
        column.addWidget(buttons)
        self.resize(self.screen().availableSize() * 0.7)

    def _picture(self, name: str, data: bytes) -> QWidget:
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        found = QPixmap.fromImage(reader.read())
        if found.isNull():
            return Label(
                self.tr("This picture could not be read. Save a copy and open it in another program."), "muted"
            )
        return _Picture(found, self.tr("Picture: {0}").format(name))

    def _text(self, name: str, data: bytes) -> QWidget:
        shown = QPlainTextEdit(_decoded(data)[:_SHOWN_CHARACTERS])
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(name)
        return shown


class _Picture(QScrollArea):
    """A picture that fits into its window, never larger than it is."""

    def __init__(self, picture: QPixmap, name: str) -> None:
        super().__init__()
        self._picture = picture
        self._paper = QLabel()
        self._paper.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._paper.setAccessibleName(name)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidgetResizable(True)
        self.setWidget(self._paper)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.maximumViewportSize()
        size = self._picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if size.width() > self._picture.width():
            size = QSize(self._picture.size())
        self._paper.setPixmap(self._picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation))


def _decoded(data: bytes) -> str:
    """Return a text file's words: UTF-8, or what older programs write here."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
