"""What has two versions is shown where it stands: below the very widget that shows the field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLayout, QSpinBox, QVBoxLayout, QWidget

from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.lead import first_in
from ohdesk.ui.widgets.ordered_column import OrderedColumn

if TYPE_CHECKING:
    from ohdesk.services.choosing import Choice, Waiting
    from ohdesk.services.ports import Vault
    from ohdesk.ui.version_card import VersionBox


class Versions(QObject):
    """Knows where in the vault something waits for a choice; fields find it from where they stand."""

    stirred = Signal()
    """Something else waits now."""

    def __init__(self, workspace: QWidget, vault: Vault) -> None:
        super().__init__(workspace)
        self.vault = vault
        self._waiting: dict[tuple[UUID, str], Waiting] | None = None

    def read_again(self) -> None:
        """Read what waits again after a change; nothing where nobody has asked yet."""
        before = self._waiting
        if before is not None and self._read() != before:
            self.stirred.emit()

    def at(self, object_id: UUID, field: str) -> Waiting | None:
        """Return what waits in a field of an object."""
        waiting = self._read() if self._waiting is None else self._waiting
        return waiting.get((object_id, field))

    def fields_of(self, object_id: UUID) -> tuple[str, ...]:
        """Return in which fields of an object something waits."""
        waiting = self._read() if self._waiting is None else self._waiting
        return tuple(field for known, field in waiting if known == object_id)

    def _read(self) -> dict[tuple[UUID, str], Waiting]:
        from ohdesk.services import choosing  # not before the first page is painted

        self._waiting = choosing.waiting(self.vault)
        return self._waiting


def shows(object_id: UUID, /, **fields: QWidget) -> None:
    """Say which fields of an object widgets show: where one has two versions, they stand below its widget.

    The first one stands for the object as a whole too: that it was removed elsewhere is said there.
    """
    from ohdesk.services.choosing import REMOVED_ELSEWHERE  # not before the first page is painted

    for place, (field, widget) in enumerate(fields.items()):
        _place_at(widget).show_of(object_id, (field, REMOVED_ELSEWHERE) if place == 0 else (field,))


def shows_all(object_id: UUID, widget: QWidget) -> None:
    """Say that a widget shows an object as a whole: whatever of it has two versions stands in it, or below it."""
    _place_at(widget).show_of(object_id, None)


def _place_at(widget: QWidget) -> _Place:
    found = widget.findChild(_Place, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, _Place) else _Place(widget)


class _Place(QObject):
    """What stands below one widget; nothing at all until the widget is seen and something waits there."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._object: UUID | None = None
        self._fields: tuple[str, ...] | None = ()
        self._versions: Versions | None = None
        self._shown: dict[str, tuple[Waiting | None, VersionBox]] = {}
        widget.installEventFilter(self)

    def show_of(self, object_id: UUID, fields: tuple[str, ...] | None) -> None:
        """Show what waits in some fields of an object, or in all; what was chosen there before is told no more."""
        if (object_id, fields) != (self._object, self._fields):
            self._object, self._fields = object_id, fields
            for field in list(self._shown):
                self._clear(field)
            self._update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            if self._versions is None and (versions := _versions_of(self._widget)) is not None:
                self._versions = versions
                versions.stirred.connect(self._update_and_tell)
            self._update()
        return False

    def _update_and_tell(self) -> None:
        for box in self._update():
            if box.isVisible():
                announce(box, box.words)

    def _update(self) -> list[VersionBox]:
        """Bring up to date what is shown; returns what is new."""
        fresh: list[VersionBox] = []
        if self._versions is None or self._object is None:
            return fresh
        if self._widget.isHidden():  # a row that a new one has taken the place of, until it is deleted
            for field in list(self._shown):
                self._clear(field)
            return fresh
        every = dict.fromkeys((*self._shown, *self._versions.fields_of(self._object)))
        for field in every if self._fields is None else self._fields:
            one, known = self._versions.at(self._object, field), self._shown.get(field)
            if one is not None and (known is None or known[0] != one):
                self._clear(field)
                fresh.append(self._show(field, one))
            elif one is None and known is not None and known[0] is not None:
                self._clear(field)
        return fresh

    def _show(self, field: str, one: Waiting) -> VersionBox:
        from ohdesk.services import choosing
        from ohdesk.ui.version_card import VersionBox, title_words

        assert self._versions is not None
        found = choosing.told(self._versions.vault, current_language(), one)
        box = VersionBox(self._versions.vault, found, title_words(found))
        box.settled.connect(lambda made: self._note(field, made))
        self._shown[field] = (one, box)
        layout = self._widget.layout()
        if self._fields is None and isinstance(layout, QVBoxLayout):
            layout.addWidget(box)
            box.show()
        else:
            _put_below(self._widget, box)
        self._bind_keys(box)
        return box

    def _note(self, field: str, made: tuple[Choice, Any] | None) -> None:
        """Leave the line that tells what was chosen, and go back into the field."""
        from ohdesk.services import choosing
        from ohdesk.ui.guarded import Guarded

        assert self._versions is not None
        _, box = self._shown[field]
        if made is None:
            self._clear(field)
        else:
            self._shown[field] = (None, box)
            self._bind_keys(box)
            announce(self._widget, box.words)
            # Elsewhere the page reads what is stored, and a line that has the focus would wait with that.
            if isinstance(self._widget.window(), QDialog) or isinstance(self._widget, Guarded):
                _put(self._widget, choosing.understood(*made))
        first_in(self._widget).setFocus()
        self._versions.read_again()

    def _bind_keys(self, box: VersionBox) -> None:
        before = first_in(self._widget)
        for button in box.buttons:
            QWidget.setTabOrder(before, button)
            before = button

    def _clear(self, field: str) -> None:
        if known := self._shown.pop(field, None):
            known[1].hide()
            known[1].deleteLater()


