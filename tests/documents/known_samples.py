"""Papers of what is known, as the tests set them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from ohdesk.documents.indicators import indicators
from ohdesk.documents.issuer import Issuer
from ohdesk.documents.survey_form import survey_form, survey_results
from ohdesk.domain.groups import Group
from ohdesk.domain.indicators import Direction, Indicator, IndicatorKind, Observation, Unit
from ohdesk.domain.published_figures import indicator_seen_by
from ohdesk.domain.readers import Reader
from ohdesk.domain.small_numbers import Protection
from ohdesk.domain.surveys import Survey
from ohdesk.services.surveys import StarterForm, begun_from, with_counts

TODAY = date(2026, 11, 22)
RULE = Protection(5, small_school=True)


def uid(number):
    return UUID(int=number)


def _figure(number, period, day, value, n=None, population="", **facts):
    return Observation(uid(number), period, day, population, Decimal(value), n, **facts)


INDICATORS = (
    Indicator(
        uid(800),
        uid(1),
        "Kiusattu koulussa vähintään kerran viikossa",
        "Mobbad i skolan minst en gång i veckan",
        IndicatorKind.NATIONAL_SURVEY,
        Unit.PERCENT,
        direction=Direction.DOWN,
        source="Kouluterveyskysely, 8. ja 9. luokka",
        target=Decimal(4),
        target_by="2027",
        note="Vertaa **koko kunnan** lukuun, kun se julkaistaan.",
        observations=(
            _figure(801, "2021", date(2021, 4, 15), "5", 212),
            _figure(802, "2023", date(2023, 4, 15), "9.5", 220),
            _figure(803, "2025", date(2025, 4, 15), "6.5", 230),
            _figure(804, "2023", date(2023, 4, 15), "8", population="koko maa"),
            _figure(805, "2025", date(2025, 4, 15), "8", population="koko maa"),
        ),
    ),
    Indicator(
        uid(810),
        uid(1),
        "Kiusaamisilmoitukset",
        kind=IndicatorKind.COUNT,
        unit=Unit.EVENTS,
        direction=Direction.DOWN,
        ended=date(2026, 6, 1),
        observations=(
            _figure(811, "2024–2025", date(2025, 6, 1), 14),
            _figure(812, "2025–2026", date(2026, 6, 1), 3, note="kolme ilmoitusta"),
        ),
    ),
    Indicator(uid(820), uid(1)),
)
_SURVEY = begun_from(StarterForm.WELLBEING, uid(1))
SURVEY = replace(_SURVEY, id=uid(830), opens=date(2026, 11, 2), closes=date(2026, 11, 13), given=120, returned=104)
_COUNTS = (52, 31, 19, 2)
TALLIED = with_counts(
    SURVEY,
    {
        choice.id: count
        for question in SURVEY.questions
        for choice, count in zip(question.choices, _COUNTS, strict=False)
    },
)
TALLIED = replace(
    TALLIED,
    questions=(
        *TALLIED.questions[:-1],
        replace(TALLIED.questions[-1], summary="Toivottiin:\n\n- enemmän yhteistä tekemistä\n- rauhallisempi ruokala"),
    ),
)
THIN = with_counts(SURVEY, {choice.id: 1 for choice in SURVEY.questions[0].choices[:3]})


def documents(issuer, language):
    """One of each kind."""
    seen = [indicator_seen_by(one, RULE, Reader.PUBLIC) for one in INDICATORS]
    return {
        "indicators": indicators(INDICATORS, issuer, RULE, language, TODAY, Reader.STAFF),
        "indicators public": indicators(seen, issuer, RULE, language, TODAY, Reader.PUBLIC),
        "survey form": survey_form(SURVEY, issuer, language, TODAY),
        "survey text": survey_form(SURVEY, issuer, language, TODAY, in_tables=False),
        "survey results": survey_results(TALLIED, 5, issuer, language, TODAY, Reader.STAFF),
        "survey results public": survey_results(TALLIED, 5, issuer, language, TODAY, Reader.PUBLIC),
    }


def bare_documents(language):
    """One of each kind with as little in it as there can be."""
    bare = Issuer(Group(uid(1)))
    return {
        "indicators": indicators((), bare, Protection(), language, TODAY, Reader.STAFF),
        "indicators public": indicators((), bare, RULE, language, TODAY, Reader.PUBLIC),
        "survey form": survey_form(Survey(uid(840)), bare, language, TODAY),
        "survey text": survey_form(Survey(uid(840)), bare, language, TODAY, in_tables=False),
        "survey results": survey_results(Survey(uid(840)), 5, bare, language, TODAY, Reader.STAFF),
        "survey results public": survey_results(Survey(uid(840)), 5, bare, language, TODAY, Reader.PUBLIC),
        "survey thin": survey_results(THIN, 5, bare, language, TODAY, Reader.PUBLIC),
        "survey empty": survey_results(SURVEY, 5, bare, language, TODAY, Reader.PUBLIC),
    }


def long_documents(issuer, language):
    """One of each kind that runs over many pages."""
    long = replace(TALLIED, questions=TALLIED.questions * 3)
    seen = [indicator_seen_by(one, RULE, Reader.PUBLIC) for one in INDICATORS]
    return {
        "indicators": indicators(INDICATORS * 5, issuer, RULE, language, TODAY, Reader.STAFF),
        "indicators public": indicators(seen * 5, issuer, RULE, language, TODAY, Reader.PUBLIC),
        "survey form": survey_form(long, issuer, language, TODAY),
        "survey text": survey_form(long, issuer, language, TODAY, in_tables=False),
        "survey results": survey_results(long, 5, issuer, language, TODAY, Reader.STAFF),
        "survey results public": survey_results(long, 5, issuer, language, TODAY, Reader.PUBLIC),
    }
