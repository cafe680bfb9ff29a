"""What changed between two values, and taking it back."""

from dataclasses import replace
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from strategies import documents, editions, items

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Outcome
from ohdesk.sync.difference import ListChange, RegisterChange, TextChange, difference, reverted
from ohdesk.sync.shapes import as_json, build, from_json, shape_of, shapes

MEETING = Meeting(UUID(int=1))


@st.composite
def edits(draw):
    """A meeting before and after any edit of its list of items."""
    before = draw(st.lists(items, max_size=5, unique_by=lambda item: item.id))
    kept = [replace(item, **{"title": draw(st.sampled_from((item.title, "uusi")))}) for item in before]
    kept = [item for item in draw(st.permutations(kept)) if draw(st.booleans())]
    added = draw(st.lists(items, max_size=2))
    after = draw(st.permutations([*kept, *added]))
    return replace(MEETING, items=tuple(before)), replace(MEETING, items=tuple(after))


@given(documents)
def test_nothing_changes_between_a_value_and_itself(value):
    assert difference(value, value) == ()


@given(documents)
def test_a_value_survives_its_json(value):
    assert from_json(type(value), as_json(value)) == value


@given(edits())
def test_a_step_taken_back_at_once_leaves_no_trace(edit):
    before, after = edit
    assert reverted(after, before, after) == before
    assert reverted(before, after, before) == after


@given(editions())
def test_a_step_between_any_two_values_can_be_taken_back(edit):
    before, after = edit
    assert reverted(after, before, after) == before


def test_taking_back_keeps_what_a_colleague_wrote_meanwhile():
    item = AgendaItem(UUID(int=2), title="Syksy", record="Alku.")
    before = replace(MEETING, theme="vanha", items=(item,))
    after = replace(before, theme="uusi", items=(replace(item, record="Alku. Oma."),))
    theirs = AgendaItem(UUID(int=3), title="Heidän")
    now = replace(after, place="Kirjasto", items=(replace(item, record="Heidän. Alku. Oma.", title="Kevät"), theirs))
    back = reverted(now, before, after)
    assert back == replace(
        before, place="Kirjasto", items=(replace(item, record="Heidän. Alku.", title="Kevät"), theirs)
    )


def test_changes_come_with_parents_before_children():
    outcome = Outcome(UUID(int=3), text="Sovittiin")
    meeting = replace(MEETING, items=(AgendaItem(UUID(int=2), title="Asia", outcomes=(outcome,)),))
    assert difference(MEETING, meeting) == (
        ListChange("agenda_item", MEETING.id, "items", (), (UUID(int=2),)),
        RegisterChange("agenda_item", UUID(int=2), "title", "Asia"),
        ListChange("outcome", UUID(int=2), "outcomes", (), (UUID(int=3),)),
        TextChange("outcome", UUID(int=3), "text", "Sovittiin"),
    )


def test_every_kind_of_object_has_its_own_name():
    assert {"meeting", "agenda_item", "outcome", "attendance", "plan", "goal", "measure", "chapter"} <= set(shapes())


def test_a_word_of_a_newer_version_takes_the_default():
    built = build(shape_of(Meeting), MEETING.id, {"state": "teleported", "theme": 7, "unheard": True}, {})
    assert built == MEETING
