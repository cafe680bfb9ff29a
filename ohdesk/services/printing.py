"""From what is in the vault to pages; slow enough for the worker's thread."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ohdesk.documents.issuer import Edition, Issuer
from ohdesk.domain.annual_plan import AnnualPlan
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.security.recovery_key import RecoveryKey
from ohdesk.services import groups, meetings, vaults
from ohdesk.services import minutes as approvals
from ohdesk.services.ports import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ohdesk.documents.pages import PageImage as PageImage

# ReportLab and PDFium cost a third of a second to load: each function takes in what it needs when it is called.


def agenda(vault: Vault, meeting_id: UUID, language: str, published: bool = False) -> bytes:
    """Return the invitation with its agenda as PDF."""
    from ohdesk.documents.agenda import agenda as described
    from ohdesk.documents.render import render

    meeting = vault.read(Meeting, meeting_id).value
    number = meetings.number(vault, meeting)
    document = described(meeting, issuer(vault, meeting.group), number, language, _today(), _edition(published))
    return _printed(vault, render(document), "agenda_printed", meeting_id)


def minutes(vault: Vault, meeting_id: UUID, language: str, published: bool = False) -> bytes:
    """Return a meeting's minutes as PDF: the approved record with its addenda, else the draft, marked as one."""
    from ohdesk.documents.minutes import approved_minutes, draft_minutes
    from ohdesk.documents.render import render

    approved = approvals.approved(vault, meeting_id)
    if approved is not None:
        sender = issuer(vault, approved.group.id)
        addenda = approvals.addenda(vault, meeting_id)
        document = approved_minutes(approved, sender, language, _edition(published), addenda)
    else:
        meeting = vault.read(Meeting, meeting_id).value
        document = draft_minutes(
            meeting,
            meetings.tasks_of(vault, meeting),
            issuer(vault, meeting.group),
            meetings.number(vault, meeting),
            language,
            _today(),
            _edition(published),
        )
    return _printed(vault, render(document), "minutes_printed", meeting_id)


def plan(vault: Vault, plan_id: UUID, language: str) -> bytes:
    """Return a plan as PDF in landscape."""
    from ohdesk.documents.annual_plan import annual_plan
    from ohdesk.documents.render import render

    value = vault.read(AnnualPlan, plan_id).value
    document = annual_plan(value, issuer(vault, value.group), language, _today())
    return _printed(vault, render(document), "plan_printed", plan_id)


def recovery_sheet(vault: Vault, key: RecoveryKey, language: str) -> bytes:
    """Return the sheet with the recovery key as PDF."""
    from ohdesk.documents.issuer import group_name, school_names
    from ohdesk.documents.recovery_sheet import recovery_sheet as described
    from ohdesk.documents.render import render

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
    return _printed(vault, render(document), "recovery_sheet_printed", None)


def calendar(vault: Vault, meeting_id: UUID, language: str) -> bytes:
    """Return a meeting as a calendar file (iCalendar, RFC 5545). Raises ``ValueError`` without a day."""
    from ohdesk.documents.calendar import meeting_calendar

    meeting = vault.read(Meeting, meeting_id).value
    number = meetings.number(vault, meeting)
    return meeting_calendar(meeting, issuer(vault, meeting.group), number, language, datetime.now(UTC))


def pages(pdf: bytes, dpi: float) -> Iterator[PageImage]:
    """Yield a PDF's pages as pictures, one at a time; on the worker's thread only."""
    from ohdesk.documents.pages import page_images

    yield from page_images(pdf, dpi)


def missing_characters(text: str) -> str:
    """Return the characters of a text that the print font lacks, each once."""
    from ohdesk.documents.fonts import missing_characters as missing

    return missing(text)


def issuer(vault: Vault, group_id: UUID | None) -> Issuer:
    """Return on whose behalf a group's documents go out."""
    group = vault.read(Group, group_id).value if group_id else Group(id=new_id())
    return Issuer(group, groups.schools_of(vault, group), groups.provider(vault), vault.facts.practice)


def _edition(published: bool) -> Edition:
    return Edition.PUBLISHED if published else Edition.INTERNAL


def _printed(vault: Vault, pdf: bytes, what: str, document: UUID | None) -> bytes:
    vault.log_usage(what, str(document or ""))
    return pdf


def _today() -> date:
    return vaults.today()
