"""Letting a laptop in by the six words that its user reads aloud."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ohdesk.domain.errors import LogRefused
from ohdesk.domain.groups import Membership
from ohdesk.services import belonging, laptops
from ohdesk.services.belonging import Request
from ohdesk.services.laptops import Letter
from ohdesk.ui.errors import sentence
from ohdesk.ui.groups.laptop_dialog import owner_choice
from ohdesk.ui.language import current_language
from ohdesk.ui.safety.form_dialog import FormDialog
from ohdesk.ui.safety.letter_buttons import LetterButtons
from ohdesk.ui.safety.words_field import WordsField
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.workspace_page import PageContext


class AdmitDialog(FormDialog):
    """The words are typed, never only nodded at: what is read on a screen is said to be right too easily."""

    def __init__(
        self,
        context: PageContext,
        request: Request,
        members: Sequence[Membership],
        parent: QWidget,
        *,
        by_file: bool,
    ) -> None:
        """``by_file`` tells that the request came as a file, so that the answer goes as one too."""
        super().__init__(
            self.tr("Let in: {0}").format(request.name),
            self.tr(
                "Ask for the six words on the phone or face to face, not in a message: "
                "whoever could change the request on its way could change words sent along with it."
            ),
            self.tr("Let in"),
            parent,
        )
        self._context = context
        self._request = request
        self._by_file = by_file
        self._done = False
        self._words = WordsField()
        self._words.submitted.connect(self._do.click)
        self._owner = owner_choice(self.tr("Whose laptop it is"), members, None)
        self.form.add_widget(self._words)
        self.form.add(self.tr("Whose laptop it is"), self._owner)

    def submit(self) -> None:
        if self._done:
            self.accept()
            return
        if not self._words.whole:
            return
        vault, request, spoken, owner = self._context.vault, self._request, self._words.text, self._owner.value
        language, by_file = current_language(), self._by_file

        def let_in() -> Letter | None:
            found = belonging.admit(vault, [request], spoken)
            laptops.describe(vault, found.device, found.name, owner)
            return laptops.admission(vault, found.device, language) if by_file else None

        self.begin()
        self._context.tasks.run(self, let_in, self._show_answer, self.fail)

    def fail(self, error: Exception) -> None:
        if isinstance(error, LogRefused) and error.data.get("reason") == "words":
            self.begin_again()
            self._words.set_error(sentence(error))
            self._words.begin_again()
        else:
            super().fail(error)

    def _show_answer(self, letter: Letter | None) -> None:
        if letter is None:
            self._context.exchanging.exchange_now()
            self.accept()
            return
        self._done = True
        self._lead.hide()
        self.form.hide()
        at = self.column.indexOf(self.form)
        told = self.tr("It was let in. Now send it the group's work; only the group's laptops can open the file.")
        later = self.tr("If you do not send it now, the same goes later by “Send changes…”.")
        buttons = LetterButtons(letter, self._context.opened_files, self.messages)
        for place, widget in enumerate((Label(told), buttons, Label(later, "caption"))):
            self.column.insertWidget(at + place, widget)
        self.offer_end(self.tr("Close"), leads=False)
        buttons.show()  # now, so that it can take the focus: Enter does not close what is not sent yet
        buttons.setFocus()
        announce(self, f"{told} {later}")
