"""Handing a group's approved papers on to a central collector."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from ohdesk.bundle.manifest import BagInfo
from ohdesk.bundle.recipient import Recipient
from ohdesk.bundle.writer import write_bundle
from ohdesk.domain.agenda import Part
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import ApprovedMinutes, Redaction, recorded
from ohdesk.domain.paragraphs import has_group_only
from ohdesk.domain.plans import Plan, PlanState
from ohdesk.domain.readers import REPRESENTED, Reader, seen_by, tasks_seen_by
from ohdesk.domain.schools import school_year_name
from ohdesk.security.canonical import canonical
from ohdesk.security.record_codes import names_record
from ohdesk.security.record_files import package
from ohdesk.security.records import Disclosure, Record
from ohdesk.security.redactions import SignedRedaction, sign_redaction
from ohdesk.services import forms, groups, minutes, printing, untranslated
from ohdesk.services.forms import Paper
from ohdesk.services.ports import Vault
from ohdesk.services.publishing import PRIVATE, published, represented
from ohdesk.services.vault_values import StoredRecord
from ohdesk.services.words import say
from ohdesk.sync.shapes import as_json

SCHEMA = "ohdesk.central/1"

_GROUPS_OWN = ("raised_by", "preparer", "prepare_by", "prompt", "notes", "left_out", "answer", "answered_on")
"""What public papers leave out of a record (``domain.readers.seen_by``); the last ones no new record holds any more."""
_STAFF = Part.STAFF.value
_IDENTITY = ("/id/¶0", "/part/¶0", "/item/¶0")
_UNFINISHED = (PlanState.WORKING, PlanState.COMMENTS)


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished bundle: its file's name, its bytes, its number among the group's bundles, what is in it."""

    name: str
    data: bytes
    number: int
    minutes: int
    plans: int


def export_bundle(
    vault: Vault,
    group_id: UUID | None,
    recipient: bytes,
    day: date,
    version: str,
    *,
    plain: bool = False,
    as_it_is: bool = False,
) -> Exported:
    """Bundle what a group approved in the school year of ``day``, signed by this laptop and sealed to the recipient.

    ``group_id`` None stands for the group in use, ``recipient`` is the content of the file RECIPIENT.pub, ``version``
    the program's own. Students' and guardians' representatives go along by role, never by name.
    A paper that no archive could keep goes along only where ``plain`` says so, one whose words are not all translated
    only ``as_it_is``.
    Raises ``RecipientRefused``, ``PracticeMismatch``, ``NotFound``, ``BundleRefused``, ``ArchiveRefused``,
    ``Untranslated``.
    """
    to = Recipient.parse(recipient)
    group = vault.read(Group, group_id).value if group_id else groups.current_group(vault)
    approved = _approved(vault, group, school_year_name(day))
    plans = [plan for plan in vault.all(Plan, group.id) if _is_due(plan, school_year_name(day))]
    make = forms.plain_copy if plain else forms.archive_copy
    language = vault.setting("language", "fi")
    papers = _papers(vault, approved, plans, language, as_it_is=as_it_is)
    files = {name: make(vault, paper) for name, paper in papers.items()}  # seconds: nobody waits for them
    payload = files | dict(_payload(vault, group, day, approved, plans, language))
    with vault.together():
        number = int(vault.setting(f"export/{group.id}/number", "0")) + 1
        info = BagInfo(
            group=str(group.id),
            count=number,
            previous=vault.setting(f"export/{group.id}/digest"),
            recipient=to.age,
            recipient_name=to.name,
            signer=vault.device_key.public.hex(),
            practice=vault.facts.practice,
            day=day,
            version=version,
        )
        written = write_bundle(payload, info, vault.device_key, to)
        vault.set_setting(f"export/{group.id}/number", str(number))
        vault.set_setting(f"export/{group.id}/digest", written.digest)
        vault.log_usage("export", str(group.id))
    return Exported(f"{info.root}.ohx", written.data, number, len(approved), len(plans))


def record_package(vault: Vault, record_id: str) -> tuple[tuple[str, bytes], ...]:
    """Return the files of a record's folder, name and content.

    ``record_id`` is the id of a meeting, for its minutes, or the code at the foot of any record's paper, or the
    beginning of its digest. Raises ``NotFound``.
    """
    for stored in sorted(minutes.in_order(vault.records()), key=lambda stored: stored.kind != minutes.MINUTES):
        if record_id == str(stored.root) or names_record(record_id, stored.record.digest):
            vault.log_usage("record_exported", str(stored.root))
            return package(stored.record, stored.approvals, stored.redactions)
    raise NotFound(kind="record", id=record_id)


def _approved(vault: Vault, group: Group, year: str) -> list[tuple[ApprovedMinutes, StoredRecord]]:
    found = []
    for outline in vault.outlines(Meeting, group.id):
        stored = minutes.stored_record(vault, outline.id)
        if stored is not None and outline.day is not None and school_year_name(outline.day) == year:
            found.append((minutes.read_minutes(stored), stored))
    return found


