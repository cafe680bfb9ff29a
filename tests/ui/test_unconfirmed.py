"""The laptops from which nobody knows yet that removed words are gone, as the window names them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ohdesk.services.laptops import SharingLaptop
from ohdesk.ui.application import Application
from ohdesk.ui.unconfirmed import Unconfirmed
from ohdesk.ui.widgets.label import Label

HEARD = "2026-11-20T08:00:00Z"


def laptop(name: str, *, removed: bool = False, gone_on: bool = False) -> SharingLaptop:
    return SharingLaptop(name, name, None, False, removed, True, HEARD, False, gone_on=gone_on)


@pytest.fixture
def shown(qtbot: QtBot, application: Application) -> Unconfirmed:
    made = Unconfirmed()
    qtbot.addWidget(made)
    return made


def words(shown: Unconfirmed) -> list[str]:
    return [label.text() for label in shown.findChildren(Label)]


def test_what_goes_on_as_a_new_laptop_stands_apart_from_those_that_are_waited_for(shown: Unconfirmed) -> None:
    shown.show_laptops([laptop("Old", gone_on=True), laptop("Nurse"), laptop("Left", removed=True)])
    said = words(shown)
    places = [said.index(name) for name in ("Left", "Nurse", "Old")]
    (ask,) = [at for at, text in enumerate(said) if "Ask their people" in text]
    (apart,) = [at for at, text in enumerate(said) if "go on as new laptops and are not waited for" in text]
    assert places[0] < places[1] < ask < apart < places[2]


def test_alone_it_is_not_called_one_that_has_not_confirmed(shown: Unconfirmed) -> None:
    shown.show_laptops([laptop("Old", gone_on=True)])
    said = " ".join(words(shown))
    assert "Old" in said
    assert "not confirmed" not in said
    assert "Ask their people" not in said
    shown.show_laptops([])
    assert shown.isHidden()
