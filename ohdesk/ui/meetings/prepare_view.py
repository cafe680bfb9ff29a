"""Preparing a meeting: its agenda and what offers itself for it at the left, one of them at the right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.agenda import AgendaItem, ItemKind, Part, Reason, starting_times
from ohdesk.domain.identity import new_id
from ohdesk.domain.matters import Matter
from ohdesk.services.due import Suggestion, new_item_place
from ohdesk.ui import clock
from ohdesk.ui.guarded import first_refused
from ohdesk.ui.labels import label
from ohdesk.ui.meetings.facts_form import FactsForm, TimePlan
from ohdesk.ui.meetings.item_form import ItemForm
from ohdesk.ui.meetings.item_lines import ItemLine, LineKind
from ohdesk.ui.meetings.item_list import ItemList
from ohdesk.ui.meetings.matter_dialogs import ClosingDialog, MatterDialog
from ohdesk.ui.meetings.offer_card import OfferCard
from ohdesk.ui.meetings.offers import Offers
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.reasons import why
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.typed import written_time
from ohdesk.ui.wording import moment_words

if TYPE_CHECKING:
    from ohdesk.services.editing import Edition
    from ohdesk.ui.tasks import TaskRunner

_WAITING: Final = UUID(int=1)
_LEFT_OUT: Final = UUID(int=2)
"""The keys of the list's two headings."""


