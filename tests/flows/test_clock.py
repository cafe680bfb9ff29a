"""The yearly clock in the real window, as a screen reader finds it and the keyboard turns it."""

from __future__ import annotations

from tests.flows import way
from tests.flows.desk import Desk
from tests.flows.screen_reader import Node


def test_the_wheel_is_read_and_turned_by_keyboard(practice_desk):
    desk, words = practice_desk, practice_desk.words
    way.unlock(desk)
    desk.open_page(words("Yearly clock"))
    (prefix,) = (each.partition("{0}")[0] for each in words("Wheel of the year: {0}"))
    wheel = desk.wait(lambda: next((n for n in desk.nodes() if n.name.startswith(prefix)), None), "the wheel")
    months = within(desk, wheel)
    assert len({month.name.split(",")[0] for month in months}) == 12
    entries = {month.name: [node.name for node in within(desk, month)] for month in months}
    assert sum(map(len, entries.values())) > 12
    standings = {word for state in ("Coming", "Now", "Late", "Handled") for word in words(state)}
    assert all(standings & set(name.split(", ")) for names in entries.values() for name in names)

    desk.focus(wheel.name.removeprefix(prefix))
    stood_on = []
    for _ in range(12):
        now = desk.focused().name
        stood_on.append(now)
        for entry in entries[now]:
            desk.keys("Down")
            desk.wait(lambda entry=entry: desk.focused().name == entry, entry)
        desk.keys("Right")
        desk.wait(lambda now=now: desk.focused().name in entries and desk.focused().name != now, "the next month")
    assert {name.split(",")[0] for name in stood_on} == {month.name.split(",")[0] for month in months}

    desk.keys("Home")
    full = desk.wait(lambda: desk.focused() if desk.focused().name in entries else None, "this month")
    if not entries[full.name]:
        return
    desk.keys("Down", "Return")
    desk.wait(lambda: desk.front == "dialog", "the entry to open")
    assert desk.shows(entries[full.name][0].split(", ")[0])
    desk.keys("Escape")
    desk.wait(lambda: desk.front == "frame", "the page")


def within(desk: Desk, node: Node) -> list[Node]:
    """Return what lies right below a node, in one look at the window."""
    nodes = desk.nodes()
    number = next(other.number for other in nodes if other.id == node.id)
    return [child for child in nodes if child.parent == number]
