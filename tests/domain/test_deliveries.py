"""Where a paper's official copy lies is what somebody wrote down last; nothing is taken for written down."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.domain.archive import PaperKind
from ohdesk.domain.deliveries import (
    KEPT_AS,
    Deliverable,
    Delivery,
    Subject,
    deliveries_of,
    earlier_copies,
    is_noted,
    noted,
    official_copy,
    waiting,
)
from ohdesk.domain.groups import Role

MEETING, GROUP = UUID(int=1), UUID(int=2)
MINUTES = Subject(Deliverable.MINUTES, MEETING)
MADE = Delivery(UUID(int=10), GROUP, subject=MEETING, made_on=date(2026, 10, 14), state="as approved")
NOTED = noted(MADE, " 123/2026 ", date(2026, 10, 15), "asianhallinta", Role.PRINCIPAL)


def test_files_that_were_made_are_no_official_copy_yet():
    assert not is_noted(MADE)
    assert official_copy([MADE], MINUTES) is None
    assert waiting([MADE], MINUTES) == MADE


def test_a_note_says_where_the_official_copy_lies():
    found = official_copy([NOTED], MINUTES, "as approved")
    assert found.delivery == NOTED
    assert not found.changed
    assert (NOTED.number, NOTED.place, NOTED.by) == ("123/2026", "asianhallinta", Role.PRINCIPAL)
    assert waiting([NOTED], MINUTES) is None


def test_a_paper_that_changed_after_its_delivery_says_so():
    assert official_copy([NOTED], MINUTES, "with an addendum").changed
    assert not official_copy([NOTED], MINUTES, "").changed
    assert not official_copy([replace(NOTED, state="")], MINUTES, "with an addendum").changed


def test_of_two_notes_both_are_kept_and_the_latest_is_shown():
    other = replace(NOTED, id=UUID(int=11), number="7/2027", delivered_on=date(2027, 1, 8))
    assert official_copy([other, NOTED], MINUTES).delivery == other
    assert deliveries_of([NOTED, other, MADE], MINUTES) == (other, NOTED, MADE)
    assert earlier_copies([MADE, NOTED, other], MINUTES) == (NOTED,)


def test_files_made_anew_wait_beside_an_earlier_note():
    again = replace(MADE, id=UUID(int=12), made_on=date(2027, 2, 1))
    assert waiting([NOTED, again], MINUTES) == again
    same_day = replace(again, made_on=NOTED.delivered_on)
    assert waiting([NOTED, same_day], MINUTES) is None
    assert waiting([replace(again, made_on=None), NOTED], MINUTES) is None


def test_papers_are_told_apart_by_sort_and_school_year():
    year = Subject(Deliverable.YEAR, GROUP, "2026–2027")
    of_year = replace(NOTED, what=Deliverable.YEAR, subject=GROUP, school_year="2026–2027")
    assert official_copy([of_year], year).delivery == of_year
    assert official_copy([of_year], MINUTES) is None
    assert official_copy([of_year], replace(year, school_year="2025–2026")) is None


def test_what_is_handed_on_is_kept_as_the_provider_has_said_of_its_sort():
    assert KEPT_AS[Deliverable.YEAR] is PaperKind.MINUTES
    assert set(KEPT_AS) == set(Deliverable) - {Deliverable.YEAR_SUMMARY, Deliverable.WHOLE_YEAR}
