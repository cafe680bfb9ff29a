"""From a meeting that was held to minutes that stand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal
from uuid import UUID

from ohdesk.domain.agenda import settled
from ohdesk.domain.errors import FolderNotWritable, MinutesLocked, NotReadyToApprove, WrongPassphrase
from ohdesk.domain.groups import ApprovalConvention, Group, Membership, Seat, holder
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.minutes import Addendum, ApprovedMinutes, Confirmation, ConfirmedBy, Redaction, recorded
from ohdesk.domain.outcomes import Task
from ohdesk.domain.privacy import guard
from ohdesk.security.record_files import package
from ohdesk.security.records import (
    Disclosure,
    Paragraph,
    Verdict,
    check,
    make_record,
    read_approval,
    read_record,
    sign_approval,
)
from ohdesk.security.redactions import read_redaction
from ohdesk.services import meetings
from ohdesk.services.ports import Vault, VaultStore
from ohdesk.services.vault_values import StoredRecord
from ohdesk.services.words import say
from ohdesk.sync.shapes import as_json, from_newer_json

__all__ = [
    "Stage",
    "Verdict",
    "Word",
]

Stage = Literal["draft", "checking", "approved"]
Json = Any

MINUTES = "minutes"
ADDENDUM = "addendum"

_PARAGRAPH = "¶"
REDACTED = "▮▮▮"
"""Stands for a passage that was taken out after the approval."""


@dataclass(frozen=True, slots=True)
class Word:
    """What one approver says: with the own passphrase, in the meeting, or on paper."""

    member: UUID | None
    name: str
    role: str
    how: ConfirmedBy
    passphrase: str = field(default="", repr=False)


def stage(vault: Vault, meeting: Meeting) -> Stage:
    """Return how far a meeting's minutes have come."""
    return "approved" if _record(vault, meeting.id) else meeting.minutes_state.value


def approvers(meeting: Meeting, group: Group, today: date) -> tuple[Membership, ...]:
    """Return who approves by the group's convention: chair and secretary, the named examiners, or the chair.

    Where the next meeting approves, the chair writes that down. For a chair or a secretary who has left the group by
    ``today``, whoever holds the seat then approves: minutes are never stuck with somebody who is gone.
    """
    members = {member.id: member for member in group.members}
    day = meeting.day or date.max

    def seated(named: UUID | None, seat: Seat) -> Membership | None:
        then = members.get(named) if named else holder(group, seat, day)
        gone = then is not None and then.ends is not None and then.ends < today
        return (holder(group, seat, today) or then) if gone else then

    chair, secretary = seated(meeting.chair, Seat.CHAIR), seated(meeting.secretary, Seat.SECRETARY)
    match group.approval:
        case ApprovalConvention.CHAIR_AND_SECRETARY:
            wanted = [chair, secretary]
        case ApprovalConvention.EXAMINERS:
            wanted = [chair, *(members.get(examiner) for examiner in meeting.examiners)]
        case ApprovalConvention.NEXT_MEETING:
            wanted = [chair]
    return tuple(dict.fromkeys(member for member in wanted if member is not None))


def may_confirm_with_passphrase(vault: Vault, member: UUID) -> bool:
    """Tell whether a member has an own passphrase on this laptop."""
    return bool(vault.slots_of(member))


def approve_minutes(
    vault: Vault, store: VaultStore, meeting_id: UUID, words: Sequence[Word], language: str, at: datetime
) -> ApprovedMinutes:
    """Fix the minutes for good, each approver's word beside them; ``at`` (aware) is the instant of approval.

    Raises ``NotReadyToApprove`` for a meeting that has not been held or where nobody approves, ``WrongPassphrase``
    where an approver's passphrase is not theirs, ``MinutesLocked`` where the minutes are approved already.
    """
    _try_passphrases(vault, store, words, language)
    return _fix(vault, meeting_id, _confirmed(vault, words, at), at)


