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
