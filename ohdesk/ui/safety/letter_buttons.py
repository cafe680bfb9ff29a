"""Handing a file over to another laptop: as a message in one's own mail program, or saved."""

from __future__ import annotations

from ohdesk.services.laptops import Letter
from ohdesk.ui.handing_out import open_copy
from ohdesk.ui.opened_files import OpenedFiles
from ohdesk.ui.saving import ask_to_save
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.message_bar import MessageBar


class LetterButtons(Flow):
    """Two ways for one file; nothing is ever sent from here."""

    def __init__(self, letter: Letter, files: OpenedFiles, messages: MessageBar) -> None:
        super().__init__(spacing=8)
        self._letter = letter
        self._files = files
        self._messages = messages
        draft = Button(self.tr("Mail draft"), self._draft, kind="primary", icon_name="mail")
        lead_focus(self, draft)
        self.add(draft)
        self.add(Button(self.tr("Save the file…"), self._save, icon_name="download"))

    def _draft(self) -> None:
        if open_copy(self._files, self._letter.draft_name, self._letter.draft):
            self._messages.say(self.tr("The message waits in your mail program. Add who receives it."), "ok")
        else:
            words = self.tr("No program here opens drafts. Save the file and enclose it in a message yourself.")
            self._messages.say(words, "warn")

    def _save(self) -> None:
        ask_to_save(self, self._letter.file_name, self._letter.data, self._messages)
