"""Every third year an inspection, every year a look at what is not repaired."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from ohdesk.domain.inspections import (
    Defect,
    DefectReview,
    DefectState,
    Inspection,
    Timing,
    changed,
    is_open,
    last_look,
    look_by,
    looked_at,
    next_by,
    standing,
)

DOOR = Defect(UUID(int=2), "Ovi ei sulkeudu")
INSPECTION = Inspection(UUID(int=1), day=date(2024, 3, 14), defects=(DOOR,))


@pytest.mark.parametrize(
    ("day", "following"),
    [(date(2024, 3, 14), date(2027, 3, 14)), (date(2024, 2, 29), date(2027, 2, 28)), (None, None)],
)
def test_the_next_inspection_is_three_years_later(day, following):
    assert next_by(replace(INSPECTION, day=day)) == following


def test_an_open_defect_is_looked_at_a_year_after_the_last_look():
    assert look_by(DOOR, INSPECTION) == date(2025, 3, 14)
    looked = looked_at(DOOR, DefectReview(UUID(int=3), date(2025, 2, 1), "Osat tilattu", DefectState.UNDER_WAY))
    assert (looked.state, last_look(looked, INSPECTION)) == (DefectState.UNDER_WAY, date(2025, 2, 1))
    assert look_by(looked, INSPECTION) == date(2026, 2, 1)


def test_a_look_without_a_day_leaves_the_last_one_standing():
    looked = looked_at(DOOR, DefectReview(UUID(int=3)))
    assert last_look(looked, INSPECTION) == INSPECTION.day
    assert last_look(DOOR, replace(INSPECTION, day=None)) is None
    assert look_by(DOOR, replace(INSPECTION, day=None)) is None


@pytest.mark.parametrize("state", [DefectState.REPAIRED, DefectState.DROPPED])
def test_what_is_repaired_or_let_be_is_not_looked_at_any_more(state):
    settled = replace(DOOR, state=state)
    assert not is_open(settled)
    assert look_by(settled, INSPECTION) is None


def test_a_defect_is_changed_in_place_or_added_at_the_end():
    repaired, other = replace(DOOR, state=DefectState.REPAIRED), Defect(UUID(int=9), "Melu ruokalassa")
    assert changed(INSPECTION, repaired).defects == (repaired,)
    assert changed(changed(INSPECTION, other), repaired).defects == (repaired, other)


@pytest.mark.parametrize(
    ("today", "timing"),
    [
        (date(2026, 3, 13), Timing.DONE),
        (date(2026, 3, 14), Timing.THIS_YEAR),
        (date(2027, 3, 14), Timing.THIS_YEAR),
        (date(2027, 3, 15), Timing.PASSED),
    ],
)
def test_it_is_told_when_the_next_inspection_comes(today, timing):
    assert standing([INSPECTION], today).timing is timing


def test_what_is_planned_or_has_no_day_is_no_inspection_yet():
    coming = [replace(INSPECTION, day=date(2027, 1, 1)), replace(INSPECTION, day=None)]
    found = standing(coming, date(2026, 11, 26))
    assert (found.last, found.next_by, found.timing) == (None, None, Timing.NOT_FOUND)
    assert found.open == (DOOR, DOOR)


def test_open_defects_of_every_inspection_count_and_those_unseen_for_a_year_stand_out():
    newer = Inspection(UUID(int=5), day=date(2026, 9, 1), defects=(Defect(UUID(int=6), "Valaistus"),))
    found = standing([INSPECTION, newer], date(2026, 11, 26))
    assert found.last is newer
    assert [defect.text for defect in found.open] == ["Ovi ei sulkeudu", "Valaistus"]
    assert found.to_look_at == (DOOR,)
