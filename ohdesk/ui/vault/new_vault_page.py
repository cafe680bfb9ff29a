"""The four things that are asked at the very first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit

from ohdesk.domain.errors import WeakPassphrase
from ohdesk.domain.schools import EducationForm
from ohdesk.ui.errors import sentence
from ohdesk.ui.labels import choices
from ohdesk.ui.language import current_language
from ohdesk.ui.safety.new_passphrase import NewPassphrase
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.entrance_page import EntrancePage
from ohdesk.ui.widgets.form import Form
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus

if TYPE_CHECKING:
    from ohdesk.services.ports import NewVault, VaultStore
    from ohdesk.services.vaults import ProviderPolicy
    from ohdesk.ui.tasks import TaskRunner


class NewVaultPage(EntrancePage):
    """School, form of education, group and passphrase; everything else can wait."""

    made = Signal(object)
    """The new vault with its recovery key."""
    left = Signal()

    def __init__(self, store: Callable[[], VaultStore], tasks: TaskRunner, policy_file: Path) -> None:
        """``policy_file`` is where a provider presets its recovery key on its machines; it need not be there."""
        super().__init__(self.tr("Create new"), self.tr("Four things now; the rest can wait."))
        self._store = store
        self._tasks = tasks
        self._policy: ProviderPolicy | None = None
        self._school = QLineEdit()
        self._form = Choice(self.tr("Form of education"), choices(EducationForm), EducationForm.BASIC)
        self._group = QLineEdit(self.tr("Student welfare group"))
        self._passphrase = NewPassphrase(tasks, lambda: (self._school.text(), self._group.text()))
        self._passphrase.submitted.connect(self._make)
        self._provider = Label("", "caption")
        self._choose_policy = Button(
            self.tr("The education provider gave a recovery file…"), self._ask_policy, kind="quiet"
        )
        self._create = Button(self.tr("Create"), self._make, kind="primary", icon_name="check")

        form = Form()
        self._school_row = form.add(self.tr("School"), self._school)
        form.add(self.tr("Form of education"), self._form)
        self._group_row = form.add(
            self.tr("Group's name"), self._group, self.tr("As you call it yourselves; it stands on every document.")
        )
        form.add_widget(self._passphrase)
        self.add(form, self._provider, self._choose_policy)
        self.add_button(Button(self.tr("Back"), self.left.emit))
        self.add_button(self._create)
        lead_focus(self, self._school)
        for row, field in ((self._school_row, self._school), (self._group_row, self._group)):
            field.textEdited.connect(lambda _, row=row: row.set_error(""))
            field.returnPressed.connect(self._make)
        self._show_provider()
        if policy_file.is_file():
            self.take_policy(policy_file)

    def take_policy(self, path: Path) -> None:
        """Let the provider named in the file at ``path`` open the new vault too."""

        def work() -> ProviderPolicy | None:
            from ohdesk.services.vaults import ProviderPolicy

            try:
                return ProviderPolicy.parse(path.read_bytes())
            except (OSError, ValueError):
                return None

        self._tasks.run(self, work, self._keep_policy, lambda _: None)

    def _keep_policy(self, policy: ProviderPolicy | None) -> None:
        if policy is None:
            self.messages.say(self.tr("That is not a provider's recovery file. Ask the provider for it again."), "warn")
            return
        self.messages.clear()
        self._policy = policy
        self._show_provider()

    def _show_provider(self) -> None:
        self._provider.setVisible(self._policy is not None)
        self._choose_policy.setVisible(self._policy is None)
        if self._policy:
            self._provider.setText(
                self.tr("The education provider {0} can recover these data too.").format(self._policy.name)
            )

    def _ask_policy(self) -> None:
        dialog = QFileDialog(self, self.tr("The provider's recovery file"))
        dialog.setNameFilter(self.tr("Recovery file (*.json)"))
        dialog.fileSelected.connect(lambda path: self.take_policy(Path(path)))
        dialog.open()

    def _make(self) -> None:
        school, group, form = self._school.text().strip(), self._group.text().strip(), self._form.value
        if not school:
            self._school_row.set_error(self.tr("Type the school's name."))
        if not group:
            self._group_row.set_error(self.tr("Type the group's name."))
        if not self._passphrase.text:
            self._passphrase.set_error(self.tr("Choose a passphrase."))
        if not (school and group and form and self._passphrase.text and self._create.isEnabled()):
            return
        store, passphrase, policy, language = self._store, self._passphrase.text, self._policy, current_language()

        def work() -> NewVault:
            from ohdesk.services import vaults

            start = vaults.Start(school, form, group, language)
            return vaults.make_vault(store(), vaults.path_for(school), passphrase, start, policy=policy)

        self.messages.clear()
        self._create.setEnabled(False)
        self._create.set_text(self.tr("Creating…"))
        self._tasks.run(self, work, self.made.emit, self._fail)

    def _fail(self, error: Exception) -> None:
        self._create.setEnabled(True)
        self._create.set_text(self.tr("Create"))
        if isinstance(error, WeakPassphrase):
            self._passphrase.set_error(sentence(error))
            self._passphrase.setFocus()
        else:
            self.messages.say(sentence(error), "bad")
