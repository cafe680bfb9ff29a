"""A screen reader's eyes and hands, run by the system's Python, which has ``gi``.

One JSON request a line on standard input, one JSON answer a line on standard output:

    {"do": "tree"}                  everything of the program that shows, in reading order, each with a number
    {"do": "focus", "node": 7}      give the focus to a node of the last tree; whether it takes it

Speaks AT-SPI itself: a whole level of the tree is asked for at once, which libatspi has no way to do.
"""

from __future__ import annotations

import json
import sys

from gi.repository import Gio, GLib

PROGRAM = "OHDesk"
# The bits of AT-SPI's states that matter here.
ACTIVE, CHECKED, EDITABLE, ENABLED, FOCUSABLE, FOCUSED, SELECTED, SHOWING = 1, 4, 7, 8, 11, 12, 23, 25
STATES = {
    ACTIVE: "active",
    CHECKED: "checked",
    EDITABLE: "editable",
    ENABLED: "enabled",
    FOCUSABLE: "focusable",
    FOCUSED: "focused",
    SELECTED: "selected",
}
LABELLED_BY = 2
WITH_TEXT = ("text", "password text", "spin button", "combo box", "entry")
MOST_CHILDREN = 400
PATIENCE = 10_000

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")


class Bus:
    """The bus on which programs show themselves to screen readers."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        (address,) = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, PATIENCE
        )
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._connection = Gio.DBusConnection.new_for_address_sync(address, flags)

    def ask(self, *calls):
        """Make all ``calls`` (place, interface, method, arguments) at once; ``None`` for those that fail."""
        replies, waiting = [None] * len(calls), {*range(len(calls))}

        def take(connection, result, number):
            waiting.discard(number)
            try:
                replies[number] = connection.call_finish(result).unpack()[0]
            except GLib.Error:
                pass  # gone since it was listed

        for number, ((name, path), interface, method, arguments) in enumerate(calls):
            self._connection.call(name, path, interface, method, arguments, None, 0, PATIENCE, None, take, number)
        while waiting:
            GLib.MainContext.default().iteration(True)
        return replies


def get(place, what):
    return place, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, what))


def simple(place, method):
    return place, ACCESSIBLE, method, None


def programs(bus):
    """Return the windows of every process of the program, with the processes' numbers."""
    (listed,) = bus.ask(simple(ROOT, "GetChildren"))
    found = [
        place for place, name in zip(listed, bus.ask(*(get(place, "Name") for place in listed))) if name == PROGRAM
    ]
    daemon = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
    pids = bus.ask(
        *((daemon, daemon[0], "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,))) for name, _ in found)
    )
    windows = bus.ask(*(simple(place, "GetChildren") for place in found))
    return [(window, pid) for pid, inside in zip(pids, windows) for window in inside or ()]


def tree(bus):
    known = {}
    windows = programs(bus)
    level = [window for window, _ in windows]
    while level:
        level = [child for place in read_level(bus, level, known) for child in known[place]["children"]]
    read_texts(bus, known)
    places, nodes = [], []

    def list_in_order(place, parent, process):
        if node := known.get(place):
            number = len(nodes)
            places.append(place)
            nodes.append({**node, "number": number, "parent": parent, "process": process})
            for child in nodes[number].pop("children"):
                list_in_order(child, number, process)

    for window, process in windows:
        list_in_order(window, -1, process)
    return places, nodes


def read_level(bus, places, known):
    """Put what shows of ``places`` into ``known`` and return it."""
    states = [
        low | high << 32 if bits else 0
        for bits in bus.ask(*(simple(place, "GetState") for place in places))
        for low, high in [bits or (0, 0)]
    ]
    showing = [(place, bits) for place, bits in zip(places, states) if bits >> SHOWING & 1]
    asked = [
        call
        for place, _ in showing
        for call in (
            simple(place, "GetRoleName"),
            get(place, "Name"),
            get(place, "Description"),
            simple(place, "GetChildren"),
        )
    ]
    replies = iter(bus.ask(*asked))
    for place, bits in showing:
        role, name, description, children = (next(replies) for _ in range(4))
        known[place] = {
            "role": role or "",
            "name": name or "",
            "label": "",
            "description": description or "",
            "text": "",
            "states": [word for bit, word in STATES.items() if bits >> bit & 1],
            "children": (children or [])[:MOST_CHILDREN],
        }
    return [place for place, _ in showing]


def read_texts(bus, known):
    """Add what stands in fields, and what labels combo boxes: on Linux Qt names these by their value."""
    written = [place for place, node in known.items() if node["role"] in WITH_TEXT]
    whole = GLib.Variant("(ii)", (0, -1))
    texts = bus.ask(*((place, "org.a11y.atspi.Text", "GetText", whole) for place in written))
    for place, text in zip(written, texts):
        known[place]["text"] = text or ""
    boxes = [place for place in written if known[place]["role"] == "combo box"]
    labels = [
        (box, targets[0])
        for box, relations in zip(boxes, bus.ask(*(simple(box, "GetRelationSet") for box in boxes)))
        for kind, targets in relations or ()
        if kind == LABELLED_BY
    ]
    for (box, _), name in zip(labels, bus.ask(*(get(target, "Name") for _, target in labels))):
        known[box]["label"] = name or ""


def main():
    bus, places = Bus(), []
    for line in sys.stdin:
        request = json.loads(line)
        if request["do"] == "tree":
            places, answer = tree(bus)
        else:
            (answer,) = bus.ask((places[request["node"]], "org.a11y.atspi.Component", "GrabFocus", None))
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
