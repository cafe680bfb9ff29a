"""Whether a paper is what it seems: a PDF dropped here or chosen, and what was found of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign


class CheckCard(Card):
    """Asks for a PDF and shows, line by line, what it is and whether it says what was approved."""

    paper_chosen = Signal(str)
    """The path of a PDF."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(
            self.tr("Check a paper"),
            self.tr(
                "Choose a PDF or drop it here. You see what it is, whether it can be archived, and whether it says the "
                "same as the minutes whose code it bears."
            ),
        )
        self._button = Button(self.tr("Choose a PDF…"), self._ask_paper, icon_name="file-check")
        self.add(self._button)
        self._rows: list[Row] = []
        self.setAcceptDrops(True)

    def set_busy(self, *, busy: bool) -> None:
        """Hold the button back while a paper is being looked through."""
        self._button.setEnabled(not busy)
        if busy:
            self._show(())
            announce(self, self.tr("Looking through the paper…"))

    def show_lines(self, lines: Sequence[tuple[bool, str]]) -> None:
        """Show what was found: each line, and whether it is good."""
        self.set_busy(busy=False)
        self._show(lines)
        announce(self, " ".join(words for _, words in lines))

    def _show(self, lines: Sequence[tuple[bool, str]]) -> None:
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [
            Row(words, leading=Sign("circle-check", "ok") if good else Sign("triangle-alert", "warn"))
            for good, words in lines
        ]
        self.add(*self._rows)

    def _ask_paper(self) -> None:
        dialog = QFileDialog(self, self.tr("The paper to check"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)"))
        dialog.fileSelected.connect(self.paper_chosen)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _papers(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.paper_chosen.emit(_papers(event.mimeData())[0])
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()


def _papers(data: QMimeData) -> list[str]:
    """Return the PDF files of this laptop that are dragged."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.lower().endswith(".pdf") and Path(path).is_file()]
