"""What a group's yearly clock may begin from, by form of education; what is taken becomes the group's own."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import generated_id
from ohdesk.domain.schools import EducationForm, school_year_name, school_year_span
from ohdesk.domain.year_clock import (
    ClockEntry,
    ClockKind,
    ClockRhythm,
    ClockRing,
    first_time,
    on_day,
    root_of,
)
from ohdesk.resources import resource
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault
from ohdesk.services.words import say
from ohdesk.services.year_clock import removed_entries

FORMS = (EducationForm.PRE_PRIMARY, EducationForm.BASIC, EducationForm.UPPER_SECONDARY, EducationForm.VOCATIONAL)
"""The forms of education for which a clock ships."""

LANGUAGES = ("fi", "sv")


@dataclass(frozen=True, slots=True)
class Offer:
    """An entry that a clock may begin with; ``taken`` tells that the group has it in some year already."""

    entry: ClockEntry
    taken: bool


def offers(vault: Vault, group: Group, form: EducationForm, school_year: str, language: str) -> tuple[Offer, ...]:
    """Return what ships for a form of education in the order of the year, as entries of ``school_year``.

    In another language than Finnish and Swedish the words are Finnish. Raises ``ValueError`` for what is no school
    year's name.
    """
    spoken = language if language in LANGUAGES else "fi"
    has = {root_of(entry) for entry in vault.outlines(ClockEntry, group.id)}
    entries = (
        _entry(group, key, source, _words(_content(spoken)[key], form), school_year, spoken)
        for key, source in _content("entries").items()
        if form in source.get("forms", FORMS)
    )
    return tuple(Offer(entry, root_of(entry) in has) for entry in entries)


def take(vault: Vault, entries: Iterable[ClockEntry]) -> tuple[ClockEntry, ...]:
    """Store chosen entries, each in the first year in which its rhythm brings it up, and return them.

    One whose rounds have no year to come is not stored. What had been removed comes back.
    """
    placed = tuple(filter(None, (first_time(entry, entry.school_year) for entry in entries)))
    removed = removed_entries(vault)
    with vault.together():
        for entry in placed:
            vault.add(entry)
            if entry.id in removed:
                vault.restore(entry.id)
    return placed


def taken_up(vault: Vault, group: Group, key: str, day: date) -> Edition[ClockEntry]:
    """Return the entry of ``key`` in the school year of ``day``, made where the group has none: one on all laptops."""
    year, language = school_year_name(day), group.writes_in or LANGUAGES[0]
    made = _entry(group, key, _content("entries")[key], _content(language)[key], year, language)
    for known in vault.outlines(ClockEntry, group.id):
        if known.school_year == year and root_of(known) == made.root:
            return vault.read(ClockEntry, known.id)
    edition = vault.add(made)
    if made.id in removed_entries(vault):
        vault.restore(made.id)
    return edition


def _entry(
    group: Group, key: str, source: dict[str, Any], words: dict[str, str], school_year: str, language: str
) -> ClockEntry:
    root = generated_id("clock_template", group.id, key)
    entry = ClockEntry(
        id=generated_id("clock_year", root, school_year),
        group=group.id,
        school_year=school_year,
        month=source.get("month", 8),
        title=words["title"],
        ring=ClockRing(source["ring"]),
        owner=say(language, f"documents.roles.{source['owner']}"),
        note=words.get("note", ""),
        kind=ClockKind(source.get("kind", ClockKind.OTHER)),
        lead_weeks=source.get("lead_weeks", 0),
        rhythm=ClockRhythm(source.get("rhythm", ClockRhythm.YEARLY)),
        root=root,
        duty=source.get("duty", ""),
    )
    if "day" not in source:
        return entry
    month, day = map(int, source["day"].split("-"))
    first, last = school_year_span(school_year)
    return on_day(entry, date(last.year if month < 8 else first.year, month, day))


def _words(content: dict[str, Any], form: EducationForm) -> dict[str, str]:
    own: dict[str, str] = content.get(form, {})
    return {"title": content["title"], "note": content.get("note", "")} | own


@cache
def _content(name: str) -> dict[str, Any]:
    with resource("clocks", f"{name}.toml").open("rb") as file:
        return tomllib.load(file)
