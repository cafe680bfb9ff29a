"""A whole meeting in the real window, by keyboard only, from its attendance to what is handed out.

Each step leaves a picture, in the folder that ``OHDESK_PICTURES`` names, else in the test's own.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from datetime import date
from itertools import count
from pathlib import Path

import pytest

from ohdesk.domain.agenda import ItemState
from ohdesk.domain.groups import Role
from ohdesk.domain.meetings import Meeting, MeetingState, MinutesState, Presence
from ohdesk.domain.outcomes import OutcomeKind, Task
from ohdesk.services import vaults
from ohdesk.storage.store import VaultStore
from tests.flows import way
from tests.flows.desk import Desk

SAID = {
    "fi": {
        "noted": "Kysely tehtiin syyskuussa",
        "agreed": "Vuorot sovitaan kuukaudeksi",
        "task": "Vuorolista esille @kur 12.12.2099",
        "other": "Tästä lisää muissa asioissa",
        "loose": "Portti narisee",
        "item": "Pihan valot",
        "kept": "Valot syttyvät liian myöhään",
        "next": "ke 13.1. klo 14.15",
    },
    "sv": {
        "noted": "Enkäten gjordes i september",
        "agreed": "Turerna görs upp för en månad",
        "task": "Turlistan fram @kur 12.12.2099",
        "other": "Mer om detta bland övriga ärenden",
        "loose": "Porten gnisslar",
        "item": "Lamporna på gården",
        "kept": "Lamporna tänds för sent",
        "next": "on 13.1 kl. 14.15",
    },
}


@pytest.fixture(params=["light", "dark"])
def theme(request) -> str:
    return request.param


@pytest.fixture
def picture(desk: Desk, tmp_path: Path, language: str, theme: str) -> Callable[[str], None]:
    """Photograph the screen; pictures are numbered in the order of the meeting."""
    folder = Path(os.environ.get("OHDESK_PICTURES", tmp_path / "pictures"))
    folder.mkdir(parents=True, exist_ok=True)
    numbers = count(1)

    def take(name: str) -> None:
        desk.screen.photograph(folder / f"meeting-{language}-{theme}-{next(numbers):02}-{name}.png")

    return take


def test_a_meeting_is_held_by_keyboard_alone(desk, practice_year, language, theme, picture):
    preferences = desk.home / "config" / "ohdesk" / "preferences.json"
    preferences.write_text(json.dumps({"language": language, "theme": theme}), encoding="utf-8")
    shutil.copytree(practice_year, desk.vaults / practice_year.name)
    desk.start()
    desk.wait(lambda: desk.focused().called in desk.words("Passphrase"), "the vault to be found")
    way.unlock(desk)
    words, said = desk.words, SAID[language]
    line = words("Write what is said")

    def caret() -> str | None:
        """Return what stands in the line, while the caret is in it."""
        return next((node.text for node in desk.all(line) if "focused" in node.states), None)

    def say(text: str, *keys: str) -> None:
        write(text)
        desk.keys(*(keys or ("Return",)))
        desk.wait(lambda: caret() == "", f"{text} to be filed")

    def write(text: str) -> None:
        assert caret() is not None, desk.focused()  # the caret never left the line
        if text:
            desk.type(text)
            desk.wait(lambda: caret() == text, text)

    def key(source: str) -> str:
        return words.one(source).lower()

    # Who is here
    _plan_for_today(desk)
    desk.press(words("Begin the meeting"))
    desk.press(words("The rest are present"))
    picture("attendance")
    desk.focus([f"{name}: {words.one('Present')}" for name in _people(desk)][:1])
    desk.keys("ctrl+Return")

    # What is said, and what comes of it
    desk.keys("alt+1")
    desk.focus(line)
    desk.keys("ctrl+space")
    desk.wait(lambda: desk.all(words("Suggestions"), "list"), "the phrases")
    picture("phrases")
    desk.keys("Return")
    say("")
    desk.keys("F5", "alt+2")
    say(said["noted"])
    say(said["agreed"])
    picture("said")
    desk.keys(key("Alt+A"))
    desk.wait(
        lambda: said["agreed"] in [node.text for node in desk.all(words("What came of it"), "text")], "an outcome"
    )
    write(said["task"])
    picture("task")
    desk.keys(key("Alt+T"))
    desk.wait(lambda: desk.all(words("Task"), "text"), "a task")
    picture("results")
    say(said["other"], "alt+4")
    say(said["loose"], key("Alt+L"))
    say(said["item"], key("Alt+I"))
    say(said["kept"])
    desk.keys("F6")
    picture("new-item")

    # Others look on
    desk.keys("ctrl+shift+m")
    desk.find(words("No longer shown"))
    picture("shared")
    desk.keys("Escape")
    desk.find(words("No longer shown"))  # Esc does not end it
    desk.keys("ctrl+shift+m", "F11")
    desk.wait(lambda: desk.screen_shows(words.one("OHDesk – for everybody to see")), "the projector's window")
    picture("projector")
    desk.keys("F12")
    picture("pause")
    desk.keys("F11")
    desk.wait(lambda: not desk.screen_shows(words.one("OHDesk – for everybody to see")), "the projector's end")

    # Everything is read out, and goes on its way
    desk.focus(line)
    desk.keys("F8")
    desk.wait(lambda: any("focused" in node.states for node in desk.all(words("Next"))), "the reading")
    picture("reading-loose")
    desk.focus(words("Loose notes"), "list")
    desk.keys("alt+5")
    desk.wait(lambda: desk.all(words("What came of it"), "text"), "what was agreed")
    picture("reading-agreed")
    desk.focus(words("Next"))
    desk.keys("Return")
    desk.wait(lambda: desk.all(words("Task"), "text"), "the task")
    picture("reading-task")
    desk.keys("Return")
    desk.write(words("Next meeting"), said["next"])
    picture("reading-end")
    desk.press(words("Give for checking"))
    desk.find(words("Short texts"))
    picture("hand-out")

    desk.kill()
    _check(desk, practice_year.name, said)


def _plan_for_today(desk: Desk) -> None:
    words = desk.words
    desk.open_page(words("Meetings"))
    desk.press(words("New meeting"))
    today = vaults.today()
    desk.write(words("Day"), f"{today.day}.{today.month}.{today.year}")
    desk.press(words("Make the meeting"))
    desk.press(f"{words.one('Hold')}: {words.one('ahead')}")


def _people(desk: Desk) -> list[str]:
    present = f": {desk.words.one('Present')}"
    desk.wait(lambda: any(node.called.endswith(present) for node in desk.all()), "who is present")
    return [node.called.removesuffix(present) for node in desk.all() if node.called.endswith(present)]


def _check(desk: Desk, name: str, said: dict[str, str]) -> None:
    vault = vaults.unlock(VaultStore("reader"), desk.vaults / name, way.PASSPHRASE)
    found = [meeting for meeting in vault.all(Meeting) if meeting.day == vaults.today()]
    (meeting,) = (one for one in found if one.minutes_state is MinutesState.CHECKING)
    (task,) = (one for one in vault.all(Task) if one.meeting == meeting.id)
    vault.close()
    assert meeting.state is MeetingState.HELD
    assert meeting.next_meeting == said["next"]
    assert meeting.notes == ()
    assert {line.presence for line in meeting.attendance} == {Presence.PRESENT}
    assert sum(line.left is not None for line in meeting.attendance) == 1
    first, second, added, third, fourth = meeting.items[:5]
    assert first.state is ItemState.HANDLED
    assert first.record
    assert second.record == said["noted"]
    assert [(one.kind, one.text) for one in second.outcomes] == [(OutcomeKind.AGREED, said["agreed"])]
    assert (added.title, added.record, added.state) == (said["item"], said["kept"], ItemState.CONTINUES)
    assert (third.record, fourth.record) == ("", f"{said['other']}\n{said['loose']}")
    assert all(item.began and item.finished for item in (first, second, added))
    assert (task.text, task.owner_role, task.due) == (
        said["task"].partition(" @")[0],
        Role.CURATOR,
        date(2099, 12, 12),
    )
