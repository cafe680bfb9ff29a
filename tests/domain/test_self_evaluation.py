"""The group's look at its own work, and a draft that never overwrites what was written."""

from dataclasses import replace
from uuid import UUID

from ohdesk.domain.evaluation import (
    SelfEvaluation,
    SelfRating,
    is_filled,
    rated,
    self_evaluation_id,
    with_draft,
    with_statements,
)

GROUP = UUID(int=1)
EMPTY = SelfEvaluation(self_evaluation_id(GROUP, "2026–2027"), GROUP, "2026–2027")


def test_every_statement_has_its_line_and_own_lines_stay_last():
    own = SelfRating(UUID(int=9), text="Oma väite", rating=3)
    lined = with_statements(replace(EMPTY, ratings=(own,)), ("voices", "goals"))
    assert [line.key for line in lined.ratings] == ["voices", "goals", ""]
    rating = replace(lined.ratings[1], rating=4)
    again = with_statements(rated(lined, rating), ("goals", "voices"))
    assert [(line.key, line.rating) for line in again.ratings] == [("goals", 4), ("voices", None), ("", 3)]
    assert with_statements(EMPTY, ("voices",)) == with_statements(EMPTY, ("voices",))


def test_it_is_filled_once_anything_is_said():
    lined = with_statements(EMPTY, ("voices",))
    assert not is_filled(lined)
    line = lined.ratings[0]
    assert is_filled(rated(lined, replace(line, rating=1)))
    assert is_filled(rated(lined, replace(line, note="Kesken")))
    assert is_filled(replace(lined, strengths="Yhteistyö"))
    assert is_filled(replace(lined, to_develop="Aikataulu"))


def test_a_draft_comes_below_what_was_written_and_only_once():
    draft = "- Esillä: kokous 1 § 2.\n- Sovittiin: kysely."
    assert with_draft("", draft) == draft
    taken = with_draft("Tavoite toteutui.\n", draft)
    assert taken == f"Tavoite toteutui.\n\n{draft}"
    assert with_draft(taken, draft) == taken
    assert with_draft(taken, f"{draft}\n\n- Uusi.") == f"{taken}\n\n- Uusi."
    assert with_draft("Valmis", "") == "Valmis"
