"""A representative's letter: on one page, what the group decided, and a question with room to answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ohdesk.documents import markdown
from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, audience_key, audience_words, group_name, paper, role_words
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Blank, Blanks, Block, Document, Heading, Notice, Paragraph, Run, Section, Voice
from ohdesk.domain.groups import Role, Seat, holder
from ohdesk.domain.meetings import Meeting, Publicity
from ohdesk.domain.surveys import Audience

_PART = "documents.letter"
_LINES = 4
_SENDERS = {Audience.STUDENTS: Role.STUDENT, Audience.GUARDIANS: Role.GUARDIAN}


@dataclass(frozen=True, slots=True)
class Letter:
    """What a letter to students or guardians says; ``told`` is public already. An empty question is the usual one."""

    audience: Audience
    told: str
    question: str = ""
    approved: bool = False


def letter(letter: Letter, meeting: Meeting, issuer: Issuer, language: str, today: date) -> Document:
    """Return a letter about ``meeting`` from the representative of its readers, who signs by role.

    Until the minutes are approved every page says that it is a draft.
    """
    words = texts(language)
    return paper(
        issuer,
        language,
        title=words.say(f"{_PART}.title"),
        kind=words.say(f"{_PART}.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.PUBLIC if letter.approved else Publicity.GROUP}"),
        blocks=tuple(_blocks(letter, meeting, issuer, words, today)),
        state_line="" if letter.approved else words.say("documents.newsletter.draft", date=short_date(today)),
        banner=True,
    )


def _blocks(letter: Letter, meeting: Meeting, issuer: Issuer, words: Texts, today: date) -> Iterator[Block]:
    language = words.language
    key = audience_key(letter.audience, issuer)
    audience = audience_words(letter.audience, issuer, language)
    yield Paragraph(words.say("documents.newsletter.to", audience=audience.lower()), Voice.NOTE)
    yield from markdown.blocks(letter.told, level=2)
    chair = holder(issuer.group, Seat.CHAIR, meeting.day or today)
    role = role_words(chair.role, "", issuer, language) if chair else ""
    question = letter.question or words.say(f"{_PART}.question.{key}")
    back = words.say(f"{_PART}.{'back_to' if role else 'back'}.{key}", role=role)
    yield Section(
        Heading(2, words.say(f"{_PART}.asks.{key}")),
        (
            Paragraph((Run(question, bold=True),)),
            Blanks(((Blank(),),) * _LINES),
            Paragraph(f"{back} {words.say(f'{_PART}.no_names.{key}')}", Voice.NOTE),
        ),
    )
    sender = role_words(_SENDERS[letter.audience], "", issuer, language)
    regards = words.say(f"{_PART}.regards.{key}")
    yield Paragraph((Run(f"{regards}\n"), Run(sender, bold=True), Run(f"\n{group_name(issuer, language)}")))
    yield Notice("", words.say("documents.newsletter.closing"))
