"""August's question: who goes on in the group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.groups import Membership
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.wording import member_words


class ContinuingCard(Card):
    """One list: each member goes on or leaves; whoever is new is added. Hidden where nothing is asked."""

    answered = Signal(object)
    """Those who leave (a frozenset of ids)."""
    added = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[Membership, Segments[bool]] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.body.addLayout(self._rows)
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(
            Flow(
                Button(self.tr("This is how we go on"), self._answer, kind="primary", icon_name="check"),
                Button(self.tr("Add somebody new"), self.added.emit, icon_name="user-plus"),
            )
        )
        self.add(foot)
        self.hide()

    def ask(self, members: Sequence[Membership], school_year: str) -> None:
        """Ask about ``members``; what is marked already stays marked."""
        self.set_title(
            self.tr("Who goes on in {0}?").format(school_year),
            self.tr("Mark those who leave. Their seats end with the school year before; what they did stays."),
        )
        leaving = {member.id for member in self._leaving()}
        self._lines.clear()
        clear_layout(self._rows)
        for member in members:
            name = member_words(member)
            stays = Segments[bool](
                self.tr("Does {0} go on?").format(name),
                [(True, self.tr("Goes on")), (False, self.tr("Leaves"))],
                member.id not in leaving,
            )
            self._lines[member] = stays
            self._rows.addWidget(Row(name, "", stays))
        self.setVisible(bool(members))

    def _leaving(self) -> list[Membership]:
        return [member for member, stays in self._lines.items() if stays.value is False]

    def _answer(self) -> None:
        self.answered.emit(frozenset(member.id for member in self._leaving()))
