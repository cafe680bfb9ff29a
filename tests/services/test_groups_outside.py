"""A proposal to a group that has no vault: the message, and the wait for an answer."""

from dataclasses import replace
from datetime import date

import pytest

from ohdesk.domain.agenda import AgendaItem, Part, changed
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import OutcomeKind
from ohdesk.services import agreed, answers, outside

DAY = date(2026, 10, 14)


@pytest.fixture
def meeting(vault):
    group = vault.add(Group(new_id(), name="Opiskeluhuoltoryhmä", name_sv="Elevhälsogruppen")).value
    item = AgendaItem(new_id(), "Koulumatkat")
    return vault.add(Meeting(new_id(), group.id, DAY, items=(item,))).value


def test_what_is_proposed_outside_waits_until_its_answer_comes(vault, meeting):
    item = outside.proposed(meeting.items[0], "Tekninen toimi", "Suojatie koulun eteen.")
    edition = vault.read(Meeting, meeting.id)
    saved = vault.save(edition, replace(meeting, items=changed(meeting.items, item))).value
    (found,) = agreed.overview(vault, meeting.group, DAY).outcomes
    assert (found.outcome.kind, found.outcome.proposed_to) == (OutcomeKind.PROPOSED, "Tekninen toimi")
    assert agreed.awaits_answer(found)
    base = answers.answer_to(vault, saved, found.outcome)
    answers.write(vault, base, replace(base.value, text="Suojatie tulee keväällä.", section="§ 12"))
    (found,) = agreed.overview(vault, meeting.group, DAY).outcomes
    assert not agreed.awaits_answer(found)


def test_proposed_twice_to_the_same_it_stands_once(meeting):
    once = outside.proposed(meeting.items[0], "Tekninen toimi", "Suojatie.")
    twice = outside.proposed(once, "tekninen TOIMI", "Suojatie ja valot.")
    assert [outcome.text for outcome in twice.outcomes] == ["Suojatie ja valot."]
    assert len(outside.proposed(twice, "Nuorisotoimi", "Suojatie.").outcomes) == 2


def test_the_message_says_who_proposes_what_and_asks_for_an_answer(vault, meeting):
    item = meeting.items[0]
    said = outside.wording(vault, meeting, item, "Suojatie koulun eteen.", "fi")
    assert "Opiskeluhuoltoryhmä käsitteli 14.10.2026 asiaa Koulumatkat" in said
    assert "Suojatie koulun eteen." in said
    assert "Pyydämme vastausta" in said
    assert outside.subject(vault, meeting, item, "sv") == "Koulumatkat – förslag från Elevhälsogruppen"


def test_the_staffs_own_title_stays_in_the_group(vault, meeting):
    item = replace(meeting.items[0], part=Part.STAFF)
    assert "Koulumatkat" not in outside.wording(vault, meeting, item, "Suojatie.", "sv")
    assert outside.subject(vault, meeting, item, "fi") == "Esitys ryhmältä Opiskeluhuoltoryhmä"
    assert "Koulumatkat" not in outside.wording(vault, replace(meeting, day=None), item, "Suojatie.", "en")
