"""Pages at large text in a small window: they break into lines, and nobody has to scroll sideways."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from ohdesk.domain.groups import Group
from ohdesk.ui.application import Application
from ohdesk.ui.exchanging import Exchanging
from ohdesk.ui.pages import make_workspace
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Segments
from tests.ui.practice import Desk


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_home_and_the_group_need_no_scrolling_sideways(
    qtbot: QtBot, application: Application, school: Desk, language: str
) -> None:
    vault = school.vault
    edition = vault.read(Group, vault.all(Group)[0].id)
    vault.save(edition, replace(edition.value, name="Yhteisöllinen hyvinvointiryhmä"))
    look = Preferences(language=language, text_scale=175)
    application.apply(look)
    workspace = make_workspace(vault, school.store, school.tasks, school.tasks, Exchanging(vault, school.tasks), look)
    qtbot.addWidget(workspace)
    workspace.resize(1024, 700)
    workspace.show()
    for key in ("today", "group"):
        workspace.open(key)
        page = workspace.page(key)
        parts = page.findChild(Segments)
        for button in parts._group.buttons() if parts is not None and key == "group" else [None]:
            if button is not None:
                button.click()
            qtbot.waitUntil(lambda: not school.tasks.busy)
            qtbot.wait(20)
            wide = [area.horizontalScrollBar().maximum() for area in page.findChildren(QScrollArea) if area.isVisible()]
            assert set(wide) <= {0}, (key, button and button.text())


def test_long_words_on_a_button_end_in_dots_where_there_is_no_room(qtbot: QtBot, application: Application) -> None:
    words = "Kuuleminen 9.9.2026: vanhempainyhdistys ja oppilaskunta yhdessä"
    button = Button(words)
    qtbot.addWidget(button)
    whole = button.sizeHint().width()
    assert button.minimumSizeHint().width() < whole
    button.resize(whole, button.sizeHint().height())
    button.show()
    before = button.grab().toImage().copy(0, 0, whole // 2, button.height())
    button.resize(whole // 2, button.height())
    assert button.grab().toImage() != before, "it is not only cut off"
    assert button.toolTip() == button.accessibleName() == words
    short = Button("Tulosta")
    qtbot.addWidget(short)
    assert short.minimumSizeHint() == short.sizeHint()
