"""Which of a year's papers have gone to records management, and the way there for the rest."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from ohdesk.domain.deliveries import Subject
from ohdesk.services.deliveries import Standing
from ohdesk.ui.delivery.delivering import Delivering
from ohdesk.ui.delivery.official_row import OfficialRow
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign


class RecordsCard(Card):
    """A row for each approved paper that is not in records management as it reads now; the others are counted."""

    def __init__(self, delivering: Delivering) -> None:
        super().__init__(self.tr("Records management"))
        self._delivering = delivering
        self._others = Button(self.tr("Hand on another paper"), icon_name="archive")
        self._menu = QMenu(self._others)
        self._menu.setAccessibleName(self._others.accessibleName())
        self._others.setMenu(self._menu)
        self.add_action(self._others)

    def show_papers(self, standings: Sequence[tuple[Standing, str]], others: Sequence[tuple[Subject, str]]) -> None:
        """Show how papers stand, each with its title; ``others`` are papers of the year that can go too."""
        self.clear()
        self._menu.clear()
        for subject, title in others:
            self._menu.addAction(title).triggered.connect(partial(self._ask, subject, title))
        self._others.setVisible(bool(others))
        left = [(one, title) for one, title in standings if not one.is_behind]
        for place, (one, title) in enumerate(left):
            if place:
                self.add(line())
            row = OfficialRow(self._delivering)
            row.show_paper(one.subject, title, title)
            self.add(row)
        there = len(standings) - len(left)
        if there:
            words = self.tr("%n approved paper(s) of this year are in records management.", "", there)
            self.add(Row(words, leading=Sign("circle-check", "ok")))
        if not standings:
            self.add(Label(self.tr("Approved minutes and plans of this year are listed here."), "muted"))

    def _ask(self, subject: Subject, title: str, _: bool = False) -> None:
        self._delivering.ask(subject, title)
