"""Inviting a laptop to share the group's work: over a folder or a server, or by files enclosed in messages."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.errors import OHDeskError
from ohdesk.services import exchange, laptops, servers
from ohdesk.services.laptops import Letter
from ohdesk.services.servers import Server
from ohdesk.ui.groups.server_dialog import ServerDialog
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.language import current_language
from ohdesk.ui.safety.form_dialog import FormDialog
from ohdesk.ui.safety.letter_buttons import LetterButtons
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.workspace_page import PageContext

Way = Literal["folder", "server", "files"]


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
        chosen = exchange.chosen_place(context.vault)
        self._folder = chosen if isinstance(chosen, Path) else None
        self._server = chosen if isinstance(chosen, Server) else None
        self._name = guarded_line("", self.tr("for example the chair's laptop"), asks=False)
        self._name.set_text(laptops.own_name(context.vault))
        self._name_row = self.form.add(self.tr("What the others call this laptop"), self._name)
        way: Way = "server" if self._server else "folder"
        ways: list[tuple[Way, str]] = [
            ("folder", self.tr("In a shared folder")),
            ("server", self.tr("On a server")),
            ("files", self.tr("By e-mail attachments")),
        ]
        self._way = Segments[Way](
            self.tr("How the laptops meet"),
            [one for one in ways if one[0] != "server" or servers.installed()],
            way,
        )
        self._way.chosen.connect(self._show_way)
        self._way_words = Label("", "caption")
        self._way_row = self.form.add(self.tr("How the laptops meet"), self._way)
        self.form.add_widget(self._way_words)
        self._place = Label("", "body")
        self._choose = Button("", self._ask_place, icon_name="folder-open")
        place = Columns(self._place, self._choose, shares=(1, 0), characters=0, spacing=12)
        lead_focus(place, self._choose)  # what is wrong with the row is said there
        self._place_row = Field(self.tr("Where they meet"), place)
        self.form.add_widget(self._place_row)
        self._show_way(way)

    def meet_in(self, folder: Path) -> None:
        """Take ``folder`` as the one where the laptops meet."""
        self._folder = folder
        self._place_row.set_error("")
        self._show_place()
        announce(self._choose, self._place.text())

    def submit(self) -> None:
        if self._done:
            self.accept()
            return
        name, way, folder, vault = self._name.text.strip(), self._way.value, self._folder, self._context.vault
        self._name_row.set_error("" if name else self.tr("Give the laptop a name that the others know it by."))
        if not name:
            self._name.setFocus()
            return
        if way == "folder" and folder is None:
            self._place_row.set_error(self.tr("Choose the folder first."))
            self._choose.setFocus()
            return
        if way == "server" and self._server is None:
            self._place_row.set_error(self.tr("Choose the server first."))
            self._choose.setFocus()
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
            language, server = current_language(), self._server if way == "server" else None

            def write() -> Letter:
                laptops.call_own(vault, name)
                return laptops.invitation(vault, language, server)

            # Where a server was chosen just now the log is being started over there.
            tasks = self._context.tasks if server is None else self._context.folder_tasks
            tasks.run(self, write, self._show_letter, self.fail)

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
        buttons = LetterButtons(letter, self._context.opened_files, self.messages)
        if self._way.value == "server" and self._server is not None:
            self._show_steps(self.tr("The invitation is ready"), self._server_steps(self._server), buttons)
            return
        self._show_steps(
            self.tr("The invitation is ready"),
            (
                self.tr("Send the invitation. The message tells what to do, in Finnish and Swedish."),
                self.tr("You get a request back as a file: choose “Let in from a file…” in the list of laptops."),
                self.tr("Let the six words be read to you on the phone or face to face, not in a message."),
            ),
            buttons,
        )

    def _server_steps(self, server: Server) -> tuple[str, ...]:
        secret = self.tr("Tell the server's password in another way than the invitation, on the phone for example.")
        if server.host_key:
            secret = self.tr(
                "Tell the server's password and its key in another way than the invitation, on the phone for example. "
                "The key is {0}."
            ).format(server.host_key)
        return (
            self.tr("Send the invitation. It names the server {0}, never its password.").format(server.address),
            secret,
            self.tr("OHDesk shows six words there. Let them be read to you on the phone or face to face."),
            self.tr("The request appears in the list of laptops by itself. Let it in with the words."),
        )

    def _show_steps(self, title: str, steps: tuple[str, ...], buttons: QWidget | None = None) -> None:
        self._done = True
        self.begun.emit()
        self.form.hide()
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        told = [f"{title}.", *(f"{number}. {step}" for number, step in enumerate(steps, 1))]
        column.addWidget(Label(title, "strong"))
        for number, step in enumerate(steps, 1):
            line, place = QHBoxLayout(), Label(f"{number}.")
            place.setWordWrap(False)
            line.setSpacing(8)
            line.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(step), 1)
            column.addLayout(line)
        if buttons is not None:
            column.addWidget(buttons)
            again = self.tr("If you do not send it now, “Invite a laptop…” makes it again later.")
            column.addWidget(Label(again, "caption"))
            told.append(again)
        column.addStretch()
        self.column.insertWidget(self.column.indexOf(self.form), shown, 1)
        shown.show()  # now, so that what is in it can take the focus
        self.offer_end(self.tr("Close"), leads=buttons is None)
        if buttons is not None:  # Enter goes on with it, and does not close what is not sent yet
            buttons.setFocus()
        announce(self, " ".join(told))

    # The way and the folder

    def _show_way(self, way: Way) -> None:
        words: dict[Way, str] = {
            "folder": self.tr("A network drive, a cloud folder or a stick. All that lies there is encrypted."),
            "server": self.tr("An SFTP or WebDAV server that both reach. All that lies there is encrypted."),
            "files": self.tr("Where there is no folder that both can open, for example between two employers."),
        }
        self._way_words.setText(words[way])
        self._place_row.setVisible(way != "files")
        self._place_row.set_error("")
        self._show_place()
        self.fit()

    def _show_place(self) -> None:
        if self._way.value == "server":
            self._choose.set_text(self.tr("Choose a server…"))
            self._place.setText(self._server.address if self._server else self.tr("No server has been chosen yet."))
            self._place.setToolTip("")
        else:
            self._choose.set_text(self.tr("Choose a folder…"))
            self._place.setText(self._folder.name if self._folder else self.tr("No folder has been chosen yet."))
            self._place.setToolTip(str(self._folder) if self._folder else "")

    def _ask_place(self) -> None:
        if self._way.value == "server":
            asking = ServerDialog(self._context, self, self._server.address if self._server else "")
            asking.accepted.connect(self._take_server)
            asking.open()
            return
        dialog = QFileDialog(self, self.tr("Where the laptops meet"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda path: self.meet_in(Path(path)))
        dialog.open()

    def _take_server(self) -> None:
        """Take the server that is in use now: whoever chooses one here meets the others there from then on."""
        place = exchange.chosen_place(self._context.vault)
        self._server = place if isinstance(place, Server) else None
        self._place_row.set_error("")
        self._show_place()
        announce(self._choose, self._place.text())
