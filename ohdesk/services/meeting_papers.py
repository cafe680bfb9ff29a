"""Papers of what meetings came to: what was agreed, of one or of a year, and a representative's letter about it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ohdesk.domain.meetings import Meeting
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import school_year_name
from ohdesk.domain.surveys import Audience
from ohdesk.services import answers, meetings, minutes, printing, publishing, summaries, translating, vaults
from ohdesk.services.forms import Paper
from ohdesk.services.ports import Vault
from ohdesk.services.printing import Variant

if TYPE_CHECKING:
    from ohdesk.documents.outcomes import Decided

_TOLD = {Audience.STUDENTS: summaries.Audience.STUDENTS, Audience.GUARDIANS: summaries.Audience.GUARDIANS}


def outcomes(vault: Vault, meeting_id: UUID, language: str, variant: Variant = Variant.MEMBERS) -> Paper:
    """Return what a meeting agreed and proposed, with who does what; a draft's list says that it is one."""
    from ohdesk.documents.outcomes import outcome_list

    vault, reader = translating.in_language(vault, language), printing.reader_of(variant)
    decided = _decided(vault, meeting_id, language, reader)
    group = decided.meeting.group
    document = outcome_list(decided, printing.issuer(vault, group), language, vaults.today(), reader)
    return Paper(document, "outcomes_printed", meeting_id)


def outcomes_of_year(
    vault: Vault, group_id: UUID, school_year: str, language: str, reader: Reader = Reader.STAFF
) -> Paper:
    """Return what a group's meetings agreed and proposed in a school year ("2026–2027").

    Outside the staff it has what approved minutes say, and nothing else.
    """
    from ohdesk.documents.outcomes import outcomes_of_year as described

    vault = translating.in_language(vault, language)
    held = [one for one in vault.outlines(Meeting, group_id) if one.day and school_year_name(one.day) == school_year]
    decided = [_decided(vault, meeting.id, language, reader) for meeting in held]
    shown = [one for one in decided if one.approved or reader is Reader.STAFF]
    issuer = printing.issuer(vault, group_id)
    return Paper(described(shown, issuer, school_year, language, vaults.today(), reader), "outcomes_printed", group_id)


def letter(vault: Vault, meeting_id: UUID, audience: Audience, language: str, question: str = "") -> Paper:
    """Return a letter of the representative of students or guardians about a meeting, from its public copy.

    It tells what the meeting's short text for them tells, and asks ``question``, else what that text asks in its last
    paragraph, else the usual question. Raises ``KeyError`` for another audience.
    """
    from ohdesk.documents.letter import Letter
    from ohdesk.documents.letter import letter as described

    vault = translating.in_language(vault, language)
    meeting = vault.read(Meeting, meeting_id).value
    issuer = printing.issuer(vault, meeting.group)
    names = publishing.represented(issuer, (meeting,), language)
    told = summaries.kept(meeting, _TOLD[audience]) or summaries.first_text(
        vault, meeting, _TOLD[audience], language, closing=False
    )
    if not question:
        told, question = _asked(told)
    words = Letter(
        audience,
        publishing.published(told, names),
        publishing.published(question, names),
        minutes.approved(vault, meeting_id) is not None,
    )
    return Paper(described(words, meeting, issuer, language, vaults.today()), "letter_printed", meeting_id)


def _asked(text: str) -> tuple[str, str]:
    """Return a text without the question that it ends with, and that question; empty where it ends otherwise."""
    told, _, last = text.strip().rpartition("\n\n")
    return (told, last) if last.endswith("?") else (text, "")


def page_count(paper: Paper, scale: float = 1.0) -> int:
    """Return on how many pages a paper stands: a letter is to stand on one."""
    from ohdesk.documents.render import page_count as counted

    return counted(paper.document, scale)


def _decided(vault: Vault, meeting_id: UUID, language: str, reader: Reader) -> Decided:
    """Return what a meeting came to as its record has it, else as it stands, named as ``reader`` may see it."""
    from ohdesk.documents.outcomes import Decided

    found = printing.approved_for(vault, meeting_id, language, reader)
    if found is not None:
        approved, _, sender = found
        meeting, given, number = approved.meeting, approved.tasks, approved.number
    else:
        meeting, given, sender = printing.draft_for(vault, meeting_id, language, reader)
        number = meetings.number(vault, meeting)
    came = {outcome.id for item in meeting.items for outcome in item.outcomes}
    back = {key: answer for key, answer in answers.answers(vault, meeting.group).items() if key in came}
    if reader is not Reader.STAFF:
        names = publishing.represented(sender, (meeting,), language)
        back = {key: publishing.public(answer, names) for key, answer in back.items()}
    return Decided(meeting, number, tuple(given), back, found is not None)
