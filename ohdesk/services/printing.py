"""From what is in the vault to papers that tell of a meeting, a year, a plan, a key."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from ohdesk.documents.issuer import Issuer
from ohdesk.documents.tree import Document, Picture
from ohdesk.domain.agenda import thread_of
from ohdesk.domain.deliveries import Deliverable
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState, expected
from ohdesk.domain.minutes import Addendum, ApprovedMinutes
from ohdesk.domain.outcomes import Task, is_open
from ohdesk.domain.plans import Plan
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import Provider, school_year_name
from ohdesk.security.recovery_key import Generation, RecoveryKey
from ohdesk.services import deliveries, groups, meetings, publishing, translating, vaults
from ohdesk.services import minutes as approvals
from ohdesk.services.forms import Paper
from ohdesk.services.ports import Vault

if TYPE_CHECKING:
    from ohdesk.documents.plain_text import Passage as Passage
    from ohdesk.services.recovery_parts import Part

# ReportLab and PDFium cost a third of a second to load: each function takes in what it needs when it is called.


class Variant(StrEnum):
    """For whom or for what a paper of a meeting is made."""

    MEMBERS = "members"
    REPRESENTATIVES = "representatives"
    CHAIR = "chair"
    BLANK = "blank"
    PUBLIC = "public"


_READERS = {Variant.REPRESENTATIVES: Reader.REPRESENTATIVES, Variant.PUBLIC: Reader.PUBLIC}


def agenda(
    vault: Vault,
    meeting_id: UUID,
    language: str,
    variant: Variant = Variant.MEMBERS,
    *,
    sent: bool = False,
) -> Paper:
    """Return the invitation with its agenda; *chair* is the chair's own copy, *blank* the sheet to write on.

    One that is just being ``sent`` says no more that it is a draft.
    """
    from ohdesk.documents.agenda import agenda as described
    from ohdesk.documents.chairs_agenda import chairs_agenda
    from ohdesk.documents.meeting_sheet import meeting_sheet

    vault = translating.in_language(vault, language)
    meeting = vault.read(Meeting, meeting_id).value
    sender, number, today = issuer(vault, meeting.group), meetings.number(vault, meeting), _today()
    if sent and meeting.state is MeetingState.PLANNED:
        meeting = replace(meeting, state=MeetingState.INVITED, invited_on=today)
    match variant:
        case Variant.CHAIR:
            document = chairs_agenda(meeting, sender, number, language, today, _open_tasks(vault, meeting))
        case Variant.BLANK:
            group = groups.sitting(vault, sender.group, meeting.day or today)
            people = meeting.attendance or expected(meeting, group)
            document = meeting_sheet(meeting, sender, number, language, today, people)
        case _:
            shown, reader = meeting, reader_of(variant)
            if reader is not Reader.STAFF:
                names = publishing.represented(sender, (meeting,), language)
                shown = replace(publishing.public(meeting, names), remote_link=meeting.remote_link)
            document = described(shown, sender, number, language, today, reader)
    return Paper(document, "agenda_printed", meeting_id)


def minutes(
    vault: Vault,
    meeting_id: UUID,
    language: str,
    variant: Variant = Variant.MEMBERS,
) -> Paper:
    """Return a meeting's minutes: the approved record with its addenda, else the draft, marked as one.

    The *chair's* copy of a draft has the notes that are not filed yet. There are no *blank* minutes: ``ValueError``.
    """
    from ohdesk.documents.minutes import approved_minutes, draft_minutes

    vault = translating.in_language(vault, language)
    if variant is Variant.BLANK:
        raise ValueError("minutes are never blank")
    reader = reader_of(variant)
    found = approved_for(vault, meeting_id, language, reader)
    if found is not None:
        approved, addenda, sender = found
        document = approved_minutes(approved, sender, language, reader, addenda)
        subject = deliveries.minutes_of(meeting_id)
        return Paper(_as_told(vault, document, sender), "minutes_printed", meeting_id, subject=subject)
    meeting, given, sender = draft_for(vault, meeting_id, language, reader)
    number, chairs = meetings.number(vault, meeting), variant is Variant.CHAIR
    document = draft_minutes(meeting, given, sender, number, language, _today(), reader, chairs=chairs)
    return Paper(_as_told(vault, document, sender), "minutes_printed", meeting_id)


def extract(
    vault: Vault,
    meeting_id: UUID,
    item_id: UUID,
    language: str,
    reader: Reader = Reader.PUBLIC,
) -> Paper:
    """Return one item of a meeting's minutes as a paper of its own. Raises ``NotFound``."""
    from ohdesk.documents.minutes import extract as described

    vault = translating.in_language(vault, language)
    found = approved_for(vault, meeting_id, language, reader)
    if found is not None:
        approved, _, sender = found
        document = described(approved, (), item_id, sender, approved.number, language, _today(), reader)
    else:
        meeting, given, sender = draft_for(vault, meeting_id, language, reader)
        number = meetings.number(vault, meeting)
        document = described(meeting, given, item_id, sender, number, language, _today(), reader)
    return Paper(_as_told(vault, document, sender), "minutes_printed", meeting_id)


