"""One table model for every list of values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QIcon

RowRole: Final = int(Qt.ItemDataRole.UserRole)
"""The whole value behind a row."""
SortRole: Final = RowRole + 1
"""What a column sorts by: anything Python can compare."""
ToneRole: Final = RowRole + 2
"""The tone of a state chip (``PillDelegate``)."""

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)  # no slots: Python 3.11 cannot make Column[Row](…) with them
class Column(Generic[Row]):
    """What one column says of a row: its text, its sort key (the text where absent), icon and tone.

    A ``spare`` column is left out where the table is narrow: small window or large text.
    """

    header: str
    text: Callable[[Row], str]
    sort_key: Callable[[Row], Any] | None = None
    icon: Callable[[Row], QIcon] | None = None
    tone: Callable[[Row], str] | None = None
    right: bool = False
    spare: bool = False


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Shows rows that were handed in; asks nobody and changes nothing."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows`` in place of the old ones; a view keeps its selection while their number stays the same."""
        rows = tuple(rows)
        if len(rows) == len(self._rows):
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> Row:
        """Return the value behind ``index``."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].header
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row)
        if role == RowRole:
            return row
        if role == SortRole:
            return column.sort_key(row) if column.sort_key else column.text(row)
        if role == Qt.ItemDataRole.DecorationRole and column.icon:
            return column.icon(row)
        if role == ToneRole and column.tone:
            return column.tone(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


class SortedRows(QSortFilterProxyModel):
    """Sorts by ``SortRole`` in Python, words in the Finnish alphabet (Å, Ä, Ö last); rows without a key come last."""

    def __init__(self, source: RowsModel[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = QCollator(QLocale("fi_FI"))
        self._words.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._words.setNumericMode(True)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterKeyColumn(-1)
        self.setSourceModel(source)

    def lessThan(self, left: Index, right: Index) -> bool:
        first, second = left.data(SortRole), right.data(SortRole)
        if first is None or second is None:
            return first is not None
        if isinstance(first, str):
            return self._words.compare(first, second) < 0
        return bool(first < second)
