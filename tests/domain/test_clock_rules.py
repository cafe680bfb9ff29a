"""The yearly clock: what comes up when, how it stands on a day, and what comes back in which year."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_schools import YEAR_2025, YEAR_2026

from ohdesk.domain.agenda import AgendaItem, ItemState
from ohdesk.domain.identity import generated_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.year_clock import (
    SCHOOL_MONTHS,
    ClockEntry,
    ClockRhythm,
    ClockState,
    Standing,
    as_handled,
    comes_up,
    due_from,
    entry_of_year,
    first_time,
    handled_in,
    in_order,
    is_due,
    is_moved,
    month_of,
    next_year,
    on_day,
    root_of,
    standing,
)
from ohdesk.domain.year_clock import is_late as is_entry_late

ENTRY = ClockEntry(UUID(int=1), school_year="2026–2027", month=9)


@pytest.mark.parametrize(
    ("today", "due", "late"),
    [(date(2026, 8, 31), False, False), (date(2026, 9, 1), True, False), (date(2026, 10, 1), True, True)],
)
def test_an_entry_comes_up_in_its_month_and_is_late_after_it(today, due, late):
    assert (is_due(ENTRY, today), is_entry_late(ENTRY, today)) == (due, late)
    handled = replace(ENTRY, state=ClockState.HANDLED)
    assert not is_due(handled, today)
    assert not is_entry_late(handled, today)


def test_a_month_of_spring_lies_in_the_second_year():
    assert month_of(replace(ENTRY, month=1)) == date(2027, 1, 1)
    assert [month_of(replace(ENTRY, month=month)) for month in SCHOOL_MONTHS] == sorted(
        month_of(replace(ENTRY, month=month)) for month in SCHOOL_MONTHS
    )


@pytest.mark.parametrize(
    "entry",
    [
        replace(ENTRY, school_year=""),
        replace(ENTRY, school_year="²²²²–²²²³"),
        replace(ENTRY, school_year="0000–0001"),
        replace(ENTRY, month=0),
        replace(ENTRY, month=13),
    ],
)
def test_an_entry_without_its_year_or_month_never_comes_up(entry):
    assert month_of(entry) is None
    assert not is_due(entry, date(2099, 1, 1))
    assert not is_entry_late(entry, date(2099, 1, 1))


# A day, a lead, a holiday


def test_an_entry_on_a_day_comes_up_on_it_and_is_late_after_it():
    entry = on_day(ENTRY, date(2026, 11, 20))
    assert (entry.month, comes_up(entry)) == (11, date(2026, 11, 20))
    assert [standing(entry, date(2026, 11, day)) for day in (19, 20, 21)] == [
        Standing.COMING,
        Standing.CURRENT,
        Standing.LATE,
    ]
    assert on_day(entry, None) == replace(entry, day=None)


def test_an_entry_puts_itself_forward_as_early_as_it_was_asked_to():
    entry = replace(ENTRY, month=1, lead_weeks=4)
    assert due_from(entry) == date(2026, 12, 4)
    assert [standing(entry, day) for day in (date(2026, 12, 3), date(2026, 12, 4), date(2027, 1, 31))] == [
        Standing.COMING,
        Standing.CURRENT,
        Standing.CURRENT,
    ]
    assert standing(entry, date(2027, 2, 1)) is Standing.LATE


def test_a_day_off_gives_way_to_the_working_day_before():
    in_holiday = on_day(ENTRY, date(2026, 10, 21))
    assert comes_up(in_holiday, YEAR_2026) == date(2026, 10, 16)
    assert is_moved(in_holiday, YEAR_2026)
    assert standing(in_holiday, date(2026, 10, 16), YEAR_2026) is Standing.CURRENT
    assert standing(in_holiday, date(2026, 10, 21), YEAR_2026) is Standing.CURRENT
    assert standing(in_holiday, date(2026, 10, 22), YEAR_2026) is Standing.LATE
    on_a_working_day = on_day(ENTRY, date(2026, 10, 16))
    assert not is_moved(on_a_working_day, YEAR_2026)
    assert not is_moved(in_holiday, None)


def test_a_month_without_work_gives_way_to_the_last_working_day():
    july, august = replace(ENTRY, month=7), replace(ENTRY, month=8)
    assert comes_up(july, YEAR_2026) == date(2027, 6, 5)
    assert comes_up(august, YEAR_2026) == date(2026, 8, 1)
    assert not is_moved(august, YEAR_2026)
    before_school = on_day(ENTRY, date(2026, 8, 3))
    assert comes_up(before_school, YEAR_2026) == date(2026, 8, 3)


def test_what_is_settled_stands_as_it_was_settled():
    for state, stands in ((ClockState.HANDLED, Standing.HANDLED), (ClockState.PASSED_OVER, Standing.PASSED_OVER)):
        assert standing(replace(ENTRY, state=state), date(2030, 1, 1)) is stands


def test_entries_stand_in_the_order_of_the_school_year():
    whole, day = replace(ENTRY, title="b"), on_day(replace(ENTRY, title="a"), date(2026, 9, 2))
    spring, unplaced = replace(ENTRY, month=3), replace(ENTRY, school_year="")
    assert in_order([unplaced, spring, day, whole]) == (whole, day, spring, unplaced)


# Handled in a meeting


def meeting(number, state=MeetingState.HELD, items=(), day=date(2026, 9, 16)):
    return Meeting(UUID(int=number), day=day, state=state, items=items)


def test_an_entry_is_handled_on_the_day_of_the_meeting_that_dealt_with_it():
    about = AgendaItem(UUID(int=50), source=ENTRY.id, thread=ENTRY.id, state=ItemState.HANDLED)
    first, second = meeting(2, items=(about,)), meeting(3, items=(about,), day=date(2026, 10, 14))
    open_items = (replace(about, state=ItemState.CONTINUES), replace(about, state=ItemState.LISTED))
    others = (
        meeting(4, MeetingState.RUNNING, (about,)),
        meeting(5, items=open_items),
        meeting(6, items=(about,), day=None),
    )
    handled = handled_in([second, first, *others])
    assert handled[ENTRY.id] == first
    seen = as_handled(ENTRY, handled)
    assert (seen.state, seen.handled_on) == (ClockState.HANDLED, date(2026, 9, 16))
    assert as_handled(ENTRY, handled_in(others)) == ENTRY
    passed = replace(ENTRY, state=ClockState.PASSED_OVER)
    assert as_handled(passed, handled) == passed


# From year to year


def years(entry, *names, removed=()):
    """The ids' entries that come up in the years named, each year made from those before it."""
    made = [entry]
    for name in names:
        made += next_year(made, name, removed)
    return made


