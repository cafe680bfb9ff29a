"""How a value falls apart into fields, and is put together again.

The dataclasses of the domain describe themselves: ``Prose`` is text merged word by word, a tuple of
dataclasses that have an ``id`` is an ordered list of objects of their own, anything else is one register.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, time
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from ohdesk.domain.catalogue import KINDS
from ohdesk.domain.prose import PROSE

Json = Any


@dataclass(frozen=True, slots=True)
class FieldShape:
    """One field: its default, and how it travels as JSON."""

    name: str
    default: Any
    encode: Callable[[Any], Json]
    decode: Callable[[Json], Any]


@dataclass(frozen=True, slots=True)
class Shape:
    """One kind of object: its registers, its texts, and its lists of objects in order.

    ``words`` names the fields that hold what a person wrote, by which the search finds the object.
    """

    kind: str
    type: type[Any]
    registers: tuple[FieldShape, ...]
    texts: tuple[str, ...]
    lists: tuple[tuple[str, Shape], ...]
    words: tuple[str, ...]

    def register(self, name: str) -> FieldShape | None:
        """Return the shape of a register, or None where this version knows no such field."""
        return next((shape for shape in self.registers if shape.name == name), None)


def shape_of(value_type: type[Any]) -> Shape:
    """Return the shape of a domain value's type, which must be a frozen dataclass with an ``id``."""
    return _shape_of(value_type)  # type: ignore[arg-type]  # a class is hashable whatever its instances are


@cache
def _shape_of(value_type: type[Any]) -> Shape:
    hints = get_type_hints(value_type, include_extras=True)
    registers, texts, lists = [], [], []
    for field in fields(value_type):
        if field.name == "id":
            continue
        hint = hints[field.name]
        if get_origin(hint) is Annotated and PROSE in get_args(hint):
            texts.append(field.name)
        elif (element := _object_type(hint)) is not None:
            lists.append((field.name, shape_of(element)))
        else:
            encode, decode = _codec(hint)
            registers.append(FieldShape(field.name, _default(field.default), encode, decode))
    words = [register.name for register in registers if register.default == ""] + texts
    return Shape(_kind_name(value_type), value_type, tuple(registers), tuple(texts), tuple(lists), tuple(words))


@cache
def shapes() -> dict[str, Shape]:
    """Return every kind of object that the program knows, by name."""
    return {shape.kind: shape for kind in KINDS for shape in _with_parts(shape_of(kind.type))}


@cache
def document_kinds(kind: str) -> frozenset[str]:
    """Return of which kinds the documents are that hold objects of a kind."""
    return frozenset(
        each.name for each in KINDS if any(shape.kind == kind for shape in _with_parts(shape_of(each.type)))
    )


def _with_parts(shape: Shape) -> Iterator[Shape]:
    yield shape
    for _, child in shape.lists:
        yield from _with_parts(child)


def build(shape: Shape, object_id: UUID, body: dict[str, Json], lists: dict[str, tuple[Any, ...]]) -> Any:
    """Put a value together from its encoded fields and its built lists; what is missing takes its default.

    A field that this version does not know, or a word of a newer one, is left out here and stays in the log.
    """
    known: dict[str, Any] = {}
    for register in shape.registers:
        if register.name in body:
            try:
                known[register.name] = register.decode(body[register.name])
            except (ValueError, TypeError, KeyError):
                continue
    for text in shape.texts:
        known[text] = body.get(text, "")
    return shape.type(id=object_id, **known, **lists)


def as_json(value: Any) -> dict[str, Json]:
    """Return a domain value as nested JSON with every field, lists in order."""
    shape = shape_of(type(value))
    out: dict[str, Json] = {"id": str(value.id)}
    for register in shape.registers:
        out[register.name] = register.encode(getattr(value, register.name))
    for text in shape.texts:
        out[text] = getattr(value, text)
    for name, _ in shape.lists:
        out[name] = [as_json(child) for child in getattr(value, name)]
    return out


