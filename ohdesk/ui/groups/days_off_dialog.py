"""A provider's list of days off on its way into a calendar."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.days_off import Read, days_off_from
from ohdesk.services import importing
from ohdesk.ui.table_dialog import TableDialog
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.typed import written_date


class DaysOffDialog(TableDialog):
    """Takes a list by paste or from a file and shows which days it holds, and which lines could not be read."""

    taken = Signal(object)
    """The runs of days off (a tuple)."""

    def __init__(self, school_year: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Bring in days off"),
            self.tr("One run of days on a line: Autumn holiday 12.–16.10.2026"),
            self.tr("Add to the calendar"),
            parent,
        )
        self._year = school_year
        self._read = Read()
        self.source.given.connect(self._take)
        self._found = Label("", "body")
        self._unread = Label("", "error")
        self.lay_out(self.source, self._found, self._unread, characters=80, lines=24)
        self._show(Read())

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
        self.add_button.setEnabled(bool(read.days_off))

    def hand_over(self) -> None:
        self.taken.emit(self._read.days_off)
