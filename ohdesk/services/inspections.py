"""Inspections of the schools that a group serves, and what goes from them to a meeting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ohdesk.documents.dates import short_date
from ohdesk.documents.safety_inspection import state_words as described
from ohdesk.documents.texts import texts
from ohdesk.domain.groups import Group
from ohdesk.domain.inspections import Defect, Inspection
from ohdesk.domain.matters import Matter
from ohdesk.domain.schools import School
from ohdesk.services import groups, matters
from ohdesk.services.ports import Vault
from ohdesk.services.words import say


@dataclass(frozen=True, slots=True)
class Inspected:
    """A school and its inspections, the newest first; None stands for those that name no school of the group."""

    school: School | None
    inspections: tuple[Inspection, ...]


def by_school(vault: Vault, group: Group) -> tuple[Inspected, ...]:
    """Return the inspections of each school of a group; those of no school last, where there are any or no schools."""
    schools = groups.schools_of(vault, group)
    known = sorted(vault.all(Inspection, group.id), key=lambda one: one.day or date.max, reverse=True)
    named = {school.id for school in schools}
    found = [Inspected(school, tuple(one for one in known if one.school == school.id)) for school in schools]
    others = tuple(one for one in known if one.school not in named)
    if others or not schools:
        found.append(Inspected(None, others))
    return tuple(found)


def state_words(inspections: Sequence[Inspection], language: str, today: date) -> str:
    """Return how a school's inspections stand, as a sentence."""
    return described(inspections, texts(language), today)


def matter_of(vault: Vault, inspection: Inspection, defect: Defect, language: str, today: date) -> Matter:
    """Return the matter that a defect is for a meeting; it is not stored here."""
    identity = matters.next_from(vault, defect.id)
    text = say(
        language,
        "inspection.matter_text",
        day=short_date(inspection.day) if inspection.day else "",
        place=defect.place or say(language, "inspection.no_place"),
        owner=defect.owner or say(language, "inspection.no_owner"),
    )
    title = say(language, "inspection.matter", defect=first_line(defect.text))
    return Matter(identity, inspection.group, title, text, raised_on=today)


def first_line(text: str) -> str:
    """Return the first line of a text, for a title."""
    return text.strip().partition("\n")[0].strip()
