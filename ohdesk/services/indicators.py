"""What the group follows in numbers: reading, adding figures, what others may see, taking it to a meeting."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from ohdesk.documents import figures
from ohdesk.documents.indicators import chart as drawn
from ohdesk.documents.numbers import number
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import Chart
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import generated_id, new_id
from ohdesk.domain.indicators import Direction, Indicator, IndicatorKind, Observation, Unit
from ohdesk.domain.matters import Matter
from ohdesk.domain.published_figures import indicator_seen_by, tells_of_hidden
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import Provider
from ohdesk.domain.small_numbers import Protection, protection_of
from ohdesk.domain.surveys import Survey, answered
from ohdesk.services import groups
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault

_LIKE_PEOPLE = (Unit.PERCENT, Unit.PEOPLE)


class Usual(StrEnum):
    """What many groups count, ready to be followed; numbers only."""

    ABSENCES = "absences"
    BULLYING = "bullying"
    ACCIDENTS = "accidents"
    USE_OF_SERVICES = "use_of_services"


_USUAL = {
    Usual.ABSENCES: (Unit.HOURS, Direction.DOWN),
    Usual.BULLYING: (Unit.EVENTS, Direction.DOWN),
    Usual.ACCIDENTS: (Unit.EVENTS, Direction.DOWN),
    Usual.USE_OF_SERVICES: (Unit.EVENTS, Direction.NONE),
}


def usual(what: Usual, group_id: UUID) -> Indicator:
    """Return a new indicator of what many groups count, named in both languages."""
    unit, direction = _USUAL[what]
    return Indicator(
        new_id(),
        group_id,
        usual_name(what, "fi"),
        usual_name(what, "sv"),
        IndicatorKind.COUNT,
        unit,
        direction=direction,
    )


def usual_name(what: Usual, language: str) -> str:
    """Return what many groups count in words."""
    return texts(language).say(f"documents.indicators.usual.{what}")


def followed(vault: Vault, group_id: UUID) -> tuple[Indicator, ...]:
    """Return a group's indicators by name, those that have ended last."""
    found = vault.all(Indicator, group_id)
    return tuple(sorted(found, key=lambda one: (one.ended is not None, (one.title or one.title_sv).casefold())))


def protection(vault: Vault, group_id: UUID) -> Protection:
    """Return by which rule a group's small numbers are hidden: its provider's, at the smallest of its schools."""
    group = vault.read(Group, group_id).value
    schools = groups.schools_of(vault, group)
    smallest = min(schools, key=lambda school: school.students or 0, default=None)
    return protection_of(groups.provider(vault) or Provider(new_id()), smallest)


def seen(vault: Vault, indicator: Indicator, reader: Reader) -> Indicator:
    """Return an indicator as a reader may see it."""
    if reader is Reader.STAFF or indicator.group is None:
        return indicator_seen_by(indicator, Protection(), reader)
    return indicator_seen_by(indicator, protection(vault, indicator.group), reader)


def summary(indicator: Indicator, language: str, population: str = "") -> tuple[str, ...]:
    """Return what a series says, a short sentence each: the last figure, the way it goes, the target."""
    return figures.summary(indicator, texts(language), population)


def figure_words(one: Observation, indicator: Indicator, language: str) -> str:
    """Return a figure with its unit: "8 %"."""
    return figures.value_words(one, indicator, texts(language))


def name(indicator: Indicator, language: str) -> str:
    """Return an indicator's name in a language."""
    return figures.title(indicator, texts(language))


def with_figure(indicator: Indicator, figure: Observation) -> Indicator:
    """Return the indicator with a figure more, or with another in the place of the one with its id."""
    rest = [one for one in indicator.observations if one.id != figure.id]
    place = next((n for n, one in enumerate(indicator.observations) if one.id == figure.id), len(rest))
    return replace(indicator, observations=(*rest[:place], figure, *rest[place:]))


def with_figures(indicator: Indicator, found: Sequence[Observation]) -> Indicator:
    """Return the indicator with figures brought in from a table; one of the same period and population is replaced."""
    for one in found:
        same = next(
            (old for old in indicator.observations if (old.period, old.population) == (one.period, one.population)), one
        )
        indicator = with_figure(indicator, replace(one, id=same.id, note=one.note or same.note))
    return indicator


def without_figure(indicator: Indicator, figure_id: UUID) -> Indicator:
    """Return the indicator without one figure."""
    return replace(indicator, observations=tuple(one for one in indicator.observations if one.id != figure_id))


def fed_by(indicator: Indicator, survey: Survey, limit: int, period: str) -> Indicator:
    """Return the indicator with what its answers came to in a survey; fed again, the figure is replaced.

    The figure is marked as hidden where it would tell others a small number that the survey's own results hide. An
    indicator that counts no answers of ``survey``, or whose question is not tallied, stays as it is.
    """
    question = next((one for one in survey.questions if one.id == indicator.question), None)
    count = answered(question) if question else None
    if question is None or not count or not indicator.choices or indicator.unit not in _LIKE_PEOPLE:
        return indicator
    cases = sum(choice.count or 0 for choice in question.choices if choice.id in indicator.choices)
    percent = round(Decimal(100) * cases / count, 1)
    figure = Observation(
        id=generated_id("survey_figure", indicator.id, str(survey.id)),
        period=period,
        day=survey.closes or survey.opens,
        value=percent if indicator.unit is Unit.PERCENT else Decimal(cases),
        n=count,
        cases=cases,
        source=survey.title or survey.title_sv,
        hidden=tells_of_hidden(survey, question.id, indicator.choices, limit),
    )
    return with_figure(indicator, figure)


def to_feed(vault: Vault, survey: Survey, period: str) -> tuple[tuple[Edition[Indicator], Indicator], ...]:
    """Return the indicators that count a survey's answers, each as it stands and as it is with the survey's tallies."""
    if survey.group is None:
        return ()
    limit = protection(vault, survey.group).limit
    fed = [vault.read(Indicator, one.id) for one in vault.all(Indicator, survey.group) if one.survey == survey.id]
    return tuple((edition, fed_by(edition.value, survey, limit, period)) for edition in fed)


def follow_answers(
    survey: Survey, question_id: UUID, choices: Collection[UUID], title: str, language: str
) -> Indicator:
    """Return a new indicator that follows how many per cent choose ``choices`` in a question of a survey."""
    counted = next(one for one in survey.questions if one.id == question_id).choices
    return Indicator(
        id=new_id(),
        group=survey.group,
        title=title if language != "sv" else "",
        title_sv=title if language == "sv" else "",
        kind=IndicatorKind.OWN_SURVEY,
        survey=survey.id,
        question=question_id,
        choices=tuple(choice.id for choice in counted if choice.id in choices),
    )


def chart(indicator: Indicator, language: str) -> Chart | None:
    """Return an indicator's figures as a chart, None where there is too little to draw."""
    return drawn(indicator, texts(language))


def written(value: Decimal, language: str) -> str:
    """Return a number as it is written in a language: "12,5"."""
    return number(value, language)


def for_a_meeting(vault: Vault, indicator: Indicator, language: str, today: date) -> Matter:
    """Return an indicator as a matter for a meeting, in words that representatives may read."""
    words = texts(language)
    shown = seen(vault, indicator, Reader.REPRESENTATIVES)
    said = figures.sentence(shown, words)
    return Matter(new_id(), indicator.group, figures.title(indicator, words), said, raised_on=today)