def _is_due(plan: Plan, year: str) -> bool:
    return plan.school_year == year and plan.state not in _UNFINISHED


def _papers(
    vault: Vault,
    approved: Sequence[tuple[ApprovedMinutes, StoredRecord]],
    plans: Sequence[Plan],
    language: str,
    *,
    as_it_is: bool,
) -> dict[str, Paper]:
    """Return the papers of what goes along by the names of their files."""
    described = {
        found.meeting.id: printing.minutes(vault, found.meeting.id, language, printing.Variant.PUBLIC)
        for found, _ in approved
    }
    described |= {plan.id: printing.plan(vault, plan.id, language) for plan in plans}
    settled = untranslated.settled(vault, tuple(described.values()), as_it_is=as_it_is)
    return {f"pdf/{about}.pdf": paper for about, paper in zip(described, settled, strict=True)}


def _payload(
    vault: Vault,
    group: Group,
    day: date,
    approved: Sequence[tuple[ApprovedMinutes, StoredRecord]],
    plans: Sequence[Plan],
    language: str,
) -> Iterator[tuple[str, bytes]]:
    issuer = printing.issuer(vault, group.id)
    meetings, held_by = [found.meeting for found, _ in approved], [found.group for found, _ in approved]
    names = represented(issuer, meetings, language, *held_by)
    content = {
        "schema": SCHEMA,
        "school_year": school_year_name(day),
        "group": as_json(group),
        "schools": [as_json(school) for school in groups.schools_of(vault, group)],
        "minutes": [_minutes(found) for found, _ in approved],
        "plans": [as_json(plan) for plan in plans],
        "indicators": [],
    }
    yield "group.json", canonical(published(content, names))
    for found, stored in approved:
        meeting = found.meeting.id
        record = _redacted(stored.record, names)
        redactions = (*stored.redactions, *_left_out(vault, stored.record, record, language, day))
        for name, data in package(record, stored.approvals, redactions):
            yield f"records/{meeting}/{name}", data


def _minutes(found: ApprovedMinutes) -> dict[str, Any]:
    return {
        "number": found.number,
        "approved_at": found.approved_at,
        "digest": found.digest,
        "meeting": as_json(seen_by(recorded(found.meeting), Reader.PUBLIC)),
        "tasks": [as_json(task) for task in tasks_seen_by(found.tasks, found.meeting, Reader.PUBLIC)],
        "confirmations": [
            {"name": word.name, "role": word.role, "how": word.how.value, "at": word.at} for word in found.confirmations
        ],
    }


def _left_out(vault: Vault, record: Record, published: Record, language: str, day: date) -> Iterator[SignedRedaction]:
    """Yield the statement of what a published copy leaves out, where it leaves out anything."""
    left_out = [
        part.path
        for whole, part in zip(record.disclosures, published.disclosures, strict=True)
        if part.text is None and whole.text is not None
    ]
    if left_out:
        words = say(language, "record.published")
        redaction = Redaction(None, "", day.isoformat(), words, tuple(left_out))
        yield sign_redaction(record.digest, redaction, vault.device_key)


def _redacted(record: Record, names: Mapping[str, str]) -> Record:
    """Return a record without the passages that a published copy leaves out; it verifies as before."""
    texts = {part.path: part.text for part in record.disclosures if part.text is not None}

    def kept(part: Disclosure) -> bool:
        text = part.text or ""
        private = any(f"/{field}/" in f"/{part.path}/" for field in (*PRIVATE, *_GROUPS_OWN))
        return not (private or part.path.startswith(hidden) or has_group_only(text) or published(text, names) != text)

    hidden = (*_names_of_representatives(texts), *_staff_part(texts))
    return Record(record.data, tuple(part if kept(part) else part.redacted() for part in record.disclosures))


def _names_of_representatives(texts: Mapping[str, str]) -> Iterator[str]:
    """Yield where a record names students' and guardians' representatives."""
    for path, text in texts.items():
        if path.endswith("/role/¶0") and text in REPRESENTED:
            person = path.removesuffix("role/¶0")
            yield from (f"{person}name/", f"{person}title/")


def _staff_part(texts: Mapping[str, str]) -> Iterator[str]:
    """Yield where the items of the staff's part stand in a record, and the tasks that they gave.

    Who and what they are stays, so that the record can still be read: their identities and their part.
    """
    items = {
        path.removesuffix("part/¶0") for path, text in texts.items() if path.endswith("/part/¶0") and text == _STAFF
    }
    hidden = {texts[f"{item}id/¶0"] for item in items if f"{item}id/¶0" in texts}
    tasks = {
        path.removesuffix("item/¶0") for path, text in texts.items() if path.endswith("/item/¶0") and text in hidden
    }
    for path in texts:
        for place in (*items, *tasks):
            if path.startswith(place) and not path.endswith(_IDENTITY):
                yield path
