"""Pages one below the other, drawn as they come into view, at whatever size they are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from ohdesk.ui.printing.pictures import Pictures, pieces
from ohdesk.ui.theme import LIGHT

if TYPE_CHECKING:
    from ohdesk.services.pages import Box, Found, Pages
    from ohdesk.ui.printing.pictures import Piece
    from ohdesk.ui.tasks import TaskRunner


class Fit(Enum):
    """A size of the pages that follows the window's."""

    WIDTH = "width"
    PAGE = "page"


Zoom: TypeAlias = Fit | float
"""How large pages are shown: fitted, or as a part of their size on paper."""

STEPS: Final = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_MARGIN: Final = 20
_POINTS_PER_INCH: Final = 72
_NOTCH: Final = 120
"""What one notch of a wheel counts (Qt)."""


class PagesView(QScrollArea):
    """Shows a file's pages; ``zoom`` says how large, marks lie over what was searched for."""

    page_changed = Signal(int)
    """The page, from 0, that came to the middle of the view."""
    zoom_changed = Signal()
    failed = Signal(object)
    """What kept a page from being drawn."""

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else fitting would go to and fro
        self._tasks = tasks
        self._pages: Pages | None = None
        self._sheets: list[Sheet] = []
        self._pictures: Pictures | None = None
        self._zoom: Zoom = Fit.WIDTH
        self._page = 0
        self._desk = QWidget()
        self._desk.setObjectName("previewDesk")
        self.setWidget(self._desk)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._look_soon)

    def show_pages(self, pdf: bytes, pages: Pages) -> None:
        """Show a file; where one was shown already, the same page stays in view."""
        before = self._place()
        self.clear()
        self._pages = pages
        self._pictures = Pictures(pdf, self._tasks, self)
        self._pictures.arrived.connect(self._redraw)
        self._pictures.failed.connect(self.failed)
        for number in range(len(pages.sizes)):
            sheet = Sheet(self._pictures, number, self._desk)
            sheet.setAccessibleName(self.tr("Page {0} of {1}").format(number + 1, len(pages.sizes)))
            sheet.show()
            self._sheets.append(sheet)
        self._page = min(self._page, len(self._sheets) - 1)
        self._size_sheets()
        self._return_to(before)

    def clear(self) -> None:
        """Show nothing, and let nothing be drawn any more."""
        if self._pictures:
            self._pictures.stop()
            self._pictures.deleteLater()
            self._pictures = None
        for sheet in self._sheets:
            sheet.hide()
            sheet.deleteLater()
        self._sheets.clear()
        self._pages = None

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._sheets)

    @property
    def page(self) -> int:
        """The page, from 0, at the middle of the view."""
        return self._page

    @property
    def zoom(self) -> Zoom:
        """How large the pages are wanted."""
        return self._zoom

    def set_zoom(self, zoom: Zoom) -> None:
        """Show pages at ``zoom``; what was in the middle stays there."""
        before = self._place()
        self._zoom = zoom
        self._size_sheets()
        if zoom is Fit.PAGE:
            self.go_to(before[0])
        else:
            self._return_to(before)
        self.zoom_changed.emit()

    def enlarge(self, step: int) -> None:
        """Take the next larger size (1) or the next smaller one (-1)."""
        now = self._factor()
        if step > 0:
            self.set_zoom(min((size for size in STEPS if size > now * 1.01), default=STEPS[-1]))
        else:
            self.set_zoom(max((size for size in STEPS if size < now * 0.99), default=STEPS[0]))

    def go_to(self, page: int, top: float = 0.0) -> None:
        """Bring ``page`` into view, with what stands ``top`` points below its edge near the upper end."""
        if self._pages and self._sheets:
            page = min(max(page, 0), len(self._sheets) - 1)
            below = self._sheets[page].pixels(top)
            self.verticalScrollBar().setValue(self._sheets[page].y() + round(below) - _MARGIN)
            self._look()

    def mark(self, found: Sequence[Found], current: int = -1) -> None:
        """Lay marks over what was found, and bring the ``current`` one of it into view."""
        marks: dict[int, list[tuple[Box, bool]]] = {}
        for number, place in enumerate(found):
            marks.setdefault(place.page, []).extend((box, number == current) for box in place.boxes)
        for number, sheet in enumerate(self._sheets):
            sheet.mark(marks.get(number, ()))
        if 0 <= current < len(found):
            place, box = found[current], found[current].boxes[0]
            sheet = self._sheets[place.page]
            x, y = round(sheet.pixels(box.left + box.width / 2)), round(sheet.pixels(box.top + box.height / 2))
            self.ensureVisible(sheet.x() + x, sheet.y() + y, self.width() // 4, self.height() // 4)
            self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Home:
                self.go_to(0)
            case Qt.Key.Key_End:
                bar = self.verticalScrollBar()
                bar.setValue(bar.maximum())
            case Qt.Key.Key_PageUp if self._zoom is Fit.PAGE:
                self.go_to(self._page - 1)
            case Qt.Key.Key_PageDown if self._zoom is Fit.PAGE:
                self.go_to(self._page + 1)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() / _NOTCH
            if turned:
                self.set_zoom(min(max(self._factor() * 1.2**turned, STEPS[0]), STEPS[-1]))
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        before = self._place()
        super().resizeEvent(event)
        self._size_sheets()
        self._return_to(before)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._look_soon()

    def _factor(self) -> float:
        """Return by how much pages are shown larger than they are on paper."""
        if not isinstance(self._zoom, Fit) or not self._pages:
            return 1.0 if isinstance(self._zoom, Fit) else self._zoom
        wide, tall = (max(size[side] for size in self._pages.sizes) for side in (0, 1))
        dots = self.logicalDpiX() / _POINTS_PER_INCH
        across = (self.viewport().width() - 2 * _MARGIN) / (wide * dots)
        down = (self.viewport().height() - 2 * _MARGIN) / (tall * dots)
        fitted = across if self._zoom is Fit.WIDTH else min(across, down)
        return min(max(fitted, STEPS[0]), STEPS[-1])

    def _size_sheets(self) -> None:
        if not self._pages:
            return
        dots = self._factor() * self.logicalDpiX() / _POINTS_PER_INCH
        for sheet, (width, height) in zip(self._sheets, self._pages.sizes, strict=True):
            sheet.set_size(width, height, dots)
        across = max(self.viewport().width(), max(sheet.width() for sheet in self._sheets) + 2 * _MARGIN)
        top = _MARGIN
        for sheet in self._sheets:
            sheet.move((across - sheet.width()) // 2, top)
            top += sheet.height() + _MARGIN
        self._desk.resize(across, max(top, self.viewport().height()))

    def _place(self) -> tuple[int, float, float]:
        """Return which page is at the middle of the view, and what part of it lies above the middle and left of it."""
        across = self.horizontalScrollBar().value() + self.viewport().width() / 2
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        page = self._at(middle)
        if not self._sheets or not self._pages:
            return page, 0.0, 0.5
        sheet = self._sheets[page]
        return page, (middle - sheet.y()) / max(sheet.height(), 1), across / max(self._desk.width(), 1)

    def _return_to(self, place: tuple[int, float, float]) -> None:
        if self._sheets:
            page, above, left = place
            sheet = self._sheets[min(page, len(self._sheets) - 1)]
            room = self.viewport().size()
            middle = sheet.y() + above * sheet.height()
            self.verticalScrollBar().setValue(round(middle - room.height() / 2))
            self.horizontalScrollBar().setValue(round(left * self._desk.width() - room.width() / 2))
        self._look_soon()

    def _at(self, height: float) -> int:
        return sum(sheet.y() - _MARGIN <= height for sheet in self._sheets[1:])

    def _look_soon(self) -> None:
        self._soon.start(0)

    def _look(self) -> None:
        """Ask for the pictures of what is in view, and of a screenful before and after it."""
        if not self._pictures or not self._sheets:
            return
        bar = self.verticalScrollBar()
        view = QRect(self.horizontalScrollBar().value(), bar.value(), self.viewport().width(), self.viewport().height())
        around = view.adjusted(0, -view.height(), 0, view.height())
        wanted = [piece for sheet in self._sheets for piece in sheet.pieces(view)]
        self._pictures.want(
            list(dict.fromkeys([*wanted, *(p for sheet in self._sheets for p in sheet.pieces(around))]))
        )
        page = self._at(view.center().y())
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _redraw(self, page: int) -> None:
        if page < len(self._sheets):
            self._sheets[page].update()


class Sheet(QLabel):
    """One page on the desk; a label with a picture is what screen readers call a picture."""

    def __init__(self, pictures: Pictures, number: int, desk: QWidget) -> None:
        super().__init__(desk)
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)
        self._pictures = pictures
        self._number = number
        self._dots = 1.0
        self._marks: Sequence[tuple[Box, bool]] = ()

    def set_size(self, width: float, height: float, dots: float) -> None:
        """Be ``width`` times ``height`` points large, each point ``dots`` pixels."""
        self._dots = dots
        self.setFixedSize(max(round(width * dots), 1), max(round(height * dots), 1))
        self.update()

    def pixels(self, points: float) -> float:
        """Return how many pixels a length on the page takes."""
        return points * self._dots

    def mark(self, marks: Sequence[tuple[Box, bool]]) -> None:
        """Lay marks over the page; the one that is looked at is outlined as well."""
        self._marks = marks
        self.update()

    def pieces(self, view: QRect) -> list[Piece]:
        """Return the pieces of the page that lie in ``view`` (a part of the desk)."""
        seen = view.intersected(self.geometry()).translated(-self.pos())
        if seen.isEmpty():
            return []
        ratio = self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        part = QRectF(seen.x() * ratio, seen.y() * ratio, seen.width() * ratio, seen.height() * ratio)
        return list(pieces(self._number, width, height, part.toAlignedRect()))

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        width = round(self.width() * ratio)
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for piece, drawn in self._pictures.of_page(self._number, width):
            scale = self.width() / piece.width
            if piece.width == width:
                drawn.setDevicePixelRatio(ratio)
                painter.drawImage(QPointF(piece.left / ratio, piece.top / ratio), drawn)
            else:
                place = QRectF(piece.left * scale, piece.top * scale, piece.across * scale, piece.down * scale)
                painter.drawImage(place, drawn)
        self._paint_marks(painter)

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box, current in self._marks:
            place = QRectF(*map(self.pixels, (box.left - 1, box.top - 1, box.width + 2, box.height + 2)))
            painter.setBrush(QColor("#FFE08A"))  # paper is white in the dark, too
            painter.setPen(QPen(QColor(LIGHT.warn), 2) if current else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(place, 2, 2)
