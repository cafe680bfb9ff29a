"""What others wrote in a text, kept out of its field while somebody writes there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from difflib import SequenceMatcher
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.widgets.sign import Sign

KEY: Final = "Ctrl+Shift+E"
"""Takes in at once what waits for the field in which somebody writes."""
REST: Final = 8_000
"""Milliseconds without a key after which it comes in although the field still has the focus."""
_PROPERTY: Final = "takingIn"


@contextmanager
def taking_in(owner: QObject) -> Iterator[None]:
    """Say that what the widget of ``owner`` shows anew meanwhile is what others wrote.

    That is the widget itself, or the one to which ``owner`` belongs.
    """
    place: QObject | None = owner
    while place is not None and not isinstance(place, QWidget):
        place = place.parent()
    if place is None:
        yield
        return
    before = place.property(_PROPERTY)
    place.setProperty(_PROPERTY, True)
    try:
        yield
    finally:
        place.setProperty(_PROPERTY, before)


def is_taking_in(widget: QWidget) -> bool:
    """Tell whether what ``widget`` is to show now is what others wrote."""
    above: QWidget | None = widget
    while above is not None:
        if above.property(_PROPERTY) is True:
            return True
        above = above.parentWidget()
    return False


class Incoming(QObject):
    """Holds others' words off a field that has the focus, until it is left, its writer rests or asks for them.

    The field goes on from the text that it shows, and what is stored holds both: what is written in the field is put
    into the others' text, each time anew from the text that both began with, so that nobody's words come twice.
    """

    def __init__(self, field: ProseEdit, column: QVBoxLayout) -> None:
        """``column`` holds the field and gets the line that tells what waits."""
        super().__init__(field)
        self._field = field
        self._common = self._theirs = ""
        self._whole: str | None = None
        self._note = _WaitingNote(self.take_in)
        self._note.hide()
        column.insertWidget(column.indexOf(field) + 1, self._note)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._take_in_at_rest)
        field.left.connect(self.take_in)
        self._key = QShortcut(QKeySequence(KEY), field, self.take_in)
        self._key.setContext(Qt.ShortcutContext.WidgetShortcut)

    def hold_off(self, text: str) -> bool:
        """Take ``text`` as what is stored now; tell whether the field is to go on as it is."""
        if text == self._whole:
            return True
        if text == self._field.released or not (self._field.hasFocus() and is_taking_in(self._field)):
            self._end()
            return False
        first = self._whole is None
        self._common, self._theirs, self._whole = self._field.released, text, text
        self._tell(aloud=first)
        self._rest.start()
        return True

    def around(self, written: str) -> str:
        """Return what is to be stored, now that the field lets out ``written``."""
        if self._whole is None:
            return written
        from ohdesk.services.editing import merged  # not before somebody writes

        self._whole = merged(self._common, written, self._theirs)
        self._rest.start()
        return self._whole

    def take_in(self) -> None:
        """Show what is stored; the caret stays in its place, and the field's own steps back end here."""
        if self._whole is not None:
            text = self._whole
            self._end()
            self._field.set_text(text)
            self._field.took_in.emit()

    def _take_in_at_rest(self) -> None:
        if self._field.composing:
            self._rest.start()
        else:
            self.take_in()

    def _end(self) -> None:
        self._whole = None
        self._rest.stop()
        self._note.hide()

    def _tell(self, *, aloud: bool) -> None:
        words = self._note.show_count(_changed_paragraphs(self._common, self._theirs))
        self._note.show()
        if aloud:
            announce(self._field, words)


class IncomingLine(QObject):
    """Holds another value off a line that has the focus, as ``Incoming`` does with words.

    Two values of a line are never made one: what is written in it stands beside theirs, for somebody to choose.
    """

    def __init__(self, line: QLineEdit, column: QVBoxLayout, show: Callable[[str], None]) -> None:
        """``column`` holds the line and gets the one that tells what waits; ``show(text)`` shows it in the end."""
        super().__init__(line)
        self._line = line
        self._show = show
        self._theirs: str | None = None
        self._note = _WaitingNote(self.take_in)
        self._note.hide()
        column.insertWidget(column.indexOf(line) + 1, self._note)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.take_in)
        self._key = QShortcut(QKeySequence(KEY), line, self.take_in)
        self._key.setContext(Qt.ShortcutContext.WidgetShortcut)

    def holds_off(self, text: str) -> bool:
        """Tell whether ``text`` waits already."""
        return text == self._theirs

    def hold_off(self, text: str) -> None:
        """Take ``text`` as what is stored now; the line goes on as it is."""
        first = self._theirs is None
        self._theirs = text
        words = self._note.show_count(1)
        self._note.show()
        if first:
            announce(self._line, words)
        self._rest.start()

    def take_in(self) -> None:
        """Show what is stored."""
        if (text := self._theirs) is not None:
            self.end()
            self._show(text)

    def end(self) -> None:
        """Hold nothing off any more."""
        self._theirs = None
        self._rest.stop()
        self._note.hide()


class _WaitingNote(QWidget):
    """Says how much waits, with a button that takes it in; Tab passes it by, since leaving the field does the same."""

    def __init__(self, take_in: Callable[[], None]) -> None:
        super().__init__()
        self._words = Label("", "caption")
        self._keys = QKeySequence(KEY).toString(QKeySequence.SequenceFormat.NativeText)
        take = Button(self.tr("Take in now"), take_in, kind="quiet")
        take.setToolTip(self._keys)
        take.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Sign("plus", "accent"))
        row.addWidget(self._words)
        row.addWidget(take)
        row.addStretch()

    def show_count(self, count: int) -> str:
        """Say how many changes wait; returns what a screen reader says, with the key."""
        words = self.tr("%n change(s) waiting", "", count)
        self._words.setText(words)
        return self.tr("{0}. {1} takes them in.").format(words, self._keys)


def _changed_paragraphs(old: str, new: str) -> int:
    """Return in how many paragraphs two texts differ."""
    matches = SequenceMatcher(None, _paragraphs(old), _paragraphs(new), False).get_opcodes()
    return sum(max(last - first, until - since) for kind, first, last, since, until in matches if kind != "equal")


def _paragraphs(text: str) -> list[str]:
    return [words for line in text.split("\n") if (words := line.strip())]
