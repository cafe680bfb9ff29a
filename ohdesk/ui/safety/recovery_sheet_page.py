"""The recovery key, shown once: print it, and try it while the paper is at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ohdesk.ui.errors import sentence
from ohdesk.ui.language import current_language
from ohdesk.ui.safety.key_card import KeyCard
from ohdesk.ui.safety.rehearsal_form import RehearsalForm
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.entrance_page import EntrancePage
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.lead import lead_focus

if TYPE_CHECKING:
    from ohdesk.services.ports import NewVault, VaultStore
    from ohdesk.ui.tasks import TaskRunner


class RecoverySheetPage(EntrancePage):
    """Follows the making of a vault."""

    left = Signal()
    """The key was tried, or is to be tried later."""

    def __init__(self, store: VaultStore, tasks: TaskRunner, made: NewVault) -> None:
        super().__init__(
            self.tr("Recovery key"),
            self.tr(
                "If the passphrase is ever forgotten, only this key opens the data. Print it or write it down, "
                "and keep the paper in a locked place that two people can reach. It is shown only now."
            ),
        )
        from ohdesk.services import recovery

        self._tasks = tasks
        self._made = made
        rehearsal = recovery.open_rehearsal(made.vault)
        assert rehearsal is not None, "a new vault's key waits to be tried"
        self._print = Button(self.tr("Print or save…"), self._render, kind="primary", icon_name="printer")
        form = RehearsalForm(store, tasks, made.vault, rehearsal)
        form.done.connect(self.left)
        self.add(KeyCard(made.recovery_key.groups()), self._print, line())
        self.add(
            Label(self.tr("Now try it"), "section"),
            Label(
                self.tr("Take the paper and type two of its groups. OHDesk really opens the data with them."), "muted"
            ),
            form,
        )
        self.add_button(Button(self.tr("Later, within 7 days"), self.left.emit, kind="quiet"))
        lead_focus(self, self._print)

    def _render(self) -> None:
        from ohdesk.services import printing
        from ohdesk.ui.printing.preview_dialog import PreviewDialog
        from ohdesk.ui.printing.source import Source, Version, Wish

        made, title = self._made, self.tr("Recovery sheet")
        sheet = Version("", lambda language: printing.recovery_sheet(made.vault, made.recovery_key, language))
        source = Source(made.vault, title, (sheet,), Wish(current_language()), secret=True)
        dialog = PreviewDialog(source, self._tasks, parent=self)
        dialog.failed.connect(lambda error: self.messages.say(sentence(error), "bad"))
        dialog.open()
