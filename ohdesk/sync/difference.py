"""What changed between two values, as data: the first half of saving."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from uuid import UUID

from ohdesk.sync.shapes import Json, Shape, shape_of
from ohdesk.sync.text import merged, normal

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class RegisterChange:
    """A register takes a new value."""

    kind: str
    object: UUID
    field: str
    value: Json


@dataclass(frozen=True, slots=True)
class TextChange:
    """A text takes a new wording (normal form); ``before`` is the one that its author saw."""

    kind: str
    object: UUID
    field: str
    text: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class ListChange:
    """A list of objects is in a new order, has new entries, or has lost some."""

    kind: str
    parent: UUID
    field: str
    base: tuple[UUID, ...]
    wanted: tuple[UUID, ...]


Change = RegisterChange | TextChange | ListChange


def difference(base: Any | None, new: Any) -> tuple[Change, ...]:
    """Return the changes that lead from ``base`` to ``new``, parents before their children.

    Objects are told by identity first, then compared field by field. ``base`` None stands for an object that is
    not there yet: then only what differs from the defaults is a change.
    """
    return tuple(_changes(shape_of(type(new)), base, new))


def _changes(shape: Shape, base: Any | None, new: Any) -> Iterator[Change]:
    for register in shape.registers:
        value = getattr(new, register.name)
        if value != (register.default if base is None else getattr(base, register.name)):
            yield RegisterChange(shape.kind, new.id, register.name, _normal(register.encode(value)))
    for name in shape.texts:
        before, after = "" if base is None else getattr(base, name), getattr(new, name)
        if after != before and (text := normal(after)) != normal(before):
            yield TextChange(shape.kind, new.id, name, text, normal(before))
    for name, child in shape.lists:
        before = {} if base is None else {entry.id: entry for entry in getattr(base, name)}
        after = getattr(new, name)
        wanted = tuple(entry.id for entry in after)
        if tuple(before) != wanted:
            yield ListChange(child.kind, new.id, name, tuple(before), wanted)
        for entry in after:
            yield from _changes(child, before.get(entry.id), entry)


def with_registers(value: V, registers: Mapping[tuple[UUID, str], Json]) -> V:
    """Return a value with other registers, by object and field, encoded; those of objects that it has not go by."""
    shape, fields = shape_of(type(value)), dict[str, Any]()
    for register in shape.registers:
        place = (value.id, register.name)  # type: ignore[attr-defined]  # whatever has a shape has an id
        if place in registers:
            fields[register.name] = register.decode(registers[place])
    for name, _ in shape.lists:
        entries = getattr(value, name)
        now = tuple(with_registers(entry, registers) for entry in entries)
        if now != entries:
            fields[name] = now
    return replace(value, **fields) if fields else value  # type: ignore[type-var]


def _normal(value: Json) -> Json:
    """Return an encoded register with every string in normal form."""
    if isinstance(value, str):
        return normal(value)
    if isinstance(value, list):
        return [_normal(entry) for entry in value]
    if isinstance(value, dict):
        return {key: _normal(entry) for key, entry in value.items()}
    return value


def reverted(current: V, before: V, after: V) -> V:
    """Return ``current`` with the step from ``before`` to ``after`` taken back, and nothing else.

    What others changed meanwhile stays: registers go back only where the step touched them, texts are merged
    word by word, list entries that the step added leave and those that it removed return to their place.
    """
    shape = shape_of(type(current))
    fields: dict[str, Any] = {}
    for register in shape.registers:
        if getattr(before, register.name) != getattr(after, register.name):
            fields[register.name] = getattr(before, register.name)
    for name in shape.texts:
        base, back = getattr(after, name), getattr(before, name)
        if base != back:
            fields[name] = merged(base, back, getattr(current, name))
    for name, _ in shape.lists:
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            fields[name] = _reverted_list(getattr(current, name), old, new)
    return replace(current, **fields) if fields else current  # type: ignore[type-var]


def _reverted_list(current: tuple[Any, ...], old: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[Any, ...]:
    was = {entry.id: entry for entry in old}
    became = {entry.id: entry for entry in new}
    kept = [
        reverted(entry, was[entry.id], became[entry.id]) if entry.id in was and entry.id in became else entry
        for entry in current
        if entry.id in was or entry.id not in became
    ]
    there = {entry.id for entry in kept}
    for index, entry in enumerate(old):
        if entry.id not in there and entry.id not in became:
            ahead = {earlier.id for earlier in old[:index]}
            at = max((place + 1 for place, other in enumerate(kept) if other.id in ahead), default=0)
            kept.insert(at, entry)
    if [e.id for e in old if e.id in became] != [e.id for e in new if e.id in was]:
        wanted = {entry.id: place for place, entry in enumerate(old)}
        slots = [place for place, entry in enumerate(kept) if entry.id in wanted]
        for place, entry in zip(slots, sorted((kept[s] for s in slots), key=lambda e: wanted[e.id]), strict=True):
            kept[place] = entry
    return tuple(kept)
