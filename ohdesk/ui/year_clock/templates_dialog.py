"""Choosing among ready-made entries of a form of education."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.schools import EducationForm
from ohdesk.domain.year_clock import SCHOOL_MONTHS, ClockEntry, ClockKind, ClockRhythm
from ohdesk.services.clock_templates import FORMS, Offer
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.year_clock.rings import RingSign
from ohdesk.ui.year_clock.states import month_name, when
from ohdesk.ui.year_clock.years_line import YearsLine

_ROUNDS = (ClockRhythm.SURVEY_ROUND, ClockRhythm.COUNCIL_TERM)


class ClockTemplatesDialog(FormDialog):
    """Shows what may be taken month by month, each with a box to tick; what the clock has already is told."""

    chosen = Signal(object)
    """The entries to take."""

    def __init__(
        self,
        offers: Callable[[EducationForm], Sequence[Offer]],
        form: EducationForm,
        parent: QWidget | None = None,
    ) -> None:
        """``offers`` are asked anew for each form of education that is looked at; ``form`` comes first."""
        super().__init__(
            self.tr("Ready-made entries"),
            self.tr("Take into the clock"),
            parent,
            lead=self.tr("Tick what belongs to your year. Everything can be changed and removed afterwards."),
        )
        self._offers = offers
        self._rows: list[_OfferRow] = []
        self._form = Choice[EducationForm](self.tr("Form of education"), [(each, label(each)) for each in FORMS], form)
        self._form.chosen.connect(lambda _: self._show())
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._column.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._column)
        ticks = Flow(
            Button(self.tr("Tick all"), lambda: self._tick(on=True), kind="quiet"),
            Button(self.tr("Tick none"), lambda: self._tick(on=False), kind="quiet"),
            spacing=4,
        )
        self.form.add_row(Field(self.tr("Form of education"), self._form))
        self.form.add_widget(ticks)
        self.form.add_widget(holder)
        self._show()

    def keep(self) -> bool:
        unclear = next((row for row in self._rows if row.ticked and row.value is None), None)
        if unclear is not None:
            unclear.ask_years()
            return False
        self.chosen.emit([row.value for row in self._rows if row.ticked])
        return True

    def _show(self) -> None:
        clear_layout(self._column)
        self._rows = []
        offers = self._offers(self._form.value or FORMS[0])
        for month in SCHOOL_MONTHS:
            of_month = [offer for offer in offers if offer.entry.month == month]
            if of_month:
                self._column.addWidget(Label(month_name(month), "strong"))
            for offer in of_month:
                row = _OfferRow(offer)
                self._column.addWidget(row)
                row.show()
                self._rows.append(row)

    def _tick(self, *, on: bool) -> None:
        for row in self._rows:
            row.tick(on=on)


class _OfferRow(QWidget):
    def __init__(self, offer: Offer) -> None:
        super().__init__()
        entry = offer.entry
        self._offer = offer
        self._box = QCheckBox()
        self._box.setAccessibleName(f"{month_name(entry.month)}: {entry.title}")
        self._box.setChecked(not offer.taken and entry.rhythm not in _ROUNDS)
        self._box.setEnabled(not offer.taken)
        about = [
            when(entry),
            label(entry.ring),
            label(entry.kind) if entry.kind is ClockKind.MEETING else "",
            label(entry.rhythm) if entry.rhythm is not ClockRhythm.YEARLY else "",
            entry.owner,
            self.tr("in the clock already") if offer.taken else "",
        ]
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Label(entry.title))
        words.addWidget(Label(" · ".join(filter(None, about)), "caption"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(8)
        line.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(RingSign(entry.ring), 0, Qt.AlignmentFlag.AlignTop)
        self._years = YearsLine(self.tr("{0}: in which years").format(entry.title))
        self._years_field = Field(self.tr("In which years"), self._years)
        self._years_field.setVisible(entry.rhythm in _ROUNDS and not offer.taken)
        if self._years_field.isHidden():
            line.addWidget(told, 1)
        else:
            line.addWidget(Columns(told, self._years_field, shares=(2, 1), characters=45, spacing=8), 1)
            self._years.textEdited.connect(lambda text: self._box.setChecked(bool(text)))

    @property
    def ticked(self) -> bool:
        """Whether the entry is to be taken."""
        return self._box.isChecked() and self._box.isEnabled()

    @property
    def value(self) -> ClockEntry | None:
        """The entry as it is to be taken; None while the years of its rounds are not named."""
        entry = self._offer.entry
        if entry.rhythm not in _ROUNDS:
            return entry
        return replace(entry, years=self._years.value) if self._years.value else None

    def tick(self, *, on: bool) -> None:
        """Tick the box or not; rounds without years stay as they are."""
        if self._box.isEnabled() and (not on or self.value is not None):
            self._box.setChecked(on)

    def ask_years(self) -> None:
        """Say that the years are missing."""
        self._years_field.set_error(self.tr("Write the years, such as 2027, 2029."))
        self._years.setFocus()
