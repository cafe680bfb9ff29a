"""The home page says of the group's laptops only what somebody should look at."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from laptops import Laptops, unlock
from pytestqt.qtbot import QtBot

from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.services import belonging, exchange
from ohdesk.services import laptops as known_laptops
from ohdesk.ui.clock import today
from ohdesk.ui.groups.group_page import LAPTOPS, GroupPage
from ohdesk.ui.home import laptop_lines
from ohdesk.ui.home.home_page import HomePage
from tests.ui.practice import Desk
from tests.ui.test_home_page import buttons, said, shown


@pytest.fixture
def folder(empty: Desk, tmp_path: Path) -> Path:
    """A folder in which the empty group's log is."""
    made = tmp_path / "jaettu"
    made.mkdir()
    exchange.exchange(empty.vault, exchange.meeting_folder(made))
    exchange.choose_folder(empty.vault, made)
    return made


def test_nothing_is_said_of_laptops_where_all_is_well(qtbot: QtBot, empty: Desk, folder: Path) -> None:
    page = shown(qtbot, empty)
    qtbot.waitUntil(lambda: not empty.tasks.busy)
    assert "To the laptops" not in buttons(page)


def test_whoever_asks_is_seen_on_the_first_page(qtbot: QtBot, empty: Desk, folder: Path, laptops: Laptops) -> None:
    belonging.ask_to_join(laptops.new(), exchange.meeting_folder(folder), "Kuraattorin kannettava")
    page = shown(qtbot, empty)
    qtbot.waitUntil(lambda: "Kuraattorin kannettava asks to share the work" in said(page))
    buttons(page)["To the laptops"].click()
    assert empty.gone_to == [("group", UUID(empty.vault.facts.device))]
    group = GroupPage(empty.context())
    qtbot.addWidget(group)
    group.refresh()
    group.show_object(UUID(empty.vault.facts.device))
    assert group._shown == LAPTOPS
    qtbot.waitUntil(lambda: not empty.tasks.busy)


def test_a_laptop_that_is_silent_for_weeks_is_named(
    qtbot: QtBot, empty: Desk, folder: Path, laptops: Laptops, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, other = exchange.meeting_folder(folder), laptops.new()
    request = belonging.ask_to_join(other, place, "Kuraattorin kannettava")
    belonging.admit(empty.vault, [request], " ".join(finnish for finnish, _ in request.words))
    for vault in (empty.vault, other, empty.vault):
        exchange.exchange(vault, place)
    later = today() + timedelta(days=100)
    monkeypatch.setattr(laptop_lines, "today", lambda: later)
    page: HomePage = shown(qtbot, empty)
    assert "Kuraattorin kannettava: not heard for " in said(page)
    qtbot.waitUntil(lambda: not empty.tasks.busy)
    belonging.remove(empty.vault, request.device)
    assert not any(one.quiet(later) for one in known_laptops.overview(empty.vault).laptops)


def test_a_laptop_that_went_on_twice_is_named(
    qtbot: QtBot, empty: Desk, folder: Path, laptops: Laptops, tmp_path: Path
) -> None:
    place, other = exchange.meeting_folder(folder), laptops.new()
    request = belonging.ask_to_join(other, place, "Kuraattorin kannettava")
    belonging.admit(empty.vault, [request], " ".join(finnish for finnish, _ in request.words))
    for vault in (empty.vault, other):
        exchange.exchange(vault, place)
    path = other.facts.path
    other.close()
    copy = shutil.copytree(path, tmp_path / "copy.ohdesk")
    other = unlock(path)
    other.add(Meeting(new_id(), theme="Ennen"))
    exchange.exchange(other, place)
    exchange.exchange(empty.vault, place)
    other.close()
    shutil.rmtree(path)
    back = unlock(shutil.copytree(copy, path))
    back.add(Meeting(new_id(), theme="Jälkeen"))
    (tmp_path / "tikku").mkdir()
    stick = exchange.meeting_folder(tmp_path / "tikku")  # there nothing tells it what it has said meanwhile
    for vault in (back, empty.vault, back, empty.vault):
        exchange.exchange(vault, stick)
    back.close()
    assert [fork.device for fork in empty.vault.shared_log.forks()]
    page = shown(qtbot, empty)
    assert "copied or brought back from a copy" in said(page)
    assert sorted(meeting.theme for meeting in empty.vault.all(Meeting)) == ["Ennen", "Jälkeen"]
    qtbot.waitUntil(lambda: not empty.tasks.busy)
