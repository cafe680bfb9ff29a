"""What a group's school year is made of as one file."""

from __future__ import annotations

from enum import StrEnum

from ohdesk.domain.readers import Reader


class YearPart(StrEnum):
    """A sort of papers in a year's file, in this order; a meeting's minutes follow its agenda."""

    MEMBERS = "members"
    PLAN = "plan"
    CLOCK = "clock"
    AGENDAS = "agendas"
    MINUTES = "minutes"
    INDICATORS = "indicators"
    EVALUATION = "evaluation"
    SUMMARY = "summary"
    COVERAGE = "coverage"
    ARCHIVE_LIST = "archive_list"


_FOR_EVERYBODY = (YearPart.MEMBERS, YearPart.AGENDAS, YearPart.MINUTES, YearPart.INDICATORS, YearPart.SUMMARY)
"""Papers that have a form for others than the staff; a plan has none, its words are the group's own."""


def parts_for(reader: Reader) -> tuple[YearPart, ...]:
    """Return what a reader's copy of a year may hold."""
    return tuple(YearPart) if reader is Reader.STAFF else _FOR_EVERYBODY
