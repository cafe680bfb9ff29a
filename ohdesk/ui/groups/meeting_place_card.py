"""The folder where this laptop meets the group's others: chosen, used now, given up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from ohdesk.services import servers
from ohdesk.services.servers import Server
from ohdesk.ui.arrivals import ArrivalWords
from ohdesk.ui.days import moment
from ohdesk.ui.errors import sentence
from ohdesk.ui.exchanging import ExchangeState
from ohdesk.ui.groups.server_dialog import ServerDialog
from ohdesk.ui.safety.server_fields import KEYS
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.workspace_page import PageContext


class MeetingPlaceCard(Card):
    """Says where changes are exchanged, when that was last done and what came of it."""

    def __init__(self, context: PageContext, tell: Callable[[Exception], None]) -> None:
        """``tell`` says why a folder could not be taken into use."""
        super().__init__()
        self._exchanging = context.exchanging
        self._tell = tell
        self._context = context
        self._now = Button(self.tr("Exchange now"), self._exchanging.exchange_now, icon_name="refresh-cw")
        self._choose = Button("", self.choose_folder, icon_name="folder-open")
        self._server = Button(self.tr("Use a server…"), self.ask_server, kind="quiet")
        self._server.setVisible(servers.installed())
        self._leave = Button(self.tr("Stop using it"), self._exchanging.leave, kind="quiet")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self.add(Flow(self._now, self._choose, self._server, self._leave, spacing=8))
        self._shown: ExchangeState | None = None
        self._exchanging.stirred.connect(self._show)
        self._show()

    def choose_folder(self) -> None:
        """Ask for the folder, and exchange there from then on."""
        dialog = QFileDialog(self, self.tr("Where the group's laptops meet"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda path: self.use(Path(path)))
        dialog.open()

    def ask_server(self) -> None:
        """Ask for a server, and exchange there from then on."""
        place = self._exchanging.state.folder
        ServerDialog(self._context, self, str(place) if isinstance(place, Server) else "").open()

    def use(self, folder: Path) -> None:
        """Meet the others in ``folder`` from now on."""
        self._exchanging.use(folder, lambda _: None, self._tell, self)

    def _show(self) -> None:
        """Show how it stands; the buttons stay, and can be pressed, so that nobody loses the one that they stand on."""
        state = self._exchanging.state
        if state == self._shown:
            return
        self._shown = state
        self._name(on_server=isinstance(state.folder, Server))
        clear_layout(self._rows)
        for button in (self._now, self._leave):
            button.setVisible(state.folder is not None)
        if state.folder is None:
            self._choose.set_text(self.tr("Choose a folder…"))
            self._rows.addWidget(Label(self.tr("No folder is in use: changes travel as files, enclosed in mail.")))
            if not servers.installed():
                self._rows.addWidget(
                    Label(
                        self.tr(
                            "A server (SFTP or WebDAV) would do as well: ask your IT support for OHDesk's addition "
                            "“servers”."
                        ),
                        "caption",
                    )
                )
            return
        self._choose.set_text(self.tr("Change the folder…"))
        when = self.tr("Last exchanged {0}").format(moment(state.at)) if state.at else self.tr("Not exchanged yet")
        self._rows.addWidget(Row(str(state.folder), when, self._state(state)))
        if words := self._result(state):
            self._rows.addWidget(Label(words, "muted"))
        when, healing = state.healing
        if healing:
            self._rows.addWidget(Label(f"{moment(when)}: {healing}", "muted"))

    def _name(self, *, on_server: bool) -> None:
        if on_server:
            self.set_title(
                self.tr("Shared server"),
                self.tr("Only the group's laptops can read what lies there; your own data stay on this laptop."),
            )
        else:
            self.set_title(
                self.tr("Shared folder"),
                self.tr(
                    "A folder or a stick that the laptops reach. Only the group's laptops can read what lies there; "
                    "your own data stay on this laptop."
                ),
            )

    def _state(self, state: ExchangeState) -> Pill:
        if state.busy:
            return Pill(self.tr("exchanging"), "info")
        if state.fault is not None:
            return Pill(self.tr("does not work now"), "warn")
        if state.visit is not None and state.visit.done.needs_update:
            return Pill(self.tr("needs an update"), "warn")
        return Pill(self.tr("works"), "ok") if state.at else Pill()

    def _result(self, state: ExchangeState) -> str:
        """Say what the last exchange did, or why there was none."""
        if state.fault is not None:
            if state.fault.data.get("reason") in KEYS:
                return self.tr("The server shows another key than before. Nothing was sent. Look at it: Use a server…")
            return sentence(state.fault)
        if state.visit is None:
            return ""
        done, words = state.visit.done, [f"{ArrivalWords().came(state.visit)}."] if state.visit.came else []
        if sent := done.sent - done.healed.files:
            words.append(self.tr("%n file(s) of this laptop's changes laid down for the others.", "", sent))
        if done.missing or done.on_the_way:
            words.append(self.tr("Some changes are still on their way."))
        if update := ArrivalWords().needs_update(state.visit):
            words.append(f"{update}.")
        if lost := ArrivalWords().lost(state.visit):
            words.append(lost)
        if done.unwritten:
            words.append(self.tr("%n file(s) could not be written there and will be tried again.", "", done.unwritten))
        if done.uncleared:
            told = self.tr("Words taken out are still in files that could not be deleted. Delete these by hand: {0}")
            words.append(told.format(", ".join(done.uncleared)))
        if done.differing:
            told = self.tr(
                "%n text(s) read otherwise here than where written. Update OHDesk and compare.", "", done.differing
            )
            words.append(told)
        return " ".join(words) or self.tr("Nothing new on either side.")
