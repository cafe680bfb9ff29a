"""Steps back over whole documents, for pages that show many of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from ohdesk.domain.catalogue import Document
from ohdesk.domain.errors import OHDeskError
from ohdesk.services.editing import reverted

if TYPE_CHECKING:
    from uuid import UUID

    from ohdesk.services.editing import Edition
    from ohdesk.services.ports import Vault

D = TypeVar("D", bound=Document)
E = TypeVar("E", bound="Entry")

_STEPS = 200


class Entry(Protocol):
    """A thing with an identity in a document's list."""

    @property
    def id(self) -> UUID:
        """Its identity, the same in every version."""


class History(QObject):
    """Adds, changes and removes documents at once, and remembers how to take each step back.

    A change is taken back on the document as it stands then, so that nobody else's words go with it.
    """

    def __init__(
        self,
        vault: Vault,
        saved: Callable[[], None],
        refused: Callable[[OHDeskError], None],
        parent: QObject | None = None,
    ) -> None:
        """Keep steps over ``vault``; ``saved()`` is told of each stored one, ``refused(error)`` what kept one back."""
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_STEPS)
        self._vault = vault
        self._saved = saved
        self._refused = refused

    def add(self, value: Document, label: str) -> bool:
        """Store a new document; ``label`` names the step for *Undo*. Returns whether it is stored."""
        return self._do(lambda: self._vault.add(value), _Step(self, value, None, value, label))

    def change(self, base: Edition[D], new: D, label: str) -> bool:
        """Store what changed from ``base`` to ``new``. Returns whether it is stored.

        A dialog's ``base`` is the document as it was read when the dialog opened: what others have written since stays,
        merged or beside it as a second version.
        """
        base = self._vault.choices.read_in(base)
        if new == base.value:
            return True
        return self._do(lambda: self._vault.save(base, new), _Step(self, new, base.value, new, label))

    def remove(self, value: Document, label: str) -> bool:
        """Mark a document as removed. Returns whether that is stored."""
        return self._do(lambda: self._vault.remove(value.id), _Step(self, value, value, None, label))

    def undo(self) -> None:
        """Take the last step back."""
        self.stack.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.stack.redo()

    def move(self, value: Document, before: Document | None, after: Document | None) -> None:
        """Bring a document from its state before a step to its state after it; for the steps of the stack."""
        if before is None:
            self._store(lambda: self._vault.restore(value.id))
        elif after is None:
            self._store(lambda: self._vault.remove(value.id))
        else:
            self._store(lambda: self._take_over(type(value), before, after))

    def _take_over(self, kind: type[D], before: D, after: D) -> None:
        now = self._vault.read(kind, before.id)
        self._vault.save(now, reverted(now.value, after, before))

    def _do(self, store: Callable[[], object], step: _Step[Any]) -> bool:
        stored = self._store(store)
        if stored:
            self.stack.push(step)
        return stored

    def _store(self, store: Callable[[], object]) -> bool:
        try:
            store()
        except OHDeskError as error:
            self._refused(error)
            return False
        self._saved()
        return True


def as_stored(entries: tuple[E, ...], shown: E) -> E:
    """Return an entry that a page shows as it stands among ``entries``; itself where it is not there yet."""
    return next((entry for entry in entries if entry.id == shown.id), shown)


def put(entries: tuple[E, ...], new: E) -> tuple[E, ...]:
    """Return entries with ``new`` in the place of the one with its identity, or at their end."""
    if any(entry.id == new.id for entry in entries):
        return tuple(new if entry.id == new.id else entry for entry in entries)
    return (*entries, new)


class _Step(QUndoCommand, Generic[D]):
    """The only kind of step: a document before and after, ``None`` where it was not there."""

    def __init__(self, history: History, value: D, before: D | None, after: D | None, label: str) -> None:
        super().__init__(label)
        self._history = history
        self._value = value
        self._before = before
        self._after = after
        self._done = False

    def redo(self) -> None:
        if self._done:
            self._history.move(self._value, self._before, self._after)
        self._done = True

    def undo(self) -> None:
        self._history.move(self._value, self._after, self._before)
