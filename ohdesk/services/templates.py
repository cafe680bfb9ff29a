"""Agendas to begin from: those that ship, the groups' own and those of packs, the likeliest first."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from ohdesk.domain.agenda import ItemKind, Part
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import generated_id, new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.schools import EducationForm, school_year_name, school_year_span
from ohdesk.domain.templates import AgendaTemplate, Occasion, TemplateItem, occasion_on, template_items
from ohdesk.resources import resource
from ohdesk.services import groups
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault

LANGUAGES = ("fi", "sv")
"""The languages in which templates ship."""

_FORMS = (
    EducationForm.BASIC,
    EducationForm.PRE_PRIMARY,
    EducationForm.UPPER_SECONDARY,
    EducationForm.VOCATIONAL,
)
_NEAR = {  # whose words come closest where a form has no templates of its own
    EducationForm.PREPARATORY: EducationForm.VOCATIONAL,
    EducationForm.LIBERAL_ADULT: EducationForm.UPPER_SECONDARY,
    EducationForm.MIXED: EducationForm.BASIC,
}
_SHIPPED = UUID(int=0)  # what ships has no source of its own


@cache
def shipped(language: str) -> tuple[AgendaTemplate, ...]:
    """Return the templates that ship in a language: every occasion for every form; none in any other language."""
    if language not in LANGUAGES:
        return ()
    with resource("templates", f"{language}.toml").open("rb") as file:
        content = tomllib.load(file)
    return tuple(
        _shipped(language, form, occasion, content)
        for form in _FORMS
        for occasion in (Occasion.FIRST, Occasion.ORDINARY, Occasion.THEME, Occasion.EVALUATION)
    )


def is_shipped(template: AgendaTemplate) -> bool:
    """Tell whether a template ships with the program, and is to be copied before it is changed."""
    return any(other.id == template.id for language in LANGUAGES for other in shipped(language))


def templates(vault: Vault, language: str) -> tuple[AgendaTemplate, ...]:
    """Return all templates that can be begun from: the vault's, of every group, and those that ship.

    What ships comes in ``language`` where it has it, else in every language.
    """
    spoken = (language,) if language in LANGUAGES else LANGUAGES
    return (*vault.all(AgendaTemplate), *(template for each in spoken for template in shipped(each)))


def in_order(vault: Vault, group: Group, language: str) -> tuple[AgendaTemplate, ...]:
    """Return all templates as a list shows them: the group's own, those of packs and of others, those that ship.

    Of those that ship, the ones for the group's own schools come first.
    """
    near = nearest_forms(forms_of(vault, group))

    def place(template: AgendaTemplate) -> tuple[object, ...]:
        if is_shipped(template):
            return 3, template.form not in near  # in the order of the year
        return 0 if template.group == group.id else 1 if template.pack else 2, template.name.casefold()

    return tuple(sorted(templates(vault, language), key=place))


def all_templates(vault: Vault) -> tuple[AgendaTemplate, ...]:
    """Return every template in every language."""
    return (*vault.all(AgendaTemplate), *(template for each in LANGUAGES for template in shipped(each)))


def template_with(vault: Vault, template_id: UUID) -> AgendaTemplate:
    """Return a template by its identity, whatever its language. Raises ``NotFound``."""
    for template in all_templates(vault):
        if template.id == template_id:
            return template
    raise NotFound(kind="template", id=str(template_id))


def forms_of(vault: Vault, group: Group) -> tuple[EducationForm, ...]:
    """Return the forms of education of a group's schools, each once, in the group's order."""
    return tuple(dict.fromkeys(school.form for school in groups.schools_of(vault, group)))


def nearest_forms(forms: Iterable[EducationForm]) -> frozenset[EducationForm]:
    """Return the forms whose templates come closest to ``forms``: their own where they ship."""
    return frozenset(_NEAR.get(form, form) for form in forms)


def occasion_of(vault: Vault, group: Group, day: date | None, theme: str = "") -> Occasion:
    """Guess which meeting of the year one on ``day`` would be."""
    if day is None:
        return Occasion.THEME if theme else Occasion.ORDINARY
    meetings = vault.outlines(Meeting, group.id, *school_year_span(school_year_name(day)))
    return occasion_on(day, [m.day for m in meetings if m.day and m.state is not MeetingState.CANCELLED], theme)


def best_first(
    offered: Iterable[AgendaTemplate],
    group: Group,
    forms: Iterable[EducationForm],
    occasion: Occasion,
    language: str,
) -> tuple[AgendaTemplate, ...]:
    """Return templates, the likeliest first: in the language, of the occasion, for the form of education.

    Of those as likely the group's own come first, then those of packs, of other groups, and those that ship.
    """
    wanted = tuple(forms)
    near = nearest_forms(wanted)

    def likely(template: AgendaTemplate) -> tuple[Any, ...]:
        own = 0 if template.group == group.id else 1 if template.pack else 3 if is_shipped(template) else 2
        fits = 0 if template.form in wanted else 1 if template.form in (None, *near) else 2
        return template.language != language, template.occasion is not occasion, fits, own, template.name.casefold()

    return tuple(sorted(offered, key=likely))


def likeliest(vault: Vault, group: Group, occasion: Occasion, language: str) -> AgendaTemplate | None:
    """Return the template that a group would begin a meeting from; None where none is in the language."""
    found = best_first(templates(vault, language), group, forms_of(vault, group), occasion, language)
    return found[0] if found and found[0].language == language else None


def save_agenda(
    vault: Vault, meeting_id: UUID, name: str, occasion: Occasion, language: str
) -> Edition[AgendaTemplate]:
    """Keep a meeting's agenda as the group's own template: what was prepared, nothing that came of it."""
    meeting = vault.read(Meeting, meeting_id).value
    template = AgendaTemplate(new_id(), meeting.group, name, language, occasion=occasion)
    return vault.add(replace(template, items=template_items(meeting.items, template.id)))


def copied(template: AgendaTemplate, group: UUID) -> AgendaTemplate:
    """Return a group's own template like another one, which may ship, come from a pack or be another group's."""
    own = new_id()
    items = tuple(replace(item, id=generated_id("copied_item", own, str(item.id))) for item in template.items)
    return AgendaTemplate(own, group, template.name, template.language, template.form, template.occasion, items=items)


def _shipped(language: str, form: EducationForm, occasion: Occasion, content: dict[str, Any]) -> AgendaTemplate:
    template = generated_id("shipped_template", _SHIPPED, f"{language}/{form}/{occasion}")
    about = content["occasions"][occasion.value]
    items = tuple(_items(template, form, about["items"], content["items"]))
    return AgendaTemplate(template, None, about["name"], language, form, occasion, items=items)


def _items(template: UUID, form: EducationForm, names: Iterable[str], known: dict[str, Any]) -> Iterator[TemplateItem]:
    for name in names:
        about = known[name] | known[name].get(form.value, {})
        yield TemplateItem(
            id=generated_id("shipped_item", template, name),
            title=about["title"],
            kind=ItemKind(about.get("kind", ItemKind.DISCUSSION)),
            part=Part(about.get("part", Part.WHOLE)),
            minutes_planned=about["minutes"],
            text=about["text"],
            prompt=about.get("prompt", ""),
        )
