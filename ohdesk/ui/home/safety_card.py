"""Is everything safe: copies, the recovery key, and who can open."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ohdesk.services import recovery, recovery_parts, vaults
from ohdesk.ui.clock import today
from ohdesk.ui.days import ago, short_day
from ohdesk.ui.errors import sentence
from ohdesk.ui.home.laptop_lines import LaptopLines
from ohdesk.ui.safety.people import names_by_slot
from ohdesk.ui.safety.rehearsal_dialog import RehearsalDialog
from ohdesk.ui.safety.second_place import ask_second_place
from ohdesk.ui.safety.sign_line import SignLine
from ohdesk.ui.safety.try_key_dialog import TryKeyDialog
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.wording import day_words

if TYPE_CHECKING:
    from ohdesk.services.vaults import Safety
    from ohdesk.ui.workspace_page import PageContext


class SafetyCard(Card):
    """A line for each, with the button that mends what is open."""

    changed = Signal()
    told = Signal(str, str)
    """How something went, and in which role."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Safe?"))
        self._context = context

    def show_safety(self, safety: Safety) -> None:
        """Show how it stands."""
        self.clear()
        self._show_copies(safety)
        if safety.rehearsal_due:
            self._say(self.tr("Recovery key: try it by {0}").format(short_day(safety.rehearsal_due)), ok=False)
            self.add(Button(self.tr("Try it now"), self._rehearse, icon_name="key-round"))
        else:
            self._show_key()
        people = names_by_slot(self._context.vault, self._context.store).values()
        self._say(self.tr("Can open: {0}").format(", ".join(people)), ok=True)
        if safety.provider:
            self._say(self.tr("The education provider {0} can recover").format(safety.provider), ok=True)
        self.add(LaptopLines(self._context))
        self.body.addStretch()

    def _show_copies(self, safety: Safety) -> None:
        if safety.only_copy_here:
            self._say(self.tr("The only copy is on this laptop"), ok=False)
            self.add(Button(self.tr("Choose a second place…"), self._choose_place, icon_name="folder-open"))
            return
        place = safety.second_place.name if safety.second_place else ""
        old = safety.copy_is_old(datetime.now(UTC))
        self._say(self.tr("Copy in {0}, {1}").format(place, ago(safety.second_copy)), ok=not old)
        if old:
            self.add(Button(self.tr("Copy now"), self._copy, icon_name="copy"))

    def _show_key(self) -> None:
        """Say when the key was last tried, on its sheet or in its parts, and that it is time where that is so."""
        context, day = self._context, today()
        tried = recovery.rehearsed_on(context.vault)
        shared = recovery_parts.shared_out(context.store, context.vault)
        if shared is not None and shared.overdue(day):
            since = shared.tried
            words = (
                self.tr("Parts of the recovery key tried {0}: time to try them again").format(day_words(since))
                if since
                else self.tr("The parts of the recovery key have not been tried yet")
            )
        elif since := recovery.overdue_since(context.vault, day):
            words = self.tr("Recovery key tried {0}: time to try it again").format(day_words(since))
        else:
            self._say(
                self.tr("Recovery key tried {0}").format(short_day(tried)) if tried else self.tr("Recovery key"),
                ok=True,
            )
            if shared is not None:
                key = shared.generation
                self._say(self.tr("Any {0} of its {1} parts open too").format(key.needed, key.count), ok=True)
            return
        self._say(words, ok=False)
        self.add(Button(self.tr("Try it now"), self._try, icon_name="key-round"))

    def _say(self, text: str, *, ok: bool) -> None:
        self.add(SignLine(text, ok=ok))

    def _choose_place(self) -> None:
        ask_second_place(self, self._context.vault, self._context.folder_tasks, self._copied, self._fail)

    def _copy(self) -> None:
        vault = self._context.vault
        self._context.folder_tasks.run(self, lambda: vaults.back_up_to_second_place(vault), self._copied, self._fail)

    def _copied(self, _: object) -> None:
        self.told.emit(self.tr("A copy has been made."), "ok")
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self.told.emit(sentence(error), "bad")

    def _rehearse(self) -> None:
        context = self._context
        if rehearsal := recovery.open_rehearsal(context.vault):
            dialog = RehearsalDialog(context.store, context.tasks, context.vault, rehearsal, self)
            dialog.accepted.connect(self._rehearsed)
            dialog.open()

    def _try(self) -> None:
        dialog = TryKeyDialog(self._context, self)
        dialog.accepted.connect(self._rehearsed)
        dialog.open()

    def _rehearsed(self) -> None:
        self.told.emit(self.tr("The recovery key opens the data. Put the sheet back in its place."), "ok")
        self.changed.emit()
