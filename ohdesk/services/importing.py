"""Bringing in what others prepared: a vault's own JSON, and tables of goals and measures."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath
from typing import Any
from uuid import UUID

from ohdesk.documents.tables import Sheet, read_csv, read_pasted, read_xlsx
from ohdesk.documents.word_tables import read_docx
from ohdesk.domain.catalogue import KINDS
from ohdesk.domain.errors import AttachmentTooLarge, ImportRefused, PracticeMismatch
from ohdesk.domain.groups import Group, Membership, Organisation, Role, refuse_expert_group
from ohdesk.domain.privacy import refuse_class_list
from ohdesk.domain.schools import school_year_name
from ohdesk.security.canonical import parse
from ohdesk.security.records import Approval, Disclosure, Record, check
from ohdesk.security.redactions import SignedRedaction
from ohdesk.services.dumping import SCHEMA
from ohdesk.services.plan_columns import suggestion
from ohdesk.services.plan_tables import plan_from_tables
from ohdesk.services.ports import Vault
from ohdesk.sync.shapes import Json, Shape, from_json, shape_of, shapes

__all__ = ["Sheet", "read_pasted"]

_AROUND = ("practice", "removed", "alternatives", "records", "blobs")
"""What a whole dump holds beside its documents; an older version's dump lacks kinds that came later."""
_WHOLE = (*_AROUND, *(kind.plural for kind in KINDS))
_TABLES = {
    ".csv": read_csv,
    ".txt": read_csv,
    ".tsv": read_csv,
    ".xlsx": read_xlsx,
    ".xlsm": read_xlsx,
    ".docx": read_docx,
}


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in: how many documents of each kind, and the columns of a table that have no place of their own.

    The content of those columns stands in the plan's last chapter; ``plan`` is the plan made from a table.
    """

    counts: Mapping[str, int]
    plan: UUID | None = None
    unplaced: tuple[str, ...] = ()


def import_file(
    vault: Vault, name: str, data: bytes, language: str, today: date, group: UUID | None = None
) -> Imported:
    """Add a file's content to a vault: JSON as ``dump`` writes it, or a plan as tables (CSV, XLSX, DOCX).

    ``name`` is the file's name, ``language`` names what the import itself has to name. A plan becomes one of
    ``group``, or of the vault's only group, for the school year of ``today``. All of it comes in, or nothing.
    Raises ``ImportRefused``, ``PracticeMismatch``, ``ForbiddenContent``, ``LooksLikeClassList``,
    ``GroupTypeRefused``.
    """
    try:
        read = _TABLES.get(PurePath(name).suffix.casefold())
        if read is not None:
            return import_plan(vault, read(data), language, today, group)
        content = _parsed(data)
        if set(_AROUND) <= set(content) and _is_empty(vault):
            return _bring_in(vault, content)
        return _add(vault, content)
    except ImportRefused as error:
        raise ImportRefused(**{"where": "", **error.data, "path": name}) from error


def read_tables(name: str, data: bytes) -> tuple[Sheet, ...]:
    """Read a file's tables (CSV, XLSX, DOCX), at least one; ``name`` is the file's name. Raises ``ImportRefused``."""
    read = _TABLES.get(PurePath(name).suffix.casefold())
    if read is None:
        raise ImportRefused(reason="not_a_table", where="", path=name)
    try:
        return read(data)
    except ImportRefused as error:
        raise ImportRefused(**{"where": "", **error.data, "path": name}) from error


def read_table(name: str, data: bytes) -> Sheet:
    """Read a file's first table; see ``read_tables``. Raises ``ImportRefused``."""
    return read_tables(name, data)[0]


def import_plan(
    vault: Vault, sheets: Sequence[Sheet], language: str, today: date, group: UUID | None = None
) -> Imported:
    """Make a plan of tables as their headings suggest, and store it; see ``import_file`` and ``plan_from_tables``."""
    read = plan_from_tables([suggestion(sheet) for sheet in sheets], language)
    groups = [found.id for found in vault.all(Group)]
    owner = group if group is not None else groups[0] if len(groups) == 1 else None
    plan = replace(read.plan, group=owner, school_year=school_year_name(today))
    vault.add(plan)
    return Imported({"plan": 1}, plan.id, read.unplaced)


