"""What colleagues wrote in minutes before they heard of the approval: taken up as an addendum, or left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.minutes import LateState
from ohdesk.domain.paragraphs import internal_text
from ohdesk.services import late_words
from ohdesk.services.differences import compared
from ohdesk.services.late_words import Late
from ohdesk.services.ports import Vault
from ohdesk.ui import clock
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.fold import Fold
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.marked_text import MarkedText
from ohdesk.ui.widgets.message_bar import MessageBar


class LateWordsCard(Card):
    """One block for each place, with who wrote it and when; hidden where nothing came late."""

    def __init__(self, vault: Vault, meeting_id: UUID, add: Callable[[Sequence[Late]], None]) -> None:
        """``add`` writes an addendum that takes up what came late."""
        super().__init__(
            self.tr("Written before the approval was known"),
            self.tr("This is no part of the approved minutes. Take it up as an addendum, or leave it out."),
        )
        self._vault = vault
        self._meeting_id = meeting_id
        self._add = add
        self._shown: tuple[Late, ...] | None = None
        self._messages = MessageBar()
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(10)
        self.body.addLayout(self._blocks)
        self.add(self._messages)
        self.refresh()

    def refresh(self) -> None:
        """Show what came late as it stands."""
        found = late_words.late(self._vault, self._meeting_id, current_language())
        if found == self._shown:
            return
        self._shown = found
        clear_layout(self._blocks)
        waiting = late_words.waiting(found)
        left_out = [one for one in found if one.state is LateState.LEFT_OUT]
        self.setVisible(bool(waiting or left_out))
        for place, one in enumerate(waiting):
            if place:
                self._blocks.addWidget(line())
            self._blocks.addWidget(self._block(one))
        if len(waiting) > 1:
            words = self.tr("Take up all as one addendum…")
            self._blocks.addWidget(line())
            self._blocks.addWidget(Flow(Button(words, partial(self._add, waiting), icon_name="pen-line")))
        if left_out:
            self._blocks.addWidget(self._left_out(left_out))

    def _block(self, one: Late) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        laptops = ", ".join(one.laptops) or self.tr("a colleague")
        column.addWidget(Label(one.where, "strong"))
        column.addWidget(Label(" · ".join(filter(None, (one.label, laptops, one.when))), "caption"))
        lines = compared(internal_text(one.approved), internal_text(one.now))
        marked = [[(piece.kept, piece.text) for piece in parts] for parts in lines if any(part.text for part in parts)]
        column.addWidget(MarkedText(marked))
        take = Button(self.tr("Take up as an addendum…"), partial(self._add, (one,)), icon_name="pen-line")
        take.setAccessibleName(self.tr("Take up as an addendum: {0}").format(one.where))
        buttons = [take]
        if one.state is LateState.WAITING:
            leave = Button(self.tr("Leave out"), partial(self._leave_out, one), kind="quiet")
            leave.setAccessibleName(self.tr("Leave out: {0}").format(one.where))
            buttons.append(leave)
        column.addWidget(Flow(*buttons, spacing=8))
        return block

    def _left_out(self, left_out: Sequence[Late]) -> Fold:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        for one in left_out:
            column.addWidget(self._block(one))
        return Fold(self.tr("Left out: %n place(s)", "", len(left_out)), body)

    def _leave_out(self, one: Late) -> None:
        late_words.leave_out(self._vault, one, clock.today())
        self.refresh()
        self._messages.say(
            self.tr("Left out. The words stay below and can be taken up later."),
            action=self.tr("Bring it back"),
            on_action=partial(self._bring_back, one),
        )

    def _bring_back(self, one: Late) -> None:
        late_words.take_up_again(self._vault, one)
        self._messages.clear()
        self.refresh()
