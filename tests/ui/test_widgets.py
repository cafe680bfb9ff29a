"""Every widget can be reached, named, hit and read, whatever the theme and the size of the text."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.ui.application import Application
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import DateField, TimeField
from ohdesk.ui.widgets.form import Form
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.list_nav import ListNav, NavEntry
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.number_field import NumberField
from ohdesk.ui.widgets.password_field import PasswordField
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.shortcuts_dialog import ShortcutsDialog
from ohdesk.ui.widgets.tab_order import in_reading_order
from tests.ui.accessibility import cut, nodes, too_small, unnamed
from tests.ui.gallery import PAGES, framed
from tests.ui.keys import press, type_text

DAY = date(2026, 10, 14)


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    qtbot.bring_to_front(widget)
    qtbot.wait(1)
    return widget


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("name", PAGES)
def test_every_widget_has_a_name_and_a_size_and_its_whole_text(
    qtbot: QtBot, application: Application, name: str, scale: int
) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page = framed(PAGES[name]())
    page.resize(1280, 2400)
    shown(qtbot, page)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []


def test_the_shortcuts_dialog_is_named(qtbot: QtBot, application: Application) -> None:
    dialog = ShortcutsDialog([("Ctrl+Z", "Undo"), ("Ctrl+1", "Today")])
    shown(qtbot, dialog)
    assert unnamed(dialog) == []
    assert {"Undo", "Ctrl+1"} <= {node.name for node in nodes(dialog)}


def test_a_form_names_its_fields_and_says_what_is_wrong(qtbot: QtBot, application: Application) -> None:
    form = Form()
    field = QLineEdit()
    row = form.add("Place", field, "Shown in the invitation.")
    shown(qtbot, form)
    assert field.accessibleName() == "Place"
    assert field.accessibleDescription() == "Shown in the invitation."
    row.set_error("Say where.")
    assert field.accessibleDescription() == "Say where."
    assert field.property("wrong") is True
    assert "Say where." in [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    row.set_error("")
    assert field.accessibleDescription() == "Shown in the invitation."


def test_a_message_is_seen_heard_and_acted_on(qtbot: QtBot, application: Application) -> None:
    bar = MessageBar()
    shown(qtbot, bar)
    acted: list[bool] = []
    bar.say("Only one copy.", "warn", action="Copy", on_action=lambda: acted.append(True))
    assert bar.accessibleName() == "Only one copy."
    button = next(button for button in bar.findChildren(QPushButton) if button.text() == "Copy")
    button.click()
    assert acted == [True]
    assert not bar.isVisible()
    assert bar.text == ""


def test_a_pill_says_its_state_in_a_word(qtbot: QtBot, application: Application) -> None:
    pill = Pill("late", "bad")
    shown(qtbot, pill)
    assert next(nodes(pill)).name == "late"
    pill.set_state("", "neutral")
    assert not pill.isVisible()


def test_segments_are_radio_buttons_and_report_the_users_choice(qtbot: QtBot, application: Application) -> None:
    segments = Segments("Show", [("mine", "Mine"), ("all", "All")], "all")
    shown(qtbot, segments)
    assert segments.value == "all"
    with qtbot.waitSignal(segments.chosen) as choice:
        segments.findChildren(QPushButton)[0].click()
    assert choice.args == ["mine"]
    with qtbot.assertNotEmitted(segments.chosen):
        segments.set_value("all")
    assert segments.value == "all"


def test_a_choice_keeps_its_value_when_the_offer_changes(qtbot: QtBot, application: Application) -> None:
    choice = Choice("Chair", [(1, "Head teacher"), (2, "Counsellor")], 2)
    shown(qtbot, choice)
    choice.set_choices([(2, "Counsellor"), (3, "Nurse")])
    assert choice.value == 2
    choice.set_choices([(3, "Nurse")])
    assert choice.value is None
    with qtbot.waitSignal(choice.chosen) as chosen:
        choice.setFocus()
        press(choice, Qt.Key.Key_Down)
    assert chosen.args == [3]


def test_a_day_is_typed_the_finnish_way(qtbot: QtBot, application: Application) -> None:
    field = DateField("Day", None, lambda: DAY)
    shown(qtbot, field)
    line = field.findChild(QLineEdit)
    with qtbot.waitSignal(field.entered) as entered:
        type_text(line, "3.11.\n")
    assert entered.args == [date(2026, 11, 3)]
    assert line.text() == "3.11.2026"
    line.clear()
    type_text(line, "31.2.\n")
    assert field.value == date(2026, 11, 3)
    assert line.property("wrong") is True
    line.clear()
    with qtbot.waitSignal(field.entered) as entered:
        press(line, Qt.Key.Key_Return, "\r")
    assert entered.args == [None]
    assert line.property("wrong") is False


def test_a_day_is_picked_from_the_calendar(qtbot: QtBot, application: Application) -> None:
    field = DateField("Day", DAY, lambda: DAY)
    shown(qtbot, field)
    field.findChild(QPushButton).click()
    popup = application.activePopupWidget()
    assert unnamed(popup) == []
    with qtbot.waitSignal(field.entered) as entered:
        calendar = popup.findChild(QWidget, "qt_calendar_calendarview")
        press(calendar, Qt.Key.Key_Right)
        press(calendar, Qt.Key.Key_Return, "\r")
    assert entered.args == [date(2026, 10, 15)]
    assert field.value == date(2026, 10, 15)


def test_a_time_is_typed_in_short(qtbot: QtBot, application: Application) -> None:
    field = TimeField("Begins")
    shown(qtbot, field)
    with qtbot.waitSignal(field.entered) as entered:
        type_text(field, "905\n")
    assert entered.args == [time(9, 5)]
    assert field.text() == "9.05"


def test_what_is_being_typed_outlives_a_refresh(qtbot: QtBot, application: Application) -> None:
    moment, number = TimeField("Begins"), NumberField("Minutes", 5)
    for field in (moment, number):
        shown(qtbot, field)
    type_text(moment, "14.15")
    number.lineEdit().selectAll()
    type_text(number, "30")
    moment.set_value(None)
    number.set_value(5)
    assert moment.text() == "14.15"
    assert number.text() == "30"


def test_a_passphrase_is_shown_by_a_real_button(qtbot: QtBot, application: Application) -> None:
    field = PasswordField("Passphrase")
    shown(qtbot, field)
    line, eye = field.findChild(QLineEdit), field.findChild(QPushButton)
    type_text(line, "kevätsää")
    assert field.text == "kevätsää"
    assert line.echoMode() is QLineEdit.EchoMode.Password
    assert eye.accessibleName() == "Show what is typed"
    eye.click()
    assert line.echoMode() is QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "Hide what is typed"
    field.show_strength(1, "Easy to guess")
    assert "Easy to guess" in [label.text() for label in field.findChildren(QLabel) if label.isVisible()]
    assert unnamed(field) == []


def test_a_number_is_typed_and_a_wheel_leaves_it_alone(qtbot: QtBot, application: Application) -> None:
    field = NumberField("Minutes", 45, most=240, suffix=" min")
    shown(qtbot, field)
    assert unnamed(field) == []
    field.selectAll()
    with qtbot.waitSignal(field.entered) as entered:
        type_text(field, "90\n")
    assert entered.args == [90]
    with qtbot.assertNotEmitted(field.entered):
        field.set_value(30)


def test_the_list_of_pages_moves_by_the_arrow_keys(qtbot: QtBot, application: Application) -> None:
    nav = ListNav("Pages", [NavEntry("a", "A", "house"), NavEntry("b", "B", "target")])
    shown(qtbot, nav)
    with qtbot.assertNotEmitted(nav.picked):
        nav.show_current("a")
    assert nav.item(0).font().bold()
    with qtbot.waitSignal(nav.picked) as picked:
        press(nav, Qt.Key.Key_Down)
    assert picked.args == ["b"]


def test_columns_stand_below_each_other_where_it_is_narrow(qtbot: QtBot, application: Application) -> None:
    left, right = Label("left"), Label("right")
    columns = Columns(left, right)
    columns.resize(1200, 200)
    shown(qtbot, columns)
    assert left.y() == right.y()
    columns.resize(300, 200)
    qtbot.waitUntil(lambda: left.y() < right.y())


def test_tab_stops_once_at_a_field_of_several_parts(qtbot: QtBot, application: Application) -> None:
    place = QWidget()
    form = Form()
    lines = [QLineEdit(), QLineEdit()]
    form.add("Name", lines[0])
    day = DateField("Day")
    form.add("Day", day)
    form.add("Place", lines[1])
    QVBoxLayout(place).addWidget(form)
    shown(qtbot, place)
    order = [lines[0], *in_reading_order(day), lines[1]]
    QWidget.setTabOrder(lines[1], lines[0])
    lines[1].setFocus()
    for expected in (*order, lines[0]):
        press(application.focusWidget(), Qt.Key.Key_Tab)
        assert application.focusWidget() is expected
