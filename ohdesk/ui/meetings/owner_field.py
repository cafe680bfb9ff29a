"""Who does a task: a role, a member, or anybody else in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter

from ohdesk.domain.groups import Membership, Role
from ohdesk.domain.outcomes import Task
from ohdesk.ui.labels import choices
from ohdesk.ui.wording import member_words, owner_words


@dataclass(frozen=True, slots=True)
class Owner:
    """A role before a person, so that a task survives a change of staff; ``name`` for those outside the group."""

    role: Role | None = None
    member: UUID | None = None
    name: str = ""

    def given(self, task: Task) -> Task:
        """Return ``task`` as this owner's."""
        return replace(task, owner_role=self.role, owner_member=self.member, owner=self.name)


def known_owners(members: Sequence[Membership]) -> dict[str, Owner]:
    """Return roles and members by what the window calls them."""
    roles = {word: Owner(role=role) for role, word in choices(Role) if role is not Role.OTHER}
    return roles | {member_words(member): Owner(member.role, member.id) for member in members}


class OwnerField(QComboBox):
    """Roles and members to choose from by typing; other words are taken as they are."""

    chosen = Signal(object)
    """The ``Owner`` whom the user chose."""

    def __init__(self, name: str, members: Sequence[Membership]) -> None:
        super().__init__()
        self._members = tuple(members)
        self._owners = known_owners(members)
        self._shown = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.addItems(list(self._owners))
        line, completer = self.lineEdit(), self.completer()
        assert line is not None
        assert completer is not None
        self._line = line
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setAccessibleName(name)
        line.setAccessibleName(name)
        line.setPlaceholderText(self.tr("Who does it"))
        line.editingFinished.connect(self._read)
        self.activated.connect(self._read)
        self.set_owner(Task(id=UUID(int=0)))

    def set_owner(self, task: Task) -> None:
        """Show who does ``task``, without a signal."""
        self._shown = owner_words(task, self._members)
        if self.currentText() != self._shown and not self._line.hasFocus():
            self.blockSignals(True)
            self.setCurrentIndex(self.findText(self._shown))
            self.setEditText(self._shown)
            self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _read(self) -> None:
        text = self.currentText().strip()
        if text == self._shown:
            return
        self._shown = text
        known = {word.casefold(): owner for word, owner in self._owners.items()}
        self.chosen.emit(known.get(text.casefold(), Owner(name=text)))
