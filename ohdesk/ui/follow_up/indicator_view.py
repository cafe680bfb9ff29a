"""One indicator on the page: what it says, its figures as a chart and as a table beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ohdesk.domain.indicators import Indicator, Observation, latest, populations, reaches_target, series
from ohdesk.services import indicators
from ohdesk.ui.labels import label
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.chart import ChartFigures, ChartView
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.menus import drop_down
from ohdesk.ui.widgets.pill import Pill, Tone
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table, fit_height

_MOST_ROWS = 8
"""Figures that are seen without scrolling the table."""


class IndicatorView(QWidget):
    """What is followed, what it says in words, and its figures; Enter in the table opens one."""

    figure_added = Signal(object)
    figure_opened = Signal(object, object)
    """The indicator and the figure."""
    edited = Signal(object)
    taken_to_meeting = Signal(object)
    table_asked = Signal(object)
    ended = Signal(object)
    removed = Signal(object)

    def __init__(self, indicator: Indicator, *, waits: bool) -> None:
        """Show ``indicator``; where it ``waits`` for a meeting already, that is not offered again."""
        super().__init__()
        self._indicator = indicator
        self._language = current_language()
        self._name = indicators.name(indicator, self._language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addWidget(self._head(waits=waits))
        said = indicators.summary(indicator, self._language)
        if said:
            column.addWidget(Label("; ".join(said)[:1].upper() + "; ".join(said)[1:] + "."))
        if indicator.observations:
            column.addWidget(self._figures("; ".join(said)))
        if indicator.source:
            column.addWidget(Label(self.tr("Source: {0}").format(indicator.source), "caption"))
        if indicator.note:
            column.addWidget(Label(indicator.note, "muted"))

    def _head(self, *, waits: bool) -> QWidget:
        pills: list[QWidget] = [Pill(label(self._indicator.kind), "neutral")]
        if (state := self._state()) is not None:
            pills.append(Pill(*state))
        if waits:
            pills.append(Pill(self.tr("Waits for a meeting"), "info"))
        add = Button(self.tr("Add a figure"), lambda: self.figure_added.emit(self._indicator), icon_name="plus")
        add.setAccessibleName(self.tr("Add a figure: {0}").format(self._name))
        more = IconButton("ellipsis", self.tr("More: {0}").format(self._name))
        drop_down(more, lambda: self._menu(waits=waits))
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self._name, "strong"))
        column.addWidget(Flow(*pills, spacing=8))
        return Columns(words, Flow(add, more, spacing=8), shares=(1, 0), characters=60, spacing=8)

    def _menu(self, *, waits: bool) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self._name)
        steps = [(self.tr("Edit"), self.edited), (self.tr("Bring in a table"), self.table_asked)]
        if not waits:
            steps.append((self.tr("Take to a meeting"), self.taken_to_meeting))
        again = self._indicator.ended is not None
        steps.append((self.tr("Follow again") if again else self.tr("Stop following"), self.ended))
        steps.append((self.tr("Remove"), self.removed))
        for words, signal in steps:
            menu.addAction(words).triggered.connect(lambda _=False, signal=signal: signal.emit(self._indicator))
        return menu

    def _state(self) -> tuple[str, Tone] | None:
        if self._indicator.ended:
            return self.tr("Not followed any more"), "neutral"
        last = latest(series(self._indicator, ""))
        reached = reaches_target(self._indicator, last) if last else None
        if reached is None:
            return None
        return (self.tr("Target reached"), "ok") if reached else (self.tr("Not at the target yet"), "warn")

    def _figures(self, said: str) -> QWidget:
        table = self._table()
        drawn = indicators.chart(self._indicator, self._language)
        if drawn is None:
            return table
        figures = ChartFigures(
            drawn.labels,
            tuple((row.name, row.values) for row in drawn.series),
            lambda value: indicators.written(value, self._language) + (f"\u00a0{drawn.unit}" if drawn.unit else ""),
            bars=drawn.form.value == "bars",
            target=drawn.target,
            target_name=drawn.target_name,
        )
        chart = ChartView(figures, self.tr("Chart: {0}").format(self._name), said)
        return Columns(chart, table, shares=(3, 2), characters=80, spacing=16, even=False)

    def _table(self) -> Table:
        rows = [one for population in populations(self._indicator) for one in series(self._indicator, population)]
        columns: list[Column[Observation]] = [Column(self.tr("When"), lambda one: one.period)]
        if any(one.population for one in rows):
            columns.append(Column(self.tr("Of whom"), lambda one: one.population or self.tr("all")))
        columns.append(Column(self.tr("Figure"), self._written, right=True))
        if any(one.n is not None for one in rows):
            columns.append(Column(self.tr("Respondents"), lambda one: "" if one.n is None else str(one.n), right=True))
        table = Table(self.tr("Figures: {0}").format(self._name), columns)
        table.set_rows(rows)
        table.opened.connect(lambda one: self.figure_opened.emit(self._indicator, one))
        fit_height(table, _MOST_ROWS)
        return table

    def _written(self, one: Observation) -> str:
        words = indicators.figure_words(one, self._indicator, self._language)
        return self.tr("{0} (staff only)").format(words) if one.hidden and one.value is not None else words
