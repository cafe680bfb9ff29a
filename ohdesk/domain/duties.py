"""What a group sees to in a year, and where the year's material shows it.

Nothing here is a verdict: what is not found in the material may well have been done.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, Literal
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, Part, thread_of
from ohdesk.domain.communication import Communication, CommunicationKind, CommunicationState
from ohdesk.domain.evaluation import DutyMark
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.goal_thread import Citation, GoalThread, Material, Taken, citations, span_of, within
from ohdesk.domain.groups import Group, GroupType
from ohdesk.domain.identity import generated_id
from ohdesk.domain.inspections import DefectState, Inspection
from ohdesk.domain.linked_plans import LinkedPlan, LinkedPlanKind
from ohdesk.domain.matters import Matter, MatterState
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.participation import REPRESENTS, bodies_named, roles_present
from ohdesk.domain.plans import Goal, PlanState
from ohdesk.domain.schools import EducationForm, school_year_span
from ohdesk.domain.surveys import Audience
from ohdesk.domain.year_clock import ClockEntry, ClockState

Where = Literal[
    "minutes",
    "present",
    "hearing",
    "told",
    "figure",
    "inspection",
    "looked_at",
    "nothing_open",
    "linked_plan",
    "plan",
    "chapter",
    "named",
    "clock",
    "rehearsed",
    "own_word",
]
"""What sort of thing shows that something was seen to; ``own_word`` is what a person wrote."""

_SERVICES = re.compile(r"\b(?:palvelu|tjänst|service)", re.IGNORECASE)
"""How something that was told names the services at the school."""
_EVALUATION = re.compile(r"\b(?:arvioin|vuosikooste|utvärdering|årssamman|evaluation)", re.IGNORECASE)
"""How something that was told names the evaluation of the year."""
_APPROVED = (PlanState.APPROVED, PlanState.EVALUATED, PlanState.CLOSED)
_CLOSED_DEFECTS = (DefectState.REPAIRED, DefectState.DROPPED)


class CoverageState(StrEnum):
    """Whether the year's material shows something."""

    SHOWN = "shown"
    COMING = "coming"
    RENEWAL = "renewal"
    LEFT_OUT = "left_out"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Duty:
    """Something to see to: in words, on what it is based and when that was read, how often.

    ``basis`` is empty for good practice. ``years`` is how many school years back something still shows it: 1 is this
    year, 0 any year. ``types`` and ``forms`` say which groups and forms of education it concerns, all where empty.
    ``linked`` are kinds of plans elsewhere, ``chapters`` keys of the plan's own chapters, that show it.
    """

    key: str
    title: str
    hint: str = ""
    basis: str = ""
    checked: str = ""
    years: int = 1
    types: tuple[GroupType, ...] = ()
    forms: tuple[EducationForm, ...] = ()
    linked: tuple[LinkedPlanKind, ...] = ()
    chapters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where something shows: ``object`` is what is opened, ``at`` the place in the minutes where there is one."""

    where: Where
    day: date | None = None
    title: str = ""
    object: UUID | None = None
    at: Citation | None = None


@dataclass(frozen=True, slots=True)
class Covered:
    """A duty or a goal and where it shows; ``coming`` is where it stands on an agenda still to come.

    ``earlier`` is what showed it until last year, where it lasts some years and comes up again in this one.
    ``matter`` waits for a place on one. ``key`` is the duty's, or the goal's id as text.
    """

    key: str
    title: str
    duty: Duty | None = None
    goal: Goal | None = None
    evidence: tuple[Evidence, ...] = ()
    coming: tuple[Evidence, ...] = ()
    earlier: tuple[Evidence, ...] = ()
    matter: Matter | None = None
    mark: DutyMark | None = None

    @property
    def state(self) -> CoverageState:
        """Whether the material shows it; what is shown counts before what was said of leaving it out."""
        if self.evidence:
            return CoverageState.SHOWN
        if self.mark is not None and self.mark.left_out:
            return CoverageState.LEFT_OUT
        if self.coming or self.matter:
            return CoverageState.COMING
        return CoverageState.RENEWAL if self.earlier else CoverageState.NOT_FOUND


@dataclass(frozen=True, slots=True)
class Facts:
    """All that coverage is told from; ``rehearsed_on`` is when the recovery key was last tried on this laptop."""

    group: Group
    material: Material = field(default_factory=Material)
    clock: tuple[ClockEntry, ...] = ()
    inspections: tuple[Inspection, ...] = ()
    linked_plans: tuple[LinkedPlan, ...] = ()
    matters: tuple[Matter, ...] = ()
    marks: tuple[DutyMark, ...] = ()
    rehearsed_on: date | None = None


@dataclass(frozen=True, slots=True)
class _Year:
    """A school year, and from when on something still shows a duty in it."""

    name: str
    first: date
    last: date
    since: date

    def holds(self, day: date | None) -> bool:
        return day is not None and self.since <= day <= self.last


def concerning(duties: Iterable[Duty], group: Group, forms: Iterable[EducationForm]) -> tuple[Duty, ...]:
    """Return the duties that concern a group of schools with these forms of education; all forms where none is told."""
    known = set(forms)
    return tuple(
        duty
        for duty in duties
        if (not duty.types or group.type in duty.types)
        and (not duty.forms or not known or EducationForm.MIXED in known or known & set(duty.forms))
    )


def mark_id(group: UUID, school_year: str, key: str) -> UUID:
    """Return the identity of what a person says of a duty or goal, the same on every laptop."""
    return generated_id("duty_mark", group, f"{school_year}\n{key}")


def matter_id(group: UUID, school_year: str, key: str) -> UUID:
    """Return the identity of the agenda item that a duty or goal is made into, the same on every laptop."""
    return generated_id("duty_matter", group, f"{school_year}\n{key}")


def covered_duties(duties: Iterable[Duty], facts: Facts, school_year: str) -> tuple[Covered, ...]:
    """Return where a school year's material shows each duty. Raises ``ValueError`` for what is no school year."""
    first, last = school_year_span(school_year)
    places = _Places(facts)
    found = []
    for duty in duties:
        since = date.min if duty.years == 0 else first.replace(year=first.year - duty.years + 1)
        year = _Year(school_year, first, last, since)
        shown, coming = _shown(duty, facts, places, year)
        earlier: tuple[Evidence, ...] = ()
        if duty.years > 1:
            before = _Year(school_year, first, since - timedelta(days=1), since.replace(year=since.year - 1))
            earlier, _ = _shown(duty, facts, places, before)
        found.append(
            Covered(
                duty.key,
                duty.title,
                duty=duty,
                evidence=_in_order((*shown, *places.marked(duty.key, year))),
                coming=coming,
                earlier=_in_order(earlier),
                matter=places.waiting(matter_id(facts.group.id, school_year, duty.key)),
                mark=places.mark(duty.key, school_year),
            )
        )
    return tuple(found)


