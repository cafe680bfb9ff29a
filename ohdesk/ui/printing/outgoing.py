"""A paper on its way out: saved in one of its forms, copied, opened in another program, printed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QSaveFile, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ohdesk.domain.errors import ArchiveRefused
from ohdesk.services import paper_check
from ohdesk.services.forms import Form
from ohdesk.ui.errors import sentence
from ohdesk.ui.handing_out import copy_text, open_copy
from ohdesk.ui.printing.printer import PrintRun, chosen_pages, prepare
from ohdesk.ui.saving import ask_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from ohdesk.ui.opened_files import OpenedFiles
    from ohdesk.ui.printing.source import File, Made, Source
    from ohdesk.ui.tasks import Job, TaskRunner, Tell
    from ohdesk.ui.widgets.message_bar import MessageBar
    from ohdesk.ui.widgets.progress_line import ProgressLine


T = TypeVar("T")


class Outgoing(QObject):
    """Gives what is looked at onward; how far it is stands in ``progress``, how it went in ``messages``."""

    def __init__(
        self,
        source: Source | File,
        tasks: TaskRunner,
        opened_files: OpenedFiles | None,
        messages: MessageBar,
        progress: ProgressLine,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._tasks = tasks
        self._opened_files = opened_files
        self._messages = messages
        self._progress = progress
        self._parent = parent
        self._job: Job | None = None
        self._run: PrintRun | None = None
        progress.cancelled.connect(self._cancel)

    def ask_place(self, made: Made, form: Form) -> None:
        """Ask where a paper is to be saved in a form."""
        words = {
            Form.PDF: self.tr("PDF document (*.pdf)"),
            Form.PDF_DATA: self.tr("PDF document (*.pdf)"),
            Form.PDF_SIGNED: self.tr("PDF document (*.pdf)"),
            Form.DOCX: self.tr("Word document (*.docx)"),
            Form.HTML: self.tr("Web page (*.html)"),
            Form.TEXT: self.tr("Plain text (*.txt)"),
        }
        name = str(Path(made.file_name).with_suffix(f".{form}"))
        ask_place(self._parent, name, words[form], lambda path: self.save_to(path, made, form))

    def save_to(self, path: str, made: Made, form: Form = Form.PDF) -> None:
        """Write a paper to ``path`` in one piece, and say how it went; a PDF is looked at first."""
        self._do(
            self.tr("Saving…"),
            lambda tell: _written(path, self._source.given(made, form), tell),
            partial(self._tell_saved, path, made, form),
            partial(self._tell_refused, path, made),
        )

    def copy(self, made: Made) -> None:
        """Put a paper's whole text on the clipboard."""
        self._do(
            self.tr("Copying…"),
            lambda _: self._source.given(made, Form.TEXT).decode(),
            self._take_copy,
            self._tell_failure,
        )

    def open_elsewhere(self, made: Made) -> None:
        """Let the system's own program for PDFs show a copy, which goes when the vault is locked."""
        assert self._opened_files is not None
        if open_copy(self._opened_files, made.file_name, made.pdf):
            self._messages.say(self.tr("Opened as a copy for reading. The copy goes when OHDesk locks."))
        else:
            self._messages.say(self.tr("No program here opens this file. Save a copy of it instead."), "warn")

    def ask_printer(self, made: Made, current: int) -> None:
        """Ask for the printer, the pages and the copies; ``current`` is the page that is looked at, from 0."""
        sizes = made.pages.sizes
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, self._source.title, sizes[current])
        dialog = QPrintDialog(printer, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for option in (
            QPrintDialog.PrintDialogOption.PrintPageRange,
            QPrintDialog.PrintDialogOption.PrintCurrentPage,
        ):
            dialog.setOption(option, on=True)
        dialog.setMinMax(1, len(sizes))
        dialog.accepted.connect(lambda: self.print_on(printer, made, current))
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter, made: Made, current: int) -> None:
        """Send the pages that ``printer`` was told to print."""
        sizes = made.pages.sizes
        order = chosen_pages(printer, len(sizes), current)
        if not order:
            self._messages.say(
                self.tr("There are no such pages. Choose pages from 1 to {0}.").format(len(sizes)), "warn"
            )
            return
        run = PrintRun(made.pdf, sizes, printer, order, self._tasks, full=made.paper is not None)
        words = self.tr("Printing: page {0} of {1}")
        self._progress.begin(words.format(1, len(order)))
        run.told.connect(lambda gone: self._progress.tell(words.format(min(gone + 1, len(order)), len(order))))
        run.done.connect(partial(self._tell_printed, len(order)))
        run.failed.connect(self._tell_failure)
        self._run = run
        run.start()

    def stop(self) -> None:
        """Wait for nothing any more; what is on its way to the printer goes on."""
        self._run = None
        self._cancel()

    def _do(
        self,
        words: str,
        work: Callable[[Tell], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        self._progress.begin(words)
        self._job = self._tasks.follow(
            self,
            work,
            lambda _: None,
            lambda result: self._end(then, result),
            lambda error: self._end(otherwise, error),
        )

    def _end(self, then: Callable[[T], None], result: T) -> None:
        self._progress.end()
        self._job = None
        then(result)

    def _cancel(self) -> None:
        if self._job:
            self._job.stop()
        if self._run:
            self._run.cancel()
        self._job = self._run = None
        self._progress.end()

    def _tell_saved(self, path: str, made: Made, form: Form, written: bool) -> None:
        if written:
            self._messages.say(self.tr("Saved: {0}").format(path), "ok")
            return
        self._messages.say(
            self.tr(
                "Could not be saved there: the folder is closed for writing, or another program has the file open."
            ),
            "bad",
            action=self.tr("Choose another place…"),
            on_action=lambda: self.ask_place(made, form),
        )

    def _tell_refused(self, path: str, made: Made, error: Exception) -> None:
        """Say why a paper is not fit for an archive; one may have it as an ordinary PDF."""
        if not isinstance(error, ArchiveRefused):
            self._tell_failure(error)
            return
        self._messages.say(
            sentence(error),
            "warn",
            action=self.tr("Save it as an ordinary PDF"),
            on_action=lambda: self._do(
                self.tr("Saving…"),
                lambda tell: _written(path, paper_check.plain_copy(made.pdf), tell),
                partial(self._tell_saved, path, made, Form.PDF),
                self._tell_failure,
            ),
        )

    def _take_copy(self, text: str) -> None:
        copy_text(text)
        self._messages.say(self.tr("Copied. Paste it where it is to be read."), "ok")

    def _tell_printed(self, count: int) -> None:
        self._run = None
        self._progress.end()
        self._messages.say(self.tr("%n page(s) sent to the printer.", "", count), "ok")

    def _tell_failure(self, error: Exception) -> None:
        self._run = None
        self._progress.end()
        self._messages.say(sentence(error), "bad")


def _written(path: str, data: bytes, tell: Tell) -> bool:
    """Write ``data`` to ``path`` in one piece, or leave what was there; return whether it is written.

    Nothing is written where nobody waits for it any more.
    """
    tell(0)
    file = QSaveFile(path)
    return file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()
