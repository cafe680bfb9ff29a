"""A school year's meetings by a rhythm, on a real vault."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from icalendar import Calendar

from ohdesk.documents.calendar import meeting_calendar
from ohdesk.documents.issuer import Issuer
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.errors import MeetingHeld
from ohdesk.domain.groups import Group, Membership, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.schools import DaysOff, School, SchoolYear
from ohdesk.domain.series import Rhythm, Series
from ohdesk.services import meetings, series, templates

YEAR = "2026–2027"
TODAY = date(2026, 8, 3)


@pytest.fixture
def group(vault):
    school = School(new_id(), "Harjoituskoulu")
    vault.add(school)
    vault.add(
        SchoolYear(
            new_id(),
            school.id,
            YEAR,
            date(2026, 8, 12),
            date(2027, 6, 5),
            (DaysOff(date(2026, 10, 12), date(2026, 10, 16)), DaysOff(date(2026, 12, 21), date(2027, 1, 6))),
        )
    )
    chair = Membership(new_id(), "Aino Esimerkki", Role.PRINCIPAL, seat=Seat.CHAIR)
    return vault.add(Group(new_id(), name="Ryhmä", schools=(school.id,), members=(chair,))).value


@pytest.fixture
def planned(vault, group):
    """A series of nine meetings, stored with its meetings."""
    made = replace(
        series.new_series(vault, group, YEAR, TODAY),
        rhythm=Rhythm.WEEKDAY_OF_MONTH,
        weekday=3,
        nth=2,
        starts=time(14, 15),
        ends=time(15, 30),
        place="Kirjasto",
    )
    series.keep(vault, made, series.days(vault, made), "fi")
    return made


def stored(vault, planned):
    return [m for m in vault.all(Meeting, planned.group) if m.series == planned.id]


def the(vault, planned, day):
    return next(m for m in stored(vault, planned) if m.day == day)


def test_a_first_series_begins_with_the_schools_year_and_is_the_same_on_every_laptop(vault, group):
    first, second = (series.new_series(vault, group, YEAR, TODAY) for _ in range(2))
    assert first == second
    assert (first.rhythm, first.first, first.last) == (Rhythm.WEEKS, date(2026, 8, 12), date(2027, 6, 5))
    assert series.new_series(vault, group, YEAR, date(2026, 11, 2)).first == date(2026, 11, 2)
    vault.add(first)
    assert series.new_series(vault, group, YEAR, TODAY).id != first.id
    assert series.series_for(vault, group, YEAR).id == first.id
    assert series.series_for(vault, group, "2027–2028") is None


def test_last_years_meetings_give_this_years_days(vault, group):
    for day in (date(2025, 9, 10), date(2025, 11, 5)):
        meetings.new_meeting(vault, group, "fi", day, time(14))
    cancelled = meetings.new_meeting(vault, group, "fi", date(2026, 2, 4))
    meetings.cancel(vault, cancelled)
    made = series.new_series(vault, group, YEAR, TODAY)
    assert made.rhythm is Rhythm.LAST_YEAR
    assert [row.day for row in series.days(vault, made)] == [date(2026, 9, 9), date(2026, 11, 4)]


def test_a_group_without_a_calendar_plans_within_the_school_year(vault):
    bare = vault.add(Group(new_id(), name="Ryhmä")).value
    made = replace(series.new_series(vault, bare, YEAR, TODAY), weekday=5)
    days = [row.day for row in series.days(vault, made)]
    assert (days[0], days[-1] <= date(2027, 7, 31)) == (date(2026, 8, 7), True)


def test_every_day_becomes_a_meeting_with_the_agenda_of_its_place_in_the_year(vault, group, planned):
    made = stored(vault, planned)
    assert [m.day for m in made][:4] == [
        date(2026, 8, 12),
        date(2026, 9, 9),
        date(2026, 10, 19),
        date(2026, 11, 11),
    ]
    assert {(m.starts, m.ends, m.place, m.convener) for m in made} == {
        (time(14, 15), time(15, 30), "Kirjasto", "Aino Esimerkki")
    }
    titles = [{item.title for item in m.items} for m in made]
    assert "Ryhmän jäsenet ja tehtävät" in titles[0]
    assert "Tavoitteiden eteneminen" in titles[1]
    assert "Tavoitteiden arviointi" in titles[-1]
    october = the(vault, planned, date(2026, 10, 19))
    assert october.occurrence == date(2026, 10, 14)
    assert meetings.numbers(vault, group.id)[october.id] == 3


def test_two_laptops_that_plan_the_same_make_each_meeting_once(vault, new_vault, group, planned):
    other = new_vault()
    other.receive(vault.operations())
    known = series.series_for(other, group, YEAR)
    wanted = replace(known, every=4)
    again = [replace(row, theme="Sama teema") for row in series.days(other, wanted)]
    assert series.keep(other, wanted, again, "fi").made == 0
    extra = replace(wanted, rhythm=Rhythm.DATES, dates=(date(2026, 9, 30),))
    for laptop in (vault, other):
        series.keep(laptop, extra, series.days(laptop, extra), "fi")
    vault.receive(other.operations(vault.covers()))
    other.receive(vault.operations(other.covers()))
    at = [[m for m in laptop.all(Meeting, group.id) if m.day == date(2026, 9, 30)] for laptop in (vault, other)]
    assert at[0] == at[1]
    assert len(at[0]) == 1
    assert len({item.id for item in at[0][0].items}) == len(at[0][0].items)


def test_a_theme_and_a_struck_day_are_kept_and_a_struck_day_can_come_back(vault, planned):
    rows = list(series.days(vault, planned))
    rows[2] = replace(rows[2], theme=" Poissaolot ")
    rows[4] = replace(rows[4], meets=False)
    done = series.keep(vault, planned, rows, "fi")
    assert (done.changed, done.removed) == (1, 1)
    assert the(vault, planned, rows[2].day).theme == "Poissaolot"
    assert "Mitä teemasta sovitaan" in [item.title for item in the(vault, planned, rows[2].day).items]
    assert rows[4].day not in [m.day for m in stored(vault, planned)]
    known = vault.read(Series, planned.id).value
    assert known.struck == (rows[4].occurrence,)
    again = [replace(row, meets=True) for row in series.days(vault, known)]
    assert series.keep(vault, known, again, "fi").made == 1
    assert rows[4].day in [m.day for m in stored(vault, planned)]
    assert vault.read(Series, planned.id).value.struck == ()


def test_changing_the_series_changes_what_nobody_has_touched_and_nothing_else(vault, planned):
    invited, prepared, moved, plain = stored(vault, planned)[1:5]
    edition = meetings.invite(vault, vault.read(Meeting, invited.id), date(2026, 9, 1))
    own = AgendaItem(new_id(), "Oma asia")
    vault.save(vault.read(Meeting, prepared.id), replace(prepared, items=(*prepared.items, own)))
    meetings.move(vault, vault.read(Meeting, moved.id), date(2026, 11, 12))
    later = replace(vault.read(Series, planned.id).value, weekday=4, starts=time(9), place="Luokka 12")
    rows = series.days(vault, later)
    assert {row.meeting.id for row in rows if row.settled} == {invited.id, prepared.id, moved.id}
    series.keep(vault, later, rows, "fi")
    after = {m.id: m for m in stored(vault, later)}
    assert after[invited.id] == edition.value
    assert after[prepared.id].items[-1] == own
    assert (after[prepared.id].starts, after[prepared.id].day) == (time(14, 15), prepared.day)
    assert after[moved.id].day == date(2026, 11, 12)
    assert plain.id not in after
    fresh = [m for m in after.values() if m.id not in (invited.id, prepared.id, moved.id)]
    assert {(m.starts, m.place) for m in fresh} == {(time(9), "Luokka 12")}
    assert {m.occurrence.isoweekday() for m in fresh} == {4}


def test_hours_and_place_follow_in_the_same_meetings(vault, planned):
    ids = {m.id for m in stored(vault, planned)}
    later = replace(vault.read(Series, planned.id).value, starts=time(9), ends=time(10))
    done = series.keep(vault, later, series.days(vault, later), "fi")
    assert (done.made, done.changed, done.removed) == (0, len(ids), 0)
    assert {(m.id in ids, m.starts) for m in stored(vault, planned)} == {(True, time(9))}
    assert series.keep(vault, later, series.days(vault, later), "fi") == series.Kept()


def test_the_series_own_template_begins_every_agenda(vault, group, planned):
    template = templates.shipped("sv")[2]
    later = replace(planned, template=template.id)
    series.keep(vault, later, series.days(vault, later), "fi")
    assert {m.items[0].title for m in stored(vault, planned)} == {template.items[0].title}
    gone = replace(planned, template=new_id())
    series.keep(vault, gone, series.days(vault, gone), "fi")
    assert {m.items[0].title for m in stored(vault, planned)} == {"Kokouksen avaus ja läsnäolijat"}


def test_in_a_language_without_templates_the_plain_agenda_is_made_and_still_follows(vault, group):
    made = replace(series.new_series(vault, group, YEAR, TODAY), every=12)
    series.keep(vault, made, series.days(vault, made), "en")
    assert not any(row.settled for row in series.days(vault, made))


def test_days_off_entered_later_make_untouched_meetings_yield(vault, group, planned):
    calendar = vault.read(SchoolYear, series.calendar_for(vault, group, YEAR).id)
    november = DaysOff(date(2026, 11, 11), date(2026, 11, 11), "suunnittelupäivä")
    vault.save(calendar, replace(calendar.value, days_off=(*calendar.value.days_off, november)))
    known = vault.read(Series, planned.id).value
    row = next(row for row in series.days(vault, known) if row.occurrence == date(2026, 11, 11))
    assert (row.day, row.settled) == (date(2026, 11, 12), False)
    series.keep(vault, known, series.days(vault, known), "fi")
    assert the(vault, planned, date(2026, 11, 12)).id == row.meeting.id


def test_settled_meetings_are_moved_cancelled_and_planned_again_by_their_rows(vault, planned):
    first, second = stored(vault, planned)[:2]
    meetings.invite(vault, vault.read(Meeting, first.id), date(2026, 8, 5))
    meetings.begin(vault, vault.read(Meeting, second.id), time(14, 20))
    known = vault.read(Series, planned.id).value
    rows = {row.meeting.id: row for row in series.days(vault, known)}
    assert (rows[first.id].over, rows[second.id].over) == (False, True)
    rows[first.id] = replace(rows[first.id], day=date(2026, 8, 13), theme="Alku")
    rows[second.id] = replace(rows[second.id], day=date(2026, 9, 10), meets=False)
    done = series.keep(vault, known, tuple(rows.values()), "fi")
    assert (done.changed, done.to_tell) == (1, (first.id,))
    assert vault.read(Meeting, second.id).value.day == second.day
    moved = vault.read(Meeting, first.id).value
    assert (moved.day, moved.occurrence, moved.theme) == (date(2026, 8, 13), date(2026, 8, 12), "Alku")
    off = [replace(row, meets=row.meeting.id != first.id) for row in series.days(vault, known)]
    assert series.keep(vault, known, off, "fi").cancelled == 1
    assert vault.read(Meeting, first.id).value.state is MeetingState.CANCELLED
    back = [replace(row, meets=True) for row in series.days(vault, known)]
    series.keep(vault, known, back, "fi")
    assert vault.read(Meeting, first.id).value.state is MeetingState.PLANNED


def test_a_changed_rhythm_keeps_what_was_chosen_for_its_days(vault, group):
    made = replace(series.new_series(vault, group, YEAR, TODAY), weekday=3)
    before = list(series.days(vault, made))
    before[1] = replace(before[1], theme="Kaverit")
    before[2] = replace(before[2], day=date(2026, 10, 8), meets=False)
    same = series.carried(before, series.days(vault, made))
    assert same == tuple(before)
    thursdays = series.carried(before, series.days(vault, replace(made, weekday=4)))
    assert [row.theme for row in thursdays][:3] == ["", "Kaverit", ""]
    assert all(row.meets for row in thursdays)
    spring = replace(made, first=date(2027, 3, 1))
    assert not any(row.theme for row in series.carried(before, series.days(vault, spring)))


def test_a_day_off_is_known_by_the_schools_calendar_or_by_the_weekend(vault, group):
    calendar = series.calendar_for(vault, group, YEAR)
    assert series.is_day_off(calendar, date(2026, 10, 13))
    assert not series.is_day_off(calendar, date(2026, 10, 20))
    unknown = series.calendar_for(vault, group, "2028–2029")
    assert [series.is_day_off(unknown, date(2028, 9, day)) for day in (1, 2)] == [False, True]
    other = vault.add(Group(new_id(), name="Toinen", schools=(new_id(), *group.schools))).value
    assert series.calendar_for(vault, other, YEAR) == calendar


def entry(meeting):
    calendar = Calendar.from_ical(
        meeting_calendar(meeting, Issuer(Group(new_id(), name="Ryhmä")), 1, "fi", datetime(2026, 9, 1, tzinfo=UTC))
    )
    (event,) = calendar.walk("VEVENT")
    return event


def test_a_moved_meeting_is_the_same_one_and_calendars_take_it_for_a_later_form(vault, group):
    edition = meetings.new_meeting(vault, group, "fi", date(2026, 9, 9), time(14, 15))
    edition = meetings.invite(vault, edition, date(2026, 9, 1))
    before = edition.value
    after = meetings.move(vault, edition, date(2026, 9, 16), time(9)).value
    assert (after.id, after.items, after.day, after.starts) == (before.id, before.items, date(2026, 9, 16), time(9))
    assert meetings.has_news(after)
    assert not meetings.has_news(before)
    assert [m.id for m in vault.all(Meeting, group.id)] == [before.id]
    old, new = entry(before), entry(after)
    assert old["uid"] == new["uid"]
    assert new["sequence"] > old["sequence"]
    told = meetings.invite(vault, vault.read(Meeting, after.id), date(2026, 9, 2)).value
    assert told.state is MeetingState.INVITED
    again = meetings.move(vault, vault.read(Meeting, after.id), date(2026, 9, 23)).value
    assert entry(again)["sequence"] > entry(told)["sequence"]
    once_more = meetings.move(vault, vault.read(Meeting, after.id), date(2026, 9, 30)).value
    assert entry(once_more)["sequence"] > entry(again)["sequence"]


def test_a_meeting_that_nobody_was_invited_to_has_no_news(vault, group):
    edition = meetings.new_meeting(vault, group, "fi", date(2026, 9, 9), time(14, 15))
    moved = meetings.move(vault, edition, date(2026, 9, 16)).value
    assert (moved.invitation_version, moved.starts) == (0, time(14, 15))
    assert not meetings.has_news(moved)


def test_a_cancelled_meeting_planned_again_is_later_than_its_cancellation(vault, group):
    edition = meetings.new_meeting(vault, group, "fi", date(2026, 9, 9), time(14, 15))
    edition = meetings.invite(vault, edition, date(2026, 9, 1))
    cancelled = meetings.cancel(vault, edition)
    assert entry(cancelled.value)["status"] == "CANCELLED"
    again = meetings.plan_again(vault, cancelled).value
    assert entry(again)["sequence"] > entry(cancelled.value)["sequence"]
    assert meetings.has_news(again)


@pytest.mark.parametrize("becomes_of_the_next", [meetings.cancel, lambda v, e: meetings.move(v, e, date(2026, 10, 21))])
def test_a_meeting_moves_to_the_day_that_the_next_one_had(vault, group, becomes_of_the_next):
    first = meetings.new_meeting(vault, group, "fi", date(2026, 9, 9))
    following = meetings.new_meeting(vault, group, "fi", date(2026, 10, 7))
    becomes_of_the_next(vault, following)
    moved = meetings.move(vault, first, date(2026, 10, 7)).value
    assert meetings.numbers(vault, group.id)[moved.id] == 1


def test_a_meeting_that_has_begun_is_neither_moved_nor_cancelled(vault, group):
    edition = meetings.new_meeting(vault, group, "fi", date(2026, 9, 9), time(14))
    edition = meetings.begin(vault, edition, time(14, 1))
    with pytest.raises(MeetingHeld):
        meetings.move(vault, edition, date(2026, 9, 10))
    with pytest.raises(MeetingHeld):
        meetings.cancel(vault, edition)
