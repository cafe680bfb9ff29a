"""The group's own surveys: forms to begin from, tallies typed in or brought in from a table, the next round."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from ohdesk.documents.figures import named
from ohdesk.documents.tables import Sheet
from ohdesk.documents.texts import texts
from ohdesk.domain.errors import ImportRefused
from ohdesk.domain.identity import new_id
from ohdesk.domain.indicators import Indicator
from ohdesk.domain.surveys import AnswerChoice, Audience, Question, Survey, SurveyPurpose, next_round
from ohdesk.resources import resource
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault

W = TypeVar("W", Question, AnswerChoice)

_COUNT_BY_COUNT = 3
"""Columns of a table with a row for each count: question, answer, count."""


class StarterForm(StrEnum):
    """A form to begin from; its words stand in ``resources/surveys.toml``."""

    STARTING = "starting"
    WELLBEING = "wellbeing"
    MEMBERS = "members"
    STUDENTS = "students"
    GUARDIANS = "guardians"
    INSPECTION = "inspection"


def begun_from(form: StarterForm, group_id: UUID) -> Survey:
    """Return a new survey with a starter form's questions in both languages."""
    content = _forms()
    scales: Mapping[str, Mapping[str, Sequence[str]]] = content["scales"]
    found = next(one for one in content["forms"] if one["key"] == form)
    return Survey(
        id=new_id(),
        group=group_id,
        title=found["fi"],
        title_sv=found["sv"],
        purpose=SurveyPurpose(found["purpose"]),
        audience=Audience(found["audience"]),
        lead=found["lead_fi"],
        lead_sv=found["lead_sv"],
        questions=tuple(
            Question(
                new_id(),
                asked["fi"],
                asked["sv"],
                tuple(
                    AnswerChoice(new_id(), finnish, swedish)
                    for finnish, swedish in zip(
                        *(scales[asked["scale"]][language] for language in ("fi", "sv")), strict=True
                    )
                )
                if "scale" in asked
                else (),
            )
            for asked in found["questions"]
        ),
    )


def starter_name(form: StarterForm, language: str) -> str:
    """Return a starter form's title in a language."""
    found = next(one for one in _forms()["forms"] if one["key"] == form)
    return str(found["sv" if language == "sv" else "fi"])


def surveys(vault: Vault, group_id: UUID) -> tuple[Survey, ...]:
    """Return a group's surveys, those without a day first, then the latest first."""
    return tuple(sorted(vault.all(Survey, group_id), key=lambda one: one.closes or one.opens or date.max, reverse=True))


def name(survey: Survey, language: str) -> str:
    """Return a survey's title in a language."""
    words = texts(language)
    return named(survey.title, survey.title_sv, words) or words.say(f"documents.survey.kinds.{survey.purpose}")


def asked(question: Question, language: str) -> str:
    """Return a question in a language."""
    return named(question.text, question.text_sv, texts(language))


def answer(choice: AnswerChoice, language: str) -> str:
    """Return an answer to choose in a language."""
    return named(choice.text, choice.text_sv, texts(language))


def questions_as_text(survey: Survey, language: str) -> str:
    """Return a survey's questions in one language as a text to edit: a line each, answers below with a hyphen."""
    lines = []
    for question in survey.questions:
        lines.append(question.text_sv if language == "sv" else question.text)
        lines += [f"- {choice.text_sv if language == 'sv' else choice.text}" for choice in question.choices]
        lines.append("")
    return "\n".join(lines).rstrip("\n")


def with_questions(survey: Survey, finnish: str, swedish: str) -> Survey:
    """Return the survey with questions as ``questions_as_text`` writes them; one language may be left out.

    A question or an answer whose words stay keeps its id and its count. Raises ``ImportRefused`` where the languages
    do not ask the same: another number of questions, or of answers to one of them.
    """
    first, second = _blocks(finnish or swedish), _blocks(swedish or finnish)
    if [len(block) for block in first] != [len(block) for block in second]:
        different = next(
            (n for n, (one, other) in enumerate(zip(first, second, strict=False), start=1) if len(one) != len(other)),
            min(len(first), len(second)) + 1,
        )
        raise ImportRefused(reason="languages_differ", where=str(different), path="")
    old = list(survey.questions)
    questions = []
    for one, other in zip(first, second, strict=True):
        texts_of = (one[0] if finnish else "", other[0] if swedish else "")
        question = _taken(old, texts_of) or Question(new_id())
        choices = list(question.choices)
        answers = []
        for pair in zip(one[1:], other[1:], strict=True):
            named_pair = (pair[0] if finnish else "", pair[1] if swedish else "")
            choice = _taken(choices, named_pair) or AnswerChoice(new_id())
            answers.append(replace(choice, text=named_pair[0], text_sv=named_pair[1]))
        questions.append(replace(question, text=texts_of[0], text_sv=texts_of[1], choices=tuple(answers)))
    return replace(survey, questions=tuple(questions))


