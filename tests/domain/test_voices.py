"""Goal by goal: who was heard, what changed because of it, who was told; newsletters and their numbers."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, ItemState, Part
from ohdesk.domain.communication import (
    BODIES,
    Communication,
    CommunicationKind,
    CommunicationState,
    Newsletter,
    NewsSection,
    goals_told,
    in_other_language,
    next_number,
    published,
    reaches,
    told_by,
    unpublished,
    untranslated,
)
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.groups import Role
from ohdesk.domain.meetings import Attendance, Meeting, MeetingState, Presence
from ohdesk.domain.outcomes import Outcome, OutcomeKind
from ohdesk.domain.participation import bodies_named
from ohdesk.domain.plans import Goal
from ohdesk.domain.surveys import Audience
from ohdesk.domain.voices import voices


def uid(number):
    return UUID(int=number)


FRIENDS, HEARD = Goal(uid(1), "Kaveri"), Goal(uid(2), "Kuulluksi")
DAY = date(2026, 10, 14)
TOLD = CommunicationState.TOLD


def meeting(*items, state=MeetingState.HELD, left=None):
    there = (
        Attendance(uid(91), role=Role.STUDENT, presence=Presence.PRESENT, left=left),
        Attendance(uid(92), role=Role.GUARDIAN, presence=Presence.ABSENT),
        Attendance(uid(93), role=Role.CURATOR, presence=Presence.PRESENT),
    )
    return Meeting(uid(90), day=DAY, state=state, items=items, attendance=there)


def lines(meetings=(), hearings=(), told=(), letters=(), goals=(FRIENDS, HEARD)):
    return voices(goals, meetings, hearings, told, letters)


def test_a_hearing_counts_for_its_goal_once_it_has_been_held():
    hearing = Hearing(uid(10), day=DAY, who="Oppilaskunta", changed="Palloseinä\n\n|| Vain ryhmälle", goal=FRIENDS.id)
    assert [line.heard for line in lines(hearings=[hearing])] == [(), ()]
    friends, heard = lines(hearings=[replace(hearing, state=HearingState.ANSWERED)])
    assert (friends.heard[0].changed, heard.heard) == ("Palloseinä", ())
    assert friends.heard_of(Audience.STUDENTS) == friends.heard
    assert friends.heard_of(Audience.GUARDIANS) == ()


def test_what_is_about_no_goal_of_the_year_stands_last():
    general = Hearing(uid(10), day=DAY, who="Huoltajat", state=HearingState.HEARD)
    other_year = replace(general, id=uid(11), goal=uid(77), day=None)
    found = lines(hearings=[other_year, general])
    assert [line.goal for line in found] == [FRIENDS, HEARD, None]
    assert [one.source for one in found[-1].heard] == [uid(10), uid(11)]  # one without a day comes last


def test_representatives_are_heard_where_a_meeting_took_the_goal_up_while_they_were_there():
    outcomes = (Outcome(uid(30), text="Kysely uusitaan."), Outcome(uid(31), OutcomeKind.NOTED, "Tiedoksi."))
    item = AgendaItem(uid(20), "Kaverikysely", goal=FRIENDS.id, outcomes=outcomes)
    friends, heard = lines([meeting(item)])
    assert [(one.bodies, one.in_meeting, one.about, one.changed) for one in friends.heard] == [
        ((Audience.STUDENTS,), True, "Kaverikysely", "Kysely uusitaan.")
    ]
    assert heard.heard == ()


def test_nobody_is_heard_by_an_item_that_waited_or_was_the_staffs_or_after_they_left():
    waiting = AgendaItem(uid(20), goal=FRIENDS.id)
    staffs = AgendaItem(uid(21), goal=FRIENDS.id, record="Sanottiin.", part=Part.STAFF)
    late = AgendaItem(uid(22), goal=FRIENDS.id, state=ItemState.HANDLED, began=time(15), finished=time(15, 10))
    found = lines([meeting(waiting, staffs), meeting(late, left=time(14, 50))])
    assert [line.heard for line in found] == [(), ()]
    planned = meeting(replace(late, began=None), state=MeetingState.INVITED)
    assert lines([planned])[0].heard == ()
    assert len(lines([meeting(late)])[0].heard) == 1


def test_what_was_told_counts_for_its_goal_and_those_of_the_newsletter_that_it_was():
    letter = Newsletter(uid(40), sections=(NewsSection(uid(41), goal=HEARD.id), NewsSection(uid(42))))
    event = Communication(uid(50), day=DAY, audience=Audience.ALL, goal=FRIENDS.id, state=TOLD)
    sent = replace(told_by(letter), audience=Audience.GUARDIANS)
    planned = Communication(uid(51), goal=FRIENDS.id)
    friends, heard = lines(told=[event, sent, planned], letters=[letter])
    assert (friends.told, heard.told) == ((event,), (sent,))
    assert [friends.told_to(body) for body in BODIES] == [(event,)] * 3
    assert [heard.told_to(body) for body in BODIES] == [(), (sent,), ()]
    assert goals_told(sent, {}) == frozenset()


def test_whom_something_reaches_and_whom_words_name():
    assert reaches(Audience.STAFF) == (Audience.STAFF,)
    assert reaches(Audience.PARTNERS) == ()
    assert bodies_named("Oppilaat ja huoltajat") == (Audience.STUDENTS, Audience.GUARDIANS)
    assert bodies_named("Lärarna") == (Audience.STAFF,)
    assert bodies_named("Luokanopettajat") == (Audience.STAFF,)
    assert bodies_named("Seurakunta") == ()


def test_numbers_run_through_the_school_year_and_a_pair_shares_its_number():
    first = published(Newsletter(uid(40), uid(1)), 1, date(2026, 10, 1))
    assert (first.number, first.day, first.published_on) == (1, date(2026, 10, 1), date(2026, 10, 1))
    second, other_group = Newsletter(uid(41), uid(1)), replace(first, id=uid(43), group=uid(2), number=7)
    known = (first, other_group, second)
    assert next_number(second, known, DAY) == 2
    assert next_number(second, known, date(2027, 9, 1)) == 1
    assert next_number(in_other_language(first, "sv"), known, DAY) == 1
    swedish = published(replace(second, pair=uid(44)), 5, DAY)
    assert next_number(Newsletter(uid(44), uid(1)), (*known, swedish), DAY) == 5
    assert unpublished(first) == replace(first, number=None, published_on=None)


def test_publishing_is_told_once_whoever_publishes():
    letter = published(Newsletter(uid(40), uid(1), title="Kuulumisia", audience=Audience.STUDENTS), 1, DAY)
    told = told_by(letter)
    assert told == told_by(letter)
    assert (told.kind, told.day, told.audience, told.about) == (
        *(CommunicationKind.NEWSLETTER, DAY),
        *(Audience.STUDENTS, "Kuulumisia"),
    )


def test_what_is_not_said_in_the_other_language_is_listed():
    letter = Newsletter(
        uid(40),
        title="Kuulumisia",
        lead="Hei!",
        sections=(NewsSection(uid(41), "Kaverit", "Sovittiin.", FRIENDS.id), NewsSection(uid(42), "", "Lisää.")),
    )
    swedish = in_other_language(letter, "sv")
    assert [section.goal for section in swedish.sections] == [FRIENDS.id, None]
    assert [(one.field, one.text) for one in untranslated(letter, swedish)] == [
        ("title", "Kuulumisia"),
        ("lead", "Hei!"),
        ("title", "Kaverit"),
        ("text", "Sovittiin."),
        ("text", "Lisää."),
    ]
    first, _ = swedish.sections
    written = replace(swedish, title="Nytt", lead="Hej!", sections=(replace(first, title="Vänner", text="Vi enades."),))
    assert [(one.field, one.section) for one in untranslated(letter, written)] == [("text", uid(42))]
