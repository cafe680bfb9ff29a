"""The yearly clock of a group, from real vaults."""

from dataclasses import replace
from datetime import date

import pytest
from laptops import exchange

from ohdesk.domain.agenda import AgendaItem, ItemState, Reason
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.schools import DaysOff, EducationForm, School, SchoolYear
from ohdesk.domain.year_clock import SCHOOL_MONTHS, ClockEntry, ClockKind, ClockRhythm, ClockState, Standing, on_day
from ohdesk.services import clock_templates, due, home, year_clock
from ohdesk.services.clock_templates import FORMS, LANGUAGES, offers, take
from ohdesk.services.due import taken

YEAR = "2026–2027"
TODAY = date(2026, 10, 7)
DUTIES = {
    "group_confirmed",
    "plan_checked",
    "students_heard",
    "guardians_heard",
    "inspection",
    "inspection_follow_up",
    "equality_plan",
    "non_discrimination_plan",
    "evaluation_published",
    "services_told",
    "bullying_plan",
    "recovery_rehearsed",
}


@pytest.fixture
def group(vault):
    school = vault.add(School(new_id(), "Harjoituskoulu")).value
    vault.add(
        SchoolYear(
            new_id(),
            school.id,
            YEAR,
            date(2026, 8, 12),
            date(2027, 6, 5),
            (DaysOff(date(2026, 10, 19), date(2026, 10, 23)),),
        )
    )
    return vault.add(Group(id=new_id(), name="Ryhmä", schools=(school.id,), goal_weeks=0)).value


def add(vault, group, title, month=10, **fields):
    return vault.add(ClockEntry(new_id(), group.id, fields.pop("school_year", YEAR), month, title, **fields)).value


def stands(vault, group, today=TODAY, year=YEAR):
    return {one.entry.title: one.standing for one in year_clock.of_year(vault, group, year, today)}


def test_a_held_meeting_that_dealt_with_its_item_handles_an_entry_and_nothing_is_written_twice(vault, group):
    survey, other = add(vault, group, "Kysely"), add(vault, group, "Tarkastus")
    coming = vault.add(Meeting(id=new_id(), group=group.id, day=date(2026, 10, 14))).value
    first, second = due.due(vault, coming, TODAY)
    assert {first.reason, second.reason} == {Reason.CLOCK}
    listed = taken(taken(coming, first), second)
    done = next(item for item in listed.items if item.source == survey.id)
    items = tuple(replace(item, state=ItemState.HANDLED if item == done else ItemState.LISTED) for item in listed.items)
    held = vault.save(vault.read(Meeting, coming.id), replace(listed, state=MeetingState.HELD, items=items)).value
    after = date(2026, 11, 2)
    assert stands(vault, group, after) == {"Kysely": Standing.HANDLED, "Tarkastus": Standing.LATE}
    seen = next(one for one in year_clock.of_year(vault, group, YEAR, after) if one.entry.id == survey.id)
    assert (seen.meeting.id, seen.entry.handled_on, seen.entry.state) == (held.id, held.day, ClockState.HANDLED)
    assert vault.read(ClockEntry, survey.id).value == survey
    assert [one.entry.title for one in year_clock.due(vault, group, after)] == ["Tarkastus"]
    later = vault.add(Meeting(id=new_id(), group=group.id, day=date(2026, 11, 11))).value
    assert [(s.reason, s.item.title) for s in due.due(vault, later, after) if s.reason is not Reason.APPROVAL] == [
        (Reason.NOT_HANDLED, "Tarkastus")
    ]
    assert other.state is ClockState.WAITING


def test_the_first_page_knows_what_a_meeting_handled(vault, store, group):
    entry = add(vault, group, "Kysely")
    about = AgendaItem(new_id(), "Kysely", source=entry.id, thread=entry.id, state=ItemState.HANDLED)
    before = home.today(vault, store, group, TODAY)
    assert [one.key for one in before.due] == ["clock_entry"]
    vault.add(Meeting(new_id(), group.id, date(2026, 10, 1), state=MeetingState.HELD, items=(about,)))
    after = home.today(vault, store, group, TODAY)
    assert "clock_entry" not in [one.key for one in after.due]
    assert [one.state for one in after.month] == [ClockState.HANDLED]


