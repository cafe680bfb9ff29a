"""Moving a measure to another time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.periods import last_of_month, shown_period
from ohdesk.domain.plan_measures import moved, shown_move
from ohdesk.domain.plans import Measure
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.label import Label

_MONTHS = 48


class MoveDialog(FormDialog):
    """Asks for the month by whose end the measure is ready, and why it moves; earlier moves stand below."""

    moved = Signal(object)
    """The measure with its new time and the move in its history."""

    def __init__(self, measure: Measure, today: date, parent: QWidget | None = None) -> None:
        now = measure.schedule or shown_period(measure.starts, measure.ends)
        lead = QCoreApplication.translate(
            "MoveDialog", "Now: {0}. The old time and the reason stay in the measure's history."
        ).format(now or "–")
        super().__init__(self.tr("Move to another time"), self.tr("Move"), parent, lead=lead)
        self._measure = measure
        self._today = today
        ends = list(_ends(min(measure.ends or today, today)))
        later = next((day for day in ends if day > (measure.ends or today)), ends[-1])
        self._ends = Choice[date](
            self.tr("Ready by the end of"), [(day, shown_period(None, day)) for day in ends], later
        )
        self._reason = guarded_line("", self.tr("for example The room is not free before spring"))
        self.form.add(self.tr("Ready by the end of"), self._ends)
        self.form.add(self.tr("Why"), self._reason)
        if measure.moves:
            self.form.add_widget(Label("\n".join(shown_move(step) for step in measure.moves), "caption"))

    def keep(self) -> bool:
        self.moved.emit(moved(self._measure, self._ends.value, self._reason.text.strip(), self._today))
        return True


def _ends(first: date) -> Iterator[date]:
    """Yield the last days of the months from the one of ``first``."""
    for number in range(_MONTHS):
        year, month = divmod(first.year * 12 + first.month - 1 + number, 12)
        yield last_of_month(year, month + 1)
