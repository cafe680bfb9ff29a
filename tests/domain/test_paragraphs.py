"""Which paragraphs of a text everybody may read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.paragraphs import Passage, has_group_only, internal_text, joined, passages, public_text, toggled

TEXT = "Keskusteltiin välitunneista.\n\n|| Kahden luokan tilanne vie aikaa.\nJatketaan.\n\nSovittiin seuraavasta."


def test_a_marked_paragraph_is_for_the_group_only():
    assert [part.group_only for part in passages(TEXT)] == [False, True, False]
    assert has_group_only(TEXT)
    assert not has_group_only(public_text(TEXT))
    assert public_text(TEXT) == "Keskusteltiin välitunneista.\n\nSovittiin seuraavasta."


def test_the_groups_own_copy_shows_no_marks():
    assert "||" not in internal_text(TEXT)
    assert "Kahden luokan tilanne" in internal_text(TEXT)


def test_a_marked_line_begins_a_paragraph_of_its_own():
    assert passages("Yksi.\n|| Kaksi.") == (Passage("Yksi."), Passage("Kaksi.", group_only=True))
    assert passages("||Kaksi.") == (Passage("Kaksi.", group_only=True),)


@pytest.mark.parametrize("text", ["", "  \n\n ", "|| "])
def test_an_empty_text_has_no_paragraphs(text):
    assert passages(text) == ()


@pytest.mark.parametrize("caret", [0, 5, len("Keskusteltiin välitunneista.")])
def test_the_mark_is_set_and_taken_away_where_the_caret_stands(caret):
    marked = toggled(TEXT, caret)
    assert public_text(marked) == "Sovittiin seuraavasta."
    assert toggled(marked, caret + 3) == TEXT


def test_the_mark_of_a_later_paragraph_is_taken_away():
    assert "||" not in toggled(TEXT, TEXT.index("Kahden"))


@given(st.lists(st.builds(Passage, st.text("aå .\t", min_size=1).filter(str.strip).map(str.strip), st.booleans())))
def test_paragraphs_come_back_as_they_were_joined(parts):
    assert passages(joined(tuple(parts))) == tuple(parts)