def covered_goals(
    goals: Iterable[Goal], threads: Mapping[UUID, GoalThread], facts: Facts, school_year: str
) -> tuple[Covered, ...]:
    """Return where a school year's material shows each goal. Raises ``ValueError`` for what is no school year."""
    first, last = school_year_span(school_year)
    year, places = _Year(school_year, first, last, first), _Places(facts)
    found = []
    for goal in goals:
        shown: list[Evidence] = []
        coming: list[Evidence] = []
        for touch in within(threads[goal.id], first, last).touches:
            match touch.what:
                case Taken(at=at, meeting=meeting, item=item):
                    seen = Evidence("minutes", touch.day, _title(item), meeting.id, at)
                    (shown if meeting.state is MeetingState.HELD else coming).append(seen)
                case Hearing(id=id, who=who, state=state):
                    (coming if state is HearingState.ARRANGED else shown).append(
                        Evidence("hearing", touch.day, who, id)
                    )
                case Communication(id=id, who=who, state=state):
                    (coming if state is CommunicationState.PLANNED else shown).append(
                        Evidence("told", touch.day, who, id)
                    )
                case figure:
                    shown.append(Evidence("figure", touch.day, figure.indicator.title, figure.indicator.id))
        key = str(goal.id)
        matter = places.waiting(matter_id(facts.group.id, school_year, key)) or places.waiting_for(goal.id)
        evidence = (*shown, *places.marked(key, year))
        mark = places.mark(key, school_year)
        found.append(Covered(key, goal.title, None, goal, _in_order(evidence), tuple(coming), matter=matter, mark=mark))
    return tuple(found)