def approve_in_meeting(vault: Vault, earlier: UUID, meeting: Meeting, language: str, at: datetime) -> ApprovedMinutes:
    """Fix the minutes of an earlier meeting as ``meeting`` approved them; its chair's word says so.

    Raises as ``approve_minutes``; ``NotReadyToApprove`` too where nobody chairs.
    """
    group = vault.read(Group, meeting.group).value if meeting.group else Group(id=new_id())
    seated = next((member for member in group.members if member.id == meeting.chair), None)
    chair = seated or holder(group, Seat.CHAIR, meeting.day or at.date())
    role = say(language, "documents.seats.chair")
    words = [Word(chair.id, chair.name, chair.title or role, ConfirmedBy.MEETING)] if chair else []
    return _fix(vault, earlier, _confirmed(vault, words, at), at)


def _fix(vault: Vault, meeting_id: UUID, confirmations: Sequence[Confirmation], at: datetime) -> ApprovedMinutes:
    with vault.together():
        edition = vault.read(Meeting, meeting_id)
        meeting = edition.value
        if _record(vault, meeting_id) is not None:
            raise MinutesLocked(id=str(meeting_id))
        if meeting.state is not MeetingState.HELD:
            raise NotReadyToApprove(missing=("not_held",))
        # Much of what came of a meeting is often written after it.
        items = settled(meeting.items, meetings.with_tasks(vault, meeting))
        meeting = vault.save(edition, replace(meeting, items=items)).value
        group = vault.read(Group, meeting.group).value if meeting.group else Group(id=new_id())
        number = meetings.number(vault, meeting)
        content = {
            "meeting": as_json(recorded(meeting)),
            "group": as_json(_without_addresses(group)),
            "tasks": [as_json(task) for task in meetings.tasks_of(vault, meeting)],
            "number": number,
        }
        _store(vault, MINUTES, meeting_id, content, confirmations, at)
        vault.log_usage("approved", str(meeting_id))
    found = approved(vault, meeting_id)
    assert found is not None
    return found


def approved(vault: Vault, meeting_id: UUID) -> ApprovedMinutes | None:
    """Return a meeting's minutes as they were approved, or None. Of two approvals the earlier one comes first."""
    return next(iter(all_approved(vault, meeting_id)), None)


def all_approved(vault: Vault, meeting_id: UUID) -> tuple[ApprovedMinutes, ...]:
    """Return each approval of a meeting's minutes, the earliest first: two laptops may have approved them apart."""
    return tuple(read_minutes(stored) for stored in in_order(vault.records(meeting_id)) if stored.kind == MINUTES)


def read_minutes(stored: StoredRecord) -> ApprovedMinutes:
    """Return the minutes in an approved record."""
    content = _content(stored.record.disclosures)
    meeting = from_newer_json(Meeting, content["meeting"])
    return ApprovedMinutes(
        meeting=meeting,
        group=from_newer_json(Group, content["group"]),
        tasks=tuple(from_newer_json(Task, entry) for entry in content.get("tasks", ())),
        number=content.get("number"),
        approved_at=_approved_at(stored),
        digest=stored.record.digest,
        confirmations=tuple(
            sorted(_confirmations(stored), key=lambda c: (c.member != meeting.chair, c.member != meeting.secretary))
        ),
        redacted=tuple(part.path for part in stored.record.disclosures if part.text is None),
        redactions=_redactions(stored),
    )


def add_addendum(
    vault: Vault,
    store: VaultStore,
    meeting_id: UUID,
    reason: str,
    text: str,
    words: Sequence[Word],
    language: str,
    at: datetime,
) -> Addendum:
    """Add a correction beside approved minutes; raises as ``approve_minutes``, and ``ForbiddenContent``."""
    guard(reason, "reason")
    guard(text, "text")
    if _record(vault, meeting_id) is None:
        raise NotReadyToApprove(missing=("not_approved",))
    _try_passphrases(vault, store, words, language)
    confirmations = _confirmed(vault, words, at)
    content = {"id": str(new_id()), "reason": reason, "text": text, "day": at.date().isoformat()}
    with vault.together():
        _store(vault, ADDENDUM, meeting_id, content, confirmations, at)
        vault.log_usage("addendum", str(meeting_id))
    return addenda(vault, meeting_id)[-1]


