"""Staffing, the seventh working day, consultation counts, structures and checklists of a group."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from hashlib import sha256

import pytest
from laptops import Laptops

from ohdesk.domain.checklists import PointState
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group, GroupType, Role
from ohdesk.domain.identity import new_id
from ohdesk.domain.roll_outs import RollOutPlace
from ohdesk.domain.schools import EducationForm, Provider, School, SchoolService, SchoolYear
from ohdesk.domain.staffing import StaffingLine, with_line
from ohdesk.domain.tallies import Channel, ConsultationTally, ConsultationTheme, counted
from ohdesk.services import checklists, forms, inspection_papers, roll_outs, staffing, talk_days, tallies
from ohdesk.services.forms import Form

TODAY = date(2026, 11, 26)
YEAR = "2026–2027"


@pytest.fixture
def laptops(tmp_path):
    made = Laptops(tmp_path)
    yield made
    made.close()


@pytest.fixture
def school(vault):
    services = (SchoolService(new_id(), Role.CURATOR, person_years=Decimal("0.5")),)
    return vault.add(School(new_id(), "Koulu", "Skolan", students=400, services=services)).value


@pytest.fixture
def group(vault, school):
    return vault.add(Group(new_id(), name="Ryhmä", schools=(school.id,))).value


@pytest.fixture
def team(vault, school):
    return vault.add(Group(new_id(), GroupType.EXPERT_TEAM, "Tiimi", schools=(school.id,))).value


def test_staffing_comes_from_the_schools_until_lines_are_written(vault, group):
    (curator, *_) = staffing.group_loads(vault, group, YEAR)
    assert (curator.students, curator.missing) == (400, Decimal("0.10"))
    edition = staffing.staffing_to_write(vault, group.id, YEAR)
    line = StaffingLine(new_id(), Role.CURATOR, EducationForm.BASIC, 6700, Decimal(10))
    vault.save(edition, with_line(edition.value, line))
    (whole,) = staffing.group_loads(vault, group, YEAR)
    assert (whole.students, whole.missing) == (6700, 0)
    assert staffing.staffing_to_write(vault, group.id, YEAR).value.lines == (line,)
    (again, *_) = staffing.group_loads(vault, group, "2027–2028")
    assert again == curator


def test_two_laptops_write_the_same_lines(new_vault, group):
    first, second = (staffing.staffing_to_write(new_vault(), group.id, YEAR).value for _ in range(2))
    assert first == second


@pytest.mark.parametrize(("language", "words"), [("fi", "9 a §"), ("sv", "enligt 9 a §")])
def test_the_staffing_sheet_says_what_the_numbers_say(vault, group, language, words):
    sheet = forms.made(vault, inspection_papers.staffing(vault, group.id, YEAR, language), Form.TEXT).decode()
    assert words in sheet
    assert "0,1" in sheet
    assert "Länsi-Uudenmaan" in sheet or "Västra Nylands" in sheet


def test_the_working_day_counter_keeps_nothing(vault, group, school):
    vault.add(SchoolYear(new_id(), school.id, YEAR, date(2026, 8, 11), date(2027, 6, 5)))
    before = _state(vault)
    found = talk_days.days_to_talk(vault, school.id, date(2026, 11, 20))
    assert (found.last, found.next, found.same) == (date(2026, 12, 1), date(2026, 11, 23), True)
    assert talk_days.days_to_talk(vault, new_id(), date(2026, 11, 20)) is None
    assert _state(vault) == before


def _state(vault):
    """Everything that could tell of it: the files' bytes, the operations, the usage log."""
    files = sorted(path for path in vault.facts.path.rglob("*") if path.is_file())
    kept = [(path.name, sha256(path.read_bytes()).hexdigest()) for path in files if not path.name.endswith("-shm")]
    return kept, vault.operations(), vault.usage_log()


