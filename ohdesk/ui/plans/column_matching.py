"""What each column of a brought table becomes, a choice list beside each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ohdesk.services.plan_columns import Understood, choices
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.label import Label


class ColumnMatching(QWidget):
    """The table's columns below each other: what they are called, what they fill, how they begin."""

    matched = Signal(int, str)
    """A column, counted from 0, and the field that it fills from now on ("" for the chapter at the end)."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What the columns become"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self._choices: list[Choice[str]] = []
        self._shown: tuple[object, ...] = ()

    @property
    def columns(self) -> Sequence[Choice[str]]:
        """The choice lists, in the order of the columns."""
        return self._choices

    def show_table(self, table: Understood) -> None:
        """Show the columns of ``table``; the lists stay where only their choices changed."""
        shown = (table.sheet, table.kind)
        if shown != self._shown:
            self._shown = shown
            self._fill(table)
        for choice, field in zip(self._choices, table.fields, strict=True):
            choice.set_value(field)

    def _fill(self, table: Understood) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._choices = []
        rest = ("", self.tr("Chapter at the end"))
        offered = [*choices(table.kind, current_language()), rest] if table.kind else [rest]
        for place, column in enumerate(table.sheet.header):
            name = column or self.tr("Column {0}").format(place + 1)
            choice = Choice[str](self.tr("What {0} becomes").format(name), offered)
            choice.setMinimumContentsLength(18)
            choice.chosen.connect(partial(self._report, place))
            begins = next((row[place] for row in table.sheet.rows if row[place]), "").split("\n")[0]
            for number, widget in enumerate((Label(name, "strong"), choice, Label(_cut(begins), "muted"))):
                self._grid.addWidget(widget, place, number)
                widget.show()  # now, not with the next event: it may be given the focus
            self._choices.append(choice)

    def _report(self, place: int, field: str) -> None:
        self.matched.emit(place, field)


_MOST = 60


def _cut(words: str) -> str:
    return words if len(words) <= _MOST else f"{words[:_MOST].rstrip()}…"