def year(
    vault: Vault,
    group_id: UUID,
    school_year: str,
    language: str,
    reader: Reader = Reader.STAFF,
) -> Paper:
    """Return all approved minutes of a group's school year ("2026–2027") in order, as one paper with contents."""
    from ohdesk.documents.minutes import minutes_of_year

    vault = translating.in_language(vault, language)
    days = [(meeting.id, meeting.day) for meeting in vault.outlines(Meeting, group_id) if meeting.day]
    held = [meeting_id for meeting_id, day in days if school_year_name(day) == school_year]
    stood = [found for meeting_id in held if (found := approved_for(vault, meeting_id, language, reader))]
    in_order = [(approved, addenda) for approved, addenda, _ in stood]
    sender = issuer(vault, group_id)
    document = minutes_of_year(in_order, sender, school_year, language, _today(), reader)
    subject = deliveries.of_group(Deliverable.YEAR, group_id, school_year)
    return Paper(_as_told(vault, document, sender), "year_printed", group_id, subject=subject)


def tasks(
    vault: Vault,
    meeting_id: UUID,
    language: str,
    variant: Variant = Variant.MEMBERS,
) -> Paper:
    """Return the tasks that a meeting gave, as they stand now."""
    from ohdesk.documents.tasks import task_list

    vault = translating.in_language(vault, language)
    reader = reader_of(variant)
    meeting, given, sender = draft_for(vault, meeting_id, language, reader)
    number = meetings.number(vault, meeting)
    document = task_list(meeting, given, sender, number, language, _today(), reader)
    return Paper(document, "tasks_printed", meeting_id)


def plan(
    vault: Vault,
    plan_id: UUID,
    language: str,
    *,
    in_blocks: bool = False,
) -> Paper:
    """Return a plan; ``in_blocks`` sets each goal over the whole width instead of in a table."""
    from ohdesk.documents.plan_goals import GoalLayout
    from ohdesk.documents.plans import plan_paper

    vault = translating.in_language(vault, language)
    value = vault.read(Plan, plan_id).value
    sender, today = issuer(vault, value.group), _today()
    blocks = plan_paper(value, sender, language, today, GoalLayout.BLOCKS)
    document = blocks if in_blocks else plan_paper(value, sender, language, today)
    return Paper(document, "plan_printed", plan_id, blocks, deliveries.plan_of(plan_id))


def recovery_sheet(vault: Vault, key: RecoveryKey, language: str) -> Paper:
    """Return the sheet with the recovery key."""
    from ohdesk.documents.issuer import group_name, school_names
    from ohdesk.documents.recovery_sheet import recovery_sheet as described

    sender = issuer(vault, groups.current_group(vault).id)
    document = described(
        ", ".join(school_names(sender, language)),
        group_name(sender, language),
        vaults.name_of(vault.facts.path),
        key.groups(),
        language,
        _today(),
        practice=vault.facts.practice,
    )
    return Paper(document, "recovery_sheet_printed")


