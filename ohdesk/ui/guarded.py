"""Text fields that let out only what may be stored."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ohdesk.domain.privacy.concerns import Verdict
from ohdesk.domain.privacy.review import review
from ohdesk.domain.privacy.withholding import Answer, Withheld, answers, unsettled, withheld
from ohdesk.ui.guard_card import KEY, GuardCard, general_sentence
from ohdesk.ui.incoming import Incoming, IncomingLine, is_taking_in
from ohdesk.ui.known_names import known_to
from ohdesk.ui.sharing import SharedWatch, is_shared
from ohdesk.ui.unprintable import unprintable
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.holding import Holding, Span
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.places import place_of
from ohdesk.ui.widgets.prose_edit import ProseEdit, unfinished_code
from ohdesk.ui.widgets.sign import Sign

_PAUSE: Final = 700
"""Milliseconds of rest before a card comes up: it should not jump about under somebody who types."""


class Guarded(QWidget):
    """A line or a prose field; what may never be stored, or is to be asked about first, stays in it, unsaved.

    Nothing of such a passage leaves the field, so no draft, undo step, index or log ever holds it, before its writer
    has answered on the card below. A stored sentence on which somebody writes such a thing stays stored as it was.
    """

    accepted = Signal(str)
    """The text as the user wrote it, without what waits: fit to be stored."""

    def __init__(self, field: QLineEdit | ProseEdit, name: str = "", *, quiet: bool = False, asks: bool = True) -> None:
        """``name`` is for a screen reader where no form label names the field; ``quiet`` draws no outline at rest.

        Where the field is made for names and addresses it does not ``ask`` about them; a code is refused everywhere.
        """
        super().__init__()
        self.field = field
        self._asks = asks
        self._waiting: tuple[Withheld, ...] = ()
        self._answered: frozenset[Answer] = frozenset()
        self._stored: tuple[str, frozenset[Answer]] = ("", frozenset())
        self._line = Holding()
        self._card: GuardCard | None = None
        self._mark: Sign | None = None
        self._watch: SharedWatch | None = None
        self._lacking: Label | None = None
        self._incoming: Incoming | None = None
        self._incoming_line: IncomingLine | None = None
        self._visit = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._show_waiting)
        field.setProperty("quiet", quiet)
        if name:
            field.setAccessibleName(name)
        lead_focus(self, field)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(field)
        if isinstance(field, ProseEdit):
            field.hold_back(self._hold)
            field.edited.connect(self._write_prose)
        else:
            field.textEdited.connect(self._write_line)
            field.textChanged.connect(self._follow_line)
            field.editingFinished.connect(self._leave_line)
        field.textChanged.connect(self._show_lacking)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.field.text if isinstance(self.field, ProseEdit) else self.field.text()

    @property
    def visit(self) -> int:
        """The number of times that somebody was in the line, wrote or not, and left it or looked at what waited."""
        return self._visit

    @property
    def refused(self) -> bool:
        """Whether the field holds what may not be stored, or not before it is answered for."""
        return bool(self._waiting)

    @property
    def card(self) -> GuardCard | None:
        """What asks about the passage that waits, where it is shown."""
        return self._card if self._card is not None and not self._card.isHidden() else None

    def set_text(self, text: str) -> None:
        """Show ``text``, without a signal; what waits for its writer stays where it is.

        What others wrote in a field that has the focus comes in when it is left, or its writer rests.
        """
        if isinstance(self.field, ProseEdit):
            if not self._waits_for(self.field, text):
                self.field.set_text(text)
        elif text != self._line.released and self.field.hasFocus() and is_taking_in(self):
            if self._incoming_line is None:
                self._incoming_line = IncomingLine(self.field, self._column, self._take_into_line)
            self._incoming_line.hold_off(text)
        elif self._incoming_line is None or not self._incoming_line.holds_off(text):
            if self._incoming_line is not None:
                self._incoming_line.end()
            self._show_in_line(self.field, text)
        self._show_lacking()

    def settle(self) -> None:
        """Let out what is clear now that nobody is writing on it any more."""
        if isinstance(self.field, ProseEdit):
            self.field.finish()
            if self._incoming is not None:
                self._incoming.take_in()
                self.field.finish()  # what is held may stand elsewhere now
        else:
            self._write_line(self.field.text(), settled=True)

    def insist(self) -> None:
        """Show at once what is waiting, and let a screen reader say it again."""
        self._pause.stop()
        self._show_waiting()
        if self.card is not None:
            announce(self, self.card.words)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - a form names its field by it
        self.field.setAccessibleName(name)

    def accessibleName(self) -> str:  # noqa: N802
        return self.field.accessibleName()

    # What comes from others

    def _waits_for(self, field: ProseEdit, text: str) -> bool:
        """Tell whether the field goes on as it is, and ``text``, which is stored, comes into it later."""
        if self._incoming is None:  # a page holds many fields, and hardly one ever needs this
            if text == field.released or not (field.hasFocus() and is_taking_in(self)):
                return False
            self._incoming = Incoming(field, self._column)
        return self._incoming.hold_off(text)

    def _show_in_line(self, line: QLineEdit, text: str) -> None:
        if text != self._line.released:
            caret = line.cursorPosition()
            self._line.take(text)
            line.setText(self._line.text)
            line.setCursorPosition(caret if line.hasFocus() else 0)

    def _take_into_line(self, text: str) -> None:
        assert isinstance(self.field, QLineEdit)
        self._visit += 1
        self._show_in_line(self.field, text)
        self._show_lacking()

    def _leave_line(self) -> None:
        self.settle()
        if self._incoming_line is not None:
            self._incoming_line.take_in()
        self._visit += 1

    def _write_prose(self, released: str) -> None:
        self.accepted.emit(released if self._incoming is None else self._incoming.around(released))

    # What is held

    def _hold(self, text: str, caret: int | None) -> list[Span]:
        """Return what of ``text`` is not let out: passages that wait, and what is not clear yet at the caret."""
        known = known_to(self)
        found = withheld(text, known, self._answered)
        if found and self._asks:
            found = withheld(text, known, self._let_through())
        self._waiting = found if self._asks else tuple(each for each in found if each.verdict is Verdict.REFUSE)
        self._pause.start(_PAUSE if self._waiting and caret is not None else 0)
        spans = [(each.start, each.end) for each in self._waiting]
        if caret is not None:
            spans += unfinished_code(text, caret)
            if self._asks and (open_one := unsettled(text, caret, known, self._let_through())):
                spans.append(open_one)
        return _joined(spans)

    def _let_through(self) -> frozenset[Answer]:
        """Return what is not asked about: what was answered, and what stands in the text as it is stored."""
        stored = self.field.released if isinstance(self.field, ProseEdit) else self._line.released
        if self._stored[0] != stored:
            self._stored = stored, answers(stored, review(stored, known_to(self)))
        return self._answered | self._stored[1]

    def _write_line(self, text: str, *, settled: bool = False) -> None:
        assert isinstance(self.field, QLineEdit)
        before = self._line.released
        caret = None if settled else place_of(text, self.field.cursorPosition())
        released = self._line.write(text, self._hold(text, caret))
        if caret is None:
            self._line.settle()
        if released != before:
            self.accepted.emit(released)

    def _follow_line(self, text: str) -> None:
        """Take note of a text that the program put there."""
        if text != self._line.text:
            self._line.take(text)
            self._waiting = ()
            self._pause.start(0)

    # What is shown of it

    def _show_waiting(self) -> None:
        shared = is_shared(self)
        if self._waiting and self._watch is None:
            self._watch = SharedWatch(self)
            self._watch.changed.connect(lambda _: self._show_waiting())
        self._show_mark(shown=shared and self.refused)
        if isinstance(self.field, ProseEdit):
            passages = () if shared else self._waiting
            self.field.underline([(each.start, each.end) for each in passages])
        if self._waiting and not shared:
            self._show_card()
        elif self.card is not None:
            answering = any(button.hasFocus() for button in self.card.buttons)
            self.card.hide()
            if answering:
                self.field.setFocus()

    def _show_card(self) -> None:
        if self._card is None:  # a page holds many fields, and hardly one ever needs this
            self._card = GuardCard(self._take_general, self._remove, self._keep, self.field.setFocus)
            self._column.addWidget(self._card)
            key = QShortcut(QKeySequence(KEY), self, self._take_general)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        said = self.card.words if self.card else ""
        self._card.show_passage(self._waiting[0], len(self._waiting))
        self._card.show()
        if self._card.words != said:
            announce(self._card, self._card.words)
        for earlier, later in pairwise((self.field, *self._card.buttons)):
            QWidget.setTabOrder(earlier, later)
        QTimer.singleShot(0, self._card, self._bring_into_view)  # once it has its place

    def _bring_into_view(self) -> None:
        above = self.parentWidget()
        while above is not None and self.card is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(self.card, 0, self.fontMetrics().height() // 2)
            above = above.parentWidget()

    def _show_mark(self, *, shown: bool) -> None:
        """Show a mark that tells others nothing; the card comes when they no longer see the window."""
        if shown and self._mark is None:
            self._mark = Sign("circle-dot", "muted")
            self._mark.setAccessibleName(self.tr("Waiting"))
            self._column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignRight)
        if self._mark is not None:
            self._mark.setVisible(shown)

    def _show_lacking(self) -> None:
        """Say below the field which of its characters paper cannot show."""
        lacking = unprintable(self.text)
        if lacking and self._lacking is None:
            self._lacking = Label("", "caption")
            self._column.addWidget(self._lacking)
        if self._lacking is not None:
            words = self.tr("On paper this stands as □: {0}").format(" ".join(lacking))
            if lacking and words != self._lacking.text():
                self._lacking.setText(words)
                announce(self._lacking, words)
            self._lacking.setVisible(bool(lacking))

    # What the writer answers

    def _take_general(self) -> None:
        if (first := self._first()) and (sentence := general_sentence(first)):
            self._replace(first.start, first.end, sentence)

    def _remove(self) -> None:
        """Take the passage out, or of a refused one only the code."""
        if first := self._first():
            codes = [(each.start, each.end) for each in first.concerns if each.verdict is Verdict.REFUSE]
            for start, end in reversed(codes or [(first.start, first.end)]):
                self._replace(start, end, "")

    def _keep(self) -> None:
        if first := self._first():
            self._answered |= answers(self.text, first.concerns)
            self.settle()

    def _first(self) -> Withheld | None:
        """Return the first passage that waits, where it stands now."""
        self.settle()
        return self._waiting[0] if self._waiting else None

    def _replace(self, start: int, end: int, words: str) -> None:
        if isinstance(self.field, ProseEdit):
            self.field.replace(start, end, words)
            self.settle()
        else:
            text = self.text[:start] + words + self.text[end:]
            self._write_line(text, settled=True)
            self.field.setText(text)


def first_refused(parent: QWidget) -> Guarded | None:
    """Return the first field below ``parent`` that holds what is not stored, and let it say why."""
    found = next((field for field in parent.findChildren(Guarded) if field.refused), None)
    if found is not None:
        found.insist()
    return found


def settle_all(parent: QWidget) -> None:
    """Let every field below ``parent`` let out what is clear, before what it was told is saved for the last time."""
    for field in parent.findChildren(Guarded):
        field.settle()


def guarded_line(name: str = "", placeholder: str = "", *, asks: bool = True) -> Guarded:
    """Return a guarded one-line field; one made for names and addresses does not ``ask`` about them."""
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    return Guarded(line, name, asks=asks)


def _joined(spans: Collection[Span]) -> list[Span]:
    """Return spans in order, those that overlap or touch as one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined
