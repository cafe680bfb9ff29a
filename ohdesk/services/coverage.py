"""Where a school year's material shows the group's duties and goals, and what a person says of it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from ohdesk.documents import coverage as described
from ohdesk.documents.goal_thread import cited as cited_in
from ohdesk.documents.texts import texts
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.duties import (
    Covered,
    Duty,
    Evidence,
    Facts,
    concerning,
    covered_duties,
    covered_goals,
    mark_id,
    matter_id,
)
from ohdesk.domain.evaluation import DutyMark
from ohdesk.domain.goal_thread import Citation, GoalThread, citations, goal_threads
from ohdesk.domain.groups import Group, GroupType
from ohdesk.domain.inspections import Inspection
from ohdesk.domain.linked_plans import LinkedPlan, LinkedPlanKind
from ohdesk.domain.matters import Matter, MatterState
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.schools import EducationForm
from ohdesk.domain.year_clock import ClockEntry
from ohdesk.resources import resource
from ohdesk.services import goal_thread, groups, plans, recovery
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault

LANGUAGES = ("fi", "sv")
"""The languages in which the list of duties ships; any other gets the first."""

_PUPILS = frozenset({EducationForm.PRE_PRIMARY, EducationForm.BASIC})


@dataclass(frozen=True, slots=True)
class Coverage:
    """A school year's duties and goals with where they show; ``threads`` are the goals' over all their years."""

    school_year: str
    duties: tuple[Covered, ...]
    goals: tuple[Covered, ...]
    threads: Mapping[UUID, GoalThread]

    @property
    def points(self) -> tuple[Covered, ...]:
        """Duties and goals in one list."""
        return (*self.duties, *self.goals)


def duties(language: str, forms: tuple[EducationForm, ...] = ()) -> tuple[Duty, ...]:
    """Return the whole list of duties in words, with the sections that hold for some forms of education."""
    return tuple(_duty(entry, forms) for entry in _listed(language if language in LANGUAGES else LANGUAGES[0]))


def coverage(vault: Vault, group_id: UUID, school_year: str, language: str) -> Coverage:
    """Return where a school year's material shows the duties that concern a group, and its plan's goals.

    Raises ``ValueError`` for what is no school year's name.
    """
    known = facts(vault, group_id)
    forms = tuple(school.form for school in groups.schools_of(vault, known.group))
    plan = plans.plan_for(vault, group_id, school_year)
    goals = plan.value.goals if plan else ()
    threads = goal_threads((goal.id for goal in goals), known.material)
    return Coverage(
        school_year,
        covered_duties(concerning(duties(language, forms), known.group, forms), known, school_year),
        covered_goals(goals, threads, known, school_year),
        threads,
    )


def facts(vault: Vault, group_id: UUID) -> Facts:
    """Return all that coverage is told from, each part of the vault read once."""
    return Facts(
        group=vault.read(Group, group_id).value,
        material=goal_thread.material(vault, group_id),
        clock=vault.outlines(ClockEntry, group_id),
        inspections=vault.all(Inspection, group_id),
        linked_plans=vault.outlines(LinkedPlan, group_id),
        matters=vault.all(Matter, group_id),
        marks=vault.all(DutyMark, group_id),
        rehearsed_on=recovery.rehearsed_on(vault),
    )


def mark(vault: Vault, group_id: UUID, school_year: str, key: str) -> Edition[DutyMark]:
    """Return what a person says of a duty or goal, ready to be written; an empty one is stored only by ``write``."""
    empty = DutyMark(mark_id(group_id, school_year, key), group_id, school_year, key)
    stored = next((one for one in vault.outlines(DutyMark, group_id) if one.id == empty.id), None)
    return Edition(empty, 0) if stored is None else vault.read(DutyMark, stored.id)


def write(vault: Vault, base: Edition[DutyMark], new: DutyMark) -> Edition[DutyMark]:
    """Store what changed from ``base`` to ``new``; two laptops that mark the same duty write the same document."""
    with vault.together():
        vault.add(DutyMark(new.id, new.group, new.school_year, new.duty))
        return vault.save(base, new)


def propose(vault: Vault, group_id: UUID, school_year: str, point: Covered, today: date) -> Edition[Matter]:
    """Let a duty or goal wait for a place on an agenda; done twice it waits once, and one let go waits again."""
    identity = matter_id(group_id, school_year, point.key)
    goal = point.goal.id if point.goal is not None else None
    text = point.duty.hint if point.duty is not None else ""
    with vault.together():
        if any(gone.object == identity for gone in vault.removed()):
            vault.restore(identity)
        made = vault.add(Matter(identity, group_id, point.title, text, raised_on=today, goal=goal))
        if made.value.state is MatterState.WAITING:
            return made
        return vault.save(made, replace(made.value, state=MatterState.WAITING, answer="", answered_on=None))


def places(vault: Vault, group_id: UUID, school_year: str) -> Iterator[tuple[AgendaItem, Citation]]:
    """Yield the paragraphs of a school year's minutes that a person may point to, in order."""
    meetings = vault.all(Meeting, group_id)
    found = citations(meetings)
    for meeting in meetings:
        for item in meeting.items:
            if (at := found.get(item.id)) is not None and at.school_year == school_year:
                yield item, at


def cited(at: Citation, language: str) -> str:
    """Return "kokous 3/2026–2027 § 4"."""
    return cited_in(at, texts(language))


def evidence_words(seen: Evidence, language: str) -> str:
    """Return where something shows: "kokous 3/2026–2027 § 4: Säännöt", "kuuleminen 2.10.2026: Oppilaskunta"."""
    return described.evidence_words(seen, texts(language))


def basis_words(duty: Duty, language: str) -> str:
    """Return on what a duty is based, with when that was read, or that it is good practice."""
    return described.basis_words(duty, texts(language))


def summary(found: Coverage, language: str) -> str:
    """Return how many points show, are coming, are left out or were not found, in a sentence."""
    return described.summary(found.points, texts(language))


@cache
def _listed(language: str) -> tuple[dict[str, Any], ...]:
    with resource("duties", f"{language}.toml").open("rb") as file:
        return tuple(tomllib.load(file)["duty"])


def _duty(entry: Mapping[str, Any], forms: tuple[EducationForm, ...]) -> Duty:
    by_form = entry.get("by_form", {})
    told = forms if forms and EducationForm.MIXED not in forms else tuple(EducationForm)
    bases = [entry.get("basis", ""), *(by_form.get(form.value, "") for form in dict.fromkeys(told))]
    return Duty(
        entry["key"],
        entry.get("title_pupils", entry["title"]) if forms and set(forms) <= _PUPILS else entry["title"],
        entry["hint"],
        "; ".join(filter(None, dict.fromkeys(bases))),
        entry.get("checked", ""),
        entry.get("years", 1),
        tuple(GroupType(each) for each in entry.get("types", ())),
        tuple(EducationForm(each) for each in entry.get("forms", ())),
        tuple(LinkedPlanKind(each) for each in entry.get("linked", ())),
        tuple(entry.get("chapters", ())),
    )