def recovery_share(vault: Vault, part: Part, generation: Generation, language: str) -> Paper:
    """Return the sheet of one holder of a shared recovery key."""
    from ohdesk.documents.issuer import group_name, school_names
    from ohdesk.documents.recovery_share_sheet import SharePaper, recovery_share_sheet

    sender, share = issuer(vault, groups.current_group(vault).id), part.share
    told = SharePaper(part.holder, share.place, generation.count, generation.needed, generation.number, share.groups())
    document = recovery_share_sheet(
        ", ".join(school_names(sender, language)),
        group_name(sender, language),
        vaults.name_of(vault.facts.path),
        told,
        language,
        _today(),
        practice=vault.facts.practice,
    )
    return Paper(document, "recovery_sheet_printed")


def calendar(vault: Vault, meeting_id: UUID, language: str, reader: Reader = Reader.REPRESENTATIVES) -> bytes:
    """Return a meeting as a calendar file (iCalendar, RFC 5545): its entry, a later form of it, or its removal.

    Raises ``ValueError`` without a day.
    """
    from ohdesk.documents.calendar import meeting_calendar

    vault = translating.in_language(vault, language)
    meeting = vault.read(Meeting, meeting_id).value
    number = meetings.number(vault, meeting)
    return meeting_calendar(meeting, issuer(vault, meeting.group), number, language, datetime.now(UTC), reader)


def issuer(vault: Vault, group_id: UUID | None) -> Issuer:
    """Return on whose behalf a group's documents go out."""
    group = vault.read(Group, group_id).value if group_id else Group(id=new_id())
    provider = groups.provider(vault)
    return Issuer(group, groups.schools_of(vault, group), provider, vault.facts.practice, _logo(vault, provider))


def _logo(vault: Vault, provider: Provider | None) -> Picture | None:
    """Return the provider's logo; one whose bytes have not come to this laptop yet is left out."""
    data = groups.logo(vault)
    return Picture(data, provider.logo_text or provider.name) if provider and data else None


def approved_for(
    vault: Vault, meeting_id: UUID, language: str, reader: Reader
) -> tuple[ApprovedMinutes, tuple[Addendum, ...], Issuer] | None:
    """Return approved minutes with their addenda and the sender, named as a reader may see them; None for a draft."""
    approved = approvals.approved(vault, meeting_id)
    if approved is None:
        return None
    approved = translating.minutes_in_language(vault, approved, language)
    sender = issuer(vault, approved.group.id)
    told = translating.addenda_in_language(vault, meeting_id, language)
    approved, addenda = publishing.as_read(approved, told, sender, language, reader)
    return approved, addenda, sender


def draft_for(
    vault: Vault, meeting_id: UUID, language: str, reader: Reader
) -> tuple[Meeting, tuple[Task, ...], Issuer]:
    """Return a meeting as it stands, its tasks and the sender, named as a reader may see them."""
    meeting = vault.read(Meeting, meeting_id).value
    given, sender = meetings.tasks_of(vault, meeting), issuer(vault, meeting.group)
    if reader is Reader.STAFF:
        return meeting, given, sender
    names = publishing.represented(sender, (meeting,), language)
    return publishing.public(meeting, names), tuple(publishing.public(task, names) for task in given), sender


def _as_told(vault: Vault, document: Document, sender: Issuer) -> Document:
    """Return minutes as they are; in the language that the group does not write in, as a translation."""
    from ohdesk.documents.translation import translation

    original = translating.original_of(vault, document.language, sender.group.id)
    return translation(document, sender, original) if original else document


def reader_of(variant: Variant) -> Reader:
    """Return who reads a variant."""
    return _READERS.get(variant, Reader.STAFF)


def _open_tasks(vault: Vault, meeting: Meeting) -> dict[UUID, tuple[Task, ...]]:
    """Return the tasks still to do in the matter of each item, whichever meeting gave them."""
    threads = {item.id: thread_of(item) for held in vault.all(Meeting, meeting.group) for item in held.items}
    waiting = [task for task in vault.outlines(Task, meeting.group) if is_open(task)]
    found = {}
    for item in meeting.items:
        own = [
            task
            for task in waiting
            if task.id == item.source or (task.item is not None and threads.get(task.item) == thread_of(item))
        ]
        found[item.id] = tuple(own)
    return found


def _today() -> date:
    return vaults.today()
