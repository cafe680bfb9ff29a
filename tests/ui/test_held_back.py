"""What is held stays in its field, what was let out stays outside, and nobody's words are lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.ui.widgets.holding import Holding


def spans_of(text: str) -> list[tuple[int, int]]:
    """Hold every run of capitals and the letters after it, as a sentence about somebody would be."""
    found: list[tuple[int, int]] = []
    start = None
    for place, sign in enumerate(text + "."):
        if sign == "." and start is not None:
            found.append((start, place))
            start = None
        elif sign.isupper() and start is None:
            start = place
    return found


def edited(text: str, edits: list[tuple[int, int, str]]) -> str:
    for start, end, words in edits:
        text = text[:start] + words + text[end:]
    return text


def write(holding: Holding, text: str) -> str:
    return holding.write(text, spans_of(text))


def test_a_new_sentence_is_not_let_out() -> None:
    holding = Holding()
    assert write(holding, "ab. ") == "ab. "
    assert write(holding, "ab. Xcd") == "ab. "
    assert write(holding, "ab. Xcd. ef") == "ab. . ef"
    assert holding.write("ab. Xcd. ef", []) == "ab. Xcd. ef"


def test_a_stored_sentence_stays_outside_as_it_was_while_it_is_held() -> None:
    holding = Holding()
    write(holding, "one two. three")
    holding.settle()
    assert write(holding, "One two. three") == "one two. three"
    assert write(holding, "One twoo. three four") == "one two. three four"
    assert write(holding, "one twoo. three four") == "one twoo. three four"


def test_what_was_let_out_of_a_new_sentence_before_it_was_held_is_taken_back() -> None:
    holding = Holding()
    write(holding, "one. ")
    holding.settle()
    assert write(holding, "one. two") == "one. two"
    assert write(holding, "one. two Three") == "one. two "
    assert holding.write("one. two Three", [(5, 14)]) == "one. "


def test_a_held_sentence_that_is_taken_away_is_gone_outside_too() -> None:
    holding = Holding()
    write(holding, "one. two. three")
    write(holding, "one. Two. three")
    assert write(holding, "one.. three") == "one.. three"


def test_others_words_go_around_what_is_held() -> None:
    holding = Holding()
    write(holding, "alku loppu")
    write(holding, "alku Xy. loppu")
    assert holding.released == "alku . loppu"
    edits = holding.take("uusi alku . loppu nyt")
    assert edited("alku Xy. loppu", edits) == holding.text == "uusi alku Xy. loppu nyt"


def test_others_form_of_a_held_sentence_is_put_before_it() -> None:
    holding = Holding()
    write(holding, "one two. three")
    holding.settle()
    write(holding, "one Two mine. three")
    edits = holding.take("one zwei. three")
    assert edited("one Two mine. three", edits) == holding.text == "one zwei Two mine. three"
    assert write(holding, holding.text) == "one zwei . three"


def test_what_others_add_after_a_held_sentence_comes_after_it() -> None:
    holding = Holding()
    write(holding, "one two. three")
    holding.settle()
    write(holding, "one Two mine. three")
    holding.take("one two theirs. three")
    assert holding.text == "one Two mine theirs. three"


@pytest.mark.parametrize(("old", "new"), [("a Bc. d", ""), ("a Bc. d", "x"), ("Bc", "q")])
def test_what_is_held_survives_whatever_others_do(old: str, new: str) -> None:
    holding = Holding()
    write(holding, old)
    holding.take(new)
    assert "Bc" in holding.text


WORDS = st.text(alphabet="ab. \nXY", max_size=14)


@given(st.lists(st.tuples(st.booleans(), WORDS), max_size=8))
def test_inside_and_outside_always_agree(steps: list[tuple[bool, str]]) -> None:
    holding = Holding()
    for mine, text in steps:
        before = holding.text
        if mine:
            write(holding, text)
            assert holding.text == text
            if text.endswith("."):
                holding.settle()
        else:
            inside = [before[h.start : h.end] for h in holding._now.held]
            edits = holding.take(text.lower())
            assert edited(before, edits) == holding.text
            assert holding.released == text.lower()
            assert [holding.text[h.start : h.end].strip() for h in holding._now.held] == [
                each.strip() for each in inside
            ]
        rebuilt = holding.text
        for h in reversed(holding._now.held):
            rebuilt = rebuilt[: h.start] + h.kept + rebuilt[h.end :]
        assert rebuilt == holding.released


@given(WORDS, st.integers(0, 14), st.text(alphabet="ab", min_size=1, max_size=4))
def test_writing_inside_a_held_sentence_lets_nothing_out(text: str, place: int, words: str) -> None:
    holding = Holding()
    write(holding, text)
    outside = holding.released
    inside = [(start, end) for start, end in spans_of(text) if start < place < end]
    if inside:
        write(holding, text[:place] + words + text[place:])
        assert holding.released == outside
