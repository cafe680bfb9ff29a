"""A screen reader's eyes and hands: reads by AT-SPI what the program shows, and gives the focus to a part of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tests.flows.bus import Bus, Place, Question

_PROGRAM = "OHDesk"
# The bits of AT-SPI's states that matter here.
_FOCUSED, _SHOWING = 12, 25
_STATES = {1: "active", 4: "checked", 7: "editable", 8: "enabled", 11: "focusable", _FOCUSED: "focused", 23: "selected"}
_LABELLED_BY = 2
_WITH_TEXT = ("text", "password text", "spin button", "combo box", "entry")
_MOST_CHILDREN = 400

_PROGRAMS = Place("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_DAEMON = "org.freedesktop.DBus"


@dataclass(frozen=True, slots=True)
class Node:
    """What a screen reader finds in one place."""

    place: Place
    number: int
    parent: int
    process: int
    role: str
    name: str
    label: str
    description: str
    text: str
    states: tuple[str, ...]

    @property
    def id(self) -> str:
        """What tells it from everything else in its process."""
        return self.place.path

    @property
    def called(self) -> str:
        """What names it: a label that belongs to it, or its own name."""
        return self.label or self.name

    def __str__(self) -> str:
        return f"{self.role} {self.called!r} {self.text!r} {' '.join(self.states)}"


@dataclass(slots=True)
class _Seen:
    """What is known so far of a place that shows."""

    role: str
    name: str
    states: tuple[str, ...]
    below: list[Place]
    label: str = ""
    description: str = ""
    text: str = ""


class ScreenReader:
    """Reads one screen.

    It only asks: with somebody listening to events, Qt was seen to hand keys to AT-SPI first, and to warn where the
    answer was late, as on a busy machine.
    """

    def __init__(self, bus: Bus) -> None:
        self._bus = bus

    def nodes(self) -> list[Node]:
        """Return what shows in the window in front, in reading order; in every window while none is in front."""
        processes, seen = self._processes(), dict[Place, _Seen]()
        windows = self._windows(processes)
        self._see(windows, seen)
        windows = [window for window in windows if window in seen]
        windows = [window for window in windows if "active" in seen[window].states][-1:] or windows
        level = [child for window in windows for child in seen[window].below]
        while level:
            level = self._see(level, seen)
        self._read_texts(seen)
        nodes: list[Node] = []

        def put_in_order(place: Place, parent: int) -> None:
            if it := seen.get(place):
                number = len(nodes)
                # fmt: off
                nodes.append(
                    Node(
                        place, number, parent, processes[place.owner],
                        it.role, it.name, it.label, it.description, it.text, it.states,
                    )
                )
                # fmt: on
                for child in it.below:
                    put_in_order(child, number)

        for window in windows:
            put_in_order(window, -1)
        return nodes

    def titles(self) -> list[str]:
        """Return the titles of the windows that show, in front or not."""
        seen = dict[Place, _Seen]()
        self._see(self._windows(self._processes()), seen)
        return [window.name for window in seen.values()]

    def focus(self, node: Node) -> bool:
        """Give the focus to a node; tell whether it takes it."""
        (taken,) = self._bus.ask([_take_focus(node.place)])
        return bool(taken)

    def focused(self, nodes: Sequence[Node]) -> list[Node]:
        """Return which of ``nodes`` have the focus now, without a look at all the others."""
        answers = self._bus.ask([_states(node.place) for node in nodes])
        return [node for node, bits in zip(nodes, answers, strict=True) if _holds(bits, _FOCUSED)]

    def _processes(self) -> dict[str, int]:
        """Return the programs that run, by whose they are on the bus, each with its number."""
        (listed,) = self._bus.ask([_children(_PROGRAMS)])
        programs = [place for place, name in self._ask_each(_places(listed), _name) if name == _PROGRAM]
        return {place.owner: process for place, process in self._ask_each(programs, _process) if process}

    def _windows(self, processes: dict[str, int]) -> list[Place]:
        roots = [Place(owner, _PROGRAMS.path) for owner in processes]
        return [window for _, listed in self._ask_each(roots, _children) for window in _places(listed)]

    def _see(self, places: Sequence[Place], seen: dict[Place, _Seen]) -> list[Place]:
        """Put what shows of ``places`` into ``seen`` and return what lies right below it."""
        showing = {
            place: tuple(word for bit, word in _STATES.items() if _holds(bits, bit))
            for place, bits in self._ask_each(places, _states)
            if _holds(bits, _SHOWING)
        }
        answers = iter(self._bus.ask([ask(place) for place in showing for ask in (_role, _name, _children)]))
        for (place, states), role, name, listed in zip(showing.items(), answers, answers, answers, strict=True):
            seen[place] = _Seen(role or "", name or "", states, _places(listed)[:_MOST_CHILDREN])
        return [child for place in showing for child in seen[place].below]

    def _read_texts(self, seen: dict[Place, _Seen]) -> None:
        """Add what stands in fields, and what tells of combo boxes: on Linux Qt names these by their value."""
        written = [place for place, it in seen.items() if it.role in _WITH_TEXT]
        for place, text in self._ask_each(written, _text):
            seen[place].text = text or ""
        boxes = [place for place in written if seen[place].role == "combo box"]
        for place, description in self._ask_each(boxes, _description):
            seen[place].description = description or ""
        labels = {
            Place(*targets[0]): box
            for box, related in self._ask_each(boxes, _relations)
            for kind, targets in related or ()
            if kind == _LABELLED_BY
        }
        for label, name in self._ask_each([*labels], _name):
            seen[labels[label]].label = name or ""

    def _ask_each(self, places: Sequence[Place], ask: Callable[[Place], Question]) -> Iterator[tuple[Place, Any]]:
        """Ask all ``places`` the same at once; return each with its answer."""
        return zip(places, self._bus.ask([ask(place) for place in places]), strict=True)


def _holds(bits: Sequence[int] | None, bit: int) -> bool:
    return bool(bits and bits[0] >> bit & 1)


def _places(listed: Sequence[tuple[str, str]] | None) -> list[Place]:
    return [Place(*place) for place in listed or ()]


def _asking(
    interface: str, method: str, signature: str | None = None, *arguments: object
) -> Callable[[Place], Question]:
    return lambda place: Question(place, interface, method, signature, arguments)


_ACCESSIBLE, _PROPERTIES = "org.a11y.atspi.Accessible", "org.freedesktop.DBus.Properties"
_role = _asking(_ACCESSIBLE, "GetRoleName")
_states = _asking(_ACCESSIBLE, "GetState")
_children = _asking(_ACCESSIBLE, "GetChildren")
_relations = _asking(_ACCESSIBLE, "GetRelationSet")
_name = _asking(_PROPERTIES, "Get", "ss", _ACCESSIBLE, "Name")
_description = _asking(_PROPERTIES, "Get", "ss", _ACCESSIBLE, "Description")
_text = _asking("org.a11y.atspi.Text", "GetText", "ii", 0, -1)
_take_focus = _asking("org.a11y.atspi.Component", "GrabFocus")


def _process(place: Place) -> Question:
    return Question(Place(_DAEMON, "/org/freedesktop/DBus"), _DAEMON, "GetConnectionUnixProcessID", "s", (place.owner,))
