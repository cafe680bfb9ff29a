"""A calm table over a ``RowsModel``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ohdesk.ui.widgets.pill_delegate import PillDelegate
from ohdesk.ui.widgets.rows_model import Column, RowRole, RowsModel, SortedRows

_LOOKED_AT = 50
"""Rows beyond the view whose width counts for a column."""

_WIDEST = 20
"""Characters of a column that does not stretch; longer words wrap."""
_NARROW = 60
"""Characters of a table that leaves its spare columns out."""


class Table(QTableView):
    """Whole rows, sorted by a click on a header; Enter or a double click opens one."""

    opened = Signal(object)
    """The value behind the row that was opened."""
    chosen = Signal(object)
    """The value behind the current row, ``None`` without one."""

    def __init__(self, name: str, columns: Sequence[Column[Any]], *, stretch: int = 0) -> None:
        """``name`` is what a screen reader calls the table; column ``stretch`` takes the room that is left."""
        super().__init__()
        self.setAccessibleName(name)
        self._rows = RowsModel(columns, self)
        self._sorted = SortedRows(self._rows, self)
        self.setModel(self._sorted)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self._spare = [number for number, column in enumerate(columns) if column.spare]
        self._chips = {number for number, column in enumerate(columns) if column.tone}
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, column in enumerate(columns):
            head.setSectionResizeMode(
                number,
                QHeaderView.ResizeMode.Stretch if number == stretch else QHeaderView.ResizeMode.ResizeToContents,
            )
            self.setItemDelegateForColumn(number, PillDelegate(self) if column.tone else _WrappedText(self))
        head.setResizeContentsPrecision(_LOOKED_AT)
        head.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 8)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit_rows)
        for moved in (head.sectionResized, self.verticalScrollBar().valueChanged, self._sorted.layoutChanged):
            moved.connect(self._fit_soon)
        self._sorted.modelReset.connect(self._fit_soon)
        self._sorted.dataChanged.connect(self._fit_soon)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._report)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show ``rows`` in the order given, until a header is clicked."""
        self._rows.set_rows(rows)

    def sort_by(self, column: int, *, descending: bool = False) -> None:
        """Let headers sort, beginning with ``column``."""
        self.setSortingEnabled(True)
        self.sortByColumn(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)

    def filter_by(self, text: str) -> None:
        """Show only rows that hold ``text`` in any column."""
        self._sorted.setFilterFixedString(text)

    @property
    def current(self) -> Any:
        """The value behind the current row, or ``None``."""
        return self.currentIndex().data(RowRole)

    def select(self, row: Any) -> None:
        """Make the row that equals ``row`` the current one."""
        for number in range(self._sorted.rowCount()):
            if self._sorted.index(number, 0).data(RowRole) == row:
                self.selectRow(number)
                return

    def sizeHintForColumn(self, column: int) -> int:  # noqa: N802
        """Ask for no more than a few words' width, so that one long name never squeezes the column that stretches."""
        wide = super().sizeHintForColumn(column)
        return wide if column in self._chips else min(wide, self.fontMetrics().averageCharWidth() * _WIDEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        for column in self._spare:
            self.setColumnHidden(column, narrow)
        self._fit_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _fit_soon(self) -> None:
        self._fitting.start(0)

    def _fit_rows(self) -> None:
        # Words wrap rather than end in dots; only rows in view are measured, so thousands cost nothing.
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 2)
        last = self.rowAt(self.viewport().height() - 1)
        for row in range(max(self.rowAt(0), 0), (self._sorted.rowCount() - 1 if last < 0 else last) + 1):
            self.resizeRowToContents(row)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(RowRole))

    def _report(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(RowRole))


class _WrappedText(QStyledItemDelegate):
    """Asks for the height that words need between the style sheet's paddings, which Qt forgets when it wraps them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -4 * option.fontMetrics.averageCharWidth(), 0)
        return super().sizeHint(narrower, index)


def fit_height(table: Table, most: int) -> None:
    """Let ``table`` be as tall as its rows, at most ``most`` of them; more are scrolled to."""

    def fit() -> None:
        rows = table.verticalHeader()
        shown = sum(rows.sectionSize(row) for row in range(min(rows.count(), most)))
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + shown + 2 * table.frameWidth() + 2)

    table.verticalHeader().sectionResized.connect(fit)
    fit()
