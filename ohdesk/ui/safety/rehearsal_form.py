"""Typing two groups of the recovery key back from the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ohdesk.ui.errors import sentence
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault, VaultStore
    from ohdesk.services.recovery import Rehearsal
    from ohdesk.ui.tasks import TaskRunner

_GROUP_LENGTH = 5


class RehearsalForm(QWidget):
    """Asks for two groups and really opens the vault's slot with the whole key."""

    done = Signal()

    def __init__(self, store: VaultStore, tasks: TaskRunner, vault: Vault, rehearsal: Rehearsal) -> None:
        super().__init__()
        self._store = store
        self._tasks = tasks
        self._vault = vault
        self._lines = [self._line() for _ in rehearsal.positions]
        fields = [
            Field(self.tr("Group {0}").format(place + 1), line)
            for place, line in zip(rehearsal.positions, self._lines, strict=True)
        ]
        self._error = Label("", "error")
        self._error.hide()
        self._try = Button(self.tr("Try the key"), self._rehearse, icon_name="key-round")
        lead_focus(self, self._lines[0])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Columns(*fields, QWidget(), shares=(1, 1, 2), characters=40))
        column.addWidget(self._error)
        column.addWidget(self._try)

    def _line(self) -> QLineEdit:
        line = QLineEdit()
        line.setMinimumWidth(line.fontMetrics().averageCharWidth() * (_GROUP_LENGTH + 6))
        line.returnPressed.connect(self._rehearse)
        return line

    def _rehearse(self) -> None:
        store, vault = self._store, self._vault
        typed = tuple(line.text() for line in self._lines)

        def work() -> None:
            from ohdesk.services import recovery

            recovery.rehearse(store, vault, typed)

        self._try.setEnabled(False)
        self._error.hide()
        self._tasks.run(self, work, lambda _: self.done.emit(), self._fail)

    def _fail(self, error: Exception) -> None:
        self._try.setEnabled(True)
        self._error.setText(sentence(error))
        self._error.show()
        self._lines[0].setFocus()
        self._lines[0].selectAll()
