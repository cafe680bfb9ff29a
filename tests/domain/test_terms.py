"""Words that the law has left behind are noticed, those of today are not."""

from uuid import UUID

import pytest

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Outcome
from ohdesk.domain.terms import old_words, old_words_of


@pytest.mark.parametrize(
    ("text", "key", "word"),
    [
        ("Päivitettiin koulun oppilashuoltosuunnitelmaa.", "old_plan", "oppilashuoltosuunnitelmaa"),
        ("Skolans elevvårdsplan gicks igenom.", "old_plan", "elevvårdsplan"),
        ("Tehostetun tuen järjestelyt.", "old_support", "Tehostetun tuen"),
        ("Intensifierat stöd på hösten.", "old_support", "Intensifierat stöd"),
        ("Kysytään aluehallintovirastolta.", "old_agency", "aluehallintovirastolta"),
        ("Regionförvaltningsverket svarade.", "old_agency", "Regionförvaltningsverket"),
    ],
)
def test_an_old_word_is_noticed_in_any_form(text, key, word):
    assert [(found.key, found.data) for found in old_words(text)] == [(key, {"word": word})]


@pytest.mark.parametrize(
    "text",
    [
        "Koulutuksen järjestäjän opiskeluhuoltosuunnitelma ja ryhmäkohtaiset tukimuodot.",
        "Utbildningsanordnarens elevhälsoplan och gruppspecifika stödformer.",
        "Tuki on tarpeen, ja valvontaa tehostetaan.",
        "Lupa- ja valvontavirasto",
        "",
    ],
)
def test_the_words_of_today_are_not(text):
    assert list(old_words(text)) == []


def test_everything_that_a_meeting_says_is_looked_through():
    item = AgendaItem(UUID(int=2), "Oppilashuoltosuunnitelma", record="Tehostettu tuki loppui.")
    outcome = Outcome(UUID(int=3), text="Kysytään aluehallintovirastolta.")
    meeting = Meeting(UUID(int=1), items=(item, AgendaItem(UUID(int=4), outcomes=(outcome,))))
    assert [found.key for found in old_words_of(meeting)] == ["old_plan", "old_support", "old_agency"]
    assert old_words_of(Meeting(UUID(int=1), theme="Rauha")) == ()
