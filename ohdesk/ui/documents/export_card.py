"""Handing the year's approved papers to a central collector, and what has been handed out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from ohdesk.services.vault_values import UsageEntry
from ohdesk.ui.days import moment
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.row import Row


class ExportCard(Card):
    """Asks for the recipient's key file and lists what was made before."""

    recipient_chosen = Signal(str)
    """The path of a recipient's key file."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(
            self.tr("Hand over to the provider"),
            self.tr(
                "Approved minutes and plans of the school year in one file that only the recipient opens. "
                "Students' and guardians' representatives go along by role, never by name."
            ),
        )
        self._button = Button(self.tr("Choose the recipient's key…"), self._ask_recipient, icon_name="send")
        self.add(self._button, Label(self.tr("Handed over so far"), "strong"))
        self._rows: list[Row | Label] = []

    def set_busy(self, *, busy: bool) -> None:
        """Hold the button back while a file is being made."""
        self._button.setEnabled(not busy)

    def show_sent(self, entries: Sequence[UsageEntry], names: Mapping[UUID, str]) -> None:
        """List what was handed over, the newest first; ``names`` tell members by their ids."""
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [Row(moment(entry.at), _who(entry, names)) for entry in entries]
        if not self._rows:
            self._rows = [Label(self.tr("Nothing has been handed over."), "muted")]
        self.add(*self._rows)

    def _ask_recipient(self) -> None:
        dialog = QFileDialog(self, self.tr("The recipient's key file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Recipient's key (*.pub)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.recipient_chosen)
        dialog.open()


def _who(entry: UsageEntry, names: Mapping[UUID, str]) -> str:
    return names.get(UUID(entry.member), "") if entry.member else ""
