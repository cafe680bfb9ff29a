"""A screen reader's eyes and hands, run by the system's Python, which has ``gi``.

One JSON request a line on standard input, one JSON answer a line on standard output:

    {"do": "tree"}                  everything of the program that shows, in reading order, each with a number
    {"do": "focus", "node": 7}      give the focus to a node of the last tree; whether it takes it
    {"do": "trail"}                 the ids of what took the focus since this was last asked

Speaks AT-SPI itself: a whole level of the tree is asked for at once, which libatspi has no way to do.
"""

from __future__ import annotations

import contextlib
import json
import sys

from gi.repository import Gio, GLib

PROGRAM = "OHDesk"
# The bits of AT-SPI's states that matter here.
SHOWING = 25
STATES = {1: "active", 4: "checked", 7: "editable", 8: "enabled", 11: "focusable", 12: "focused", 23: "selected"}
LABELLED_BY = 2
WITH_TEXT = ("text", "password text", "spin button", "combo box", "entry")
MOST_CHILDREN = 400
PATIENCE = 10_000

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = "org.a11y.atspi.Registry"
DAEMON = "org.freedesktop.DBus"


class Bus:
    """The bus on which programs show themselves to screen readers; a place on it is a name and a path."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        (address,) = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, PATIENCE
        )
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._connection = Gio.DBusConnection.new_for_address_sync(address, flags)
        self._trail = []
        self._follow_focus()

    def ask(self, calls):
        """Make all ``calls`` (place, interface, method, arguments) at once; ``None`` stands for one that failed."""
        replies, waiting = [None] * len(calls), {*range(len(calls))}

        def take(connection, result, number):
            waiting.discard(number)
            with contextlib.suppress(GLib.Error):  # gone since it was listed
                replies[number] = (*connection.call_finish(result).unpack(), None)[0]

        for number, ((name, path), interface, method, arguments) in enumerate(calls):
            self._connection.call(name, path, interface, method, arguments, None, 0, PATIENCE, None, take, number)
        while waiting:
            GLib.MainContext.default().iteration(True)
        return replies

    def ask_each(self, places, make_call):
        """Ask all ``places`` the same at once; return each with its answer."""
        return list(zip(places, self.ask([make_call(place) for place in places]), strict=True))

    def trail(self):
        """Return the ids of what took the focus since the last call."""
        while GLib.MainContext.default().iteration(False):
            pass
        trail, self._trail = self._trail, []
        return trail

    def _follow_focus(self):
        def note(connection, sender, path, interface, signal, arguments):
            if arguments.unpack()[1]:
                self._trail.append(path)

        self._connection.signal_subscribe(
            None, "org.a11y.atspi.Event.Object", "StateChanged", None, "focused", Gio.DBusSignalFlags.NONE, note
        )
        event = GLib.Variant("(sass)", ("object:state-changed:focused", [], ""))
        self.ask([((REGISTRY, "/org/a11y/atspi/registry"), REGISTRY, "RegisterEvent", event)])


def role(place):
    return place, ACCESSIBLE, "GetRoleName", None


def states(place):
    return place, ACCESSIBLE, "GetState", None


def children(place):
    return place, ACCESSIBLE, "GetChildren", None


def relations(place):
    return place, ACCESSIBLE, "GetRelationSet", None


def name(place):
    return place, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name"))


def description(place):
    return place, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Description"))


def text(place):
    return place, "org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1))


def process(place):
    return (DAEMON, "/org/freedesktop/DBus"), DAEMON, "GetConnectionUnixProcessID", GLib.Variant("(s)", (place[0],))


def focus(place):
    return place, "org.a11y.atspi.Component", "GrabFocus", None


def read_tree(bus):
    """Return the places of what shows and, in the same order, what there is to know of each."""
    (listed,) = bus.ask([children((REGISTRY, "/org/a11y/atspi/accessible/root"))])
    programs = [place for place, called in bus.ask_each(listed, name) if called == PROGRAM]
    pids = dict(bus.ask_each(programs, process))
    windows = [window for _, inside in bus.ask_each(programs, children) for window in inside or ()]
    known, level = {}, windows
    while level:
        level = read_level(bus, level, known)
    read_texts(bus, known)
    places, nodes = [], []

    def put_in_order(place, parent):
        if node := known.get(place):
            number = len(nodes)
            places.append(place)
            nodes.append({**node, "id": place[1], "number": number, "parent": parent})
            for child in nodes[number].pop("children"):
                put_in_order(child, number)

    for window in windows:
        put_in_order(window, -1)
    for (sender, _), node in zip(places, nodes, strict=True):
        node["process"] = next(pid for (other, _), pid in pids.items() if other == sender)
    return places, nodes


def read_level(bus, places, known):
    """Put what shows of ``places`` into ``known`` and return what lies below it."""
    showing = {}
    for place, bits in bus.ask_each(places, states):
        low, _ = bits or (0, 0)
        if low >> SHOWING & 1:
            showing[place] = [word for bit, word in STATES.items() if low >> bit & 1]
    questions = (role, name, description, children)
    replies = iter(bus.ask([question(place) for place in showing for question in questions]))
    for place, held in showing.items():
        its_role, its_name, its_description, below = (next(replies) for _ in questions)
        known[place] = {
            "role": its_role or "",
            "name": its_name or "",
            "label": "",
            "description": its_description or "",
            "text": "",
            "states": held,
            "children": (below or [])[:MOST_CHILDREN],
        }
    return [child for place in showing for child in known[place]["children"]]


def read_texts(bus, known):
    """Add what stands in fields, and what labels combo boxes: on Linux Qt names these by their value."""
    written = [place for place, node in known.items() if node["role"] in WITH_TEXT]
    for place, stands in bus.ask_each(written, text):
        known[place]["text"] = stands or ""
    boxes = [place for place in written if known[place]["role"] == "combo box"]
    labels = {
        targets[0]: box
        for box, related in bus.ask_each(boxes, relations)
        for kind, targets in related or ()
        if kind == LABELLED_BY
    }
    for label, called in bus.ask_each(list(labels), name):
        known[labels[label]]["label"] = called or ""


def main():
    bus, places = Bus(), []
    for line in sys.stdin:
        request = json.loads(line)
        if request["do"] == "tree":
            places, answer = read_tree(bus)
        elif request["do"] == "trail":
            answer = bus.trail()
        else:
            (answer,) = bus.ask([focus(places[request["node"]])])
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