def addenda(vault: Vault, meeting_id: UUID) -> tuple[Addendum, ...]:
    """Return the corrections to a meeting's minutes, in the order in which they were approved."""
    found = []
    for stored in vault.records(meeting_id):
        if stored.kind == ADDENDUM:
            content = _content(stored.record.disclosures)
            found.append(
                Addendum(
                    id=UUID(content["id"]),
                    meeting=meeting_id,
                    day=date.fromisoformat(content["day"]),
                    reason=content.get("reason", ""),
                    text=content.get("text", ""),
                    approved_at=_approved_at(stored),
                    digest=stored.record.digest,
                    confirmations=_confirmations(stored),
                    redactions=_redactions(stored),
                )
            )
    return tuple(sorted(found, key=lambda addendum: (addendum.approved_at, addendum.digest)))


def verify(vault: Vault, meeting_id: UUID, digest: str = "") -> Verdict | None:
    """Tell whether approved minutes are as they were approved; None where there are none.

    ``digest`` names one of several approvals. Their signer is confirmed where this vault signed them, on this device
    or before it was copied or restored.
    """
    stored = _record(vault, meeting_id, digest)
    if stored is None:
        return None
    own = vault.own_signers
    signer = next((word.signer for word in stored.approvals if word.signer in own), vault.device_key.public)
    return check(stored.record.data, stored.record.disclosures, stored.approvals, signer, stored.redactions)


def stored_record(vault: Vault, meeting_id: UUID) -> StoredRecord | None:
    """Return the record of a meeting's approved minutes, for handing on, or None."""
    return _record(vault, meeting_id)


def export_record(vault: Vault, meeting_id: UUID, folder: Path, digest: str = "") -> Path:
    """Write a meeting's approved record into a new folder in ``folder``, to be verified by anybody; returns it.

    ``digest`` names one of several approvals. Raises ``NotReadyToApprove`` where nothing is approved yet,
    ``FolderNotWritable``.
    """
    stored = _record(vault, meeting_id, digest)
    if stored is None:
        raise NotReadyToApprove(missing=("not_approved",))
    target = folder / f"ohdesk-record-{stored.record.digest[:16]}"
    try:
        for name, data in package(stored.record, stored.approvals, stored.redactions):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes(data)
    except OSError:
        raise FolderNotWritable(path=str(folder)) from None
    vault.log_usage("record_exported", str(meeting_id))
    return target


def _record(vault: Vault, meeting_id: UUID, digest: str = "") -> StoredRecord | None:
    records = (stored for stored in in_order(vault.records(meeting_id)) if stored.kind == MINUTES)
    return next((stored for stored in records if not digest or stored.record.digest == digest), None)


def in_order(records: Iterable[StoredRecord]) -> tuple[StoredRecord, ...]:
    """Return records by the instant of their approval; of two of one meeting, the first is the one that is shown."""
    return tuple(sorted(records, key=lambda stored: (_approved_at(stored), stored.record.digest)))


def _approved_at(stored: StoredRecord) -> str:
    return str(read_record(stored.record.data).statement["approved_at"])


def _try_passphrases(vault: Vault, store: VaultStore, words: Sequence[Word], language: str) -> None:
    """Try each passphrase on its owner's own key slots."""
    for word in words:
        if word.how is ConfirmedBy.PASSPHRASE:
            own = vault.slots_of(word.member) if word.member else frozenset()
            if not own or not store.opens(vault.facts.path, word.passphrase, own):
                raise WrongPassphrase(name=word.name or say(language, "meeting.somebody"))


