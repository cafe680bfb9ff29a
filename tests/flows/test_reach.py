"""Every control says what it is, and the keyboard reaches it: on every page, in every view and dialog."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from tests.flows import way
from tests.flows.desk import Desk, Lost, Node

# What lies within a control: arrows go there, not Tab.
_INSIDE = {"list item", "cell", "column header", "row header", "radio button", "tree item"}
# The keys that these do are told on them and in the list of shortcuts; the caret stays where one writes.
_BY_KEYS = ("Agreed", "Noted", "Proposed", "Task")


def test_whatever_takes_the_focus_has_a_name(practice_desk):
    found = {
        place: [str(node) for node in practice_desk.nodes() if "focusable" in node.states and is_silent(node)]
        for place in walk(practice_desk)
    }
    assert {place: nodes for place, nodes in found.items() if nodes} == {}


@pytest.mark.parametrize("language", ["fi"], indirect=True)
def test_the_keyboard_reaches_every_control(practice_desk):
    by_keys = {word for source in _BY_KEYS for word in practice_desk.words(source)}
    found = {}
    for place in walk(practice_desk):
        nodes = practice_desk.nodes()
        buttons = [node for node in nodes if node.role == "push button" and "enabled" in node.states]
        mouse_only = [node for node in buttons if "focusable" not in node.states and node.name not in by_keys]
        found[place] = [str(node) for node in (*mouse_only, *missed_by_tab(practice_desk, nodes))]
    assert {place: nodes for place, nodes in found.items() if nodes} == {}


def walk(desk: Desk) -> Iterator[str]:
    """Open, one after another, every page and what can be opened from it; yield where we are."""
    words = desk.words
    yield "unlock"
    for button in ("Create new", "Bring back a copy", "Open with the recovery key"):
        desk.press(words(button))
        desk.find(words("Back"))
        yield button
        desk.press(words("Back"))
    way.unlock(desk)
    for page in desk.pages:
        desk.open_page(page)
        yield page
        yield from dialogs(desk, page)


def dialogs(desk: Desk, page: str) -> Iterator[str]:
    """Open, one after another, the dialogs behind the buttons whose words end in dots."""
    openers = [node.name for node in desk.all(role="push button") if node.name.endswith("…")]
    for opener in dict.fromkeys(openers):
        desk.press(opener)
        desk.wait(lambda: desk.nodes()[0].role != "frame", opener)
        yield f"{page}: {opener}"
        desk.keys("Escape")
        desk.wait(lambda: desk.nodes()[0].role == "frame", page)


def is_silent(node: Node) -> bool:
    """Tell whether a screen reader would say nothing; a combo box says its value where others say their name."""
    named = node.label or node.description if node.role == "combo box" else node.name
    return not named and node.role not in _INSIDE


def missed_by_tab(desk: Desk, nodes: list[Node]) -> list[Node]:
    """Press Tab until it must have been everywhere; return what it did not come to."""
    controls = [node for node in nodes if {"focusable", "enabled"} <= {*node.states} and node.role not in _INSIDE]
    reached = {node.id for node in controls if "focused" in node.states}
    missing = controls
    desk.screen.ask("trail")
    desk.keys(*["Tab"] * (len(controls) + 4))
    with contextlib.suppress(Lost):  # of a window that is still busy with the keys
        while missing:
            reached |= {*desk.wait(lambda: desk.screen.ask("trail"), "the focus to go on", seconds=2)}
            missing = [node for node in controls if node.id not in reached]
    return missing
