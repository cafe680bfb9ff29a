"""Pages onto paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from ohdesk.services import printing

if TYPE_CHECKING:
    from ohdesk.services.printing import PageImage

PAPER_DPI: Final = 300


def image(page: PageImage) -> QImage:
    """Return ``page`` as Qt draws it; the pixels are copied, so nothing else need be kept."""
    return QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32).copy()


def prepare(printer: QPrinter, title: str, first: QImage) -> None:
    """Name the print job and turn the paper the way the first page lies."""
    printer.setDocName(title)
    lying = first.width() > first.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)


def print_pages(pdf: bytes, printer: QPrinter) -> None:
    """Paint the pages that ``printer`` asks for, one at a time, at 300 dpi; call it on the worker.

    Each page keeps its proportions and is centred on the printable part of the sheet.
    """
    first = printer.fromPage() or 1
    last = printer.toPage() or None
    painter = QPainter()
    started = False
    for number, page in enumerate(printing.pages(pdf, PAPER_DPI), 1):
        if number < first:
            continue
        if last and number > last:
            break
        if started:
            printer.newPage()
        else:
            started = painter.begin(printer)
        _paint(painter, QRectF(printer.pageLayout().paintRectPixels(printer.resolution())), image(page))
    painter.end()


def _paint(painter: QPainter, sheet: QRectF, page: QImage) -> None:
    size = QSizeF(page.size()).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(
        (sheet.width() - size.width()) / 2, (sheet.height() - size.height()) / 2, size.width(), size.height()
    )
    painter.drawImage(place, page)
