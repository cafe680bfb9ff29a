"""One entry of the clock in a list."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ohdesk.domain.year_clock import ClockEntry, ClockState, is_due
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.year_clock.states import month_name, state_on


class EntryRow(QWidget):
    """What comes up, who sees to it, how it stands, and what can be done with it."""

    handled = Signal(object)
    passed_over = Signal(object)
    waiting_again = Signal(object)
    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, entry: ClockEntry, today: date, *, with_month: bool = False) -> None:
        """``with_month`` tells the entry's month, for a list that mixes months."""
        super().__init__()
        self._entry = entry
        about = [
            month_name(entry.month) if with_month else "",
            label(entry.ring),
            entry.owner,
            entry.reason,
            entry.note,
        ]
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Label(entry.title or self.tr("Untitled entry")))
        words.addWidget(Label(" · ".join(filter(None, about)), "caption"))
        told = QWidget()
        told.setLayout(words)
        doing = Flow(Pill(*state_on(entry, today)), spacing=8)
        if is_due(entry, today):
            doing.add(self._named(Button(self.tr("Handled"), lambda: self.handled.emit(entry), icon_name="check")))
        self._more = IconButton("ellipsis", self.tr("More about {0}").format(entry.title), self._show_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(Columns(told, doing, shares=(1, 0), characters=45, spacing=6), 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)

    def menu(self) -> QMenu:
        """Return what can be done with the entry."""
        menu = QMenu(self)
        acts = [(self.tr("Edit…"), self.edited)]
        if self._entry.state is ClockState.WAITING:
            acts.insert(0, (self.tr("Mark as handled"), self.handled))
            acts.append((self.tr("Pass over this year…"), self.passed_over))
        else:
            acts.append((self.tr("Take up again"), self.waiting_again))
        acts.append((self.tr("Remove"), self.removed))
        for words, signal in acts:
            menu.addAction(words).triggered.connect(lambda _, signal=signal: signal.emit(self._entry))
        return menu

    def _show_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _named(self, button: Button) -> Button:
        button.setAccessibleName(self.tr("Handled: {0}").format(self._entry.title))
        return button
