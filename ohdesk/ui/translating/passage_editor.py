"""One text: as it was written, and its translation."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from ohdesk.domain.translations import TranslationState
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.prose_edit import ProseEdit

if TYPE_CHECKING:
    from ohdesk.services.translating import Passage, Work
    from ohdesk.ui.version_card import VersionBox

_FEWEST, _MOST = 2, 12
"""Lines of the original that are seen at once."""


class PassageEditor(QWidget):
    """Shows the original, which can be read and copied, above the field for its translation."""

    written = Signal(object, str)
    """The passage, and its translation as somebody wrote it, fit to be stored."""

    def __init__(self, source: str, target: str) -> None:
        """``source`` and ``target`` are the languages (fi, sv)."""
        super().__init__()
        names = {"fi": self.tr("In Finnish"), "sv": self.tr("In Swedish")}
        self._name = names[target]
        self._passage: Passage | None = None
        self._field: Guarded | None = None
        self._where = Label("", "section")
        self._original = QTextEdit()
        self._original.setReadOnly(True)
        self._original.setTabChangesFocus(True)
        self._original.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._original.setAccessibleName(self.tr("{0}, the original").format(names[source]))
        self._changed = Label("", "caption")
        self._proposal = Label("", "muted")
        self._take = Button(self.tr("Use the proposal"), self._take_proposal, kind="small", icon_name="check")
        self._still = Button(self.tr("Still right"), self._keep, kind="small", icon_name="check")
        self._same = Button(self.tr("Same in both languages"), self._take_original, kind="small")

        helps = QHBoxLayout()
        helps.setSpacing(8)
        helps.addWidget(self._still)
        helps.addWidget(self._take)
        helps.addWidget(self._same)
        helps.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._where)
        column.addWidget(Label(names[source], "caption"))
        column.addWidget(self._original)
        column.addWidget(self._changed)
        column.addWidget(Label(names[target], "caption"))
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        self._versions: VersionBox | None = None
        self._below = QVBoxLayout()
        column.addLayout(self._below)
        column.addWidget(self._proposal)
        column.addLayout(helps)
        column.addStretch()

    @property
    def field(self) -> Guarded | None:
        """Where the translation is written; another one for each text, so that nothing strays from one to the next."""
        return self._field

    def show_passage(self, passage: Passage, work: Work) -> None:
        """Show a text and what ``work`` has for it; what the writer is at stays where it is."""
        known = work.known(passage)
        said = known.text if known else ""
        if passage is not self._passage:
            self._put_field(passage)
        if self._field:
            self._field.set_text(said)
        changed = work.state(passage) is TranslationState.CHANGED and known is not None
        self._changed.setVisible(changed)
        self._still.setVisible(changed)
        if changed and known:
            self._changed.setText(
                self.tr("The original has changed since it was translated. It was: {0}").format(known.source)
            )
        offered = passage.proposal if passage.proposal != said else ""
        self._proposal.setVisible(bool(offered))
        self._proposal.setText(self.tr("Proposal: {0}").format(offered))
        self._take.setVisible(bool(offered))

    def show_versions(self, versions: VersionBox | None) -> None:
        """Show below the field the translations that two laptops wrote, or nothing."""
        if self._versions is not None:
            self._versions.hide()
            self._versions.deleteLater()
        self._versions = versions
        if versions is not None and self._field is not None:
            self._below.addWidget(versions)
            versions.show()
            before: QWidget = self._field.field
            for button in versions.buttons:
                QWidget.setTabOrder(before, button)
                before = button

    def _put_field(self, passage: Passage) -> None:
        self._passage = passage
        self._where.setText(passage.place.heading)
        self._where.setVisible(passage.place.heading not in ("", passage.place.text))
        self._original.setPlainText(passage.place.text)
        lines = min(max(passage.place.text.count("\n") + len(passage.place.text) // 60, _FEWEST), _MOST)
        self._original.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 24)
        if self._field:
            self._place.removeWidget(self._field)
            self._field.hide()
            self._field.deleteLater()
        self._field = Guarded(ProseEdit(lines=4), self._name)
        self._field.accepted.connect(lambda text: self.written.emit(passage, text))
        self._place.addWidget(self._field)
        self._field.show()  # at once, so that it can take the focus
        for earlier, later in pairwise((self._original, self._field.field, self._still, self._take, self._same)):
            QWidget.setTabOrder(earlier, later)

    def write(self) -> None:
        """Put the caret into the field, and let a screen reader say what is to be translated."""
        if self._field and self._passage:
            self._field.field.setFocus()
            announce(self, self._passage.place.text)

    def _take_proposal(self) -> None:
        if self._passage:
            self._fill(self._passage.proposal)

    def _take_original(self) -> None:
        if self._passage:
            self._fill(self._passage.place.text)

    def _keep(self) -> None:
        if self._field:
            self._fill(self._field.text)

    def _fill(self, text: str) -> None:
        if self._field and self._passage:
            self._field.set_text(text)
            self.written.emit(self._passage, text)
            self.write()
