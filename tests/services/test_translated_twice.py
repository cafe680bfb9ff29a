"""One passage translated on two laptops: both are kept, and a person chooses."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from dumps import dump
from laptops import exchange

from ohdesk.documents.plain_text import plain_text
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.translations import TranslationState
from ohdesk.services import choosing, minutes, printing, translating
from ohdesk.storage.store import VaultStore

AT = datetime(2026, 11, 26, 9, 5, tzinfo=UTC)


@pytest.fixture
def two(laptops):
    chair, curator = laptops.new(), laptops.new()
    group = chair.add(Group(new_id(), name="Ryhmä", writes_in="fi")).value
    item = AgendaItem(new_id(), title="Välitunnit", text="Pihalla on ahdasta.")
    chair.add(Meeting(new_id(), group=group.id, day=date(2026, 11, 25), state=MeetingState.HELD, items=(item,)))
    exchange(chair, curator)
    return chair, curator


def meeting(vault):
    return vault.all(Meeting)[0]


def passage(vault, original):
    found = translating.of_document(vault, meeting(vault).id, "sv")
    return next(each for each in found if each.place.text == original)


def translate(vault, original, text):
    translating.write(vault, passage(vault, original), text, "sv")


def only(vault, language="fi"):
    (found,) = choosing.unresolved(vault, language)
    return found


def test_both_are_told_where_their_original_stands_and_one_is_chosen(two):
    chair, curator = two
    translate(chair, "Välitunnit", "Rasterna")
    translate(curator, "Välitunnit", "Raster")
    exchange(*two)

    found = only(chair)
    assert (found.document, found.thing, found.label) == (
        "Kokous 25.11.2026",
        "Asia 1: Välitunnit",
        "Otsikko ruotsiksi",
    )
    assert only(chair, "sv").label == "Rubrik på svenska"
    assert [version.words for version in found.versions] == ["Raster", "Rasterna"]
    assert choosing.seen_at(chair, found) == ("agenda_item", meeting(chair).items[0].id)
    swedish, finnish = (printing.agenda(chair, meeting(chair).id, language) for language in ("sv", "fi"))
    assert choosing.on_paper(chair, "fi", swedish) == (found,), "the paper is printed all the same, and it is said"
    assert choosing.on_paper(chair, "fi", finnish) == ()

    choosing.choose(chair, found, "Rasterna")
    exchange(*two)
    assert [choosing.count(vault) for vault in two] == [0, 0]
    assert "Rasterna" in plain_text(printing.agenda(curator, meeting(curator).id, "sv").document)
    assert dump(chair) == dump(curator)


def test_of_a_longer_text_the_original_is_told(two):
    for vault, text in zip(two, ("Det är trångt.", "Trångt på gården."), strict=True):
        translate(vault, "Pihalla on ahdasta.", text)
    exchange(*two)
    assert only(two[0]).label == "Valmistelu ruotsiksi – Pihalla on ahdasta."


@pytest.mark.parametrize("later", [0, 1])
def test_a_chosen_one_holds_though_the_other_was_made_of_another_original(two, later):
    """Whichever laptop writes last: the one that knows the new original, or the one that does not."""
    chair, curator = two
    edition = chair.read(Meeting, meeting(chair).id)
    item = replace(edition.value.items[0], title="Välitunnit ja piha")
    chair.save(edition, replace(edition.value, items=(item,)))
    writing = [(chair, "Välitunnit ja piha", "Rasterna och gården"), (curator, "Välitunnit", "Rasterna")]
    for vault, original, text in writing if later else reversed(writing):
        translate(vault, original, text)
    exchange(*two)

    found = only(curator)
    choosing.choose(curator, found, "Rasterna och gården")
    exchange(*two)
    for vault in two:
        told = passage(vault, "Välitunnit ja piha")
        assert (told.state, told.said) == (TranslationState.TRANSLATED, "Rasterna och gården")
    assert dump(chair) == dump(curator)


def test_an_addendum_translated_twice_is_told_with_its_meeting(two):
    chair, _ = two
    word = minutes.Word(None, "Puheenjohtaja", "chair", ConfirmedBy.MEETING)
    store, held = VaultStore("laptop"), meeting(chair).id
    minutes.approve_minutes(chair, store, held, [word], "fi", AT)
    minutes.add_addendum(chair, store, held, "Puuttui", "Alkoi klo 9.", [word], "fi", AT)
    exchange(*two)
    for vault, text in zip(two, ("Började 9.", "Det började kl. 9."), strict=True):
        translate(vault, "Alkoi klo 9.", text)
    exchange(*two)

    found = only(chair)
    assert (found.document, found.thing) == ("Kokous 25.11.2026", "Lisäys")
    assert found.label == "Teksti ruotsiksi – Alkoi klo 9."
    assert choosing.seen_at(chair, found) == ("meeting", held)
    choosing.choose(chair, found, "Började 9.")
    assert choosing.count(chair) == 0
    assert [each.text for each in translating.addenda_in_language(chair, held, "sv")] == ["Började 9."]
