"""A school year of ten meetings in a real vault: nothing open is lost, nothing closed comes back."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from ohdesk.domain.agenda import AgendaItem, ItemKind, ItemState, Reason, thread_of
from ohdesk.domain.groups import Group, Membership, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.matters import Matter, MatterState
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Outcome, Task, TaskState, is_late, is_open, moved_to
from ohdesk.services import due, matters, meetings, minutes
from ohdesk.services.minutes import Word

START = date(2026, 8, 19)


class Year:
    """A chair who takes, leaves, handles and forgets by chance; ``open`` is the plain list of what must come back."""

    def __init__(self, vault, store, seed):
        self.vault, self.store, self.chance = vault, store, random.Random(seed)
        chair = Membership(id=new_id(), name="Rehtori Harjoitus", role=Role.PRINCIPAL, seat=Seat.CHAIR)
        self.group = vault.add(Group(id=new_id(), name="Ryhmä", goal_weeks=0, members=(chair,))).value
        self.open = set()
        self.unapproved = set()

    def meet(self, day):
        vault, chance = self.vault, self.chance
        opening, end = (AgendaItem(new_id(), title, ItemKind.PROCEDURE) for title in ("Avaus", "Seuraava kokous"))
        new = [AgendaItem(new_id(), f"Asia {day} {n}", recurring=chance.random() < 0.1) for n in range(2)]
        meeting = Meeting(new_id(), self.group.id, day, time(14), items=(opening, *new, end))
        edition = vault.add(meeting)
        offered = due.due(vault, meeting, day)
        assert {thread_of(one.item) for one in offered} == self.open | self.late(day) | self.unapproved
        for suggestion in offered:
            step = due.taken if chance.random() < 0.7 else due.left
            edition = vault.save(edition, step(edition.value, suggestion))
        assert due.due(vault, edition.value, day) == ()
        if chance.random() < 0.1:
            edition = vault.save(edition, replace(edition.value, state=MeetingState.CANCELLED))
            self.open |= {thread_of(item) for item in self.matters_of(edition.value)}
            return
        self.hold(edition, day)

    def hold(self, edition, day):
        vault, chance = self.vault, self.chance
        edition = meetings.begin(vault, edition, time(14))
        items = []
        for item in edition.value.items:
            if item.kind is not ItemKind.PROCEDURE:
                item = self.handled(edition.value, item, day)
            elif item.reason is Reason.APPROVAL and chance.random() < 0.8:
                self.approve(item.source, day)
            items.append(item)
        edition = vault.save(edition, replace(edition.value, items=tuple(items)))
        edition = meetings.end(vault, edition, time(15))
        for item in self.matters_of(edition.value):
            self.note(item)
        self.unapproved = {edition.value.id}
        if chance.random() < 0.3:
            self.approve(edition.value.id, day)

    def handled(self, meeting, item, day):
        chance = self.chance
        if chance.random() < 0.3:
            meetings.give_task(
                self.vault, meeting, item.id, "Tehtävä", due=day + timedelta(weeks=chance.randrange(1, 9))
            )
        state = chance.choice((ItemState.LISTED, ItemState.HANDLED, ItemState.CONTINUES, ItemState.LAPSED))
        outcomes = (Outcome(new_id(), text="Sovittiin."),) if state is ItemState.HANDLED else ()
        return replace(item, state=state, outcomes=outcomes)

    def note(self, item):
        has_task = any(task.item and is_open(task) and self.thread(task) == thread_of(item) for task in self.tasks())
        comes = item.state in (ItemState.LISTED, ItemState.CONTINUES) or (
            item.state is ItemState.HANDLED and (item.recurring or has_task)
        )
        self.open.discard(thread_of(item))
        if comes:
            self.open.add(thread_of(item))

    def approve(self, meeting, day):
        chair = self.group.members[0]
        word = Word(chair.id, chair.name, "puheenjohtaja", ConfirmedBy.MEETING)
        if meeting in self.unapproved:
            minutes.approve_minutes(self.vault, self.store, meeting, [word], "fi", datetime.combine(day, time(15), UTC))
            self.unapproved.discard(meeting)

    def between(self):
        """Do some of the tasks; what waited for them alone is closed then."""
        for task in self.tasks():
            if is_open(task) and self.chance.random() < 0.4:
                self.vault.save(self.vault.read(Task, task.id), moved_to(task, TaskState.DONE, START))
        for meeting in self.vault.all(Meeting, self.group.id):
            for item in self.matters_of(meeting):
                if item == self.latest(thread_of(item)) and meeting.state is MeetingState.HELD:
                    self.note(item)

    def latest(self, thread):
        return due.history(self.vault, self.group.id, thread)[-1].item

    def tasks(self):
        return self.vault.outlines(Task, self.group.id)

    def thread(self, task):
        items = (item for meeting in self.vault.all(Meeting, self.group.id) for item in meeting.items)
        return next(thread_of(item) for item in items if item.id == task.item)

    def late(self, day):
        return {self.thread(task) for task in self.tasks() if is_late(task, day)}

    @staticmethod
    def matters_of(meeting):
        return [item for item in meeting.items if item.kind is not ItemKind.PROCEDURE]


@pytest.mark.parametrize("seed", range(6))
def test_in_ten_meetings_nothing_open_is_lost_and_nothing_closed_comes_back(vault, store, seed):
    year = Year(vault, store, seed)
    for number in range(10):
        year.meet(START + timedelta(weeks=4 * number))
        year.between()
    assert len(vault.all(Meeting)) == 10


def test_a_matter_waits_through_the_meetings_that_leave_it(vault, store):
    year = Year(vault, store, 1)
    matter = matters.raise_matter(vault, year.group.id, "Koulumatkat", today=START).value
    for number in range(3):
        meeting = vault.add(Meeting(new_id(), year.group.id, START + timedelta(weeks=4 * number), time(14))).value
        (one,) = (one for one in due.due(vault, meeting, START) if one.reason is Reason.RAISED)
        left = vault.save(vault.read(Meeting, meeting.id), due.left(meeting, one)).value
        vault.save(vault.read(Meeting, meeting.id), replace(left, state=MeetingState.HELD))
    assert vault.read(Matter, matter.id).value.state is MatterState.WAITING
