"""What came of an item, a row each: outcomes and tasks, changed where they stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from ohdesk.domain.outcomes import OutcomeKind
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices, label
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.owner_field import Owner, OwnerField
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.pill import Pill, Tone
from ohdesk.ui.widgets.prose_edit import ProseEdit

OUTCOME_TONES: Final[dict[OutcomeKind, Tone]] = {
    OutcomeKind.AGREED: "ok",
    OutcomeKind.NOTED: "neutral",
    OutcomeKind.PROPOSED: "info",
}


class OutcomeRow(QWidget):
    """An outcome: its kind, its text, and to whom it is proposed."""

    def __init__(self, opened: OpenMeeting, item_id: UUID, outcome_id: UUID) -> None:
        super().__init__()
        self._open = opened
        self.key = outcome_id
        self._item_id = item_id
        self._outcome_id = outcome_id
        self._pill = Pill()
        self._text = Guarded(ProseEdit(lines=1), self.tr("What came of it"), quiet=True)
        self._to = guarded_line(self.tr("Proposed to"), self.tr("To whom, for example the head of education"))
        self._more = IconButton("ellipsis", self.tr("Kind or removal"), self._show_menu)
        lead_focus(self, self._text)

        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(self._text)
        lines.addWidget(self._to)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(_beside(self._pill, words), 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self._text.accepted.connect(lambda text: self._write("text", text))
        self._to.accepted.connect(lambda text: self._write("proposed_to", text))
        self.refresh()

    def refresh(self) -> None:
        """Show the outcome as it stands."""
        outcome = self._open.outcome(self._item_id, self._outcome_id)
        if outcome is None:
            return
        self._pill.set_state(label(outcome.kind), OUTCOME_TONES[outcome.kind])
        self._text.set_text(outcome.text)
        self._to.set_text(outcome.proposed_to)
        self._to.setVisible(outcome.kind is OutcomeKind.PROPOSED)
        shows_all(outcome.id, self._text)

    def enlarge(self) -> None:
        """Show the text large, for reading out."""
        self._text.field.setProperty("voice", "reading")

    def _write(self, name: str, text: str) -> None:
        self._open.write_outcome(self._item_id, self._outcome_id, name, text, self.tr("Typing"), typed=True)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outcome = self._open.outcome(self._item_id, self._outcome_id)
        for kind, words in choices(OutcomeKind):
            action = _entry(menu, words, partial(self._set_kind, kind))
            action.setCheckable(True)
            action.setChecked(outcome is not None and outcome.kind is kind)
        menu.addSeparator()
        _entry(menu, self.tr("Remove"), self._remove)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _set_kind(self, kind: OutcomeKind) -> None:
        self._open.write_outcome(self._item_id, self._outcome_id, "kind", kind, self.tr("Change of kind"))

    def _remove(self) -> None:
        self._open.remove_outcome(self._item_id, self._outcome_id, self.tr("Remove an outcome"))


class TaskRow(QWidget):
    """A task: what, who, by when."""

    removed = Signal(object)
    """The identity of the task that the user takes away."""

    def __init__(self, opened: OpenMeeting, task_id: UUID) -> None:
        super().__init__()
        self.key = task_id
        self._open = opened
        self._task_id = task_id
        self._text = Guarded(ProseEdit(lines=1), self.tr("Task"), quiet=True)
        self._owner = OwnerField(self.tr("Who does it"), opened.members)
        self._due = DateField(self.tr("Due"))
        line = self._due.findChild(QLineEdit)
        assert line is not None
        line.setPlaceholderText(self.tr("Due"))
        lead_focus(self, self._text)

        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(self._text)
        lines.addWidget(Columns(self._owner, self._due, shares=(3, 2), characters=40, spacing=8))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(_beside(Pill(self.tr("Task"), "warn"), words), 1)
        remove = IconButton("x", self.tr("Remove the task"), lambda: self.removed.emit(task_id))
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self._text.accepted.connect(self._write)
        self._owner.chosen.connect(self._give)
        self._due.entered.connect(self._set_due)
        self.refresh()

    def refresh(self) -> None:
        """Show the task as it stands."""
        if draft := self._open.task(self._task_id):
            self._text.set_text(draft.value.text)
            self._owner.set_owner(draft.value)
            self._due.set_value(draft.value.due)
            shows_all(draft.value.id, self._text)

    def enlarge(self) -> None:
        """Show the text large, for reading out."""
        self._text.field.setProperty("voice", "reading")

    def _write(self, text: str) -> None:
        if draft := self._open.task(self._task_id):
            draft.change(replace(draft.value, text=text), self.tr("Typing"), "text")

    def _give(self, owner: Owner) -> None:
        if draft := self._open.task(self._task_id):
            draft.change(owner.given(draft.value), self.tr("Who does it"))

    def _set_due(self, due: date | None) -> None:
        if draft := self._open.task(self._task_id):
            draft.change(replace(draft.value, due=due), self.tr("Due"))


def _beside(pill: Pill, words: QWidget) -> Columns:
    """Return the chip before its words, or above them where that is too narrow."""
    return Columns(_PillColumn(pill), words, shares=(0, 1), characters=50, spacing=10)


class _PillColumn(QWidget):
    """Room for a chip beside a field's first line, as wide for every kind, so that the fields stand in one line."""

    def __init__(self, pill: Pill) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, pill.fontMetrics().height() // 2, 0, 0)
        column.addWidget(pill)
        column.addStretch()
        widest = max(self.fontMetrics().horizontalAdvance(words) for _, words in choices(OutcomeKind))
        self.setFixedWidth(widest + self.fontMetrics().height() * 2)


def _entry(menu: QMenu, words: str, on_pick: Callable[[], None]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda: on_pick())
    return action
