"""Typing in a recovery key: whole from its sheet, or part by part from those who hold it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.ui.errors import sentence
from ohdesk.ui.safety.sign_line import SignLine
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.prose_edit import ProseEdit

if TYPE_CHECKING:
    from ohdesk.services.ports import VaultStore
    from ohdesk.services.recovery_parts import Share
    from ohdesk.ui.tasks import TaskRunner


class KeyEntry(QWidget):
    """One field for either; each part is checked as it is given, and said to be right before the next one is asked."""

    complete = Signal(str)
    """The whole key, as typed or as the parts make it; ``parts`` are those that were given."""
    taken = Signal()
    """What was given has been looked at; more may be needed."""

    def __init__(self, store: Callable[[], VaultStore], tasks: TaskRunner, path: Path) -> None:
        super().__init__()
        self._store = store
        self._tasks = tasks
        self._path = path
        self._parts: tuple[Share, ...] = ()
        self._key = ProseEdit(lines=2)
        self._field = Field(
            self.tr("Recovery key or a part of it"),
            self._key,
            self.tr("Capital and small letters, spaces and hyphens make no difference."),
        )
        self._so_far = QVBoxLayout()
        self._so_far.setSpacing(4)
        lead_focus(self, self._key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._so_far)
        column.addWidget(self._field)

    @property
    def parts(self) -> tuple[Share, ...]:
        """The parts that were given and are right."""
        return self._parts

    def take(self) -> None:
        """Look at what is typed; ``complete`` or ``taken`` tells when that is done."""
        store, path, typed, parts = self._store, self._path, self._key.text, self._parts

        def work() -> tuple[Share, ...] | None:
            from ohdesk.services import recovery_parts

            if not parts and not recovery_parts.is_part(typed):
                return None
            return (*parts, recovery_parts.read_part(store(), path, typed, parts))

        self._field.set_error("")
        self._tasks.run(self, work, lambda found: self._go_on(typed, found), self.fail)

    def fail(self, error: Exception) -> None:
        """Say what is wrong with what was typed."""
        self._field.set_error(sentence(error))
        self._key.setFocus()
        self.taken.emit()

    def _go_on(self, typed: str, parts: tuple[Share, ...] | None) -> None:
        if parts is None:
            self.complete.emit(typed)
            return
        self._parts = parts
        missing = parts[-1].needed - len(parts)
        words = self.tr("Part {0} is right.").format(parts[-1].place)
        if missing > 0:
            words += " " + self.tr("Now the part of another holder: %n more.", "", missing)
        self._so_far.addWidget(SignLine(words, ok=True))
        announce(self._key, words)
        self._key.clear()
        if missing > 0:
            self._key.setFocus()
            self.taken.emit()
            return
        self._put_together()

    def _put_together(self) -> None:
        from ohdesk.domain.errors import OHDeskError
        from ohdesk.services import recovery_parts

        try:
            self.complete.emit(recovery_parts.put_together(self._parts).text())
        except OHDeskError as error:
            self._parts = ()
            self.fail(error)
