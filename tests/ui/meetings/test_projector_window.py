"""The screen that everybody sees: what is in its window, and what is never."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import fields, is_dataclass, replace
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ohdesk.domain.agenda import AgendaItem, Attachment, Part
from ohdesk.domain.checking import Remark
from ohdesk.domain.groups import Group, Organisation, Role
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Attendance, LooseNote, Meeting, MeetingState, Presence
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task
from ohdesk.ui import clock
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.sharing import is_shared
from tests.ui.meetings.desk import field

PRIVATE = "SALAINEN"
SHOWN = {
    "title": "Kysely",
    "record": f"## Tulokset\nVastauksia tuli **87**.\n\n|| {PRIVATE}",
    "text": "",
}


def filled(value, **given):
    """Return a value with every empty text in it filled by the marker."""
    fresh = {
        one.name: PRIVATE
        for one in fields(value)
        if one.name not in given and isinstance(getattr(value, one.name), str) and not getattr(value, one.name)
    }
    return replace(value, **fresh, **given)


@pytest.fixture
def private_meeting(vault, group):
    """A meeting with every field filled: what may be shown is named here, all else is the marker."""
    opened = filled(
        AgendaItem(new_id(), title="Kysely", minutes_planned=20),
        record=SHOWN["record"],
        attachments=(Attachment(PRIVATE, PRIVATE, 3),),
        outcomes=(
            filled(Outcome(new_id(), OutcomeKind.PROPOSED, "Lisätään vuoroja"), proposed_to="sivistysjohtaja"),
            Outcome(new_id(), OutcomeKind.AGREED, f"|| {PRIVATE}"),
        ),
    )
    staff = filled(AgendaItem(new_id(), part=Part.STAFF), outcomes=(filled(Outcome(new_id())),))
    lines = (
        filled(Attendance(new_id(), role=Role.PRINCIPAL, presence=Presence.PRESENT)),
        filled(Attendance(new_id(), role=Role.STUDENT, organisation=Organisation.STUDENTS, presence=Presence.PRESENT)),
    )
    members = tuple(filled(replace(member, name=PRIVATE, email=PRIVATE)) for member in group.members)
    edition = vault.read(Group, group.id)
    vault.save(edition, replace(edition.value, members=members))
    meeting = filled(
        Meeting(new_id(), group.id, clock.today(), time(14, 15), time(15, 0), state=MeetingState.RUNNING),
        items=(opened, staff),
        attendance=lines,
        notes=(LooseNote(new_id(), PRIVATE),),
    )
    vault.add(meeting)
    vault.add(Remark(new_id(), group=group.id, meeting=meeting.id, item=opened.id, text=PRIVATE))
    vault.add(
        Task(
            new_id(),
            group.id,
            meeting.id,
            opened.id,
            "Vuorolista",
            Role.CURATOR,
            members[1].id,
            PRIVATE,
            date(2026, 12, 1),
            follow_up=PRIVATE,
        )
    )
    vault.add(Task(new_id(), group.id, meeting.id, staff.id, PRIVATE))
    return meeting


@pytest.fixture
def hold(qtbot, application, context, private_meeting, monkeypatch):
    monkeypatch.setattr(clock, "now", lambda: time(14, 30))
    page = MeetingsPage(context)
    page.resize(1060, 780)
    qtbot.addWidget(page)
    page.show()
    qtbot.bring_to_front(page)
    page.open_meeting(private_meeting.id, Step.HOLD)
    view = page._meeting._view
    view.show_item(private_meeting.items[0].id)
    field(view, "Write what is said").field.setFocus()
    view.page = page
    return view


def everything(window: QWidget):
    """Yield every text that lies anywhere in a window: properties, models, what a screen reader is told, own fields."""
    for found in [window, *window.findChildren(QObject)]:
        meta = found.metaObject()
        yield from (str(meta.property(place).read(found)) for place in range(meta.propertyCount()))
        yield from (_property(found, bytes(name).decode()) for name in found.dynamicPropertyNames())
        yield from _held(vars(found))
        if isinstance(found, QAbstractItemModel):
            yield from (
                str(found.data(found.index(row, 0), role))
                for row in range(found.rowCount())
                for role in range(int(Qt.ItemDataRole.UserRole) + 3)
            )
        if isinstance(found, QWidget):
            spoken = QAccessible.queryAccessibleInterface(found)
            parts = [part for part in QAccessible.Text if spoken and part is not QAccessible.Text.UserText]
            yield from (spoken.text(part) for part in parts)


def _property(found: QObject, name: str) -> str:
    try:
        return str(found.property(name))
    except RuntimeError:  # Qt's own style engine keeps values there that Python cannot hold
        return ""


def _held(value, depth=4):
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, dict):
        yield from (text for part in value.values() for text in _held(part, depth))
    elif isinstance(value, tuple | list | set):
        yield from (text for part in value for text in _held(part, depth))
    elif is_dataclass(value) and not isinstance(value, type | UUID) and depth:
        yield from (text for one in fields(value) for text in _held(getattr(value, one.name), depth - 1))


def shown(window: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window) and label.text()]


def test_no_private_text_is_in_the_projectors_window(hold, qtbot, private_meeting):
    hold.projector.toggle()
    window = hold.projector._window
    assert PRIVATE in " ".join(everything(hold.page))  # the search finds what is there
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        texts = list(everything(window))
        assert [text for text in texts if PRIVATE in text] == []
        assert any("Kysely" in text for text in texts)
        qtbot.keyClick(hold.capture._line, key)
        QApplication.processEvents()


def test_the_agenda_the_time_the_text_and_what_came_of_it_are_shown(hold):
    hold.projector.toggle()
    words = shown(hold.projector._window)
    assert words[:3] == ["1  Kysely", "1  Kysely", "0 / 20 min · The meeting ends about 14.50, 10 min early"]
    assert words[3:5] == ["Tulokset", "Vastauksia tuli 87."]
    assert words[5:] == [
        "Proposed",
        "Lisätään vuoroja",
        "to sivistysjohtaja",
        "Task",
        "Vuorolista",
        "School social worker · by Tue 1.12.2026",
    ]


def test_what_is_written_is_seen_at_once_and_can_be_left_out(hold, qtbot):
    line = hold.capture._line
    qtbot.keyClick(line, Qt.Key.Key_F11)
    window = hold.projector._window
    hold._open.write_item(hold.items.current, "record", "Uusi havainto", "x")
    assert "Uusi havainto" in shown(window)
    qtbot.keyClick(window, Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert "Uusi havainto" not in shown(window)
    assert "Lisätään vuoroja" in shown(window)


def test_one_key_shows_a_pause_and_nothing_of_the_meeting(hold, qtbot):
    line = hold.capture._line
    qtbot.keyClick(line, Qt.Key.Key_F11)
    window = hold.projector._window
    qtbot.keyClick(line, Qt.Key.Key_F12)
    assert shown(window) == ["Pause"]
    assert not any("Kysely" in text for text in everything(window))
    qtbot.keyClick(window, Qt.Key.Key_F12)
    assert "1  Kysely" in shown(window)


def test_the_caret_stays_where_words_are_written_and_the_window_goes_with_the_meeting(hold, qtbot):
    line = hold.capture._line
    qtbot.keyClick(line, Qt.Key.Key_F11)
    assert line.hasFocus()
    assert hold.projector.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_F11)
    assert hold.projector._window is None
    qtbot.keyClick(line, Qt.Key.Key_F11)
    page = hold.page
    page.close_meeting()
    qtbot.waitUntil(lambda: not [w for w in QApplication.topLevelWidgets() if w.objectName() == "projector"])


def test_the_main_window_itself_is_made_fit_for_others_eyes(hold, private_meeting):
    from ohdesk.ui.sharing import toggle_shared

    toggle_shared(hold)
    assert is_shared(hold)
    assert hold.items.item(2).text().startswith("2 Staff only")
    hold.show_item(private_meeting.items[1].id)
    assert hold._sheet.accessibleName() == "Staff only"
    assert "This item waits until nobody but staff sees the screen." in shown(hold)
    toggle_shared(hold)
    assert hold.items.item(2).text().startswith(f"2 {PRIVATE}")
    assert hold._sheet.accessibleName() == f"2  {PRIVATE}"


def test_the_window_fills_the_second_screen_where_there_is_one(tmp_path):
    screens = [
        {"name": name, "x": x, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for name, x in (("own", 0), ("wall", 1280))
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}), encoding="utf-8")
    answer = subprocess.run(
        (sys.executable, "-c", _ON_TWO_SCREENS),
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert answer.stdout.split() == ["own", "wall", "True"]


_ON_TWO_SCREENS = """
from PySide6.QtWidgets import QWidget
from ohdesk.ui.application import Application
from ohdesk.ui.meetings.projector_window import ProjectorWindow

application = Application(["test"])
own = QWidget()
own.show()
window = ProjectorWindow(own)
window.open_on(own.screen())
application.processEvents()
print(own.screen().name(), window.screen().name(), window.isFullScreen())
"""
