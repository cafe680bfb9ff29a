"""Every control says what it is, and the keyboard reaches it."""

from __future__ import annotations

from tests.flows.desk import Desk, Node
from tests.flows.way import unlock

# What lies within a control and is reached there by arrows, not by Tab.
_INSIDE = {"list item", "cell", "column header", "table cell", "table column header", "radio button"}


def test_whatever_takes_the_focus_has_a_name(practice_desk):
    unlock(practice_desk)
    unnamed = {}
    for page in pages(practice_desk):
        practice_desk.open_page(page)
        unnamed[page] = [str(node) for node in practice_desk.nodes() if "focusable" in node.states and silent(node)]
    assert unnamed == {page: [] for page in unnamed}


def test_tab_reaches_every_control_of_every_page(practice_desk):
    unlock(practice_desk)
    missed = {}
    for page in pages(practice_desk):
        practice_desk.open_page(page)
        controls = [node for node in practice_desk.nodes() if {"focusable", "enabled"} <= {*node.states}]
        practice_desk.screen.ask("trail")
        practice_desk.keys(*["Tab"] * (len(controls) + 2))
        practice_desk.focused()
        reached = {*practice_desk.screen.ask("trail")}
        missed[page] = [str(node) for node in controls if node.role not in _INSIDE and node.id not in reached]
    assert missed == {page: [] for page in missed}


def silent(node: Node) -> bool:
    """Tell whether a screen reader would say nothing; a combo box says its value where others say their name."""
    named = node.label or node.description if node.role == "combo box" else node.name
    return not named and node.role not in ("cell", "table cell")


def pages(desk: Desk) -> list[str]:
    """Return the pages' names as the sidebar shows them."""
    listed = desk.all(role="list item", within=(*desk.words("Pages"), *desk.words("Tools")))
    return [node.called for node in listed]