def named(first, last):
    return [f"{year}–{year + 1}" for year in range(first, last + 1)]


def test_entries_come_up_again_waiting_and_the_same_on_every_laptop_and_by_every_path():
    handled = replace(ENTRY, state=ClockState.HANDLED, handled_on=date(2026, 9, 2), reason="syy", title="Vahvistetaan")
    (again,) = next_year([handled], "2027–2028")
    assert (again.school_year, again.state, again.title) == ("2027–2028", ClockState.WAITING, "Vahvistetaan")
    assert (again.reason, again.handled_on, again.root) == ("", None, ENTRY.id)
    assert again.id != handled.id
    straight = next_year([handled], "2028–2029")
    assert next_year([handled, again], "2028–2029") == straight
    assert next_year([again], "2028–2029") == straight
    assert next_year([handled, again, *straight], "2028–2029") == ()
    assert root_of(straight[0]) == ENTRY.id


def test_a_year_follows_from_the_latest_one_before_it():
    (again,) = next_year([ENTRY], "2027–2028")
    renamed = replace(again, title="Uusi nimi", month=10)
    later = replace(entry_of_year(ENTRY, "2030–2031"), title="Myöhempi")
    (third,) = next_year([later, ENTRY, renamed], "2028–2029")
    assert (third.title, third.month) == ("Uusi nimi", 10)


def test_what_is_final_comes_once_or_was_removed_does_not_come_back():
    assert next_year([replace(ENTRY, final=True)], "2027–2028") == ()
    assert next_year([replace(ENTRY, rhythm=ClockRhythm.ONCE)], "2027–2028") == ()
    gone = generated_id("clock_year", ENTRY.id, "2027–2028")
    for year in ("2027–2028", "2028–2029", "2031–2032"):
        assert next_year([ENTRY], year, {gone}) == ()
    assert next_year([ENTRY], "2027–2028", {UUID(int=9)}) != ()


def test_an_entry_of_no_year_has_no_next_one():
    assert next_year([replace(ENTRY, school_year="")], "2027–2028") == ()
    with pytest.raises(ValueError, match="ensi vuosi"):
        next_year([ENTRY], "ensi vuosi")


