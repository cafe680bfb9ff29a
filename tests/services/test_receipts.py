"""What came from other laptops, told in words: what, in which document, from whom; and nothing of one's own."""

import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from laptops import exchange

from ohdesk.documents.plain_text import plain_text
from ohdesk.domain.agenda import AgendaItem, ItemKind, changed, without
from ohdesk.domain.groups import Group
from ohdesk.domain.laptops import Laptop
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Outcome, OutcomeKind
from ohdesk.domain.translations import Translation, empty_translation, places, with_passage
from ohdesk.services import belonging, choosing, receipt_papers, receipt_parts, receipts
from ohdesk.services.arrivals import Happening
from ohdesk.services.exchange import exchange as meet
from ohdesk.services.exchange import meeting_folder
from ohdesk.services.vault_values import Blank

MEETING, FIRST, SECOND = UUID(int=1), UUID(int=2), UUID(int=3)
TOKEN = re.compile(r"[b-c]\d+x")
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
MEET = Meeting(
    MEETING,
    day=date(2026, 12, 9),
    theme="Ilmapiiri",
    place="Kirjasto",
    items=(
        AgendaItem(FIRST, title="Avaus", text="Avataan kokous.\nTodetaan läsnäolijat."),
        AgendaItem(SECOND, title="Kevät", record="Puhuttiin keväästä."),
    ),
)


@pytest.fixture
def three(laptops):
    """The chair's, the curator's and the nurse's laptops with one meeting that everybody has read."""
    return shared(laptops)


def shared(laptops):
    vaults = [laptops.new() for _ in range(3)]
    for vault, name in zip(vaults, ("Puheenjohtajan", "Kuraattorin", "Terveydenhoitajan"), strict=True):
        vault.add(Laptop(UUID(vault.facts.device), f"{name} kannettava"))
    vaults[0].add(MEET)
    exchange(*vaults)
    for vault in vaults:
        receipts.mark_read(vault, vault.mark, NOW)
    return vaults


def edit(vault, item_id=None, **fields):
    edition = vault.read(Meeting, MEETING)
    if item_id is None:
        return vault.save(edition, replace(edition.value, **fields))
    item = next(item for item in edition.value.items if item.id == item_id)
    return vault.save(edition, replace(edition.value, items=changed(edition.value.items, replace(item, **fields))))


def told(vault, language="fi"):
    """A receipt as plain lines."""
    found = receipts.receipt(vault, language)
    return [
        " | ".join((part.title, spot.title, *spot.words, passage.label, receipt_parts.spoken(language, line)))
        if passage
        else " | ".join((part.title, spot.title, *spot.words))
        for part in found.parts
        for spot in part.spots
        for passage, line in [(p, line) for p in spot.passages for line in p.lines] or [(None, None)]
    ]


def test_a_colleagues_paragraph_is_told_with_its_words_marked_and_ones_own_is_not(three):
    chair, curator, _ = three
    edit(chair, FIRST, text="Avataan kokous klo 14.\nTodetaan läsnäolijat.")
    edit(curator, FIRST, text="Avataan kokous.\nTodetaan kaikki läsnäolijat.\nKahvi.")
    exchange(*three)
    assert told(chair) == [
        "Kokous 9.12.2026: Ilmapiiri | Asia 1: Avaus | Valmistelu | Todetaan lisätty: ”kaikki” läsnäolijat.",
        "Kokous 9.12.2026: Ilmapiiri | Asia 1: Avaus | Valmistelu | lisätty: ”Kahvi.”",
    ]
    assert told(curator) == [
        "Kokous 9.12.2026: Ilmapiiri | Asia 1: Avaus | Valmistelu | Avataan kokous lisätty: ”klo 14”."
    ]
    spot = receipts.receipt(chair, "fi").spots[0]
    assert spot.laptops == ("Kuraattorin kannettava",)
    assert spot.passages[0].places == (1, 2)
    assert receipts.news(chair, "fi") == receipts.News(1, (("Kuraattorin kannettava", 1),))


