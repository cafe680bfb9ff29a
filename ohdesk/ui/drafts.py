"""A value while it is being edited: saved by itself, undoable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QDateTime, QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QApplication

from ohdesk.domain.errors import OHDeskError
from ohdesk.ui.incoming import taking_in
from ohdesk.ui.line_in_use import LineInUse, line_in_use

if TYPE_CHECKING:
    from ohdesk.services.editing import Edition

V = TypeVar("V")

PAUSE = 400
"""Milliseconds of rest after which a change is saved."""
CEILING = 800
"""Milliseconds after which a change is saved even though more follow."""
_TYPING_SECONDS = 1.0
_STEPS = 200


class Draft(QObject, Generic[V]):
    """Holds a value, what it was read from, and the steps back.

    Undo re-applies the difference of a step on the value of now, so it never takes back somebody else's words.
    Saving happens on the window's thread: it takes about a millisecond.
    """

    changed = Signal()
    """``value`` is another one now: by a change, by undo, or because others' changes came in."""
    saved = Signal(QDateTime)
    refused = Signal(object)
    """The ``OHDeskError`` that kept the value from being saved; it is tried again at the next change."""

    def __init__(
        self,
        edition: Edition[V],
        save: Callable[[Edition[V], V], Edition[V]],
        revert: Callable[[V, V, V], V],
        parent: QObject | None = None,
    ) -> None:
        """``save(base, new)`` stores the difference; ``revert(current, before, after)`` takes one back."""
        super().__init__(parent)
        self._edition = edition
        self._value = edition.value
        self._save = save
        self._saving = False
        self._line: LineInUse | None = None
        self._looked: int | None = None
        self._revert = revert
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_STEPS)
        self._pause = self._timer(PAUSE)
        self._ceiling = self._timer(CEILING)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._leave_line)

    @property
    def value(self) -> V:
        """The value as it stands, saved or not."""
        return self._value

    @property
    def mark(self) -> int:
        """Where the vault's log stood when the value was read or last saved."""
        return self._edition.mark

    @property
    def unsaved(self) -> bool:
        """Whether there is something that has not been saved."""
        return self._value != self._edition.value

    def change(self, new: V, label: str, merge_key: str = "") -> None:
        """Take ``new`` as the value; ``label`` names the step for *Undo*.

        Steps with the same ``merge_key`` (a field that is typed in) within a second become one.
        """
        if new != self._value:
            self.undo_stack.push(_Step(self, self._value, new, label, merge_key))

    def refresh(self, edition: Edition[V]) -> None:
        """Take in what others saved; what is not saved here stays and comes on top.

        While the draft itself is being saved nothing is to be done: what is stored then comes back from there.
        """
        if self._saving:
            return
        if self.unsaved and self.flush():
            return
        value = edition.value
        if self.unsaved:
            value = self._revert(value, self._value, self._edition.value)
        self._go_on_from(edition)
        self._take_in(value)

    def change_since(self, opened: Edition[V], new: V, label: str) -> None:
        """Store a change that began at an earlier edition: of a dialog that ``opened`` then.

        What others have written since stays, merged or beside it as a second version.
        """
        self._pause.stop()
        self._ceiling.stop()
        try:
            now = self._stored(self._edition, self._value)
            edition = self._stored(opened, new)
        except OHDeskError as error:
            self.refused.emit(error)
            return
        self._take_in(now.value)
        self.adopt(now.value, edition, label)
        self.saved.emit(QDateTime.currentDateTime())

    def adopt(self, before: V, edition: Edition[V], label: str) -> None:
        """Take in a step from ``before`` that is stored already; ``label`` names it for *Undo*."""
        self._edition = edition
        if edition.value != before:
            self.undo_stack.push(_Step(self, before, edition.value, label, ""))

    def flush(self) -> bool:
        """Save now what is not saved; return whether everything is safe."""
        self._pause.stop()
        self._ceiling.stop()
        if not self.unsaved:
            return True
        try:
            edition = self._stored(self._edition, self._value)
        except OHDeskError as error:
            self.refused.emit(error)
            return False
        self._go_on_from(edition)
        self._take_in(edition.value)
        self.saved.emit(QDateTime.currentDateTime())
        return True

    def take(self, value: V) -> None:
        """Show ``value`` and save it soon; for the steps of the undo stack."""
        if self._line is not None and not self.unsaved and self._line != line_in_use(self):
            self._line = self._looked = None
        self._pause.stop()  # nothing is saved while it is being shown
        self._show(value)
        self._pause.start()
        if not self._ceiling.isActive():
            self._ceiling.start()

    def take_back(self, before: V, after: V) -> None:
        """Take the difference from ``before`` to ``after`` out of the value; for the steps of the undo stack."""
        self.take(self._revert(self._value, before, after))

    def _stored(self, base: Edition[V], value: V) -> Edition[V]:
        self._saving = True
        try:
            return self._save(replace(base, looked=self._looked) if base is self._edition else base, value)
        finally:
            self._saving = False

    def _go_on_from(self, edition: Edition[V]) -> None:
        """Take a later edition to start from.

        What others wrote meanwhile in the line in which somebody is has not been read there: until they leave it, what
        is written in it stands beside that, and not in its place.
        """
        now = line_in_use(self)
        if now != self._line:
            self._line, self._looked = now, None if now is None else self._edition.mark
        self._edition = edition

    def _leave_line(self) -> None:
        """Save what was written in a line that is left now: more has been read of the next one than of it."""
        if self._pause.isActive() and self._line is not None and self._line != line_in_use(self):
            self.flush()

    def _take_in(self, value: V) -> None:
        """Show what others wrote; a text in which somebody writes takes it in later."""
        if value != self._value:
            with taking_in(self):
                self._show(value)

    def _show(self, value: V) -> None:
        if value != self._value:
            self._value = value
            self.changed.emit()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer


class _Step(QUndoCommand, Generic[V]):
    """The only kind of step: the value before and after."""

    def __init__(self, draft: Draft[V], before: V, after: V, label: str, merge_key: str) -> None:
        super().__init__(label)
        self._draft = draft
        self.before = before
        self.after = after
        self.merge_key = merge_key
        self.at = monotonic()
        self._done = False

    def id(self) -> int:
        return 1 if self.merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        assert isinstance(other, _Step)
        # A value that changed in between holds somebody else's words, which this step must not own.
        if other.merge_key != self.merge_key or other.at - self.at > _TYPING_SECONDS or other.before != self.after:
            return False
        self.after, self.at = other.after, other.at
        return True

    def redo(self) -> None:
        if self._done:
            self._draft.take_back(self.after, self.before)
        else:
            self._done = True
            self._draft.take(self.after)

    def undo(self) -> None:
        self._draft.take_back(self.before, self.after)
