"""What of a paper is not translated yet, and writing it: the original on the left of the eye, the translation below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QSplitter, QVBoxLayout, QWidget

from ohdesk.domain.errors import OHDeskError
from ohdesk.domain.translations import TranslationState, other_language
from ohdesk.services import choosing, translating
from ohdesk.ui.drafts import Draft
from ohdesk.ui.errors import sentence
from ohdesk.ui.guarded import first_refused, settle_all
from ohdesk.ui.known_names import KnownNames
from ohdesk.ui.language import current_language
from ohdesk.ui.translating.passage_editor import PassageEditor
from ohdesk.ui.translating.passage_list import PassageList
from ohdesk.ui.version_card import VersionBox
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.tab_order import tab_in_reading_order

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault
    from ohdesk.services.translating import Passage, Work

_CHARACTERS, _LINES = 120, 34


class TranslationDialog(QDialog):
    """Asks for what a paper lacks in a language; what is written is saved by itself, and can be undone."""

    shown = Signal()
    """The paper is wanted as it is now: what has been translated is, the rest stays as it was written."""

    def __init__(
        self, vault: Vault, passages: Sequence[Passage], parent: QWidget | None = None, *, goes_out: bool = False
    ) -> None:
        """``passages`` are all that somebody wrote of the paper, at least one.

        What ``goes_out`` at once (a message, a file) is not shown before.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._passages = tuple(passages)
        language = self._passages[0].language
        self._into_swedish = language == "sv"
        self._goes_out = goes_out
        self._row = 0
        self._vault = vault
        self.setWindowTitle(self.tr("Swedish translation") if self._into_swedish else self.tr("Finnish translation"))
        self.known_names = KnownNames(self, vault)
        self._draft: Draft[Work] = Draft(
            translating.work_on(vault, passages, language),
            lambda base, new: translating.save(vault, base, new),
            translating.taken_back,
            self,
        )

        self._lead = Label(self._lead_words())
        self._progress = Label("", "strong")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, len(self._passages))
        self._bar.setFixedHeight(8)
        self._bar.setAccessibleName(self.tr("How much is translated"))
        self.messages = MessageBar()
        self._list = PassageList(self._passages)
        self._editor = PassageEditor(other_language(language), language)
        self._as_is = Button("", self._show_paper)
        words, sign = (self.tr("Go on"), "arrow-right") if goes_out else (self.tr("Show the paper"), "file-text")
        self._show = Button(words, self._show_paper, kind="primary", icon_name=sign)
        self._next = Button(self.tr("Next untranslated"), self.go_on, kind="quiet", icon_name="arrow-down")
        self._next.setToolTip(self.tr("Ctrl+Down"))
        self._close = Button(self.tr("Close"), self.reject, kind="quiet")
        self._lay_out()

        self._draft.changed.connect(self._show_work)
        self._draft.refused.connect(self._tell)
        self._list.picked.connect(self._turn)
        self._editor.written.connect(self._write)
        for keys, act in (
            ("Ctrl+Down", self.go_on),
            (QKeySequence.StandardKey.Undo, self._draft.undo_stack.undo),
            (QKeySequence.StandardKey.Redo, self._draft.undo_stack.redo),
        ):
            QShortcut(keys, self).activated.connect(act)
        self._list.setCurrentRow(0)
        self._show_work()
        self._show_versions()
        if self._draft.value.state(self._passages[0]) is TranslationState.TRANSLATED:
            self.go_on()
        self._editor.write()

    @property
    def lacking(self) -> int:
        """How many texts have no translation of what they say now."""
        return sum(self._draft.value.state(each) is not TranslationState.TRANSLATED for each in self._passages)

    def go_on(self) -> None:
        """Go to the next text that is not translated, from the top again after the last one."""
        here = self._list.currentRow()
        work = self._draft.value
        for row in (*range(here + 1, len(self._passages)), *range(here + 1)):
            if work.state(self._passages[row]) is not TranslationState.TRANSLATED:
                self._list.setCurrentRow(row)
                self._editor.write()
                return
        self._show.setFocus()

    def done(self, result: int) -> None:
        """Close once everything that may be stored is stored."""
        settle_all(self)
        self._draft.flush()
        super().done(result)

    def _lay_out(self) -> None:
        told = QHBoxLayout()
        told.setSpacing(12)
        told.addWidget(self._bar, 1)
        told.addWidget(self._progress)
        work = QSplitter()
        work.setChildrenCollapsible(False)
        work.addWidget(self._list)
        work.addWidget(self._editor)
        work.setStretchFactor(1, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._next)
        foot.addStretch()
        for button in (self._close, self._as_is, self._show):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._lead)
        column.addLayout(told)
        column.addWidget(self.messages)
        column.addWidget(work, 1)
        column.addLayout(foot)
        tab_in_reading_order(self)
        character, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        wanted = QSize(character * _CHARACTERS, line * _LINES)
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
        work.setSizes([self.width() * 2 // 5, self.width() * 3 // 5])

    def _show_work(self) -> None:
        work, lacking = self._draft.value, self.lacking
        self._list.show_work(work)
        self._editor.show_passage(self._passages[self._row], work)
        done = len(self._passages) - lacking
        self._bar.setValue(done)
        words = self.tr("{0} / {1} translated").format(done, len(self._passages))
        if words != self._progress.text():
            self._progress.setText(words)
            announce(self, words)
        self._show.setEnabled(not lacking)
        self._next.setEnabled(bool(lacking))
        self._as_is.setVisible(bool(lacking))
        self._as_is.set_text(self._as_is_words(lacking))

    def _lead_words(self) -> str:
        if self._goes_out and self._into_swedish:
            return self.tr(
                "What goes out has texts that are only in Finnish. Write them in Swedish here, or let it go as it is."
            )
        if self._goes_out:
            return self.tr(
                "What goes out has texts that are only in Swedish. Write them in Finnish here, or let it go as it is."
            )
        if self._into_swedish:
            return self.tr(
                "This paper has texts that are only in Finnish. Write them in Swedish here, or show it as it is."
            )
        return self.tr(
            "This paper has texts that are only in Swedish. Write them in Finnish here, or show it as it is."
        )

    def _as_is_words(self, lacking: int) -> str:
        """Return what the button says that leaves ``lacking`` texts as they were written."""
        if self._goes_out and self._into_swedish:
            return self.tr("Go on as it is: %n text(s) stay in Finnish", "", lacking)
        if self._goes_out:
            return self.tr("Go on as it is: %n text(s) stay in Swedish", "", lacking)
        if self._into_swedish:
            return self.tr("Show as it is: %n text(s) stay in Finnish", "", lacking)
        return self.tr("Show as it is: %n text(s) stay in Swedish", "", lacking)

    def _turn(self, row: int) -> None:
        """Go to another text, unless something in this one waits for its writer's answer."""
        if self._row != row and first_refused(self._editor) is not None:
            self._list.blockSignals(True)
            self._list.setCurrentRow(self._row)
            self._list.blockSignals(False)
        elif row >= 0:
            settle_all(self._editor)
            self._row = row
            self._editor.show_passage(self._passages[row], self._draft.value)
            self._show_versions()

    def _show_versions(self) -> None:
        """Let it be chosen at the field where two laptops translated the same text."""
        known = self._draft.value.known(self._passages[self._row])
        waiting = choosing.waiting(self._vault).get((known.id, "text")) if known else None
        box = None
        if waiting:
            found = choosing.told(self._vault, current_language(), waiting)
            box = VersionBox(self._vault, found, self.tr("Translated in different ways – choose"))
            box.settled.connect(lambda _: self._read_again())
        self._editor.show_versions(box)

    def _read_again(self) -> None:
        """Take in what was chosen, and go back into the field."""
        self._draft.refresh(translating.work_on(self._vault, self._passages, self._passages[0].language))
        self._editor.write()

    def _write(self, passage: Passage, text: str) -> None:
        key = f"{passage.place.object}/{passage.place.field}"
        self._draft.change(self._draft.value.writing(passage, text), self.tr("Translate"), key)

    def _show_paper(self) -> None:
        settle_all(self)
        if first_refused(self) is None and self._draft.flush():
            self.shown.emit()
            self.accept()

    def _tell(self, error: OHDeskError) -> None:
        self.messages.say(sentence(error), "bad")