def test_what_waits_from_an_earlier_year_stays_late_and_its_own_meetings_count(vault, group):
    left, done = (
        add(vault, group, title, month=5, school_year="2025–2026") for title in ("Jäi kesken", "Hoidettiin keväällä")
    )
    about = AgendaItem(new_id(), source=done.id, thread=done.id, state=ItemState.HANDLED)
    vault.add(Meeting(new_id(), group.id, date(2026, 5, 20), state=MeetingState.HELD, items=(about,)))
    assert [(one.entry.id, one.standing) for one in year_clock.due(vault, group, TODAY)] == [(left.id, Standing.LATE)]


def test_an_agenda_takes_up_an_entry_by_its_lead_and_before_a_day_off(vault, group):
    add(vault, group, "Tammikuun kysely", month=1, lead_weeks=12)
    vault.add(on_day(ClockEntry(new_id(), group.id, YEAR, title="Syyslomalla"), date(2026, 10, 21)))
    on_friday = vault.add(Meeting(id=new_id(), group=group.id, day=date(2026, 10, 16))).value
    assert {one.item.title for one in due.due(vault, on_friday, TODAY)} == {"Tammikuun kysely", "Syyslomalla"}
    on_thursday = vault.add(Meeting(id=new_id(), group=group.id, day=date(2026, 10, 15))).value
    assert {one.item.title for one in due.due(vault, on_thursday, TODAY)} == {"Tammikuun kysely"}
    (seen,) = (one for one in year_clock.of_year(vault, group, YEAR, TODAY) if one.moved)
    assert (seen.entry.title, seen.day) == ("Syyslomalla", date(2026, 10, 16))


def test_an_entry_of_no_school_year_never_comes_up(vault, group):
    add(vault, group, "Milloin tahansa", school_year="joskus")
    assert year_clock.due(vault, group, TODAY) == ()
    assert stands(vault, group, year="joskus") == {"Milloin tahansa": Standing.COMING}


# Making years


def test_two_laptops_that_begin_a_year_make_it_once_also_by_different_paths(laptops):
    first, second = laptops.new(), laptops.new()
    group = first.add(Group(id=new_id(), name="Ryhmä")).value
    add(first, group, "Jäsenet", month=8, note="Katso lista.")
    exchange(first, second)
    year_clock.begin_year(first, group, "2027–2028")
    year_clock.begin_year(first, group, "2028–2029")
    year_clock.begin_year(second, group, "2028–2029")
    exchange(first, second)
    for vault in (first, second):
        made = sorted(vault.all(ClockEntry), key=lambda e: e.school_year)
        assert [e.school_year for e in made] == [YEAR, "2027–2028", "2028–2029"]
        assert {e.note for e in made} == {"Katso lista."}


def test_beginning_a_year_twice_makes_it_once_and_what_was_removed_stays_away(vault, group):
    add(vault, group, "Jäsenet", month=8)
    gone = add(vault, group, "Turha", month=9)
    add(vault, group, "Kerran", rhythm=ClockRhythm.ONCE)
    assert len(year_clock.begin_year(vault, group, "2027–2028")) == 2
    assert year_clock.begin_year(vault, group, "2027–2028") == ()
    again = next(e for e in vault.all(ClockEntry) if e.root == gone.id)
    vault.remove(again.id)
    assert [e.title for e in year_clock.begin_year(vault, group, "2028–2029")] == ["Jäsenet"]
    assert year_clock.coming_year(vault, group, "2027–2028") == ()


# A written line


