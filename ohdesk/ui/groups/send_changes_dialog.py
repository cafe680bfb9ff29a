"""One file with what others have not confirmed, for a mail or a stick."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QVBoxLayout, QWidget

from ohdesk.services import sending
from ohdesk.services.laptops import Letter
from ohdesk.services.sending import Receiver
from ohdesk.ui.arrivals import ArrivalWords
from ohdesk.ui.errors import sentence
from ohdesk.ui.handing_out import open_copy
from ohdesk.ui.language import current_language
from ohdesk.ui.saving import ask_place, written
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.growing_dialog import GrowingDialog
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.tab_order import tab_in_reading_order
from ohdesk.ui.widgets.tick import Tick
from ohdesk.ui.workspace_page import PageContext


class SendChangesDialog(GrowingDialog):
    """Says what each laptop has not confirmed, and makes the file when it is known where it goes."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Send changes"), parent, characters=76)
        self._context = context
        self._boxes: list[tuple[QCheckBox, Receiver]] = []
        self._messages = MessageBar()
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._waiting = Label(self.tr("Looking up what the others have …"), "muted")
        self._list.addWidget(self._waiting)
        self._draft = Button(self.tr("Draft a mail"), partial(self._make, self._open_draft), kind="primary")
        self._save = Button(self.tr("Save the file…"), partial(self._make, self._ask_place), icon_name="download")
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        lead = self.tr(
            "The file holds what the chosen laptops have not confirmed. Only the group's laptops can read it, "
            "so it may go by ordinary mail. What somebody has already does no harm."
        )
        self.column.addWidget(Label(lead, "muted"))
        self.column.addLayout(self._list)
        self.column.addStretch()
        self.foot.addWidget(self._messages)
        self.foot.addWidget(Columns(Flow(self._draft, self._save, spacing=8), close, shares=(1, 0), characters=0))
        self._follow()
        vault = context.vault
        context.tasks.run(self, lambda: sending.receivers(vault), self._show, self._refuse)

    def _show(self, found: tuple[Receiver, ...]) -> None:
        if not found:
            self._waiting.setText(self.tr("No other laptop belongs to the group yet. Invite one first."))
            return
        self._waiting.hide()
        letting_in = self.tr("To a laptop that was not heard from yet the file also brings the answer that lets it in.")
        for one in found:
            name, state = self._name(one), self._state(one)
            row = Tick(name, state, checked=one.is_wanting)
            row.box.setAccessibleName(f"{name}: {state}")
            row.box.setAccessibleDescription("" if one.heard else letting_in)
            row.box.toggled.connect(self._follow)
            self._boxes.append((row.box, one))
            self._list.addWidget(row)
            row.show()  # now, so that it can take the focus though the dialog is open already
        if not all(one.heard for one in found):
            self._list.addWidget(Label(letting_in, "caption"))
        if not any(one.is_wanting for one in found):
            self._list.addWidget(Label(self.tr("Everybody has confirmed everything: there is nothing to send.")))
        self._follow()
        tab_in_reading_order(self)
        self._boxes[0][0].setFocus()

    def _name(self, one: Receiver) -> str:
        name = ArrivalWords().laptop(one.name)
        return f"{name} ({one.member})" if one.member and one.member not in name else name

    def _state(self, one: Receiver) -> str:
        if one.gone_on:
            return self.tr("goes on as a new laptop")
        if not one.heard:
            return self.tr("not heard from yet")
        if not one.unconfirmed:
            return self.tr("has everything")
        return self.tr("%n change(s) not confirmed", "", one.unconfirmed)

    def _chosen(self) -> tuple[Receiver, ...]:
        return tuple(one for box, one in self._boxes if box.isChecked())

    def _follow(self) -> None:
        for button in (self._draft, self._save):
            button.setEnabled(bool(self._chosen()))

    def _make(self, give: Callable[[Letter], None]) -> None:
        vault, to, language = self._context.vault, self._chosen(), current_language()
        self._context.tasks.run(self, lambda: sending.changes_letter(vault, to, language), give, self._refuse)

    def _open_draft(self, letter: Letter) -> None:
        if not open_copy(self._context.opened_files, letter.draft_name, letter.draft):
            words = self.tr("No program here opens drafts. Save the file and enclose it in a message yourself.")
            self._messages.say(words, "warn")
            return
        without = [one.member or ArrivalWords().laptop(one.name) for one in self._chosen() if not one.address]
        words = self.tr("The message waits in your mail program; the file has {0}.").format(_size(letter))
        if without:
            words += " " + self.tr("Add the address: {0}.").format(", ".join(without))
        self._messages.say(words, "ok")

    def _ask_place(self, letter: Letter) -> None:
        ask_place(self, letter.file_name, "", lambda path: self._write(path, letter))

    def _write(self, path: str, letter: Letter) -> None:
        if written(path, letter.data):
            self._messages.say(self.tr("Saved, {0}: {1}").format(_size(letter), path), "ok")
        else:
            self._messages.say(self.tr("Could not be saved there. Choose another folder."), "bad")

    def _refuse(self, error: Exception) -> None:
        self._waiting.hide()
        self._messages.say(sentence(error), "bad")


def _size(letter: Letter) -> str:
    return QLocale().formattedDataSize(len(letter.data), 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
