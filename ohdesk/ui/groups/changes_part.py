"""The chair changes: one screen for it, on any day, with or without the one who leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox

from ohdesk.domain.groups import Group, Membership, members_on
from ohdesk.domain.hand_over import (
    HandOver,
    Step,
    given_to,
    open_steps,
    with_step_done,
    with_step_left,
    with_step_open,
)
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Task
from ohdesk.services import group_papers, groups, hand_over, recovery, vaults
from ohdesk.services.editing import Edition
from ohdesk.services.hand_over import Situation, WayIn
from ohdesk.ui.groups.change_dialog import ChangeDialog
from ohdesk.ui.groups.change_steps import ChangeSteps
from ohdesk.ui.groups.reason_dialog import ReasonDialog
from ohdesk.ui.labels import label
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.printing.show import look_at, show_part_paper
from ohdesk.ui.safety.add_person_dialog import AddPersonDialog
from ohdesk.ui.safety.new_key_dialog import NewKeyDialog
from ohdesk.ui.safety.rehearsal_dialog import RehearsalDialog
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.typed import written_date
from ohdesk.ui.wording import member_with, member_words


class ChangesPart(Part):
    """Begins a change, shows its steps, and lists the changes of before."""

    def __init__(self, surroundings: Surroundings, today: date) -> None:
        super().__init__(surroundings)
        self._today = today
        self._year = ""
        self._found: Situation | None = None
        self._head = Card()
        self._edit = Button(self.tr("Edit…"), self._edit_change, icon_name="pen-line")
        self._edit.setAccessibleName(self.tr("Edit who leaves and who comes"))
        self._begin = Button(self.tr("The chair changes…"), self.begin, kind="primary", icon_name="arrow-right")
        self._finish = Button(self.tr("The change is complete"), self._close, kind="primary", icon_name="check")
        for button in (self._edit, self._begin, self._finish):
            self._head.add_action(button)
        self._steps = ChangeSteps()
        self._steps.step_taken.connect(lambda step: self._mark(step, with_step_done))
        self._steps.step_reopened.connect(lambda step: self._mark(step, with_step_open))
        self._steps.step_left.connect(self._ask_reason)
        self._steps.edited.connect(self._edit_change)
        self._steps.meeting_opened.connect(lambda meeting: self.context.go("meetings", meeting))
        self._steps.convener_named.connect(self._name_convener)
        self._steps.tasks_given.connect(self._give)
        self._steps.person_added.connect(self._let_in)
        self._steps.way_removed.connect(self._ask_removal)
        self._steps.laptops_wanted.connect(lambda: self.context.go("group", UUID(self.context.vault.facts.device)))
        self._steps.key_made.connect(self._make_key)
        self._steps.key_tried.connect(self._try_key)
        self._steps.file_wanted.connect(self.show_file)
        self._past = Card(self.tr("Earlier changes"))
        self.add(self._head, self._steps, self._past)

    def show_year(self, school_year: str) -> None:
        vault = self.context.vault
        self._year = school_year
        group = groups.current_group(vault)
        change = hand_over.under_way(vault, group.id)
        self._found = hand_over.situation(vault, self.context.store, change, self._today) if change else None
        self._show_head(self._found)
        self._steps.setVisible(self._found is not None)
        if self._found is not None:
            self._steps.show_situation(self._found)
        self._show_past(group, hand_over.past(vault, group.id))

    def show_object(self, object_id: UUID) -> bool:
        found = self.context.vault.value_of(object_id)
        return found is not None and isinstance(found[0], HandOver)

    def begin(self) -> None:
        """Ask who leaves and who comes; nobody has to be there."""
        group = groups.current_group(self.context.vault)
        dialog = ChangeDialog(hand_over.prepared(group, self._today), group, self)
        dialog.written.connect(self._take_new)
        dialog.open()

    def show_file(self, language: str) -> None:
        """Show the hand-over file as it is printed."""
        vault, store, today = self.context.vault, self.context.store, self._today
        group = groups.current_group(vault).id
        show_part_paper(
            self,
            lambda language: group_papers.hand_over(vault, store, group, today, language),
            self.tr("For the new chair {0}").format(self._year),
            language,
        )

    # Showing

    def _show_head(self, found: Situation | None) -> None:
        self._head.clear()
        self._edit.setVisible(found is not None)
        self._begin.setVisible(found is None)
        self._finish.setVisible(found is not None)
        if found is None:
            self._head.set_title(
                self.tr("When the chair changes"),
                self.tr("On any day, with or without the one who leaves. One screen sees to everything."),
            )
            for number, step in enumerate(Step, start=1):
                self._head.add(Label(f"{number}  {label(step)}", "muted"))
            look = Button(self.tr("Look at the introduction"), kind="quiet", icon_name="printer")
            look_at(look, self.show_file)
            self._head.add(Flow(look))
            return
        names = [member_words(one) if one else "–" for one in (found.leaver, found.successor)]
        day = found.hand_over.day
        self._head.set_title(
            self.tr("The chair changes: {0} → {1}").format(*names),
            self.tr("From {0}").format(written_date(day)) if day else "",
        )
        waiting = open_steps(found.hand_over, found.nothing)
        self._finish.setEnabled(not waiting)
        if waiting:
            self._head.add(Label(self.tr("%n step(s) still open.", "", len(waiting)), "muted"))
        else:
            self._head.add(Label(self.tr("Every step has been seen to."), "muted"))
        if found.hand_over.note:
            self._head.add(Label(found.hand_over.note))

    def _show_past(self, group: Group, past: Sequence[HandOver]) -> None:
        self._past.clear()
        self._past.setVisible(bool(past))
        for change in past:
            people = [member_with(group.members, one) for one in (change.leaver, change.successor)]
            names = " → ".join(member_words(one) if one else "–" for one in people)
            left = ", ".join(label(Step(one.step)) for one in change.left_out if one.step in list(Step))
            caption = written_date(change.day) if change.day else ""
            if left:
                caption = " · ".join((caption, self.tr("left: {0}").format(left)))
            self._past.add(Row(names, caption))

    # Who leaves and who comes

    def _take_new(self, change: HandOver, successor: Membership | None, leaver_stays: bool) -> None:
        words = self.tr("The chair changes")
        self.history.stack.beginMacro(words)
        if self.history.add(change, words):
            self._seat(change, successor, leaver_stays, words)
        self.history.stack.endMacro()
        self.show_year(self._year)

    def _edit_change(self) -> None:
        if self._found is None:
            return
        opened = self.context.vault.read(HandOver, self._found.hand_over.id)
        dialog = ChangeDialog(opened.value, self._found.group, self)
        dialog.written.connect(partial(self._take_edited, opened))
        dialog.open()

    def _take_edited(
        self, opened: Edition[HandOver], change: HandOver, successor: Membership | None, leaver_stays: bool
    ) -> None:
        words = self.tr("Edit the change of chair")
        self.history.stack.beginMacro(words)
        if self.history.change(opened, change, words):
            self._seat(change, successor, leaver_stays, words)
        self.history.stack.endMacro()
        self.show_year(self._year)

    def _seat(self, change: HandOver, successor: Membership | None, leaver_stays: bool, words: str) -> None:
        group = self.context.vault.read(Group, groups.current_group(self.context.vault).id)
        self.history.change(group, hand_over.applied(group.value, change, successor, leaver_stays=leaver_stays), words)

    # Steps

    def _change(self, change: UUID, act: Callable[[HandOver], HandOver], words: str) -> bool:
        now = self.context.vault.read(HandOver, change)
        stored = self.history.change(now, act(now.value), words)
        self.show_year(self._year)
        return stored

    def _mark(self, step: Step, act: Callable[[HandOver, Step], HandOver]) -> None:
        if self._found is not None:
            self._change(self._found.hand_over.id, lambda now: act(now, step), label(step))

    def _ask_reason(self, step: Step) -> None:
        dialog = ReasonDialog(step, self)
        dialog.written.connect(lambda reason: self._leave(step, reason))
        dialog.open()

    def _leave(self, step: Step, reason: str) -> None:
        if self._found is not None:
            self._change(self._found.hand_over.id, lambda now: with_step_left(now, step, reason), label(step))

    def _close(self) -> None:
        if self._found is not None and self._change(
            self._found.hand_over.id,
            lambda now: replace(now, finished_on=self._today),
            self.tr("The change is complete"),
        ):
            self.offer_back(self.tr("The change of chair is complete."))

    def _give(self, tasks: Sequence[Task], member: Membership) -> None:
        words = self.tr("Give tasks to {0}").format(member_words(member))
        self.history.stack.beginMacro(words)
        for task in tasks:
            now = self.context.vault.read(Task, task.id)
            self.history.change(now, given_to(now.value, member), words)
        self.history.stack.endMacro()
        self.offer_back(words)
        self.show_year(self._year)

    def _name_convener(self, meeting: Meeting, name: str) -> None:
        now = self.context.vault.read(Meeting, meeting.id)
        self.history.change(now, replace(now.value, convener=name), self.tr("Who convenes the meeting"))
        self.show_year(self._year)

    # Passphrases and keys

    def _let_in(self) -> None:
        if self._found is None or self._found.successor is None:
            return
        successor = self._found.successor
        others = [one for one in members_on(self._found.group, self._today) if one.name and one.id != successor.id]
        self._open(AddPersonDialog(self.context, [successor, *others], self))

    def _ask_removal(self, way: WayIn) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Remove the passphrase of {0}").format(way.name))
        box.setText(self.tr("{0} can then no longer open these data on this laptop.").format(way.name))
        box.setInformativeText(self.tr("Copies made before today still open with the person's passphrase."))
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.accepted.connect(lambda: self._remove(way))
        box.open()

    def _remove(self, way: WayIn) -> None:
        vaults.remove_person(self.context.store, self.context.vault, way.slot)
        self.show_year(self._year)

    def _make_key(self) -> None:
        self._open(NewKeyDialog(self.context, self), Step.RECOVERY)

    def _try_key(self) -> None:
        context = self.context
        if rehearsal := recovery.open_rehearsal(context.vault):
            self._open(RehearsalDialog(context.store, context.tasks, context.vault, rehearsal, self))

    def _open(self, dialog: QDialog, step: Step | None = None) -> None:
        def accepted() -> None:
            if step is not None:
                self._mark(step, with_step_done)
            self.show_year(self._year)

        dialog.accepted.connect(accepted)
        dialog.open()
