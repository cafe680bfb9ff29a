"""Reference cards: the tree of groups, the path of help, the professions, the expert group, what belongs where."""

from __future__ import annotations

from datetime import date
from functools import partial

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
            self._sheet.addWidget(_table(card))
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


def _table(card: ReferenceCard) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(10)
    for column, words in enumerate(card.header):
        grid.addWidget(Label(words, "caption"), 0, column)
        grid.setColumnStretch(column, max(len(row[column]) for row in card.rows))
    for number, row in enumerate(card.rows, start=1):
        for column, words in enumerate(row):
            cell = Label(words, "strong" if not column else "body")
            cell.setAccessibleName(f"{card.header[column]}: {words}")
            grid.addWidget(cell, number, column)
    return table
