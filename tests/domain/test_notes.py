"""What is said: kept, filed, turned into something else."""

from __future__ import annotations

import pytest

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import LooseNote, Meeting
from ohdesk.domain.notes import added_after, appended, filed, item_with, note_filed, pending_id, taken, with_note
from ohdesk.domain.paragraphs import passages

ONE, TWO = AgendaItem(new_id(), "Avaus"), AgendaItem(new_id(), "Kysely", record="Vastauksia tuli 87.")
MEETING = Meeting(new_id(), items=(ONE, TWO))


def test_a_note_is_kept_changed_and_taken_away():
    note, other = new_id(), new_id()
    meeting = with_note(with_note(MEETING, note, "Ovi"), other, "Ikkuna")
    assert with_note(meeting, note, "Ovi auki").notes == (LooseNote(note, "Ovi auki"), LooseNote(other, "Ikkuna"))
    assert with_note(meeting, note, "").notes == (LooseNote(other, "Ikkuna"),)


def test_each_laptop_has_its_own_unfinished_note():
    assert pending_id(MEETING.id, "a") == pending_id(MEETING.id, "a") != pending_id(MEETING.id, "b")


def test_a_note_is_filed_to_an_item_and_is_loose_no_more():
    note = new_id()
    meeting = note_filed(with_note(MEETING, note, "Palataan keväällä."), note, TWO.id)
    assert meeting.items[1].record == "Vastauksia tuli 87.\nPalataan keväällä."
    assert meeting.notes == ()
    assert note_filed(MEETING, note, TWO.id) == MEETING


def test_what_is_said_becomes_a_line_of_its_item():
    assert filed(MEETING, ONE.id, "Avattiin.").items == (
        item_with(MEETING, AgendaItem(ONE.id, "Avaus", record="Avattiin.")).items
    )


def test_an_item_is_added_behind_the_one_that_is_on():
    new = AgendaItem(new_id(), "Uusi")
    assert added_after(MEETING, new, ONE.id).items == (ONE, new, TWO)
    assert added_after(MEETING, new, None).items == (ONE, TWO, new)


def test_what_follows_a_paragraph_for_the_group_is_not_part_of_it():
    assert appended("|| Vain meille", "Kaikille") == "|| Vain meille\n\nKaikille"
    assert appended("|| Vain meille", "|| Tämäkin") == "|| Vain meille\n|| Tämäkin"


@pytest.mark.parametrize(
    ("record", "words", "rest"),
    [
        ("Yksi\n‸Kaksi\nKolme", "Kaksi", "Yksi\nKolme"),
        ("Yksi‸", "Yksi", ""),
        ("Yksi\n- Kaksi‸", "Kaksi", "Yksi"),
        ("## Otsikko‸\nTeksti", "Otsikko", "Teksti"),
        ("Yksi\n\n  ‸", "Yksi", ""),
        ("‸\n\nYksi", "", "\n\nYksi"),
        ("", "", ""),
        ("A\n\nB‸\nC", "B", "A\n\nC"),
        ("A\n\nB‸\n\nC", "B", "A\n\nC"),
        ("Sovittiin ‹ovi auki›, muuta ei.", "ovi auki", "Sovittiin , muuta ei."),
        ("|| Salaa‸", "|| Salaa", ""),
        ("|| Salaa‸\nLisää", "|| Salaa", "|| Lisää"),
        ("A\n|| Salaa\nLisää‸", "|| Lisää", "A\n|| Salaa"),
        ("A\n\n|| ‹Salaa›\n\nB", "|| Salaa", "A\n\nB"),
        ("|| ‹Salaa›\n|| Muuta", "|| Salaa", "|| Muuta"),
        ("||‸", "", "||"),
    ],
)
def test_words_are_taken_out_of_a_record(record, words, rest):
    start = record.find("‹") if "‹" in record else record.find("‸")
    end = record.find("›") - 1 if "›" in record else start
    plain = record.translate(dict.fromkeys(map(ord, "‹›‸")))
    assert taken(plain, max(start, 0), max(end, 0)) == (words, rest)
    hidden = {part.text for part in passages(plain) if part.group_only}
    assert {part.text for part in passages(rest) if not part.group_only}.isdisjoint(hidden)
