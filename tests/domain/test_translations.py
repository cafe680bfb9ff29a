"""What people wrote, in the other language: found by walking the values, kept by place, never used when out of date."""

from dataclasses import replace
from typing import get_args, get_type_hints

import pytest

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Outcome
from ohdesk.domain.plans import Chapter, Goal, Measure, Plan
from ohdesk.domain.translations import (
    WORDS,
    TranslationState,
    by_place,
    empty_translation,
    has_words,
    other_language,
    places,
    state_of,
    translated,
    up_to_date,
    with_passage,
)
from ohdesk.sync.shapes import shapes

IN_ONE_LANGUAGE = {
    ("meeting", "summary_staff"),
    ("meeting", "summary_guardians"),
    ("meeting", "summary_students"),
    ("agenda_item", "prompt"),  # the chair's own
    ("agenda_item", "answer"),  # to whoever raised it
    ("matter", "answer"),
    ("remark", "text"),
    ("newsletter", "lead"),
    ("news_section", "text"),
    ("survey", "lead"),  # these have a field for each language
    ("survey", "lead_sv"),
    ("question", "summary"),
}

ITEM = AgendaItem(
    id=new_id(),
    title="Välitunnit",
    presenter="Rauha Harjoitus",
    record="Keskusteltiin.\n\nSovittiin kokeilusta.",
    prompt="Muista kysyä oppilaskunnalta.",
    outcomes=(Outcome(id=new_id(), text="Kokeillaan pitkää välituntia."),),
)
MEETING = Meeting(id=new_id(), theme="Arki", place="114", remote_link="https://example.org/a", items=(ITEM,))


@pytest.mark.parametrize("shape", shapes().values(), ids=lambda shape: shape.kind)
def test_no_text_that_papers_tell_is_forgotten(shape):
    told = {(shape.kind, field) for field in WORDS.get(shape.type, ())}

    assert {(shape.kind, field) for field in shape.texts} <= told | IN_ONE_LANGUAGE


@pytest.mark.parametrize("value_type", WORDS, ids=lambda value_type: value_type.__name__)
def test_what_is_named_are_texts_and_lists_of_what_is_inside(value_type):
    hints = get_type_hints(value_type)
    for name in WORDS[value_type]:
        if hints[name] is not str:
            assert get_args(hints[name])[0] in WORDS, name


def test_words_come_in_the_order_of_reading_under_their_titles():
    found = [(place.heading, place.field, place.text) for place in places(MEETING, {"Rauha Harjoitus"})]

    assert found == [
        ("", "theme", "Arki"),
        ("Välitunnit", "title", "Välitunnit"),
        ("Välitunnit", "record", "Keskusteltiin.\n\nSovittiin kokeilusta."),
        ("Välitunnit", "text", "Kokeillaan pitkää välituntia."),
    ]


def test_what_has_no_words_has_no_places():
    assert list(places("Välitunnit")) == []


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("", False),
        ("114", False),
        ("12.10.2026 klo", True),
        ("87 %", False),
        ("rehtori@example.org", False),
        ("https://example.org/kysely", False),
        ("www.example.org", False),
        ("Vastaukset: https://example.org", True),
        ("Rauha Harjoitus", False),
        ("Rauha Harjoitus, rehtori", True),
    ],
)
def test_numbers_addresses_and_names_are_not_translated(text, has):
    assert has_words(text, {"Rauha Harjoitus"}) is has


def test_a_translation_stands_in_for_what_it_translates():
    translation = empty_translation(MEETING.id, "sv")
    swedish = {"Arki": "Vardagen", "Välitunnit": "Rasterna", "Kokeillaan pitkää välituntia.": "Vi provar en lång rast."}
    for place in places(MEETING):
        if place.text in swedish:
            translation = with_passage(translation, place, swedish[place.text])

    found = translated(MEETING, by_place(translation))

    assert (found.theme, found.items[0].title, found.items[0].outcomes[0].text) == tuple(swedish.values())
    assert found.items[0].record == ITEM.record
    assert translated(MEETING, {}) == MEETING
    assert translated("Arki", {}) == "Arki"


def test_a_translation_of_something_that_has_changed_since_is_never_used():
    place = next(iter(places(MEETING)))
    translation = with_passage(empty_translation(MEETING.id, "sv"), place, "Vardagen")
    known = by_place(translation)[(MEETING.id, "theme")]
    later = replace(MEETING, theme="Arki ja juhla")

    assert translated(later, by_place(translation)) == later
    assert state_of(place, known) is TranslationState.TRANSLATED
    assert state_of(next(iter(places(later))), known) is TranslationState.CHANGED
    assert state_of(place, None) is TranslationState.LACKING
    assert state_of(place, replace(known, text="")) is TranslationState.LACKING
    assert state_of(place, replace(known, source="")) is TranslationState.LACKING


def test_writing_twice_in_one_place_leaves_the_later_words():
    first, *_, last = places(MEETING)
    translation = with_passage(empty_translation(MEETING.id, "sv"), first, "Vardag")
    translation = with_passage(translation, last, "Vi provar.")
    again = with_passage(translation, first, "Vardagen")

    assert [(passage.source, passage.text) for passage in again.passages] == [
        ("Arki", "Vardagen"),
        ("Kokeillaan pitkää välituntia.", "Vi provar."),
    ]
    assert [passage.id for passage in again.passages] == [passage.id for passage in translation.passages]
    emptied = with_passage(again, first, "").passages[0]
    assert (emptied.source, emptied.text) == ("", "")


def test_two_laptops_give_a_translation_and_its_passages_the_same_identity():
    place = next(iter(places(MEETING)))
    here, there = (with_passage(empty_translation(MEETING.id, "sv"), place, words) for words in ("A", "B"))

    assert (here.id, here.passages[0].id) == (there.id, there.passages[0].id)
    assert empty_translation(MEETING.id, "fi").id != here.id


def test_what_translates_words_that_nobody_says_any_more_is_emptied():
    first, *_, last = places(MEETING)
    translation = with_passage(with_passage(empty_translation(MEETING.id, "sv"), first, "Vardag"), last, "Vi provar.")
    odd = replace(translation, passages=(*translation.passages, replace(translation.passages[0], object=None)))

    found = up_to_date(odd, {(MEETING.id, "theme"): "Arki"})

    assert [(passage.source, passage.text) for passage in found.passages] == [("Arki", "Vardag"), ("", ""), ("", "")]
    assert by_place(found).keys() == by_place(translation).keys()


def test_a_plan_is_read_theme_by_theme_goal_by_goal():
    measure = Measure(id=new_id(), text="Kysely", owner="rehtori", schedule="syksy")
    goal = Goal(id=new_id(), title="Tavoite", target="Kaikki mukana", measures=(measure,))
    plan = Plan(id=new_id(), goals=(goal,), chapters=(Chapter(id=new_id(), title="Tarve", text="Mitä."),))

    assert [place.text for place in places(plan)] == [
        *("Tavoite", "Kaikki mukana", "Kysely", "rehtori", "syksy"),
        *("Tarve", "Mitä."),
    ]


def test_there_are_two_languages():
    assert (other_language("fi"), other_language("sv")) == ("sv", "fi")
