"""A plan is written along a list of points: what each is for, where it comes from, what is still open."""

import re
from dataclasses import replace
from uuid import UUID

import pytest

from ohdesk.domain.plan_contents import (
    LANGUAGES,
    Answer,
    PlanSide,
    act_points,
    answers,
    chapter_title,
    checked_month,
    content_list,
    counterpart,
    missing,
    new_chapter,
    old_words_in,
    point_of,
    with_chapters,
)
from ohdesk.domain.plans import (
    Chapter,
    Expectation,
    Goal,
    GoalCategory,
    Measure,
    Plan,
    PlanComment,
    PlanKind,
    Risk,
    Theme,
)

PLAN = Plan(UUID(int=1))
OWN = Chapter(UUID(int=9), "Kerhot")


def begun(kind: PlanKind, language: str = "fi") -> Plan:
    return with_chapters(replace(PLAN, kind=kind), language)


@pytest.mark.parametrize("kind", PlanKind)
def test_a_list_has_the_same_points_in_each_language(kind):
    finnish, swedish = (content_list(kind, language) for language in LANGUAGES)
    assert [(p.key, p.checked, p.answers, p.side, len(p.hints)) for p in finnish] == [
        (p.key, p.checked, p.answers, p.side, len(p.hints)) for p in swedish
    ]
    sections = [[re.sub(r"\D*(\d.*)", r"\1", point.source) for point in points] for points in (finnish, swedish)]
    assert sections[0] == sections[1]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PlanKind)
def test_a_section_always_tells_when_it_was_read_and_never_says_that_the_law_demands(kind, language):
    for point in content_list(kind, language):
        assert bool(point.source) == bool(point.checked)
        assert point.title
        assert point.about
        assert point.hints
        assert not re.search(r"laki vaatii|lagen kräver", " ".join((point.about, *point.hints)))


def test_no_list_in_english_comes_in_finnish():
    assert content_list(PlanKind.ACTION, "en") == content_list(PlanKind.ACTION, "fi")


def test_the_act_lists_five_points_for_each_plan_of_the_area_and_six_for_the_providers():
    regional = [point for point in content_list(PlanKind.REGIONAL, "fi") if point.source == "OHL 13 a §"]
    assert {"goals", "cooperation", "need", "resources", "follow_up"} <= {point.key for point in regional}
    provider = {point.answers for point in content_list(PlanKind.PROVIDER, "fi")} - {""}
    assert provider == {"goals", "follow_up", "need", "communal", "cooperation", "protection"}
    assert {point.answers for point in content_list(PlanKind.SCHOOL_YEAR, "fi")} - {""} == provider
    assert not any(point.source for point in content_list(PlanKind.ACTION, "fi"))


def test_the_month_of_reading_is_written_as_people_write_it():
    assert checked_month(content_list(PlanKind.PROVIDER, "fi")[0]) == "1/2025"


def test_a_new_plan_has_a_chapter_for_each_point_that_is_written_in_one():
    plan = begun(PlanKind.REGIONAL)
    points = [point for point in content_list(PlanKind.REGIONAL, "fi") if point.side is PlanSide.CHAPTER]
    assert [chapter.key for chapter in plan.chapters] == [point.key for point in points]
    assert all(chapter.title and not chapter.text for chapter in plan.chapters)


def test_two_laptops_make_the_same_chapters_whatever_their_language():
    finnish, swedish = begun(PlanKind.PROVIDER), begun(PlanKind.PROVIDER, "sv")
    assert [chapter.id for chapter in finnish.chapters] == [chapter.id for chapter in swedish.chapters]
    assert with_chapters(finnish, "sv") == finnish


def test_a_plan_that_follows_another_takes_over_the_groups_own_list():
    before = replace(PLAN, chapters=(OWN, Chapter(UUID(int=8), "Meidän koulu", "Teksti", "need")))
    after = with_chapters(Plan(UUID(int=2)), "fi", before)
    assert [(chapter.title, chapter.text, chapter.key) for chapter in after.chapters] == [
        ("Kerhot", "", ""),
        ("Meidän koulu", "", "need"),
    ]
    assert with_chapters(after, "fi", before) == after
    assert with_chapters(Plan(UUID(int=2)), "fi", PLAN) == with_chapters(Plan(UUID(int=2)), "fi")


def test_a_title_that_nobody_changed_comes_in_the_readers_language():
    plan = begun(PlanKind.SCHOOL_YEAR)
    chapter = plan.chapters[0]
    assert chapter_title(plan, chapter, "sv") == "Behov och tjänster"
    assert chapter_title(plan, replace(chapter, title=""), "fi") == "Tarve ja palvelut"
    assert chapter_title(plan, replace(chapter, title="Missä olemme"), "sv") == "Missä olemme"
    assert chapter_title(plan, OWN, "sv") == "Kerhot"
    assert point_of(plan, OWN, "sv") is None


