"""A provider's list of days off on its way into a calendar."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ohdesk.domain.days_off import Read, days_off_from
from ohdesk.services import importing
from ohdesk.ui.table_source import TableSource
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.typed import written_date


class DaysOffDialog(QDialog):
    """Takes a list by paste or from a file and shows which days it holds, and which lines could not be read."""

    taken = Signal(object)
    """The runs of days off (a tuple)."""

    def __init__(self, school_year: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bring in days off"))
        self._year = school_year
        self._read = Read()
        self.source = TableSource(self.tr("One run of days on a line: Autumn holiday 12.–16.10.2026"))
        self.source.given.connect(self._take)
        self._found = Label("", "body")
        self._unread = Label("", "error")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._add = buttons.addButton(self.tr("Add to the calendar"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._add.setProperty("kind", "primary")
        buttons.accepted.connect(self._hand_over)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(14)
        for widget in (self.source, self._found, self._unread):
            column.addWidget(widget)
        column.addStretch()
        column.addWidget(buttons)
        self._show(Read())
        wanted = QSize(self.fontMetrics().averageCharWidth() * 80, self.fontMetrics().lineSpacing() * 24)
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))

    def _take(self, sheets: tuple[importing.Sheet, ...]) -> None:
        lines = ("\t".join(row) for sheet in sheets for row in (sheet.header, *sheet.rows))
        self._show(days_off_from("\n".join(lines), self._year))

    def _show(self, read: Read) -> None:
        self._read = read
        self._found.setText(
            "\n".join(
                f"{written_date(off.first)}–{written_date(off.last)}  {off.name}"
                if off.last != off.first
                else f"{written_date(off.first)}  {off.name}"
                for off in read.days_off
            )
        )
        lines = "\n".join(line.replace("\t", " ") for line in read.unread)
        self._unread.setText(self.tr("No day of this school year was found here:") + f"\n{lines}" if lines else "")
        self._found.setVisible(bool(read.days_off))
        self._unread.setVisible(bool(read.unread))
        self._add.setEnabled(bool(read.days_off))

    def _hand_over(self) -> None:
        self.taken.emit(self._read.days_off)
        self.accept()
