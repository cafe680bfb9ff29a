"""Who is at the laptop: asked once, at the first unlocking."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ohdesk.domain.groups import Group
from ohdesk.services import laptops
from ohdesk.ui.safety.who_form import WhoForm
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.entrance_page import EntrancePage
from ohdesk.ui.widgets.lead import lead_focus

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


class WhoPage(EntrancePage):
    """Asks before the workspace opens; may be left for later."""

    left = Signal()

    def __init__(self, vault: Vault, group: Group, today: date) -> None:
        super().__init__(
            self.tr("Who are you?"),
            self.tr("The passphrase you used becomes yours alone: with it you later confirm memos in your own name."),
        )
        self._vault = vault
        self._form = WhoForm(group, today)
        self._form.submitted.connect(self._keep)
        if (owner := laptops.own_member(vault)) is not None:  # whoever let the laptop in has said whose it is
            self._form.choose(owner)
        self.add(self._form)
        self.add_button(Button(self.tr("Not now"), self.left.emit, kind="quiet"))
        self.add_button(Button(self.tr("Go on"), self._keep, kind="primary", icon_name="arrow-right"))
        lead_focus(self, self._form)

    def _keep(self) -> None:
        if self._form.keep(self._vault):
            self.left.emit()
