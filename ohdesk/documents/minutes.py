"""The minutes of a meeting: a draft to check, and the record once approved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ohdesk.documents import markdown
from ohdesk.documents.agenda import meeting_title, when
from ohdesk.documents.dates import at, clock, local_date, short_date
from ohdesk.documents.issuer import Issuer, group_name, paper, person_words
from ohdesk.documents.prose import attachment_words, inline, prose
from ohdesk.documents.tasks import owner_words
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Aside,
    Block,
    Contents,
    Document,
    Heading,
    LabelledList,
    Notice,
    PageBreak,
    Paragraph,
    Run,
    Section,
    Signature,
    Signatures,
    Text,
    Voice,
)
from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.errors import NotFound
from ohdesk.domain.meetings import Attendance, Meeting, Presence, Publicity, present_at
from ohdesk.domain.minutes import Addendum, ApprovedMinutes, Confirmation, Redaction
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task
from ohdesk.domain.paragraphs import public_text
from ohdesk.domain.readers import Reader, publicity_for, seen_by, tasks_seen_by
from ohdesk.security.record_codes import code_of


def draft_minutes(
    meeting: Meeting,
    tasks: Sequence[Task],
    issuer: Issuer,
    number: int | None,
    language: str,
    today: date,
    reader: Reader = Reader.STAFF,
    *,
    chairs: bool = False,
) -> Document:
    """Return the minutes as they stand ``today``, with lines to sign on; every page says that they are not approved.

    ``tasks`` are those that the meeting gave; ``number`` is the meeting's number in its school year. The ``chairs`` own
    copy alone ends with the notes that have not been filed to an item.
    """
    words = texts(language)
    form = _Form(meeting, tuple(tasks), issuer, words, reader)
    state = words.say(f"documents.minutes.state.{meeting.minutes_state}", date=short_date(today))
    loose = form.loose_notes() if chairs else ()
    return form.document(number, (*form.blocks(), *form.lines_to_sign(), *form.appendix(), *loose), state)


def approved_minutes(
    approved: ApprovedMinutes,
    issuer: Issuer,
    language: str,
    reader: Reader = Reader.PUBLIC,
    addenda: Sequence[Addendum] = (),
) -> Document:
    """Return the approved record: who confirmed it, and the code that ties the paper to the record.

    ``addenda`` follow the text that they correct. One text serves every ``reader``: see ``seen_by``.
    """
    form = _Form(approved.meeting, approved.tasks, issuer, texts(language), reader)
    blocks = tuple(form.approved_blocks(approved, addenda))
    return form.document(approved.number, blocks, "", _seal(approved, form.words))


def extract(
    minutes: ApprovedMinutes | Meeting,
    tasks: Sequence[Task],
    item_id: UUID,
    issuer: Issuer,
    number: int | None,
    language: str,
    today: date,
    reader: Reader = Reader.PUBLIC,
) -> Document:
    """Return one item of a meeting's minutes as a paper of its own: the meeting's facts, the item, who confirmed it.

    Of a ``Meeting`` the minutes are a draft, and the paper says so. Raises ``NotFound`` where the reader sees no such
    item.
    """
    words = texts(language)
    if isinstance(minutes, ApprovedMinutes):
        form = _Form(minutes.meeting, minutes.tasks, issuer, words, reader)
        blocks = (*form.facts(item_id), form.only(item_id), *form.confirmed(minutes.confirmations))
        return form.document(minutes.number, blocks, "", _seal(minutes, words), kind="extract")
    form = _Form(minutes, tuple(tasks), issuer, words, reader)
    state = words.say(f"documents.minutes.state.{minutes.minutes_state}", date=short_date(today))
    return form.document(number, (*form.facts(item_id), form.only(item_id)), state, kind="extract")


def minutes_of_year(
    minutes: Sequence[tuple[ApprovedMinutes, Sequence[Addendum]]],
    issuer: Issuer,
    school_year: str,
    language: str,
    today: date,
    reader: Reader = Reader.STAFF,
) -> Document:
    """Return a school year's approved minutes in order, each with its addenda, behind a table of contents."""
    words = texts(language)
    title = words.say("documents.minutes.year_title", group=group_name(issuer, language), year=school_year)
    blocks: list[Block] = [Contents()] if minutes else [Paragraph(words.say("documents.minutes.year_empty"))]
    for approved, addenda in minutes:
        form = _Form(approved.meeting, approved.tasks, issuer, words, reader, level=3)
        blocks += [PageBreak(), Heading(2, form.name(approved.number))]
        blocks.append(Paragraph(_seal(approved, words), Voice.NOTE))
        blocks += form.approved_blocks(approved, addenda)
    public = reader is Reader.PUBLIC
    return paper(
        issuer,
        language,
        title=title,
        kind=words.say("documents.minutes.year_kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.PUBLIC if public else Publicity.GROUP}"),
        blocks=tuple(blocks),
        hanging=True,
    )


