"""What meetings came to, on paper: for the staff all of it, for others what is public, and nobody's name."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ohdesk.documents.plain_text import plain_text
from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.groups import Group, Membership, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Answer, Outcome, OutcomeKind, Task, answer_id
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import school_year_name
from ohdesk.domain.surveys import Audience
from ohdesk.services import forms, meeting_papers
from ohdesk.services.printing import Variant

DAY = date(2026, 9, 16)
GROUP = Group(
    new_id(),
    members=(
        Membership(new_id(), "Harri Harjoitusrehtori", Role.PRINCIPAL, seat=Seat.CHAIR),
        Membership(new_id(), "Oona Oppilasmalli", Role.STUDENT),
    ),
)
PROPOSAL = Outcome(new_id(), OutcomeKind.PROPOSED, "Oona Oppilasmalli toivoo keinuja.", "tekninen toimi")
ITEMS = (
    AgendaItem(
        new_id(),
        "Välitunnit",
        outcomes=(
            Outcome(new_id(), OutcomeKind.AGREED, "Pelit tuodaan pihalle."),
            Outcome(new_id(), OutcomeKind.NOTED, "Aita on korjattu."),
            PROPOSAL,
        ),
    ),
    AgendaItem(new_id(), "Työnjako", part=Part.STAFF, outcomes=(Outcome(new_id(), text="Vuorot vaihtuvat."),)),
)
MEETING = Meeting(new_id(), GROUP.id, DAY, state=MeetingState.HELD, items=ITEMS)
TASK = Task(new_id(), GROUP.id, MEETING.id, ITEMS[0].id, "Hankkia pelit", owner_member=GROUP.members[1].id)
ANSWER = Answer(
    answer_id(PROPOSAL.id), GROUP.id, MEETING.id, PROPOSAL.id, "Oona Oppilasmalli saa keinut.", "lautakunta", DAY, "§ 4"
)


@pytest.fixture
def held(vault):
    for value in (GROUP, MEETING, TASK, ANSWER):
        vault.add(value)
    return vault


def said(paper):
    return plain_text(paper.document)


def test_a_list_has_what_was_agreed_and_proposed_with_who_does_what_and_what_came_back(held):
    paper = meeting_papers.outcomes(held, MEETING.id, "fi")
    for words in (
        "Pelit tuodaan pihalle.",
        "Esitetään (tekninen toimi):",
        "Vastaus (lautakunta, 16.9.2026, § 4):",
        "Hankkia pelit (Oona Oppilasmalli, opiskelijoiden edustaja)",
        "Vuorot vaihtuvat.",
    ):
        assert words in said(paper), words
    assert "Aita on korjattu." not in said(paper)
    assert paper.document.state_line.startswith("Luonnos")
    assert (paper.logged, paper.about) == ("outcomes_printed", MEETING.id)


def test_others_read_what_is_theirs_and_representatives_have_no_name(held):
    for variant in (Variant.REPRESENTATIVES, Variant.PUBLIC):
        words = said(meeting_papers.outcomes(held, MEETING.id, "fi", variant))
        assert "Pelit tuodaan pihalle." in words
        assert "opiskelijoiden edustaja saa keinut." in words
        assert "Oppilasmalli" not in words
        assert "Vuorot vaihtuvat." not in words


def test_a_years_list_says_what_waits_for_approval_and_the_public_one_leaves_it_out(held):
    earlier = AgendaItem(new_id(), "Viime vuonna", outcomes=(Outcome(new_id(), text="Vanhaa."),))
    held.add(replace(MEETING, id=new_id(), day=DAY - timedelta(400), items=(earlier,)))
    year = school_year_name(DAY)
    ours = said(meeting_papers.outcomes_of_year(held, GROUP.id, year, "sv"))
    assert "Möte 1 · 16.9.2026" in ours
    assert "Promemorian väntar på godkännande." in ours
    assert "Överenskomna ärenden 2. Förslag 1, varav besvarade 1." in ours
    assert "Viime vuonna" not in ours
    public = said(meeting_papers.outcomes_of_year(held, GROUP.id, year, "sv", Reader.PUBLIC))
    assert "Inget har ännu antecknats som överenskommet" in public


def test_a_letter_tells_the_public_part_signed_by_role_and_asks(held):
    words = said(meeting_papers.letter(held, MEETING.id, Audience.STUDENTS, "fi"))
    for part in (
        "Pelit tuodaan pihalle.",
        "Mistä ryhmän pitäisi puhua seuraavaksi?",
        "opiskelijoiden edustaja",
        "(rehtori)",
    ):
        assert part in words, part
    for part in ("Oppilasmalli", "Vuorot vaihtuvat.", "Kerro se edustajallesi"):
        assert part not in words, part
    asked = said(meeting_papers.letter(held, MEETING.id, Audience.GUARDIANS, "sv", "Vad säger Oona Oppilasmalli?"))
    assert "Vad säger representant för de studerande?" in asked
    with pytest.raises(KeyError):
        meeting_papers.letter(held, MEETING.id, Audience.PARTNERS, "fi")


def test_a_letter_asks_what_its_text_ends_with(held):
    edition = held.read(Meeting, MEETING.id)
    held.save(edition, replace(edition.value, summary_students="Hei!\n\nPelit tulivat.\n\nMitä pelaisitte?\n"))
    words = said(meeting_papers.letter(held, MEETING.id, Audience.STUDENTS, "fi"))
    assert words.index("Mitä mieltä sinä olet?") < words.index("Mitä pelaisitte?")
    assert words.count("Mitä pelaisitte?") == 1
    assert "Mistä ryhmän pitäisi puhua" not in words
    other = said(meeting_papers.letter(held, MEETING.id, Audience.STUDENTS, "fi", "Missä?"))
    assert other.index("Mitä pelaisitte?") < other.index("Mitä mieltä sinä olet?") < other.index("Missä?")


def test_a_letter_tells_what_somebody_wrote_and_how_many_pages_that_takes(held):
    assert meeting_papers.page_count(meeting_papers.letter(held, MEETING.id, Audience.GUARDIANS, "fi")) == 1
    edition = held.read(Meeting, MEETING.id)
    held.save(edition, replace(edition.value, summary_guardians="Hyvät huoltajat\n\n" + "Puhuimme pihasta.\n\n" * 60))
    paper = meeting_papers.letter(held, MEETING.id, Audience.GUARDIANS, "fi")
    assert "Puhuimme pihasta." in said(paper)
    assert meeting_papers.page_count(paper) > 1
    assert forms.made(held, paper).startswith(b"%PDF")
    assert held.usage_log()[0].what == "letter_printed"
