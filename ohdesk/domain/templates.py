"""Agendas to begin from, and phrases to write with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.agenda import ItemKind, Part
from ohdesk.domain.prose import Prose
from ohdesk.domain.schools import EducationForm


class Occasion(StrEnum):
    """Which meeting of the year a template is for."""

    FIRST = "first"
    ORDINARY = "ordinary"
    THEME = "theme"
    EVALUATION = "evaluation"


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """An item as a template brings it onto an agenda."""

    id: UUID
    title: str = ""
    kind: ItemKind = ItemKind.DISCUSSION
    part: Part = Part.WHOLE
    minutes_planned: int | None = None
    text: Prose = ""
    prompt: Prose = ""
    recurring: bool = False


@dataclass(frozen=True, slots=True)
class AgendaTemplate:
    """An agenda to begin from: the group's own, or one from a provider's pack.

    ``form`` None is for every form of education. ``pack`` names the pack that brought it, ``delivered`` is its content
    as the pack brought it (canonical JSON), so that an update never takes the group's own changes for the pack's.
    """

    id: UUID
    group: UUID | None = None
    name: str = ""
    language: str = "fi"
    form: EducationForm | None = None
    occasion: Occasion = Occasion.ORDINARY
    pack: str = ""
    pack_version: int = 0
    delivered: str = ""
    items: tuple[TemplateItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that a group uses again and again."""

    id: UUID
    group: UUID | None = None
    text: str = ""
    language: str = "fi"
