"""What was removed, and the way back."""

from __future__ import annotations

from ohdesk.services.vault_values import Removed
from ohdesk.ui.kinds import kind_words
from ohdesk.ui.settings.section import Section
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table
from ohdesk.ui.workspace_page import PageContext


class RemovedSection(Section):
    """Removing hides; nothing is lost until the data themselves are."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        columns: list[Column[Removed]] = [
            Column(self.tr("What"), lambda removed: removed.text or self.tr("without a name")),
            Column(self.tr("Kind"), lambda removed: kind_words(removed.kind)),
        ]
        self._table = Table(self.tr("Removed"), columns)
        self._table.setMinimumHeight(self.fontMetrics().height() * 16)
        self._table.opened.connect(self._restore)
        self._nothing = Label(self.tr("Nothing has been removed."), "muted")
        self._back = Button(self.tr("Bring back"), lambda: self._restore(self._table.current), icon_name="undo-2")
        card = Card(self.tr("Removed"), self.tr("What was removed can be brought back to where it stood."))
        card.add_action(self._back)
        card.add(self._table, self._nothing)
        self.add(card)

    def refresh(self) -> None:
        removed = self.context.vault.removed()
        self._table.set_rows(removed)
        self._table.setVisible(bool(removed))
        self._nothing.setVisible(not removed)
        self._back.setEnabled(bool(removed))

    def _restore(self, removed: Removed | None) -> None:
        if removed is None:
            self.told.emit(self.tr("Choose a line first."), "info")
            return
        self.context.vault.restore(removed.object)
        self.context.saved()
        self.told.emit(self.tr("Brought back: {0}").format(removed.text or kind_words(removed.kind)), "ok")
        self.refresh()