@pytest.mark.parametrize(
    ("language", "document", "first", "second"),
    [
        (
            "fi",
            "Käännös ruotsiksi: Kokous 9.12.2026: Ilmapiiri",
            "Asia 1: Avaus | Uusi | Valmistelu ruotsiksi – Avataan kokous. | lisätty: ”Mötet öppnas.”",
            "Asia 2: Kevät | Uusi | Otsikko ruotsiksi | lisätty: ”Våren”",
        ),
        (
            "sv",
            "Översättning på svenska: Möte 9.12.2026: Ilmapiiri",
            "Ärende 1: Avaus | Nytt | Beredning på svenska – Avataan kokous. | tillagt: ”Mötet öppnas.”",
            "Ärende 2: Kevät | Nytt | Rubrik på svenska | tillagt: ”Våren”",
        ),
        (
            "en",
            "Translation in Swedish: Meeting 9.12.2026: Ilmapiiri",
            "Agenda item 1: Avaus | New | Preparation in Swedish – Avataan kokous. | added: “Mötet öppnas.”",
            "Agenda item 2: Kevät | New | Title in Swedish | added: “Våren”",
        ),
    ],
)
def test_translated_words_are_told_with_what_they_translate(three, language, document, first, second):
    chair, curator, _ = three
    said = {(place.object, place.field): place for place in places(MEET)}
    swedish = empty_translation(MEETING, "sv")
    for where, words in (((FIRST, "text"), "Mötet öppnas."), ((SECOND, "title"), "Våren")):
        swedish = with_passage(swedish, said[where], words)
    curator.add(swedish)
    exchange(*three)
    new, *passages = told(chair, language)
    assert new.startswith(f"{document} |  | ")
    assert passages == [f"{document} | {first}", f"{document} | {second}"]
    chair.add(Group(UUID(int=9), name="Harjoitusryhmä"))
    paper = plain_text(receipt_papers.receipt(chair, receipts.receipt(chair, language), language, NOW.date()).document)
    for words in (document, *first.split(" | ")[:-1]):
        assert words in paper


def test_a_translation_that_was_taken_back_is_still_told_by_what_it_translated(three):
    chair, curator, _ = three
    place = next(place for place in places(MEET) if (place.object, place.field) == (FIRST, "text"))
    curator.add(with_passage(empty_translation(MEETING, "sv"), place, "Mötet öppnas."))
    exchange(*three)
    receipts.mark_read(chair, chair.mark, NOW)
    edition = curator.read(Translation, empty_translation(MEETING, "sv").id)
    curator.save(edition, with_passage(edition.value, place, ""))
    exchange(*three)
    assert told(chair) == [
        "Käännös ruotsiksi: Kokous 9.12.2026: Ilmapiiri | Asia 1: Avaus | Valmistelu ruotsiksi | "
        "poistettu: ”Mötet öppnas.”"
    ]


def test_fields_are_told_in_words(three):
    chair, curator, nurse = three
    edit(curator, place="Kirjaston neuvotteluhuone", day=date(2026, 12, 16))
    edit(nurse, SECOND, kind=ItemKind.AGREEMENT, minutes_planned=15)
    exchange(*three)
    assert told(chair) == [
        "Kokous 16.12.2026: Ilmapiiri |  | Kokouspäivä | poistettu: ”9.12.2026” lisätty: ”16.12.2026”",
        "Kokous 16.12.2026: Ilmapiiri |  | Paikka | poistettu: ”Kirjasto” lisätty: ”Kirjaston neuvotteluhuone”",
        "Kokous 16.12.2026: Ilmapiiri | Asia 2: Kevät | Asian laji | poistettu: ”Keskustelu” lisätty: ”Sovittava asia”",
        "Kokous 16.12.2026: Ilmapiiri | Asia 2: Kevät | Minuuttia | lisätty: ”15”",
    ]
    assert receipts.news(chair, "sv").by_laptop == (("Kuraattorin kannettava", 1), ("Terveydenhoitajan kannettava", 1))


def test_new_removed_and_moved_things_are_told(three):
    chair, curator, _ = three
    edition = curator.read(Meeting, MEETING)
    outcome = Outcome(uuid4(), OutcomeKind.AGREED, text="Pidetään kahvit.")
    item = AgendaItem(uuid4(), title="Muut asiat", outcomes=(outcome,))
    second = edition.value.items[1]
    curator.save(edition, replace(edition.value, items=(item, second)))
    exchange(*three)
    assert told(chair) == [
        "Kokous 9.12.2026: Ilmapiiri | Asia 1: Muut asiat | Uusi",
        "Kokous 9.12.2026: Ilmapiiri | Asia 1: Muut asiat – Linjaus | Uusi | Teksti | lisätty: ”Pidetään kahvit.”",
        "Kokous 9.12.2026: Ilmapiiri | Asia: Avaus | Poistettu",
    ]
    curator.restore(FIRST)
    exchange(*three)
    receipts.mark_read(chair, chair.mark, NOW)
    edition = curator.read(Meeting, MEETING)
    curator.save(edition, replace(edition.value, items=edition.value.items[::-1]))
    exchange(*three)
    assert {spot.happenings for spot in receipts.receipt(chair, "fi").spots} == {(Happening.MOVED,)}


