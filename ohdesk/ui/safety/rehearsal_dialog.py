"""Trying the recovery key later, from an open vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ohdesk.ui.safety.rehearsal_form import RehearsalForm
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.label import Label

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault, VaultStore
    from ohdesk.services.recovery import Rehearsal
    from ohdesk.ui.tasks import TaskRunner


class RehearsalDialog(QDialog):
    """Accepted once the key has really opened the vault."""

    def __init__(
        self, store: VaultStore, tasks: TaskRunner, vault: Vault, rehearsal: Rehearsal, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Try the recovery key"))
        form = RehearsalForm(store, tasks, vault, rehearsal)
        form.done.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(16)
        column.addWidget(Label(self.tr("Try the recovery key"), "section"))
        column.addWidget(Label(self.tr("Take the recovery sheet and type two of its groups."), "muted"))
        column.addWidget(form)
        column.addWidget(Button(self.tr("Close"), self.reject, kind="quiet"), 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
