"""The list of duties in both languages, and what a real vault shows of it."""

from dataclasses import replace
from datetime import date

import pytest

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.duties import CoverageState, matter_id
from ohdesk.domain.groups import Group, GroupType
from ohdesk.domain.identity import new_id
from ohdesk.domain.matters import Matter, MatterState
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.plans import Goal, Plan
from ohdesk.domain.schools import EducationForm, School
from ohdesk.services import coverage, evaluation_papers, forms, matters
from ohdesk.services.forms import Form

YEAR, TODAY = "2026–2027", date(2026, 11, 20)
SCHOOL = School(new_id(), "Harjoituskoulu", form=EducationForm.BASIC)
GROUP = Group(new_id(), name="Ryhmä", schools=(SCHOOL.id,))
KEYS = {
    "group_confirmed", "leader_named", "plan_checked", "students_heard", "guardians_heard", "inspection",
    "inspection_follow_up", "equality_plan", "non_discrimination_plan", "evaluation_published", "services_told",
    "bullying_plan", "discipline_plan", "rules", "recovery_rehearsed",
}  # fmt: skip


@pytest.fixture
def school(vault):
    for value in (SCHOOL, GROUP, Plan(new_id(), GROUP.id, school_year=YEAR, goals=(Goal(new_id(), "Kaverit"),))):
        vault.add(value)
    return vault


def point(vault, key):
    return next(one for one in coverage.coverage(vault, GROUP.id, YEAR, "fi").points if one.key == key)


def test_both_languages_hold_the_same_duties():
    forms = tuple(EducationForm)
    finnish, swedish = coverage.duties("fi", forms), coverage.duties("sv", forms)
    assert {duty.key for duty in finnish} == KEYS
    for ours, theirs in zip(finnish, swedish, strict=True):
        assert replace(ours, title="", hint="", basis="") == replace(theirs, title="", hint="", basis="")
        assert all((ours.title, theirs.title, ours.hint, theirs.hint))
        assert ours.basis.count("§") == theirs.basis.count("§")
        assert bool(ours.basis) == bool(ours.checked)
    assert coverage.duties("en") == coverage.duties("fi")


def test_no_word_of_the_list_judges_or_says_what_the_law_demands():
    words = " ".join(
        f"{duty.title} {duty.hint}".casefold() for language in ("fi", "sv") for duty in coverage.duties(language)
    )
    for word in ("puute", "laiminly", "laki vaatii", "lagen kräver", "brist", "försumm"):
        assert word not in words


def test_words_and_sections_follow_the_form_of_education():
    by_key = {duty.key: duty for duty in coverage.duties("fi", (EducationForm.BASIC,))}
    assert by_key["students_heard"].title == "Oppilaita on kuultu"
    assert by_key["rules"].basis == "PoL 29 §"
    second = {duty.key: duty for duty in coverage.duties("sv", (EducationForm.UPPER_SECONDARY,))}
    assert second["students_heard"].title == "De studerande har hörts"
    assert "gymnasielagen 33 §" in second["students_heard"].basis


def test_each_type_of_group_has_its_own_points(school):
    expected = {
        GroupType.SCHOOL: KEYS,
        GroupType.STEERING: {
            "group_confirmed", "plan_checked", "students_heard", "guardians_heard", "services_told",
            "evaluation_published", "recovery_rehearsed",
        },
        GroupType.REGIONAL: {
            "plan_checked", "students_heard", "guardians_heard", "evaluation_published", "recovery_rehearsed",
        },
        GroupType.EXPERT_TEAM: {"group_confirmed", "plan_checked", "recovery_rehearsed"},
        GroupType.OTHER: {"group_confirmed", "plan_checked", "recovery_rehearsed"},
    }  # fmt: skip
    for kind, keys in expected.items():
        group = school.add(replace(GROUP, id=new_id(), type=kind)).value
        assert {one.key for one in coverage.coverage(school, group.id, YEAR, "fi").duties} == keys


def test_a_point_becomes_an_item_once_and_comes_back_after_it_was_let_go(school):
    waiting = coverage.propose(school, GROUP.id, YEAR, point(school, "rules"), TODAY)
    assert coverage.propose(school, GROUP.id, YEAR, point(school, "rules"), TODAY).value == waiting.value
    assert point(school, "rules").state is CoverageState.COMING
    matters.lapse(school, school.read(Matter, waiting.value.id), "Ei nyt")
    assert point(school, "rules").state is CoverageState.NOT_FOUND
    again = coverage.propose(school, GROUP.id, YEAR, point(school, "rules"), TODAY).value
    assert (again.id, again.state, again.answer) == (waiting.value.id, MatterState.WAITING, "")
    school.remove(again.id)
    coverage.propose(school, GROUP.id, YEAR, point(school, "rules"), TODAY)
    assert [one.id for one in school.all(Matter)] == [matter_id(GROUP.id, YEAR, "rules")]


def test_an_item_made_of_a_goal_carries_the_goal(school):
    goal = coverage.coverage(school, GROUP.id, YEAR, "fi").goals[0]
    made = coverage.propose(school, GROUP.id, YEAR, goal, TODAY).value
    assert (made.title, made.goal) == ("Kaverit", goal.goal.id)


def test_a_mark_that_is_written_first_on_two_laptops_is_one(school):
    base = coverage.mark(school, GROUP.id, YEAR, "rules")
    coverage.write(school, base, replace(base.value, note="Lautakunta 4 §"))
    again = coverage.mark(school, GROUP.id, YEAR, "rules")
    assert (again.value.id, again.value.note) == (base.value.id, "Lautakunta 4 §")
    coverage.write(school, again, replace(again.value, note=""))
    assert point(school, "rules").state is CoverageState.NOT_FOUND


def test_a_person_can_point_to_the_paragraphs_of_the_years_meetings(school):
    items = (AgendaItem(new_id(), "Avaus"), AgendaItem(new_id(), "Säännöt"))
    school.add(Meeting(new_id(), GROUP.id, date(2026, 9, 16), state=MeetingState.HELD, items=items))
    school.add(Meeting(new_id(), GROUP.id, date(2025, 9, 16), items=(AgendaItem(new_id(), "Vanha"),)))
    found = list(coverage.places(school, GROUP.id, YEAR))
    assert [(item.title, at.number, at.paragraph) for item, at in found] == [("Avaus", 1, 1), ("Säännöt", 1, 2)]


@pytest.mark.parametrize(
    ("language", "words"), [("fi", "Ei löytynyt aineistosta."), ("sv", "Hittades inte i materialet.")]
)
def test_the_map_is_printed_in_both_languages(school, language, words):
    text = forms.made(school, evaluation_papers.coverage(school, GROUP.id, YEAR, language), Form.TEXT).decode()
    assert words in text
    assert school.usage_log()[0].what == "coverage_printed"
