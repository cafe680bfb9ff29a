"""Lists of a plan that are written in place: added with Enter, moved with Alt and an arrow, taken back with Undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.ui.add_line import AddLine
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.ordered_column import OrderedColumn


class ItemRow(QWidget):
    """One thing of a list, edited where it stands."""

    edited = Signal(object, str)
    """The thing as it is now, and the field that was edited."""
    removed = Signal(object)
    """The thing that the user wants to leave out."""

    def show_item(self, item: Any, number: int) -> None:
        """Show ``item``, the list's ``number``-th (from 1)."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the caret where writing goes on once the thing is named."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class ItemWords:
    """What a list's steps are called for *Undo*, and what stands on the line where the next thing is written."""

    hint: str
    name: str
    add: str
    edit: str
    remove: str
    move: str


class Items(QWidget):
    """A list's rows in their order, and the line for the next one below them."""

    edited = Signal(object, str, str)
    """The things as they are now (a tuple), what the step is called, and the field that was typed in (or nothing)."""
    gone = Signal()
    """A thing was just taken out of the list."""

    def __init__(
        self,
        name: str,
        words: ItemWords,
        made: Callable[[str], Any],
        row: Callable[[], ItemRow],
        *,
        spacing: int = 16,
        cards: bool = False,
        begins: bool = True,
        in_order: Callable[[tuple[Any, ...]], tuple[Any, ...]] = tuple,
    ) -> None:
        """``made(text)`` makes a new thing, ``row()`` the widget that shows one, ``in_order`` says how they are sorted.

        ``cards`` puts each on a sheet of its own. With ``begins`` the caret goes into a new row, else it stays for the
        next one.
        """
        super().__init__()
        self._words = words
        self._made = made
        self._row = row
        self._begins = begins
        self._in_order = in_order
        self._items: tuple[Any, ...] = ()
        self._rows: dict[UUID, ItemRow] = {}
        self._column = OrderedColumn(name, spacing=spacing, cards=cards)
        self._column.moved.connect(self._move)
        self.new = AddLine(words.hint, words.name)
        self.new.entered.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        column.addWidget(self._column)
        if cards:
            last = Card()
            last.add(self.new)
            column.addWidget(last)
        else:
            column.addWidget(self.new)

    def show_items(self, items: Sequence[Any]) -> None:
        """Show ``items`` in place of what was shown."""
        self._items = tuple(items)
        shown = self._in_order(self._items)
        self._rows = {item.id: self._rows.get(item.id) or self._made_row() for item in shown}
        self._column.set_rows(list(self._rows.items()))  # first: what a row makes is styled once, where it will stay
        for number, item in enumerate(shown, 1):
            self._rows[item.id].show_item(item, number)
            shows_all(item.id, self._rows[item.id])
        self._column.setVisible(bool(shown))

    def row(self, item_id: UUID) -> ItemRow | None:
        """Return the row of one thing, or None where the list does not hold it."""
        return self._rows.get(item_id)

    def _made_row(self) -> ItemRow:
        row = self._row()
        row.edited.connect(self._edit)
        row.removed.connect(self._remove)
        return row

    def _add(self, text: str) -> None:
        item = self._made(text)
        self._take((*self._items, item), self._words.add)
        if self._begins and item.id in self._rows:
            self._rows[item.id].begin()

    def _edit(self, new: Any, field: str) -> None:
        items = tuple(new if item.id == new.id else item for item in self._items)
        self._take(items, self._words.edit, f"{new.id}/{field}")

    def _remove(self, gone: Any) -> None:
        self.new.setFocus()
        self._take(tuple(item for item in self._items if item.id != gone.id), self._words.remove)
        self.gone.emit()

    def _move(self, key: UUID, to: int) -> None:
        shown = self._in_order(self._items)
        moving = next(item for item in shown if item.id == key)
        rest = [item for item in shown if item.id != key]
        self._take((*rest[:to], moving, *rest[to:]), self._words.move)

    def _take(self, items: tuple[Any, ...], label: str, merge_key: str = "") -> None:
        self.show_items(items)
        self.edited.emit(items, label, merge_key)
