"""Trying the recovery key later, from an open vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ohdesk.ui.safety.rehearsal_form import RehearsalForm
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.growing_dialog import GrowingDialog
from ohdesk.ui.widgets.label import Label

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault, VaultStore
    from ohdesk.services.recovery import Rehearsal
    from ohdesk.ui.tasks import TaskRunner


class RehearsalDialog(GrowingDialog):
    """Accepted once the key has really opened the vault."""

    def __init__(
        self, store: VaultStore, tasks: TaskRunner, vault: Vault, rehearsal: Rehearsal, parent: QWidget
    ) -> None:
        title = self.tr("Try the recovery key")
        super().__init__(title, parent, characters=60)
        form = RehearsalForm(store, tasks, vault, rehearsal)
        form.done.connect(self.accept)
        self.column.addWidget(Label(title, "section"))
        self.column.addWidget(Label(self.tr("Take the recovery sheet and type two of its groups."), "muted"))
        self.column.addWidget(form)
        self.column.addStretch()
        self.foot.addWidget(Button(self.tr("Close"), self.reject, kind="quiet"), 0, Qt.AlignmentFlag.AlignRight)
