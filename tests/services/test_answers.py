"""What comes back to proposals, before and after the minutes are approved."""

from dataclasses import replace
from datetime import date

import pytest
from laptops import Laptops

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.errors import ForbiddenContent
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Answer, Outcome, OutcomeKind
from ohdesk.services import answers, dumping

PROPOSAL = Outcome(new_id(), OutcomeKind.PROPOSED, "Koulunuorisotyötä lisätään.", "sivistysjohtaja")
MEETING = Meeting(new_id(), new_id(), date(2026, 9, 1), items=(AgendaItem(new_id(), outcomes=(PROPOSAL,)),))


@pytest.fixture
def laptops(tmp_path):
    made = Laptops(tmp_path)
    yield made
    made.close()


def answer(vault, **fields):
    edition = answers.answer_to(vault, MEETING, PROPOSAL)
    return answers.write(vault, edition, replace(edition.value, **fields)).value


def test_an_answer_stands_beside_its_proposal_with_who_when_and_where(vault):
    written = answer(vault, text="Lisätään.", body="Sivistyslautakunta", day=date(2026, 11, 3), section="§ 45")
    assert answers.answers(vault, MEETING.group) == {PROPOSAL.id: written}
    assert (written.meeting, written.group) == (MEETING.id, MEETING.group)
    assert answers.answers(vault, new_id()) == {}


def test_an_answer_that_is_emptied_again_is_awaited_again(vault):
    answer(vault, section="§ 45")
    answer(vault, section="")
    assert answers.answers(vault) == {}


def test_a_refused_answer_leaves_nothing_behind(vault):
    with pytest.raises(ForbiddenContent):
        answer(vault, text="131052-308T")
    assert vault.all(Answer) == ()


def test_two_laptops_that_answer_the_same_proposal_write_one_answer(laptops):
    here, there = laptops.new(), laptops.new()
    answer(here, text="Lisätään.", section="§ 45")
    answer(there, body="Sivistyslautakunta", day=date(2026, 11, 3))
    here.receive(there.operations())
    there.receive(here.operations())
    (both,) = here.all(Answer)
    assert (both.text, both.body, both.day, both.section) == (
        "Lisätään.",
        "Sivistyslautakunta",
        date(2026, 11, 3),
        "§ 45",
    )
    assert dumping.dump(here) == dumping.dump(there)


def test_words_of_two_laptops_in_one_answer_are_both_kept(laptops):
    here, there = laptops.new(), laptops.new()
    answer(here, text="Lisätään.")
    answer(there, text="Päätetään syksyllä.")
    here.receive(there.operations())
    assert all(words in here.all(Answer)[0].text for words in ("Lisätään.", "Päätetään syksyllä."))