def _seal(approved: ApprovedMinutes, words: Texts) -> str:
    return words.say("documents.minutes.code", date=local_date(approved.approved_at), code=code_of(approved.digest))


@dataclass(frozen=True, slots=True)
class _Form:
    """What the draft, the record and what is taken from them have in common; ``level`` is that of an item's heading."""

    whole: Meeting
    tasks: tuple[Task, ...]
    issuer: Issuer
    words: Texts
    reader: Reader
    level: int = 2

    @property
    def meeting(self) -> Meeting:
        """As much of the meeting as the reader sees."""
        return seen_by(self.whole, self.reader)

    def document(
        self, number: int | None, blocks: tuple[Block, ...], state: str, seal: str = "", kind: str = "kind"
    ) -> Document:
        language, day = self.words.language, self.whole.day
        return paper(
            self.issuer,
            language,
            title=meeting_title(self.whole, self.issuer, number, language),
            kind=self.words.say(f"documents.minutes.{kind}"),
            date=short_date(day) if day else "",
            publicity=self.words.say(f"documents.publicity.{publicity_for(self.whole, self.reader)}"),
            blocks=blocks,
            hanging=True,
            state_line=state,
            seal=seal,
        )

    def name(self, number: int | None) -> str:
        """Return "Kokous 3 · 14.10.2026", or the theme where there is no number."""
        day = short_date(self.whole.day) if self.whole.day else ""
        numbered = self.words.say("documents.minutes.meeting", number=number) if number else ""
        return " · ".join(filter(None, (numbered, day, self.whole.theme))) or self.words.say("documents.minutes.kind")

    def approved_blocks(self, approved: ApprovedMinutes, addenda: Sequence[Addendum]) -> Iterator[Block]:
        yield from (*self.blocks(), *self.confirmed(approved.confirmations), *self.appendix())
        yield from self.redactions(approved.redactions)
        for addendum in addenda:
            yield from self.addendum(addendum)

    def blocks(self) -> Iterator[Block]:
        yield from self.facts()
        numbers = self.numbers()
        parted = len({item.part for item in self.meeting.items}) > 1
        part: Part | None = None
        for item in self.meeting.items:
            if parted and item.part is not part:
                part = item.part
                yield Heading(self.level, self.words.say(f"documents.parts.{part}"))
            yield self.item(item, numbers[item.id], self.level + parted)
        if self.meeting.next_meeting:
            heading = Heading(self.level, self.words.say("documents.minutes.next_meeting"), str(len(numbers) + 1))
            yield Section(heading, (Paragraph(self.meeting.next_meeting),))

    def numbers(self) -> dict[UUID, int]:
        """Return each item's number, the same for every reader."""
        return {item.id: number for number, item in enumerate(self.whole.items, start=1)}

    def only(self, item_id: UUID) -> Section:
        """Return one item alone."""
        for item in self.meeting.items:
            if item.id == item_id:
                return self.item(item, self.numbers()[item.id], self.level)
        raise NotFound(kind="item", id=str(item_id))

    def facts(self, item_id: UUID | None = None) -> Iterator[Block]:
        """Yield when and where, and who was there; with ``item_id`` only those present at that item."""
        meeting, say = self.meeting, self.words.say
        held = when(meeting, meeting.opened or meeting.starts, meeting.closed or meeting.ends, self.words)
        rows: list[tuple[str, tuple[Text, ...]]] = [(say("documents.meeting.time"), (held,))]
        if meeting.place:
            rows.append((say("documents.meeting.place"), (meeting.place,)))
        if item_id is None:
            for presence in (Presence.PRESENT, Presence.ABSENT, Presence.UNMARKED):
                if people := self.people(self.marked(presence)):
                    rows.append((say(f"documents.minutes.{presence}"), people))
        else:
            there = [present_at(self.whole, item) for item in self.whole.items if item.id == item_id]
            if people := self.people(line for lines in there for line in lines):
                rows.append((say("documents.minutes.present_at_item"), people))
        yield LabelledList(tuple(rows))

    def marked(self, presence: Presence) -> list[Attendance]:
        return [line for line in self.meeting.attendance if line.presence is presence]

    def appendix(self) -> Iterator[Block]:
        meeting, say = self.meeting, self.words.say
        attachments = tuple(
            attachment_words(attachment, self.words) for item in meeting.items for attachment in item.attachments
        )
        rows: list[tuple[str, tuple[Text, ...]]] = []
        if attachments:
            rows.append((say("documents.minutes.attachments"), attachments))
        if meeting.distribution:
            rows.append((say("documents.meeting.distribution"), (meeting.distribution,)))
        if rows:
            yield LabelledList(tuple(rows))

    def loose_notes(self) -> Iterator[Block]:
        notes = tuple(block for note in self.whole.notes for block in markdown.blocks(note.text, self.level + 1))
        if notes:
            yield Aside(self.words.say("documents.chair.loose_notes"), notes)

    def people(self, lines: Iterable[Attendance]) -> tuple[str, ...]:
        """Return a line for each person; equal lines, as of unnamed representatives, are counted."""
        counted = Counter(self.person(line) for line in lines)
        return tuple(line if count == 1 else f"{line} ({count})" for line, count in counted.items())

    def person(self, line: Attendance) -> str:
        say, language = self.words.say, self.words.language
        parts = [person_words(line.name, line.role, line.title, self.issuer, language, self.reader)]
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

    def item(self, item: AgendaItem, number: int, level: int) -> Section:
        say = self.words.say
        blocks: list[Block] = [*prose(item.record, self.words, level + 1)]
        blocks += [self.outcome(outcome) for outcome in item.outcomes]
        if item.outcomes:
            blocks += self.away(item)
        blocks += [self.task(task) for task in self.shown_tasks() if task.item == item.id]
        if item.raised_by:
            raised = say("documents.agenda.raised_by", name=item.raised_by)
            blocks.append(Paragraph(raised[:1].upper() + raised[1:], Voice.NOTE))
        title = item.title or say("documents.agenda.untitled")
        return Section(Heading(level, title, str(number)), tuple(blocks) or (Paragraph("–"),))

    def shown_tasks(self) -> tuple[Task, ...]:
        return tasks_seen_by(self.tasks, self.whole, self.reader)

    def away(self, item: AgendaItem) -> Iterator[Block]:
        """Yield how many were there when something came of the item, and who was not, where some were not."""
        present, there = self.marked(Presence.PRESENT), present_at(self.whole, item)
        away = [replace(line, arrived=None, left=None) for line in present if line not in there]
        if away:
            names = "; ".join(self.people(away))
            counts = self.words.say("documents.minutes.then_present", there=len(there), present=len(present))
            yield Paragraph(f"{counts} {self.words.say('documents.minutes.then_away', names=names)}", Voice.NOTE)

    def outcome(self, outcome: Outcome) -> Block:
        say = self.words.say
        if outcome.kind is OutcomeKind.PROPOSED and outcome.proposed_to:
            label = say("documents.outcomes.proposed_to", to=outcome.proposed_to)
        else:
            label = say(f"documents.outcomes.{outcome.kind}")
        text = inline(outcome.text, self.words)
        if outcome.kind is OutcomeKind.NOTED:
            return Paragraph((Run(f"{label} ", bold=True), *text))
        return Notice(label, text)

    def task(self, task: Task) -> Block:
        say = self.words.say
        owner = owner_words(task, self.issuer, self.words, self.reader)
        facts = [say("documents.tasks.owner", owner=owner)] if owner else []
        if task.due:
            facts.append(say("documents.tasks.due", date=short_date(task.due)))
        facts_run = (Run("\n" + " · ".join(facts)),) if facts else ()
        return Paragraph(
            (Run(f"{say('documents.tasks.task')} ", bold=True), *inline(task.text, self.words), *facts_run)
        )

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
            yield Section(Heading(self.level, self.words.say("documents.minutes.confirmed")), (Signatures(people),))

    def confirmation(self, one: Confirmation) -> Signature:
        line = next((line for line in self.meeting.attendance if line.member == one.member and one.member), None)
        name, role = one.name, one.role
        if line is not None:
            roles = [self.words.say(f"documents.seats.{seat}") for seat in self.seats(one.member)]
            named = person_words(line.name, line.role, line.title, self.issuer, self.words.language, self.reader)
            name, _, role = named.partition(", ")
            role = ", ".join(filter(None, (role, *roles)))
        note = self.words.say(
            f"documents.minutes.how.{one.how}", date=local_date(one.at), recorded_by=one.recorded_by or "–"
        )
        return Signature(name, role, note)

    def addendum(self, addendum: Addendum) -> Iterator[Block]:
        heading = Heading(self.level, self.words.say("documents.minutes.addendum", date=short_date(addendum.day)))
        reason = Paragraph(self.words.say("documents.minutes.reason", reason=addendum.reason), Voice.NOTE)
        people = tuple(self.confirmation(one) for one in addendum.confirmations)
        signatures = (Signatures(people),) if people else ()
        text = public_text(addendum.text) if self.reader is Reader.PUBLIC else addendum.text
        gone = tuple(self.redactions(addendum.redactions))
        yield Section(heading, (reason, *prose(text, self.words, self.level + 1), *signatures, *gone))

    def redactions(self, redactions: Sequence[Redaction]) -> Iterator[Block]:
        """Yield when passages were removed after the approval, and why; who did it is in the record."""
        for one in redactions:
            said = self.words.say(
                "documents.minutes.redacted", date=local_date(one.at), count=len(one.paths), reason=one.reason
            )
            yield Notice("", said)
