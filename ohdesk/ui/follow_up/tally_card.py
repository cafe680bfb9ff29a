"""How often the expert team was asked for advice: numbers typed into a grid, nothing else."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from ohdesk.domain.groups import Group
from ohdesk.domain.small_numbers import HIDDEN, Merged
from ohdesk.domain.tallies import PROFESSIONS, Channel, ConsultationTheme, count_of, counted
from ohdesk.services import inspection_papers, tallies
from ohdesk.services.words import say
from ohdesk.ui.follow_up.grid import Grid
from ohdesk.ui.labels import choices, label
from ohdesk.ui.language import current_language
from ohdesk.ui.parts_page import Part
from ohdesk.ui.printing.show import look_at, show_part_paper
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label

_AUTUMN_FROM = 8


class TallyCard(Card):
    """A term's counts: a grid for each channel to type in, and below it what is told of them."""

    def __init__(self, part: Part, today: date) -> None:
        super().__init__()
        self._part = part
        self._group: Group | None = None
        self._year = ""
        self.set_title(
            self.tr("Consultations"),
            self.tr("Only numbers: never who asked or about whom. The team speaks here of general matters only."),
        )
        printed = Button(self.tr("Preview and print"), icon_name="printer")
        look_at(printed, self.preview)
        self.add_action(printed)
        terms = [(False, self.tr("Autumn")), (True, self.tr("Spring"))]
        self._spring = Segments[bool](self.tr("Term"), terms, today.month < _AUTUMN_FROM)
        self._channel = Segments[Channel](self.tr("How advice was asked for"), choices(Channel), Channel.IN_PERSON)
        self._spring.chosen.connect(lambda _: self._show())
        self._channel.chosen.connect(lambda _: self._show())
        names = [label(profession) for profession in PROFESSIONS]
        self._grid = Grid(self.tr("Numbers of consultations"), self.tr("Theme"), names, typed=True)
        self._grid.entered.connect(self._take)
        self._told = Label("")
        self.add(
            Columns(
                Field(self.tr("Term"), self._spring),
                Field(self.tr("How advice was asked for"), self._channel),
                shares=(0, 1),
                characters=70,
            ),
            self._grid,
            Label(self.tr("Type a number and press Enter; the arrow keys move from cell to cell."), "caption"),
            Label(self.tr("What is told of the term"), "strong"),
            self._told,
        )

    def show_year(self, group: Group, school_year: str) -> None:
        """Show the counts of a group's school year."""
        self._group, self._year = group, school_year
        if tallies.counts_here(group):
            self._show()

    def preview(self, language: str) -> None:
        """Show what is told of the term as it is printed."""
        group, year, vault = self._group, self._year, self._part.context.vault
        if group is None:
            return
        spring = bool(self._spring.value)
        title = self.tr("Consultations {0}").format(year)
        show_part_paper(
            self._part,
            lambda language: inspection_papers.tally(vault, group.id, year, language, spring=spring),
            title,
            language,
        )

    def _show(self) -> None:
        if self._group is None:
            return
        vault, channel = self._part.context.vault, self._channel.value or Channel.IN_PERSON
        tally = tallies.tally_of(vault, self._group.id, self._year, spring=bool(self._spring.value))
        rows = []
        for theme in ConsultationTheme:
            counts = [count_of(tally, (channel, profession, theme)) for profession in PROFESSIONS]
            rows.append((label(theme), [str(count) for count in counts]))
        self._grid.show_rows(rows)
        told = tallies.told(vault, self._group, tally)
        limit = tallies.protection(vault, self._group).limit
        total = self.tr("below {0}, not shown").format(limit) if told.total is None else str(told.total)
        others = self.tr("others")
        lines = [self.tr("In all: {0}").format(total)]
        for name, listed in (
            (self.tr("Themes"), told.themes),
            (self.tr("Professions"), told.professions),
            (self.tr("Ways of asking"), told.channels),
        ):
            if listed is not None:
                lines.append(f"{name}: {_listed(listed, others)}")
        if told.total and told.themes is None:
            lines.append(say(current_language(), "documents.tally.small_school"))
        self._told.setText("\n".join(lines))

    def _take(self, row: int, column: int, count: int) -> None:
        if self._group is None:
            return
        cell = (self._channel.value or Channel.IN_PERSON, PROFESSIONS[column], list(ConsultationTheme)[row])
        vault = self._part.context.vault
        now = tallies.tally_to_write(vault, self._group.id, self._year, spring=bool(self._spring.value))
        self._part.history.change(now, counted(now.value, cell, count), self.tr("Write a number"))
        self._show()


def _listed(listed: Merged[Any], others: str) -> str:
    told = [f"{_name(key)} {count}" for key, count in listed.kept if count]
    if listed.others:
        told.append(f"{others} {HIDDEN if listed.count is None else listed.count}")
    return ", ".join(told)


def _name(key: StrEnum) -> str:
    return label(key).lower()
