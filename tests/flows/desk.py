"""The program as whoever sits at a laptop meets it: read by names, worked by keyboard."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from tests.flows.screen import Screen
from tests.flows.screen_reader import Node
from tests.flows.words import Words

T = TypeVar("T")
Name = str | Iterable[str]

_PATIENCE = 60.0
_PAUSE = 0.05
_WITH_SHORTCUT = 9


class Lost(AssertionError):
    """What was waited for did not come."""


class Desk:
    """One account on a laptop: its home folder, and the program while it runs."""

    command = (sys.executable, "-m", "ohdesk")

    def __init__(self, screen: Screen, home: Path, language: str) -> None:
        self.screen = screen
        self.home = home
        self.vaults = home / "data" / "OHDesk" / "vaults"
        self.words = Words(language)
        self.environment = {
            **screen.environment,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_STATE_HOME": str(home / "state"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "TMPDIR": str(home / "tmp"),
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": "1",
            "PYTHONFAULTHANDLER": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        (home / "tmp").mkdir(parents=True)
        preferences = home / "config" / "ohdesk" / "preferences.json"
        preferences.parent.mkdir(parents=True)
        preferences.write_text(json.dumps({"language": language, "theme": "light"}), encoding="utf-8")
        self._process: subprocess.Popen[bytes] | None = None

    # The program as a whole

    def start(self) -> None:
        """Start the program and wait for its window."""
        log = (self.home / "output").open("ab")
        with log:
            self._process = subprocess.Popen(self.command, env=self.environment, cwd=self.home, stdout=log, stderr=log)
        self.wait(lambda: any(node.role == "frame" for node in self.nodes()), "the window")

    def kill(self) -> None:
        """End the program as a power cut would."""
        assert self._process
        self._process.kill()
        self._process.wait()

    def wait_for_restart(self) -> None:
        """Wait until the process has ended by itself and another one shows a window."""
        assert self._process
        old = self._process.pid
        assert self._process.wait(30) == 0, self._process.returncode
        self.wait(lambda: any(node.process != old for node in self.nodes()), "the next process's window")

    def close(self) -> None:
        """End every process of the program, also one that another one started."""
        pids = {node.process for node in self.nodes()}
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)
        if self._process:
            self._process.kill()
            self._process.wait()
        self.wait(lambda: not self.nodes(), "the end of the program")

    @property
    def process(self) -> int:
        """The number of the running process."""
        return self.nodes()[0].process

    @property
    def failures(self) -> str:
        """What the program logged and wrote to its output.

        Qt's bridge to screen readers complains whenever one asks for what has just gone; that is no failure.
        """
        files = (self.home / "state" / "ohdesk" / "log" / "ohdesk.log", self.home / "output")
        lines = [line for file in files if file.exists() for line in file.read_text(encoding="utf-8").splitlines()]
        return "\n".join(line for line in lines if "qt.accessibility.atspi" not in line)

    # Looking

    def nodes(self) -> list[Node]:
        """Return everything that can be worked now: what shows in the window that is in front."""
        return self.screen.reader.nodes()

    @property
    def front(self) -> str:
        """The role of the window in front: "frame", "dialog", "alert"; empty while there is none."""
        return next((node.role for node in self.nodes()), "")

    def wait(self, condition: Callable[[], T | None], what: object, seconds: float = _PATIENCE) -> T:
        """Ask ``condition`` until it is truthy and return its answer; ``Lost`` after ``seconds``."""
        end = time.monotonic() + seconds
        while True:
            if answer := condition():
                return answer
            if time.monotonic() > end:
                raise Lost(f"{what} did not come; there is:\n" + "\n".join(map(str, self.nodes())))
            time.sleep(_PAUSE)

    def find(self, name: Name, role: str = "", *, within: Name = "", number: int = 0) -> Node:
        """Return the node called ``name``, waiting for it; the ``number``-th from 0 of several."""

        def look() -> Node | None:
            found = self.all(name, role, within=within)
            return found[number] if len(found) > number else None

        return self.wait(look, (name, role, within))

    def all(self, name: Name = (), role: str = "", *, within: Name = "") -> list[Node]:
        """Return the nodes that show now with one of the names, the role, below one called ``within``."""
        nodes = self.nodes()
        if within:
            roots = {node.number for node in nodes if node.called in _names(within)}
            nodes = list(_below(nodes, roots))
        names = _names(name)
        return [node for node in nodes if (not names or node.called in names) and role in ("", node.role)]

    def shows(self, text: str) -> bool:
        """Tell whether ``text`` stands anywhere in the window now."""
        return any(text in part for node in self.nodes() for part in (node.name, node.text))

    def screen_shows(self, title: str) -> bool:
        """Tell whether a window with ``title`` is on the screen, in front or not."""
        return title in self.screen.reader.titles()

    # Working

    def focus(self, name: Name, role: str = "", *, within: Name = "", number: int = 0) -> Node:
        """Give the focus to a control and return it once it has it."""

        def take() -> Node | None:
            found = [node for node in self.all(name, role, within=within) if "focusable" in node.states]
            if len(found) <= number or "enabled" not in found[number].states:
                return None
            node, reader = found[number], self.screen.reader
            if "focused" not in node.states and not reader.focus(node):
                self._tab_towards(node)
            return node if reader.focused([node]) else None

        return self.wait(take, (name, role, within))

    def press(self, name: Name, role: str = "", *, within: Name = "", number: int = 0) -> None:
        """Press a button, tick a box: with the space bar."""
        self.focus(name, role, within=within, number=number)
        self.keys("space")

    def write(self, name: Name, text: str, *, within: Name = "", number: int = 0) -> None:
        """Replace what stands in a field by ``text``."""
        self.focus(name, within=within, number=number)
        self.keys("ctrl+a", "BackSpace")
        self.type(text)

    def choose(self, name: Name, option: Name, *, within: Name = "", number: int = 0) -> None:
        """Pick ``option`` in a list that drops down."""
        self.focus(name, "combo box", within=within, number=number)
        self.type(_names(option)[0].split()[0])  # the list goes to what begins so
        for _ in range(60):
            if self.focused().name in _names(option):
                return
            self.keys("Down")
        raise Lost(f"{option} is no choice of {name}")

    @property
    def pages(self) -> list[str]:
        """The pages' names in the order of the sidebar."""
        within = (*self.words("Pages"), *self.words("Tools"))
        return [node.called for node in self.all(role="list item", within=within)]

    def open_page(self, name: Name) -> None:
        """Go to a page of the sidebar: by its shortcut, or in the list where it has none."""
        names = self.pages
        place = next(place for place, listed in enumerate(names, 1) if listed in _names(name))
        if place <= _WITH_SHORTCUT:
            self.keys(f"ctrl+{place}")
        else:
            self.focus(self.words("Tools"), "list")
            self.keys("End", *["Up"] * (len(names) - place))
        self.wait(
            lambda: (
                "selected" in self.find(name, "list item", within=(*self.words("Pages"), *self.words("Tools"))).states
            ),
            name,
        )

    def answer_file_dialog(self, path: Path) -> None:
        """Type ``path`` into the dialog that asks for a file, and wait until it is gone."""
        self.wait(lambda: self.front == "dialog" and "editable" in self.focused().states, "the file dialog")
        asked = self.nodes()[0].id
        self.keys("ctrl+a")
        self.type(str(path))
        self.keys("Return")
        self.wait(lambda: self.all() and self.all()[0].id != asked, "the end of the file dialog")

    def save_as(self, path: Path) -> None:
        """Type ``path`` into the dialog that asks where to save, and wait for the file."""
        self.answer_file_dialog(path)
        self.wait(path.exists, path)

    def focused(self) -> Node:
        """Return what has the focus."""
        return self.wait(
            lambda: next((node for node in reversed(self.nodes()) if "focused" in node.states), None), "the focus"
        )

    def _tab_towards(self, target: Node) -> None:
        """Go one step by Tab: Qt offers no other way to a combo box or a spin box."""
        before = [node for node in self.nodes() if "focusable" in node.states and node.number < target.number]
        start = next(node for node in reversed(before) if node.role not in ("combo box", "spin button"))
        if any("focused" in node.states for node in before if node.number >= start.number):
            self.keys("Tab")
        else:
            self.screen.reader.focus(start)

    def keys(self, *combinations: str) -> None:
        """Press keys one after another."""
        self.screen.keys(*combinations)

    def type(self, text: str) -> None:
        """Type ``text`` where the focus is."""
        self.screen.type(text)


def _names(name: Name) -> tuple[str, ...]:
    return ((name,) if name else ()) if isinstance(name, str) else tuple(name)


def _below(nodes: list[Node], roots: set[int]) -> Iterator[Node]:
    inside = set(roots)
    for node in nodes:
        if node.number in roots or node.parent in inside:
            inside.add(node.number)
            yield node
