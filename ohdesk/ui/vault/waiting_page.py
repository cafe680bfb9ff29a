"""The time between asking to belong to a group and being let in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from ohdesk.domain.errors import LogRefused
from ohdesk.services import exchange, joining, meeting_places, servers
from ohdesk.services.joining import Progress
from ohdesk.services.servers import Server
from ohdesk.ui.errors import sentence
from ohdesk.ui.language import current_language
from ohdesk.ui.opened_files import OpenedFiles, opened_folder
from ohdesk.ui.safety.letter_buttons import LetterButtons
from ohdesk.ui.safety.server_fields import KEYS, ServerFields
from ohdesk.ui.safety.words_card import WordsCard
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.entrance_page import EntrancePage
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.tab_order import tab_in_reading_order

if TYPE_CHECKING:
    from ohdesk.services.laptops import Letter
    from ohdesk.services.ports import Vault
    from ohdesk.ui.tasks import TaskRunner

_LOOK_AGAIN = 5_000
_ASK_SERVER_AGAIN = 15_000
"""Milliseconds after which the folder is looked into again, or the server asked."""

Words = tuple[tuple[str, str], ...]


class WaitingPage(EntrancePage):
    """Shows the six words and goes on by itself once the laptop was let in; by files when the answer is opened."""

    let_in = Signal()
    """The group's work is here."""
    left = Signal()
    """The user goes on waiting with OHDesk closed; the next unlocking shows the page again."""

    def __init__(self, tasks: TaskRunner, folder_tasks: TaskRunner, vault: Vault) -> None:
        super().__init__(
            self.tr("Waiting to be let in"),
            self.tr(
                "Read these six words aloud to the chair, on the phone or face to face. "
                "The chair types them and so knows that it is this laptop that asks."
            ),
        )
        self._folder_tasks = folder_tasks
        self._vault = vault
        self._place = exchange.chosen_place(vault)
        self._on_server = isinstance(self._place, Server)
        self._files = OpenedFiles(opened_folder())
        self._looking = False
        self._working = Label(self.tr("Working out the words…"), "muted")
        self._state = Label()
        self.add(self._working)
        self._take = Button(self.tr("Take the answer from a file…"), self._ask_answer, icon_name="file-check")
        self.add(self._state)
        self._again = Button(self.tr("Try again"), self._try_again, icon_name="refresh-cw")
        self._server = ServerFields(
            str(self._place) if self._on_server else "",
            self.tr("Empty: the one that is kept already, or this account's SSH key."),
            asks_address=False,
        )
        self._server.submitted.connect(self._try_again)
        self._server.key_shown.connect(self._name_what_is_done)
        for widget in (self._server, self._again):
            widget.hide()
            self.add(widget)
        later = Button(self.tr("Wait with OHDesk closed"), self._leave, kind="quiet")
        self.add_button(later, leading=True)
        self.add_button(self._take)
        lead_focus(self, self._take)
        self._timer = QTimer(self)
        self._timer.setInterval(_ASK_SERVER_AGAIN if self._on_server else _LOOK_AGAIN)
        self._timer.timeout.connect(self.look)
        if self._place is None:
            self._tell(self.tr("Send the request to the chair. The answer comes as a file too."))
        else:
            self._tell(
                self.tr("The request is on its way to the server.")
                if self._on_server
                else self.tr("The request is on its way into the folder.")
            )
            self._timer.start()
            self.look()
        language = current_language()

        def work_out() -> tuple[Words, Letter]:
            from ohdesk.services import belonging, laptops

            return belonging.read_asking(belonging.own_request(vault)).words, laptops.request(vault, language)

        tasks.run(self, work_out, self._show_words, self._fail)

    def look(self) -> None:
        """Look in the folder, or on the server, whether the laptop was let in."""
        if self._looking:
            return
        vault = self._vault
        self._looking = True
        self._folder_tasks.run(self, lambda: joining.look(vault), self._go_on, self._not_found)

    def _try_again(self) -> None:
        """Ask the server in the way that stands in the fields now; where it answers, that is kept in the vault."""
        vault = self._vault
        server = self._server.server(
            lambda address, password, key: servers.server_at(vault, address, password or None, key)
        )
        if server is None:
            return

        def ask() -> Progress:
            meeting_places.choose(vault, server)
            return joining.look(vault)

        self._looking = True
        self._tell(self.tr("Asking the server…"))
        self._folder_tasks.run(self, ask, self._reached, self._not_found)

    def _reached(self, progress: Progress) -> None:
        self._place = exchange.chosen_place(self._vault)
        self.setFocus()  # before what has it goes
        self._server.hide()
        self._again.hide()
        self._timer.start()
        self._go_on(progress)

    def _name_what_is_done(self, key_shown: bool) -> None:
        self._again.set_text(self.tr("The keys are the same: try again") if key_shown else self.tr("Try again"))

    def take_answer(self, path: Path) -> None:
        """Take in the answer in the file at ``path``."""
        vault = self._vault
        self._folder_tasks.run(self, lambda: joining.take_answer(vault, path), self._go_on, self._refuse_answer)

    # How it goes on

    def _show_words(self, found: tuple[Words, Letter]) -> None:
        words, letter = found
        card = WordsCard(words)
        self.put_in_place_of(self._working, card)
        if self._place is None:
            self.add(LetterButtons(letter, self._files, self.messages))
        tab_in_reading_order(self)
        announce(card, f"{card.accessibleName()}: {card.spoken}")

    def _go_on(self, progress: Progress) -> None:
        self._looking = False
        if progress is Progress.HAS_WORK:
            self._end()
            self.let_in.emit()
        elif progress is Progress.LET_IN:
            self._tell(self.tr("This laptop was let in. The group's work is still on its way."))
        elif self._place is not None:
            words = (
                self.tr("The request lies on the server {0}. This page goes on by itself.")
                if self._on_server
                else self.tr("The request lies in the folder {0}. This page goes on by itself.")
            )
            self._tell(words.format(self._place.name))

    def _not_found(self, error: Exception) -> None:
        self._looking = False
        if self._place is not None and isinstance(error, LogRefused) and error.data["reason"] in joining.AWAY:
            words = (
                self.tr("The server {0} does not answer now. OHDesk goes on asking.")
                if self._on_server
                else self.tr("The folder {0} is not there now. OHDesk goes on looking.")
            )
            self._tell(words.format(self._place.name))
            if self._server.isVisible():
                self._timer.start()
            return
        self._timer.stop()
        if isinstance(error, LogRefused) and error.data["reason"] in ("server_login", *KEYS):
            self._server.show()
            self._again.show()
            if self._server.asks_about(error):  # what it is about stands there
                self._tell("")
                return
        self._tell(sentence(error))

    def _refuse_answer(self, error: Exception) -> None:
        if isinstance(error, LogRefused) and error.data["reason"] == "waiting":
            self.messages.say(self.tr("This file does not let the laptop in. Ask the chair for the answer."), "warn")
        else:
            self.messages.say(sentence(error), "bad")

    def _fail(self, error: Exception) -> None:
        self.messages.say(sentence(error), "bad")

    def _tell(self, text: str) -> None:
        if text != self._state.text():
            self._state.setText(text)
            self._state.setVisible(bool(text))
            announce(self, text)

    def _leave(self) -> None:
        self._end()
        self.left.emit()

    def _end(self) -> None:
        self._timer.stop()
        self._files.clear()

    def _ask_answer(self) -> None:
        dialog = QFileDialog(self, self.tr("The answer"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_answer(Path(path)))
        dialog.open()