def _versions_of(widget: QWidget) -> Versions | None:
    """Return what knows of the versions in the workspace that a widget, or its dialog, belongs to."""
    above: QWidget | None = widget
    while above is not None:
        found = above.findChild(Versions, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, Versions):
            return found
        above = above.parentWidget()
    return None


def _put_below(widget: QWidget, shown: QWidget) -> None:
    """Let ``shown`` stand below a widget: in the nearest column that holds it, whatever else stands in its line."""
    inside = widget
    while (above := inside.parentWidget()) is not None and not inside.isWindow():
        layout = above.layout()
        if layout is not None and _has_room(above) and (found := _column_with(layout, inside)) is not None:
            column, place = found
            column.insertWidget(place + 1, shown)
            shown.show()
            return
        inside = above


def _has_room(column: QWidget) -> bool:
    """Tell whether something may stand in a column: not between rows that have their order, nor in a part of a line."""
    in_line = isinstance(column, Field) and isinstance(column.parentWidget(), Columns)
    return not in_line and not isinstance(column, OrderedColumn)


def _column_with(layout: QLayout, widget: QWidget) -> tuple[QVBoxLayout, int] | None:
    """Return the innermost column of a layout in which a widget stands, itself or in a line, and at which place."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        if inner is not None and (found := _column_with(inner, widget)) is not None:
            return found
        if item is not None and (item.widget() is widget or (inner is not None and _holds(inner, widget))):
            return (layout, place) if isinstance(layout, QVBoxLayout) else None
    return None


def _holds(layout: QLayout, widget: QWidget) -> bool:
    """Tell whether a widget stands in a layout, itself or in a line there."""
    items = [item for place in range(layout.count()) if (item := layout.itemAt(place)) is not None]
    return any(
        item.widget() is widget or ((inner := item.layout()) is not None and _holds(inner, widget)) for item in items
    )


def _put(widget: QWidget, value: Any) -> None:
    """Show a value in a field of a dialog, which keeps its own copy."""
    from ohdesk.ui.guarded import Guarded

    if isinstance(widget, Guarded):
        widget.set_text(value)
    elif isinstance(widget, QCheckBox):
        widget.setChecked(value)
    elif isinstance(widget, QSpinBox):
        widget.setValue(value or 0)  # what is not known is the least
    else:
        widget.set_value(value)  # type: ignore[attr-defined]  # what else stands in a form takes a value so
