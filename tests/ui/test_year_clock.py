"""The yearly clock puts this month first, keeps what is late in sight, and turns with the keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.agenda import AgendaItem, ItemState
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.schools import EducationForm
from ohdesk.domain.year_clock import ClockEntry, ClockKind, ClockRhythm, ClockRing, ClockState, Standing
from ohdesk.services import recovery
from ohdesk.ui.application import Application
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.theme import current_tokens
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.fold import Fold
from ohdesk.ui.widgets.tab_order import in_reading_order
from ohdesk.ui.year_clock.clock_page import ClockPage
from ohdesk.ui.year_clock.entry_dialog import EntryDialog, PassOverDialog
from ohdesk.ui.year_clock.entry_row import EntryRow
from ohdesk.ui.year_clock.rings import paint_sign
from ohdesk.ui.year_clock.templates_dialog import ClockTemplatesDialog
from ohdesk.ui.year_clock.wheel import Wheel
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.practice import TODAY, YEAR, Desk, today
from tests.ui.test_widgets import cut


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> ClockPage:
    return shown(qtbot, school)


def shown(qtbot: QtBot, desk: Desk) -> ClockPage:
    page = ClockPage(desk.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 1600)
    desk.vault.subscribe(lambda changed: page.concerned_by(changed) and page.refresh())
    page.refresh()
    page.show()
    qtbot.wait(1)
    return page


def entry(desk: Desk, title: str) -> ClockEntry:
    return next(found for found in desk.vault.all(ClockEntry) if found.title == title)


def row(page: QWidget, title: str) -> EntryRow:
    return next(row for row in page.findChildren(EntryRow) if row.seen.entry.title == title and row.isVisible())


def button(parent: QWidget, name: str) -> QPushButton:
    found = (b for b in parent.findChildren(QPushButton) if name in (b.accessibleName(), b.text()) and b.isVisible())
    return next(found)


def choose(qtbot: QtBot, page: QWidget, title: str, action: str) -> None:
    qtbot.wait(1)
    menu = row(page, title).menu()
    next(act for act in menu.actions() if act.text() == action).trigger()


def titles(card: QWidget) -> list[str]:
    return [row.seen.entry.title for row in card.findChildren(EntryRow)]


def cards(page: ClockPage) -> dict[str, QWidget]:
    return {card.accessibleName(): card for card in page.list.findChildren(Card) if card.isVisible()}


def test_what_is_late_stands_above_this_month_and_the_coming_ones_below(page: ClockPage) -> None:
    shown = cards(page)
    assert list(shown) == ["Late", "October", "Months to come"]
    assert titles(shown["Late"]) == ["Vuosisuunnitelman hyväksyminen"]
    assert titles(shown["October"]) == ["Henkilöstön koulutus: puheeksi ottaminen", "Kaverikysely luokille 3–9"]
    assert {"Late", "Now", "Coming"} <= {node.name for node in nodes(page.list)}
    assert [month for month in ("November", "December", "April") if month in {n.name for n in nodes(page.list)}]


def test_months_gone_by_are_folded_and_tell_what_they_hold(qtbot: QtBot, page: ClockPage) -> None:
    fold = page.list.findChild(Fold)
    assert not fold.unfolded
    qtbot.mouseClick(button(fold, "Months gone by"), Qt.MouseButton.LeftButton)
    assert "Jäsenet, tehtävät ja pelisäännöt" in titles(fold)
    page.refresh()
    assert page.list.findChild(Fold).unfolded or page.list._gone_by.unfolded


def test_handled_is_one_press_and_one_step_back(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    qtbot.mouseClick(button(page, "Handled: Kaverikysely luokille 3–9"), Qt.MouseButton.LeftButton)
    assert entry(school, "Kaverikysely luokille 3–9").state is ClockState.HANDLED
    qtbot.mouseClick(button(page.messages, "Undo"), Qt.MouseButton.LeftButton)
    assert entry(school, "Kaverikysely luokille 3–9").state is ClockState.WAITING
    qtbot.mouseClick(button(page, "Redo"), Qt.MouseButton.LeftButton)
    assert entry(school, "Kaverikysely luokille 3–9").state is ClockState.HANDLED


def test_the_focus_stays_with_the_row_when_its_button_is_gone(qtbot: QtBot, page: ClockPage) -> None:
    press_me = button(page, "Handled: Henkilöstön koulutus: puheeksi ottaminen")
    press_me.setFocus()
    press(press_me, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "More about Henkilöstön koulutus" in page.focusWidget().accessibleName())


def test_an_entry_is_added_in_the_month_of_the_wheel(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    page.findChild(Wheel).turn(3)
    qtbot.mouseClick(button(page, "Add an entry"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(EntryDialog)
    assert unnamed(dialog) == []
    type_text(dialog.findChild(QLineEdit), "Kysely huoltajille")
    qtbot.mouseClick(button(dialog, "Keep"), Qt.MouseButton.LeftButton)
    added = entry(school, "Kysely huoltajille")
    assert (added.month, added.school_year) == (3, YEAR)


def test_an_entry_without_words_is_not_kept(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    before = school.vault.all(ClockEntry)
    page.add_entry()
    dialog = page.findChild(EntryDialog)
    qtbot.mouseClick(button(dialog, "Keep"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    dialog.reject()
    assert school.vault.all(ClockEntry) == before


def test_passing_over_keeps_the_reason(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    choose(qtbot, page, "Mielen hyvinvoinnin teemaviikko", "Pass over this year…")
    dialog = page.findChild(PassOverDialog)
    type_text(dialog.findChild(QLineEdit), "siirtyy")
    qtbot.mouseClick(button(dialog, "Pass over"), Qt.MouseButton.LeftButton)
    kept = entry(school, "Mielen hyvinvoinnin teemaviikko")
    assert (kept.state, kept.reason) == (ClockState.PASSED_OVER, "siirtyy")
    assert any("siirtyy" in node.name for node in nodes(page))
    choose(qtbot, page, "Mielen hyvinvoinnin teemaviikko", "Take up again")
    assert entry(school, "Mielen hyvinvoinnin teemaviikko").state is ClockState.WAITING


def test_an_entry_is_edited_and_removed_and_brought_back(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    choose(qtbot, page, "Syyslukukauden yhteenveto", "Edit…")
    dialog = page.findChild(EntryDialog)
    field = dialog.findChild(QLineEdit)
    field.selectAll()
    type_text(field, "Syksyn yhteenveto")
    qtbot.mouseClick(button(dialog, "Keep"), Qt.MouseButton.LeftButton)
    assert entry(school, "Syksyn yhteenveto").month == 12
    choose(qtbot, page, "Syksyn yhteenveto", "Remove")
    assert "Syksyn yhteenveto" not in {found.title for found in school.vault.all(ClockEntry)}
    page.history.undo()
    assert entry(school, "Syksyn yhteenveto").owner == "sihteeri"


def test_the_wheel_turns_with_the_keys_and_says_its_month(page: ClockPage) -> None:
    wheel = page.findChild(Wheel)
    assert wheel.month == TODAY.month
    assert wheel.accessibleDescription()
    wheel.setFocus()
    names = set()
    for _ in range(12):
        press(page.focusWidget(), Qt.Key.Key_Right)
        names.add(page.focusWidget().accessibleName())
    assert wheel.month == TODAY.month
    assert len(names) == 12
    press(page.focusWidget(), Qt.Key.Key_Left)
    assert "September" in page.focusWidget().accessibleName()
    assert "September" in wheel.accessibleName()
    press(page.focusWidget(), Qt.Key.Key_Home)
    assert wheel.month == TODAY.month


def test_a_screen_reader_finds_twelve_named_months_each_with_its_entries_and_their_states(page: ClockPage) -> None:
    wheel = QAccessible.queryAccessibleInterface(page.findChild(Wheel))
    months = [wheel.child(number) for number in range(wheel.childCount())]
    names = [month.text(QAccessible.Text.Name) for month in months]
    assert [name.split(",")[0] for name in names] == [
        "August", "September", "October", "November", "December", "January",
        "February", "March", "April", "May", "June", "July",
    ]  # fmt: skip
    assert names[1] == "September, 2 entries, 1 late"
    assert {month.role() for month in months} == {QAccessible.Role.Grouping}
    october = [months[2].child(number).text(QAccessible.Text.Name) for number in range(months[2].childCount())]
    assert october == [
        "Kaverikysely luokille 3–9, Surveys, Now, kuraattori",
        "Henkilöstön koulutus: puheeksi ottaminen, Themes, Now, psykologi",
    ]
    entries = sum(month.childCount() for month in months)
    assert entries == len(page._seen)
    assert all(month.child(n).state().focusable for month in months for n in range(month.childCount()))


def test_the_keys_lead_from_a_month_into_its_entries_and_enter_opens_one(page: ClockPage) -> None:
    page.findChild(Wheel).setFocus()
    said = []
    for _ in range(3):
        press(page.focusWidget(), Qt.Key.Key_Down)
        said.append(page.focusWidget().accessibleName().split(",")[0])
    assert said == ["Kaverikysely luokille 3–9", *["Henkilöstön koulutus: puheeksi ottaminen"] * 2]
    press(page.focusWidget(), Qt.Key.Key_Return)
    dialog = page.findChild(EntryDialog)
    assert dialog.findChild(QLineEdit).text() == "Henkilöstön koulutus: puheeksi ottaminen"
    dialog.reject()
    page.findChild(Wheel).setFocus()
    press(page.focusWidget(), Qt.Key.Key_Down)
    press(page.focusWidget(), Qt.Key.Key_Up)
    assert page.focusWidget().accessibleName().startswith("October")
    press(page.focusWidget(), Qt.Key.Key_Return)
    assert page.list.isAncestorOf(page.focusWidget())
    assert "Henkilöstön koulutus" in page.focusWidget().accessibleName()


def test_a_click_on_a_month_brings_it_to_the_front_and_one_on_an_entry_there_opens_it(
    qtbot: QtBot, page: ClockPage
) -> None:
    wheel = page.findChild(Wheel)
    dial = wheel._dial
    january = dial.point(dial.angle(5, 0.5), 0.94).toPoint()
    qtbot.mouseClick(wheel, Qt.MouseButton.LeftButton, pos=january)
    assert wheel.month == 1
    qtbot.waitUntil(lambda: wheel._front == 5)
    qtbot.mouseClick(wheel, Qt.MouseButton.LeftButton, pos=wheel.rect().center())
    assert wheel.month == 1
    wheel.turn(10)
    qtbot.waitUntil(lambda: wheel._front == 2)
    in_row = wheel._dial.point(88, 0.79).toPoint()
    qtbot.mouseClick(wheel, Qt.MouseButton.LeftButton, pos=in_row)
    dialog = page.findChild(EntryDialog)
    assert dialog.findChild(QLineEdit).text() == "Kaverikysely luokille 3–9"
    dialog.reject()


def test_tab_stops_at_the_month_in_front_and_leads_on(page: ClockPage) -> None:
    wheel = page.findChild(Wheel)
    for month in (10, 3):
        wheel.turn(month)
        stops = [w for w in in_reading_order(page) if wheel.isAncestorOf(w)]
        assert [stop.accessibleName().split(",")[0] for stop in stops] == [{10: "October", 3: "March"}[month]]
        stops[0].setFocus()
        press(stops[0], Qt.Key.Key_Tab)
        assert page.focusWidget().text() == "Meetings"
        press(page.focusWidget(), Qt.Key.Key_Backtab, modifiers=Qt.KeyboardModifier.ShiftModifier)
        assert page.focusWidget() is stops[0]


def test_one_line_adds_an_entry_in_the_month_that_it_names(page: ClockPage, school: Desk) -> None:
    line = button_line(page)
    type_text(line, "January: wellbeing survey")
    press(line, Qt.Key.Key_Return)
    assert entry(school, "Wellbeing survey").month == 1
    assert page.findChild(Wheel).month == 1
    page.history.undo()
    assert "Wellbeing survey" not in {found.title for found in school.vault.all(ClockEntry)}


def button_line(page: ClockPage) -> QLineEdit:
    return page._line.findChild(QLineEdit)


def test_sorts_are_shown_alone_in_the_list_and_on_the_wheel(qtbot: QtBot, page: ClockPage) -> None:
    qtbot.mouseClick(button(page, "Surveys"), Qt.MouseButton.LeftButton)
    assert {row.seen.entry.ring for row in page.list.rows} == {ClockRing.SURVEYS}
    assert "September, 0 entries" in {node.name for node in nodes(page.findChild(Wheel))}
    qtbot.mouseClick(button(page, "Surveys"), Qt.MouseButton.LeftButton)
    assert len(page.list.rows) == len(page._seen)


def test_everything_about_an_entry_can_be_written(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    page.add_entry()
    dialog = page.findChild(EntryDialog)
    type_text(dialog.findChild(QLineEdit), "Tarkastus")
    dialog._day.set_value(date(2026, 11, 20))
    dialog._lead.setValue(6)
    qtbot.mouseClick(button(dialog, "Meeting"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(dialog, "How often it comes up"), Qt.MouseButton.LeftButton)
    dialog._rhythm.set_value(ClockRhythm.SURVEY_ROUND)
    dialog._ask_years()
    qtbot.mouseClick(button(dialog, "Keep"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    type_text(dialog._years, "2028, 2026")
    qtbot.mouseClick(button(dialog, "Keep"), Qt.MouseButton.LeftButton)
    kept = entry(school, "Tarkastus")
    assert (kept.day, kept.month, kept.lead_weeks) == (date(2026, 11, 20), 11, 6)
    assert (kept.kind, kept.rhythm, kept.years) == (ClockKind.MEETING, ClockRhythm.SURVEY_ROUND, (2026, 2028))
    assert kept.id in {one.entry.id for one in page._seen}


def test_a_day_of_another_school_year_is_not_kept(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    before = school.vault.all(ClockEntry)
    page.add_entry()
    dialog = page.findChild(EntryDialog)
    type_text(dialog.findChild(QLineEdit), "Kysely")
    dialog._day.set_value(date(2028, 2, 29))
    qtbot.mouseClick(button(dialog, "Keep"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert any("2026–2027" in node.name for node in nodes(dialog))
    dialog.reject()
    assert school.vault.all(ClockEntry) == before


def test_ready_made_entries_are_ticked_and_taken_once(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    before = len(school.vault.all(ClockEntry))
    page.choose_ready()
    dialog = page.findChild(ClockTemplatesDialog)
    assert unnamed(dialog) == []
    qtbot.mouseClick(button(dialog, "Tick none"), Qt.MouseButton.LeftButton)
    boxes = {box.accessibleName(): box for box in dialog.findChildren(QCheckBox)}
    boxes["August: Ryhmän jäsenet, tehtävät ja kokousajat"].click()
    boxes["March: Kouluterveyskyselyyn vastaaminen"].click()
    qtbot.mouseClick(button(dialog, "Take into the clock"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()  # the years of the rounds are missing
    years = next(line for line in dialog.findChildren(QLineEdit) if "vastaaminen" in line.accessibleName())
    type_text(years, "2027 2029")
    qtbot.mouseClick(button(dialog, "Take into the clock"), Qt.MouseButton.LeftButton)
    assert len(school.vault.all(ClockEntry)) == before + 2
    assert entry(school, "Kouluterveyskyselyyn vastaaminen").years == (2027, 2029)
    page.choose_ready()
    again = page.findChildren(ClockTemplatesDialog)[-1]
    boxes = {box.accessibleName(): box for box in again.findChildren(QCheckBox)}
    assert not boxes["August: Ryhmän jäsenet, tehtävät ja kokousajat"].isEnabled()
    again._form.set_value(EducationForm.UPPER_SECONDARY)
    again._show()
    assert any("Opiskelijakunta" in box.accessibleName() for box in again.findChildren(QCheckBox) if box.isVisible())
    again.reject()


def test_what_a_meeting_dealt_with_stands_handled_and_leads_to_it(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    survey = entry(school, "Kaverikysely luokille 3–9")
    item = AgendaItem(new_id(), survey.title, source=survey.id, thread=survey.id, state=ItemState.HANDLED)
    held = school.vault.add(
        Meeting(new_id(), survey.group, date(2026, 10, 6), state=MeetingState.HELD, items=(item,))
    ).value
    qtbot.wait(1)
    found = row(page, survey.title)
    assert any("in the meeting 6.10.2026" in node.name for node in nodes(found))
    choose(qtbot, page, survey.title, "Open the meeting")
    assert school.gone_to == [("meetings", held.id)]


def test_a_new_year_takes_over_what_comes_back(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    once = entry(school, "Kaverikysely luokille 3–9")
    school.vault.save(school.vault.read(ClockEntry, once.id), replace(once, rhythm=ClockRhythm.ONCE))
    page.open_year("2027–2028")
    qtbot.mouseClick(button(page, "Take 10 entries from earlier years"), Qt.MouseButton.LeftButton)
    taken = [found for found in school.vault.all(ClockEntry) if found.school_year == "2027–2028"]
    assert len(taken) == 10
    assert {found.state for found in taken} == {ClockState.WAITING}
    assert list(cards(page)) == ["The whole year"]


def test_what_was_left_in_an_earlier_year_is_late_in_this_one(page: ClockPage, school: Desk) -> None:
    old = entry(school, "Syyslukukauden yhteenveto")
    school.vault.add(replace(old, id=new_id(), school_year="2025–2026", title="Viime joulukuun yhteenveto"))
    assert titles(cards(page)["Late"])[0] == "Viime joulukuun yhteenveto"


def test_what_was_left_is_in_sight_before_the_new_year_is_made(qtbot: QtBot, school: Desk) -> None:
    page = ClockPage(school.context(), lambda: date(2027, 8, 3))
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    assert "Terveellisyyden ja turvallisuuden tarkastus" in titles(cards(page)["Late"])
    assert button(page, "Take 11 entries from earlier years").isVisible()


def test_an_entry_on_a_day_off_tells_the_working_day_before(page: ClockPage, school: Desk) -> None:
    old = entry(school, "Syyslukukauden yhteenveto")
    base = school.vault.read(ClockEntry, old.id)
    school.vault.save(base, replace(old, day=date(2026, 12, 22)))
    assert any("Fri 18.12." in node.name for node in nodes(row(page, old.title)))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_standings_differ_without_colour(application: Application, theme: str) -> None:
    """Each standing and each sort has a picture of its own in greys."""
    application.apply(Preferences(language="en", theme=theme, text_scale=100, idle_minutes=0))
    pictures = set()
    for ring in ClockRing:
        for standing in Standing:
            picture = QImage(48, 48, QImage.Format.Format_RGB32)
            picture.fill(QColor(current_tokens().surface))
            painter = QPainter(picture)
            paint_sign(painter, QPointF(24, 24), 16, ring, standing)
            painter.end()
            grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
            marked = bytes(
                255 if abs(byte - grey.pixelColor(0, 0).value()) > 60 else 0 for byte in bytes(grey.constBits())
            )
            pictures.add(marked)
    assert len(pictures) == len(ClockRing) * len(Standing)


def test_an_empty_clock_says_what_belongs_to_it(qtbot: QtBot, empty: Desk) -> None:
    page = shown(qtbot, empty)
    assert button(page, "Add the first entry").isEnabled()
    assert not page.findChildren(EntryRow)
    recovery.plan_rehearsal(empty.vault, TODAY)
    page.refresh()
    assert button(page, "Add the first entry").isVisibleTo(page), "what the key brought has nobody chosen"


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole(qtbot: QtBot, application: Application, page: ClockPage, scale: int) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.resize(1100, 6000)
    qtbot.wait(10)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []


def test_the_year_is_printed_as_a_wheel_for_the_wall_and_as_a_table(qtbot: QtBot, page: ClockPage) -> None:
    button(page, "Preview and print").click()
    preview = page.findChild(PreviewDialog)
    assert YEAR in preview.windowTitle()
    version = next(one for one in preview.findChildren(QComboBox) if one.accessibleName() == "Version")
    sizes = []
    for number in range(version.count()):
        version.setCurrentIndex(number)
        version.activated.emit(number)
        qtbot.waitUntil(lambda: preview.made is not None and not page.context.tasks.busy)
        sizes.append(max(preview.made.pages.sizes[0]))
    assert sizes == pytest.approx([842, 1191, 842], abs=1)
    preview.reject()
