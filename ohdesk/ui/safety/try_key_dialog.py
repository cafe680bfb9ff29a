"""The yearly rehearsal: the whole key from its sheet, or its parts with their holders at the table."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ohdesk.ui.safety.form_dialog import FormDialog
from ohdesk.ui.safety.key_entry import KeyEntry
from ohdesk.ui.workspace_page import PageContext


class TryKeyDialog(FormDialog):
    """Accepted once the key has really opened the vault."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(
            self.tr("Try the recovery key"),
            self.tr(
                "Take the recovery sheet and type the whole key, or call the holders together and type as many parts "
                "as are needed, one by one. OHDesk really opens the data with them; nothing is changed."
            ),
            self.tr("Go on"),
            parent,
        )
        self._context = context
        self._entry = KeyEntry(lambda: context.store, context.tasks, context.vault.facts.path)
        self._entry.complete.connect(self._rehearse)
        self._entry.taken.connect(self.begin_again)
        self.form.add_widget(self._entry)

    def submit(self) -> None:
        self.begin()
        self._entry.take()

    def _rehearse(self, key: str) -> None:
        store, vault, parts = self._context.store, self._context.vault, self._entry.parts

        def work() -> None:
            from ohdesk.services import recovery, recovery_parts

            if parts:
                recovery_parts.rehearse(store, vault, parts)
            else:
                recovery.rehearse_typed(store, vault, key)

        self._context.tasks.run(self, work, lambda _: self.accept(), self._entry.fail)
