"""What was said and belongs to no item yet."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ohdesk.domain.meetings import LooseNote
from ohdesk.domain.notes import note_filed, with_note
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus


class LooseNotes(QWidget):
    """A line for each note; Alt with a number files the current one to that item, Delete takes it away."""

    def __init__(self, opened: OpenMeeting, pending: UUID) -> None:
        """``pending`` is the note that stands in the capture line and not here."""
        super().__init__()
        self._open = opened
        self._pending = pending
        self._hint = Label("", "muted")
        self._list = _Notes()
        self._list.setAccessibleName(self.tr("Loose notes"))
        self._list.removed.connect(self._remove)
        lead_focus(self, self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._hint)
        column.addWidget(self._list, 1)
        self.refresh()

    def refresh(self) -> None:
        """Show the notes as they stand."""
        notes = loose_notes(self._open, self._pending)
        self._hint.setText(
            self.tr("Alt with the number of an item files the current note there. Delete takes it away.")
            if notes
            else self.tr("Everything said has its place.")
        )
        self._list.show_notes(notes)
        self._list.setVisible(bool(notes))

    def file_current(self, item_id: UUID) -> bool:
        """File the current note to an item; tell whether there was one."""
        note = self._list.current
        item = self._open.item(item_id)
        if note is None or item is None:
            return False
        self._open.change(note_filed(self._open.meeting, note, item_id), self.tr("File a note"))
        announce(self, self.tr("Filed to: {0}").format(item.title))
        return True

    def _remove(self, note: UUID) -> None:
        self._open.change(with_note(self._open.meeting, note, ""), self.tr("Remove a note"))


def loose_notes(opened: OpenMeeting, pending: UUID) -> list[LooseNote]:
    """Return the notes without the one that is being written on this laptop."""
    return [note for note in opened.meeting.notes if note.id != pending]


class _Notes(QListWidget):
    """The notes as lines; the current one stays current while it is there."""

    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @property
    def current(self) -> UUID | None:
        """The identity of the current note."""
        line = self.currentItem()
        return line.data(Qt.ItemDataRole.UserRole) if line else None

    def show_notes(self, notes: list[LooseNote]) -> None:
        """Show ``notes``; the line after one that is gone becomes current."""
        row = max(self.currentRow(), 0)
        known = {note.id: place for place, note in enumerate(notes)}
        row = known.get(self.current, min(row, len(notes) - 1)) if self.current else row
        self.clear()
        for note in notes:
            line = QListWidgetItem(note.text, self)
            line.setData(Qt.ItemDataRole.UserRole, note.id)
        self.setCurrentRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current:
            self.removed.emit(self.current)
        else:
            super().keyPressEvent(event)
