"""A meeting on the desk: its draft, its group and the drafts of its tasks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ohdesk.domain.agenda import AgendaItem, Attachment, Reason, changed, moved, without
from ohdesk.domain.errors import NotFound, OHDeskError
from ohdesk.domain.groups import Group, Membership, members_on
from ohdesk.domain.identity import new_id
from ohdesk.domain.layers import as_it_sits
from ohdesk.domain.meetings import Attendance, Meeting, MeetingState
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task
from ohdesk.services import checking, due, matters, meetings, raised
from ohdesk.services.editing import Edition, reverted
from ohdesk.ui.drafts import Draft
from ohdesk.ui.meetings.owner_field import Owner

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault
    from ohdesk.ui.opened_files import OpenedFiles

D = TypeVar("D", Meeting, Task)


class OpenMeeting(QObject):
    """Everything the views of one meeting show and change; they hold no copies of their own."""

    changed = Signal()
    """The meeting or one of its tasks is another one now."""
    saved = Signal()
    meeting_wanted = Signal(object)
    """The identity of another meeting to open."""
    reread = Signal()
    """What others saved has come in."""
    refused = Signal(object)
    """The ``OHDeskError`` that kept something from being saved."""

    def __init__(
        self, vault: Vault, edition: Edition[Meeting], opened_files: OpenedFiles, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.vault = vault
        self.opened_files = opened_files
        self.revision = 0
        """Grows when something in the vault has changed that was not written here."""
        self.draft = self._drafted(edition)
        group = edition.value.group
        self.group = vault.read(Group, group).value if group else Group(id=new_id())
        self._groups = vault.all(Group)
        self._count(edition.value)
        self._tasks: dict[UUID, Draft[Task]] = {}
        self._followed: dict[UUID, Draft[Task]] = {}
        self._read_tasks()

    @property
    def meeting(self) -> Meeting:
        """The meeting as it stands, saved or not."""
        return self.draft.value

    @property
    def members(self) -> tuple[Membership, ...]:
        """Those who sit in the group on the meeting's day, or all while it has none."""
        day = self.meeting.day
        return members_on(as_it_sits(self.group, self._groups, day), day) if day else self.group.members

    def item(self, item_id: UUID) -> AgendaItem | None:
        """Return an item as it stands; ``None`` once it is gone."""
        return next((item for item in self.meeting.items if item.id == item_id), None)

    def outcome(self, item_id: UUID, outcome_id: UUID) -> Outcome | None:
        """Return an outcome as it stands; ``None`` once it is gone."""
        item = self.item(item_id)
        return next((outcome for outcome in item.outcomes if outcome.id == outcome_id), None) if item else None

    def tasks(self, item_id: UUID) -> tuple[Draft[Task], ...]:
        """Return the tasks that an item gave."""
        return tuple(draft for draft in self._tasks.values() if draft.value.item == item_id)

    @property
    def all_tasks(self) -> tuple[Task, ...]:
        """The tasks that the meeting gave."""
        return tuple(draft.value for draft in self._tasks.values())

    def task(self, task_id: UUID) -> Draft[Task] | None:
        """Return a task's draft; ``None`` once the task is gone."""
        return self._tasks.get(task_id)

    # The meeting

    def change(self, meeting: Meeting, label: str, merge_key: str = "") -> None:
        """Take ``meeting`` as the value; see ``Draft.change``."""
        self.draft.change(meeting, label, merge_key)

    def write(self, field: str, value: Any, label: str, *, typed: bool = False) -> None:
        """Give one field of the meeting a value; what is ``typed`` becomes one step back with what was typed before."""
        self.change(replace(self.meeting, **{field: value}), label, field if typed else "")

    def keep(self, meeting: Meeting) -> None:
        """Take what nobody would take back as a step: the time, and words that are still being written."""
        self.draft.take(meeting)

    def change_line(self, line: Attendance, label: str) -> None:
        """Take ``line`` in the place of the attendance with its identity."""
        lines = tuple(line if other.id == line.id else other for other in self.meeting.attendance)
        self.change(replace(self.meeting, attendance=lines), label)

    def begin(self, now: time, label: str) -> None:
        """Open the meeting, everybody expected in its list of attendance."""
        self._take(lambda edition: meetings.begin(self.vault, edition, now), label)

    def end(self, now: time, label: str) -> None:
        """Close the meeting."""
        self._take(lambda edition: meetings.end(self.vault, edition, now), label)

    def invite(self, today: date, label: str) -> None:
        """Mark the invitation as sent."""
        self._take(lambda edition: meetings.invite(self.vault, edition, today), label)

    def give_for_checking(self, language: str, today: date, label: str) -> None:
        """Let others check the minutes as they read now."""
        self._take(lambda edition: checking.give(self.vault, edition, language, today), label)

    def move(self, day: date, starts: time | None, label: str) -> None:
        """Give the meeting another day, with all that belongs to it."""
        self._take(lambda edition: meetings.move(self.vault, edition, day, starts), label)

    def set_day(self, day: date | None, label: str) -> None:
        """Write the day; a meeting that others have been invited to is moved, so that they are told."""
        if day is not None and self.meeting.state is MeetingState.INVITED:
            self.move(day, None, label)
        else:
            self.write("day", day, label)

    def set_starts(self, starts: time | None, label: str) -> None:
        """Write the hour at which the meeting begins, as ``set_day`` does the day."""
        day = self.meeting.day
        if day is not None and starts is not None and self.meeting.state is MeetingState.INVITED:
            self.move(day, starts, label)
        else:
            self.write("starts", starts, label)

    def cancel(self, label: str) -> None:
        """Call the meeting off."""
        self._take(lambda edition: meetings.cancel(self.vault, edition), label)

    def plan_again(self, label: str) -> None:
        """Take a cancelled meeting back into the plan."""
        self._take(lambda edition: meetings.plan_again(self.vault, edition), label)

    # Items

    def add_item(self, label: str) -> UUID:
        """Add an empty item before the procedure that closes the agenda, and return its identity."""
        item, place = AgendaItem(id=new_id()), due.new_item_place(self.meeting)
        items = self.meeting.items
        self.change(replace(self.meeting, items=(*items[:place], item, *items[place:])), label)
        return item.id

    def write_item(self, item_id: UUID, field: str, value: Any, label: str, *, typed: bool = False) -> None:
        """Give one field of an item a value, as ``write`` does for the meeting."""
        if item := self.item(item_id):
            items = changed(self.meeting.items, replace(item, **{field: value}))
            self.change(replace(self.meeting, items=items), label, f"{item_id}/{field}" if typed else "")

    def move_item(self, item_id: UUID, to: int, label: str) -> None:
        """Put an item at place ``to``, from 0."""
        self.change(replace(self.meeting, items=moved(self.meeting.items, item_id, to)), label)

    def remove_item(self, item_id: UUID, label: str) -> None:
        """Take an item off the agenda; one that had put itself forward is remembered as left out."""
        item = self.item(item_id)
        if item is not None and item.reason is not Reason.ADDED:
            self.change(due.left_item(self.meeting, item), label)
        else:
            self.change(replace(self.meeting, items=without(self.meeting.items, item_id)), label)

    def pass_on(self, item_id: UUID, to_group: UUID, today: date) -> None:
        """Pass an item on to another group; ``take_back`` takes that back, not *Undo*, since it is in two agendas."""
        self._store(lambda edition: matters.pass_on(self.vault, edition, item_id, to_group, today))

    def take_back(self, item_id: UUID) -> None:
        """Let an item that was passed on stand here again."""
        self._store(lambda edition: matters.take_back(self.vault, edition, item_id))

    def attach(self, item_id: UUID, attachment: Attachment, label: str) -> None:
        """Add a file to an item, each only once."""
        item = self.item(item_id)
        if item and attachment not in item.attachments:
            self.write_item(item_id, "attachments", (*item.attachments, attachment), label)

    def answer_raiser(self, item_id: UUID, text: str, day: date, label: str) -> None:
        """Write down that who raised an item was answered."""
        self._take(lambda edition: raised.mark(self.vault, edition, item_id, text, day), label)

    # What comes of an item

    def add_outcome(self, item_id: UUID, kind: OutcomeKind, text: str, label: str) -> None:
        """Append what was agreed, noted or proposed."""
        if item := self.item(item_id):
            outcomes = (*item.outcomes, Outcome(id=new_id(), kind=kind, text=text))
            self.write_item(item_id, "outcomes", outcomes, label)

    def write_outcome(
        self, item_id: UUID, outcome_id: UUID, field: str, value: Any, label: str, *, typed: bool = False
    ) -> None:
        """Give one field of an outcome a value, as ``write`` does for the meeting."""
        if item := self.item(item_id):
            outcomes = tuple(
                replace(outcome, **{field: value}) if outcome.id == outcome_id else outcome for outcome in item.outcomes
            )
            items = changed(self.meeting.items, replace(item, outcomes=outcomes))
            self.change(replace(self.meeting, items=items), label, f"{outcome_id}/{field}" if typed else "")

    def remove_outcome(self, item_id: UUID, outcome_id: UUID, label: str) -> None:
        """Take an outcome away."""
        if item := self.item(item_id):
            outcomes = tuple(outcome for outcome in item.outcomes if outcome.id != outcome_id)
            self.write_item(item_id, "outcomes", outcomes, label)

    def give_task(self, item_id: UUID, text: str, owner: Owner | None = None, due: date | None = None) -> None:
        """Add a task that the item gave, whoever does it and by when."""
        owner = owner or Owner()
        self._adopt(
            meetings.give_task(self.vault, self.meeting, item_id, text, owner.name, owner.role, owner.member, due)
        )
        self.saved.emit()
        self.changed.emit()

    def remove_task(self, task_id: UUID) -> None:
        """Take a task away; ``restore_task`` brings it back."""
        self._tasks.pop(task_id).flush()
        self.vault.remove(task_id)
        self.changed.emit()

    def restore_task(self, task_id: UUID) -> None:
        """Bring a removed task back."""
        self.vault.restore(task_id)
        self._adopt(self.vault.read(Task, task_id))
        self.changed.emit()

    def follow(self, task_id: UUID) -> Draft[Task]:
        """Return the draft of another meeting's task, to be followed up here."""
        if task_id not in self._followed:
            self._followed[task_id] = self._drafted(self.vault.read(Task, task_id))
        return self._followed[task_id]

    # Storing

    def flush(self) -> bool:
        """Save what is not saved; return whether everything is safe."""
        kept = [draft.flush() for draft in self._drafts()]
        return all(kept)

    def _count(self, meeting: Meeting) -> None:
        self.number = meetings.number(self.vault, meeting)
        self._numbered = _place(meeting)

    def _drafts(self) -> Iterator[Draft[Meeting] | Draft[Task]]:
        yield self.draft
        yield from self._tasks.values()
        yield from self._followed.values()

    def refresh(self) -> None:
        """Take in what others saved."""
        edition = self.vault.read(Meeting, self.meeting.id)
        self.revision += edition.mark != self.draft.mark
        self.draft.refresh(edition)
        if _place(edition.value) != self._numbered:  # counting goes through every meeting of the group
            self._count(edition.value)
        if edition.value.group:
            self.group = self.vault.read(Group, edition.value.group).value
        self._read_tasks()
        for task_id, draft in list(self._followed.items()):
            try:
                draft.refresh(self.vault.read(Task, task_id))
            except NotFound:
                del self._followed[task_id]
        self.changed.emit()
        self.reread.emit()

    def _store(self, step: Callable[[Edition[Meeting]], Edition[Meeting]]) -> None:
        """Do a step that the services know, without a way back by *Undo*."""
        if self.flush():
            try:
                self.draft.refresh(step(self.vault.read(Meeting, self.meeting.id)))
            except OHDeskError as error:
                self.refused.emit(error)
            else:
                self.saved.emit()

    def _take(self, step: Callable[[Edition[Meeting]], Edition[Meeting]], label: str) -> None:
        """Do a step that the services know, on what is stored; others may have changed the meeting meanwhile."""
        if self.flush():
            stored = self.vault.read(Meeting, self.meeting.id)
            self.draft.refresh(stored)
            try:
                self.draft.adopt(stored.value, step(stored), label)
            except OHDeskError as error:
                self.refused.emit(error)
            else:
                self.saved.emit()

    def _read_tasks(self) -> None:
        found = [task.id for task in meetings.tasks_of(self.vault, self.meeting)]
        for task_id in [known for known in self._tasks if known not in found]:
            del self._tasks[task_id]
        for task_id in found:
            edition = self.vault.read(Task, task_id)
            if task_id in self._tasks:
                self._tasks[task_id].refresh(edition)
            else:
                self._adopt(edition)

    def _adopt(self, edition: Edition[Task]) -> None:
        self._tasks[edition.value.id] = self._drafted(edition)

    def _drafted(self, edition: Edition[D]) -> Draft[D]:
        draft = Draft(edition, self.vault.save, reverted, self)
        draft.changed.connect(self.changed)
        draft.saved.connect(self.saved)
        draft.refused.connect(self.refused)
        return draft


def _place(meeting: Meeting) -> tuple[date | None, time | None, MeetingState]:
    """Return what a meeting's running number depends on."""
    return meeting.day, meeting.starts, meeting.state
