"""Messages about a meeting, as drafts for the user's own mail program; nothing is ever sent from here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from ohdesk.documents.dates import moment
from ohdesk.documents.mail import Enclosure, is_address, mail_draft
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group, Membership, members_on
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.readers import Reader, has_parts, reader_of, seen_by
from ohdesk.services import (
    forms,
    groups,
    meetings,
    printing,
    raised,
    summaries,
    translating,
    untranslated,
    vaults,
)
from ohdesk.services.forms import Form, Paper
from ohdesk.services.ports import Vault
from ohdesk.services.printing import Variant
from ohdesk.services.words import say

_CALENDAR = "text/calendar"
_VARIANTS = {
    Reader.STAFF: Variant.MEMBERS,
    Reader.REPRESENTATIVES: Variant.REPRESENTATIVES,
    Reader.PUBLIC: Variant.PUBLIC,
}


@dataclass(frozen=True, slots=True)
class Mail:
    """A draft: for whom, its file's name and bytes, how many receive it, and who has no usable address.

    ``readers`` are those whose papers it carries: one draft serves both where their papers are the same.
    """

    readers: tuple[Reader, ...]
    file_name: str
    data: bytes = field(repr=False)
    receivers: int = 0
    without_address: tuple[str, ...] = ()


def invitations(
    vault: Vault, meeting_id: UUID, language: str, *, with_files: bool = False, as_it_is: bool = False
) -> tuple[Mail, ...]:
    """Return the invitation as drafts: one for all, or one for the staff and one for representatives with less in it.

    Each carries the agenda and the calendar file; ``with_files`` adds the items' own files. For a meeting that is
    cancelled it says so, and removes the entry. Words that are not translated go ``as_it_is`` only where that is said.

    Raises ``Untranslated``.
    """
    meeting = translating.in_language(vault, language).read(Meeting, meeting_id).value
    parts = tuple(_receivers(vault, meeting, apart=has_parts(meeting)))
    described = [printing.agenda(vault, meeting_id, language, _VARIANTS[who[-1]], sent=True) for who, _ in parts]
    agendas = untranslated.settled(vault, described, as_it_is=as_it_is)
    made = []
    for (readers, people), agenda in zip(parts, agendas, strict=True):
        reader = readers[-1]
        enclosures = list(_invitation_files(vault, meeting, agenda, language, reader))
        if with_files:
            enclosures += _item_files(vault, meeting, reader)
        text, html = (forms.made(vault, agenda, form).decode() for form in (Form.TEXT, Form.HTML))
        subject = say(language, f"mail.{_occasion(meeting)}", title=_title(vault, meeting, language))
        name = say(language, "mail.files.invitation")
        made.append(_mail(vault, meeting, readers, people, name, subject, text, html, enclosures, language))
    return tuple(made)


def minutes(vault: Vault, meeting_id: UUID, language: str, *, as_it_is: bool = False) -> tuple[Mail, ...]:
    """Return the minutes and the task list as drafts, for the staff and for the representatives each their own copy.

    Words that are not translated go ``as_it_is`` only where that is said. Raises ``Untranslated``.
    """
    meeting = translating.in_language(vault, language).read(Meeting, meeting_id).value
    parts = tuple(_receivers(vault, meeting, apart=True))
    variants = [_VARIANTS[readers[-1]] for readers, _ in parts]
    papers = [
        *(printing.minutes(vault, meeting_id, language, variant) for variant in variants),
        *(printing.tasks(vault, meeting_id, language, variant) for variant in variants),
    ]
    settled = untranslated.settled(vault, papers, as_it_is=as_it_is)
    made = []
    for (readers, people), told, tasks in zip(parts, settled[: len(parts)], settled[len(parts) :], strict=True):
        enclosures = [
            Enclosure(_file_name(meeting, say(language, f"documents.{kind}.kind"), "pdf"), forms.made(vault, paper))
            for kind, paper in (("minutes", told), ("tasks", tasks))
        ]
        summary = summaries.summary(vault, meeting_id, summaries.Audience.STAFF, language)
        text = f"{summary}\n\n{say(language, 'mail.minutes_enclosed')}\n"
        subject = say(language, "mail.minutes", title=_title(vault, meeting, language))
        name = say(language, "documents.minutes.kind")
        made.append(_mail(vault, meeting, readers, people, name, subject, text, "", enclosures, language))
    return tuple(made)


def answer(vault: Vault, meeting_id: UUID, item_id: UUID, language: str) -> Mail:
    """Return the answer to whoever raised an item as a draft; who that is has to be filled in. Raises ``NotFound``."""
    meeting = vault.read(Meeting, meeting_id).value
    item = next((item for item in meeting.items if item.id == item_id), None)
    if item is None:
        raise NotFound(kind="item", id=str(item_id))
    text = item.answer or raised.wording(vault, meeting, item, language)
    subject = raised.subject(item, language)
    name = say(language, "mail.files.answer")
    return _mail(vault, meeting, (Reader.PUBLIC,), (), name, subject, f"{text}\n", "", (), language)


def reached(vault: Vault, group: Group, day: date) -> tuple[int, tuple[str, ...]]:
    """Return how many of those who sit in a group on a day have an address, and who has none."""
    people = members_on(groups.sitting(vault, group, day), day)
    without = tuple(person.name for person in people if person.name and not is_address(person.email))
    return sum(is_address(person.email) for person in people), without


def _file_name(meeting: Meeting, name: str, ending: str) -> str:
    return f"{name} {meeting.day.isoformat()}.{ending}" if meeting.day else f"{name}.{ending}"


def _receivers(
    vault: Vault, meeting: Meeting, *, apart: bool
) -> Iterator[tuple[tuple[Reader, ...], tuple[Membership, ...]]]:
    """Yield readers and the members who are such; all in one where their papers are not ``apart``."""
    group, day = vault.read(Group, meeting.group).value if meeting.group else None, meeting.day or vaults.today()
    members = members_on(groups.sitting(vault, group, day), day) if group else ()
    if not apart:
        yield (Reader.STAFF, Reader.REPRESENTATIVES), members
        return
    for reader in (Reader.STAFF, Reader.REPRESENTATIVES):
        own = tuple(member for member in members if reader_of(member.role) is reader)
        if own or reader is Reader.STAFF:
            yield (reader,), own


def _mail(
    vault: Vault,
    meeting: Meeting,
    readers: tuple[Reader, ...],
    people: Sequence[Membership],
    name: str,
    subject: str,
    text: str,
    html: str,
    enclosures: Sequence[Enclosure],
    language: str,
) -> Mail:
    addresses = [person.email for person in people if is_address(person.email)]
    without = [person.name for person in people if not is_address(person.email) and person.name]
    practice = f"{say(language, 'documents.practice')}: " if vault.facts.practice else ""
    data = mail_draft(f"{practice}{subject}", text, html, enclosures, addresses)
    if len(readers) == 1 and readers[0] is not Reader.PUBLIC:
        name = f"{name} ({say(language, f'mail.readers.{readers[0]}')})"
    vault.log_usage("mail_drafted", str(meeting.id))
    return Mail(readers, _file_name(meeting, name, "eml"), data, len(addresses), tuple(without))


def _invitation_files(
    vault: Vault, meeting: Meeting, agenda: Paper, language: str, reader: Reader
) -> Iterator[Enclosure]:
    if meeting.state is not MeetingState.CANCELLED:
        name = _file_name(meeting, say(language, "mail.files.agenda"), "pdf")
        yield Enclosure(name, forms.made(vault, agenda))
    if meeting.day is not None:
        name = _file_name(meeting, say(language, "mail.files.meeting"), "ics")
        yield Enclosure(name, printing.calendar(vault, meeting.id, language, reader), _CALENDAR)


def _item_files(vault: Vault, meeting: Meeting, reader: Reader) -> Iterator[Enclosure]:
    for item in seen_by(meeting, reader).items:
        for attachment in (attachment for attachment in item.attachments if not attachment.is_gone):
            yield Enclosure(attachment.name, vault.blob(attachment.sha256), attachment.media_type)


def _occasion(meeting: Meeting) -> str:
    if meeting.state in (MeetingState.CANCELLED, MeetingState.MOVED):
        return meeting.state.value
    return "updated" if meeting.invitation_version else "invitation"


def _title(vault: Vault, meeting: Meeting, language: str) -> str:
    from ohdesk.documents.agenda import meeting_title

    number = meetings.number(vault, meeting)
    title = meeting_title(meeting, printing.issuer(vault, meeting.group), number, language)
    when = moment(meeting.day, meeting.starts, None, language) if meeting.day else ""
    return ", ".join(filter(None, (title, when))).replace("\u00a0", " ")
