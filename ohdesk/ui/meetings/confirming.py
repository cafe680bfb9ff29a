"""Who stands behind minutes or an addendum, and how: with an own passphrase, in the meeting, or on paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ohdesk.domain.groups import Membership
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.services import minutes
from ohdesk.services.minutes import Word
from ohdesk.ui.labels import in_line
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.password_field import PasswordField
from ohdesk.ui.wording import member_words

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


class Confirming(QWidget):
    """A row for each approver."""

    changed = Signal()

    def __init__(self, vault: Vault, approvers: Sequence[Membership], *, in_meeting: bool = False) -> None:
        """With ``in_meeting`` the word of a meeting comes first: it is the meeting that approves."""
        super().__init__()
        self._rows = [
            _ApproverRow(member, minutes.may_confirm_with_passphrase(vault, member.id), in_meeting=in_meeting)
            for member in approvers
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        if not approvers:
            column.addWidget(Label(self.tr("The group has no chair yet. Choose one on the page Group."), "muted"))
        for row in self._rows:
            row.changed.connect(self.changed)
            column.addWidget(row)

    @property
    def words(self) -> tuple[Word, ...]:
        """What the approvers who are ticked say."""
        return tuple(row.word for row in self._rows if row.ticked)

    @property
    def complete(self) -> bool:
        """Whether somebody approves and nobody's passphrase is missing."""
        words = self.words
        return bool(words) and all(word.passphrase or word.how is not ConfirmedBy.PASSPHRASE for word in words)


class _ApproverRow(QWidget):
    """One approver: whether, how, and the passphrase where it is that."""

    changed = Signal()

    def __init__(self, member: Membership, has_passphrase: bool, *, in_meeting: bool) -> None:
        super().__init__()
        self._member = member
        self._tick = QCheckBox(member_words(member))
        self._tick.setChecked(True)
        ways = [(ConfirmedBy.PASSPHRASE, self.tr("with an own passphrase, now"))] if has_passphrase else []
        ways.append((ConfirmedBy.MEETING, self.tr("in the meeting, recorded here")))
        ways.append((ConfirmedBy.PAPER, self.tr("on signed paper")))
        first = ConfirmedBy.MEETING if in_meeting else ways[0][0]
        self._how = Choice(self.tr("How {0} confirms").format(member.name), ways, first)
        self._passphrase = PasswordField(self.tr("Passphrase of {0}").format(member.name), named_inside=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._tick)
        ways_and_words = QVBoxLayout()
        ways_and_words.setContentsMargins(34, 0, 0, 0)
        ways_and_words.addWidget(self._how)
        ways_and_words.addWidget(self._passphrase)
        column.addLayout(ways_and_words)
        self._tick.toggled.connect(self._show)
        self._how.chosen.connect(self._show)
        self._passphrase.changed.connect(self.changed)
        self._show()

    @property
    def ticked(self) -> bool:
        """Whether this approver approves."""
        return self._tick.isChecked()

    @property
    def word(self) -> Word:
        """What this approver says."""
        how = self._how.value or ConfirmedBy.MEETING
        passphrase = self._passphrase.text if how is ConfirmedBy.PASSPHRASE else ""
        member = self._member
        return Word(member.id, member.name, member.title or in_line(member.role), how, passphrase)

    def _show(self) -> None:
        self._how.setEnabled(self.ticked)
        self._passphrase.setVisible(self.ticked and self._how.value is ConfirmedBy.PASSPHRASE)
        self.changed.emit()