@pytest.mark.parametrize(
    ("fields", "autumns"),
    [
        ({}, range(2027, 2040)),
        ({"rhythm": ClockRhythm.SECOND_YEAR}, range(2028, 2040, 2)),
        ({"rhythm": ClockRhythm.THIRD_YEAR}, range(2029, 2040, 3)),
        ({"rhythm": ClockRhythm.SECOND_YEAR, "first_year": 2025}, range(2027, 2040, 2)),
        ({"rhythm": ClockRhythm.THIRD_YEAR, "first_year": 2028, "month": 4}, range(2027, 2040, 3)),
        ({"rhythm": ClockRhythm.COUNCIL_TERM, "years": (2029, 2033)}, (2029, 2033)),
        ({"rhythm": ClockRhythm.SURVEY_ROUND, "years": (2027, 2029, 2032), "month": 3}, (2028, 2031)),
        ({"rhythm": ClockRhythm.SURVEY_ROUND}, ()),
    ],
)
def test_each_rhythm_brings_an_entry_in_its_years_and_in_no_other(fields, autumns):
    entry = replace(ENTRY, **fields)
    made = years(entry, *named(2027, 2039))[1:]
    assert [int(one.school_year[:4]) for one in made] == list(autumns)
    straight = {year for year in range(2027, 2040) if next_year([entry], f"{year}–{year + 1}")}
    assert straight == set(autumns)


def test_a_rhythm_that_changes_is_counted_from_the_latest_year():
    (again,) = next_year([ENTRY], "2027–2028")
    slower = replace(again, rhythm=ClockRhythm.THIRD_YEAR)
    assert [one.school_year for one in years(slower, *named(2028, 2034))[1:]] == ["2030–2031", "2033–2034"]


def test_a_fixed_day_moves_to_the_same_date_and_29_february_is_not_lost():
    leap = on_day(replace(ENTRY, school_year="2027–2028"), date(2028, 2, 29))
    days = [one.day for one in years(leap, *named(2028, 2031))]
    assert days == [date(2028, 2, 29), date(2029, 2, 28), date(2030, 2, 28), date(2031, 2, 28), date(2032, 2, 29)]
    assert next_year([leap], "2031–2032")[0] == years(leap, *named(2028, 2031))[-1]
    made = years(leap, "2028–2029")
    moved = on_day(made[1], date(2029, 2, 27))
    assert [one.day for one in next_year([made[0], moved], "2031–2032")] == [date(2032, 2, 27)]
    loosened = replace(made[1], day=None)
    assert next_year([made[0], loosened], "2031–2032")[0].day is None


@pytest.mark.parametrize(
    ("fields", "year"),
    [
        ({}, "2026–2027"),
        ({"rhythm": ClockRhythm.ONCE}, "2026–2027"),
        ({"rhythm": ClockRhythm.THIRD_YEAR}, "2026–2027"),
        ({"rhythm": ClockRhythm.THIRD_YEAR, "first_year": 2025}, "2028–2029"),
        ({"rhythm": ClockRhythm.SURVEY_ROUND, "years": (2027, 2029), "month": 3}, "2026–2027"),
        ({"rhythm": ClockRhythm.COUNCIL_TERM, "years": (2029,)}, "2029–2030"),
        ({"rhythm": ClockRhythm.COUNCIL_TERM, "years": (2025,)}, None),
        ({"rhythm": ClockRhythm.SURVEY_ROUND}, None),
    ],
)
def test_a_new_entry_is_put_where_its_rhythm_first_brings_it(fields, year):
    placed = first_time(replace(ENTRY, **fields), "2026–2027")
    assert (placed.school_year if placed else None) == year


# Years lived through

CLOCK = (
    replace(ENTRY, id=UUID(int=11), title="Jäsenet", month=8, lead_weeks=2),
    replace(ENTRY, id=UUID(int=12), title="Kysely", month=3, rhythm=ClockRhythm.SECOND_YEAR, first_year=2027),
    replace(ENTRY, id=UUID(int=13), title="Tarkastus", month=4, rhythm=ClockRhythm.THIRD_YEAR),
    replace(
        ENTRY,
        id=UUID(int=14),
        title="Alueellinen suunnitelma",
        month=11,
        rhythm=ClockRhythm.COUNCIL_TERM,
        years=(2026, 2029, 2033),
    ),
    replace(
        ENTRY,
        id=UUID(int=15),
        title="Kouluterveyskysely",
        month=3,
        rhythm=ClockRhythm.SURVEY_ROUND,
        years=(2027, 2029),
        lead_weeks=8,
    ),
    on_day(replace(ENTRY, id=UUID(int=16), title="Lapsen oikeudet", lead_weeks=3), date(2026, 11, 20)),
    replace(ENTRY, id=UUID(int=17), title="Kerran", month=10, rhythm=ClockRhythm.ONCE),
    on_day(replace(ENTRY, id=UUID(int=18), title="Syyslomalla", school_year="2026–2027"), date(2026, 10, 21)),
    on_day(replace(ENTRY, id=UUID(int=19), title="Karkauspäivä", school_year="2027–2028"), date(2028, 2, 29)),
)
HANDLED_AFTER = timedelta(days=6)


