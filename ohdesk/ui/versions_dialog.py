"""All that has two versions, in one list, with the way to each place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ohdesk.services import choosing
from ohdesk.ui.kinds import page_of
from ohdesk.ui.language import current_language
from ohdesk.ui.version_card import VersionBox, part_words
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.growing_dialog import within_screen
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.scrolled import Scrolled
from ohdesk.ui.widgets.tab_order import tab_in_reading_order

if TYPE_CHECKING:
    from collections.abc import Collection

    from ohdesk.services.choosing import Unresolved
    from ohdesk.services.ports import Vault
    from ohdesk.ui.workspace_page import Go


class VersionsDialog(QDialog):
    """Lists what waits, by document; each can be chosen here or looked at in its place, and none has to be."""

    def __init__(
        self, vault: Vault, parent: QWidget, go: Go | None = None, only: Collection[str] | None = None
    ) -> None:
        """``go`` opens the page where a thing is; ``only`` keeps to some of what waits, by name."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Two versions"))
        self._vault = vault
        self._go = go
        self._only = only
        self._count = Label("", "muted")
        self._rows = QWidget()
        self._list = QVBoxLayout(self._rows)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(10)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addWidget(self._count)
        column.addWidget(Scrolled(self._rows), 1)
        column.addWidget(close)
        self._fill()
        self.resize(within_screen(self, characters=84, lines=34))

    def open(self) -> None:
        """Show the list with the focus on the first version."""
        super().open()
        if (first := self.findChild(VersionBox)) is not None:
            first.buttons[0].setFocus()

    @property
    def text(self) -> str:
        """What is said of how many wait."""
        return self._count.text()

    def _fill(self) -> None:
        heading = None
        for found in choosing.unresolved(self._vault, current_language()):
            if self._only is not None and found.name not in self._only:
                continue
            if found.document != heading:
                heading = found.document
                self._list.addWidget(Label(heading, "section"))
            self._list.addWidget(self._row(found))
        self._list.addStretch()
        self._tell()
        tab_in_reading_order(self)

    def _row(self, found: Unresolved) -> QWidget:
        title = part_words(found)
        box = VersionBox(self._vault, found, title)
        box.settled.connect(lambda _: self._note(box))
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(box)
        if (go := self._go) is not None:
            there = Button(self.tr("Show the place"), lambda: self._show_place(go, found), kind="quiet")
            there.setAccessibleName(self.tr("Show the place: {0}").format(title))
            column.addWidget(there, 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _note(self, box: VersionBox) -> None:
        self._tell()
        tab_in_reading_order(self)
        if box.buttons:
            box.buttons[0].setFocus()
        announce(self, " ".join((box.words, self.text)))

    def _tell(self) -> None:
        waiting = choosing.names(self._vault)
        left = len(waiting if self._only is None else waiting & set(self._only))
        words = self.tr(
            "%n place(s) have two versions. The newer one is shown and printed until somebody chooses; both are kept.",
            "",
            left,
        )
        self._count.setText(words if left else self.tr("Nothing has two versions."))

    def _show_place(self, go: Go, found: Unresolved) -> None:
        self.accept()
        kind, seen = choosing.seen_at(self._vault, found)
        go(page_of(kind), seen)
