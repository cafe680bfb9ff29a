"""A stick that carries the group's changes is offered, and used only when somebody wants it."""

from __future__ import annotations

from pathlib import Path

import pytest
from laptops import Laptops
from pytestqt.qtbot import QtBot

from ohdesk import app
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.services import exchange
from ohdesk.services.ports import Vault
from ohdesk.ui.sticks import StickWatch, mounted_volumes
from ohdesk.ui.widgets import message_bar
from tests.ui.rest import come_to_rest


def plugged(qtbot: QtBot, program: app.Program, vault: Vault, *volumes: Path) -> StickWatch:
    """Watch a list of volumes as the program watches what is mounted."""
    watch = StickWatch(vault, program, lambda: volumes)
    watch.offered.connect(program._offer_stick)
    watch.look()
    qtbot.waitUntil(watch._idle.is_set)
    qtbot.waitUntil(lambda: not watch._tasks.busy)
    return watch


def stick(tmp_path: Path, name: str = "USB") -> Path:
    made = tmp_path / name
    made.mkdir()
    return made


def test_a_stick_with_changes_is_offered_and_read_when_it_is_wanted(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], tmp_path: Path
) -> None:
    chair, curator = pair
    usb = stick(tmp_path)
    meeting = curator.add(Meeting(new_id(), items=(AgendaItem(new_id(), title="Tikulta"),))).value
    exchange.exchange(curator, exchange.meeting_folder(usb))
    watch = plugged(qtbot, program, chair, usb)
    bar = program.window.workspace.offer
    assert bar.text == "The stick USB has changes from the group's laptops."
    assert not {one.id for one in chair.all(Meeting)} & {meeting.id}
    bar._action.click()
    qtbot.waitUntil(lambda: "The stick can be taken out" in bar.text)
    assert "Curator's laptop: 2 changes." in bar.text
    assert chair.read(Meeting, meeting.id).value.items[0].title == "Tikulta"
    with qtbot.assertNotEmitted(watch.offered):
        watch.look()  # it is still there
        qtbot.waitUntil(lambda: not watch._tasks.busy)
    watch.stop()


def test_a_stick_of_others_is_left_alone(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], laptops: Laptops, tmp_path: Path
) -> None:
    empty, foreign = stick(tmp_path), stick(tmp_path, "OTHER")
    exchange.exchange(laptops.new(), exchange.meeting_folder(foreign))
    before = sorted(tmp_path.joinpath("OTHER").rglob("*"))
    watch = plugged(qtbot, program, pair[0], empty, foreign, tmp_path / "gone")
    assert program.window.workspace.offer.text == ""
    assert list(empty.iterdir()) == []
    assert sorted(foreign.rglob("*")) == before
    watch.stop()


def test_a_stick_that_lacks_own_changes_is_offered_to_take_them_along(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], tmp_path: Path
) -> None:
    chair, curator = pair
    usb = stick(tmp_path)
    exchange.exchange(chair, exchange.meeting_folder(usb))
    meeting = chair.add(Meeting(new_id(), items=(AgendaItem(new_id(), title="Mukaan tikulle"),))).value
    exchange.exchange(chair, exchange.meeting_folder(exchange.chosen_folder(chair)))
    watch = plugged(qtbot, program, chair, usb)
    bar = program.window.workspace.offer
    assert "lacks changes of this laptop" in bar.text
    bar._action.click()
    qtbot.waitUntil(lambda: "changes are on the stick" in bar.text)
    exchange.exchange(curator, exchange.meeting_folder(usb))
    assert curator.read(Meeting, meeting.id).value.items[0].title == "Mukaan tikulle"
    watch.stop()


def test_an_offer_is_in_sight_wherever_the_page_stands_and_on_every_other_page(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chair, curator = pair
    usb = stick(tmp_path)
    curator.add(Meeting(new_id(), items=(AgendaItem(new_id(), title="Tikulta"),)))
    exchange.exchange(curator, exchange.meeting_folder(usb))
    workspace = program.window.workspace
    program.window.resize(1024, 480)
    workspace.open("settings")
    scrolled = workspace.page("settings")._area.verticalScrollBar()
    qtbot.waitUntil(lambda: scrolled.maximum() > 0)
    scrolled.setValue(scrolled.maximum())
    spoken: list[str] = []
    monkeypatch.setattr(message_bar, "announce", lambda _, text: spoken.append(text))
    watch = plugged(qtbot, program, chair, usb)
    come_to_rest()
    assert spoken == [workspace.offer.text]
    for key in ("settings", "group"):
        workspace.open(key)
        come_to_rest()
        assert workspace.offer.visibleRegion().boundingRect() == workspace.offer.rect()
    watch.stop()


def test_the_system_says_what_is_mounted() -> None:
    assert all(isinstance(one, Path) for one in mounted_volumes())
    assert Path("/") not in mounted_volumes()
