"""Inspections by school, and what a defect becomes for a meeting."""

from dataclasses import replace
from datetime import date

import pytest

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.inspections import Defect, Inspection
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import School
from ohdesk.services import forms, inspection_papers, inspections, matters
from ohdesk.services.forms import Form

TODAY = date(2026, 11, 26)
DOOR = Defect(new_id(), "Ovi ei sulkeudu\nkunnolla", "B-portaat", "Tiina Tilapalvelu")


@pytest.fixture
def group(vault):
    schools = School(new_id(), "Alakoulu", "Lågstadiet"), School(new_id(), "Yläkoulu")
    for school in schools:
        vault.add(school)
    return vault.add(Group(new_id(), name="Ryhmä", schools=tuple(school.id for school in schools))).value


@pytest.fixture
def inspected(vault, group):
    found = Inspection(
        new_id(), group.id, group.schools[0], date(2025, 3, 14), others="Kaisa Talkkari", defects=(DOOR,)
    )
    return vault.add(found).value


def test_each_school_has_its_own_inspections_the_newest_first(vault, group, inspected):
    newer = vault.add(replace(inspected, id=new_id(), day=date(2026, 3, 14), defects=())).value
    stray = vault.add(Inspection(new_id(), group.id, new_id(), date(2026, 1, 1))).value
    found = inspections.by_school(vault, group)
    assert [one.school.name if one.school else None for one in found] == ["Alakoulu", "Yläkoulu", None]
    assert [one.inspections for one in found] == [(newer, inspected), (), (stray,)]


def test_a_defect_becomes_a_matter_once_until_a_meeting_has_dealt_with_it(vault, group, inspected):
    made = vault.add(inspections.matter_of(vault, inspected, DOOR, "fi", TODAY)).value
    assert (made.title, made.group) == ("Tarkastuksen puute: Ovi ei sulkeudu", group.id)
    assert "14.3.2025" in made.text
    assert matters.raised_from(vault, [DOOR.id, new_id()]) == {DOOR.id}
    item = AgendaItem(new_id(), made.title, thread=made.id)
    edition = vault.add(Meeting(new_id(), group.id, TODAY, items=(item,)))
    assert matters.raised_from(vault, [DOOR.id]) == {DOOR.id}
    vault.save(edition, replace(edition.value, state=MeetingState.HELD))
    assert matters.raised_from(vault, [DOOR.id]) == frozenset()
    assert matters.next_from(vault, DOOR.id) != made.id


def test_two_laptops_raise_a_defect_as_one_matter(new_vault, inspected, group):
    first, second = (inspections.matter_of(new_vault(), inspected, DOOR, "fi", TODAY) for _ in range(2))
    assert first.id == second.id


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_public_paper_names_nobody(vault, group, inspected, language):
    own = forms.made(vault, inspection_papers.inspection(vault, group.id, language), Form.TEXT).decode()
    public = forms.made(
        vault, inspection_papers.inspection(vault, group.id, language, Reader.PUBLIC), Form.TEXT
    ).decode()
    assert all(name in own for name in ("Tiina Tilapalvelu", "Kaisa Talkkari", "B-portaat"))
    assert "B-portaat" in public
    assert "Tiina" not in public
    assert "Kaisa" not in public
    assert ("Lågstadiet" if language == "sv" else "Alakoulu") in public
    assert [entry.what for entry in vault.usage_log()][:2] == ["inspection_printed"] * 2
