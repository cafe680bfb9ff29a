"""The minutes of a meeting: a draft to check, and the record once approved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from ohdesk.documents import markdown
from ohdesk.documents.agenda import meeting_title, when
from ohdesk.documents.dates import at, clock, short_date
from ohdesk.documents.issuer import Edition, Issuer, footer, identification, person_words
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Block,
    Document,
    Heading,
    LabelledList,
    Notice,
    Paragraph,
    Run,
    Section,
    Signature,
    Signatures,
    Text,
    Voice,
)
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.meetings import Attendance, Meeting, Presence
from ohdesk.domain.minutes import Addendum, ApprovedMinutes, Confirmation
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task

_HELSINKI = ZoneInfo("Europe/Helsinki")
_CODE_LENGTH = 16


def draft_minutes(
    meeting: Meeting,
    tasks: Sequence[Task],
    issuer: Issuer,
    number: int | None,
    language: str,
    today: date,
    edition: Edition = Edition.INTERNAL,
) -> Document:
    """Return the minutes as they stand ``today``, with lines to sign on; every page says that they are not approved.

    ``tasks`` are those that the meeting gave; ``number`` is the meeting's number in its school year.
    """
    words = texts(language)
    form = _Form(meeting, tuple(tasks), issuer, words, edition)
    state = words.say(f"documents.minutes.state.{meeting.minutes_state}", date=short_date(today))
    return form.document(number, (*form.blocks(), *form.lines_to_sign(), *form.appendix()), state)


def approved_minutes(
    approved: ApprovedMinutes,
    issuer: Issuer,
    language: str,
    edition: Edition = Edition.PUBLISHED,
    addenda: Sequence[Addendum] = (),
) -> Document:
    """Return the approved record: who confirmed it, and the code that ties the paper to the record.

    ``addenda`` follow the text that they correct. Representatives of students and guardians are named by role
    unless ``edition`` is internal.
    """
    words = texts(language)
    form = _Form(approved.meeting, approved.tasks, issuer, words, edition)
    blocks = [*form.blocks(), *form.confirmed(approved.confirmations), *form.appendix()]
    if approved.redacted:
        blocks.append(Notice("", words.say("documents.minutes.redacted", count=len(approved.redacted))))
    for addendum in addenda:
        blocks += form.addendum(addendum)
    code = approved.digest[:_CODE_LENGTH]
    seal = words.say("documents.minutes.code", date=_local_date(approved.approved_at), code=code)
    return form.document(approved.number, tuple(blocks), "", seal)


@dataclass(frozen=True, slots=True)
class _Form:
    """What the draft and the record have in common."""

    meeting: Meeting
    tasks: tuple[Task, ...]
    issuer: Issuer
    words: Texts
    edition: Edition

    def document(self, number: int | None, blocks: tuple[Block, ...], state: str, seal: str = "") -> Document:
        language, day = self.words.language, self.meeting.day
        return Document(
            title=meeting_title(self.meeting, self.issuer, number, language),
            language=language,
            identification=identification(
                self.issuer,
                language,
                kind=self.words.say("documents.minutes.kind"),
                date=short_date(day) if day else "",
                publicity=self.words.say(f"documents.publicity.{self.meeting.publicity}"),
            ),
            blocks=blocks,
            hanging=True,
            state_line=state,
            practice=self.issuer.practice,
            footer=footer(self.issuer, language, seal),
        )

    def blocks(self) -> Iterator[Block]:
        meeting, say = self.meeting, self.words.say
        rows: list[tuple[str, tuple[Text, ...]]] = [
            (
                say("documents.meeting.time"),
                (when(meeting, meeting.opened or meeting.starts, meeting.closed or meeting.ends, self.words),),
            )
        ]
        if meeting.place:
            rows.append((say("documents.meeting.place"), (meeting.place,)))
        for presence in (Presence.PRESENT, Presence.ABSENT, Presence.UNMARKED):
            people = self.people(presence)
            if people:
                rows.append((say(f"documents.minutes.{presence}"), people))
        yield LabelledList(tuple(rows))
        for number, item in enumerate(meeting.items, start=1):
            yield self.item(item, number)
        if meeting.next_meeting:
            heading = Heading(2, say("documents.minutes.next_meeting"), str(len(meeting.items) + 1))
            yield Section(heading, (Paragraph(meeting.next_meeting),))

    def appendix(self) -> Iterator[Block]:
        meeting, say = self.meeting, self.words.say
        attachments = tuple(attachment.name for item in meeting.items for attachment in item.attachments)
        rows: list[tuple[str, tuple[Text, ...]]] = []
        if attachments:
            rows.append((say("documents.minutes.attachments"), attachments))
        if meeting.distribution:
            rows.append((say("documents.meeting.distribution"), (meeting.distribution,)))
        if rows:
            yield LabelledList(tuple(rows))

    def people(self, presence: Presence) -> tuple[Text, ...]:
        """Return a line for each person of ``presence``; equal lines, as of unnamed representatives, are counted."""
        lines = Counter(self.person(line) for line in self.meeting.attendance if line.presence is presence)
        return tuple(line if count == 1 else f"{line} ({count})" for line, count in lines.items())

    def person(self, line: Attendance) -> str:
        say, language = self.words.say, self.words.language
        parts = [person_words(line.name, line.role, line.title, self.issuer, language, self.edition)]
        parts += [say(f"documents.seats.{seat}") for seat in self.seats(line.member)]
        times = []
        if line.arrived:
            times.append(say("documents.minutes.arrived", time=at(clock(line.arrived), language)))
        if line.left:
            times.append(say("documents.minutes.left", time=at(clock(line.left), language)))
        return ", ".join(filter(None, parts)) + (f" ({', '.join(times)})" if times else "")

    def seats(self, member: UUID | None) -> Iterator[str]:
        if member is None:
            return
        if member == self.meeting.chair:
            yield "chair"
        if member == self.meeting.secretary:
            yield "secretary"
        if member in self.meeting.examiners:
            yield "examiner"

    def item(self, item: AgendaItem, number: int) -> Section:
        blocks: list[Block] = [*markdown.blocks(item.record, level=3)]
        blocks += [self.outcome(outcome) for outcome in item.outcomes]
        blocks += [self.task(task) for task in self.tasks if task.item == item.id]
        title = item.title or self.words.say("documents.agenda.untitled")
        return Section(Heading(2, title, str(number)), tuple(blocks) or (Paragraph("–"),))

    def outcome(self, outcome: Outcome) -> Block:
        say = self.words.say
        if outcome.kind is OutcomeKind.PROPOSED and outcome.proposed_to:
            label = say("documents.outcomes.proposed_to", to=outcome.proposed_to)
        else:
            label = say(f"documents.outcomes.{outcome.kind}")
        text = tuple(_runs(outcome.text))
        if outcome.kind is OutcomeKind.NOTED:
            return Paragraph((Run(f"{label} ", bold=True), *text))
        return Notice(label, text)

    def task(self, task: Task) -> Block:
        say = self.words.say
        facts = [say("documents.tasks.owner", owner=owner)] if (owner := self.owner(task)) else []
        if task.due:
            facts.append(say("documents.tasks.due", date=short_date(task.due)))
        facts_run = (Run("\n" + " · ".join(facts)),) if facts else ()
        return Paragraph((Run(f"{say('documents.tasks.task')} ", bold=True), *_runs(task.text), *facts_run))

    def owner(self, task: Task) -> str:
        language = self.words.language
        member = next((one for one in self.issuer.group.members if one.id == task.owner_member), None)
        if member is not None:
            return person_words(member.name, member.role, member.title, self.issuer, language, self.edition)
        if task.owner_role is not None:
            return person_words("", task.owner_role, task.owner, self.issuer, language, self.edition)
        return task.owner

    def lines_to_sign(self) -> Iterator[Block]:
        meeting = self.meeting
        people = []
        for member in dict.fromkeys((meeting.chair, meeting.secretary, *meeting.examiners)):
            line = next((line for line in meeting.attendance if line.member == member and member is not None), None)
            if line is not None:
                roles = ", ".join(self.words.say(f"documents.seats.{seat}") for seat in self.seats(member))
                people.append(Signature(line.name, roles))
        if people:
            yield Signatures(tuple(people))

    def confirmed(self, confirmations: Sequence[Confirmation]) -> Iterator[Block]:
        if confirmations:
            people = tuple(self.confirmation(one) for one in confirmations)
            yield Section(Heading(2, self.words.say("documents.minutes.confirmed")), (Signatures(people),))

    def confirmation(self, one: Confirmation) -> Signature:
        line = next((line for line in self.meeting.attendance if line.member == one.member and one.member), None)
        name, role = one.name, one.role
        if line is not None:
            roles = [self.words.say(f"documents.seats.{seat}") for seat in self.seats(one.member)]
            named = person_words(line.name, line.role, line.title, self.issuer, self.words.language, self.edition)
            name, _, role = named.partition(", ")
            role = ", ".join(filter(None, (role, *roles)))
        note = self.words.say(
            f"documents.minutes.how.{one.how}", date=_local_date(one.at), recorded_by=one.recorded_by or "–"
        )
        return Signature(name, role, note)

    def addendum(self, addendum: Addendum) -> Iterator[Block]:
        heading = Heading(2, self.words.say("documents.minutes.addendum", date=short_date(addendum.day)))
        reason = Paragraph(self.words.say("documents.minutes.reason", reason=addendum.reason), Voice.NOTE)
        people = tuple(self.confirmation(one) for one in addendum.confirmations)
        signatures = (Signatures(people),) if people else ()
        yield Section(heading, (reason, *markdown.blocks(addendum.text, level=3), *signatures))


def _runs(text: str) -> tuple[Run, ...]:
    runs = markdown.runs(text)
    return (Run(runs),) if isinstance(runs, str) else runs


def _local_date(instant: str) -> str:
    """Return the day in Finland of a UTC instant ("2026-10-14T12:00:00.000Z"), in words; nothing for none."""
    if not instant:
        return ""
    moment = datetime.fromisoformat(instant)
    return short_date((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(_HELSINKI).date())