def _add(vault: Vault, content: dict[str, Json]) -> Imported:
    """Add documents to a vault that has others; what only a whole dump can hold is refused."""
    for name in ("removed", "alternatives", "records"):
        if content.get(name):
            raise ImportRefused(reason="not_empty", where=name)
    for kind in KINDS:
        for value in content.get(kind.plural, ()):
            for entry in _objects(value):
                if vault.value_of(UUID(entry["id"])) is not None:
                    raise ImportRefused(reason="exists", where=entry["id"])
    for group in content.get("groups", ()):
        value = from_json(Group, group)
        refuse_expert_group(f"{value.name} {value.name_sv}")
        refuse_class_list([_cells(member) for member in value.members])
    return _bring_in(vault, content)


def _cells(member: Membership) -> tuple[str, ...]:
    """Return a member as a row of words; what any pupil has in common says nothing."""
    role = "" if member.role in (Role.OTHER, Role.STUDENT) else member.role
    organisation = "" if member.organisation in (Organisation.SCHOOL, Organisation.STUDENTS) else member.organisation
    return (member.name, member.title, member.email, role, role and str(member.seat), organisation)


def _is_empty(vault: Vault) -> bool:
    return not (vault.removed() or vault.records() or any(vault.outlines(kind.type) for kind in KINDS))


# Reading


def _parsed(data: bytes) -> dict[str, Json]:
    """Return the file's content once every document in it has a form that this version knows."""
    try:
        content = parse(data)
    except ValueError:
        raise ImportRefused(reason="not_json") from None
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        raise ImportRefused(reason="schema")
    if unknown := set(content) - {"schema", *_WHOLE}:
        raise ImportRefused(reason="unknown", where=min(unknown))
    for kind in KINDS:
        for number, value in enumerate(_listed(content.get(kind.plural, []), kind.plural)):
            _check(shape_of(kind.type), value, f"{kind.plural}/{number}")
    for number, part in enumerate(_listed(content.get("removed", []), "removed")):
        match part:
            case {"kind": str(name), "parent": str(), "list": str(), "value": value} if name in shapes():
                _check(shapes()[name], value, f"removed/{number}/value")
            case _:
                raise ImportRefused(reason="field", where=f"removed/{number}")
    _refuse_twins(content)
    return content


def _refuse_twins(content: dict[str, Json]) -> None:
    """Refuse an identity that stands twice: the second object would be taken for the first."""
    seen: set[str] = set()
    documents = [value for kind in KINDS for value in content.get(kind.plural, [])]
    for value in documents + [part["value"] for part in content.get("removed", [])]:
        for entry in _objects(value):
            if entry["id"] in seen:
                raise ImportRefused(reason="twice", where=entry["id"])
            seen.add(entry["id"])


def _check(shape: Shape, value: Json, where: str) -> None:
    """Refuse a value that is not wholly understood, and say where: a mistyped field must not be lost in silence."""
    if not isinstance(value, dict) or not _is_id(value.get("id")):
        raise ImportRefused(reason="field", where=f"{where}/id")
    lists = dict(shape.lists)
    for name, entry in value.items():
        register = shape.register(name)
        if name in lists:
            for number, child in enumerate(_listed(entry, f"{where}/{name}")):
                _check(lists[name], child, f"{where}/{name}/{number}")
        elif register is not None:
            try:
                register.decode(entry)
            except (ValueError, TypeError, KeyError):
                raise ImportRefused(reason="field", where=f"{where}/{name}") from None
        elif name in shape.texts:
            if not isinstance(entry, str):
                raise ImportRefused(reason="field", where=f"{where}/{name}")
        elif name != "id":
            raise ImportRefused(reason="unknown", where=f"{where}/{name}")


def _listed(value: Json, where: str) -> list[Json]:
    if not isinstance(value, list):
        raise ImportRefused(reason="field", where=where)
    return value


def _is_id(value: Json) -> bool:
    try:
        return isinstance(value, str) and str(UUID(value)) == value
    except ValueError:
        return False


# Storing


