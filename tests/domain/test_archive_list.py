"""The provider's times of keeping: kept is for a time, archived for ever, and what is not given says so."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.domain.archive import (
    Keeping,
    Paper,
    PaperKind,
    archive_lines,
    keeping_of,
    kept_until,
    rule_for,
    with_rules,
)
from ohdesk.domain.schools import Provider, RetentionRule


def uid(number):
    return UUID(int=number)


MINUTES = RetentionRule(uid(1), PaperKind.MINUTES, "Toiminta", 10)
PLANS = RetentionRule(uid(2), PaperKind.PLAN, "Pysyvä", None)
MEMO = Paper(PaperKind.MINUTES, uid(10), "2026–2027", date(2026, 9, 16), number=1)


def test_a_rule_tells_kept_archived_or_nothing():
    assert keeping_of(MINUTES) is Keeping.KEPT
    assert keeping_of(PLANS) is Keeping.ARCHIVED
    assert keeping_of(replace(PLANS, name="")) is Keeping.NOT_GIVEN
    assert keeping_of(None) is Keeping.NOT_GIVEN


def test_a_time_is_counted_from_the_end_of_the_calendar_year():
    assert kept_until(MEMO, MINUTES) == date(2036, 12, 31)
    assert kept_until(replace(MEMO, day=date(2024, 2, 29)), replace(MINUTES, years=1)) == date(2025, 12, 31)
    for paper, rule in (
        (MEMO, PLANS),
        (MEMO, None),
        (replace(MEMO, day=None), MINUTES),
        (replace(MEMO, finished=False), MINUTES),
    ):
        assert kept_until(paper, rule) is None


def test_papers_stand_sort_by_sort_and_day_by_day():
    plan = Paper(PaperKind.PLAN, uid(11), "2026–2027")
    late = replace(MEMO, object=uid(12), day=date(2027, 1, 1))
    undated = replace(MEMO, object=uid(13), day=None)
    lines = archive_lines((plan, undated, late, MEMO), (MINUTES,))
    assert [line.paper for line in lines] == [MEMO, late, undated, plan]
    assert [line.keeping for line in lines] == [Keeping.KEPT] * 3 + [Keeping.NOT_GIVEN]
    assert lines[0].until == date(2036, 12, 31)


def test_the_providers_rules_are_one_for_each_sort_on_every_laptop():
    provider = Provider(uid(3), retention=(MINUTES, RetentionRule(uid(4), "vanha", "Muu", 5)))
    assert rule_for(provider, PaperKind.MINUTES) == MINUTES
    empty = rule_for(provider, PaperKind.PLAN)
    assert empty == rule_for(provider, PaperKind.PLAN)
    assert (empty.papers, keeping_of(empty)) == (PaperKind.PLAN, Keeping.NOT_GIVEN)
    written = with_rules(provider, (replace(MINUTES, years=3), empty))
    assert [(rule.papers, rule.years) for rule in written.retention] == [("vanha", 5), ("minutes", 3)]
