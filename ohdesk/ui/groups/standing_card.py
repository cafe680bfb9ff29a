"""How this laptop stands where it does not belong to the group: it waits to be let in, or was closed out."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ohdesk.services import belonging, exchange, joining, laptops
from ohdesk.services.laptops import Letter, Standing
from ohdesk.ui.language import current_language
from ohdesk.ui.safety.letter_buttons import LetterButtons
from ohdesk.ui.safety.words_card import WordsCard
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.workspace_page import PageContext

Words = tuple[tuple[str, str], ...]


class StandingCard(Card):
    """Calm words and what can be done; hidden where the laptop belongs or shares nothing."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._shown: Standing | None = None

    def show_standing(self, standing: Standing) -> None:
        """Show how the laptop stands."""
        self.setVisible(standing in {Standing.WAITING, Standing.REMOVED})
        if standing is self._shown:
            return
        self._shown = standing
        self.clear()
        if standing is Standing.REMOVED:
            self._show_removed()
        elif standing is Standing.WAITING:
            self._show_waiting()

    def _show_removed(self) -> None:
        self.set_title(self.tr("This laptop no longer belongs to the group"))
        self.add(
            Label(self.tr("The work until now is safe here and can be read and printed. Nothing new comes or goes.")),
            Label(
                self.tr(
                    "If that was not meant, ask the chair for a new invitation. Then lock OHDesk and choose "
                    "“Join a group” on the first page: the laptop joins afresh, and these data stay beside it."
                ),
                "muted",
            ),
        )

    def _show_waiting(self) -> None:
        """Show the words anew: data brought back from a copy are another laptop to the group."""
        self.set_title(self.tr("This laptop waits to be let into the group"))
        self.add(
            Label(
                self.tr(
                    "Data brought back from a copy are a new laptop to the group. "
                    "Read these six words aloud to a member whose laptop belongs, on the phone or face to face."
                )
            )
        )
        vault, language = self._context.vault, current_language()

        def work() -> tuple[Words, Letter]:
            return belonging.read_asking(belonging.own_request(vault)).words, laptops.request(vault, language)

        room = QWidget()  # what comes late finds it gone where the card has been filled anew
        self.add(room)
        self._context.tasks.run(room, work, self._show_words, lambda _: None)
        if exchange.chosen_place(vault) is not None:
            self._context.folder_tasks.run(room, lambda: joining.look(vault), lambda _: None, lambda _: None)

    def _show_words(self, found: tuple[Words, Letter]) -> None:
        words, letter = found
        messages = MessageBar()
        self.add(WordsCard(words), messages, LetterButtons(letter, self._context.opened_files, messages))
