"""Rows for things with an identity: those that stay keep their widgets, with caret and focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)


class KeyedRows(QWidget, Generic[W]):
    """A column of widgets, one for each identity, made by ``make`` when it is first asked for."""

    def __init__(self, make: Callable[[UUID], W], *, spacing: int = 8) -> None:
        super().__init__()
        self._make = make
        self._rows: dict[UUID, W] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def set_keys(self, keys: Sequence[UUID]) -> None:
        """Show a row for each of ``keys``, in their order."""
        for gone in [key for key in self._rows if key not in keys]:
            row = self._rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, key in enumerate(keys):
            if key not in self._rows:
                self._rows[key] = self._make(key)
            if self._column.indexOf(self._rows[key]) != place:
                self._column.insertWidget(place, self._rows[key])
                self._rows[key].show()  # now, not with the next event: it may be given the focus
        self._rows = {key: self._rows[key] for key in keys}
        self.setVisible(bool(keys))

    def row(self, key: UUID) -> W | None:
        """Return the row for ``key``."""
        return self._rows.get(key)

    def __iter__(self) -> Iterator[W]:
        return iter(self._rows.values())
