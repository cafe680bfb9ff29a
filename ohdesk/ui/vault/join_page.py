"""The first run on a laptop that joins a group which has OHDesk already."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from ohdesk.domain.errors import WeakPassphrase
from ohdesk.services import servers
from ohdesk.services.servers import Server
from ohdesk.ui.errors import sentence
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.safety.new_passphrase import NewPassphrase
from ohdesk.ui.safety.server_fields import ServerFields
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.entrance_page import EntrancePage
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus

if TYPE_CHECKING:
    from ohdesk.services.ports import NewVault, VaultStore
    from ohdesk.ui.tasks import TaskRunner

Way = Literal["folder", "server", "file"]


class JoinPage(EntrancePage):
    """Where the group is found, what it calls this laptop, and a passphrase for the work here."""

    made = Signal(object)
    """The new vault with its recovery key; it asks to belong to the group."""
    left = Signal()

    def __init__(
        self, store: Callable[[], VaultStore], tasks: TaskRunner, folder_tasks: TaskRunner, policy_file: Path
    ) -> None:
        """``policy_file`` is where a provider presets its recovery key on its machines; it need not be there."""
        super().__init__(
            self.tr("Join a group"),
            self.tr(
                "Your group uses OHDesk on another laptop already. Somebody there has invited you. "
                "The passphrase is your own choice: it opens the data on this laptop only."
            ),
        )
        self._store = store
        self._folder_tasks = folder_tasks
        self._policy_file = policy_file
        self._found: dict[Way, Path] = {}
        self._key_shown = False
        self._joining = False
        ways: list[tuple[Way, str]] = [
            ("folder", self.tr("In a shared folder")),
            ("server", self.tr("On a server")),
            ("file", self.tr("In an invitation file")),
        ]
        self._way = Segments[Way](
            self.tr("Where the group is found"),
            [way for way in ways if way[0] != "server" or servers.installed()],
            "folder",
        )
        self._way.chosen.connect(self._show_way)
        self._shown = Label()
        self._choose = Button("", self._ask, icon_name="folder-open")
        found = Columns(self._shown, self._choose, shares=(1, 0), characters=0, spacing=12)
        lead_focus(found, self._choose)  # what is wrong with the row is said there
        self._place_row = Field(self.tr("Folder or invitation"), found)
        self._server = ServerFields("", self.tr("Empty: this account's SSH key."))
        self._server.key_shown.connect(self._show_key)
        self._server.submitted.connect(self._join)
        line = QLineEdit()
        line.setPlaceholderText(self.tr("for example the counsellor's laptop"))
        line.returnPressed.connect(self._join)
        self._name = Guarded(line, asks=False)
        self._passphrase = NewPassphrase(tasks, lambda: (self._name.text,))
        self._passphrase.submitted.connect(self._join)
        self._go_on = Button(self.tr("Go on"), self._join, kind="primary", icon_name="arrow-right")
        form = Form()
        form.add(self.tr("Where the group is found"), self._way)
        form.add_widget(self._place_row)
        form.add_widget(self._server)
        self._name_row = form.add(
            self.tr("What the others call this laptop"), self._name, self.tr("The others of the group see this name.")
        )
        line.textEdited.connect(lambda _: self._name_row.set_error(""))
        form.add_widget(self._passphrase)
        self.add(form)
        self.add_button(Button(self.tr("Back"), self.left.emit))
        self.add_button(self._go_on)
        lead_focus(self, self._choose)
        self._show_way()

    def find_in_folder(self, folder: Path) -> None:
        """Take a folder as where the group is found."""
        self._take("folder", folder)

    def find_in_file(self, invitation: Path) -> None:
        """Take an invitation as where the group is found, or the server that it names."""
        self._take("file", invitation)

        def look() -> str:
            from ohdesk.services import joining

            return joining.server_in(invitation)

        # What is wrong with the file is said when it is used.
        self._folder_tasks.run(self, look, self._take_server, lambda _: None)

    def _take(self, way: Way, place: Path) -> None:
        self._found[way] = place
        self._way.set_value(way)
        self._place_row.set_error("")
        self._show_way()
        announce(self._choose, place.name)

    def _take_server(self, address: str) -> None:
        if not address or self._way.value != "file":
            return
        if servers.installed():
            self._server.set_address(address)
            self._way.set_value("server")
            self._show_way()
            self._server.setFocus()
            words = self.tr("The invitation names this server. Its password you get from whoever invited you.")
            self.messages.say(words, "info")
        else:
            words = self.tr(
                "The group meets on the server {0}. To reach it, ask your IT support for OHDesk's addition “servers”. "
                "You can also join by sending files."
            )
            self.messages.say(words.format(Server(address).host), "info")

    def _show_way(self) -> None:
        way = self._way.value
        self._place_row.setVisible(way != "server")
        self._server.setVisible(way == "server")
        folder, found = way == "folder", self._found.get(way) if way else None
        self._choose.set_text(self.tr("Choose a folder…") if folder else self.tr("Choose a file…"))
        nothing = self.tr("Choose the folder that you were told of.") if folder else self.tr("Choose the invitation.")
        self._shown.setText(found.name if found else nothing)
        self._shown.setToolTip(str(found) if found else "")

    def _show_key(self, key_shown: bool) -> None:
        self._key_shown = key_shown
        self._name_what_is_done()

    def _name_what_is_done(self) -> None:
        """Name the button; it is never switched off, since whoever stands on it would then stand somewhere else."""
        if self._joining:
            self._go_on.set_text(self.tr("Joining…"))
        else:
            self._go_on.set_text(self.tr("The keys are the same: go on") if self._key_shown else self.tr("Go on"))

    def _ask(self) -> None:
        folder = self._way.value == "folder"
        title = self.tr("Where the laptops meet") if folder else self.tr("The invitation")
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFile)
        take = self.find_in_folder if folder else self.find_in_file
        dialog.fileSelected.connect(lambda path: take(Path(path)))
        dialog.open()

    def _join(self) -> None:
        if self._joining:
            return
        name, passphrase = self._name.text.strip(), self._passphrase.text
        place = self._place()
        lacking: list[QWidget] = [] if place else [self._server if self._way.value == "server" else self._choose]
        self._name_row.set_error("" if name else self.tr("Give the laptop a name that the others know it by."))
        if not name:
            lacking.append(self._name)
        if not passphrase:
            self._passphrase.set_error(self.tr("Choose a passphrase."))
            lacking.append(self._passphrase)
        if lacking:
            lacking[0].setFocus()
        if place is None or lacking:
            return
        store, policy_file, over_folder = self._store, self._policy_file, self._way.value == "folder"

        def work() -> NewVault:
            from ohdesk.services import joining

            if isinstance(place, Server):
                found = joining.found_on_server(store(), place)
            else:
                found = joining.found_in_folder(place) if over_folder else joining.found_in_file(place)
            policy = policy_file.read_bytes() if policy_file.is_file() else b""
            return joining.begin(store(), found, name, passphrase, policy)

        self.messages.clear()
        self._set_joining(joining=True)
        self._folder_tasks.run(self, work, self.made.emit, self._fail)

    def _place(self) -> Path | Server | None:
        """Return where the group is to be found; None where that has not been said, which is told."""
        way = self._way.value
        if way == "server":
            return self._server.server(servers.new_server)
        place = self._found.get(way) if way else None
        if place is None:
            self._place_row.set_error(self.tr("Say first where the group is found."))
        return place

    def _set_joining(self, *, joining: bool) -> None:
        self._joining = joining
        self._name_what_is_done()
        if joining:
            announce(self._go_on, self._go_on.accessibleName())

    def _fail(self, error: Exception) -> None:
        self._set_joining(joining=False)
        if self._server.asks_about(error):
            QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self._server))  # once it has its place
            return
        if isinstance(error, WeakPassphrase):
            self._passphrase.set_error(sentence(error))
            self._passphrase.setFocus()
        else:
            self.messages.say(sentence(error), "bad")
