"""Two laptops' windows on two screens, one folder between them: both write in the same minutes.

Pictures go into the folder that ``OHDESK_PICTURES`` names, else into the test's own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows import way
from tests.flows.desk import Desk
from tests.flows.screen import screen as virtual_screen

_MET = 60.0
"""Seconds until what one laptop wrote has reached the other, at the latest."""
_PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def other_screen(screen):
    with virtual_screen() as made:
        yield made


@pytest.fixture
def other_desk(other_screen, tmp_path, language):
    desk = Desk(other_screen, tmp_path / "other", language)
    yield desk
    desk.close()
    assert not desk.failures


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "jaettu"
    place.mkdir()
    return place


@pytest.fixture
def pair(desk, other_desk, practice_year, folder):
    """The chair's and the counsellor's laptop, sharing the invented school's work, both at the first page."""
    theirs, ours = desk.vaults / practice_year.name, other_desk.vaults / "Kuraattori.ohdesk"
    shutil.copytree(practice_year, theirs)  # made elsewhere: what it holds goes to the others all the same
    as_account(desk, "share", theirs, folder)
    said = as_account(other_desk, "ask", ours, folder, "Kuraattorin kannettava")
    as_account(desk, "admit", theirs, folder, said.strip())
    as_account(other_desk, "meet", ours, folder)
    for one in (desk, other_desk):
        one.start()
        one.wait(lambda one=one: one.focused().called in one.words("Passphrase"), "the vault to be found")
    way.unlock(desk)
    return desk, other_desk


@pytest.fixture
def picture(tmp_path, language):
    """Photograph a laptop's screen."""
    place = Path(os.environ.get("OHDESK_PICTURES", tmp_path / "pictures"))
    place.mkdir(parents=True, exist_ok=True)

    def take(desk, name):
        desk.screen.photograph(place / f"{name}-{language}.png")

    return take


def as_account(desk, what, vault, folder, *said):
    """Do something with a vault as the account of a laptop, and return what it printed."""
    command = (sys.executable, "-m", "tests.flows.joining", what, str(vault), str(folder), way.PASSPHRASE, *said)
    environment = {**os.environ, **desk.environment}
    return subprocess.run(
        command, env=environment, cwd=_PROJECT, check=True, stdout=subprocess.PIPE, text=True, timeout=120
    ).stdout


def test_both_write_in_the_same_minutes_and_choose_between_two_places(pair, folder, picture):
    chair, counsellor = pair
    come_in(counsellor)
    field = way.begin_meeting(chair)
    open_the_running_meeting(counsellor)
    for desk, said in ((chair, "Puheenjohtajan lause. "), (counsellor, "Kuraattorin lause. ")):
        desk.focus(field)
        desk.keys("ctrl+End")
        desk.type(said)
    for desk in pair:
        leave_the_field(desk)
        for said in ("Puheenjohtajan lause.", "Kuraattorin lause."):
            desk.wait(lambda desk=desk, said=said: desk.find(field).text.count(said) == 1, said, _MET)
    assert chair.find(field).text == counsellor.find(field).text
    picture(chair, "both-in-the-minutes-chair")
    picture(counsellor, "both-in-the-minutes-counsellor")

    away = folder.rename(folder.with_name("poissa"))
    for desk, place in ((chair, "Auditorio"), (counsellor, "Ruokala")):
        desk.press(next(node.called for node in desk.all(role="push button") if prepared(desk, node.called)))
        desk.write(desk.words("Place"), place)
        desk.keys("Tab")
    away.rename(folder)
    for desk in pair:
        desk.wait(lambda desk=desk: len(choices(desk)) == 2, "two versions", _MET)
        assert {place for place in ("Auditorio", "Ruokala") if any(place in name for name in choices(desk))} == {
            "Auditorio",
            "Ruokala",
        }
    picture(chair, "two-versions-chair")
    picture(counsellor, "two-versions-counsellor")
    chair.press(chair.words("See what came…"))
    chair.wait(lambda: chair.shows("Kuraattorin lause."), "what the counsellor wrote")
    picture(chair, "receipt-chair")
    chair.press(chair.words("Mark as read"))
    counsellor.press(next(name for name in choices(counsellor) if "Ruokala" in name))
    for desk in pair:
        desk.wait(lambda desk=desk: not choices(desk), "one version", _MET)
        desk.wait(lambda desk=desk: desk.find(desk.words("Place"), "text").text == "Ruokala", "the chosen place", _MET)

    vaults = [(desk, next(desk.vaults.glob("*.ohdesk"))) for desk in pair]
    for desk in pair:
        desk.close()
    for _ in range(2):
        for desk, vault in vaults:
            as_account(desk, "meet", vault, folder)
    dumps = [as_account(desk, "dump", vault, folder) for desk, vault in vaults]
    assert dumps[0] == dumps[1]
    assert dumps[0].count("Kuraattorin lause.") >= 1


def come_in(desk):
    """Unlock and say who it is, at a laptop that has just joined."""
    desk.write(desk.words("Passphrase"), way.PASSPHRASE)
    desk.keys("Return")
    desk.find((), "radio button")
    desk.press(desk.all(role="radio button")[0].called, "radio button")
    desk.press(desk.words("Go on"))
    desk.find(desk.words("Pages"), "list")


def open_the_running_meeting(desk):
    """Open the first of the meetings ahead, once it runs."""
    desk.open_page(desk.words("Meetings"))
    desk.wait(
        lambda: any(
            node.called in desk.words("In progress") for node in desk.all(within=desk.words("Coming meetings"))
        ),
        "the meeting",
        _MET,
    )
    desk.focus(desk.words("Coming meetings"), "table")
    desk.keys("Home", "Return")


def leave_the_field(desk):
    """Go on to something else, so that what came meanwhile may enter the field."""
    desk.keys("Tab")


def prepared(desk, name):
    return any(name.startswith(f"{word}:") for word in desk.words("Prepare"))


def choices(desk):
    """Return what the buttons are called that take one of two versions."""
    (name,) = desk.words("{0}: this one, {1} ({2})")
    ending = name.partition("{1}")[0].partition("{0}")[2].strip()
    return [node.called for node in desk.all(role="push button") if ending in node.called]
