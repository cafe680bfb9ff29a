"""Agendas to begin from, and phrases to write with."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, ItemKind, Part, Reason
from ohdesk.domain.identity import generated_id
from ohdesk.domain.schools import EducationForm


class Occasion(StrEnum):
    """Which meeting of the year a template is for."""

    FIRST = "first"
    ORDINARY = "ordinary"
    THEME = "theme"
    EVALUATION = "evaluation"


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """An item as a template brings it onto an agenda.

    Its words are merged as a whole: two laptops that take the same update of a pack must not write it twice.
    """

    id: UUID
    title: str = ""
    kind: ItemKind = ItemKind.DISCUSSION
    part: Part = Part.WHOLE
    minutes_planned: int | None = None
    text: str = ""
    prompt: str = ""
    recurring: bool = False


@dataclass(frozen=True, slots=True)
class AgendaTemplate:
    """An agenda to begin from: the group's own, or one from a provider's pack.

    ``form`` None is for every form of education. ``pack`` names the pack that brought it, ``delivered`` is its content
    as the pack brought it (canonical JSON), so that an update never takes the group's own changes for the pack's.
    ``kept_version`` is the version of the pack of which the group has said that its own words stay.
    """

    id: UUID
    group: UUID | None = None
    name: str = ""
    language: str = "fi"
    form: EducationForm | None = None
    occasion: Occasion = Occasion.ORDINARY
    pack: str = ""
    pack_version: int = 0
    kept_version: int = 0
    delivered: str = ""
    items: tuple[TemplateItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that a group uses again and again; ``delivered`` are those that the ``pack`` brought."""

    id: UUID
    group: UUID | None = None
    text: str = ""
    language: str = "fi"
    pack: str = ""
    delivered: str = ""


def agenda_from(template: AgendaTemplate, meeting: UUID) -> tuple[AgendaItem, ...]:
    """Return the items with which a meeting begins, the same ones on every laptop that makes that meeting."""
    return tuple(
        AgendaItem(
            id=generated_id("template_item", meeting, str(item.id)),
            title=item.title,
            kind=item.kind,
            minutes_planned=item.minutes_planned,
            text=item.text,
            part=item.part,
            prompt=item.prompt,
            recurring=item.recurring,
        )
        for item in template.items
    )


def template_items(items: Iterable[AgendaItem], template: UUID) -> tuple[TemplateItem, ...]:
    """Return what a template keeps of a meeting's items: what was prepared, of those that somebody put there."""
    return tuple(
        TemplateItem(
            id=generated_id("template_item", template, str(item.id)),
            title=item.title,
            kind=item.kind,
            part=item.part,
            minutes_planned=item.minutes_planned,
            text=item.text,
            prompt=item.prompt,
            recurring=item.recurring,
        )
        for item in items
        if item.reason is Reason.ADDED
    )


def occasion_on(day: date, days: Collection[date], theme: str = "") -> Occasion:
    """Guess which meeting of the year one on ``day`` is, from the ``days`` of that school year's meetings.

    The first one until October begins the year, the last one from April on looks back at it.
    """
    month = (day.month - 8) % 12  # the school year begins in August
    if month < 3 and all(day <= other for other in days):
        return Occasion.FIRST
    if month >= 8 and all(other <= day for other in days):
        return Occasion.EVALUATION
    return Occasion.THEME if theme else Occasion.ORDINARY


def minutes_in_all(template: AgendaTemplate) -> int:
    """Return the minutes that a template plans, of the items that have some."""
    return sum(item.minutes_planned or 0 for item in template.items)
