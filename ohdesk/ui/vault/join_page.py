"""The first run on a laptop that joins a group which has OHDesk already."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from ohdesk.domain.errors import WeakPassphrase
from ohdesk.ui.errors import sentence
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.safety.new_passphrase import NewPassphrase
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

Way = Literal["folder", "file"]


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
        self._found: Path | None = None
        self._way = Segments[Way](
            self.tr("Where the group is found"),
            [("folder", self.tr("In a shared folder")), ("file", self.tr("In an invitation file"))],
            "folder",
        )
        self._way.chosen.connect(self._begin_again)
        self._shown = Label()
        self._choose = Button("", self._ask, icon_name="folder-open")
        self._place_row = Field(
            self.tr("Folder or invitation"), Columns(self._shown, self._choose, shares=(1, 0), characters=0, spacing=12)
        )
        self._name = guarded_line("", self.tr("for example the counsellor's laptop"), asks=False)
        self._passphrase = NewPassphrase(tasks, lambda: (self._name.text,))
        self._passphrase.submitted.connect(self._join)
        self._go_on = Button(self.tr("Go on"), self._join, kind="primary", icon_name="arrow-right")
        form = Form()
        form.add(self.tr("Where the group is found"), self._way)
        form.add_widget(self._place_row)
        self._name_row = form.add(
            self.tr("What the others call this laptop"), self._name, self.tr("The others of the group see this name.")
        )
        form.add_widget(self._passphrase)
        self.add(form)
        self.add_button(Button(self.tr("Back"), self.left.emit))
        self.add_button(self._go_on)
        lead_focus(self, self._choose)
        self._show_place()

    def find_in(self, place: Path) -> None:
        """Take ``place``, a folder or an invitation, as where the group is found."""
        self._found = place
        self._place_row.set_error("")
        self._show_place()

    def find_in_file(self, invitation: Path) -> None:
        """Take an invitation as where the group is found."""
        self._way.set_value("file")
        self.find_in(invitation)

    def _begin_again(self) -> None:
        self._found = None
        self._show_place()

    def _show_place(self) -> None:
        folder = self._way.value == "folder"
        self._choose.set_text(self.tr("Choose a folder…") if folder else self.tr("Choose a file…"))
        nothing = self.tr("Choose the folder that you were told of.") if folder else self.tr("Choose the invitation.")
        self._shown.setText(self._found.name if self._found else nothing)
        self._shown.setToolTip(str(self._found) if self._found else "")

    def _ask(self) -> None:
        folder = self._way.value == "folder"
        title = self.tr("Where the laptops meet") if folder else self.tr("The invitation")
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.find_in(Path(path)))
        dialog.open()

    def _join(self) -> None:
        place, name, passphrase = self._found, self._name.text.strip(), self._passphrase.text
        if place is None:
            self._place_row.set_error(self.tr("Say first where the group is found."))
        if not name:
            self._name_row.set_error(self.tr("Give the laptop a name that the others know it by."))
        if not passphrase:
            self._passphrase.set_error(self.tr("Choose a passphrase."))
        if not (place and name and passphrase and self._go_on.isEnabled()):
            return
        store, policy_file, over_folder = self._store, self._policy_file, self._way.value == "folder"

        def work() -> NewVault:
            from ohdesk.services import joining

            found = joining.found_in_folder(place) if over_folder else joining.found_in_file(place)
            policy = policy_file.read_bytes() if policy_file.is_file() else b""
            return joining.begin(store(), found, name, passphrase, policy)

        self.messages.clear()
        self._go_on.setEnabled(False)
        self._folder_tasks.run(self, work, self.made.emit, self._fail)

    def _fail(self, error: Exception) -> None:
        self._go_on.setEnabled(True)
        if isinstance(error, WeakPassphrase):
            self._passphrase.set_error(sentence(error))
            self._passphrase.setFocus()
        else:
            self.messages.say(sentence(error), "bad")
