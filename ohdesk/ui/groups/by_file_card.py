"""Changes as files: the way between two employers, where no folder can be shared."""

from __future__ import annotations

from ohdesk.ui.groups.send_changes_dialog import SendChangesDialog
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.workspace_page import PageContext


class ByFileCard(Card):
    """Sends what the others have not confirmed, and takes in what they sent."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.set_title(
            self.tr("Changes as a file"),
            self.tr(
                "One small encrypted file, enclosed in mail or carried on a stick. "
                "It can also be opened by a double click, or dragged onto this window."
            ),
        )
        self.add(
            Flow(
                Button(self.tr("Send changes…"), self.send, icon_name="send"),
                Button(self.tr("Take changes from a file…"), lambda: context.taking.ask(self), icon_name="download"),
                spacing=8,
            )
        )

    def send(self) -> None:
        """Ask for whom, and make the file."""
        SendChangesDialog(self._context, self).open()
