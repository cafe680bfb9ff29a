"""Where a paper's official copy lies: its number, since when, in which system."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.deliveries import Delivery
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field


class NoteDialog(FormDialog):
    """Asks what records management gave the paper; the number may come later, the day may not."""

    noted = Signal(str, object, str)
    """Diary number, day and place."""

    def __init__(self, title: str, delivery: Delivery, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Where the official copy is: {0}").format(title),
            self.tr("Write it down"),
            parent,
            lead=self.tr(
                "OHDesk is a working tool: what counts is the copy in records management. What you note here stands on "
                "every copy that is printed from now on."
            ),
        )
        self._number = guarded_line("", self.tr("for example HARJ/123/2026"), asks=False)
        self._number.set_text(delivery.number)
        self._day = DateField(self.tr("Day"), delivery.delivered_on or today)
        self._place = guarded_line("", self.tr("for example case management"))
        self._place.set_text(delivery.place)
        self._dated = Field(self.tr("Day"), self._day)
        self.form.add_row(Field(self.tr("Diary number"), self._number), self._dated)
        self.form.add(self.tr("System"), self._place)

    def keep(self) -> bool:
        if self._day.value is None:
            self._dated.set_error(self.tr("Write the day."))
            self._day.setFocus()
            return False
        self.noted.emit(self._number.text.strip(), self._day.value, self._place.text.strip())
        return True
