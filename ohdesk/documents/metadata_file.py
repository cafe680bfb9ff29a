"""What a records management system wants to know of a paper that is handed on to it, beside the paper itself.

The elements, their order and their fixed Finnish values follow the record level of SÄHKE2 (National Archives of
Finland, AL/9815/07.01.01.00/2008, schema Sahke2/2011/12/20), whose terms are those of JHS 143, as far as OHDesk knows
the facts: it has no function class and does not set secrecy. No conformance is claimed; the receiving system completes
the rest. Everything comes from the paper as its reader sees it, so that nothing is told here that the paper leaves out.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any
from uuid import UUID
from xml.etree import ElementTree

from ohdesk.documents.metadata import PROGRAM
from ohdesk.documents.plain_text import plain_text
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import Document
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.readers import Reader
from ohdesk.security.canonical import sha256

SCHEMA = "ohdesk.delivery/1"

_PUBLIC = "Julkinen"
_NAMES_PEOPLE = "sisältää henkilötietoja"
_FINISHED, _DRAFT = "Valmis", "Luonnos"
_WRITER, _APPROVER = "Laatija", "Hyväksyjä"
_FOR_EVER = -1
"""How SÄHKE2 writes a time of keeping that never ends; the others are whole years."""


class FileForm(Enum):
    """What a file is: its name and version in PRONOM's register of formats, and what it is for."""

    ARCHIVE = ("fmt/476", "2a", "Arkisto")
    PDF = ("fmt/276", "1.7", "")
    DOCX = ("fmt/412", "2007", "")


@dataclass(frozen=True, slots=True)
class PaperFile:
    """One file of a paper."""

    name: str
    data: bytes
    form: FileForm


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of a paper that does not stand on it.

    ``id`` is that of the meeting, plan or year; ``accepted`` the day of its approval, ``approver`` the body behind it;
    ``names`` those that would make it hold personal data. ``class_name``, ``years`` (None for ever) and ``kept_until``
    are the provider's own, None where it has given none. ``other_id`` is a diary number that the paper has already,
    ``record`` the digest of the approved record.
    """

    id: UUID
    reader: Reader
    created: date
    accepted: date | None = None
    approver: str = ""
    finished: bool = True
    names: Collection[str] = ()
    class_name: str | None = None
    years: int | None = None
    kept_until: date | None = None
    other_id: str = ""
    school_year: str = ""
    record: str = ""


def as_json(document: Document, around: Around, files: Sequence[PaperFile]) -> bytes:
    """Return the metadata as JSON (``resources/schemas/ohdesk.delivery-1.schema.json``)."""
    content = {"schema": SCHEMA, "Record": _record(document, around, files)}
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def as_xml(document: Document, around: Around, files: Sequence[PaperFile]) -> bytes:
    """Return the metadata as XML: the same elements in the same order, in no name space, since it claims no schema."""
    root = ElementTree.Element("Record")
    _fill(root, _record(document, around, files))
    ElementTree.indent(root)
    written: bytes = ElementTree.tostring(root, "utf-8", xml_declaration=True)
    return written.replace(b"'", b'"', 4) + b"\n"


def _record(document: Document, around: Around, files: Sequence[PaperFile]) -> dict[str, Any]:
    """Return the elements that have something to say, in the order of SÄHKE2."""
    return _filled(
        {
            "Created": around.created.isoformat(),
            "NativeId": str(around.id),
            "OtherId": around.other_id,
            "Language": document.language,
            "Restriction": _filled(dict(_restriction(document, around))),
            "Title": document.title,
            **dict(_keeping(around)),
            "Status": _FINISHED if around.finished else _DRAFT,
            "Type": document.identification.kind,
            "Accepted": around.accepted.isoformat() if around.accepted else "",
            "Document": [_file(file) for file in files],
            "Custom": _filled(dict(_own(document, around))),
            "Agent": list(_agents(document, around)),
        }
    )


def _restriction(document: Document, around: Around) -> Iterator[tuple[str, str]]:
    """Yield the class of publicity where the paper is public, and personal data where it names people.

    The group's own papers get no class here: whether any part of one is secret, and by which section of the law, is
    told by whoever registers it.
    """
    yield "PublicityClass", _PUBLIC if _is_public(document) else ""
    words = plain_text(document)
    yield "PersonalData", _NAMES_PEOPLE if any(name in words for name in around.names if name) else ""


def _keeping(around: Around) -> Iterator[tuple[str, Any]]:
    if around.class_name is not None:
        yield "RetentionPeriod", _FOR_EVER if around.years is None else around.years
        yield "RetentionReason", around.class_name
        yield "RetentionPeriodEnd", around.kept_until.isoformat() if around.kept_until else ""


def _file(file: PaperFile) -> dict[str, Any]:
    name, version, use = file.form.value
    return _filled(
        {
            "UseType": use,
            "File": {"Name": file.name},
            "Format": {"Name": name, "Version": version},
            "HashAlgorithm": "SHA-256",
            "HashValue": sha256(file.data),
        }
    )


def _own(document: Document, around: Around) -> Iterator[tuple[str, Any]]:
    """Yield what has no element in SÄHKE2, which leaves this place for it."""
    yield "Program", PROGRAM
    yield "Reader", around.reader.value
    yield "OwnClass", "" if _is_public(document) else document.identification.publicity
    yield "SchoolYear", around.school_year
    yield "ApprovedRecord", around.record
    yield "Practice", "true" if document.practice else ""


def _agents(document: Document, around: Around) -> Iterator[dict[str, str]]:
    who = document.identification
    yield {"Role": _WRITER, "CorporateName": ", ".join(filter(None, (who.sender, *who.unit)))}
    if around.approver:
        yield {"Role": _APPROVER, "CorporateName": around.approver}


def _is_public(document: Document) -> bool:
    return document.identification.publicity == texts(document.language).say(f"documents.publicity.{Publicity.PUBLIC}")


def _filled(content: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in content.items() if value not in ("", {}, [])}


def _fill(element: ElementTree.Element, content: Mapping[str, Any]) -> None:
    for name, value in content.items():
        for one in value if isinstance(value, list) else [value]:
            child = ElementTree.SubElement(element, name)
            if isinstance(one, Mapping):
                _fill(child, one)
            else:
                child.text = "".join(letter if letter.isprintable() else " " for letter in str(one))
