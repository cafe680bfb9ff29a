"""Figures on their way into an indicator: from a table of one's own, or from a file of Sotkanet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ohdesk.domain.errors import OHDeskError
from ohdesk.domain.indicators import Indicator, IndicatorKind, Observation
from ohdesk.services import importing, indicators, open_data, privacy
from ohdesk.ui.known_names import known_to
from ohdesk.ui.language import current_language
from ohdesk.ui.table_dialog import TableDialog
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table


class FiguresImport(TableDialog):
    """Takes a table by paste or from a file, shows the figures in it, and adds them when told to."""

    written = Signal(object)
    """The indicator with the figures."""

    def __init__(self, indicator: Indicator, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Bring figures into: {0}").format(indicators.name(indicator, current_language())),
            self.tr(
                "A row of headings first, for example: When, Figure, n, Source. A file of Sotkanet is known as such."
            ),
            self.tr("Add the figures"),
            parent,
        )
        self._indicator = indicator
        self._data: open_data.OpenData | None = None
        self._regions: Mapping[str, open_data.Region] = {}
        self._found: tuple[Observation, ...] = ()
        self.source.given.connect(self._read)
        self._choices = self._made_choices()
        columns: list[Column[Observation]] = [
            Column(self.tr("When"), lambda one: one.period),
            Column(self.tr("Of whom"), lambda one: one.population or self.tr("all")),
            Column(self.tr("Figure"), self._written, right=True),
            Column(self.tr("Respondents"), lambda one: "" if one.n is None else str(one.n), right=True),
            Column(self.tr("Source"), lambda one: one.source),
        ]
        self._table = Table(self.tr("Figures in the table"), columns, stretch=4)
        self._summary = Label("", "strong")
        shown = (self.source, self._choices, self._summary, self._table)
        self.lay_out(*shown, characters=100, lines=34, grows=self._table)
        self._show(())

    def take_regions(self, path: str) -> None:
        """Read the names of Sotkanet's regions from the file at ``path``."""
        try:
            self._regions = open_data.read_regions(importing.read_table(Path(path).name, Path(path).read_bytes()))
        except OSError:
            self.source.messages.say(self.tr("The file cannot be read: {0}").format(path), "bad")
        except OHDeskError as error:
            self.source.refuse(error)
        else:
            self._offer_choices()

    def _made_choices(self) -> Form:
        """Return what is chosen of a Sotkanet file: which indicator, where, whose, from when."""
        self._code = Choice[str](self.tr("Number of the indicator"), [])
        self._region = Choice[str](self.tr("Region"), [])
        self._gender = Choice[str](self.tr("Gender"), [])
        self._since = Choice[int](self.tr("From the year"), [])
        self._until = Choice[int](self.tr("To the year"), [])
        form = Form()
        fields = (self._code, self._region, self._gender, self._since, self._until)
        for choice in fields:
            choice.setMinimumContentsLength(7)
            choice.chosen.connect(self._choose)
        form.add_row(*(Field(choice.accessibleName(), choice) for choice in fields[:3]))
        form.add_row(*(Field(choice.accessibleName(), choice) for choice in fields[3:]))
        form.add_widget(
            Button(self.tr("Names of the regions from a file…"), self._ask_regions, icon_name="folder-open")
        )
        return form

    def _ask_regions(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Sotkanet's regions"), "", "CSV (*.csv)")
        if path:
            self.take_regions(path)

    def _read(self, sheets: Sequence[importing.Sheet]) -> None:
        """Read the first table that was given."""
        sheet, self._data = sheets[0], None
        try:
            if open_data.is_sotkanet(sheet):
                self._data = open_data.read_sotkanet(sheet)
                self._offer_choices()
            else:
                self._show(open_data.read_series(sheet, current_language()))
        except OHDeskError as error:
            self._show(())
            self.source.refuse(error)

    def _offer_choices(self) -> None:
        if self._data is None:
            return
        data = self._data
        genders = {"total": self.tr("all"), "male": self.tr("boys and men"), "female": self.tr("girls and women")}
        self._code.set_choices([(code, code) for code in data.indicators])
        self._region.set_choices([(region, self._region_name(region)) for region in data.regions])
        self._gender.set_choices([(gender, genders.get(gender, gender)) for gender in data.genders])
        self._since.set_choices([(year, str(year)) for year in data.years])
        self._until.set_choices([(year, str(year)) for year in data.years[::-1]])
        for choice in (self._code, self._region, self._gender, self._since, self._until):
            if choice.currentIndex() < 0:
                choice.setCurrentIndex(0)
        self._choose()

    def _choose(self, _: object = None) -> None:
        if self._data is None:
            return
        since, until = self._since.value or 0, self._until.value or 0
        years = [year for year in self._data.years if since <= year <= until]
        try:
            found = open_data.sotkanet_series(
                self._data,
                self._code.value or "",
                self._region.value or "",
                self._gender.value or "total",
                years or (0,),
                self._region_name(self._region.value or ""),
            )
        except OHDeskError as error:
            self._show(())
            self.source.refuse(error)
            return
        self.source.messages.clear()
        self._show(found)

    def _region_name(self, region: str) -> str:
        known = self._regions.get(region)
        if known is None:
            return self.tr("region {0}").format(region)
        return (known.name_sv or known.name) if current_language() == "sv" else (known.name or known.name_sv)

    def _show(self, found: Sequence[Observation]) -> None:
        guarded = replace(self._indicator, observations=tuple(found))
        self._found = privacy.without_passages(guarded, known_to(self)).observations
        if self._found != guarded.observations:
            self.source.messages.say(self.tr("Words that may be about one student are left out."))
        self._choices.setVisible(self._data is not None)
        for widget in (self._summary, self._table):
            widget.setVisible(bool(found))
        self.add_button.setEnabled(bool(found))
        self._table.set_rows(self._found)
        self._summary.setText(self.tr("%n figure(s)", "", len(found)))

    def _written(self, one: Observation) -> str:
        return indicators.figure_words(one, self._indicator, current_language())

    def hand_over(self) -> None:
        new = indicators.with_figures(self._indicator, self._found)
        if self._data is not None:
            new = replace(
                new,
                kind=IndicatorKind.OPEN_DATA,
                code=self._code.value or "",
                source=new.source or open_data.SOTKANET,
            )
        self.written.emit(new)
