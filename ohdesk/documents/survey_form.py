"""A survey on paper: the form to fill in, and what the answers came to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby

from ohdesk.documents import markdown
from ohdesk.documents.dates import from_to, short_date
from ohdesk.documents.figures import named
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.numbers import number
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Blank,
    Blanks,
    Block,
    Chart,
    ChartForm,
    Document,
    Figure,
    Heading,
    Paragraph,
    Section,
    Series,
    Table,
    Voice,
)
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.published_figures import SeenAnswers, answers_seen_by
from ohdesk.domain.readers import Reader
from ohdesk.domain.small_numbers import HIDDEN, is_small
from ohdesk.domain.surveys import Question, Survey

_BOX = "☐"
_FREE_LINES = 4
_MOST_COLUMNS = 5
"""Answers that fit side by side in a table of several questions."""


def survey_form(survey: Survey, issuer: Issuer, language: str, today: date, *, in_tables: bool = True) -> Document:
    """Return the form, with a box to tick for each answer and lines for what is written freely.

    ``in_tables`` puts questions that have the same answers under each other; as text for a message they stand alone.
    """
    words = texts(language)
    lead = named(survey.lead, survey.lead_sv, words)
    blocks: list[Block] = [*markdown.blocks(lead), Paragraph(words.say("documents.survey.lead"), Voice.LEAD)]
    if survey.closes:
        blocks.append(Paragraph(words.say("documents.survey.back", date=short_date(survey.closes))))
    blocks += _questions(survey.questions, words, in_tables=in_tables)
    blocks.append(Paragraph(words.say("documents.survey.thanks")))
    return _document(survey, issuer, words, today, f"kinds.{survey.purpose}", Publicity.PUBLIC, blocks)


def survey_results(survey: Survey, limit: int, issuer: Issuer, language: str, today: date, reader: Reader) -> Document:
    """Return how often each answer was chosen, as ``reader`` sees it, and what the free answers say as a whole."""
    words = texts(language)
    say = words.say
    seen = {one.question.id: one for one in answers_seen_by(survey, limit, reader)}
    thin = bool(seen) and all(one.answered is None for one in seen.values())
    blocks: list[Block] = []
    if span := from_to(survey.opens, survey.closes):
        blocks.append(Paragraph(say("documents.survey.asked", span=span)))
    told = survey.returned is not None and (reader is Reader.STAFF or not is_small(survey.returned, limit))
    if told and not thin:
        key = "returned" if survey.given is not None else "returned_only"
        blocks.append(Paragraph(say(f"documents.survey.{key}", returned=survey.returned, given=survey.given)))
    if not seen:
        blocks.append(Paragraph(say("documents.survey.not_tallied")))
    elif thin:
        blocks.append(Paragraph(say("documents.survey.few")))
    else:
        for place, question in enumerate(survey.questions, start=1):
            if result := tuple(_result(question, seen.get(question.id), words)):
                blocks.append(Section(Heading(2, _text(question, words), str(place)), result))
        if any(None in one.counts for one in seen.values()):
            blocks.append(Paragraph(say("documents.indicators.hidden", limit=limit), Voice.NOTE))
    publicity = Publicity.GROUP if reader is Reader.STAFF else Publicity.PUBLIC
    return _document(survey, issuer, words, today, "results", publicity, blocks)


def share(count: int, answered: int, words: Texts) -> str:
    """Return a count's share of those who answered in whole per cents: "33 %"."""
    value = round(Decimal(100) * count / answered) if answered else 0
    return words.say("documents.figures.units.percent", value=number(Decimal(value), words.language))


def _document(
    survey: Survey, issuer: Issuer, words: Texts, today: date, kind: str, publicity: Publicity, blocks: Sequence[Block]
) -> Document:
    return paper(
        issuer,
        words.language,
        title=named(survey.title, survey.title_sv, words) or words.say(f"documents.survey.kinds.{survey.purpose}"),
        kind=words.say(f"documents.survey.{kind}"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{publicity}"),
        blocks=tuple(blocks),
    )


def _questions(questions: Sequence[Question], words: Texts, *, in_tables: bool) -> Iterator[Block]:
    numbered = list(enumerate(questions, start=1))
    for choices, alike in groupby(numbered, key=lambda pair: _choices(pair[1], words)):
        group = list(alike)
        if in_tables and len(group) > 1 and 1 < len(choices) <= _MOST_COLUMNS:
            rows = [(f"{place}. {_text(question, words)}", *[_BOX] * len(choices)) for place, question in group]
            room = 0.52 / len(choices)
            yield Table((words.say("documents.survey.question"), *choices), tuple(rows), (0.48, *[room] * len(choices)))
            continue
        for place, question in group:
            yield Section(Heading(2, _text(question, words), str(place)), tuple(_answers(choices, words)))


def _answers(choices: Sequence[str], words: Texts) -> Iterator[Block]:
    if choices:
        yield Paragraph("\n".join(f"{_BOX}\u00a0\u00a0{choice}" for choice in choices))
    else:
        yield Paragraph(words.say("documents.survey.free"), Voice.NOTE)
        yield Blanks(((Blank(),),) * _FREE_LINES)


def _result(question: Question, seen: SeenAnswers | None, words: Texts) -> Iterator[Block]:
    if seen is not None:
        choices = _choices(question, words)
        shown = tuple(None if count is None else Decimal(count) for count in seen.counts)
        name = words.say("documents.survey.count")
        if sum(count is not None for count in shown) > 1:
            alt = words.say("documents.survey.figure", question=_text(question, words))
            yield Figure(Chart(choices, (Series(name, shown),), ChartForm.BARS), alt)
        yield _table(seen, choices, words)
    yield from markdown.blocks(question.summary, level=3)


def _table(seen: SeenAnswers, choices: Sequence[str], words: Texts) -> Table:
    rows = [
        (choice, HIDDEN, HIDDEN)
        if count is None or seen.answered is None
        else (choice, str(count), share(count, seen.answered, words))
        for choice, count in zip(choices, seen.counts, strict=True)
    ]
    if seen.answered is not None:
        rows.append((words.say("documents.survey.all"), str(seen.answered), ""))
    header = tuple(words.say(f"documents.survey.{key}") for key in ("answer", "count", "share"))
    return Table(header, tuple(rows), (0.6, 0.2, 0.2))


def _choices(question: Question, words: Texts) -> tuple[str, ...]:
    return tuple(named(choice.text, choice.text_sv, words) for choice in question.choices)


def _text(question: Question, words: Texts) -> str:
    return named(question.text, question.text_sv, words)
