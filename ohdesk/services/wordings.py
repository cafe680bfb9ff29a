"""Where words stand: in approved records, and in everything that lives on beside them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.catalogue import KINDS, kind_of
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Task
from ohdesk.services.ports import Vault
from ohdesk.services.vault_values import StoredRecord
from ohdesk.sync.shapes import Shape, shape_of, shapes
from ohdesk.sync.text import plain

_PARTED = "\n\n"
_FILES = "attachments"
_FIRST = "¶0"
_NOT_WRITTEN = ("delivered", "digest", "field", "pack", "signer")  # what a pack brought, what says where words stand
_PARTS = {"meeting": Meeting, "group": Group, "tasks": Task}
_MEETING = kind_of(Meeting).name


@dataclass(frozen=True, slots=True)
class Fixed:
    """A place in an approved record: the record's digest, its kind, its meeting, and the passage's path."""

    record: str
    kind: str
    meeting: UUID
    path: str


@dataclass(frozen=True, slots=True)
class Living:
    """A place in a document that lives on: its kind, the document, the object in it, and the field."""

    kind: str
    root: UUID
    object: UUID
    field: str


@dataclass(frozen=True, slots=True)
class Wording:
    """One passage as it reads, what it stands under, and where it stands: in a record, in what lives on, or in both."""

    text: str
    heading: str = ""
    fixed: Fixed | None = None
    living: Living | None = None


def recorded(vault: Vault, meeting_id: UUID) -> tuple[Wording, ...]:
    """Return the passages of a meeting's approved records that words can be taken from, in the order of reading.

    What stands in the same places of the meeting now, since it came late, follows.
    """
    found = [wording for stored in vault.records(meeting_id) for wording in in_record(stored)]
    fixed = [wording for wording in found if wording.fixed and not wording.fixed.path.startswith("group/")]
    places, told = {wording.living for wording in fixed}, {(wording.living, wording.text) for wording in fixed}
    stood = vault.value_of(meeting_id)
    living = _in_value(stood[0], shape_of(Meeting), _MEETING, meeting_id) if stood else ()
    late = (each for each in living if each.living in places and (each.living, each.text) not in told)
    return (*fixed, *late)


def holding(vault: Vault, words: Sequence[str]) -> tuple[Wording, ...]:
    """Return every passage in the vault that holds one of the words, records first.

    Capital and small letters, blanks and line ends make no difference. What is removed but can be brought back, and
    values that wait for a choice, count too.
    """
    wanted = [plain(phrase) for phrase in words if plain(phrase)]
    fixed = [wording for stored in vault.records() for wording in in_record(stored) if _holds(wording, wanted)]
    told = {(wording.living, wording.text) for wording in fixed}
    living = [wording for wording in _living(vault) if _holds(wording, wanted)]
    return (*fixed, *dict.fromkeys(wording for wording in living if (wording.living, wording.text) not in told))


def lost_with(path: str) -> tuple[str, ...]:
    """Return the paths in a record that go together with one: an attached file's name, and where its bytes lie."""
    place = path.removesuffix(f"/name/{_FIRST}")
    is_file = place != path and place.split("/")[-2:-1] == [_FILES]
    return (path, f"{place}/sha256/{_FIRST}") if is_file else (path,)


def is_file(wording: Wording) -> bool:
    """Tell whether a passage is the name of an attached file."""
    return wording.living is not None and wording.living.field == _FILES


def names_in(text: str, anywhere: bool) -> frozenset[str]:
    """Return the words of a text that may tell who somebody is: three letters or more, with a capital one or a digit.

    The first word of a sentence has a capital letter anyway; it counts only where ``anywhere`` is true.
    """
    return frozenset(
        plain(found[2])
        for found in re.finditer(r"(^|[.!?:]\s+)?(\w{3,})", text)
        if any(sign.isdigit() for sign in found[2]) or (found[2][0].isupper() and (anywhere or found[1] is None))
    )


def _holds(wording: Wording, wanted: Collection[str]) -> bool:
    text = plain(wording.text)
    return any(phrase in text for phrase in wanted)


# Records


