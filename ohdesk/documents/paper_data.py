"""What a paper says, for programs to read: the tree that it is printed from, as JSON, and nothing that is not printed.

``resources/schemas/ohdesk.paper-1.schema.json`` describes it.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, fields, is_dataclass, replace
from decimal import Decimal
from enum import Enum
from typing import Any

from ohdesk.documents.attachments import Attached
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import Document, Identification, Picture
from ohdesk.security.canonical import Json, canonical

SCHEMA = "ohdesk.paper/1"
NAME = "ohdesk-paper.json"
_LAYOUT = frozenset(("shares", "share", "orientation", "sheet", "hanging", "poster", "banner", "paper"))
"""Fields that say how a paper looks, not what it says."""


def paper_data(document: Document) -> bytes:
    """Return a document in the one byte form of JSON (RFC 8785); a picture is told by the words that stand for it."""
    said = _said(document)
    assert isinstance(said, dict)
    return canonical({"schema": SCHEMA, **said})


def _shown(document: Document) -> Identification:
    """Return as much of who, what and when as a paper's head shows: the field over a title has less room."""
    who = document.identification
    if document.poster:
        return replace(who, kind="", date="", number="", publicity="")
    return replace(who, number="", publicity="") if document.banner else who


def data_file(document: Document) -> Attached:
    """Return what a document says as a file to attach to its PDF."""
    about = texts(document.language).say("documents.attached_data")
    return Attached(NAME, about, "application/json", paper_data(document))


def _said(value: Any) -> Json:  # noqa: ANN401  # whatever a document is made of
    if isinstance(value, Picture):
        return value.alt
    if isinstance(value, Document):
        value = replace(value, identification=_shown(value))
    if isinstance(value, tuple):
        return [_said(one) for one in value]
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Decimal):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        told = ((one.name, getattr(value, one.name)) for one in fields(value) if one.name not in _LAYOUT)
        usual = {one.name: _usual(one) for one in fields(value)}
        return {"is": type(value).__name__} | {name: _said(one) for name, one in told if one != usual[name]}
    assert value is None or isinstance(value, str | int)
    return value


def _usual(one: Field[Any]) -> object:
    return None if one.default is MISSING else one.default
