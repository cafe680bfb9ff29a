"""Inviting a laptop to share the group's work: over a folder, or by files enclosed in messages."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ohdesk.domain.errors import OHDeskError
from ohdesk.services import exchange, laptops
from ohdesk.services.laptops import Letter
from ohdesk.services.servers import Server
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.language import current_language
from ohdesk.ui.safety.form_dialog import FormDialog
from ohdesk.ui.safety.letter_buttons import LetterButtons
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.workspace_page import PageContext

Way = Literal["folder", "files"]


class InviteDialog(FormDialog):
    """Asks how the laptops meet, makes what the other one needs, and says what happens there."""

    begun = Signal()
    """The group's log is there now; the laptop may have met a folder."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(
            self.tr("Invite a laptop"),
            self.tr(
                "An invitation lets nobody in yet: the other laptop asks, and you let it in by six words read aloud."
            ),
            self.tr("Go on"),
            parent,
        )
        self._context = context
        self._done = False
        self._folder = exchange.chosen_folder(context.vault)
        self._name = guarded_line("", self.tr("for example the chair's laptop"), asks=False)
        self._name.set_text(laptops.own_name(context.vault))
        self._name_row = self.form.add(self.tr("What the others call this laptop"), self._name)
        on_server = isinstance(exchange.chosen_place(context.vault), Server)  # which a new laptop cannot join over
        way: Way = "files" if on_server else "folder"
        self._way = Segments[Way](
            self.tr("How the laptops meet"),
            [("folder", self.tr("In a shared folder")), ("files", self.tr("By e-mail attachments"))],
            way,
        )
        self._way.chosen.connect(self._show_way)
        self._way_words = Label("", "caption")
        self._way_row = self.form.add(self.tr("How the laptops meet"), self._way)
        self.form.add_widget(self._way_words)
        self._place = Label("", "body")
        choose = Button(self.tr("Choose a folder…"), self._ask_folder, icon_name="folder-open")
        self._place_row = Field(
            self.tr("The folder"), Columns(self._place, choose, shares=(1, 0), characters=0, spacing=12)
        )
        self.form.add_widget(self._place_row)
        self._show_way(way)
        self._show_folder()

    def meet_in(self, folder: Path) -> None:
        """Take ``folder`` as the one where the laptops meet."""
        self._folder = folder
        self._place_row.set_error("")
        self._show_folder()

    def submit(self) -> None:
        if self._done:
            self.accept()
            return
        name, way, folder, vault = self._name.text.strip(), self._way.value, self._folder, self._context.vault
        if not name:
            self._name_row.set_error(self.tr("Give the laptop a name that the others know it by."))
            self._name.setFocus()
            return
        if way == "folder" and folder is None:
            self._place_row.set_error(self.tr("Choose the folder first."))
            return
        self.begin()
        if way == "folder" and folder is not None:
            try:
                laptops.call_own(vault, name)
            except OHDeskError as error:
                self.fail(error)
                return
            self._context.exchanging.use(folder, lambda _: self._show_folder_steps(), self.fail, self)
        else:
            language = current_language()

            def write() -> Letter:
                laptops.call_own(vault, name)
                return laptops.invitation(vault, language)

            self._context.tasks.run(self, write, self._show_letter, self.fail)

    # What happens then

    def _show_folder_steps(self) -> None:
        self._show_steps(
            self.tr("The folder is ready"),
            (
                self.tr("On the other laptop: open OHDesk and choose “Join a group”, then this same folder."),
                self.tr("OHDesk shows six words there. Let them be read to you on the phone or face to face."),
                self.tr("The request appears in the list of laptops by itself. Let it in with the words."),
            ),
        )

    def _show_letter(self, letter: Letter) -> None:
        self._show_steps(
            self.tr("The invitation is ready"),
            (
                self.tr("Send the invitation. The message tells what to do, in Finnish and Swedish."),
                self.tr("You get a request back as a file: choose “Let in from a file…” in the list of laptops."),
                self.tr("Let the six words be read to you on the phone or face to face, not in a message."),
            ),
            LetterButtons(letter, self._context.opened_files, self.messages),
        )

    def _show_steps(self, title: str, steps: tuple[str, ...], buttons: QWidget | None = None) -> None:
        self._done = True
        self.begun.emit()
        self.form.hide()
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Label(title, "strong"))
        for number, step in enumerate(steps, 1):
            column.addWidget(Label(f"{number}.  {step}"))
        if buttons is not None:
            column.addWidget(buttons)
        column.addStretch()
        self.column.insertWidget(self.column.indexOf(self.form), shown, 1)
        self.offer_end(self.tr("Close"))

    # The way and the folder

    def _show_way(self, way: Way) -> None:
        over_folder = way == "folder"
        self._place_row.setVisible(over_folder)
        self._way_words.setText(
            self.tr("A network drive, a cloud folder or a stick. All that lies there is encrypted.")
            if over_folder
            else self.tr("Where there is no folder that both can open, for example between two employers.")
        )

    def _show_folder(self) -> None:
        self._place.setText(self._folder.name if self._folder else self.tr("No folder has been chosen yet."))
        self._place.setToolTip(str(self._folder) if self._folder else "")

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the laptops meet"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda path: self.meet_in(Path(path)))
        dialog.open()