def _confirmed(vault: Vault, words: Sequence[Word], at: datetime) -> tuple[Confirmation, ...]:
    """Return the approvers' words as they are recorded; what was not said by passphrase names who wrote it down."""
    if not words:
        raise NotReadyToApprove(missing=("nobody_approves",))
    instant, recorded_by = _instant(at), _name_of(vault, vault.member)
    return tuple(
        Confirmation(
            word.member,
            word.name,
            word.role,
            word.how,
            instant,
            "" if word.how is ConfirmedBy.PASSPHRASE else recorded_by,
        )
        for word in words
    )


def _name_of(vault: Vault, member: UUID | None) -> str:
    names = {person.id: person.name for group in vault.all(Group) for person in group.members}
    return names.get(member, "") if member else ""


def _store(
    vault: Vault,
    kind: str,
    root: UUID,
    content: Mapping[str, Json],
    confirmations: Sequence[Confirmation],
    at: datetime,
) -> None:
    statement: dict[str, Json] = {
        "kind": kind,
        "meeting": str(root),
        "practice": vault.facts.practice,
        "approved_at": _instant(at),
        "approvals": len(confirmations),
        "covers": vault.covers(),
    }
    paragraphs = [Paragraph(path, text) for path, text in _flattened(content)]
    record = make_record(statement, paragraphs, record_heads(vault.records()))
    approvals = [sign_approval(record.digest, confirmation, vault.device_key) for confirmation in confirmations]
    vault.add_record(kind, root, record, approvals)


def record_heads(stored: Iterable[StoredRecord]) -> tuple[str, ...]:
    """Return the digests of the records that no other one names as previous, sorted."""
    records = [entry.record for entry in stored]
    named = {digest for record in records for digest in read_record(record.data).previous}
    return tuple(sorted(record.digest for record in records if record.digest not in named))


def _confirmations(stored: StoredRecord) -> tuple[Confirmation, ...]:
    read = (read_approval(approval.data).confirmation for approval in stored.approvals)
    return tuple(sorted(read, key=lambda confirmation: (confirmation.at, confirmation.name)))


def _redactions(stored: StoredRecord) -> tuple[Redaction, ...]:
    read = (read_redaction(word.data).redaction for word in stored.redactions)
    return tuple(sorted(read, key=lambda redaction: (redaction.at, redaction.paths)))


def _without_addresses(group: Group) -> Group:
    return replace(group, members=tuple(replace(member, email="") for member in group.members))


def _flattened(value: Json, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield a path and a text for every leaf that says something; a long text gives one for each paragraph."""
    if isinstance(value, dict):
        for key, entry in value.items():
            yield from _flattened(entry, f"{path}/{key}" if path else key)
    elif isinstance(value, list):
        for place, entry in enumerate(value):
            yield from _flattened(entry, f"{path}/{place}")
    elif isinstance(value, str):
        for place, part in enumerate(value.split("\n\n") if value else ()):
            yield f"{path}/{_PARAGRAPH}{place}", part
    elif value is not None:
        yield path, json.dumps(value)


def _content(disclosures: Iterable[Disclosure]) -> dict[str, Json]:
    """Put back together what ``_flattened`` took apart; a redacted passage reads as blocked out."""
    tree: dict[str, Json] = {}
    for part in disclosures:
        *steps, last = part.path.split("/")
        text = REDACTED if part.text is None else part.text
        node = tree
        for step in steps[:-1] if last.startswith(_PARAGRAPH) else steps:
            node = node.setdefault(step, {})
        if last.startswith(_PARAGRAPH):
            name = steps[-1]
            node[name] = text if name not in node else f"{node[name]}\n\n{text}"
        else:
            node[last] = None if part.text is None else json.loads(part.text)
    folded = _folded(tree)
    assert isinstance(folded, dict)
    return folded


def _folded(node: Json) -> Json:
    """Turn objects whose keys are places into lists."""
    if not isinstance(node, dict):
        return node
    if node and all(key.isdigit() for key in node):
        return [_folded(node[key]) for key in sorted(node, key=int)]
    return {key: _folded(entry) for key, entry in node.items()}


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
