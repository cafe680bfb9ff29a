"""What people wrote in one language, in the other one: which of their words have a translation, and of what."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeVar
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.checklists import Checklist, ChecklistPoint
from ohdesk.domain.communication import Communication
from ohdesk.domain.evaluation import DutyMark, SelfEvaluation, SelfRating
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.groups import Group, Membership
from ohdesk.domain.hand_over import HandOver, StepLeft
from ohdesk.domain.identity import generated_id
from ohdesk.domain.indicators import Indicator, Observation
from ohdesk.domain.inspections import Defect, DefectReview, Inspection
from ohdesk.domain.linked_plans import LinkedPlan
from ohdesk.domain.matters import Matter
from ohdesk.domain.meetings import Attendance, LooseNote, Meeting
from ohdesk.domain.minutes import Addendum
from ohdesk.domain.outcomes import Answer, Outcome, Task
from ohdesk.domain.plans import Chapter, Expectation, Goal, Measure, Moved, Plan, PlanComment, Risk, Theme
from ohdesk.domain.roll_outs import RollOut, RollOutPlace
from ohdesk.domain.schools import School, SchoolService
from ohdesk.domain.staffing import Staffing
from ohdesk.domain.year_clock import ClockEntry

V = TypeVar("V")

LANGUAGES = ("fi", "sv")
"""The languages in which a group writes, and into which it translates."""

WORDS: Mapping[type[Any], tuple[str, ...]] = MappingProxyType(
    {
        Meeting: (
            *("invitation", "place", "convener", "theme", "distribution"),
            *("attendance", "items", "notes", "next_meeting"),
        ),
        AgendaItem: ("title", "presenter", "raised_by", "text", "record", "outcomes"),
        Outcome: ("proposed_to", "text"),
        Attendance: ("title",),
        LooseNote: ("text",),
        Task: ("text", "owner", "follow_up"),
        Addendum: ("reason", "text"),
        Answer: ("body", "text"),
        Matter: ("title", "text", "raised_by"),
        Plan: (
            *("title", "themes", "goals", "chapters", "risks", "expectations", "comments"),
            *("evaluation", "approved_body", "approved_basis"),
        ),
        Theme: ("title", "text", "measures"),
        Goal: ("strategy_line", "title", "baseline", "target", "indicator", "measures", "evaluation"),
        Measure: ("text", "owner", "schedule", "progress", "moves"),
        Moved: ("reason", "words"),
        Chapter: ("title", "text", "left_out"),
        Risk: ("text", "response", "owner", "follow_up"),
        Expectation: ("who", "text", "answer"),
        PlanComment: ("who", "how", "said", "changed"),
        LinkedPlan: ("title", "approved_body", "place", "owner", "note"),
        ClockEntry: ("title", "owner", "note", "reason"),
        Hearing: ("who", "how", "about", "changed"),
        Communication: ("who", "about", "owner", "place"),
        Indicator: ("unit_words", "source", "target_by", "note", "observations"),
        Observation: ("population", "source", "note"),
        Inspection: ("others", "summary", "defects"),
        Defect: ("text", "place", "owner", "reviews"),
        DefectReview: ("note",),
        Staffing: ("note",),
        RollOut: ("title", "text", "owner", "places"),
        RollOutPlace: ("place", "obstacle", "solver"),
        Checklist: ("title", "source", "points"),
        ChecklistPoint: ("text", "owner", "note"),
        SelfEvaluation: ("ratings", "strengths", "to_develop"),
        SelfRating: ("text", "note"),
        DutyMark: ("note", "left_out"),
        HandOver: ("named_by", "note", "left_out"),
        StepLeft: ("reason",),
        School: ("note", "services"),
        SchoolService: ("days", "room", "languages", "contact", "text"),
        Group: ("leader_named_by", "members"),
        Membership: ("title",),
    }
)
"""What papers say of each type in its writers' own words, in the order of reading: texts, and lists of what is in it.

