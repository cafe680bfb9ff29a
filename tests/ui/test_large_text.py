"""Pages at large text in a small window: they break into lines, and nobody has to scroll sideways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.schools import School
from ohdesk.services.ports import Vault
from ohdesk.ui.application import Application
from ohdesk.ui.exchanging import Exchanging
from ohdesk.ui.help.help_page import TOPICS, HelpPage
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.pages import PAGES, make_workspace
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.workspace import Workspace
from tests.ui.accessibility import sideways
from tests.ui.practice import Desk
from tests.ui.rest import come_to_rest


@pytest.mark.parametrize("scale", [175, 200])
@pytest.mark.parametrize("language", ["fi", "sv"])
def test_no_page_needs_to_be_scrolled_sideways(
    qtbot: QtBot, application: Application, school: Desk, language: str, scale: int, long: bool
) -> None:
    if scale < 200 and not long:
        pytest.skip("looked at by the long run")
    vault, look = school.vault, Preferences(language=language, text_scale=scale)
    fill_with_long_words(vault)
    application.apply(look)
    workspace = make_workspace(vault, school.store, school.tasks, school.tasks, Exchanging(vault, school.tasks), look)
    qtbot.addWidget(workspace)
    workspace.resize(1024, 700)
    workspace.show()
    wide = {}
    for place in places(workspace, vault):
        qtbot.waitUntil(lambda: not school.tasks.busy)
        come_to_rest()  # a tall page finds its height in several passes
        wide[place] = [area.horizontalScrollBar().maximum() for area in sideways(workspace)]
    assert {place: pixels for place, pixels in wide.items() if pixels} == {}
    assert len(wide) > 45


def fill_with_long_words(vault: Vault) -> None:
    """Give the group a long name, and the school fewer people than the law wants."""
    group = vault.read(Group, vault.all(Group)[0].id)
    vault.save(group, replace(group.value, name="Yhteisöllinen hyvinvointiryhmä"))
    school = vault.read(School, vault.all(School)[0].id)
    services = tuple(replace(service, person_years=Decimal("0.35")) for service in school.value.services)
    vault.save(school, replace(school.value, services=services))


def places(workspace: Workspace, vault: Vault) -> Iterator[tuple[str, str]]:
    """Open every page, each of its parts, every topic of the help and each step of a meeting; yield where we are."""
    for entry in PAGES:
        workspace.open(entry.key)
        yield entry.key, ""
        page = workspace.page(entry.key)
        parts = page.findChild(Segments)
        for button in parts.findChildren(QPushButton) if parts is not None else []:
            button.click()
            yield entry.key, button.text()
        if isinstance(page, HelpPage):
            for topic in TOPICS:
                page.show_topic(topic)
                yield entry.key, topic
        if isinstance(page, MeetingsPage):
            held, *_, coming = sorted(vault.all(Meeting), key=lambda meeting: meeting.day or date.max)
            for step in Step:
                page.open_meeting((coming if step in (Step.PREPARE, Step.INVITE) else held).id, step)
                yield entry.key, step.name


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
