"""Newsletters are drafted from approved public minutes alone, numbered when they go out, and told once."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.communication import Communication, CommunicationKind, NewsSection, in_other_language
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.groups import Group, Membership, Organisation, Role, Seat
from ohdesk.domain.meetings import Attendance, Meeting, MeetingState, Presence, Publicity
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Outcome, OutcomeKind
from ohdesk.domain.plans import Goal, Plan
from ohdesk.domain.schools import School, SchoolService
from ohdesk.domain.surveys import Audience
from ohdesk.services import communication, communication_papers, forms, minutes, newsletter
from ohdesk.services.forms import Form
from ohdesk.services.minutes import Word

TODAY = date(2026, 11, 20)
AT = datetime(2026, 11, 15, 12, tzinfo=UTC)


@pytest.fixture
def group(vault):
    school = School(uuid4(), "Koulu", services=(SchoolService(uuid4(), Role.CURATOR, "ma", contact="Wilma"),))
    vault.add(school)
    members = (
        Membership(uuid4(), "Harri Harjoitusrehtori", Role.PRINCIPAL, seat=Seat.CHAIR),
        Membership(uuid4(), "Oona Oppilasmalli", Role.STUDENT, organisation=Organisation.STUDENTS),
    )
    return vault.add(Group(uuid4(), name="Ryhmä", schools=(school.id,), members=members)).value


@pytest.fixture
def goal(vault, group):
    goal = Goal(uuid4(), "Jokaisella on kaveri")
    vault.add(Plan(uuid4(), group.id, school_year="2026–2027", goals=(goal,)))
    return goal


@pytest.fixture
def held(vault, store, group, goal):
    """A function that holds a meeting and, if asked, approves its minutes."""

    def hold(day, publicity=Publicity.PUBLIC, approve=True, at=AT, **fields):
        items = (
            AgendaItem(
                uuid4(),
                "Kaverikysely",
                goal=goal.id,
                outcomes=(
                    Outcome(uuid4(), text="Oona Oppilasmalli kertoo\ntuloksista."),
                    Outcome(uuid4(), text="|| Vain ryhmälle."),
                    Outcome(uuid4(), OutcomeKind.NOTED, "Merkittiin."),
                ),
            ),
            AgendaItem(uuid4(), "Tilat", outcomes=(Outcome(uuid4(), OutcomeKind.PROPOSED, "Uusi ovi.", "kaupunki"),)),
            AgendaItem(uuid4(), "Henkilöstö", part=Part.STAFF, outcomes=(Outcome(uuid4(), text="Salassa."),)),
        )
        there = tuple(Attendance(uuid4(), m.id, m.name, m.role, presence=Presence.PRESENT) for m in group.members)
        meeting = Meeting(
            uuid4(), group.id, day, state=MeetingState.HELD, publicity=publicity, items=items, attendance=there
        )
        vault.add(replace(meeting, chair=group.members[0].id, **fields))
        if approve:
            word = Word(group.members[0].id, "Harri", "rehtori", ConfirmedBy.MEETING)
            minutes.approve_minutes(vault, store, meeting.id, [word], "fi", at)
        return meeting

    return hold


def texts(letter):
    return {section.title: section.text for section in letter.sections}


def test_it_begins_from_what_was_agreed_in_public_and_says_how_many_meetings_it_left_out(vault, group, goal, held):
    held(date(2026, 11, 11), summary_guardians="Saimme hyvän alun.")
    held(date(2026, 11, 12), publicity=Publicity.GROUP)
    held(date(2026, 11, 13), approve=False)
    drafted = newsletter.suggested(vault, newsletter.new(group.id, "fi", TODAY), TODAY)
    assert drafted.left_out == 2
    assert texts(drafted.newsletter) == {
        "Lyhyesti": "Saimme hyvän alun.",
        "Jokaisella on kaveri": "- oppilaiden edustaja kertoo tuloksista.",
        "Sovittiin myös": "- Tilat: Uusi ovi (esitetään: kaupunki).",
    }
    assert [section.goal for section in drafted.newsletter.sections] == [None, goal.id, None]
    assert "11.11.2026" in drafted.newsletter.lead
    assert drafted.newsletter.title == "Yhteisen hyvinvoinnin kuulumisia"


def test_hearings_tell_what_changed_and_events_where_to_come(vault, group, goal):
    answered = Hearing(
        uuid4(), group.id, date(2026, 10, 1), "Huoltajat", "kysely", changed="Portti auki.", state=HearingState.ANSWERED
    )
    event = Communication(
        uuid4(),
        group.id,
        date(2026, 12, 2),
        CommunicationKind.EVENT,
        about="Hyvinvointi-ilta",
        place="Ruokasali",
        link="https://ilta.example",
    )
    for value in (
        answered,
        replace(answered, id=uuid4(), how="", who="Oppilaskunta", changed="Palloseinä."),
        replace(answered, id=uuid4(), state=HearingState.ARRANGED),
        replace(answered, id=uuid4(), changed="|| Vain ryhmälle."),
        event,
        replace(event, id=uuid4(), day=date(2026, 10, 2)),
        replace(event, id=uuid4(), audience=Audience.STAFF),
        replace(event, id=uuid4(), day=None),
    ):
        vault.add(value)
    found = texts(newsletter.suggested(vault, newsletter.new(group.id, "fi", TODAY), TODAY).newsletter)
    assert set(found["Mitä kuulimme ja mikä muuttui"].splitlines()) == {
        "- Huoltajat (kysely): Portti auki.",
        "- Oppilaskunta: Palloseinä.",
    }
    coming = "- keskiviikko 2.12.2026: Hyvinvointi-ilta. Ruokasali. Osallistu: https://ilta.example"
    assert found["Tulossa"] == coming


def test_what_somebody_wrote_stays_and_nothing_comes_twice(vault, group, held):
    held(date(2026, 11, 11))
    own = replace(
        newsletter.new(group.id, "fi", TODAY), title="Oma", lead="Hei", sections=(NewsSection(uuid4(), "A", "B"),)
    )
    once = newsletter.suggested(vault, own, TODAY).newsletter
    assert (once.title, once.lead, once.sections[0]) == ("Oma", "Hei", own.sections[0])
    assert len(once.sections) == 3
    assert newsletter.suggested(vault, once, TODAY).newsletter == once


def test_publishing_fixes_the_number_and_keeps_that_it_was_told(vault, group, goal, held):
    held(date(2026, 11, 11))
    drafted = newsletter.suggested(vault, newsletter.new(group.id, "fi", TODAY), TODAY).newsletter
    out = newsletter.publish(vault, vault.add(drafted), TODAY)
    assert (out.value.number, out.value.published_on) == (1, TODAY)
    (line,) = communication.year_voices(vault, group.id, "2026–2027", TODAY)
    assert [one.newsletter for one in line.told_to(Audience.GUARDIANS)] == [drafted.id]
    back = newsletter.take_back(vault, out)
    assert (back.value.number, vault.all(Communication, group.id)) == (None, ())
    again = newsletter.publish(vault, back, date(2026, 11, 21))
    assert again.value.number == 1
    assert [one.day for one in vault.all(Communication, group.id)] == [date(2026, 11, 21)]
    assert "newsletter_published" in {entry.what for entry in vault.usage_log()}


def test_the_next_one_begins_where_the_last_one_to_the_same_readers_ended(vault, group, held):
    held(date(2026, 11, 11))
    newsletter.publish(vault, vault.add(newsletter.new(group.id, "fi", TODAY)), TODAY)
    later = newsletter.new(group.id, "fi", date(2026, 12, 20))
    assert newsletter.suggested(vault, later, date(2026, 12, 20)).newsletter.sections == ()
    to_students = replace(later, audience=Audience.STUDENTS)
    assert len(newsletter.suggested(vault, to_students, date(2026, 12, 20)).newsletter.sections) == 2
    held(date(2026, 12, 9), at=datetime(2026, 12, 12, 12, tzinfo=UTC))
    assert len(newsletter.suggested(vault, later, date(2026, 12, 20)).newsletter.sections) == 2


def test_drafts_come_first_and_a_pair_finds_each_other(vault, group):
    first = newsletter.publish(vault, vault.add(newsletter.new(group.id, "fi", TODAY)), TODAY).value
    swedish = vault.add(in_other_language(first, "sv")).value
    assert newsletter.newsletters(vault, group.id) == (swedish, first)
    assert newsletter.counterpart(vault, first) == swedish
    assert newsletter.counterpart(vault, swedish) == first
    assert newsletter.counterpart(vault, newsletter.new(group.id, "fi", TODAY)) is None


def test_what_may_be_about_one_student_is_found_before_it_goes_out(vault, group):
    letter = newsletter.new(group.id, "fi", TODAY)
    assert newsletter.in_question(vault, replace(letter, lead="Kaikki sujui hyvin.")) == ()
    spoken = replace(letter, sections=(NewsSection(uuid4(), "Luokka", "Matti Meikäläinen 7B:stä on ollut poissa."),))
    assert newsletter.in_question(vault, spoken)


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_papers_say_it_as_pages_text_and_html_with_representatives_by_role(vault, group, goal, held, language):
    held(date(2026, 11, 11))
    drafted = newsletter.suggested(vault, newsletter.new(group.id, language, TODAY), TODAY).newsletter
    named = replace(drafted, lead="Terveisin Oona Oppilasmalli")
    vault.add(named)
    text = forms.made(vault, communication_papers.newsletter(vault, named.id), Form.TEXT).decode()
    assert "Oona" not in text
    assert "Jokaisella on kaveri" in text
    assert forms.made(vault, communication_papers.newsletter(vault, named.id), Form.HTML).startswith(b"<!DOCTYPE html>")
    assert forms.made(vault, communication_papers.newsletter(vault, named.id)).startswith(b"%PDF")
    services = forms.made(vault, communication_papers.services(vault, group.id, language), Form.TEXT).decode()
    assert "1287/2013" in services
    assert "Wilma" in services
    told = forms.made(
        vault, communication_papers.participation(vault, group.id, "2026–2027", language), Form.TEXT
    ).decode()
    assert "Jokaisella on kaveri" in told
