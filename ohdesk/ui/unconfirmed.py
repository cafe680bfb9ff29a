"""The laptops from which nobody knows yet that removed words are gone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.services.laptops import SharingLaptop
from ohdesk.ui.clock import local
from ohdesk.ui.days import short_day
from ohdesk.ui.icons import Tint
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign


class Unconfirmed(QWidget):
    """One row for each laptop, and what to ask of its people; hidden where all have confirmed.

    Those that go on as new laptops stand apart: nobody waits for them, and only a copy that is still in use matters.
    """

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_laptops(self, laptops: Sequence[SharingLaptop]) -> None:
        """Show the laptops that have not confirmed, those that will never first."""
        clear_layout(self._column)
        self.setVisible(bool(laptops))
        gone_on = [one for one in laptops if one.gone_on]
        others = sorted((one for one in laptops if not one.gone_on), key=lambda one: not one.removed)
        if others:
            self._column.addWidget(Label(self.tr("Words were removed, but these laptops have not confirmed it yet:")))
            self._add_rows(others, "warn")
        if any(one.awaited for one in others):
            ask = self.tr("Ask their people to open OHDesk and to exchange changes.")
            self._column.addWidget(Label(ask, "muted"))
        if gone_on:
            if others:
                self._column.addSpacing(self.fontMetrics().height())
            apart = self.tr(
                "These go on as new laptops and are not waited for. If a copy of one is still in use, the removed "
                "words are there until it exchanges changes:"
            )
            self._column.addWidget(Label(apart, "muted"))
            self._add_rows(gone_on, "muted")

    def _add_rows(self, laptops: Sequence[SharingLaptop], tint: Tint) -> None:
        for laptop in laptops:
            name = laptop.called or self.tr("Laptop without a name")
            self._column.addWidget(Row(name, self._words(laptop), leading=Sign("laptop", tint)))

    def _words(self, laptop: SharingLaptop) -> str:
        if laptop.removed:
            return self.tr("Closed out, so it will not hear of it. Ask for OHDesk's data to be deleted from it.")
        if laptop.heard:
            return self.tr("last heard {0}").format(short_day(local(laptop.heard).date()))
        return self.tr("not heard from yet")
