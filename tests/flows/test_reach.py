"""Every control says what it is, and the keyboard reaches it: on every page, in every view and dialog."""

from __future__ import annotations

from collections.abc import Iterator

from tests.flows import way
from tests.flows.desk import Desk, Lost
from tests.flows.screen_reader import Node

# What lies within a control: arrows go there, not Tab.
_ITEMS = {"list item", "cell", "column header", "row header", "tree item"}
_INSIDE = {*_ITEMS, "radio button"}
# The keys that these do are told on them and in the list of shortcuts; the caret stays where one writes.
_BY_KEYS = ("Agreed", "Noted", "Proposed", "Task", "Goal of the plan", "Loose notes", "New item")

# Buttons that open a dialog though their words do not end in dots.
_OPENERS = ("Add a member", "About OHDesk", "Keyboard shortcuts")
_PARTS = ("Part of the page", "Parts of the settings")


def test_every_control_is_named_and_within_reach(practice_desk):
    by_keys = {word for source in _BY_KEYS for word in practice_desk.words(source)}
    found, walked = {}, 0
    for place in walk(practice_desk):
        walked += 1
        nodes = practice_desk.nodes()
        unnamed = [node for node in nodes if "focusable" in node.states and is_silent(node)]
        buttons = [node for node in nodes if node.role == "push button" and "enabled" in node.states]
        mouse_only = [node for node in buttons if "focusable" not in node.states and node.name not in by_keys]
        # The way of Tab is the same in every language.
        missed = missed_by_tab(practice_desk, nodes) if practice_desk.words.language == "fi" else []
        found[place] = [str(node) for node in (*unnamed, *mouse_only, *missed)]
    assert {place: nodes for place, nodes in found.items() if nodes} == {}
    assert walked > 40


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
        parts = [node.name for node in desk.all(role="radio button", within=_parts(desk))]
        for part in parts[1:]:
            desk.press(part, "radio button")
            yield f"{page}: {part}"
            yield from dialogs(desk, f"{page}: {part}")
    yield from meeting(desk)


def meeting(desk: Desk) -> Iterator[str]:
    """Open one meeting in each view of its path, and what is asked at its approval."""
    words = desk.words
    way.begin_meeting(desk)
    for view in [node.name for node in desk.all(within=words("The meeting's path")) if "focusable" in node.states]:
        desk.press(view)
        yield view
    desk.press(words("Approve…"))
    desk.find(words("Approve and lock"))
    yield "approval"
    desk.keys("Escape")


def dialogs(desk: Desk, place: str) -> Iterator[str]:
    """Open, one after another, the dialogs behind the buttons of a page."""
    others = {word for source in _OPENERS for word in desk.words(source)}
    openers = [node.name for node in desk.all(role="push button") if node.name.endswith("…") or node.name in others]
    for opener in dict.fromkeys(openers):
        desk.press(opener)
        desk.wait(lambda: desk.front not in ("", "frame"), opener)
        yield f"{place}: {opener}"
        desk.keys("Escape")
        desk.wait(lambda: desk.front == "frame", place)


def _parts(desk: Desk) -> tuple[str, ...]:
    return tuple(word for source in _PARTS for word in desk.words(source))


def is_silent(node: Node) -> bool:
    """Tell whether a screen reader would say nothing; a combo box says its value where others say their name."""
    named = node.label or node.description if node.role == "combo box" else node.name
    return not named and node.role not in _INSIDE


def missed_by_tab(desk: Desk, nodes: list[Node]) -> list[Node]:
    """Press Tab until it has been everywhere, or must have been; return what it did not come to."""
    wheel = in_the_wheel(desk, nodes)
    controls = [
        node
        for node in nodes
        if {"focusable", "enabled"} <= {*node.states} and node.role not in _INSIDE and node.id not in wheel
    ]
    # Tab stops once at each group of what arrows choose from, too.
    stops = len(controls) + len({node.parent for node in nodes if node.role in _INSIDE})
    stood = desk.wait(lambda: where_the_focus_is(desk, nodes), "the focus")

    def gone_on() -> set[str]:
        now = where_the_focus_is(desk, nodes)
        return now if now.isdisjoint(stood) else set()

    reached = {*stood}
    for _ in range(stops + 4):
        if reached >= {node.id for node in controls}:
            break
        desk.keys("Tab")
        try:
            stood = desk.wait(gone_on, "the focus to go on")
        except Lost:
            break
        reached |= stood
    return [node for node in controls if node.id not in reached]


def where_the_focus_is(desk: Desk, nodes: list[Node]) -> set[str]:
    """Return the ids of what has the focus: of these nodes, or else of what has come into view meanwhile.

    A view's current item says at any time that it has it; the view itself says so only when it is true.
    """
    known = [node for node in nodes if "focusable" in node.states and node.role not in _ITEMS]
    found = desk.screen.reader.focused(known) or [
        node for node in desk.nodes() if "focused" in node.states and node.role not in _ITEMS
    ]
    return {node.id for node in found}


def in_the_wheel(desk: Desk, nodes: list[Node]) -> set[str]:
    """Return the ids of what lies within the year's wheel: arrows go there, not Tab (``test_clock``)."""
    begins = tuple(word.partition("{0}")[0] for word in desk.words("Wheel of the year: {0}"))
    inside = {node.number for node in nodes if node.name.startswith(begins)}
    found = set()
    for node in nodes:
        if node.parent in inside:
            inside.add(node.number)
            found.add(node.id)
    return found