class _Places:
    """The places in the minutes, and what waits for one, each looked up by identity."""

    def __init__(self, facts: Facts) -> None:
        self._at = citations(facts.material.meetings)
        self._items = {
            item.id: (meeting, item)
            for meeting in facts.material.meetings
            for item in meeting.items
            if item.id in self._at
        }
        self._marks = {mark.id: mark for mark in facts.marks}
        self._group = facts.group.id
        taken_up = {thread_of(item) for _, item in self._items.values()}
        waiting = [each for each in facts.matters if each.state is MatterState.WAITING and each.id not in taken_up]
        self._waiting = {matter.id: matter for matter in waiting}
        self._by_goal = {matter.goal: matter for matter in waiting if matter.goal is not None}

    def taken(self, threads: frozenset[UUID], year: _Year) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
        """Return where meetings took up matters (by thread or source): held ones, and those still to come."""
        held, coming = [], []
        for meeting, item in self._items.values():
            if thread_of(item) in threads or item.source in threads:
                seen = Evidence("minutes", meeting.day, _title(item), meeting.id, self._at[item.id])
                if meeting.state is MeetingState.HELD and year.holds(meeting.day):
                    held.append(seen)
                elif meeting.state is not MeetingState.HELD and (meeting.day is None or year.first <= meeting.day):
                    coming.append(seen)
        return tuple(held), tuple(coming)

    def mark(self, key: str, school_year: str) -> DutyMark | None:
        return self._marks.get(mark_id(self._group, school_year, key))

    def marked(self, key: str, year: _Year) -> Iterator[Evidence]:
        """Yield where a person says that it shows."""
        mark = self.mark(key, year.name)
        if mark is None:
            return
        if mark.item in self._items:
            meeting, item = self._items[mark.item]
            yield Evidence("minutes", meeting.day, _title(item), meeting.id, self._at[item.id])
        elif mark.note:
            yield Evidence("own_word", title=mark.note)

    def waiting(self, matter: UUID) -> Matter | None:
        return self._waiting.get(matter)

    def waiting_for(self, goal: UUID) -> Matter | None:
        return self._by_goal.get(goal)


def _shown(duty: Duty, facts: Facts, places: _Places, year: _Year) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
    """Return what shows a duty in a time, less what a person says of it, and where it is still to come."""
    taken, coming = places.taken(_threads(duty, facts, year), year)
    rule = _RULES.get(duty.key)
    return (*taken, *_elsewhere(duty, facts, year), *(rule(facts, year) if rule else ())), coming


def _threads(duty: Duty, facts: Facts, year: _Year) -> frozenset[UUID]:
    """Return the identities under which agendas take a duty up: its entries of the clock, and its own matters."""
    entries = {entry.id for entry in facts.clock if entry.duty == duty.key}
    return frozenset(entries | {matter_id(facts.group.id, year.name, duty.key)})


def _elsewhere(duty: Duty, facts: Facts, year: _Year) -> Iterator[Evidence]:
    """Yield what shows any duty outside the meetings: the clock, plans kept elsewhere, chapters of the group's plan."""
    for entry in facts.clock:
        if entry.duty == duty.key and entry.state is ClockState.HANDLED and year.holds(entry.handled_on):
            yield Evidence("clock", entry.handled_on, entry.title, entry.id)
    for linked in facts.linked_plans:
        if linked.kind in duty.linked and year.holds(linked.approved_on):
            yield Evidence("linked_plan", linked.approved_on, linked.title, linked.id)
    for plan in facts.material.plans:
        starts, ends = span_of(plan)
        if starts <= year.last and year.first <= ends:
            for chapter in plan.chapters:
                if chapter.key and chapter.key in duty.chapters and chapter.text:
                    yield Evidence("chapter", plan.approved_on, chapter.title, plan.id)