What has its own field for each language (names, surveys) is left out, and so is what is written in one language on
purpose: newsletters, templates, summaries, the chair's own prompts, answers to who raised an item.
"""

_LETTER = re.compile(r"[^\W\d_]")
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TranslatedPassage:
    """A text in the other language: of which field of which object, and as what that read then (``source``)."""

    id: UUID
    object: UUID | None = None
    field: str = ""
    source: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """What somebody wrote in ``language`` for the words of one document (``subject``)."""

    id: UUID
    group: UUID | None = None
    subject: UUID | None = None
    language: str = ""
    passages: tuple[TranslatedPassage, ...] = ()


class TranslationState(StrEnum):
    """How far a text is translated; one whose original has changed since counts as untranslated on paper."""

    LACKING = "lacking"
    CHANGED = "changed"
    TRANSLATED = "translated"


@dataclass(frozen=True, slots=True)
class Place:
    """A field of an object, and what it says; ``heading`` is the title of what it stands in."""

    object: UUID
    field: str
    text: str
    heading: str = ""


def other_language(language: str) -> str:
    """Return the language that is translated into, of those of a bilingual group."""
    return LANGUAGES[language == LANGUAGES[0]]


def empty_translation(subject: UUID, language: str, group: UUID | None = None) -> Translation:
    """Return the translation of a document with nothing in it, the same one on every laptop."""
    return Translation(generated_id("translation", subject, language), group, subject, language)


def has_words(text: str, names: Collection[str] = ()) -> bool:
    """Tell whether a text is one to translate: not a bare number, an address or somebody's name (one of ``names``)."""
    return bool(_LETTER.search(_ADDRESS.sub("", text))) and text.strip() not in names


def places(value: object, names: Collection[str] = (), heading: str = "") -> Iterator[Place]:
    """Yield what is to be translated of a value and of what is in it, in the order of reading."""
    heading = getattr(value, "title", "") or heading
    for name in WORDS.get(type(value), ()):
        held = getattr(value, name)
        if isinstance(held, tuple):
            for inside in held:
                yield from places(inside, names, heading)
        elif has_words(held, names):
            yield Place(value.id, name, held, heading)  # type: ignore[attr-defined]  # what has words has an identity


def by_place(translation: Translation) -> dict[tuple[UUID, str], TranslatedPassage]:
    """Return a translation's passages by the object and field that they translate."""
    return {(passage.object, passage.field): passage for passage in translation.passages if passage.object}


def state_of(place: Place, known: TranslatedPassage | None) -> TranslationState:
    """Return how far a text is translated; ``known`` is what there is in the other language."""
    if known is None or not known.text or not known.source:
        return TranslationState.LACKING
    return TranslationState.TRANSLATED if known.source == place.text else TranslationState.CHANGED


def translated(value: V, known: Mapping[tuple[UUID, str], TranslatedPassage]) -> V:
    """Return a value in the other language as far as it has a translation of what it says now."""
    changes: dict[str, Any] = {}
    for name in WORDS.get(type(value), ()):
        held = getattr(value, name)
        if isinstance(held, tuple):
            changes[name] = tuple(translated(inside, known) for inside in held)
        elif (passage := known.get((value.id, name))) and passage.source == held and passage.text:  # type: ignore[attr-defined]
            changes[name] = passage.text
    return replace(value, **changes) if changes else value  # type: ignore[type-var]  # what has words is a dataclass


def with_passage(translation: Translation, place: Place, text: str) -> Translation:
    """Return a translation in which ``text`` stands for what a place says now."""
    passage = TranslatedPassage(
        generated_id("translated", place.object, f"{translation.language}/{place.field}"),
        place.object,
        place.field,
        place.text if text else "",
        text,
    )
    if passage.id not in {known.id for known in translation.passages}:
        return replace(translation, passages=(*translation.passages, passage))
    kept = tuple(passage if known.id == passage.id else known for known in translation.passages)
    return replace(translation, passages=kept)


def up_to_date(translation: Translation, said: Mapping[tuple[UUID, str], str]) -> Translation:
    """Return a translation without what translates words that nobody says any more; ``said`` are those of now."""

    def kept(passage: TranslatedPassage) -> bool:
        return passage.object is not None and said.get((passage.object, passage.field)) == passage.source

    return replace(
        translation,
        passages=tuple(
            passage if kept(passage) else replace(passage, source="", text="") for passage in translation.passages
        ),
    )
