"""Agendas to begin from, and a provider's pack beside a group's own changes."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.agenda import AgendaItem, ItemKind, Part, Reason
from ohdesk.domain.packs import (
    Difference,
    differences,
    followed,
    has_own_facts,
    is_as_delivered,
    with_their_facts,
    with_theirs,
)
from ohdesk.domain.schools import EducationForm
from ohdesk.domain.templates import (
    AgendaTemplate,
    Occasion,
    TemplateItem,
    agenda_from,
    minutes_in_all,
    occasion_on,
    template_items,
)


def item(number, title="", **about):
    return TemplateItem(UUID(int=number), title or f"Asia {number}", **about)


def template(*items, **about):
    return AgendaTemplate(UUID(int=99), items=items, **about)


DELIVERED = template(item(1), item(2), item(3), name="Tavallinen kokous")


def titles(found):
    return [entry.title for entry in found.items]


def test_an_agenda_begins_with_what_the_template_has_the_same_on_every_laptop():
    source = template(item(1, kind=ItemKind.AGREEMENT, part=Part.STAFF, minutes_planned=10, text="T", prompt="P"))
    first, second = agenda_from(source, UUID(int=7)), agenda_from(source, UUID(int=7))
    assert first == second
    (made,) = first
    assert (made.title, made.kind, made.part, made.minutes_planned, made.text, made.prompt) == (
        *("Asia 1", ItemKind.AGREEMENT, Part.STAFF, 10),
        *("T", "P"),
    )
    assert made.id not in {entry.id for entry in agenda_from(source, UUID(int=8))}


def test_a_template_keeps_what_was_prepared_and_nothing_that_came_back_by_itself():
    own = AgendaItem(UUID(int=1), "Oma", minutes_planned=5, text="T", record="sanottiin", raised_by="oppilaskunta")
    carried = AgendaItem(UUID(int=2), "Jäi kesken", reason=Reason.NOT_HANDLED)
    (kept,) = template_items((own, carried), UUID(int=9))
    assert kept == TemplateItem(kept.id, "Oma", minutes_planned=5, text="T")


@pytest.mark.parametrize(
    ("day", "theme", "occasion"),
    [
        (date(2026, 8, 19), "", Occasion.FIRST),
        (date(2026, 8, 19), "Poissaolot", Occasion.FIRST),
        (date(2026, 9, 16), "", Occasion.ORDINARY),
        (date(2026, 11, 4), "Poissaolot", Occasion.THEME),
        (date(2027, 5, 19), "Poissaolot", Occasion.EVALUATION),
    ],
)
def test_the_occasion_is_guessed_from_the_place_in_the_year(day, theme, occasion):
    year = (date(2026, 8, 19), date(2026, 9, 16), date(2026, 11, 4), date(2027, 5, 19))
    assert occasion_on(day, year, theme) is occasion


@pytest.mark.parametrize("day", [date(2026, 12, 9), date(2027, 1, 20), date(2027, 3, 31)])
def test_a_meeting_alone_in_midwinter_neither_begins_nor_ends_the_year(day):
    assert occasion_on(day, (day,)) is Occasion.ORDINARY


def test_minutes_are_summed_where_they_are_planned():
    assert minutes_in_all(template(item(1, minutes_planned=5), item(2), item(3, minutes_planned=15))) == 20


def test_what_a_group_left_alone_follows_the_pack():
    brought = template(item(3), item(1, "Uusi sanamuoto"), item(4), name="Uusi nimi", form=EducationForm.BASIC)
    assert followed(DELIVERED, DELIVERED, brought) == brought


def test_what_a_group_changed_added_or_took_away_stays_its_own():
    ours = template(item(1, "Meidän sanamme"), item(8, "Oma asia"), item(3), name="Meidän kokous")
    brought = template(item(1, "Paketin uusi"), item(2, "Paketin uusi"), item(3, "Paketin uusi"), item(4), name="Uusi")
    after = followed(ours, DELIVERED, brought)
    assert titles(after) == ["Meidän sanamme", "Oma asia", "Paketin uusi", "Asia 4"]
    assert after.name == "Meidän kokous"


def test_what_the_pack_drops_goes_unless_the_group_changed_it():
    ours = template(item(1), item(2, "Meidän"), item(3))
    assert titles(followed(ours, DELIVERED, template())) == ["Meidän"]


def test_an_order_that_the_group_chose_stays_and_new_items_come_where_the_pack_has_them():
    ours = template(item(3), item(1), item(2))
    brought = template(item(1), item(4), item(2), item(3))
    assert titles(followed(ours, DELIVERED, brought)) == ["Asia 3", "Asia 1", "Asia 4", "Asia 2"]


def test_differences_stand_side_by_side_and_are_settled_item_by_item():
    ours = template(item(1, "Meidän"), item(3), item(8, "Oma"))
    found = differences(ours, DELIVERED)
    assert found == (
        Difference(UUID(int=1), item(1, "Meidän"), item(1)),
        Difference(UUID(int=2), None, item(2)),
        Difference(UUID(int=8), item(8, "Oma"), None),
    )
    for difference in found:
        ours = with_theirs(ours, DELIVERED, difference.item)
    assert ours.items == DELIVERED.items
    assert not is_as_delivered(ours, DELIVERED)
    assert has_own_facts(ours, DELIVERED)
    assert is_as_delivered(with_their_facts(ours, DELIVERED), DELIVERED)


def test_a_pack_brings_templates_but_none_of_the_groups_own_facts():
    ours = replace(DELIVERED, group=UUID(int=5), pack="p", pack_version=3)
    after = followed(ours, DELIVERED, template(item(4)))
    assert (after.group, after.pack, after.pack_version) == (UUID(int=5), "p", 3)


items = st.lists(st.builds(item, st.integers(1, 6), st.sampled_from("ab")), unique_by=lambda i: i.id, max_size=6)
templates = st.builds(lambda found, name: template(*found, name=name), items, st.sampled_from("xy"))


@given(templates, templates, templates)
def test_an_update_never_loses_or_repeats_anything(ours, delivered, brought):
    after = followed(ours, delivered, brought)
    ids = [entry.id for entry in after.items]
    assert len(ids) == len(set(ids))
    for entry in ours.items:
        if entry not in delivered.items:
            assert entry in after.items
    for entry in brought.items:
        untouched = entry.id not in {i.id for i in (*ours.items, *delivered.items)}
        assert not untouched or entry in after.items
    assert followed(delivered, delivered, brought).items == brought.items
    assert followed(after, brought, brought) == after
