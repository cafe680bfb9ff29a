"""The item that is on: what was prepared for it, its text, what came of it, and how it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ohdesk.domain.agenda import AgendaItem, ItemState, Part
from ohdesk.domain.meetings import Presence, present_at
from ohdesk.ui.labels import label
from ohdesk.ui.meetings.attachments import Attachments
from ohdesk.ui.meetings.carried import Carried
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.record_editor import RecordEditor
from ohdesk.ui.sharing import is_shared
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.sign import Sign

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner

STATE_KEYS: Final = {
    ItemState.HANDLED: "F5",
    ItemState.CONTINUES: "F6",
    ItemState.LAPSED: "F7",
    ItemState.WAITING: "F9",
}


class ItemSheet(QWidget):
    """The chair's own prompt is not there while others see the window."""

    def __init__(self, opened: OpenMeeting, item_id: UUID, tasks: TaskRunner) -> None:
        super().__init__()
        self._open = opened
        self.item_id = item_id
        item = opened.item(item_id)
        assert item is not None
        self._prompt: _Prompt | None = None
        self.editor = RecordEditor(opened, item_id, lines=4, fills=True)
        self._states = {state: self._state_button(state, key) for state, key in STATE_KEYS.items()}
        self._present = Label("", "caption")
        lead_focus(self, self.editor)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        if item.text:
            self._column.addWidget(Label(item.text, "muted"))
        if item.attachments:
            self._column.addWidget(Attachments(opened, item_id, tasks, editable=False))
        self._column.addWidget(Carried(opened, item_id, tasks))
        self._column.addWidget(self.editor, 1)
        self._column.addWidget(Flow(*self._states.values(), spacing=6))
        self._column.addWidget(self._present)
        self.refresh()

    def refresh(self) -> None:
        """Show the item as it stands."""
        item = self._open.item(self.item_id)
        if item is None:
            return
        self._show_prompt("" if is_shared(self) else item.prompt)
        self.editor.refresh()
        for state, button in self._states.items():
            button.setChecked(item.state is state)
        self._present.setText(presence_words(self._open, item))
        shows_all(item.id, self.editor)

    def set_state(self, state: ItemState) -> None:
        """Say how the item stands; the same word once more takes it back."""
        item = self._open.item(self.item_id)
        if item is None:
            return
        new = ItemState.LISTED if item.state is state else state
        self._open.write_item(self.item_id, "state", new, self.tr("State of the item"))
        announce(self, state_words(new))

    def _show_prompt(self, text: str) -> None:
        """Build the prompt only while there is one to show, so that nothing of it is in the window otherwise."""
        if text == (self._prompt.text if self._prompt else ""):
            return
        if self._prompt is not None:
            self._prompt.hide()
            self._prompt.setParent(None)
            self._prompt.deleteLater()
            self._prompt = None
        if text:
            self._prompt = _Prompt(text)
            self._column.insertWidget(0, self._prompt)

    def _state_button(self, state: ItemState, key: str) -> QPushButton:
        words, native = state_words(state), QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button = QPushButton(f"{words} · {native}")
        button.setProperty("kind", "segment")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(words)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self.set_state, state))
        return button


class Hidden(Label):
    """Stands in the place of an item of the staff's part while others see the window."""

    def __init__(self) -> None:
        super().__init__("", "muted")
        self.setText(self.tr("This item waits until nobody but staff sees the screen."))
        self.setAlignment(Qt.AlignmentFlag.AlignTop)

    def refresh(self) -> None:
        """Show the same words."""


class _Prompt(QWidget):
    """What only the chair sees."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        words = Label(text, "muted")
        words.setAccessibleName(self.tr("Only for the chair: {0}").format(text))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Sign("eye-off", "muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)


def state_words(state: ItemState) -> str:
    """Return how an item stands, as the one who runs the meeting says it."""
    translate = QCoreApplication.translate
    return {
        ItemState.HANDLED: translate("Filing", "Handled"),
        ItemState.CONTINUES: translate("Filing", "To be continued"),
        ItemState.LAPSED: translate("Filing", "Lapsed"),
        ItemState.WAITING: translate("Filing", "Back to those waiting"),
    }.get(state, translate("Filing", "On the agenda"))


def presence_words(opened: OpenMeeting, item: AgendaItem) -> str:
    """Return how many were there for an item, and its part of the meeting; nothing while nobody is marked."""
    marked = sum(line.presence is Presence.PRESENT for line in opened.meeting.attendance)
    there = len(present_at(opened.meeting, item))
    words = [label(item.part)] if item.part is Part.STAFF else []
    if marked:
        words.append(QCoreApplication.translate("ItemSheet", "Present for this item: {0}").format(there))
    return " · ".join(words)
