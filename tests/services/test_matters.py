"""Matters that wait: answered without a meeting, passed to another group, taken back and passed on again."""

from datetime import date

import pytest

from ohdesk.domain.agenda import AgendaItem, ItemState
from ohdesk.domain.errors import ForbiddenContent
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.matters import Matter, MatterState
from ohdesk.domain.meetings import Meeting
from ohdesk.services import matters

TODAY = date(2026, 11, 23)


@pytest.fixture
def group(vault):
    return vault.add(Group(id=new_id(), name="Ryhmä")).value


@pytest.fixture
def other(vault):
    return vault.add(Group(id=new_id(), name="Ohjausryhmä")).value


@pytest.fixture
def meeting(vault, group):
    item = AgendaItem(id=new_id(), title="Koulumatkat", text="Suojatie puuttuu.")
    return vault.add(Meeting(id=new_id(), group=group.id, items=(item,))).value


def pass_on(vault, meeting, other):
    return matters.pass_on(vault, vault.read(Meeting, meeting.id), meeting.items[0].id, other.id, TODAY).value


def take_back(vault, meeting):
    return matters.take_back(vault, vault.read(Meeting, meeting.id), meeting.items[0].id).value


def titles(vault, group):
    return [matter.title for matter in matters.waiting(vault, group.id)]


def test_an_answer_without_a_meeting_closes_a_matter_and_it_can_wait_again(vault, group):
    matter = matters.raise_matter(vault, group.id, "Koulumatkat").value
    answered = matters.answer(vault, vault.read(Matter, matter.id), "Kunta maalaa suojatien.", TODAY).value
    assert (answered.state, answered.answer, answered.answered_on) == (
        MatterState.ANSWERED,
        "Kunta maalaa suojatien.",
        TODAY,
    )
    assert titles(vault, group) == []
    assert matters.wait_again(vault, matter.id).value.answer == ""
    assert titles(vault, group) == ["Koulumatkat"]


def test_an_item_is_told_where_it_was_passed_on_and_what_came_back(vault, meeting, other):
    assert pass_on(vault, meeting, other).items[0].state is ItemState.SENT
    (passed,) = matters.passed(vault, meeting.items[0].id)
    assert (passed.group, passed.reply, passed.matter.text) == ("Ohjausryhmä", None, "Suojatie puuttuu.")
    matters.answer(vault, vault.read(Matter, passed.matter.id), "Kunta maalaa suojatien.", TODAY)
    (passed,) = matters.passed(vault, meeting.items[0].id)
    assert passed.reply
    assert passed.reply.text == "Kunta maalaa suojatien."


def test_what_was_passed_on_is_taken_back_and_passed_on_again(vault, meeting, other):
    pass_on(vault, meeting, other)
    assert take_back(vault, meeting).items[0].state is ItemState.LISTED
    assert (titles(vault, other), matters.passed(vault, meeting.items[0].id)) == ([], ())
    pass_on(vault, meeting, other)
    assert titles(vault, other) == ["Koulumatkat"]


def test_what_was_answered_already_stays_answered_when_the_item_is_taken_back(vault, meeting, other):
    pass_on(vault, meeting, other)
    (passed,) = matters.passed(vault, meeting.items[0].id)
    matters.answer(vault, vault.read(Matter, passed.matter.id), "Kunta maalaa suojatien.", TODAY)
    assert take_back(vault, meeting).items[0].state is ItemState.LISTED
    (passed,) = matters.passed(vault, meeting.items[0].id)
    assert passed.matter.state is MatterState.ANSWERED


def test_a_matter_with_an_identity_code_is_refused(vault, group):
    with pytest.raises(ForbiddenContent):
        matters.raise_matter(vault, group.id, "Asia 131052-308T")
    assert titles(vault, group) == []
