"""A screen reader's eyes and hands, run by the system's Python, which has ``gi``.

One JSON request a line on standard input, one JSON answer a line on standard output:

    {"do": "tree"}                  everything of the program that shows, in reading order, each with a number
    {"do": "focus", "node": 7}      give the focus to a node of the last tree
    {"do": "act", "node": 7}        press, toggle or open it without the keyboard
    {"do": "text", "node": 7}       what stands in it
    {"do": "heard"}                 what the program announced since the last time it was asked
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

PROGRAM = "OHDesk"
WITH_TEXT = {Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.SPIN_BUTTON, Atspi.Role.COMBO_BOX, Atspi.Role.PARAGRAPH}
STATES = ("FOCUSABLE", "FOCUSED", "CHECKED", "SELECTED", "ENABLED", "ACTIVE", "EDITABLE", "MODAL", "EXPANDED")
# A long table is no longer to be walked cell by cell.
CHILDREN = 400

found = []
announced = []


def tree():
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    found.clear()
    nodes = []
    for program in children(Atspi.get_desktop(0)):
        try:
            if program.get_name() == PROGRAM:
                program.set_cache_mask(Atspi.Cache.NONE)
                for window in children(program):
                    walk(window, program.get_process_id(), -1, nodes)
        except GLib.Error:
            continue  # the process just ended
    return nodes


def walk(accessible, process, parent, nodes):
    try:
        held = accessible.get_state_set()
        if not held.contains(Atspi.StateType.SHOWING):
            return
        number, role = len(nodes), accessible.get_role()
        nodes.append(
            {
                "number": number,
                "parent": parent,
                "process": process,
                "role": accessible.get_role_name(),
                "name": accessible.get_name(),
                "label": label(accessible) if role == Atspi.Role.COMBO_BOX else "",
                "description": accessible.get_description(),
                "text": text(accessible) if role in WITH_TEXT else "",
                "states": [state for state in STATES if held.contains(getattr(Atspi.StateType, state))],
            }
        )
        found.append(accessible)
        below = children(accessible)
    except GLib.Error:
        return  # gone since its parent was read
    for child in below:
        walk(child, process, number, nodes)


def children(accessible):
    listed = (accessible.get_child_at_index(number) for number in range(min(accessible.get_child_count(), CHILDREN)))
    return [child for child in listed if child]


def label(accessible):
    """Return what a visible label says: Qt gives a combo box its value as name on Linux."""
    for relation in accessible.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return ""


def text(accessible):
    held = accessible.get_text_iface()
    return Atspi.Text.get_text(held, 0, -1) if held else ""


def focus(accessible):
    return accessible.get_component_iface().grab_focus()


def act(accessible):
    actions = accessible.get_action_iface()
    names = [actions.get_action_name(number) for number in range(actions.get_n_actions())]
    wanted = next(name for name in ("Press", "Toggle", "ShowMenu") if name in names)
    return actions.do_action(names.index(wanted))


def heard():
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)
    said = list(announced)
    announced.clear()
    return said


def listen():
    listener = Atspi.EventListener.new(lambda event: announced.append(event.any_data))
    listener.register("object:announcement")
    return listener


def answer(request):
    if request["do"] == "tree":
        return tree()
    if request["do"] == "heard":
        return heard()
    return {"focus": focus, "act": act, "text": text}[request["do"]](found[request["node"]])


def main():
    Atspi.init()
    listener = listen()
    for line in sys.stdin:
        try:
            reply = {"answer": answer(json.loads(line))}
        except GLib.Error as error:
            reply = {"gone": error.message}
        print(json.dumps(reply), flush=True)
    listener.deregister("object:announcement")


if __name__ == "__main__":
    main()
