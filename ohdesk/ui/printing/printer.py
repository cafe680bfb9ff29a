"""Pages onto paper."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from ohdesk.services import pages
from ohdesk.ui.printing.pictures import image

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner

FINEST: Final = 400
"""Dots per inch that are drawn at most; twice as fine takes four times as long and looks no better to the eye."""
_BAND: Final = 1024
"""Rows of dots that are drawn at once: a whole A3 sheet would take a quarter of a gigabyte."""

Sizes = Sequence[tuple[float, float]]
"""Width and height of each page, in points."""


def prepare(printer: QPrinter, title: str, size: tuple[float, float]) -> None:
    """Name the print job and turn the paper the way a page of this ``size`` lies."""
    printer.setDocName(title)
    _turn(printer, size)


def chosen_pages(printer: QPrinter, count: int, current: int) -> list[int]:
    """Return which of ``count`` pages, from 0, are to be printed, in order, as often as the printer does not itself.

    ``current`` is the page that is looked at.
    """
    match printer.printRange():
        case QPrinter.PrintRange.CurrentPage:
            chosen = [current]
        case QPrinter.PrintRange.PageRange:
            chosen = [number for number in range(count) if printer.pageRanges().contains(number + 1)]
        case _:
            chosen = list(range(count))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    if printer.supportsMultipleCopies() or printer.copyCount() == 1:
        return chosen
    if printer.collateCopies():
        return chosen * printer.copyCount()
    return [number for number in chosen for _ in range(printer.copyCount())]


class PrintRun(QObject):
    """Pages on their way to a printer: one piece of work for each, so that other work gets its turn between them."""

    told = Signal(int)
    """How many pages have gone."""
    done = Signal()
    failed = Signal(object)
    """What kept a page from being printed."""

    def __init__(
        self, pdf: bytes, sizes: Sizes, printer: QPrinter, order: Sequence[int], tasks: TaskRunner, *, full: bool
    ) -> None:
        """``order`` are the pages, from 0; ``full`` uses the whole sheet: the pages have margins of their own."""
        super().__init__(tasks)  # it goes on when the window that started it is closed
        self._press = _Press(pdf, sizes, printer, full=full)
        self._order = order
        self._tasks = tasks
        self._gone = 0
        self._cancelled = False

    def start(self) -> None:
        """Send the first page; the others follow."""
        self._next()

    def cancel(self) -> None:
        """Send no more pages; the printer is told to forget those it has."""
        self._cancelled = True

    def _next(self) -> None:
        if self._cancelled:
            self._tasks.run(self, self._press.forget, lambda _: self.deleteLater(), self._fail)
        elif self._gone == len(self._order):
            self._tasks.run(self, self._press.finish, self._finish, self._fail)
        else:
            self._tasks.run(self, partial(self._press.print_page, self._order[self._gone]), self._count, self._fail)

    def _count(self, _: None) -> None:
        self._gone += 1
        self.told.emit(self._gone)
        self._next()

    def _finish(self, _: None) -> None:
        self.done.emit()
        self.deleteLater()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
        self.deleteLater()


class _Press:
    """The printer and the painter; on the worker's thread only."""

    def __init__(self, pdf: bytes, sizes: Sizes, printer: QPrinter, *, full: bool) -> None:
        self._pdf = pdf
        self._sizes = sizes
        self._printer = printer
        self._full = full
        self._painter = QPainter()

    def print_page(self, page: int) -> None:
        """Paint a page on a sheet of its own: in its proportions, in the middle, as large as the sheet holds."""
        printer, painter, size = self._printer, self._painter, self._sizes[page]
        _turn(printer, size)
        if painter.isActive():
            printer.newPage()
        else:
            printer.setFullPage(True)
            painter.begin(printer)
            painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        layout, dots = printer.pageLayout(), printer.resolution()
        sheet = QRectF(layout.fullRectPixels(dots) if self._full else layout.paintRectPixels(dots))
        shown = QSizeF(*size).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = sheet.x() + (sheet.width() - shown.width()) / 2
        top = sheet.y() + (sheet.height() - shown.height()) / 2
        width = round(shown.width() * min(FINEST / dots, 1.0))
        larger = shown.width() / width
        height = round(shown.height() / larger)
        for start in range(0, height, _BAND):
            rows = min(_BAND + 1, height - start)  # one over, which leaves no seam
            drawn = image(pages.picture(self._pdf, page, width, (0, start, width, rows)))
            painter.drawImage(QRectF(left, top + start * larger, shown.width(), rows * larger), drawn)

    def finish(self) -> None:
        """Let the printer have what was painted."""
        self._painter.end()

    def forget(self) -> None:
        """Let the printer forget what was painted."""
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()


def _turn(printer: QPrinter, size: tuple[float, float]) -> None:
    width, height = size
    lying = width > height
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)
