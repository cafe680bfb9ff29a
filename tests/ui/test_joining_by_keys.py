"""Joining a group and letting a laptop in without a mouse and without a screen: what is stood on, and what is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from laptops import Laptops
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from ohdesk.domain.groups import Group
from ohdesk.services import belonging, exchange, laptops, parcels
from ohdesk.services.belonging import Request
from ohdesk.ui.application import Application
from ohdesk.ui.groups.laptops_part import LaptopsPart
from ohdesk.ui.language import NAMES
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.safety.recovery_sheet_page import RecoverySheetPage
from ohdesk.ui.vault.join_page import JoinPage
from ohdesk.ui.vault.who_page import WhoPage
from tests.flows.words import Words
from tests.ui import test_joining_pages, test_laptops_part
from tests.ui.keyboard import Keyboard, Stop
from tests.ui.practice import Desk
from tests.ui.test_joining_pages import CURATOR, PASSPHRASE, Joining
from tests.ui.test_laptops_part import ask

FILES = ("kutsu.ohdesk-invite", "pyyntö.ohdesk-join", "vastaus.ohdesk-changes")

joining_laptop = test_joining_pages.joining_laptop
chair, part, folder = test_laptops_part.chair, test_laptops_part.part, test_laptops_part.folder


@pytest.fixture(params=["fi", "sv"])
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def words(language: str) -> Words:
    return Words(language)


@pytest.fixture
def application(application: Application, language: str) -> Application:
    """The application in the language of the test."""
    application.apply(Preferences(language=language, theme="light", text_scale=100, idle_minutes=0))
    return application


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say."""
    told: list[str] = []

    def hear(event: object) -> None:
        if isinstance(message := getattr(event, "message", None), Callable):
            told.append(message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return told


@pytest.fixture
def joining_keys(qtbot: QtBot, joining_laptop: Joining, said: list[str]) -> Keyboard:
    qtbot.waitUntil(joining_laptop.entrance.isActiveWindow)
    return Keyboard(qtbot, joining_laptop.entrance, said)


@pytest.fixture
def chairs_keys(qtbot: QtBot, part: LaptopsPart, said: list[str]) -> Keyboard:
    window = part.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    keys = Keyboard(qtbot, window, said)
    keys.tab()
    return keys


def is_way(stops: list[Stop], words: Words, *expected: str) -> bool:
    """Tell whether Tab stops at what is expected in English, in that order and nowhere else."""
    return len(stops) == len(expected) and all(
        stop.name in words(name) for stop, name in zip(stops, expected, strict=True)
    )


def six_words(request: Request, language: str) -> list[str]:
    return [swedish if language == "sv" else finnish for finnish, swedish in request.words]


def test_from_the_first_page_to_the_six_words_and_in(
    qtbot: QtBot, joining_laptop: Joining, joining_keys: Keyboard, words: Words, language: str
) -> None:
    entrance, chair, keys = joining_laptop.entrance, joining_laptop.chair, joining_keys
    place = exchange.meeting_folder(joining_laptop.folder)
    exchange.exchange(chair, place)
    top = [NAMES[language], "100 %"]  # the language and the size of the text, chosen at the top of every page
    first = ["Create new", "Join a group", "Open from another folder…", "Bring back a copy"]
    assert is_way(keys.round(), words, *first, *top)
    keys.to(*words("Join a group"))
    keys.space()
    assert isinstance(entrance.page, JoinPage)
    assert words.one("Join a group") in keys.spoken()
    way = keys.round()
    after = ["What the others call this laptop", "Passphrase", "Show what is typed", "Back", "Go on"]
    assert is_way(way, words, "Choose a folder…", *after, *top, "In a shared folder")
    assert way[-1].description in words("Where the group is found"), "it is heard what is chosen between"

    keys.to(*words("Go on"))
    assert keys.enter().name in words("Choose a folder…"), "the first thing that lacks"
    assert keys.stop.description in words("Say first where the group is found.")
    keys.enter()
    assert keys.choose_file(joining_laptop.folder).name in words("Choose a folder…")
    assert joining_laptop.folder.name in keys.spoken()
    assert keys.tab().name in words("What the others call this laptop")
    keys.write("Kuraattorin kannettava")
    assert keys.stop.description not in words("Give the laptop a name that the others know it by.")
    keys.tab()
    keys.write(PASSPHRASE)
    keys.enter()
    qtbot.waitUntil(lambda: isinstance(entrance.page, RecoverySheetPage))
    assert words.one("Joining…") in keys.said
    assert words.one("Recovery key") in keys.spoken()
    *_, later, key = keys.round()
    assert (key.name,) == words("Recovery key")
    assert len(key.description.split(", ")) == 11, "the key can be heard"
    assert later.name in words("Later, within 7 days")
    keys.to(later.name)
    keys.space()

    aloud = words.one("Words to be read aloud")
    qtbot.waitUntil(lambda: any(one.startswith(aloud) for one in keys.said))
    (request,) = belonging.requests(chair, place)
    spoken = ", ".join(six_words(request, language))
    assert words.one("Waiting to be let in") in "\n".join(keys.said)
    assert f"{aloud}: {spoken}" in keys.spoken()
    waiting = keys.round()
    assert is_way(waiting, words, "Take the answer from a file…", "Words to be read aloud", "Wait with OHDesk closed")
    assert waiting[1].description == spoken, "they can be heard again"

    joining_laptop.admit(request)
    exchange.exchange(chair, place)
    qtbot.waitUntil(lambda: isinstance(entrance.page, WhoPage))
    assert words.one("Who are you?") in keys.spoken()
    assert CURATOR.name in keys.stop.name
    keys.space()
    keys.to(*words("Go on"))
    with qtbot.waitSignal(entrance.opened) as opened:
        keys.enter()
    assert opened.args[0].member == CURATOR.id
    opened.args[0].close()


def test_joining_by_files(
    qtbot: QtBot, joining_laptop: Joining, joining_keys: Keyboard, words: Words, tmp_path: Path
) -> None:
    entrance, chair, keys = joining_laptop.entrance, joining_laptop.chair, joining_keys
    invitation, request, answer = (tmp_path / name for name in FILES)
    invitation.write_bytes(laptops.invitation(chair, "fi").data)
    keys.to(*words("Join a group"))
    keys.space()
    keys.to(*words("In a shared folder"))
    while keys.stop.name not in words("In an invitation file"):
        keys.next_of_several()
    assert keys.tab().name in words("Choose a file…")
    keys.space()
    keys.choose_file(invitation)
    assert invitation.name in keys.spoken()
    keys.tab()
    keys.write("Kuraattorin kannettava")
    keys.tab()
    keys.write(PASSPHRASE)
    keys.to(*words("Go on"))
    keys.space()
    qtbot.waitUntil(lambda: isinstance(entrance.page, RecoverySheetPage))
    keys.to(*words("Later, within 7 days"))
    keys.enter()
    aloud = words.one("Words to be read aloud")
    qtbot.waitUntil(lambda: any(one.startswith(aloud) for one in keys.said))
    acts = ["Mail draft", "Save the file…", "Wait with OHDesk closed"]
    assert is_way(keys.round(), words, "Take the answer from a file…", "Words to be read aloud", *acts)
    keys.to(*words("Save the file…"))
    keys.enter()
    assert keys.choose_file(request).name in words("Save the file…")
    asking = belonging.read_asking(request.read_bytes())
    joining_laptop.admit(asking)
    answer.write_bytes(laptops.admission(chair, asking.device, "fi").data)
    keys.to(*words("Take the answer from a file…"))
    keys.space()
    keys.choose_file(answer)
    qtbot.waitUntil(lambda: isinstance(entrance.page, WhoPage))
    assert words.one("Who are you?") in keys.spoken()
    entrance.page._vault.close()


def test_who_is_refused_stays_on_the_button_and_hears_why(
    qtbot: QtBot, joining_laptop: Joining, joining_keys: Keyboard, words: Words
) -> None:
    keys = joining_keys
    keys.to(*words("Join a group"))
    keys.space()
    keys.space()
    keys.choose_file(joining_laptop.folder)
    keys.tab()
    keys.write("Kuraattorin kannettava")
    keys.tab()
    keys.write(PASSPHRASE)
    keys.to(*words("Go on"))
    keys.spoken()
    keys.space()
    qtbot.waitUntil(lambda: bool(joining_laptop.entrance.page.messages.text))
    assert joining_laptop.entrance.page.messages.text in keys.said
    assert keys.stop.name in words("Go on")


def test_inviting_and_letting_in_over_a_folder(
    qtbot: QtBot,
    chair: Desk,
    part: LaptopsPart,
    chairs_keys: Keyboard,
    words: Words,
    language: str,
    folder: Path,
    laptops: Laptops,
) -> None:
    keys = chairs_keys
    keys.to(*words("Invite a laptop…"))
    assert keys.space().name in words("What the others call this laptop")
    way = keys.round()
    assert is_way(way, words, way[0].name, "In a shared folder", "Choose a folder…", "Cancel", "Go on")
    assert way[1].description in words("How the laptops meet")
    keys.enter()
    assert keys.stop.description in words("Give the laptop a name that the others know it by.")
    keys.write("Puheenjohtajan kannettava")
    assert keys.enter().name in words("Choose a folder…"), "what lacks"
    assert keys.stop.description in words("Choose the folder first.")
    keys.space()
    keys.choose_file(folder)
    assert folder.name in keys.spoken()
    keys.to(*words("Go on"))
    keys.space()
    qtbot.waitUntil(lambda: any(words.one("The folder is ready") in one for one in keys.said))
    assert "1. " in keys.spoken(), "the steps are heard"
    assert keys.stop.name in words("Close")
    keys.enter()

    qtbot.waitUntil(lambda: any(folder.iterdir()) and not part.context.folder_tasks.busy)
    request = ask(laptops.new(), folder)
    qtbot.waitUntil(lambda: not part._looking)
    part._look()
    asks = words.one("{0} asks to share the work", request.name)
    qtbot.waitUntil(lambda: asks in keys.said)
    let_in = words.one("Let in: {0}", request.name)
    keys.to(let_in)
    assert keys.enter().name == words.one("Word {0}", 1)
    fields = [words.one("Word {0}", number) for number in range(2, 7)]
    assert [stop.name for stop in keys.round()[1:6]] == fields
    right = six_words(request, language)
    other = next(word for word in belonging.spoken_words() if all(word not in pair for pair in request.words))
    keys.write(" ".join([*right[:5], "höpö"]))
    keys.to(*words("Let in"))
    keys.spoken()
    assert keys.space().name == words.one("Word {0}", 6)
    assert keys.spoken() == words.one("“{0}” is no word of the list. Ask for it once more.", "höpö")
    keys.write(other)
    keys.to(*words("Let in"))
    keys.space()
    qtbot.waitUntil(lambda: bool(keys.said))
    assert len(keys.said) == 1, "said once"
    assert keys.stop.name == words.one("Word {0}", 1), "all of them are to be heard again"
    keys.write(" ".join(right))
    keys.enter()
    qtbot.waitUntil(lambda: words.one("{0} was let in.", request.name) in keys.said)
    assert len(belonging.standing(chair.vault).active) == 2
    qtbot.waitUntil(lambda: not chair.tasks.busy)
    assert keys.stop.name


def test_inviting_and_letting_in_by_files(
    qtbot: QtBot,
    chair: Desk,
    chairs_keys: Keyboard,
    words: Words,
    language: str,
    laptops: Laptops,
    tmp_path: Path,
) -> None:
    keys = chairs_keys
    invitation, request, answer = (tmp_path / name for name in FILES)
    keys.to(*words("Invite a laptop…"))
    keys.space()
    keys.write("Puheenjohtajan kannettava")
    keys.tab()
    while keys.stop.name not in words("By e-mail attachments"):
        keys.next_of_several()
    keys.to(*words("Go on"))
    keys.space()
    qtbot.waitUntil(lambda: any(words.one("The invitation is ready") in one for one in keys.said))
    assert words.one("If you do not send it now, “Invite a laptop…” makes it again later.") in keys.spoken()
    assert is_way(keys.round(), words, "Mail draft", "Save the file…", "Close")
    keys.tab()
    keys.space()
    keys.choose_file(invitation)
    keys.to(*words("Close"))
    keys.space()

    curator = laptops.new()
    told = belonging.parcel_content(invitation.read_bytes())
    request.write_bytes(belonging.asking(curator, told, "Kuraattorin kannettava"))
    keys.to(*words("Let in from a file…"))
    keys.space()
    assert keys.choose_file(request).name == words.one("Word {0}", 1)
    keys.write(" ".join(six_words(belonging.read_asking(request.read_bytes()), language)))
    keys.spoken()
    keys.enter()
    later = words.one("If you do not send it now, the same goes later by “Send changes…”.")
    qtbot.waitUntil(lambda: any(later in one for one in keys.said))
    assert is_way(keys.round(), words, "Mail draft", "Save the file…", "Close")
    keys.to(*words("Close"))
    keys.enter()

    keys.to(*words("Send changes…"))
    keys.space()
    keys.await_stop(QAccessible.Role.CheckBox)
    assert keys.stop.name == f"Kuraattorin kannettava: {words.one('not heard from yet')}"
    letting_in = "To a laptop that was not heard from yet the file also brings the answer that lets it in."
    assert keys.stop.description == words.one(letting_in)
    keys.to(*words("Save the file…"))
    keys.space()
    keys.choose_file(answer)
    parcels.take_parcel(curator, answer.read_bytes())
    assert curator.all(Group), "the letter that was not sent went with the changes"
    qtbot.waitUntil(lambda: not chair.tasks.busy)