def test_what_was_read_is_not_told_again_but_can_be_opened_again(three):
    chair, curator, _ = three
    edit(curator, theme="Turvallisuus")
    exchange(*three)
    before = receipts.receipt(chair, "fi")
    receipts.mark_read(chair, before.until, NOW)
    assert told(chair) == []
    assert receipts.news(chair, "fi") == receipts.News(0)
    edit(curator, theme="Jotakin muuta")
    exchange(*three)
    last = receipts.earlier(chair)[0]
    assert receipts.receipt(chair, "fi", last.since, last.until).spots[0].passages == before.spots[0].passages
    receipts.mark_read(chair, last.until, NOW)
    assert len(told(chair)) == 1
    for number in range(20):
        edit(curator, theme=f"Aihe {number}")
        exchange(*three)
        receipts.mark_read(chair, chair.mark, NOW)
    assert len(receipts.earlier(chair)) == 12


def test_two_versions_and_what_was_removed_elsewhere_need_a_look(three):
    chair, curator, nurse = three
    edit(chair, theme="Oma aihe")
    edit(curator, theme="Toinen aihe")
    edit(chair, SECOND, text="Täällä kirjoitettu.")
    edition = nurse.read(Meeting, MEETING)
    nurse.save(edition, replace(edition.value, items=without(edition.value.items, SECOND)))
    exchange(*three)
    found = receipts.receipt(chair, "fi")
    assert [(spot.object, spot.happenings, spot.needs_a_look) for spot in found.spots] == [
        (MEETING, (), True),
        (SECOND, (Happening.KEPT,), True),
    ]
    assert found.looks == found.spots
    (theme,) = found.spots[0].passages
    pieces = [(piece.fate, piece.text) for line in theme.lines for piece in line]
    assert pieces == [("same", "Oma aihe"), ("added", "Toinen aihe")]  # both stand: neither is struck through
    edit(curator, FIRST, presenter="Kuraattori")
    exchange(*three)
    assert [spot.needs_a_look for spot in receipts.receipt(chair, "fi").spots] == [True, False, True]


def test_what_was_made_or_changed_to_the_same_in_two_places_is_no_news(three):
    chair, curator, _ = three
    for vault in (chair, curator):
        vault.add(Meeting(UUID(int=9), theme="Sama"))
        edit(vault, theme="Sama")
    edit(curator, FIRST, text="Ihan muuta.")
    edit(curator, FIRST, text=MEET.items[0].text)
    exchange(*three)
    assert told(chair) == []
    assert receipts.news(chair, "fi").count == 0


def test_no_forgotten_word_is_told(three):
    chair, curator, _ = three
    edit(curator, FIRST, text="Avataan kokous.\n\nSalaisuus tässä.", presenter="Salanimi")
    exchange(*three)
    assert "Salaisuus" in str(told(chair))
    curator.redact(
        "meeting", MEETING, [Blank(FIRST, "text", "Salaisuus tässä."), Blank(FIRST, "presenter", "Salanimi")], []
    )
    edit(curator, SECOND, record="Puhuttiin keväästä ja kesästä.")
    exchange(*three)
    assert "Sala" not in str(receipts.receipt(chair, "fi"))
    assert told(chair) == [
        "Kokous 9.12.2026: Ilmapiiri |  | Sanoja poistettu pysyvästi",
        "Kokous 9.12.2026: Ilmapiiri | Asia 2: Kevät | Muistion teksti | Puhuttiin keväästä lisätty: ”ja kesästä”.",
    ]


def test_that_drafts_were_forgotten_in_their_time_is_nothing_to_read(three):
    chair, curator, _ = three
    curator.forget_before(MEETING)
    exchange(*three)
    assert told(chair) == []
    assert receipts.news(chair, "fi").count == 0
    curator.forget(MEETING)
    exchange(*three)
    assert [spot.words for spot in receipts.receipt(chair, "fi").spots] == [("Hävitetty pysyvästi",)]


def test_a_laptop_that_has_just_joined_is_told_what_the_group_has_and_no_more(laptops):
    chair, curator = laptops.new(), laptops.new()
    chair.add(MEET)
    exchange(chair, curator)
    found = receipts.receipt(curator, "fi")
    assert (found.first, found.parts, found.kinds) == (True, (), (("meeting", 1),))
    assert receipts.news(curator, "fi").first
    assert not receipts.receipt(chair, "fi").first


