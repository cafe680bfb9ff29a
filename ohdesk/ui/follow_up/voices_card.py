"""Goal by goal: who was heard and who was told, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ohdesk.domain.communication import BODIES, Communication
from ohdesk.domain.surveys import Audience
from ohdesk.domain.voices import Heard, Voices
from ohdesk.ui.labels import in_line, label
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.typed import written_date


class VoicesCard(Card):
    """For each goal, how students, guardians and staff were heard, and how they were told."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(
            self.tr("Heard and told, goal by goal"),
            self.tr("From hearings, from meetings with representatives, and from what was told."),
        )

    def show_voices(self, lines: Sequence[Voices]) -> None:
        """Show a block for each goal."""
        self.clear()
        for number, one in enumerate(lines):
            if number:
                self.add(line())
            self.add(self._block(one, number))
        if not lines:
            self.add(Label(self.tr("The plan of this school year has no goals yet."), "muted"))

    def _block(self, one: Voices, number: int) -> QWidget:
        title = self.tr("The work as a whole")
        if one.goal is not None:
            title = one.goal.title or self.tr("Goal {0}").format(number + 1)
        heard = [(body, [self._heard(each) for each in one.heard_of(body)]) for body in BODIES]
        told = [(body, [_told(each) for each in one.told_to(body)]) for body in BODIES]
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addWidget(Label(title, "strong"))
        column.addWidget(
            Columns(
                self._side(self.tr("Heard"), heard),
                self._side(self.tr("Told"), told),
                shares=(1, 1),
                characters=70,
                spacing=24,
            )
        )
        return block

    def _side(self, name: str, rows: Iterable[tuple[Audience, list[str]]]) -> QWidget:
        side = QWidget()
        grid = QGridLayout(side)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Label(name, "caption"), 0, 0, 1, 2)
        for place, (body, found) in enumerate(rows, start=1):
            grid.addWidget(Label(label(body)), place, 0)
            words = Label("\n".join(found)) if found else Label(self.tr("not found in the material"), "muted")
            grid.addWidget(words, place, 1)
        grid.setRowStretch(len(BODIES) + 1, 1)
        return side

    def _heard(self, one: Heard) -> str:
        how = self.tr("representative in a meeting") if one.in_meeting else one.how or one.who
        return " ".join(filter(None, (written_date(one.day) if one.day else "", how)))


def _told(one: Communication) -> str:
    return " ".join(filter(None, (written_date(one.day) if one.day else "", in_line(one.kind))))