def _leader_named(facts: Facts, year: _Year) -> Iterator[Evidence]:
    group = facts.group
    if group.leader_named_by and (group.leader_named_on is None or group.leader_named_on <= year.last):
        yield Evidence("named", group.leader_named_on, group.leader_named_by, group.id)


def _plan_checked(facts: Facts, year: _Year) -> Iterator[Evidence]:
    for plan in facts.material.plans:
        if plan.state in _APPROVED and (year.holds(plan.approved_on) or plan.school_year == year.name):
            yield Evidence("plan", plan.approved_on, plan.title or plan.school_year, plan.id)


def _heard(body: Audience) -> Callable[[Facts, _Year], Iterator[Evidence]]:
    def found(facts: Facts, year: _Year) -> Iterator[Evidence]:
        for hearing in facts.material.hearings:
            if (
                hearing.state is not HearingState.ARRANGED
                and year.holds(hearing.day)
                and body in bodies_named(hearing.who)
            ):
                yield Evidence("hearing", hearing.day, hearing.who, hearing.id)
        for meeting in _held(facts, year):
            if body in map(REPRESENTS.get, roles_present(meeting)):
                yield Evidence("present", meeting.day, meeting.theme, meeting.id)

    return found


def _inspected(facts: Facts, year: _Year) -> Iterator[Evidence]:
    for inspection in facts.inspections:
        if year.holds(inspection.day):
            yield Evidence("inspection", inspection.day, "", inspection.id)


def _followed(facts: Facts, year: _Year) -> Iterator[Evidence]:
    """Yield the year's looks at what inspections found; where nothing is left to repair, the last inspection."""
    open_ones = False
    dated = [one for one in facts.inspections if one.day is not None and one.day <= year.last]
    for inspection in dated:
        looks = {look.day for defect in inspection.defects for look in defect.reviews if year.holds(look.day)}
        for day in sorted(filter(None, looks)):
            yield Evidence("looked_at", day, "", inspection.id)
        open_ones |= any(defect.state not in _CLOSED_DEFECTS for defect in inspection.defects)
    if dated and not open_ones:
        last = max(dated, key=lambda one: one.day or date.min)
        yield Evidence("nothing_open", last.day, "", last.id)


def _services_told(facts: Facts, year: _Year) -> Iterator[Evidence]:
    for told in facts.material.communications:
        of_services = told.kind is CommunicationKind.POSTER or _SERVICES.search(told.about)
        if told.state is CommunicationState.TOLD and year.holds(told.day) and of_services:
            yield Evidence("told", told.day, told.who or told.about, told.id)


def _evaluation_told(facts: Facts, year: _Year) -> Iterator[Evidence]:
    for told in facts.material.communications:
        if told.state is CommunicationState.TOLD and year.holds(told.day) and _EVALUATION.search(told.about):
            yield Evidence("told", told.day, told.who or told.about, told.id)


def _rehearsed(facts: Facts, year: _Year) -> Iterator[Evidence]:
    if year.holds(facts.rehearsed_on):
        yield Evidence("rehearsed", facts.rehearsed_on)


def _held(facts: Facts, year: _Year) -> Iterator[Meeting]:
    return (one for one in facts.material.meetings if one.state is MeetingState.HELD and year.holds(one.day))


def _title(item: AgendaItem) -> str:
    """Return an item's title; that of the staff's part stays in the minutes, since meetings read the map."""
    return item.title if item.part is Part.WHOLE else ""


def _in_order(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Return evidence by day, each place once, what has no day last."""
    once = dict.fromkeys(evidence)
    return tuple(sorted(once, key=lambda seen: (seen.day or date.max, seen.at.paragraph if seen.at else 0)))


_RULES: Final[Mapping[str, Callable[[Facts, _Year], Iterator[Evidence]]]] = {
    "leader_named": _leader_named,
    "plan_checked": _plan_checked,
    "students_heard": _heard(Audience.STUDENTS),
    "guardians_heard": _heard(Audience.GUARDIANS),
    "inspection": _inspected,
    "inspection_follow_up": _followed,
    "services_told": _services_told,
    "evaluation_published": _evaluation_told,
    "recovery_rehearsed": _rehearsed,
}
"""What shows a duty by its own sort of material, beside what shows any of them."""
