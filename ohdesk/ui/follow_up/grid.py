"""A small table whose rows and columns both have names: numbers to type, or states to see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ohdesk.ui.widgets.pill_delegate import PillDelegate
from ohdesk.ui.widgets.rows_model import ToneRole

Index = QModelIndex | QPersistentModelIndex

MOST: Final = 999
"""The largest number that is typed into a cell."""


@dataclass(frozen=True, slots=True)
class GridCell:
    """What stands in a cell, and the tone of the chip that it is shown as."""

    text: str = ""
    tone: str = ""


class Grid(QTableView):
    """Rows of cells as tall as they need; Enter or a double click opens a cell, digits change one that may be typed."""

    opened = Signal(int, int)
    """The row and the column of the cell that was opened."""
    entered = Signal(int, int, int)
    """The row, the column and the number typed there."""

    def __init__(
        self, name: str, corner: str, columns: Sequence[str] = (), *, chips: bool = False, typed: bool = False
    ) -> None:
        """``name`` is what a screen reader calls it, ``corner`` the heading over the rows' names.

        Cells are shown as ``chips``, or are numbers to be ``typed``.
        """
        super().__init__()
        self.setAccessibleName(name)
        self._model = _GridModel(corner, columns, typed=typed, parent=self)
        self._model.entered.connect(self.entered)
        self.setModel(self._model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 10)
        self.horizontalScrollBar().rangeChanged.connect(self.updateGeometry)
        self._typed = typed
        if typed:
            self.setItemDelegate(_NumberDelegate(self))
            triggers = QAbstractItemView.EditTrigger
            self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        else:
            self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            self.doubleClicked.connect(self._open)
        if chips:
            self._pills = PillDelegate(self)
            self._names = QStyledItemDelegate(self)
            self.setItemDelegate(self._pills)
            self.setItemDelegateForColumn(0, self._names)

    def show_rows(self, rows: Sequence[tuple[str, Sequence[str | GridCell]]]) -> None:
        """Show a name and cells for each row."""
        self._model.show_rows([(name, [_cell(cell) for cell in cells]) for name, cells in rows])
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # not before: the style sheet's type and paddings come with it

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            return  # what an editor hands on when it is done with a key
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.edit(index) if self._typed else self._open(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._typed and index.isValid():
            self._model.setData(index, 0)
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        """Go on to the cell below after Enter, so that a column of numbers is typed without a glance at the keys."""
        super().closeEditor(editor, hint)
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache and below.isValid():
            self.setCurrentIndex(below)

    def _open(self, index: Index) -> None:
        if index.column():
            self.opened.emit(index.row(), index.column() - 1)

    def _fit(self) -> None:
        self.resizeColumnsToContents()
        self.resizeRowsToContents()
        self.updateGeometry()

    def _height(self) -> int:
        bar = self.horizontalScrollBar()
        room = bar.sizeHint().height() if bar.maximum() else 0
        return self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + room + 6


class _GridModel(QAbstractTableModel):
    """Names in the first column, cells in the others."""

    entered = Signal(int, int, int)

    def __init__(self, corner: str, columns: Sequence[str], *, typed: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = [corner, *columns]
        self._rows: list[tuple[str, list[GridCell]]] = []
        self._typed = typed
        self._view = parent

    def show_rows(self, rows: list[tuple[str, list[GridCell]]]) -> None:
        if len(rows) == len(self._rows):  # the view keeps its place
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._head) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._head)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._head[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if self._typed and index.column() else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name, cells = self._rows[index.row()]
        cell = GridCell(name) if index.column() == 0 else cells[index.column() - 1]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            where = name if index.column() == 0 else f"{name}, {self._head[index.column()]}"
            return f"{where}: {cell.text}" if index.column() and cell.text else where
        if role == ToneRole:
            return cell.tone
        if role == Qt.ItemDataRole.ForegroundRole and self._typed and cell.text == "0":
            return self._view.palette().placeholderText()
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        text = str(value).strip() or "0"
        if role != Qt.ItemDataRole.EditRole or not text.isdecimal():
            return False
        self.entered.emit(index.row(), index.column() - 1, min(int(text), MOST))
        return True


class _NumberDelegate(QStyledItemDelegate):
    """A line that takes a whole number."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setValidator(QIntValidator(0, MOST, line))
        line.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return line


def _cell(cell: str | GridCell) -> GridCell:
    return cell if isinstance(cell, GridCell) else GridCell(cell)