def with_counts(survey: Survey, counts: Mapping[UUID, int | None]) -> Survey:
    """Return the survey with counts for its answers, by the answers' ids; others stay as they are."""
    return replace(
        survey,
        questions=tuple(
            replace(
                question,
                choices=tuple(
                    replace(choice, count=counts.get(choice.id, choice.count)) for choice in question.choices
                ),
            )
            for question in survey.questions
        ),
    )


def counts_from(sheet: Sheet, survey: Survey) -> dict[UUID, int]:
    """Read tallies from a table, in any of three shapes; questions and answers are known by their words.

    A row holds a question, an answer and a count; or a question (or its number) and its counts, the answers being the
    header; or it is what a form on the web gives, a row for each who answered under the questions as header: those rows
    are counted here, and nothing of them is kept. Raises ``ImportRefused``.
    """
    columns = {
        place: found for place, cell in enumerate(sheet.header) if (found := _asked_in(survey, cell)) is not None
    }
    if columns:
        counts = {
            choice.id: sum(_is_called(choice, row[place]) for row in sheet.rows)
            for place, question in columns.items()
            for choice in question.choices
        }
        counts = counts if any(counts.values()) else {}
    else:
        counts = _listed_counts(sheet, survey)
    if not counts:
        raise ImportRefused(reason="no_years", where="", path="")
    return counts


def asked_again(vault: Vault, survey: Survey) -> tuple[Survey, tuple[tuple[Edition[Indicator], Indicator], ...]]:
    """Return the next round of a survey, and each indicator that counts its answers: as it stands, as it counts on."""
    again, ids = next_round(survey)
    counting = [vault.read(Indicator, one.id) for one in vault.all(Indicator, survey.group) if one.survey == survey.id]
    return again, tuple(
        (
            edition,
            replace(
                edition.value,
                survey=again.id,
                question=ids.get(edition.value.question) if edition.value.question else None,
                choices=tuple(ids[choice] for choice in edition.value.choices if choice in ids),
            ),
        )
        for edition in counting
    )


def _blocks(text: str) -> list[list[str]]:
    """Return each question of a text with its answers."""
    blocks: list[list[str]] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line[0] in "-–•*" and blocks:
            blocks[-1].append(line[1:].strip())
        else:
            blocks.append([line])
    return blocks


def _taken(old: list[W], words: tuple[str, str]) -> W | None:
    """Take the one with the same words, in either language, out of ``old``."""
    for one in old:
        if any(word and word == known for word, known in zip(words, (one.text, one.text_sv), strict=True)):
            old.remove(one)
            return one
    return None


def _listed_counts(sheet: Sheet, survey: Survey) -> dict[UUID, int]:
    """Return the counts of a table that names each: a row for each answer, or for each question."""
    if len(sheet.header) == _COUNT_BY_COUNT:
        listed = [(row[0], row[1], row[2]) for row in sheet.rows]
    else:
        listed = [
            (row[0], answer, cell) for row in sheet.rows for answer, cell in zip(sheet.header[1:], row[1:], strict=True)
        ]
    counts: dict[UUID, int] = {}
    question: Question | None = None
    for asked_words, answer_words, cell in listed:
        if asked_words or question is None:
            question = _asked_in(survey, asked_words) or _numbered(survey, asked_words)
        if not cell:
            continue
        choice = next((one for one in question.choices if _is_called(one, answer_words)), None)
        if choice is None:
            raise ImportRefused(reason="other_choices", where=answer_words, path="")
        if not cell.isdecimal():
            raise ImportRefused(reason="not_a_number", where=f"{answer_words}: {cell}", path="")
        counts[choice.id] = int(cell)
    return counts


def _asked_in(survey: Survey, words: str) -> Question | None:
    """Return the question with these words in either language, with its number before them or without."""
    plain = _plain(words)
    for number, question in enumerate(survey.questions, start=1):
        names = [_plain(name) for name in (question.text, question.text_sv) if name]
        if plain in (*names, *(f"{number}. {name}" for name in names)):
            return question
    return None


def _numbered(survey: Survey, words: str) -> Question:
    number = int(words) if words.isdecimal() else 0
    if not 0 < number <= len(survey.questions):
        raise ImportRefused(reason="other_choices", where=words, path="")
    return survey.questions[number - 1]


def _is_called(choice: AnswerChoice, words: str) -> bool:
    return _plain(words) in (_plain(name) for name in (choice.text, choice.text_sv) if name)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(".:")


def _forms() -> dict[str, Any]:
    with resource("surveys.toml").open("rb") as file:
        return tomllib.load(file)