def test_what_was_written_last_year_is_found_by_its_key_else_by_its_title():
    earlier = replace(PLAN, chapters=(Chapter(UUID(int=5), "Ennen", "Vanha", "need"), OWN))
    assert counterpart(Chapter(UUID(int=6), "Tarve", key="need"), earlier).text == "Vanha"
    assert counterpart(Chapter(UUID(int=6), "Tarve", key="meetings"), earlier) is None
    assert counterpart(Chapter(UUID(int=6), "kerhot"), earlier) == OWN
    assert counterpart(Chapter(UUID(int=6)), earlier) is None


def test_a_point_is_written_left_out_on_purpose_or_open():
    points = {point.key: point for point in content_list(PlanKind.SCHOOL_YEAR, "fi")}
    need, meetings = new_chapter(PLAN, points["need"]), new_chapter(PLAN, points["meetings"])
    plan = replace(PLAN, chapters=(replace(need, text="Kysely"), replace(meetings, left_out="Vuosikello kertoo.")))
    found = {each.point.key: each.answer for each in answers(plan, "fi")}
    assert found["need"] is Answer.WRITTEN
    assert found["meetings"] is Answer.LEFT_OUT
    assert found["communal"] is Answer.OPEN
    assert len(missing(plan, "fi")) == len(points) - 2


@pytest.mark.parametrize(
    ("kind", "key", "held"),
    [
        (PlanKind.SCHOOL_YEAR, "goals", {"goals": (Goal(UUID(int=3)),)}),
        (PlanKind.SCHOOL_YEAR, "heard", {"comments": (PlanComment(UUID(int=3)),)}),
        (PlanKind.ACTION, "themes", {"themes": (Theme(UUID(int=3)),)}),
        (PlanKind.ACTION, "risks", {"risks": (Risk(UUID(int=3)),)}),
        (PlanKind.ACTION, "expectations", {"expectations": (Expectation(UUID(int=3)),)}),
    ],
)
def test_what_the_plan_holds_elsewhere_answers_its_point(kind, key, held):
    empty = replace(PLAN, kind=kind)
    assert {each.point.key: each.answer for each in answers(empty, "fi")}[key] is Answer.OPEN
    assert {each.point.key: each.answer for each in answers(replace(empty, **held), "fi")}[key] is Answer.WRITTEN


def test_an_open_point_tells_its_section_and_when_it_was_read_only_where_there_is_one():
    found = {finding.data["point"]: finding for finding in missing(PLAN, "fi")}
    assert found["Tarve ja palvelut"].key == "point_of_law_open"
    assert found["Tarve ja palvelut"].data["source"] == "OHL 13 §"
    assert found["Tarve ja palvelut"].data["checked"] == "1/2025"
    assert found["Siirtymät"].key == "point_open"


def test_old_words_are_noticed_wherever_the_plan_says_them():
    old = "koulun oppilashuoltosuunnitelma"
    measure = Measure(UUID(int=4), old)
    for plan in (
        replace(PLAN, chapters=(Chapter(UUID(int=3), text=old),)),
        replace(PLAN, goals=(Goal(UUID(int=3), measures=(measure,)),)),
        replace(PLAN, themes=(Theme(UUID(int=3), measures=(measure,)),)),
        replace(PLAN, risks=(Risk(UUID(int=3), response=old),)),
    ):
        assert [finding.key for finding in old_words_in(plan)] == ["old_plan"]
    assert old_words_in(PLAN) == ()


def test_each_point_of_section_13_tells_what_of_the_plan_answers_it():
    chapters = (
        Chapter(UUID(int=11), "Tarve", "Kysely", "need"),
        Chapter(UUID(int=12), "Arki", key="communal", left_out="Tavoitteet kertovat."),
        OWN,
    )
    kinds = (GoalCategory.PARTICIPATION, GoalCategory.HEALTH, GoalCategory.LEARNING, None)
    goals = tuple(Goal(UUID(int=20 + n), category=kind) for n, kind in enumerate(kinds))
    found = {each.point.key: each for each in act_points(replace(PLAN, chapters=chapters, goals=goals), "sv")}
    assert list(found) == ["goals", "need", "communal", "cooperation", "protection", "follow_up"]
    assert found["goals"].goals == goals
    assert found["need"].chapters == chapters[:1]
    assert (found["communal"].goals, found["communal"].left_out) == (goals[2:3], chapters[1:2])
    assert (found["cooperation"].goals, found["protection"].goals) == (goals[:1], goals[1:2])
    assert (found["follow_up"].chapters, found["follow_up"].goals) == ((), ())
    assert act_points(replace(PLAN, kind=PlanKind.ACTION), "fi") == ()