def test_counts_are_written_by_term_and_told_with_small_ones_joined(vault, team):
    edition = tallies.tally_to_write(vault, team.id, YEAR, spring=False)
    counts = edition.value
    for theme, count in ((ConsultationTheme.HEALTH, 20), (ConsultationTheme.PEERS, 2), (ConsultationTheme.OTHER, 4)):
        counts = counted(counts, (Channel.TEAM, Role.NURSE, theme), count)
    vault.save(edition, counts)
    told = tallies.told(vault, team, tallies.tally_of(vault, team.id, YEAR, spring=False))
    assert (told.total, told.themes.count) == (26, 6)
    assert tallies.tally_of(vault, team.id, YEAR, spring=True).counts == ()
    sheet = forms.made(vault, inspection_papers.tally(vault, team.id, YEAR, "fi", spring=False), Form.TEXT).decode()
    assert "26" in sheet
    assert "Muut yhteensä" in sheet


def test_a_small_school_tells_the_total_alone(vault, team, school):
    vault.add(Provider(new_id(), "Kunta"))
    edition = vault.read(School, school.id)
    vault.save(edition, replace(edition.value, students=30))
    assert tallies.protection(vault, team).small_school
    assert not tallies.protection(vault, replace(team, schools=())).small_school


def test_only_an_expert_team_counts(vault, group):
    with pytest.raises(NotFound):
        forms.made(vault, inspection_papers.tally(vault, group.id, YEAR, "fi", spring=False), Form.TEXT)
    with pytest.raises(NotFound):
        tallies.expert_team(vault)
    team = vault.add(Group(new_id(), GroupType.EXPERT_TEAM, "Asiantuntijatiimi")).value
    assert tallies.expert_team(vault) == team


def test_a_new_structure_begins_in_the_places_that_are_known(vault, group):
    first = roll_outs.new_roll_out(vault, group)
    assert [place.place for place in first.places] == ["Koulu"]
    vault.add(replace(first, title="Tiimi", places=(*first.places, RollOutPlace(new_id(), "Lukio", obstacle="Tila"))))
    assert [place.place for place in roll_outs.new_roll_out(vault, group).places] == ["Koulu", "Lukio"]
    sheet = forms.made(vault, inspection_papers.roll_outs(vault, group.id, "sv"), Form.TEXT).decode()
    assert "Hinder som väntar på en lösning" in sheet


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_list_to_start_from_says_whose_it_is(vault, group, language):
    made = vault.add(checklists.starter(group.id, language)).value
    assert len({point.text for point in made.points}) == checklists.STARTER_POINTS
    assert "OHDesk" in made.source
    assert checklists.checklists(vault, group.id) == (made,)
    assert made.title in forms.made(vault, inspection_papers.checklists(vault, group.id, language), Form.TEXT).decode()


def test_a_point_still_to_do_becomes_a_matter(vault, group):
    made = checklists.starter(group.id, "fi")
    point = replace(made.points[0], state=PointState.MISSING)
    matter = checklists.matter_of(vault, made, point, "fi", TODAY)
    assert (matter.title, matter.group, matter.raised_on) == (point.text, group.id, TODAY)
    assert made.title in matter.text


def test_two_laptops_count_in_one_term_without_a_cell_twice(laptops):
    here, there = laptops.new(), laptops.new()
    team = here.add(Group(new_id(), GroupType.EXPERT_TEAM, "Tiimi")).value
    there.receive(here.operations())
    phone = (Channel.PHONE, Role.NURSE, ConsultationTheme.HEALTH)
    in_team = (Channel.TEAM, Role.CURATOR, ConsultationTheme.PEERS)
    for vault, cells in ((here, ((phone, 7),)), (there, ((phone, 7), (in_team, 9)))):
        edition = tallies.tally_to_write(vault, team.id, YEAR, spring=True)
        counts = edition.value
        for cell, count in cells:
            counts = counted(counts, cell, count)
        vault.save(edition, counts)
    here.receive(there.operations())
    there.receive(here.operations())
    for vault in (here, there):
        (tally,) = vault.all(ConsultationTally)
        assert len(tally.counts) == 2
        assert tallies.told(vault, team, tally).total == 16
