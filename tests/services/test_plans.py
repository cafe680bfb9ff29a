"""A group's plans are found by their year, their name, or anything that stands in them."""

from __future__ import annotations

from datetime import date

import pytest

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Chapter, Plan, PlanKind
from ohdesk.services import plans
from ohdesk.services.ports import Vault

YEAR = "2026–2027"


@pytest.fixture
def group(vault: Vault) -> Group:
    return vault.add(Group(new_id(), name="Opiskeluhuoltoryhmä")).value


def test_only_a_school_year_plan_is_found_by_its_year(vault: Vault, group: Group) -> None:
    vault.add(Plan(new_id(), group.id, "Toimintasuunnitelma", YEAR, kind=PlanKind.ACTION))
    assert plans.plan_for(vault, group.id, YEAR) is None
    made = plans.new_plan(vault, group, YEAR)
    assert plans.plan_for(vault, group.id, YEAR) == made


def test_the_others_are_named_the_latest_first(vault: Vault, group: Group) -> None:
    plans.new_plan(vault, group, YEAR)
    for year in (2022, 2026):
        vault.add(Plan(new_id(), group.id, f"Alue {year}", kind=PlanKind.REGIONAL, starts=date(year, 1, 1)))
    assert [plan.title for plan in plans.named_plans(vault, group.id)] == ["Alue 2026", "Alue 2022"]


def test_a_plan_is_found_by_a_chapter_in_it(vault: Vault, group: Group) -> None:
    chapter = Chapter(new_id(), "Lähtökohdat")
    plan = vault.add(Plan(new_id(), group.id, chapters=(chapter,))).value
    assert plans.holding(vault, chapter.id) == plan
    assert plans.holding(vault, new_id()) is None
    assert plans.plan_of(vault, plan.id) is not None
    assert plans.plan_of(vault, new_id()) is None


def test_a_plan_begins_with_the_chapters_of_its_kind(vault: Vault, group: Group) -> None:
    plan = plans.begin(vault, group, Plan(new_id(), title="Alueen suunnitelma", kind=PlanKind.REGIONAL), "sv").value
    assert plan.group == group.id
    assert plan.previous is None
    assert "Fördelningen av resurser" in [chapter.title for chapter in plan.chapters]


def test_the_next_years_plan_follows_the_last_one_and_keeps_its_chapters(vault: Vault, group: Group) -> None:
    for year in ("2024–2025", "2025–2026"):
        own = Chapter(new_id(), f"Oma luku {year}", "Teksti")
        vault.add(Plan(new_id(), group.id, school_year=year, chapters=(own,)))
    vault.add(Plan(new_id(), group.id, school_year="2027–2028"))
    vault.add(Plan(new_id(), group.id, kind=PlanKind.ACTION, starts=date(2020, 1, 1)))
    plan = plans.begin(vault, group, Plan(new_id(), school_year=YEAR), "fi").value
    earlier = plans.before(vault, plan)
    assert earlier is not None
    assert earlier.school_year == "2025–2026"
    assert plan.previous == earlier.id
    assert [(chapter.title, chapter.text) for chapter in plan.chapters] == [("Oma luku 2025–2026", "")]


def test_a_plan_that_names_another_follows_that_one(vault: Vault, group: Group) -> None:
    first = plans.new_plan(vault, group, "2024–2025").value
    plans.new_plan(vault, group, "2025–2026")
    plan = Plan(new_id(), group.id, school_year=YEAR, previous=first.id)
    assert plans.before(vault, plan) == first
