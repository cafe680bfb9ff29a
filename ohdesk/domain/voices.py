"""Goal by goal: who was heard, what changed because of it, and who was told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, ItemState, Part
from ohdesk.domain.communication import Communication, CommunicationState, Newsletter, goals_told, reaches
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.meetings import Meeting, MeetingState, present_at
from ohdesk.domain.outcomes import OutcomeKind
from ohdesk.domain.paragraphs import public_text
from ohdesk.domain.participation import REPRESENTS, bodies_named
from ohdesk.domain.plans import Goal
from ohdesk.domain.surveys import Audience

_NOT_TAKEN_UP = (ItemState.WAITING, ItemState.LISTED, ItemState.LAPSED)


@dataclass(frozen=True, slots=True)
class Heard:
    """A body heard in a hearing, or by its representatives in a meeting that took the goal up.

    ``source`` is the hearing or the meeting; a meeting's ``who`` and ``how`` are empty, since its representatives are
    told by their ``bodies`` alone. ``changed`` is what came of it, fit for everybody.
    """

    source: UUID
    day: date | None
    bodies: tuple[Audience, ...]
    who: str = ""
    how: str = ""
    about: str = ""
    changed: str = ""
    in_meeting: bool = False


@dataclass(frozen=True, slots=True)
class Voices:
    """Who was heard about a goal and who was told of it, in order; without a goal, about the work as a whole."""

    goal: Goal | None
    heard: tuple[Heard, ...] = ()
    told: tuple[Communication, ...] = ()

    def heard_of(self, body: Audience) -> tuple[Heard, ...]:
        """Return how one body was heard."""
        return tuple(one for one in self.heard if body in one.bodies)

    def told_to(self, body: Audience) -> tuple[Communication, ...]:
        """Return how one body was told."""
        return tuple(one for one in self.told if body in reaches(one.audience))


def voices(
    goals: Iterable[Goal],
    meetings: Iterable[Meeting],
    hearings: Iterable[Hearing],
    communications: Iterable[Communication],
    newsletters: Iterable[Newsletter],
) -> tuple[Voices, ...]:
    """Return a line for each goal, and a last one for what is about none of them where there is any.

    What is only arranged or planned does not count: nobody has been heard or told yet. What is not found here is not
    the same as not done.
    """
    goals, meetings = tuple(goals), tuple(meetings)
    held = [hearing for hearing in hearings if hearing.state is not HearingState.ARRANGED]
    done = [one for one in communications if one.state is CommunicationState.TOLD]
    letters = {newsletter.id: newsletter for newsletter in newsletters}
    known = frozenset(goal.id for goal in goals)

    def line(goal: Goal | None) -> Voices:
        own = [one for one in held if _about(goal, {one.goal} if one.goal else frozenset(), known)]
        heard = [*map(_in_hearing, own), *(_in_meetings(goal, meetings) if goal else ())]
        told = [one for one in done if _about(goal, goals_told(one, letters), known)]
        return Voices(goal, tuple(sorted(heard, key=_by_day)), tuple(sorted(told, key=_by_day)))

    rest = line(None)
    return (*map(line, goals), *((rest,) if rest.heard or rest.told else ()))


def _about(goal: Goal | None, named: Iterable[UUID], known: frozenset[UUID]) -> bool:
    """Tell whether what names some goals belongs to the line of one; what names none of those ``known`` to the last."""
    found = known.intersection(named)
    return goal.id in found if goal else not found


def _in_hearing(hearing: Hearing) -> Heard:
    return Heard(
        source=hearing.id,
        day=hearing.day,
        bodies=bodies_named(hearing.who),
        who=hearing.who,
        how=hearing.how,
        about=public_text(hearing.about),
        changed=public_text(hearing.changed),
    )


def _in_meetings(goal: Goal, meetings: Iterable[Meeting]) -> Iterator[Heard]:
    for meeting in meetings:
        if meeting.state not in (MeetingState.RUNNING, MeetingState.HELD):
            continue
        items = [item for item in meeting.items if item.goal == goal.id and _taken_up(item)]
        there = {line.role for item in items for line in present_at(meeting, item)}
        bodies = tuple(body for role, body in REPRESENTS.items() if role in there)
        if bodies:
            outcomes = [outcome for item in items for outcome in item.outcomes if outcome.kind is not OutcomeKind.NOTED]
            yield Heard(
                source=meeting.id,
                day=meeting.day,
                bodies=bodies,
                about=" · ".join(item.title for item in items if item.title),
                changed="\n".join(filter(None, (public_text(outcome.text) for outcome in outcomes))),
                in_meeting=True,
            )


def _taken_up(item: AgendaItem) -> bool:
    """Tell whether a meeting dealt with an item while the representatives were there."""
    return item.part is Part.WHOLE and (item.state not in _NOT_TAKEN_UP or bool(item.record or item.outcomes))


def _by_day(one: Heard | Communication) -> date:
    return one.day or date.max
