"""The seldom used fields of an item: folded away, in reach of the keys, hidden from shared screens."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox

from ohdesk.domain.agenda import Part
from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Goal, Plan
from ohdesk.domain.schools import school_year_name
from ohdesk.ui.meetings.item_form import ItemForm
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.sharing import set_shared
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.label import Label
from tests.ui.accessibility import cut, too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import button, field, line, stored


@pytest.fixture
def meeting(vault, group):
    made = desk.coming(vault, group)
    year = school_year_name(made.day)
    vault.add(Plan(new_id(), group.id, school_year=year, goals=(Goal(new_id(), "Jokaisella on kaveri"),)))
    return made


@pytest.fixture
def page(qtbot, application, context, meeting):
    made = MeetingsPage(context)
    made.resize(1200, 1400)
    qtbot.addWidget(made)
    made.show()
    qtbot.bring_to_front(made)
    made.open_meeting(meeting.id, Step.PREPARE)
    made._meeting._view.show_item(meeting.items[2].id)
    return made


def pick(page, name: str, words: str) -> None:
    choice = next(found for found in page.findChildren(Choice) if found.accessibleName() == name)
    choice.setFocus()
    type_text(choice, words[0])
    while choice.currentText() != words:
        press(choice, Qt.Key.Key_Down)
    choice.activated.emit(choice.currentIndex())


def test_the_folded_fields_are_kept_and_told_in_a_line_while_they_are_folded(page, vault, meeting):
    more = button(page, "More details")
    assert more.accessibleDescription() == "Hidden"
    more.click()
    assert more.accessibleDescription() == "Shown"
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []
    type_text(field(page, "Preparer").field, "Terttu")
    day = line(page, "Prepared by")
    type_text(day, "3.12.2026\n")
    pick(page, "Goal of the year's plan", "Jokaisella on kaveri")
    pick(page, "Who takes part", "Staff only")
    next(box for box in page.findChildren(QCheckBox) if box.text() == "Comes back in every meeting").click()
    type_text(field(page, "Only for the chair").field, "Kysy ensin hoitajalta. ")
    page.flush()
    item = stored(vault, meeting.id).items[2]
    assert (item.preparer, item.prepare_by, item.part) == ("Terttu", date(2026, 12, 3), Part.STAFF)
    assert (item.recurring, item.prompt) == (True, "Kysy ensin hoitajalta. ")
    assert item.goal == vault.all(Plan)[0].goals[0].id
    more.click()
    told = (
        "prepared by Terttu, Thu 3.12.2026 · Staff only · comes back · Jokaisella on kaveri · a reminder for the chair"
    )
    assert told in [label.text() for label in page.findChildren(Label)]


def test_the_fold_stays_open_from_item_to_item(page, meeting):
    button(page, "More details").click()
    page._meeting._view.show_item(meeting.items[3].id)
    assert button(page, "More details").accessibleDescription() == "Shown"


def test_tab_goes_from_the_title_through_every_field_and_into_the_fold(page, qtbot):
    button(page, "More details").click()
    names, form = [], page.findChildren(ItemForm)[-1]
    form.setFocus()
    for _ in range(30):
        here = QApplication.focusWidget()
        if not form.isAncestorOf(here):
            break
        names.append(here.accessibleName())
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    wanted = ["Title", "Kind", "Minutes", "Presenter", "Raised by", "Preparation", "Add files…", "More details"]
    wanted += ["Preparer", "Prepared by", "Goal of the year's plan", "Who takes part", "Only for the chair"]
    assert [name for name in names if name in wanted] == wanted


def test_the_chairs_reminder_is_not_seen_while_others_look_at_the_screen(page):
    button(page, "More details").click()
    reminder = field(page, "Only for the chair")
    assert reminder.isVisibleTo(page)
    set_shared(page.window(), True)
    assert not reminder.isVisibleTo(page)
    set_shared(page.window(), False)
    assert reminder.isVisibleTo(page)


def test_members_are_offered_while_a_name_is_typed(page, vault, meeting, qtbot):
    button(page, "More details").click()
    for name, attribute in (("Presenter", "presenter"), ("Preparer", "preparer")):
        typed = field(page, name).field
        typed.clear()
        type_text(typed, "testaa")
        completer = typed.completer()
        assert completer.currentCompletion() == "Terttu Testaaja, public health nurse"
        completer.activated.emit(completer.currentCompletion())
        page.flush()
        assert getattr(stored(vault, meeting.id).items[2], attribute) == "Terttu Testaaja, public health nurse"
