"""The answer to whoever raised a matter."""

from dataclasses import replace
from datetime import date

import pytest

from ohdesk.domain.agenda import AgendaItem, ItemState, Part
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.matters import Matter, MatterState
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Outcome, OutcomeKind
from ohdesk.services import matters, meetings, raised

DAY = date(2026, 10, 14)


@pytest.fixture
def group(vault):
    return vault.add(Group(new_id(), name="Opiskeluhuoltoryhmä", name_sv="Elevhälsogruppen")).value


@pytest.fixture
def held(vault, group):
    item = AgendaItem(
        new_id(),
        "Välitunnit",
        raised_by="oppilaskunta",
        state=ItemState.HANDLED,
        record="Keskusteltiin.",
        outcomes=(
            Outcome(new_id(), OutcomeKind.AGREED, "Palloseinällä on oma vuoro."),
            Outcome(new_id(), OutcomeKind.NOTED, "|| Henkilöstön kuorma."),
        ),
    )
    edition = vault.add(Meeting(new_id(), group.id, DAY, state=MeetingState.HELD, items=(item,)))
    meetings.give_task(vault, edition.value, item.id, "Aikataulu ilmoitustaululle")
    return edition


def test_the_first_wording_tells_what_came_of_it_and_what_follows(vault, held):
    assert raised.wording(vault, held.value, held.value.items[0], "fi").split("\n") == [
        "Hei! Toitte esille asian ”Välitunnit”. Opiskeluhuoltoryhmä käsitteli sen kokouksessaan 14.10.2026.",
        "Sovittiin: Palloseinällä on oma vuoro.",
        "Seuraavaksi: Aikataulu ilmoitustaululle",
        "Kiitos, että kerroitte asiasta.",
    ]
    assert raised.wording(vault, held.value, held.value.items[0], "sv").startswith(
        "Hej! Ni tog upp ärendet ”Välitunnit”. Elevhälsogruppen behandlade det"
    )
    assert raised.subject(held.value.items[0], "sv") == "Svar: Välitunnit"


def test_of_the_staffs_own_part_only_that_it_was_dealt_with_is_told(vault, held):
    item = replace(held.value.items[0], part=Part.STAFF)
    assert len(raised.wording(vault, held.value, item, "fi").split("\n")) == 2


def test_of_a_matter_let_go_it_is_said_so(vault, held):
    item = replace(held.value.items[0], state=ItemState.LAPSED)
    assert "ei vie sitä nyt eteenpäin" in raised.wording(vault, held.value, item, "fi")


@pytest.mark.parametrize(
    ("fields", "waits"),
    [
        ({}, True),
        ({"state": ItemState.LAPSED}, True),
        ({"state": ItemState.CONTINUES}, False),
        ({"state": ItemState.LISTED}, False),
        ({"raised_by": ""}, False),
        ({"answered_on": DAY}, False),
    ],
)
def test_an_answer_waits_once_the_matter_is_closed(held, fields, waits):
    item = replace(held.value.items[0], **fields)
    assert bool(raised.to_answer([replace(held.value, items=(item,))])) is waits
    assert raised.to_answer([replace(held.value, items=(item,), state=MeetingState.RUNNING)]) == ()


def test_marking_keeps_the_words_and_the_day(vault, held):
    saved = raised.mark(vault, held, held.value.items[0].id, "Kiitos!", DAY).value
    assert (saved.items[0].answer, saved.items[0].answered_on) == ("Kiitos!", DAY)
    assert raised.to_answer([saved]) == ()


def test_the_matter_that_waited_is_answered_with_it(vault, group, held):
    matter = matters.raise_matter(vault, group.id, "Välitunnit", raised_by="oppilaskunta").value
    edition = vault.save(held, replace(held.value, items=(replace(held.value.items[0], thread=matter.id),)))
    raised.mark(vault, edition, held.value.items[0].id, "Kiitos!", DAY)
    answered = vault.read(Matter, matter.id).value
    assert (answered.state, answered.answer, answered.answered_on) == (MatterState.ANSWERED, "Kiitos!", DAY)