def live(first, last):
    """Live school years day by day: each July makes the next one, each entry is handled six days after it comes up.

    Returns on which days each entry put itself forward, by title.
    """
    entries, forward, handled = {entry.id: entry for entry in CLOCK}, defaultdict(list), {}
    day = date(first, 8, 1)
    while day < date(last + 1, 8, 1):
        if (day.month, day.day) == (7, 1):  # the next year is made before the holidays, twice to be sure
            name = f"{day.year}–{day.year + 1}"
            for _ in range(2):
                entries |= {entry.id: entry for entry in next_year(entries.values(), name)}
        for entry in list(entries.values()):
            calendar = {"2025–2026": YEAR_2025, "2026–2027": YEAR_2026}.get(entry.school_year)
            if is_due(entry, day, calendar) and entry.id not in handled:
                forward[entry.title].append(day)
                handled[entry.id] = day
            if entry.id in handled and day == handled[entry.id] + HANDLED_AFTER:
                entries[entry.id] = replace(entry, state=ClockState.HANDLED, handled_on=day)
        day += timedelta(days=1)
    return forward


def test_three_school_years_bring_every_entry_when_it_should_come_and_nothing_twice():
    assert dict(live(2026, 2028)) == {
        "Jäsenet": [date(2026, 8, 1), *(date(year, 7, 18) for year in (2027, 2028, 2029))],
        "Kysely": [date(2027, 3, 1), date(2029, 3, 1)],
        "Tarkastus": [date(2027, 4, 1)],
        "Alueellinen suunnitelma": [date(2026, 11, 1)],
        "Kouluterveyskysely": [date(2027, 1, 4), date(2029, 1, 4)],
        "Lapsen oikeudet": [date(2026, 10, 30), date(2027, 10, 30), date(2028, 10, 30)],
        "Kerran": [date(2026, 10, 1)],
        "Syyslomalla": [date(2026, 10, 16), date(2027, 10, 21), date(2028, 10, 21)],
        "Karkauspäivä": [date(2028, 2, 29), date(2029, 2, 28)],
    }


def test_nine_school_years_keep_every_third_year_and_council_term():
    forward = live(2026, 2034)
    assert forward["Tarkastus"] == [date(2027, 4, 1), date(2030, 4, 1), date(2033, 4, 1)]
    assert forward["Alueellinen suunnitelma"] == [date(2026, 11, 1), date(2029, 11, 1), date(2033, 11, 1)]
    assert [day.year for day in forward["Kysely"]] == [2027, 2029, 2031, 2033, 2035]
    assert [day for day in forward["Karkauspäivä"] if day.day == 29] == [date(2028, 2, 29), date(2032, 2, 29)]
    assert all(len(set(days)) == len(days) for days in forward.values())


def test_what_was_not_handled_stays_late_into_the_next_school_years():
    for day in (date(2026, 10, 1), date(2027, 8, 1), date(2029, 8, 1)):
        assert standing(ENTRY, day) is Standing.LATE


RHYTHMS = st.sampled_from(ClockRhythm)


@given(
    RHYTHMS,
    st.integers(1, 12),
    st.none() | st.integers(2020, 2032),
    st.frozensets(st.integers(2026, 2040), max_size=4),
    st.frozensets(st.integers(2027, 2039)),
)
def test_whichever_years_are_made_the_last_one_is_the_same(rhythm, month, first_year, named_years, made_in):
    entry = replace(ENTRY, rhythm=rhythm, month=month, first_year=first_year, years=tuple(sorted(named_years)))
    stepped = years(entry, *(f"{year}–{year + 1}" for year in sorted(made_in)), "2040–2041")
    straight = next_year([entry], "2040–2041")
    assert [one for one in stepped if one.school_year == "2040–2041"] == list(straight)
    assert len({one.id for one in stepped}) == len(stepped)
