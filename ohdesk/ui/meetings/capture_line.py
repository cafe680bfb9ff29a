"""The line that takes what is said in the meeting, and files it by one key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.ui import clock
from ohdesk.ui.filing import Filed, filing_keys
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.meetings.owner_field import Owner
from ohdesk.ui.meetings.suggestions import Suggestions
from ohdesk.ui.meetings.typed_task import TypedTask, mention, owners_like, read_task
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.wording import day_words

_NUMBERED = 9


class CaptureLine(QWidget):
    """Enter adds to the text, Alt with a letter makes something else of it; the caret stays for the next thing said.

    With nothing written the same keys say what is to be made of the line where the caret was last.
    """

    filed = Signal(str, str)
    """Where to (``Filed``) and what; nothing where nothing is written."""
    numbered = Signal(int, str)
    """The number of an item, from 1, and what is to be filed to it; nothing where nothing is written."""
    phrase_kept = Signal(str)
    """Words that are to be suggested as a phrase from now on."""
    phrase_dropped = Signal(str)
    """A phrase that is not to be suggested any more."""
    writing = Signal(str)
    """What stands in the line, fit to be kept, at each key."""

    def __init__(
        self, owner: QWidget, owners: Callable[[], Mapping[str, Owner]], phrases: Callable[[], list[str]]
    ) -> None:
        """Let the keys work wherever the focus is below ``owner``; ``owners`` and ``phrases`` tell what is known."""
        super().__init__()
        self._owners = owners
        self._phrases = phrases
        self._choosing_phrase = False
        self._line = _Line()
        self._line.setPlaceholderText(self._hint())
        self._field = Guarded(self._line, self.tr("Write what is said"))
        self._suggestions = Suggestions(self._line, owner)
        self._chips = _TaskChips()
        lead_focus(self, self._line)
        buttons = Flow(spacing=2)
        for where, words, key in filing_keys():
            if where != "item":
                buttons.add(self.button(where, words, key))
            _bind(key, owner, partial(self._file, where))
        for number in range(1, _NUMBERED + 1):
            _bind(f"Alt+{number}", owner, partial(self._file_to, number))
        _bind("Alt+0", owner, partial(self._file_to, _NUMBERED + 1))
        _bind("Ctrl+Space", self, self._choose_phrase)
        _bind("Ctrl+Shift+Space", self, self._keep_phrase)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._chips, self._field, buttons):
            column.addWidget(widget)
        self._line.entered.connect(lambda: self._file("text"))
        self._line.textChanged.connect(self._look)
        self._line.cursorPositionChanged.connect(self._look)
        self._field.accepted.connect(self.writing)
        self._suggestions.taken.connect(self._complete)
        self._suggestions.dropped.connect(self._drop_phrase)

    def set_text(self, text: str) -> None:
        """Show what was being written when the program ended."""
        self._field.set_text(text)
        self._line.moveCursor(QTextCursor.MoveOperation.End)

    def go_on(self, typed: str) -> None:
        """Take up what somebody began to type elsewhere in the meeting."""
        self._line.setFocus()
        self._line.moveCursor(QTextCursor.MoveOperation.End)
        self._line.insertPlainText(typed)

    def button(self, where: Filed, words: str, key: str) -> Button:
        """Return a button that does what a key does; the caret never leaves the line for it."""
        button = Button(f"{words} · {_native(key)}", partial(self._file, where), kind="small")
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def task(self, text: str) -> TypedTask:
        """Read ``text`` as a task."""
        return read_task(text, self._owners(), clock.today())

    def _hint(self) -> str:
        (_, agreed, first), *_ = filing_keys()
        task, key = next((words, key) for where, words, key in filing_keys() if where == "task")
        hint = self.tr("Write what, not who said it – Enter adds to the text, {0} {1}, {2} {3}, {4} to item 5")
        return hint.format(_native(first), agreed.lower(), _native(key), task.lower(), _native("Alt+5"))

    def _written(self) -> str | None:
        """Return what is written; None where it may not be stored. The line is empty then, else it keeps its text."""
        self._line.finish()
        if self._field.refused:
            self._field.insist()
            self._line.setFocus()
            return None
        text = self._line.text.strip()
        self._field.set_text("")
        self._chips.show_task(TypedTask(""))
        self._suggestions.offer(())
        return text

    def _file(self, where: Filed) -> None:
        text = self._written()
        if text or (text == "" and where not in ("text", "item")):
            self.filed.emit(where, text)
        if text:
            self._line.setFocus()

    def _file_to(self, number: int) -> None:
        if (text := self._written()) is not None:
            self.numbered.emit(number, text)

    def _look(self) -> None:
        """See whether a name, a phrase or a task is being typed."""
        text, caret = self._line.text, self._line.textCursor().position()
        if self._choosing_phrase:
            sought = text.strip().casefold()
            self._suggestions.offer([words for words in self._phrases() if sought in words.casefold()], by_enter=True)
            self._choosing_phrase = bool(self._suggestions.offered)
        elif named := mention(text, caret):
            likely = owners_like(named[1], self._owners())
            self._suggestions.offer([] if likely[:1] == [named[1]] else likely)
        else:
            self._suggestions.offer(())
        task = self.task(text)
        self._chips.show_task(task if task.owner or task.due else TypedTask(""))

    def _choose_phrase(self) -> None:
        self._line.setFocus()
        self._choosing_phrase = not self._suggestions.offered
        if self._choosing_phrase:
            self._look()
            if not self._choosing_phrase:
                announce(self, self.tr("No phrase has these words"))
        else:
            self._suggestions.offer(())

    def _keep_phrase(self) -> None:
        """Let what is written, or what is selected of it, be a phrase."""
        self._line.finish()
        words = self._line.textCursor().selectedText() or self._line.text
        if words.strip() and not self._field.refused:
            self.phrase_kept.emit(words.strip())

    def _drop_phrase(self, line: str) -> None:
        if self._choosing_phrase:
            self.phrase_dropped.emit(line)
            self._look()

    def _complete(self, line: str) -> None:
        cursor = self._line.textCursor()
        if self._choosing_phrase:
            self._choosing_phrase = False
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(line)
        elif named := mention(self._line.text, cursor.position()):
            cursor.setPosition(named[0] + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(f"{line} ")
        self._line.setFocus()


class _Line(ProseEdit):
    """Prose that Enter hands over; Shift+Enter breaks the line."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__(lines=1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _TaskChips(Flow):
    """Who and by when, as the line is understood if it becomes a task."""

    def __init__(self) -> None:
        super().__init__()
        self._owner, self._due = Pill(), Pill()
        self._said = ""
        for chip in (self._owner, self._due):
            self.add(chip)
        self.hide()

    def show_task(self, task: TypedTask) -> None:
        """Show who does ``task`` and by when; nothing where neither is known."""
        owner = task.called
        due = self.tr("due {0}").format(day_words(task.due)) if task.due else ""
        self._owner.set_state(owner, "info")
        self._due.set_state(due, "warn")
        said = ", ".join(filter(None, (owner, due)))
        self.setVisible(bool(said))
        if said and said != self._said:
            announce(self, said)
        self._said = said


def _bind(key: str, owner: QWidget, act: Callable[[], None]) -> None:
    QShortcut(QKeySequence(key), owner, act).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
