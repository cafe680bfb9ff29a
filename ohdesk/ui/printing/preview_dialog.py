"""A look at the pages, from memory: nothing is written to the disk until the user saves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSaveFile, Qt
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ohdesk.services import printing
from ohdesk.ui.errors import sentence
from ohdesk.ui.printing.printer import image, prepare, print_pages
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner

_SCREEN_DPI: Final = 144
_ZOOMS: Final = (0.35, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5)
"""Parts of ``_SCREEN_DPI``."""


class PreviewDialog(QDialog):
    """Shows a PDF's pages one below the other, and offers to save or print it."""

    def __init__(
        self, pdf: bytes, title: str, file_name: str, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        """``title`` names the document, ``file_name`` is offered when saving ("Muistio 14.10.2026.pdf")."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._pdf = pdf
        self._title = title
        self._file_name = file_name
        self._tasks = tasks
        self._zoom = 0
        self._images: list[QImage] = []
        self._papers: list[QLabel] = []

        self._back = IconButton("chevron-up", self.tr("Previous page"), lambda: self._turn(-1))
        self._on = IconButton("chevron-down", self.tr("Next page"), lambda: self._turn(1))
        self._place = Label(self.tr("Drawing the pages…"), "muted")
        self._smaller = IconButton("zoom-out", self.tr("Smaller"), lambda: self._enlarge(-1))
        self._larger = IconButton("zoom-in", self.tr("Larger"), lambda: self._enlarge(1))
        self._save = Button(self.tr("Save as…"), self._ask_path, icon_name="download")
        self._print = Button(self.tr("Print…"), self._ask_printer, kind="primary", icon_name="printer")
        self.messages = MessageBar()
        self._desk = QWidget()
        self._desk.setObjectName("previewDesk")
        self._sheets = QVBoxLayout(self._desk)
        self._sheets.setContentsMargins(24, 24, 24, 24)
        self._sheets.setSpacing(24)
        self._area = QScrollArea()
        self._area.setAccessibleName(self.tr("Pages"))
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._desk)
        self._area.verticalScrollBar().valueChanged.connect(self._tell_place)
        self._area.verticalScrollBar().rangeChanged.connect(self._tell_place)

        tools = QHBoxLayout()
        tools.setContentsMargins(16, 10, 16, 10)
        tools.setSpacing(6)
        tools.addWidget(self._back)
        tools.addWidget(self._on)
        tools.addWidget(self._place, 1)
        for widget in (self._smaller, self._larger, self._save, self._print):
            tools.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self.messages)
        column.addWidget(self._area, 1)
        for keys, step in ((QKeySequence.StandardKey.ZoomIn, 1), (QKeySequence.StandardKey.ZoomOut, -1)):
            QShortcut(keys, self).activated.connect(lambda step=step: self._enlarge(step))
        QShortcut(QKeySequence.StandardKey.Print, self).activated.connect(self._print.click)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._save.click)
        self._set_ready(ready=False)
        self.resize(860, 900)
        tasks.run(self, lambda: tuple(printing.pages(pdf, _SCREEN_DPI)), self._show, self._fail)

    @property
    def page_count(self) -> int:
        """How many pages are shown; 0 until they are drawn."""
        return len(self._images)

    def _show(self, pages: tuple[printing.PageImage, ...]) -> None:
        self._images = [image(page) for page in pages]
        for number in range(1, len(pages) + 1):
            paper = QLabel()
            paper.setProperty("paper", True)
            paper.setAccessibleName(self.tr("Page {0} of {1}").format(number, len(pages)))
            self._papers.append(paper)
            self._sheets.addWidget(paper, 0, Qt.AlignmentFlag.AlignHCenter)
        self._sheets.addStretch()
        room = self._area.viewport().width() - 2 * self._sheets.contentsMargins().left()
        widest = max(drawn.width() for drawn in self._images)
        self._zoom = max(sum(widest * zoom <= room for zoom in _ZOOMS) - 1, 0)
        self._draw()
        self._set_ready(ready=True)
        announce(self, self.tr("%n page(s)", "", len(pages)))

    def _draw(self) -> None:
        ratio = self.devicePixelRatio()
        for paper, drawn in zip(self._papers, self._images, strict=True):
            width = round(drawn.width() * _ZOOMS[self._zoom] * ratio)
            scaled = QPixmap.fromImage(drawn.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
            scaled.setDevicePixelRatio(ratio)
            paper.setPixmap(scaled)
        self._sheets.activate()
        self._tell_place()

    def _set_ready(self, *, ready: bool) -> None:
        for widget in (self._back, self._on, self._smaller, self._larger, self._save, self._print):
            widget.setEnabled(ready)

    def _enlarge(self, step: int) -> None:
        self._zoom = min(max(self._zoom + step, 0), len(_ZOOMS) - 1)
        self._draw()

    def _current(self) -> int:
        """Return the number of the page at the middle of the view, from 0."""
        middle = self._area.verticalScrollBar().value() + self._area.viewport().height() // 2
        return sum(paper.y() <= middle for paper in self._papers[1:])

    def _turn(self, step: int) -> None:
        number = min(max(self._current() + step, 0), len(self._papers) - 1)
        self._area.verticalScrollBar().setValue(self._papers[number].y() - self._sheets.contentsMargins().top())
        announce(self, self._place.text())

    def _tell_place(self) -> None:
        if self._images:
            self._place.setText(self.tr("Page {0} of {1}").format(self._current() + 1, len(self._images)))

    def _ask_path(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as"), self._file_name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._file_name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the PDF to ``path`` in one piece, and say how it went."""
        file = QSaveFile(path)
        written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(self._pdf) == len(self._pdf)
        if written and file.commit():
            self.messages.say(self.tr("Saved: {0}").format(path), "ok")
        else:
            self.messages.say(self.tr("Could not be saved there. Choose another folder."), "bad")

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, self._title, self._images[0])
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=True)
        dialog.setMinMax(1, len(self._images))
        dialog.accepted.connect(lambda: self._start_printing(printer))
        QDialog.open(dialog)

    def _start_printing(self, printer: QPrinter) -> None:
        pdf = self._pdf
        self._print.setEnabled(False)
        self._tasks.run(self, lambda: print_pages(pdf, printer), self._tell_printed, self._fail)

    def _tell_printed(self, _: None) -> None:
        self._print.setEnabled(True)
        self.messages.say(self.tr("Sent to the printer."), "ok")

    def _fail(self, error: Exception) -> None:
        self._set_ready(ready=bool(self._images))
        self.messages.say(sentence(error), "bad")
