"""What was said about one item and what came of it."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ohdesk.domain.meetings import Publicity
from ohdesk.domain.paragraphs import GROUP_ONLY, passages, toggled
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.labels import label
from ohdesk.ui.meetings.keyed_rows import KeyedRows
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.record_highlighter import RecordHighlighter
from ohdesk.ui.meetings.record_text import RecordText
from ohdesk.ui.meetings.result_rows import OutcomeRow, TaskRow
from ohdesk.ui.meetings.unread_marks import UnreadMarks
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.message_bar import MessageBar

GROUP_ONLY_KEY: Final = "Ctrl+Shift+G"


class RecordEditor(QWidget):
    """The text of one item, its outcomes and its tasks, saved as they are typed."""

    def __init__(self, opened: OpenMeeting, item_id: UUID, *, lines: int, fills: bool = False) -> None:
        """``lines`` is the least height of the text; with ``fills`` it takes the room that is left."""
        super().__init__()
        self._open = opened
        self._item_id = item_id
        self._field = RecordText(placeholder=self.tr("What was said, without names"), lines=lines)
        self.text = Guarded(self._field, quiet=True)
        self._highlighter = RecordHighlighter(self._field.document())
        self._unread = UnreadMarks(opened, item_id, "record", self._field)
        self._private = Label("", "caption")
        self._outcomes = KeyedRows(lambda key: OutcomeRow(opened, item_id, key))
        self._tasks = KeyedRows(self._task_row)
        self._messages = MessageBar()
        lead_focus(self, self.text)
        if fills:
            self.text.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.text, self._private, self._outcomes, self._tasks, self._messages):
            column.addWidget(widget, 1 if fills and widget is self.text else 0)
        self._heard_private = False
        self.text.accepted.connect(self._write)
        self._field.cursorPositionChanged.connect(self._say_audience)
        self._field.took_in.connect(self._tell_private)
        QShortcut(QKeySequence(GROUP_ONLY_KEY), self, self.toggle_group_only).setContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the item as it stands."""
        item = self._open.item(self._item_id)
        if item is None:
            return
        self.text.setAccessibleName(self.tr("Text: {0}").format(item.title))
        self.text.set_text(item.record)
        self._unread.show_text(item.record)
        self._tell_private()
        self._outcomes.set_keys([outcome.id for outcome in item.outcomes])
        self._tasks.set_keys([draft.value.id for draft in self._open.tasks(item.id)])
        for row in (*self._outcomes, *self._tasks):
            row.refresh()

    @property
    def marked(self) -> tuple[int, int]:
        """Where the selection begins and ends, both the caret's place where nothing is selected."""
        cursor = self._field.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    @property
    def writing(self) -> bool:
        """Whether the caret stands in the text, or words in it are selected."""
        return self._field.hasFocus() or self._field.textCursor().hasSelection()

    def row_with_focus(self) -> OutcomeRow | TaskRow | None:
        """Return the outcome or the task in which the caret stands."""
        now = self.focusWidget()
        rows = (*self._outcomes, *self._tasks)
        return next((row for row in rows if now and now.hasFocus() and row.isAncestorOf(now)), None)

    def toggle_group_only(self) -> None:
        """Let the paragraph under the caret be for the group only, or for everybody again."""
        self.text.settle()
        item = self._open.item(self._item_id)
        if item is None or self.text.refused or not item.record:
            return
        text = toggled(item.record, min(self._field.textCursor().position(), len(item.record)))
        before, after = (sum(passage.group_only for passage in passages(words)) for words in (item.record, text))
        self._open.write_item(self._item_id, "record", text, self.tr("Who may read a paragraph"))
        announce(self._field, label(Publicity.GROUP if after > before else Publicity.PUBLIC))

    def _say_audience(self) -> None:
        """Let a screen reader hear when the caret comes to a paragraph for the group only, or leaves it."""
        text, caret = self._field.text, self._field.textCursor().position()
        parts = passages(f"{text[:caret]}\N{BULLET}") if text else ()
        private = bool(parts) and (parts[-1].group_only or text.startswith(GROUP_ONLY.strip(), caret))
        if private != self._heard_private and self._field.hasFocus():
            announce(self._field, label(Publicity.GROUP if private else Publicity.PUBLIC))
        self._heard_private = private

    def _tell_private(self) -> None:
        words = self._field.group_only_words
        self._private.setText(words)
        self._private.setVisible(bool(words))
        self._field.setAccessibleDescription(" ".join(filter(None, (words, self._unread.words))))

    def _task_row(self, task_id: UUID) -> TaskRow:
        row = TaskRow(self._open, task_id)
        row.removed.connect(self._remove_task)
        return row

    def _write(self, text: str) -> None:
        self._open.write_item(self._item_id, "record", text, self.tr("Typing"), typed=True)

    def _remove_task(self, task_id: UUID) -> None:
        self._open.remove_task(task_id)
        self._messages.say(
            self.tr("The task was removed."),
            action=self.tr("Bring it back"),
            on_action=lambda: self._open.restore_task(task_id),
        )
