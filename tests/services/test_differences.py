"""What changed between two versions of a text."""

from hypothesis import given
from hypothesis import strategies as st

from ohdesk.services.differences import Difference, Piece, compared, differences

TEXTS = st.lists(
    st.sampled_from(
        [
            "Kysely tehtiin syyskuussa.",
            "Kysely tehtiin lokakuussa luokille 3–9.",
            "",
            "## Poissaolot",
            "Sovittiin: malli käyttöön",
            "x",
            "   ",
            "Sovittiin: malli  kaikkien käyttöön!",
        ]
    ),
    max_size=7,
).map("\n".join)


def read(lines, left_out):
    return "\n".join(
        "".join(piece.text for piece in line if piece.kept != left_out)
        for line in lines
        if line[0].kept != left_out or len(line) > 1
    )


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_from_what_was_compared(before, after):
    lines = compared(before, after)
    assert read(lines, "added") == before
    assert read(lines, "removed") == after


@given(TEXTS)
def test_nothing_differs_from_itself(text):
    assert differences(text, text) == ()


def test_a_word_that_changed_is_told_within_its_line_and_under_its_heading():
    before = "## Kysely\nKysely tehtiin syyskuussa luokille.\n\n## Muut\nEi muita."
    after = "## Kysely\nKysely tehtiin lokakuussa luokille.\n\n## Muut\nEi muita."
    assert differences(before, after) == (
        Difference(
            "Kysely",
            (
                (
                    Piece("same", "Kysely tehtiin "),
                    Piece("removed", "syyskuussa"),
                    Piece("added", "lokakuussa"),
                    Piece("same", " luokille."),
                ),
            ),
        ),
    )


def test_two_words_that_changed_side_by_side_are_one_change():
    (found,) = differences("Ryhmä sopi asiasta heti.", "Ryhmä päätti siitä heti.")
    assert [piece.kept for piece in found.lines[0]] == ["same", "removed", "added", "same"]


def test_a_line_that_was_written_anew_is_told_as_one_gone_and_one_come():
    (found,) = differences("Kaikki hyvin.", "Poissaolojen seurantaa jatketaan yläkoulussa.")
    assert found.lines == (
        (Piece("removed", "Kaikki hyvin."),),
        (Piece("added", "Poissaolojen seurantaa jatketaan yläkoulussa."),),
    )


def test_lines_that_are_alike_find_each_other_past_new_ones():
    before = "Avaus\nKysely tehtiin syyskuussa luokille."
    after = "Avaus\nSovittiin uusi malli.\nKysely tehtiin lokakuussa luokille."
    (found,) = differences(before, after)
    assert found.lines[0] == (Piece("added", "Sovittiin uusi malli."),)
    assert found.lines[1][1:3] == (Piece("removed", "syyskuussa"), Piece("added", "lokakuussa"))


def test_changes_of_two_items_stay_apart_and_empty_lines_do_not_count():
    before = "## Yksi\na b c\n\n## Kaksi\nd e f"
    after = "## Yksi\na b x\n\n\n## Kaksi\nd e y"
    assert [found.where for found in differences(before, after)] == ["Yksi", "Kaksi"]


def test_an_item_that_came_in_is_told_by_its_title():
    (found,) = differences("Muistio", "Muistio\n\n## Poissaolot\nMalli käyttöön.")
    assert found == Difference("Poissaolot", ((Piece("added", "Poissaolot"),), (Piece("added", "Malli käyttöön."),)))
    (found,) = differences("## Poissaolot nyt", "## Poissaolot ensi vuonna")
    assert [piece.text for piece in found.lines[0]][:2] == ["Poissaolot ", "nyt"]
