"""A provider's pack of templates and phrases as one signed file.

The file is JSON in its one byte form (RFC 8785); the signature (Ed25519) covers all that the pack says, and any byte
that the writer would not have written refuses the file.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ohdesk.domain.agenda import ItemKind, Part
from ohdesk.domain.errors import PackRefused
from ohdesk.domain.schools import EducationForm
from ohdesk.domain.templates import AgendaTemplate, Occasion, Phrase, TemplateItem
from ohdesk.security.canonical import Json, canonical, parse
from ohdesk.security.devices import DeviceKey, verify

SCHEMA = "ohdesk.pack/1"
LARGEST = 2 << 20
"""The most bytes that a file may have."""

_FAMILY = "ohdesk.pack/"
_CONTEXT = b"ohdesk.pack/1 signature\n"
_MOST_TEMPLATES = 200
_MOST_ITEMS = 60
_MOST_PHRASES = 1_000
_MOST_VERSIONS = 1_000_000
_LONGEST_MEETING = 480
_LINE = 200
_TEXT = 4_000
_LANGUAGES = ("fi", "sv", "en")


@dataclass(frozen=True, slots=True)
class Pack:
    """What a provider hands out: ``version`` counts from 1, ``signer`` is the public key (32 bytes) of who signed it.

    The ids of templates, items and phrases are the pack's own and stay over its versions.
    """

    id: UUID
    name: str
    provider: str
    version: int
    practice: bool
    templates: tuple[AgendaTemplate, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    signer: bytes = b""


def write(pack: Pack, key: DeviceKey) -> bytes:
    """Return the file of a pack, signed with ``key``. Raises ``PackRefused`` where ``read`` would refuse it."""
    body: Json = {
        "id": str(pack.id),
        "name": pack.name,
        "provider": pack.provider,
        "version": pack.version,
        "practice": pack.practice,
        "templates": [{"id": str(template.id), **template_content(template)} for template in pack.templates],
        "phrases": [{"id": str(p.id), "text": p.text, "language": p.language} for p in pack.phrases],
    }
    try:
        signature = key.sign(_CONTEXT + canonical(body))
    except ValueError:  # text that has no byte form
        raise PackRefused(reason="content") from None
    data = _file(body, key.public, signature)
    read(data)
    return data


def read(data: bytes) -> Pack:
    """Return the pack in a file, whoever signed it.

    Raises ``PackRefused``; ``reason`` is "too_large", "malformed" for what is no pack, "newer" for one that a newer
    program made, "signature" where it is not as it was signed, "content" for what no pack may hold.
    """
    if len(data) > LARGEST:
        raise PackRefused(reason="too_large")
    try:
        match parse(data):
            case {"schema": str(schema), "pack": dict(body), "signer": str(signer), "signature": str(signature)} if (
                schema == SCHEMA
            ):
                public, signed = b64decode(signer, validate=True), b64decode(signature, validate=True)
            case {"schema": str(schema)} if schema.startswith(_FAMILY) and schema != SCHEMA:
                raise PackRefused(reason="newer")
            case _:
                raise PackRefused(reason="malformed")
    except ValueError:
        raise PackRefused(reason="malformed") from None
    if not verify(public, _CONTEXT + canonical(body), signed) or _file(body, public, signed) != data:
        raise PackRefused(reason="signature")
    try:
        return _pack(body, public)
    except (ValueError, TypeError, KeyError):
        raise PackRefused(reason="content") from None


def template_content(template: AgendaTemplate) -> dict[str, Json]:
    """Return what a template says, without whose it is and where it came from."""
    return {
        "name": template.name,
        "language": template.language,
        "form": template.form.value if template.form else None,
        "occasion": template.occasion.value,
        "items": [
            {
                "id": str(item.id),
                "title": item.title,
                "kind": item.kind.value,
                "part": item.part.value,
                "minutes": item.minutes_planned,
                "text": item.text,
                "prompt": item.prompt,
                "recurring": item.recurring,
            }
            for item in template.items
        ],
    }


def template_with(template: UUID, content: Mapping[str, Any]) -> AgendaTemplate:
    """Return the template that ``template_content`` told. Raises ``ValueError``, ``TypeError`` or ``KeyError``."""
    items = tuple(map(_item, _listed(content["items"], _MOST_ITEMS)))
    return AgendaTemplate(
        id=template,
        name=_line(content["name"]),
        language=_language(content["language"]),
        form=None if content["form"] is None else EducationForm(content["form"]),
        occasion=Occasion(content["occasion"]),
        items=_distinct(items),
    )


def _file(body: Json, public: bytes, signature: bytes) -> bytes:
    return canonical(
        {
            "schema": SCHEMA,
            "pack": body,
            "signer": b64encode(public).decode(),
            "signature": b64encode(signature).decode(),
        }
    )


def _pack(body: Mapping[str, Any], signer: bytes) -> Pack:
    _only(body, "id", "name", "provider", "version", "practice", "templates", "phrases")
    templates = []
    for entry in _listed(body["templates"], _MOST_TEMPLATES):
        _only(entry, "id", "name", "language", "form", "occasion", "items")
        templates.append(template_with(_id(entry["id"]), entry))
    return Pack(
        id=_id(body["id"]),
        name=_line(body["name"]),
        provider=_line(body["provider"]),
        version=_count(body["version"], _MOST_VERSIONS),
        practice=_truth(body["practice"]),
        templates=_distinct(tuple(templates)),
        phrases=_distinct(tuple(map(_phrase, _listed(body["phrases"], _MOST_PHRASES)))),
        signer=signer,
    )


def _item(entry: Mapping[str, Any]) -> TemplateItem:
    _only(entry, "id", "title", "kind", "part", "minutes", "text", "prompt", "recurring")
    return TemplateItem(
        id=_id(entry["id"]),
        title=_line(entry["title"]),
        kind=ItemKind(entry["kind"]),
        part=Part(entry["part"]),
        minutes_planned=None if entry["minutes"] is None else _count(entry["minutes"], _LONGEST_MEETING),
        text=_text(entry["text"]),
        prompt=_text(entry["prompt"]),
        recurring=_truth(entry["recurring"]),
    )


def _phrase(entry: Mapping[str, Any]) -> Phrase:
    _only(entry, "id", "text", "language")
    text = _text(entry["text"])
    if not text.strip():
        raise ValueError("a phrase without words")
    return Phrase(_id(entry["id"]), text=text, language=_language(entry["language"]))


def _only(entry: Mapping[str, Any], *names: str) -> None:
    if not isinstance(entry, Mapping) or set(entry) != set(names):
        raise ValueError("fields that a pack does not have")


def _listed(value: object, most: int) -> list[Any]:
    if not isinstance(value, list) or len(value) > most:
        raise ValueError("no list, or too long a one")
    return value


def _distinct(found: tuple[Any, ...]) -> tuple[Any, ...]:
    if len({each.id for each in found}) < len(found):
        raise ValueError("an id stands twice")
    return found


def _id(value: object) -> UUID:
    if not isinstance(value, str):
        raise TypeError("no id")
    return UUID(value)


def _line(value: object) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > _LINE or not value.isprintable():
        raise ValueError("not one line of words")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _TEXT or not value.replace("\n", "").isprintable():
        raise ValueError("not a short text")
    return value


def _language(value: object) -> str:
    if value not in _LANGUAGES:
        raise ValueError("an unknown language")
    return str(value)


def _count(value: object, most: int) -> int:
    if type(value) is not int or not 1 <= value <= most:
        raise ValueError("not such a number")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("neither true nor false")
    return value
