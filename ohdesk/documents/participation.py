"""Who was heard and who was told, goal by goal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from ohdesk.documents import markdown
from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, audience_words, paper
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Block,
    BulletList,
    Cell,
    ColumnGroup,
    Document,
    Heading,
    Orientation,
    Paragraph,
    Run,
    Section,
    Table,
    Text,
    Voice,
    Wide,
)
from ohdesk.domain.communication import BODIES, Communication
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.voices import Heard, Voices

_SHARES = (0.22, 0.13, 0.13, 0.13, 0.13, 0.13, 0.13)


def participation(lines: Sequence[Voices], issuer: Issuer, school_year: str, language: str, today: date) -> Document:
    """Return a year's participation and communication: one table of all goals, then what was said of each."""
    words = texts(language)
    return paper(
        issuer,
        language,
        title=words.say("documents.participation.title", year=school_year),
        kind=words.say("documents.participation.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.GROUP}"),
        blocks=tuple(_blocks(lines, issuer, words)),
        orientation=Orientation.LANDSCAPE,
    )


def voices_table(lines: Sequence[Voices], issuer: Issuer, words: Texts) -> Table:
    """Return how students, guardians and staff were heard of each goal, and how they were told."""
    say = words.say
    bodies = tuple(audience_words(body, issuer, words.language) for body in BODIES)
    doings = (ColumnGroup(say(f"documents.participation.{doing}_of"), len(BODIES)) for doing in ("heard", "told"))
    return Table(
        header=(say("documents.participation.goal"), *bodies, *bodies),
        rows=tuple(_row(line, words) for line in lines),
        shares=_SHARES,
        groups=(ColumnGroup(""), *doings),
    )


def goal_words(line: Voices, words: Texts) -> str:
    """Return the goal that a line is about, in words."""
    if line.goal is None:
        return words.say("documents.participation.in_general")
    return line.goal.title or words.say("documents.plan.untitled")


def what_changed(line: Voices, issuer: Issuer, words: Texts) -> tuple[Text, ...]:
    """Return a passage for each time that somebody was heard: when, who, about what, and what changed of it."""
    return tuple(_heard_passage(one, issuer, words) for one in line.heard)


def _blocks(lines: Sequence[Voices], issuer: Issuer, words: Texts) -> Iterator[Block]:
    say = words.say
    yield Paragraph(say("documents.participation.lead"), Voice.LEAD)
    if not lines:
        yield Paragraph(say("documents.participation.no_goals"))
        return
    yield voices_table(lines, issuer, words)
    yield Paragraph(say("documents.participation.not_found_note"), Voice.NOTE)
    yield Heading(2, say("documents.participation.what_came"))
    for line in lines:
        blocks: list[Block] = []
        if line.heard:
            blocks += [
                Heading(4, say("documents.participation.heard_of")),
                BulletList(what_changed(line, issuer, words)),
            ]
        if line.told:
            told = tuple(_told_passage(one, issuer, words) for one in line.told)
            blocks += [Heading(4, say("documents.participation.told_of")), BulletList(told)]
        nothing = (Paragraph(say("documents.participation.not_found_sentence")),)
        yield Section(Heading(3, goal_words(line, words)), tuple(blocks) or nothing)


def _row(line: Voices, words: Texts) -> tuple[Cell, ...]:
    title: Text = (Run(goal_words(line, words), bold=True),)
    heard = ([_heard_words(one, words) for one in line.heard_of(body)] for body in BODIES)
    told = ([_told_words(one, words) for one in line.told_to(body)] for body in BODIES)
    return (title, *_of_bodies(heard, words), *_of_bodies(told, words))


def _of_bodies(found: Iterable[Sequence[str]], words: Texts) -> tuple[Cell, ...]:
    """Return a cell for each body, one for all where nothing was found of any."""
    cells = ["\n".join(lines) for lines in found]
    missing = words.say("documents.participation.not_found")
    return tuple(cell or missing for cell in cells) if any(cells) else (Wide(missing, len(cells)),)


def _heard_words(one: Heard, words: Texts) -> str:
    how = words.say("documents.participation.in_meeting") if one.in_meeting else one.how or one.who
    return " ".join(filter(None, (short_date(one.day) if one.day else "", how)))


def _told_words(one: Communication, words: Texts) -> str:
    how = words.say(f"documents.communication_kinds.{one.kind}")
    return " ".join(filter(None, (short_date(one.day) if one.day else "", how.lower())))


def _heard_passage(one: Heard, issuer: Issuer, words: Texts) -> Text:
    day = f"{short_date(one.day)} " if one.day else ""
    bodies = ", ".join(audience_words(body, issuer, words.language) for body in one.bodies).capitalize()
    who = f"{bodies}, {words.say('documents.participation.by_representatives')}" if one.in_meeting else one.who
    facts = f" ({one.how})" if one.how else ""
    about = f": {' '.join(one.about.split())}" if one.about else ""
    label = words.say("documents.participation.changed")
    changed = f" {label} {' '.join(one.changed.split())}" if one.changed else ""
    missing = "" if one.changed else f" {words.say('documents.participation.changed_not_found')}"
    return (
        Run(f"{day}{who}{facts}", bold=True),
        Run(f"{about}.".replace("..", ".") if about else "."),
        Run(changed or missing),
    )


def _told_passage(one: Communication, issuer: Issuer, words: Texts) -> Text:
    day = f"{short_date(one.day)} " if one.day else ""
    audience = one.who or audience_words(one.audience, issuer, words.language)
    kind = words.say(f"documents.communication_kinds.{one.kind}").lower()
    about = f": {' '.join(one.about.split())}" if one.about else ""
    found: list[Run] = [Run(f"{day}{audience} ({kind})", bold=True), Run(about)]
    if one.recording:
        found.append(Run(f"\n{words.say('documents.communication.recording')} "))
        said = markdown.runs(one.recording)
        found += [Run(said)] if isinstance(said, str) else said
    return tuple(found)
