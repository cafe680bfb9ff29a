"""Reference cards: the tree of groups, the path of help, the professions, the expert group, what belongs where."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ohdesk.services import group_papers, groups
from ohdesk.services.group_papers import CardSection, ReferenceCard
from ohdesk.ui.language import current_language
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.printing.show import look_at, show_part_paper
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.label import Label, line

_BETWEEN = 20
"""Pixels between two columns."""


class CardsPart(Part):
    """One card at a time; nothing of them is stored."""

    def __init__(self, surroundings: Surroundings, today: date) -> None:
        super().__init__(surroundings)
        self._today = today
        self._cards = group_papers.cards(current_language())
        shown = [*self._cards.cards, self._cards.checklist]
        self._choice = Segments[str](
            self.tr("Reference card"), [(card.key, card.title) for card in shown], shown[0].key
        )
        self._choice.chosen.connect(self.show_card)
        self._card = Card()
        printed = Button(self.tr("Preview and print"), icon_name="printer")
        look_at(printed, self.show_paper)
        self._card.add_action(printed)
        self._sheet = QVBoxLayout()
        self._sheet.setSpacing(14)
        self._card.body.addLayout(self._sheet)
        self.add(self._choice, self._card)
        self.show_card(shown[0].key)

    def show_year(self, school_year: str) -> None:
        """Stay as it is: the cards are the same every year."""

    def show_card(self, key: str) -> None:
        """Show one card, or the ``checklist``."""
        self._choice.set_value(key)
        shown = next(card for card in (*self._cards.cards, self._cards.checklist) if card.key == key)
        clear_layout(self._sheet)
        self._card.set_title(shown.title, shown.lead)
        self._fill(shown)
        self._sheet.addWidget(line())
        self._sheet.addWidget(Label(self._cards.checked, "caption"))

    def show_paper(self, language: str) -> None:
        """Show the card as it is printed."""
        vault, today, key = self.context.vault, self._today, self._choice.value or ""
        group = groups.current_group(vault).id
        if key == self._cards.checklist.key:
            describe = partial(group_papers.consent_checklist, vault, group, today)
        else:
            describe = partial(group_papers.card, vault, group, today, key=key)
        show_part_paper(self, describe, self._card.accessibleName(), language)

    def _fill(self, card: ReferenceCard) -> None:
        if card.rows:
            self._sheet.addWidget(_Table(card))
        for section in card.sections:
            self._sheet.addWidget(self._section(section, "☐" if card is self._cards.checklist else "•"))

    def _section(self, section: CardSection, sign: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if section.heading:
            column.addWidget(Label(section.heading, "strong"))
        if section.text:
            column.addWidget(Label(section.text))
        for point in section.points:
            column.addWidget(Label(f"{sign}  {point}"))
        if section.source:
            column.addWidget(Label(f"{self._cards.source}: {section.source}", "caption"))
        return holder


class _Table(QWidget):
    """A card's rows in columns; where these are too narrow, each row's cells one below the other with their names."""

    def __init__(self, card: ReferenceCard) -> None:
        super().__init__()
        self._shares = [max(len(row[column]) for row in card.rows) for column in range(len(card.header))]
        self._header = [Label(words, "caption", self) for words in card.header]
        self._names = [[Label(words, "caption", self) for words in card.header[1:]] for _ in card.rows]
        self._rows = [
            [Label(words, "body" if column else "strong", self) for column, words in enumerate(row)]
            for row in card.rows
        ]
        for row in self._rows:
            for name, cell in zip(card.header, row, strict=True):
                cell.setAccessibleName(f"{name}: {cell.text()}")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._is_narrow = False
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Ask only for what the widest cell needs."""
        return QSize(max(self._least()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = self._least()
        is_narrow = self.width() < sum(least) + _BETWEEN * (len(least) - 1)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._arrange()

    def _least(self) -> list[int]:
        """Return the least width of each column."""
        columns = zip(self._header, *self._rows, strict=True)
        return [max(cell.minimumSizeHint().width() for cell in column) for column in columns]

    def _arrange(self) -> None:
        narrow, cells = self._is_narrow, len(self._header)
        for label in self.findChildren(Label):
            self._grid.removeWidget(label)
        for label in (*self._header, *(name for names in self._names for name in names)):
            label.hide()
        self._grid.setVerticalSpacing(2 if narrow else 10)
        for column, share in enumerate(self._shares):
            self._grid.setColumnStretch(column, share if not narrow else int(column == 0))
        if not narrow:
            self._put(self._header, 0)
        for number, (names, row) in enumerate(zip(self._names, self._rows, strict=True), start=1):
            if not narrow:
                self._put(row, number)
                continue
            for column, cell in enumerate(row):
                place = 2 * (number * cells + column)
                self._put(names[column - 1 : column], place)
                self._put([cell], place + 1)

    def _put(self, labels: Sequence[Label], line: int) -> None:
        for column, label in enumerate(labels):
            self._grid.addWidget(label, line, column)
            label.show()
