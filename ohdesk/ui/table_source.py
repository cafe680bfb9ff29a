"""Where a table comes from: the clipboard of Word or Excel, or a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from ohdesk.domain.errors import ImportRefused, OHDeskError
from ohdesk.services import importing
from ohdesk.ui.errors import sentence
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.message_bar import MessageBar

_LARGEST_FILE = 25 * 1024 * 1024


def pasted_text(source: QMimeData) -> str:
    """Return what a clipboard holds as a table: its HTML where that has one, else its lines of text."""
    return source.html() if "<table" in source.html().lower() else source.text()


class TableSource(QWidget):
    """A field to paste a table into, and a button that reads one from a file."""

    given = Signal(object)
    """The tables, at least one (a tuple of ``importing.Sheet``)."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self._box = _PasteBox(self.tr("Paste the table here"))
        self._box.setPlaceholderText(hint)
        self._box.pasted.connect(self.take_text)
        self._file = Button(self.tr("Choose a file (CSV, Excel or Word)…"), self._ask_file, icon_name="folder-open")
        self.messages = MessageBar()
        lead_focus(self, self._box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("Select the table in Word or Excel, copy it, and paste it here."), "muted"))
        column.addWidget(self._box)
        column.addWidget(self._file)
        column.addWidget(self.messages)

    def take_text(self, text: str) -> None:
        """Read pasted ``text`` (lines with tabs, or HTML) as a table."""
        try:
            sheets = importing.read_pasted(text)
        except OHDeskError as error:
            self.refuse(error)
            return
        self._take(sheets)

    def take_file(self, path: str) -> None:
        """Read the file at ``path`` as a table."""
        try:
            with Path(path).open("rb") as file:
                data = file.read(_LARGEST_FILE + 1)
            if len(data) > _LARGEST_FILE:
                raise ImportRefused(reason="too_large", path=path, where="")
            sheets = importing.read_tables(Path(path).name, data)
        except OSError:
            self.messages.say(self.tr("The file cannot be read: {0}").format(path), "bad")
            return
        except OHDeskError as error:
            self.refuse(error)
            return
        self._take(sheets)

    def refuse(self, error: OHDeskError) -> None:
        """Say why the table cannot be used."""
        self.messages.say(sentence(error), "bad")

    def _take(self, sheets: tuple[importing.Sheet, ...]) -> None:
        self.messages.clear()
        self.given.emit(sheets)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a table"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.docx)"))
        dialog.fileSelected.connect(self.take_file)
        dialog.open()


class _PasteBox(QPlainTextEdit):
    pasted = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 5)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.setPlainText(source.text())
        self.pasted.emit(pasted_text(source))
