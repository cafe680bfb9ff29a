"""Who is at the laptop, who can open the data, and with what."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox

from ohdesk.domain.groups import members_on
from ohdesk.services import groups, recovery, recovery_parts, vaults
from ohdesk.ui.clock import today
from ohdesk.ui.safety.add_person_dialog import AddPersonDialog
from ohdesk.ui.safety.new_key_dialog import NewKeyDialog
from ohdesk.ui.safety.people import names_by_slot
from ohdesk.ui.safety.rehearsal_dialog import RehearsalDialog
from ohdesk.ui.safety.share_key_dialog import ShareKeyDialog
from ohdesk.ui.safety.try_key_dialog import TryKeyDialog
from ohdesk.ui.settings.change_passphrase_dialog import ChangePassphraseDialog
from ohdesk.ui.settings.section import Section
from ohdesk.ui.settings.who_dialog import WhoDialog
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import line
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.wording import day_words, member_with, member_words
from ohdesk.ui.workspace_page import PageContext


class OpeningSection(Section):
    """Passphrases are never shared: each person has their own."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._you = Card(self.tr("You"))
        self._people = Card(
            self.tr("Who can open"), self.tr("Everybody opens with a passphrase of their own, chosen at this laptop.")
        )
        self._people.add_action(Button(self.tr("Add a person…"), self._add_person, icon_name="user-plus"))
        self._key = Card(
            self.tr("Recovery key"), self.tr("The key on paper opens the data when a passphrase is forgotten.")
        )
        self.add(self._you, self._people, self._key)

    def refresh(self) -> None:
        vault = self.context.vault
        group = groups.current_group(vault)
        me = member_with(group.members, vault.member)
        self._you.clear()
        self._you.add(
            Row(
                member_words(me) if me else self.tr("Not said yet"),
                self.tr("Memos that you confirm carry this name."),
                Button(self.tr("Change…"), self._ask_who),
            ),
            line(),
            Row(
                self.tr("Passphrase"),
                self.tr("Only you know it; nobody can look it up."),
                Button(self.tr("Change the passphrase…"), self._change_passphrase),
            ),
        )
        self._people.clear()
        names = names_by_slot(vault, self.context.store)
        for slot, name in names.items():
            self._people.add(self._person(slot, name, removable=len(names) > 1), line())
        if provider := vaults.safety(vault, self.context.store).provider:
            self._people.add(Row(provider, self.tr("The education provider can recover the data.")))
        self._show_key()

    def _person(self, slot: str, name: str, *, removable: bool) -> Row:
        if not removable:
            return Row(name, self.tr("Opens with a passphrase"))
        remove = Button(self.tr("Remove"), lambda: self._remove(slot, name), kind="quiet")
        remove.setAccessibleName(self.tr("Remove {0}").format(name))
        return Row(name, self.tr("Opens with a passphrase"), remove)

    def _show_key(self) -> None:
        self._key.clear()
        rehearsal = recovery.open_rehearsal(self.context.vault)
        tried = recovery.rehearsed_on(self.context.vault)
        new = Button(self.tr("Make a new key…"), self._new_key)
        if rehearsal:
            self._key.add(
                Row(
                    self.tr("Not tried yet"),
                    self.tr("Try it by {0}.").format(day_words(rehearsal.due)),
                    Button(self.tr("Try it now"), self._rehearse, icon_name="key-round"),
                    new,
                )
            )
        elif recovery_parts.sheet_in_force(self.context.store, self.context.vault):
            words = self.tr("Tried {0}").format(day_words(tried)) if tried else ""
            self._key.add(Row(self.tr("In force"), words, Button(self.tr("Try it…"), self._try_key), new))
        else:
            self._key.add(Row(self.tr("No sheet on one page is in force"), "", new))
        self._key.add(line(), self._parts())

    def _parts(self) -> Row:
        """Return what is told of a key that was shared out, or the offer to do so."""
        shared = recovery_parts.shared_out(self.context.store, self.context.vault)
        if shared is None:
            return Row(
                self.tr("Shared out to nobody"),
                self.tr("Several holders can each keep a part: one alone opens nothing, two or more together do."),
                Button(self.tr("Share the key out…"), self._share_key, icon_name="users"),
            )
        key = shared.generation
        state = (
            self.tr("Parts tried {0}").format(day_words(shared.tried))
            if shared.tried
            else self.tr("Parts not tried yet")
        )
        return Row(
            self.tr("Shared out: any {0} of {1} parts open").format(key.needed, key.count),
            " · ".join(filter(None, (", ".join(shared.holders), state))),
            Button(self.tr("Try the parts…"), self._try_key, icon_name="key-round"),
            Button(self.tr("Share out anew…"), self._share_key),
        )

    def _remove(self, slot: str, name: str) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Remove {0}").format(name))
        box.setText(self.tr("{0} can then no longer open these data on this laptop.").format(name))
        box.setInformativeText(self.tr("Copies made before today still open with the person's passphrase."))
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.accepted.connect(lambda: self._removed(slot, name))
        box.open()

    def _removed(self, slot: str, name: str) -> None:
        vaults.remove_person(self.context.store, self.context.vault, slot)
        self.told.emit(self.tr("{0} can no longer open these data on this laptop.").format(name), "ok")
        self.refresh()

    def _ask_who(self) -> None:
        self._open(WhoDialog(self.context.vault, groups.current_group(self.context.vault), self))

    def _change_passphrase(self) -> None:
        self._open(ChangePassphraseDialog(self.context, self), self.tr("The passphrase has been changed."))

    def _add_person(self) -> None:
        group = groups.current_group(self.context.vault)
        members = [member for member in members_on(group, today()) if member.name]
        if members:
            self._open(AddPersonDialog(self.context, members, self), self.tr("The person can now open these data."))
        else:
            self.told.emit(self.tr("Add the person to the group's members first."), "info")

    def _new_key(self) -> None:
        self._open(NewKeyDialog(self.context, self))

    def _share_key(self) -> None:
        dialog = ShareKeyDialog(self.context, self)
        dialog.finished.connect(lambda _: self.refresh())
        dialog.open()

    def _try_key(self) -> None:
        self._open(
            TryKeyDialog(self.context, self), self.tr("The key opens the data. Put the sheets back in their places.")
        )

    def _rehearse(self) -> None:
        context = self.context
        if rehearsal := recovery.open_rehearsal(context.vault):
            dialog = RehearsalDialog(context.store, context.tasks, context.vault, rehearsal, self)
            self._open(dialog, self.tr("The recovery key opens the data. Put the sheet back in its place."))

    def _open(self, dialog: QDialog, done: str = "") -> None:
        def accepted() -> None:
            self.refresh()
            if done:
                self.told.emit(done, "ok")

        dialog.accepted.connect(accepted)
        dialog.open()
