"""Papers of the yearly clock, as the tests set them."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.documents.issuer import Issuer
from ohdesk.documents.tree import Sheet
from ohdesk.documents.year_clock import Stood, clock_table, clock_wheel
from ohdesk.domain.groups import Group
from ohdesk.domain.schools import EducationForm
from ohdesk.domain.year_clock import ClockEntry, ClockRhythm, ClockState, Standing, standing
from ohdesk.services import clock_templates

TODAY = date(2026, 11, 22)
YEAR = "2026–2027"


class _Empty:
    """A vault without entries, which is all that offers are asked of."""

    def outlines(self, *_):
        return ()


def year(language):
    """The whole clock that ships for basic education, as it may stand in November."""
    group = Group(UUID(int=1))
    entries = [o.entry for o in clock_templates.offers(_Empty(), group, EducationForm.BASIC, YEAR, language)]
    first, second, third, *rest = entries
    entries = [
        replace(first, state=ClockState.HANDLED, handled_on=date(2026, 8, 19)),
        replace(second, state=ClockState.PASSED_OVER, reason="luokat tuntevat toisensa"),
        replace(third, state=ClockState.HANDLED),
        *(replace(entry, years=(2027, 2029)) if entry.rhythm is ClockRhythm.SURVEY_ROUND else entry for entry in rest),
    ]
    return tuple(Stood(entry, standing(entry, TODAY)) for entry in entries)


def documents(issuer, language):
    """One of each kind, by name."""
    return _of(year(language), issuer, language)


def bare_documents(language):
    """One of each kind with as little in it as a document can have."""
    issuer = Issuer(Group(UUID(int=1)))
    untitled = (Stood(ClockEntry(UUID(int=2), school_year=YEAR), Standing.COMING),)
    return {
        "clock wheel": clock_wheel((), YEAR, issuer, language, TODAY),
        "clock wall": clock_wheel((), YEAR, issuer, language, TODAY, Sheet.A3),
        "clock table": clock_table((), YEAR, issuer, language, TODAY),
        "clock untitled": clock_table(untitled, YEAR, issuer, language, TODAY),
        "clock wheel untitled": clock_wheel(untitled, YEAR, issuer, language, TODAY),
    }


def long_documents(issuer, language):
    """One of each kind that runs over many pages."""
    return _of(year(language) * 4, issuer, language)


def _of(stood, issuer, language):
    return {
        "clock wheel": clock_wheel(stood, YEAR, issuer, language, TODAY),
        "clock wall": clock_wheel(stood, YEAR, issuer, language, TODAY, Sheet.A3),
        "clock table": clock_table(stood, YEAR, issuer, language, TODAY),
    }