def from_json(value_type: type[Any], data: dict[str, Json]) -> Any:
    """Return the domain value that ``as_json`` wrote; fields left out take their defaults.

    Raises ``ValueError``, ``TypeError`` or ``KeyError`` where a field has the wrong form.
    """
    shape = shape_of(value_type)
    known: dict[str, Any] = {
        register.name: register.decode(data[register.name]) for register in shape.registers if register.name in data
    }
    for text in shape.texts:
        if not isinstance(data.get(text, ""), str):
            raise TypeError(text)
        known[text] = data.get(text, "")
    for name, child in shape.lists:
        known[name] = tuple(from_json(child.type, entry) for entry in data.get(name, []))
    return value_type(id=UUID(data["id"]), **known)


def from_newer_json(value_type: type[Any], data: dict[str, Json]) -> Any:
    """Return the domain value that ``as_json`` wrote, as far as it is understood; see ``build``.

    For what was fixed once and for all, maybe by a newer version, and may have lost passages since.
    """
    return _from_newer_json(shape_of(value_type), data)


def _from_newer_json(shape: Shape, data: dict[str, Json]) -> Any:
    lists = {name: tuple(_from_newer_json(child, entry) for entry in data.get(name, ())) for name, child in shape.lists}
    return build(shape, UUID(data["id"]), data, lists)


def _kind_name(value_type: type[Any]) -> str:
    for kind in KINDS:
        if kind.type is value_type:
            return kind.name
    name = value_type.__name__
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


def _default(default: Any) -> Any:
    if default is MISSING:
        raise TypeError("every field but the id needs a default")
    return default


def _object_type(hint: Any) -> type[Any] | None:
    """Return the element type of a tuple of objects that have an identity, else None."""
    if get_origin(hint) is tuple:
        element = get_args(hint)[0]
        if is_dataclass(element) and any(field.name == "id" for field in fields(element)):
            return element  # type: ignore[return-value]  # is_dataclass narrows to an instance or a type
    return None


def _codec(hint: Any) -> tuple[Callable[[Any], Json], Callable[[Json], Any]]:
    if get_origin(hint) in (Union, types.UnionType):
        inner = next(arg for arg in get_args(hint) if arg is not types.NoneType)
        encode, decode = _codec(inner)
        return (lambda v: None if v is None else encode(v)), (lambda v: None if v is None else decode(v))
    if get_origin(hint) is tuple:
        encode, decode = _codec(get_args(hint)[0])
        return (lambda v: [encode(e) for e in v]), (lambda v: tuple(decode(e) for e in _typed(list, v)))
    if hint in (str, int, bool):
        return (lambda v: v), (lambda v: _typed(hint, v))
    if hint in (date, time):
        return (lambda v: v.isoformat()), hint.fromisoformat
    if hint is UUID:
        return str, (lambda v: UUID(_typed(str, v)))
    if hint is Decimal:
        return (lambda v: format(v.normalize(), "f")), _decimal
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return (lambda v: v.value), hint
    if is_dataclass(hint):
        parts = {field.name: _codec(get_type_hints(hint)[field.name]) for field in fields(hint)}
        return (
            lambda v: {name: encode(getattr(v, name)) for name, (encode, _) in parts.items()},
            lambda v: hint(**{name: decode(v[name]) for name, (_, decode) in parts.items() if name in v}),  # type: ignore[operator]  # is_dataclass narrows to an instance or a type
        )
    raise TypeError(f"no JSON form for {hint!r}")


def _decimal(value: Any) -> Decimal:
    """Return a number that travels as text, since the one byte form knows no fractions."""
    try:
        number = Decimal(_typed(str, value))
    except InvalidOperation:
        raise ValueError(value) from None
    if not number.is_finite():
        raise ValueError(value)
    return number


def _typed(expected: type[Any], value: Any) -> Any:
    if type(value) is not expected:
        raise TypeError(f"expected {expected.__name__}")
    return value
