"""A new recovery key in the place of the old one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ohdesk.services import recovery
from ohdesk.services.ports import NewVault
from ohdesk.ui.safety.form_dialog import FormDialog
from ohdesk.ui.safety.recovery_sheet_page import RecoverySheetPage
from ohdesk.ui.widgets.growing_dialog import within_screen
from ohdesk.ui.widgets.password_field import PasswordField
from ohdesk.ui.workspace_page import PageContext


class NewKeyDialog(FormDialog):
    """Asks for the passphrase, then shows the new key as after the first run."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(
            self.tr("Make a new recovery key"),
            self.tr(
                "The old sheet, and parts that were shared out, stop working for these data; copies made before today "
                "still open with them."
            ),
            self.tr("Make a new key"),
            parent,
        )
        self._context = context
        self._passphrase = PasswordField(self.tr("Your passphrase"))
        self.form.add(self.tr("Your passphrase"), self._passphrase)

    def submit(self) -> None:
        store, vault, passphrase = self._context.store, self._context.vault, self._passphrase.text
        self.begin()
        self._context.tasks.run(
            self,
            lambda: NewVault(vault, recovery.new_recovery_key(store, vault, passphrase)),
            self._show_key,
            self.fail,
        )

    def _show_key(self, made: NewVault) -> None:
        sheet = SheetDialog(self._context, made, self.parentWidget())
        self.accept()
        sheet.open()


class SheetDialog(QDialog):
    """Shows a key that was just made; accepted once it was tried, or is to be tried later."""

    def __init__(self, context: PageContext, made: NewVault, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = RecoverySheetPage(context.store, context.tasks, made)
        page.left.connect(self.accept)
        self.setWindowTitle(self.tr("Recovery key"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self.resize(within_screen(self, characters=102, lines=38))
