"""What things, their fields and what stands in these are called, for whoever tells of a change in words."""

from __future__ import annotations

import re
from dataclasses import is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from ohdesk.documents.dates import clock, from_to, short_date
from ohdesk.documents.numbers import number
from ohdesk.documents.texts import names, texts
from ohdesk.documents.year_clock import month_words
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.plans import Goal
from ohdesk.domain.translations import TranslatedPassage, Translation
from ohdesk.services import belonging, laptops
from ohdesk.services.ports import Vault
from ohdesk.sync.branches import device_of
from ohdesk.sync.shapes import Json, shape_of, shapes

_HELSINKI: Final = ZoneInfo("Europe/Helsinki")
_NAMED_BY: Final = ("title", "name", "theme", "text", "about", "who", "period", "place", "name_sv")
_NUMBERED: Final = (AgendaItem, Goal)
_SPOKEN: Final = {"fi": "language_fi", "sv": "language_sv", "en": "language_en"}
_LONGEST: Final = 70
"""Letters of a name; what is longer is told by its beginning."""


def kind_words(language: str, kind: str) -> str:
    """Return what a kind of thing is called; one that this version does not know keeps its own name."""
    return _known(language, f"kinds.{kind}", kind)


def field_words(language: str, kind: str, field: str) -> str:
    """Return what a field of a kind of thing is called; one that this version does not know keeps its own name."""
    return _known(language, f"fields_of.{kind}.{field}", _known(language, f"fields.{field}", field))


def object_words(vault: Vault, language: str, object_id: UUID) -> str:
    """Return what a thing is, removed or not: "Asia 3: Kevään tapahtumat", "Kokous 14.10.2026: Ilmapiiri"."""
    stood = vault.value_of(object_id)
    if stood is None:
        return say(language, "unknown")
    value, holder, list_name = stood
    kind = kind_words(language, next(kind for kind, shape in shapes().items() if shape.type is type(value)))
    if isinstance(value, Meeting) and value.day is not None:
        kind = f"{kind} {short_date(value.day)}"
    elif isinstance(value, _NUMBERED) and (place := _place(vault, object_id, holder, list_name)):
        kind = f"{kind} {place}"
    return ": ".join(filter(None, (kind, name_of(value))))


def name_of(value: Any) -> str:  # noqa: ANN401  # a thing of any kind
    """Return by what people know a thing: its title, its name, the beginning of its text; nothing where it has none."""
    fields = ("theme",) if isinstance(value, Meeting) else _NAMED_BY
    found = (getattr(value, field, "") for field in fields)
    text = next((text for text in found if isinstance(text, str) and text.strip()), "")
    return _beginning(text)


def _beginning(text: str) -> str:
    line = text.strip().partition("\n")[0]
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rpartition(' ')[0] or line[:_LONGEST]} …"


def document_words(vault: Vault, language: str, root: UUID) -> str:
    """Return what a document is; a translation tells of what: "Käännös ruotsiksi: Kokous 14.10.2026: Ilmapiiri"."""
    stood = vault.value_of(root)
    if stood is None or not isinstance(stood[0], Translation) or stood[0].subject is None:
        return object_words(vault, language, root)
    translation = names(language).say(
        f"words.translated_{stood[0].language}", field=kind_words(language, shape_of(Translation).kind)
    )
    return f"{translation}: {object_words(vault, language, stood[0].subject)}"


def translated_words(
    vault: Vault, language: str, translation: Translation, passage: TranslatedPassage
) -> tuple[str, str, str]:
    """Return of what a text is the translation: the document, the thing in it, the field and the language.

    The field tells the original too where the thing is not called so: "Teksti ruotsiksi: ”Pihalla on ahdasta.”".
    """
    document = object_words(vault, language, translation.subject) if translation.subject else say(language, "unknown")
    stood = vault.value_of(passage.object) if passage.object else None
    if stood is None or passage.object is None:  # an addendum stands in its record alone
        kind, thing, called = "addendum", say(language, "addendum"), ""
    else:
        kind = shape_of(type(stood[0])).kind
        thing, called = object_words(vault, language, passage.object), name_of(stood[0])
    said = names(language).say(
        f"words.translated_{translation.language}", field=field_words(language, kind, passage.field)
    )
    original = _beginning(passage.source)
    return document, thing, said if original in ("", called) else f"{said} – {original}"