@pytest.mark.parametrize(
    ("line", "title", "month", "day"),
    [
        ("tammikuu: hyvinvointikysely", "Hyvinvointikysely", 1, None),
        ("Tammi: kysely", "Kysely", 1, None),
        ("maj – utvärdering", "Utvärdering", 5, None),
        ("i november: temavecka", "Temavecka", 11, None),
        ("lokakuu kysely luokille", "Kysely luokille", 10, None),
        ("20.11. lapsen oikeuksien päivä", "Lapsen oikeuksien päivä", 11, date(2026, 11, 20)),
        ("3.2.2027: ystävänpäivä", "Ystävänpäivä", 2, date(2027, 2, 3)),
        ("31.2. ei ole päivä", "31.2. ei ole päivä", 9, None),
        ("1.2.2030 toinen vuosi", "1.2.2030 toinen vuosi", 9, None),
        ("Marraskuun teema: kiusaaminen", "Teema: kiusaaminen", 11, None),
        ("tammikuussa kysely", "Kysely", 1, None),
        ("Palaute: kysely", "Palaute: kysely", 9, None),
        ("kysely", "Kysely", 9, None),
    ],
)
def test_one_line_is_read_as_an_entry(group, line, title, month, day):
    entry = year_clock.entry_from(line, group, YEAR, 9)
    assert (entry.title, entry.month, entry.day, entry.school_year) == (title, month, day, YEAR)


# Clocks that ship


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_has_about_twenty_entries_with_words_of_their_own(vault, group, form, language):
    made = [offer.entry for offer in offers(vault, group, form, YEAR, language)]
    assert 20 <= len(made) <= 31
    assert len({entry.title for entry in made}) == len(made)
    assert all(entry.title and entry.owner for entry in made)
    assert set(SCHOOL_MONTHS) - {7} == {entry.month for entry in made}
    assert {entry.duty for entry in made} - {""} <= DUTIES
    assert {ClockKind.MEETING, ClockKind.OTHER} == {entry.kind for entry in made}
    rounds = [e for e in made if e.rhythm in (ClockRhythm.SURVEY_ROUND, ClockRhythm.COUNCIL_TERM)]
    assert rounds
    assert all(entry.years == () for entry in rounds)


def test_all_duties_of_the_list_are_in_the_clock_of_basic_education(vault, group):
    assert {o.entry.duty for o in offers(vault, group, EducationForm.BASIC, YEAR, "fi")} - {""} == DUTIES


def test_words_speak_of_pupils_where_there_are_pupils(vault, group):
    words = {
        form: " ".join(f"{o.entry.title} {o.entry.note}" for o in offers(vault, group, form, YEAR, "fi")).casefold()
        for form in FORMS
    }
    assert "opiskelijo" not in words[EducationForm.BASIC]
    assert "opiskelij" not in words[EducationForm.PRE_PRIMARY]
    assert "oppila" not in words[EducationForm.UPPER_SECONDARY]
    assert {o.entry.title for o in offers(vault, group, EducationForm.BASIC, YEAR, "en")} == {
        o.entry.title for o in offers(vault, group, EducationForm.BASIC, YEAR, "fi")
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_that_ships_has_words_and_every_word_an_entry(language):
    assert clock_templates._content(language).keys() == clock_templates._content("entries").keys()


def test_what_is_taken_is_the_groups_own_once_and_can_come_back(vault, group):
    offered = offers(vault, group, EducationForm.BASIC, YEAR, "fi")
    chosen = [o.entry for o in offered if o.entry.duty in ("group_confirmed", "inspection")]
    rounds = next(o.entry for o in offered if o.entry.rhythm is ClockRhythm.SURVEY_ROUND and o.entry.month == 3)
    made = take(vault, [*chosen, replace(rounds, years=(2029,)), replace(rounds, id=new_id(), root=new_id())])
    assert [entry.school_year for entry in made] == [YEAR, YEAR, "2028–2029"]
    again = offers(vault, group, EducationForm.BASIC, "2027–2028", "sv")
    assert {o.entry.duty for o in again if o.taken} == {"group_confirmed", "inspection", ""}
    vault.remove(made[0].id)
    take(vault, [chosen[0]])
    assert made[0].id in {entry.id for entry in vault.all(ClockEntry)}
    assert len(vault.all(ClockEntry)) == 3


def test_a_day_that_ships_lies_in_the_year_asked_for(vault, group):
    dated = [o.entry for o in offers(vault, group, EducationForm.BASIC, "2027–2028", "fi") if o.entry.day]
    assert [entry.day for entry in dated] == [date(2027, 11, 20)]