class PrepareView(QWidget):
    """The agenda editor. Escape leads back to the list; Ctrl+Enter there takes all that waits, then goes on."""

    taken_away = Signal(str)
    """What was taken off the agenda, in a sentence; the draft's undo brings it back."""
    done = Signal()
    """Nothing waits any more, and the user goes on to the invitation."""

    def __init__(self, opened: OpenMeeting, tasks: TaskRunner) -> None:
        super().__init__()
        self._open = opened
        self._tasks = tasks
        self._key = opened.meeting.id
        self._form: FactsForm | ItemForm | OfferCard | None = None
        self._offers = Offers(opened)
        self._offer: Suggestion | None = None
        self._unfolded = False
        self.items = ItemList(self.tr("Agenda"), editable=True)
        self._plan = TimePlan()
        agenda = Card(self.tr("Agenda"))
        agenda.add(self.items, self._plan)
        self._take_all = Button("", self._take_everything, kind="quiet", icon_name="list-checks")
        self._take_all.setToolTip(self.tr("Ctrl+Enter"))
        wait = Button(self.tr("Let a matter wait…"), self._ask_new_matter, kind="quiet", icon_name="clock")
        add = Button(self.tr("Add an item"), self.add_item, kind="quiet", icon_name="plus")
        agenda.add(Flow(add, self._take_all))
        agenda.add_action(wait)
        self._detail = Card()
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Columns(agenda, self._detail, shares=(1, 1), characters=88))

        items = self.items
        items.picked.connect(self._pick)
        items.entered.connect(self._enter)
        items.moved.connect(lambda key, to: opened.move_item(key, to, self.tr("Move an item")))
        items.removed.connect(self._remove)
        items.taken.connect(self._take)
        items.taken_to.connect(self._take)
        items.refused.connect(self._leave)
        items.all_taken.connect(self._take_everything)
        items.stretched.connect(self._stretch)
        self.refresh()
        self.items.show_current(self._key)
        self._show_form()
        back = QShortcut(QKeySequence("Esc"), self._detail, self.items.setFocus)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def refresh(self) -> None:
        """Show the meeting as it stands."""
        lines = [*self._agenda_lines(), *self._offer_lines()]
        self.items.set_lines(lines)
        meeting, waiting = self._open.meeting, len(self._offers.waiting)
        self._plan.show_plan(meeting.items, meeting.starts, meeting.ends)
        self._take_all.setVisible(waiting > 1)
        self._take_all.set_text(self.tr("Take all %n", "", waiting))
        if self._key not in {line.key for line in lines}:
            self._key = self.items.current or meeting.id
            self._show_form()
        elif self._form is None or self._offers.find(self._key) != self._offer:
            self._show_form()
        else:
            self._form.refresh()

    def add_item(self) -> None:
        """Add an item before those that close the agenda, and begin to write its title."""
        key = self._open.add_item(self.tr("Add an item"))
        self.show_item(key)

    def _ask_new_matter(self) -> None:
        self._ask_matter(Matter(id=new_id(), group=self._open.meeting.group, raised_on=clock.today()))

    def _ask_matter(self, matter: Edition[Matter] | Matter) -> None:
        dialog = MatterDialog(self._open.vault, matter, self)
        dialog.kept.connect(self._open.refresh)
        dialog.open()

    def _ask_lapse(self, matter_id: UUID) -> None:
        dialog = ClosingDialog(self._open.vault, matter_id, self, lapses=True)
        dialog.kept.connect(self._open.refresh)
        dialog.open()

    # Lines

    def _agenda_lines(self) -> Iterator[ItemLine]:
        meeting = self._open.meeting
        yield ItemLine(meeting.id, "", self.tr("The meeting"), moment_words(meeting.day, meeting.starts), "", False)
        times = starting_times(meeting.items, meeting.starts) if meeting.starts else (None,) * len(meeting.items)
        for number, (item, begins) in enumerate(zip(meeting.items, times, strict=True), 1):
            late = bool(begins and meeting.starts and meeting.ends and not meeting.starts <= begins < meeting.ends)
            yield ItemLine(
                item.id,
                str(number),
                item.title or self.tr("Without a title"),
                " · ".join(filter(None, (self.tr("after the end") if late else "", *_about(item)))),
                self._time(item, begins),
                alarm=late,
            )

    def _time(self, item: AgendaItem, begins: time | None) -> str:
        minutes = self.tr("{0} min").format(item.minutes_planned) if item.minutes_planned else ""
        return " · ".join(filter(None, (written_time(begins) if begins else "", minutes)))

    def _offer_lines(self) -> Iterator[ItemLine]:
        waiting, left = self._offers.waiting, self._offers.left_out
        if waiting:
            words = self.tr("%n waiting · Enter takes, Delete leaves out", "", len(waiting))
            yield ItemLine(_WAITING, "", words, movable=False, kind="heading")
            yield from (self._offer_line(offer, "offer") for offer in waiting)
        if left:
            words = self.tr("%n left out · Enter brings back", "", len(left))
            yield ItemLine(_LEFT_OUT, "", words, movable=False, kind="heading")
            yield from (self._offer_line(offer, "left") for offer in left)

    def _offer_line(self, offer: Suggestion, kind: LineKind) -> ItemLine:
        return ItemLine(
            offer.item.id,
            "",
            offer.item.title or self.tr("Without a title"),
            why(offer, clock.today()),
            self._time(offer.item, None),
            movable=False,
            kind=kind,
            alarm=offer.late,
        )

    # Going from one to another

    def _pick(self, key: UUID) -> None:
        if key == self._key:
            return
        if refused := first_refused(self._detail):
            # A refused text lives in its field alone; leaving would lose it.
            self.items.show_current(self._key)
            refused.setFocus()
            return
        self._key = key
        self._show_form()

    def _enter(self, key: UUID) -> None:
        if self._form:
            self._form.setFocus()

    def show_item(self, key: UUID) -> None:
        """Bring an item into view, with the focus in what is prepared for it."""
        self.items.show_current(key)
        self._pick(key)
        if self._form and self._key == key:
            self._form.setFocus()

    def _go_on(self) -> None:
        """Go from a title to the next item; after the last one, but for those that close, begin a new one."""
        keys = [item.id for item in self._open.meeting.items]
        place = keys.index(self._key) + 1
        if place < new_item_place(self._open.meeting):
            self.show_item(keys[place])
        else:
            self.add_item()

    # Taking and leaving

    def _take(self, key: UUID, to: int | None = None) -> None:
        self._answer(key, lambda: self._offers.take(key, self.tr("Take onto the agenda"), to))
        if item := self._open.item(key):
            announce(self, self.tr("On the agenda: {0}. {1}").format(item.title, self._plan.text()))

    def _leave(self, key: UUID) -> None:
        offer = self._offers.find(key)
        self._answer(key, lambda: self._offers.leave(key, self.tr("Leave out of the meeting")))
        if offer:
            announce(self, self.tr("Left out of this meeting: {0}").format(offer.item.title))

    def _answer(self, key: UUID, give: Callable[[], None]) -> None:
        """Give an answer to an offer and stand on the next one, so that the same key can be pressed again."""
        if refused := first_refused(self._detail):
            refused.setFocus()
            return
        keys = [offer.item.id for offer in self._offers.waiting]
        place = keys.index(key) if key in keys else len(keys)
        following = [*keys[place + 1 :], *reversed(keys[:place]), key]
        self.items.show_current(following[0])
        self._pick(following[0])
        give()
        self.items.setFocus()

    def _take_everything(self) -> None:
        if not self._offers.waiting:
            self.done.emit()
            return
        self._offers.take_all(self.tr("Take all onto the agenda"))
        self.items.setFocus()

    def _remove(self, key: UUID) -> None:
        item = self._open.item(key)
        self._open.remove_item(key, self.tr("Remove an item"))
        self.items.setFocus()
        title = (item.title if item else "") or self.tr("an item")
        self.taken_away.emit(self.tr("Removed from the agenda: {0}").format(title))

    def _stretch(self, key: UUID, by: int) -> None:
        if item := self._open.item(key):
            minutes = max((item.minutes_planned or 0) + by, 0)
            self._open.write_item(key, "minutes_planned", minutes or None, self.tr("Minutes of an item"))

    # The right side

    def _show_form(self) -> None:
        clear_layout(self._detail.body)
        key = self._key
        self._offer = self._offers.find(key)
        if key == self._open.meeting.id:
            self._detail.set_title(self.tr("The meeting"))
            self._form = FactsForm(self._open)
        elif self._offer is not None:
            self._form = self._offer_card(self._offer)
        else:
            self._detail.set_title(self.tr("Item"))
            self._form = self._item_form(key)
        self._detail.add(self._form)
        fresh = key == self._open.meeting.id and self._open.meeting.day is None
        lead_focus(self, self._form if fresh else self.items)  # a fresh meeting wants its day first
        self._form.show()  # now, not with the next event: it is given the focus

    def _item_form(self, key: UUID) -> ItemForm:
        form = ItemForm(self._open, key, self._tasks, why=self._why_here(key), unfolded=self._unfolded)
        form.finished.connect(self._go_on)
        form.unfolded.connect(self._remember_fold)
        return form

    def _why_here(self, key: UUID) -> str:
        item = self._open.item(key)
        if item is None or item.reason is Reason.ADDED:
            return ""
        offer = self._offers.reason_of(item)
        return why(offer, clock.today()) if offer else label(item.reason)

    def _remember_fold(self, unfolded: bool) -> None:
        self._unfolded = unfolded

    def _offer_card(self, offer: Suggestion) -> OfferCard:
        key = offer.item.id
        left_out = all(other.item.id != key for other in self._offers.waiting)
        self._detail.set_title(
            offer.item.title, self.tr("Left out of this meeting") if left_out else self.tr("Waiting")
        )
        card = OfferCard(self._open, offer, self._tasks, left_out=left_out)
        card.taken.connect(lambda: self._take(key))
        card.left_out.connect(lambda: self._leave(key))
        card.edit_wanted.connect(lambda: self._ask_matter(self._open.vault.read(Matter, offer.source)))
        card.lapse_wanted.connect(lambda: self._ask_lapse(offer.source))
        return card


def _about(item: AgendaItem) -> Iterator[str]:
    """Yield what is worth saying of an item beside its title: who presents it, what is asked, who takes part."""
    yield item.presenter
    yield label(item.kind) if item.kind in (ItemKind.AGREEMENT, ItemKind.INFORMATION) else ""
    yield label(item.part) if item.part is Part.STAFF else ""
