"""Text that several people write at once."""

import unicodedata
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import REWRITE, texts

from ohdesk.sync.text import TextDocument, TextFault, generated_author, merged, normal


@given(texts)
def test_normal_form_is_stable_and_holds_nothing_that_a_database_drops(text):
    once = normal(text)
    assert normal(once) == once == unicodedata.normalize("NFC", once)
    assert "\0" not in once
    assert "\r" not in once
    assert once.encode().decode() == once


@given(texts.map(normal), texts.map(normal), texts.map(normal))
def test_a_text_says_what_its_author_wrote(first, second, third):
    document, copy = TextDocument(), TextDocument()
    for wording in (first, second, third):
        update = document.change(wording, author=7)
        assert document.text == wording
        if update is not None:
            assert copy.take(update)
    assert copy.text == third
    assert TextDocument(document.snapshot()).text == third


def test_writing_the_same_again_is_no_change():
    document = TextDocument()
    document.change("Sovittiin.", author=1)
    assert document.change("Sovittiin.", author=2) is None


@given(st.permutations(range(6)), st.sets(st.integers(0, 5)))
def test_updates_may_come_in_any_order_and_twice(order, again):
    author, updates = TextDocument(), []
    for number in range(6):
        updates.append(author.change(author.text + f"rivi {number}\n", author=number + 1))
    arrived = [updates[number] for number in (*order, *again)]
    late = TextDocument(None, arrived)
    assert late.text == author.text
    assert not late.waits


@given(st.permutations(range(5)), st.integers(1, 5))
def test_updates_in_any_order_make_the_text_up_to_the_first_that_is_not_there(order, count):
    whole = TextDocument()
    updates = [whole.change(f"{whole.text}{number}", author=number + 1) for number in range(5)]
    there = order[:count]
    first_gap = min(set(range(6)) - set(there))
    document = TextDocument(None, [updates[number] for number in there])
    assert document.text == "01234"[:first_gap]
    assert document.waits == (first_gap < count)


def test_an_update_that_waits_is_told_even_where_a_later_one_does_not():
    author, other = TextDocument(), TextDocument()
    author.change("yksi", author=1)
    second = author.change("yksi kaksi", author=1)
    alone = other.change("erikseen", author=2)
    assert TextDocument(None, [second, alone]).waits


def test_a_garbled_update_is_a_fault_with_a_name():
    with pytest.raises(TextFault):
        TextDocument().take(b"not an update")


@pytest.mark.timed
def test_a_whole_rewrite_of_a_long_text_is_quick():
    document = TextDocument()
    document.change(REWRITE[:12_000], author=1)
    started = process_time()
    document.change(REWRITE[:12_000][::-1], author=1)
    assert document.text == REWRITE[:12_000][::-1]
    assert process_time() - started < 1.0


def test_new_tells_a_text_that_nobody_wrote_in_from_one_that_was_emptied():
    document = TextDocument()
    assert document.is_new
    document.change("jotain", author=1)
    document.change("", author=1)
    assert not document.is_new


def test_what_a_rule_writes_on_two_laptops_is_written_once():
    first, second = TextDocument(), TextDocument()
    author = generated_author("source", "Vuosikello")
    update = first.change("Vuosikello", author)
    second.change("Vuosikello", author)
    second.take(update)
    assert second.text == "Vuosikello"


@given(texts.map(normal), texts.map(normal), texts.map(normal))
def test_merging_keeps_whoever_alone_changed_something(base, mine, theirs):
    assert merged(base, base, theirs) == theirs
    assert merged(base, mine, base) == mine
    assert merged(base, mine, mine) == mine


def test_merging_keeps_both_authors_words():
    assert merged("Alku. Loppu.", "Alku. Minun. Loppu.", "Alku. Loppu. Sinun.") == "Alku. Minun. Loppu. Sinun."


def test_two_who_write_beside_each_other_keep_their_words_whole():
    assert merged("Alku yksi.", "Alku 21x yksi.", "Alku 23x yksi.") in (
        "Alku 21x 23x yksi.",
        "Alku 23x 21x yksi.",
    )
    assert merged("Alku 23x yksi.", "Alku yksi.", "Alku 21x 23x yksi.") == "Alku 21x yksi."