def test_what_comes_after_a_laptop_has_joined_is_told_though_nobody_has_read_what_it_joined_with(laptops, tmp_path):
    chair, curator, place = laptops.new(), laptops.new(), meeting_folder(tmp_path)
    chair.add(Group(uuid4()))
    chair.add(MEET)
    meet(chair, place)
    request = belonging.ask_to_join(curator, place, "Kuraattorin kannettava")
    belonging.admit(chair, [request], " ".join(finnish for finnish, _ in request.words))
    meet(chair, place)
    meet(curator, place)
    assert receipts.receipt(curator, "fi").parts == ()
    edit(chair, FIRST, text="Avataan kokous.\nTodetaan kaikki läsnäolijat.")
    meet(chair, place)
    meet(curator, place)
    found = receipts.receipt(curator, "fi")
    assert (found.first, dict(found.kinds)["meeting"]) == (True, 1)
    line = "Kokous 9.12.2026: Ilmapiiri | Asia 1: Avaus | Valmistelu | Todetaan lisätty: ”kaikki” läsnäolijat."
    assert told(curator) == [line]
    assert receipts.unread_paragraphs(curator, MEETING, "fi") == {(FIRST, "text"): ((1,), ("toinen kannettava",))}
    paper = plain_text(receipt_papers.receipt(curator, found, "fi", NOW.date()).document)
    assert "Ryhmän koko työ tuli tälle kannettavalle." in paper
    assert "lisätty: ”kaikki”" in paper
    receipts.mark_read(curator, found.until, NOW)
    assert not receipts.receipt(curator, "fi").spots
    (earlier,) = receipts.earlier(curator)
    assert receipts.receipt(curator, "fi", earlier.since, earlier.until) == found


def test_unread_paragraphs_are_told_where_a_text_is_edited(three):
    chair, curator, _ = three
    edit(curator, FIRST, text="Avataan kokous.\nTodetaan läsnäolijat.\nLisäys.")
    exchange(*three)
    assert receipts.unread_paragraphs(chair, MEETING, "fi") == {}  # it shares no log
    belonging.start(chair)
    found = {(FIRST, "text"): ((2,), ("Kuraattorin kannettava",))}
    assert receipts.unread_paragraphs(chair, MEETING, "fi") == found
    receipts.mark_read(chair, chair.mark, NOW)
    assert receipts.unread_paragraphs(chair, MEETING, "fi") == {}


@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(0, 20), st.sampled_from(["write", "meet", "read"])), max_size=12)
)
def test_in_any_history_each_word_of_a_colleague_is_told_once_and_from_whom(laptops_place, steps):
    vaults = shared(laptops_place)
    chair = vaults[0]
    names = {"b": "Kuraattorin kannettava", "c": "Terveydenhoitajan kannettava"}
    found = Counter()

    def read():
        for spot in receipts.receipt(chair, "fi").spots:
            for passage in spot.passages:
                for piece in (piece for line in passage.lines for piece in line):
                    for token in TOKEN.findall(piece.text) if piece.fate == "added" else ():
                        assert names[token[0]] in passage.laptops
                        assert piece.device == vaults["abc".index(token[0])].facts.device
                        found[token] += 1
                    assert piece.fate == "same" or not re.search(r"a\d+x", piece.text)
        receipts.mark_read(chair, chair.mark, NOW)

    written = set()
    try:
        for number, (laptop, at, what) in enumerate(steps):
            if what == "read":
                read()
            elif what == "meet":
                exchange(chair, vaults[1 + at % 2])
            else:
                item = vaults[laptop].read(Meeting, MEETING).value.items[at % 2]
                words = item.record.split(" ")
                token = f"{'abc'[laptop]}{number}x"
                words.insert(at % (len(words) + 1), token)
                edit(vaults[laptop], item.id, record=" ".join(words))
                written.add(token)
        exchange(*vaults)
        read()
        assert found == Counter(token for token in written if token[0] != "a")
    finally:
        laptops_place.close()


def test_of_two_orders_the_later_stands_and_who_has_the_other_is_told_what_moved(laptops):
    chair, curator, _ = three = shared(laptops)
    third = AgendaItem(uuid4(), title="Muut asiat")
    edition = chair.read(Meeting, MEETING)
    chair.save(edition, replace(edition.value, items=(*edition.value.items, third)))
    exchange(*three)
    for vault in three:
        receipts.mark_read(vault, vault.mark, NOW)
    for vault, order in ((chair, (2, 0, 1)), (curator, (0, 2, 1))):
        edition = vault.read(Meeting, MEETING)
        vault.save(edition, replace(edition.value, items=tuple(edition.value.items[place] for place in order)))
    exchange(*three)
    orders = {tuple(item.title for item in vault.read(Meeting, MEETING).value.items) for vault in three}
    assert orders == {("Avaus", "Muut asiat", "Kevät")}
    assert choosing.waiting(chair) == choosing.waiting(curator) == {}
    assert told(chair) == ["Kokous 9.12.2026: Ilmapiiri | Asia 2: Muut asiat | Siirretty toiseen paikkaan"]
    assert told(curator) == []