def value_words(vault: Vault, language: str, kind: str, field: str, value: Json) -> str:
    """Return what stands in a register (``value`` as it travels) as people read it."""
    shape = shapes().get(kind)
    register = shape.register(field) if shape else None
    try:
        known = register.decode(value) if register else value
    except (ValueError, TypeError, KeyError):  # a newer version's word
        known = value
    if field == "month" and isinstance(known, int):
        return month_words(known, texts(language))
    if field == "weekday" and isinstance(known, int):
        return texts(language).say(f"documents.dates.weekday{known}")
    if field in ("language", "writes_in") and known in _SPOKEN:
        return say(language, _SPOKEN[known])
    return _in_words(vault, language, known) or say(language, "empty")


def laptop_words(vault: Vault, language: str, device: str) -> str:
    """Return what the group calls a laptop, or whose it is; the one in use is called so."""
    if device == vault.facts.device:
        return say(language, "this_laptop")
    known = belonging.laptops(vault).get(device_of(device))
    if known is not None and known.name:
        return known.name
    owner = laptops.owners(vault).get(known.member) if known is not None and known.member else None
    if owner is None:
        return say(language, "another_laptop")
    return owner.name or owner.title or _in_words(vault, language, owner.role)


def moment_words(language: str, at: datetime) -> str:
    """Return an instant as it was in Finland: "ti 17.11.2026 klo 14.02"."""
    local = at.astimezone(_HELSINKI)
    weekday = _short(texts(language).say(f"documents.dates.weekday{local.isoweekday()}"), language)
    hour = texts(language).say("documents.dates.at", time=clock(local.time()))
    return f"{weekday} {short_date(local.date())} {hour}"


def _short(weekday: str, language: str) -> str:
    """Return the name of a weekday as the window shortens it."""
    if language == "sv":
        return weekday.removesuffix("dag")
    return weekday[: 2 if language == "fi" else 3]


def say(language: str, key: str) -> str:
    """Return a word of those that tell of values: an empty one, a laptop without a name."""
    return names(language).say(f"words.{key}")


def _in_words(vault: Vault, language: str, value: Any) -> str:  # noqa: ANN401  # a register holds anything
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return say(language, "yes" if value else "no")
    if isinstance(value, StrEnum):
        return _known(language, f"choices.{_snake(type(value).__name__)}.{value}", value.value)
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, time):
        return clock(value)
    if isinstance(value, Decimal):
        return number(value, language)
    if isinstance(value, UUID):
        stood = vault.value_of(value)
        return (name_of(stood[0]) if stood else "") or object_words(vault, language, value)
    if isinstance(value, tuple | list):
        return ", ".join(filter(None, (_in_words(vault, language, part) for part in value)))
    if is_dataclass(value):  # a file, a run of days
        days = from_to(getattr(value, "first", None), getattr(value, "last", None))
        return " ".join(filter(None, (days, getattr(value, "name", ""))))
    return str(value)


def _place(vault: Vault, object_id: UUID, holder: str, list_name: str) -> int:
    """Return a thing's number in the list that holds it, or 0 where it is not in it any more."""
    stood = vault.value_of(UUID(holder)) if holder else None
    listed = getattr(stood[0], list_name, ()) if stood else ()
    return next((place for place, value in enumerate(listed, 1) if value.id == object_id), 0)


def _known(language: str, key: str, otherwise: str) -> str:
    words = names(language)
    return words.say(key) if words.knows(key) else otherwise


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()
