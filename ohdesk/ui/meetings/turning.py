"""Words that are there already, made into something else: a note into an outcome, that into a task or a goal."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.identity import new_id
from ohdesk.domain.notes import item_with, taken
from ohdesk.domain.outcomes import Outcome, OutcomeKind
from ohdesk.domain.paragraphs import internal_text
from ohdesk.domain.schools import school_year_name
from ohdesk.services import plans
from ohdesk.ui import clock
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.typed_task import TypedTask

Made = Literal["agreed", "noted", "proposed", "task", "goal"]


class Turning:
    """Turns what was said of one item; remembers what it made last, so that the next key goes on from there."""

    def __init__(self, opened: OpenMeeting, item_id: UUID) -> None:
        self._open = opened
        self._item_id = item_id
        self._last: UUID | None = None

    def note(self, result: UUID | None) -> None:
        """Remember what came last: an outcome, a task, or None for the text."""
        self._last = result

    def make(self, made: Made, task: TypedTask) -> UUID | None:
        """Make something of new words; ``task`` is how they read as a task. Returns what was made."""
        if made == "task":
            before = {draft.value.id for draft in self._open.tasks(self._item_id)}
            self._open.give_task(self._item_id, task.text, task.owner, task.due)
            (self._last,) = {draft.value.id for draft in self._open.tasks(self._item_id)} - before
        elif made == "goal":
            self._last = self._agree(OutcomeKind.AGREED, task.text)
            self._aim_at(task.text)
        else:
            self._last = self._agree(OutcomeKind(made), task.text)
        return self._last

    def turn(self, made: Made, marked: tuple[int, int] | None, chosen: UUID | None) -> bool:
        """Make something of words that are there: an outcome or a task that is ``chosen``, else the ``marked`` text.

        With neither, what was made last is meant, or the last line of the text. Tells whether there were any.
        """
        source = chosen or (self._last if marked is None else None)
        item = self._open.item(self._item_id)
        if item is None:
            return False
        if source and self._open.outcome(self._item_id, source):
            return self._turn_outcome(item, source, made)
        if source and self._open.task(source):
            return self._turn_task(source, made)
        return self._turn_text(item, marked or (len(item.record), len(item.record)), made)

    def _turn_text(self, item: AgendaItem, marked: tuple[int, int], made: Made) -> bool:
        words, rest = taken(item.record, *marked)
        if not words:
            return False
        if made == "task":
            self._write(replace(item, record=rest))
            self.make("task", TypedTask(words))
            return True
        outcome = Outcome(new_id(), _kind(made), words)
        self._write(replace(item, record=rest, outcomes=(*item.outcomes, outcome)))
        self._last = outcome.id
        if made == "goal":
            self._aim_at(words)
        return True

    def _turn_outcome(self, item: AgendaItem, outcome_id: UUID, made: Made) -> bool:
        outcome = next(outcome for outcome in item.outcomes if outcome.id == outcome_id)
        if made == "goal":
            self._aim_at(outcome.text)
        elif made == "task":
            self._write(replace(item, outcomes=tuple(other for other in item.outcomes if other.id != outcome_id)))
            self.make("task", TypedTask(outcome.text))
        else:
            self._open.write_outcome(self._item_id, outcome_id, "kind", OutcomeKind(made), _label())
        return True

    def _turn_task(self, task_id: UUID, made: Made) -> bool:
        draft = self._open.task(task_id)
        assert draft is not None
        text = draft.value.text
        if made == "goal":
            self._aim_at(text)
        elif made != "task":
            self._open.remove_task(task_id)
            self._last = self._agree(OutcomeKind(made), text)
        return True

    def _agree(self, kind: OutcomeKind, text: str) -> UUID | None:
        self._open.add_outcome(self._item_id, kind, text, _label())
        item = self._open.item(self._item_id)
        return item.outcomes[-1].id if item and item.outcomes else None

    def _aim_at(self, text: str) -> None:
        """Make the words a goal of the year's plan, and let the item be about it; the minutes go on saying them."""
        meeting = self._open.meeting
        if meeting.group:
            year = school_year_name(meeting.day or clock.today())
            goal = plans.add_goal(self._open.vault, meeting.group, year, internal_text(text))
            self._open.write_item(self._item_id, "goal", goal, _label())

    def _write(self, item: AgendaItem) -> None:
        self._open.change(item_with(self._open.meeting, item), _label())


def _kind(made: Made) -> OutcomeKind:
    return OutcomeKind.AGREED if made in ("goal", "task") else OutcomeKind(made)


def _label() -> str:
    return QCoreApplication.translate("Turning", "Make something of what was said")
