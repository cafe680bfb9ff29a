"""What of the laptops that share the work somebody should look at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.services import laptops
from ohdesk.services.laptops import Overview, SharingLaptop, Standing
from ohdesk.ui.clock import local, today
from ohdesk.ui.safety.sign_line import SignLine
from ohdesk.ui.widgets.button import Button

if TYPE_CHECKING:
    from ohdesk.services.belonging import Request
    from ohdesk.ui.workspace_page import PageContext

_NEWS = 30
"""For how many days it is said that a laptop was doubled."""


class LaptopLines(QWidget):
    """Nothing where all is well; else a line for each, with the way to the laptops."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._go = Button(self.tr("To the laptops"), self._go_there, icon_name="laptop")
        self._column.addWidget(self._go)
        vault = context.vault
        found = laptops.overview(vault)
        self._say(self._words(found))
        if found.may_let_in:  # who asks lies in the folder, which may hang
            looking = context.folder_tasks.run(
                self, partial(laptops.requests, vault), self._show_requests, lambda _: None
            )
            self.destroyed.connect(looking.stop)

    def _words(self, found: Overview) -> list[str]:
        if found.standing is Standing.REMOVED:
            return [self.tr("This laptop no longer belongs to the group")]
        if found.standing is Standing.WAITING:
            return [self.tr("This laptop waits to be let into the group")]
        doubled = [
            self.tr("{0}: copied or brought back from a copy; what both wrote is kept").format(self._name(one))
            for one in found.here
            if one.doubled and (today() - local(one.doubled).date()).days < _NEWS
        ]
        return doubled + [
            self.tr("{0}: not heard for %n day(s)", "", days).format(self._name(one))
            for one in found.here
            if (days := one.quiet(today()))
        ]

    def _name(self, laptop: SharingLaptop) -> str:
        return laptop.called or self.tr("A laptop")

    def _show_requests(self, asking: tuple[Request, ...]) -> None:
        self._say([self.tr("{0} asks to share the work").format(request.name) for request in asking])

    def _say(self, lines: list[str]) -> None:
        for words in lines:
            self._column.insertWidget(self._column.count() - 1, SignLine(words, ok=False))
        self._go.setVisible(self._column.count() > 1)
        self.setVisible(self._column.count() > 1)

    def _go_there(self) -> None:
        self._context.go("group", UUID(self._context.vault.facts.device))
