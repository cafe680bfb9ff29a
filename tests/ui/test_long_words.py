"""Words may grow: nothing is cut when every word of the window is a third longer, or in another language."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ohdesk.resources import resource
from ohdesk.ui.application import Application
from ohdesk.ui.pages import PAGES, make_workspace
from ohdesk.ui.preferences import Preferences
from tests.ui.accessibility import cut
from tests.ui.practice import Desk

LONGER = 35
"""Per cent. English labels grow by about a third in Finnish and in Swedish."""


class Longer(QTranslator):
    """Says what the English source says, and goes on."""

    def __init__(self) -> None:
        super().__init__()
        tree = ElementTree.parse(resource("i18n", "ohdesk_fi.ts")).getroot()
        self._said = {
            (context.findtext("name"), source): source + " " + "n" * (len(source) * LONGER // 100)
            for context in tree.iter("context")
            for source in (message.findtext("source", "") for message in context.iter("message"))
        }

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return self._said.get((context, source))


@pytest.fixture
def longer(application: Application) -> Iterator[None]:
    translator = Longer()
    application.installTranslator(translator)
    yield
    application.removeTranslator(translator)


def shortened(qtbot: QtBot, desk: Desk, size: tuple[int, int]) -> list[tuple[str, str]]:
    """Return every page of the workspace with what is cut on it."""
    workspace = make_workspace(desk.vault, desk.store, desk.tasks, desk.tasks, desk.exchanging, Preferences())
    qtbot.addWidget(workspace)
    workspace.resize(*size)
    workspace.show()
    found = []
    for entry in PAGES:
        workspace.open(entry.key)
        qtbot.waitUntil(lambda: not desk.tasks.busy)
        found += [(entry.key, text) for text in _still_cut(qtbot, workspace)]
    workspace.release()
    return found


def test_nothing_is_cut_when_every_word_is_a_third_longer(qtbot: QtBot, school: Desk, longer: None) -> None:
    assert shortened(qtbot, school, (1280, 4000)) == []


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_nothing_is_cut_in_finnish_or_swedish_at_twice_the_size(
    qtbot: QtBot, application: Application, school: Desk, language: str
) -> None:
    application.apply(Preferences(language=language, theme="light", text_scale=200, idle_minutes=0))
    assert resource("i18n", f"ohdesk_{language}.qm").is_file()
    assert shortened(qtbot, school, (1280, 6000)) == []


def _still_cut(qtbot: QtBot, widget: QWidget) -> list[str]:
    """Return what is cut once the layout has come to rest."""
    for _ in range(25):
        if not (found := cut(widget)):
            return []
        qtbot.wait(20)
    return found