def _bring_in(vault: Vault, content: dict[str, Json]) -> Imported:
    if content.get("practice", vault.facts.practice) != vault.facts.practice:
        raise PracticeMismatch
    removed = content.get("removed", [])
    documents = {kind.plural: list(content.get(kind.plural, [])) for kind in KINDS}
    counts = {kind.name: len(documents[kind.plural]) for kind in KINDS if documents[kind.plural]}
    _put_back(documents, removed)
    for kind in KINDS:
        for number, value in enumerate(documents[kind.plural]):
            _check(shape_of(kind.type), value, f"{kind.plural}/{number}")
    with vault.together():
        for number, blob in enumerate(content.get("blobs", [])):
            _store_blob(vault, blob, f"blobs/{number}")
        for kind in KINDS:
            for value in documents[kind.plural]:
                vault.add(from_json(kind.type, value))
        for number, register in enumerate(content.get("alternatives", [])):
            _contest(vault, register, f"alternatives/{number}")
        for part in removed:  # after everything else, since a later word about an object would bring it back
            vault.remove(UUID(part["value"]["id"]))
        for number, record in enumerate(content.get("records", [])):
            _store_record(vault, record, f"records/{number}")
    return Imported(counts)


def _put_back(documents: dict[str, list[Json]], removed: Sequence[Json]) -> None:
    """Put what was removed back to its place, so that it can be added, and removed again."""
    plurals = {kind.name: kind.plural for kind in KINDS}
    for part in removed:
        if not part["parent"] and part["kind"] in plurals:
            documents[plurals[part["kind"]]].append(part["value"])
    objects = {
        value["id"]: value
        for root in (*(value for values in documents.values() for value in values), *(p["value"] for p in removed))
        for value in _objects(root)
    }
    for number, part in enumerate(removed):
        if part["parent"]:
            if part["parent"] not in objects:
                raise ImportRefused(reason="field", where=f"removed/{number}/parent")
            _listed(objects[part["parent"]].setdefault(part["list"], []), f"removed/{number}/list").append(
                part["value"]
            )


def _objects(value: dict[str, Json]) -> Iterator[dict[str, Json]]:
    """Yield an object's JSON and that of every object in it."""
    yield value
    for entry in value.values():
        if isinstance(entry, list):
            for child in entry:
                if isinstance(child, dict) and "id" in child:
                    yield from _objects(child)


def _contest(vault: Vault, contested: Json, where: str) -> None:
    """Give a register its several values; one of them may be a newer version's, so they are not looked into."""
    try:
        register = shapes()[contested["kind"]].register(contested["field"])
        if register is None or len(contested["values"]) < 2:
            raise ValueError(where)
        root, object_id = UUID(contested["root"]), UUID(contested["object"])
    except (ValueError, TypeError, KeyError, AttributeError):
        raise ImportRefused(reason="field", where=where) from None
    vault.contest(contested["kind"], root, object_id, register.name, contested["values"])


def _store_blob(vault: Vault, blob: Json, where: str) -> None:
    try:
        if vault.put_blob(_bytes(blob["data"])) == blob["sha256"]:
            return
    except AttachmentTooLarge as error:
        raise AttachmentTooLarge(name=where, **error.data) from None
    except (ValueError, TypeError, KeyError):
        pass
    raise ImportRefused(reason="field", where=where)


def _store_record(vault: Vault, stored: dict[str, Any], where: str) -> None:
    """Store an approved record as it is, once it verifies; its approvers' keys stay theirs."""
    try:
        disclosures = tuple(
            Disclosure(path, None if salt is None else bytes.fromhex(salt), text)
            for path, salt, text in stored["paragraphs"]
        )
        record = Record(_bytes(stored["data"]), disclosures)
        approvals = [Approval(*_signed(word)) for word in stored["approvals"]]
        redactions = [SignedRedaction(*_signed(word)) for word in stored.get("redactions", ())]
        kind, root = str(stored["kind"]), UUID(stored["root"])
    except (ValueError, TypeError, KeyError):
        raise ImportRefused(reason="field", where=where) from None
    if not check(record.data, disclosures, approvals, redactions=redactions, excerpt=True).unchanged:
        raise ImportRefused(reason="record", where=where)
    vault.add_record(kind, root, record, approvals, redactions)


def _signed(word: dict[str, Any]) -> tuple[bytes, bytes, bytes]:
    return _bytes(word["data"]), _bytes(word["signer"]), _bytes(word["signature"])


def _bytes(text: str) -> bytes:
    return b64decode(text, validate=True)