def in_record(stored: StoredRecord) -> Iterator[Wording]:
    """Yield a record's passages that words can be taken from: what a person wrote, not yet removed."""
    texts = {part.path: part.text for part in stored.record.disclosures if part.text is not None}
    for path, text in texts.items():
        *steps, last = path.split("/")
        fixed = Fixed(stored.record.digest, stored.kind, stored.root, path)
        if not last.startswith("¶"):
            continue
        if steps in (["reason"], ["text"]):  # an addendum's
            yield Wording(text, fixed=fixed)
        elif (written := _written(steps)) is not None:
            at, field, shape = written
            yield Wording(text, _heading(texts, steps), fixed, _living_at(stored, texts, at, field, shape))


def _living_at(stored: StoredRecord, texts: Mapping[str, str], at: str, field: str, shape: Shape) -> Living | None:
    """Return where a record's passage lives on; whoever belongs to the group now is another matter."""
    object_id = UUID(texts[f"{at}/id/¶0"])
    if at.startswith("tasks/"):
        return Living(shape.kind, object_id, object_id, field)
    return Living(_MEETING, stored.root, object_id, field) if at.startswith("meeting") else None


def _written(steps: Sequence[str]) -> tuple[str, str, Shape] | None:
    """Return where in a record an object stands, and which field of it was written, or None where nobody wrote it."""
    known = _PARTS.get(steps[0])
    if known is None:
        return None
    shape, place = shape_of(known), 2 if steps[0] == "tasks" else 1
    while place < len(steps):
        child = dict(shape.lists).get(steps[place])
        if child is None:
            break
        shape, place = child, place + 2
    at, rest = "/".join(steps[:place]), steps[place:]
    if len(rest) == 1 and rest[0] in _fields(shape):
        return at, rest[0], shape
    if shape.type is AgendaItem and rest[:1] == [_FILES] and rest[2:] == ["name"]:
        return at, _FILES, shape
    return None


def _heading(texts: Mapping[str, str], steps: Sequence[str]) -> str:
    if steps[:2] == ["meeting", "items"]:
        return texts.get(f"meeting/items/{steps[2]}/title/¶0", "")
    return ""


# What lives on


def _living(vault: Vault) -> Iterator[Wording]:
    """Yield every passage that a person wrote in any document."""
    for kind in KINDS:
        for value in vault.all(kind.type):
            yield from _in_value(value, shape_of(kind.type), kind.name, value.id)
    for entry in vault.removed():
        stood = vault.value_of(entry.object)
        if stood is not None:
            yield from _in_value(stood[0], shapes()[entry.kind], kind_name(vault, entry.root), entry.root)
    for kind_of_object, root, object_id, field, values in vault.alternatives():
        shape = shapes().get(kind_of_object)
        if shape is not None and field in (*_fields(shape), _FILES):
            living = Living(kind_name(vault, root), root, object_id, field)
            for text in (text for value in values for text in _texts(value)):
                yield Wording(text, living=living)


def kind_name(vault: Vault, root: UUID) -> str:
    """Return the kind of a document, removed or not."""
    stood = vault.value_of(root)
    return shape_of(type(stood[0])).kind if stood is not None else _MEETING


def _in_value(value: Any, shape: Shape, kind: str, root: UUID, heading: str = "") -> Iterator[Wording]:  # noqa: ANN401
    heading = str(getattr(value, "title", "") or heading)
    for field in _fields(shape):
        for text in getattr(value, field).split(_PARTED):
            if text:
                yield Wording(text, heading, living=Living(kind, root, value.id, field))
    if isinstance(value, AgendaItem):
        for file in value.attachments:
            yield Wording(file.name, heading, living=Living(kind, root, value.id, _FILES))
    for name, child in shape.lists:
        for entry in getattr(value, name):
            yield from _in_value(entry, child, kind, root, heading)


def _fields(shape: Shape) -> tuple[str, ...]:
    return tuple(field for field in shape.words if field not in _NOT_WRITTEN)


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401
    if isinstance(value, str):
        yield from value.split(_PARTED)
    elif isinstance(value, list):
        yield from (str(entry["name"]) for entry in value if isinstance(entry, dict) and "name" in entry)
