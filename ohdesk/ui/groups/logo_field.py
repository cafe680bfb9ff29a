"""The provider's logo: chosen from a file, seen, taken away."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.message_bar import MessageBar

_LARGEST_FILE: Final = 10 * 1024 * 1024
_SIDE: Final = 1600
"""The longer side, in pixels, that a logo is kept with: sharp on paper, small in the vault."""
_LINES: Final = 3
"""How many lines of text the shown logo is high."""


class LogoField(QWidget):
    """Shows a logo on white, as it is printed; SVG, PNG and JPEG become a PNG."""

    def __init__(self, data: bytes | None) -> None:
        super().__init__()
        self._data = data
        self._shown = QLabel()
        self._shown.setAccessibleName(self.tr("The logo"))
        self._choose = Button(self.tr("Choose a logo…"), self._ask, icon_name="upload")
        self._remove = Button(self.tr("Without a logo"), lambda: self._take(None), kind="quiet")
        self.messages = MessageBar()
        row = QHBoxLayout()
        row.addWidget(self._shown)
        row.addWidget(self._choose)
        row.addWidget(self._remove)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.messages)
        self._show()

    @property
    def data(self) -> bytes | None:
        """The logo as PNG, or nothing."""
        return self._data

    def take_file(self, path: str) -> None:
        """Take a file as the logo, or say why not."""
        png = _as_png(Path(path))
        if png is None:
            self.messages.say(self.tr("This file is no picture that OHDesk can read. Choose an SVG or a PNG."), "bad")
        else:
            self._take(png)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a logo"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.svg *.png *.jpg *.jpeg)"))
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def _take(self, data: bytes | None) -> None:
        self._data = data
        self.messages.clear()
        self._show()

    def _show(self) -> None:
        drawn = QPixmap()
        if self._data is not None and drawn.loadFromData(self._data):
            ratio = self.devicePixelRatio()
            height = round(self.fontMetrics().lineSpacing() * _LINES * ratio)
            on_white = QPixmap(drawn.size())
            on_white.fill(Qt.GlobalColor.white)
            painter = QPainter(on_white)
            painter.drawPixmap(0, 0, drawn)
            painter.end()
            small = on_white.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)
            small.setDevicePixelRatio(ratio)
            self._shown.setPixmap(small)
        self._shown.setVisible(not drawn.isNull())
        self._remove.setVisible(self._data is not None)


def _as_png(path: Path) -> bytes | None:
    """Return a picture file as a PNG of a modest size; None for anything else."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            return None
        data = path.read_bytes()
    except OSError:
        return None
    picture = _drawn_svg(data) if path.suffix.lower() == ".svg" else _read(data)
    if picture.isNull():
        return None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # bytes, as the stubs want them, are refused
    return bytes(buffer.data().data())


def _drawn_svg(data: bytes) -> QImage:
    renderer = QSvgRenderer(QByteArray(data))
    if not renderer.isValid() or renderer.defaultSize().isEmpty():
        return QImage()
    picture = QImage(_fitted(renderer.defaultSize()), QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture


def _read(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if max(reader.size().width(), reader.size().height()) > _SIDE:
        reader.setScaledSize(_fitted(reader.size()))
    return reader.read()


def _fitted(size: QSize) -> QSize:
    return size.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio)
