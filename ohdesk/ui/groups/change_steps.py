"""The steps of a change of chair, each with what there is to see to now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.groups import Membership, members_on
from ohdesk.domain.hand_over import Step
from ohdesk.domain.outcomes import Task
from ohdesk.services.hand_over import Situation, WaitingMemo, WayIn
from ohdesk.ui.clock import today
from ohdesk.ui.groups.step_card import StepCard
from ohdesk.ui.printing.show import look_at
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.typed import written_date
from ohdesk.ui.wording import day_words, member_words, moment_words


class ChangeSteps(QWidget):
    """Seven cards, made anew for each situation; what is pressed is told onward."""

    step_taken = Signal(object)
    step_left = Signal(object)
    step_reopened = Signal(object)
    edited = Signal()
    meeting_opened = Signal(object)
    convener_named = Signal(object, str)
    """The meeting and the name of who convenes it."""
    tasks_given = Signal(object, object)
    """Tasks and the member who does them from now on."""
    person_added = Signal()
    way_removed = Signal(object)
    laptops_wanted = Signal()
    key_made = Signal()
    key_tried = Signal()
    file_wanted = Signal(str)
    """The language of the hand-over file."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def show_situation(self, found: Situation) -> None:
        """Show each step as it stands."""
        fill: dict[Step, Callable[[StepCard, Situation], None]] = {
            Step.SUCCESSOR: self._successor,
            Step.MEMOS: self._memos,
            Step.TASKS: self._tasks,
            Step.KEYS: self._keys,
            Step.RECOVERY: self._recovery,
            Step.MEETING: self._meeting,
            Step.FILE: self._file,
        }
        clear_layout(self._column)
        for step in Step:
            reason = next((left.reason for left in found.hand_over.left_out if left.step == step), "")
            card = StepCard(step, found.state(step), reason)
            card.taken.connect(self.step_taken)
            card.left.connect(self.step_left)
            card.reopened.connect(self.step_reopened)
            fill[step](card, found)
            card.close_with_acts()
            self._column.addWidget(card)

    # The steps

    def _successor(self, card: StepCard, found: Situation) -> None:
        change = found.hand_over
        who = member_words(found.successor) if found.successor else self.tr("The new chair is not known yet.")
        named_on = written_date(change.named_on) if change.named_on else ""
        by = ", ".join(filter(None, (change.named_by, named_on)))
        told = self.tr("Named by {0}").format(by) if by else self.tr("Who named the new chair is not written down.")
        edit = Button(self.tr("Edit…"), self.edited.emit, icon_name="pen-line")
        edit.setAccessibleName(self.tr("Edit the change of chair"))
        card.add(Row(who, told, edit))

    def _memos(self, card: StepCard, found: Situation) -> None:
        for memo in found.memos:
            go = Button(self.tr("To the memo"), partial(self.meeting_opened.emit, memo.meeting.id))
            go.setAccessibleName(self.tr("To the memo of {0}").format(_day(memo)))
            card.add(Row(_day(memo), self._approvers(memo), go))
        if not found.memos:
            card.add(Label(self.tr("Every memo of a meeting that was held is approved."), "muted"))

    def _approvers(self, memo: WaitingMemo) -> str:
        names = [
            self.tr("{0} (own passphrase here)").format(one.name)
            if one.id in memo.with_passphrase
            else self.tr("{0} (in the meeting or on paper)").format(one.name)
            for one in memo.approvers
        ]
        if not names:
            return self.tr("Nobody can approve it before the group has a chair.")
        return self.tr("Can approve now: {0}").format(", ".join(names))

    def _tasks(self, card: StepCard, found: Situation) -> None:
        others = [one for one in members_on(found.group, today()) if found.leaver is None or one.id != found.leaver.id]
        if found.successor is not None and all(one.id != found.successor.id for one in others):
            others.insert(0, found.successor)
        for task in found.tasks:
            card.add(self._task(task, others))
        successor = found.successor
        if found.tasks and successor is not None:
            name = successor.name or member_words(successor)
            give = Button(
                self.tr("All to {0}").format(name),
                lambda: self.tasks_given.emit(found.tasks, successor),
                icon_name="users",
            )
            card.add(Flow(give))
        if not found.tasks:
            card.add(Label(self.tr("No open task is in the leaver's own name."), "muted"))
        if found.role_tasks:
            card.add(Label(self.tr("%n open task(s) go with the role by themselves.", "", found.role_tasks), "caption"))

    def _task(self, task: Task, others: list[Membership]) -> Row:
        to = Choice[UUID](self.tr("To whom: {0}").format(task.text), [(one.id, member_words(one)) for one in others])
        to.setPlaceholderText(self.tr("To whom?"))
        to.setMinimumContentsLength(18)
        known = {one.id: one for one in others}
        to.chosen.connect(lambda member: self.tasks_given.emit((task,), known[member]))
        return Row(task.text, self.tr("by {0}").format(written_date(task.due)) if task.due else "", to)

    def _keys(self, card: StepCard, found: Situation) -> None:
        for way in found.ways_in:
            leavers = way in found.leavers_ways
            card.add(self._way(way, leavers=leavers))
        for laptop in found.leavers_laptops:
            go = Button(self.tr("To the laptops"), self.laptops_wanted.emit, icon_name="laptop")
            card.add(Row(laptop.name, self.tr("leaves the chair; the laptop still shares the group's work"), go))
        name = found.leaver.name if found.leaver else ""
        if found.successor is not None and not found.successor_opens:
            card.add(
                Label(
                    self.tr("{0} has no passphrase on this laptop yet.").format(member_words(found.successor)), "muted"
                ),
                Flow(Button(self.tr("Let the new chair in…"), self.person_added.emit, icon_name="user-plus")),
            )
        if any(way.yours for way in found.leavers_ways):
            card.add(
                Label(
                    self.tr(
                        "You opened the data with the leaver's passphrase. It can be removed once somebody else has "
                        "opened them with their own."
                    ),
                    "muted",
                )
            )
        if name:
            card.add(
                Label(
                    self.tr(
                        "Removing a passphrase closes the data on this laptop. It does not reach copies made before, "
                        "nor what {0} has on another laptop, on a stick or on paper: ask for those in person."
                    ).format(name),
                    "caption",
                )
            )

    def _way(self, way: WayIn, *, leavers: bool) -> Row:
        trailing: list[QWidget] = []
        if way.yours:
            trailing.append(Pill(self.tr("You"), "info"))
        if leavers and way.removable:
            remove = Button(self.tr("Remove"), lambda: self.way_removed.emit(way), icon_name="trash-2")
            remove.setAccessibleName(self.tr("Remove the passphrase of {0}").format(way.name))
            trailing.append(remove)
        caption = (
            self.tr("leaves the chair; still opens with a passphrase")
            if leavers
            else self.tr("opens with a passphrase")
        )
        return Row(way.name, caption, *trailing)

    def _recovery(self, card: StepCard, found: Situation) -> None:
        new = Button(self.tr("Make a new key…"), self.key_made.emit, icon_name="key-round")
        card.add(
            Label(
                self.tr(
                    "The one who leaves may have the recovery sheet, or know where it lies. Make a new key: the old "
                    "sheet stops working for these data. Copies made before still open with it."
                ),
                "muted",
            )
        )
        if found.rehearsal is not None:
            attempt = Button(self.tr("Try it now"), self.key_tried.emit, icon_name="check")
            card.add(
                Row(
                    self.tr("Not tried yet"),
                    self.tr("Try it by {0}.").format(day_words(found.rehearsal.due)),
                    attempt,
                    new,
                )
            )
        else:
            words = self.tr("Tried {0}").format(day_words(found.rehearsed_on)) if found.rehearsed_on else ""
            card.add(Row(self.tr("In force"), words, new))

    def _meeting(self, card: StepCard, found: Situation) -> None:
        meeting = found.next_meeting
        if meeting is None:
            card.add(Row(self.tr("No meeting is planned."), "", Button(self.tr("To the meetings"), self._to_meetings)))
            return
        convener = self.tr("Convened by {0}").format(meeting.convener) if meeting.convener else ""
        trailing = [Button(self.tr("To the meeting"), lambda: self.meeting_opened.emit(meeting.id))]
        name = found.successor.name if found.successor else ""
        if name and meeting.convener != name:
            words = self.tr("{0} convenes it").format(name)
            trailing.insert(0, Button(words, lambda: self.convener_named.emit(meeting, name)))
        card.add(Row(moment_words(meeting.day, meeting.starts), convener, *trailing))

    def _to_meetings(self) -> None:
        self.meeting_opened.emit(None)

    def _file(self, card: StepCard, found: Situation) -> None:
        look = Button(self.tr("Preview and print"), icon_name="printer")
        look_at(look, self.file_wanted.emit)
        card.add(
            Row(
                self.tr("The year on a few pages"),
                self.tr(
                    "What was held and agreed, goals, open tasks, waiting matters, what comes next, linked plans, "
                    "where the official copies are, how OHDesk opens."
                ),
                look,
            )
        )


def _day(memo: WaitingMemo) -> str:
    return " · ".join(filter(None, (moment_words(memo.meeting.day, memo.meeting.starts), memo.meeting.theme)))
