"""What is known: figures added and brought in, surveys from their form to their tally, by mouse and by keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QMenu, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.indicators import Direction, Indicator, IndicatorKind, Observation, Unit
from ohdesk.domain.matters import Matter
from ohdesk.domain.surveys import Survey
from ohdesk.services.surveys import StarterForm, begun_from
from ohdesk.ui.application import Application
from ohdesk.ui.follow_up.figures_import import FiguresImport
from ohdesk.ui.follow_up.follow_up_page import KNOWN, FollowUpPage
from ohdesk.ui.follow_up.indicator_dialogs import FigureDialog, FollowAnswersDialog, IndicatorDialog
from ohdesk.ui.follow_up.survey_dialogs import SurveyDialog, TallyDialog
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.widgets.chart import ChartFigures, ChartView
from ohdesk.ui.widgets.table import Table
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.practice import Desk
from tests.ui.test_follow_up import named, press_button, shown
from tests.ui.test_widgets import cut

SOTKANET = (
    "indicator\tregion\tyear\tgender\tprimary.value\n3050\t658\t2023\ttotal\t20.1\n3050\t658\t2025\ttotal\t19.4\n"
)


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> FollowUpPage:
    group = school.vault.all(Group)[0].id
    bullied = Indicator(
        new_id(),
        group,
        "Bullied every week",
        kind=IndicatorKind.NATIONAL_SURVEY,
        unit=Unit.PERCENT,
        direction=Direction.DOWN,
        target=Decimal(4),
        source="School Health Promotion survey",
        observations=(
            Observation(new_id(), "2023", date(2023, 4, 15), value=Decimal("9.5"), n=2200),
            Observation(new_id(), "2025", date(2025, 4, 15), value=Decimal("6.5"), n=2300),
            Observation(new_id(), "2025", date(2025, 4, 15), "all schools", Decimal(8)),
        ),
    )
    school.vault.add(bullied)
    school.vault.add(replace(begun_from(StarterForm.WELLBEING, group), closes=date(2026, 10, 2)))
    page = shown(qtbot, school)
    page.show_part(KNOWN)
    return page


def indicator(desk: Desk, title: str = "Bullied every week") -> Indicator:
    return next(one for one in desk.vault.all(Indicator) if one.title == title)


def survey(desk: Desk) -> Survey:
    return desk.vault.all(Survey)[0]


def said(page: FollowUpPage) -> str:
    QApplication.processEvents()
    return "\n".join(f"{node.name}" for node in nodes(page.part(KNOWN)) if not node.invisible)


def choose(qtbot: QtBot, page: FollowUpPage, button: str, words: str) -> None:
    """Press a button and pick what its menu offers."""
    QApplication.processEvents()  # what was just made is shown by then, what it took the place of is gone
    buttons = [one for one in page.findChildren(QPushButton) if one.isVisible()]
    found = next(one for one in buttons if button in (one.accessibleName(), one.text()))
    if found.menu() is None:
        qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
    menus = [found.menu()] if found.menu() else [m for m in QApplication.topLevelWidgets() if isinstance(m, QMenu)]
    actions = [action for menu in menus if menu.isVisible() or menu is found.menu() for action in menu.actions()]
    next(action for action in actions if action.text() == words).trigger()
    for menu in menus:
        menu.hide()


def test_a_series_is_said_drawn_and_listed(page: FollowUpPage) -> None:
    words = said(page)
    assert "6.5% (2025, n = 2300); gets better: −3 percentage points in 2 years; target at most 4%" in words
    assert "Not at the target yet" in words
    assert "Source: School Health Promotion survey" in words
    chart = page.findChild(ChartView)
    assert chart.accessibleName() == "Chart: Bullied every week"
    assert "gets better" in chart.accessibleDescription()
    table = page.findChild(Table)
    rows = table.model()
    cells = [[rows.index(row, column).data() for column in range(rows.columnCount())] for row in range(rows.rowCount())]
    assert cells == [
        ["2023", "all", "9.5%", "2200"],
        ["2025", "all", "6.5%", "2300"],
        ["2025", "all schools", "8%", ""],
    ]


def test_something_is_followed_and_taken_back(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    choose(qtbot, page, "Follow something", "Something of our own")
    dialog = page.findChild(IndicatorDialog)
    assert unnamed(dialog) == []
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    type_text(named(dialog, "What is followed", QLineEdit), "Absences")
    type_text(named(dialog, "Target", QLineEdit), "few")
    press_button(qtbot, dialog, "Less is better")
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    target = named(dialog, "Target", QLineEdit)
    assert isinstance(target, QLineEdit)
    target.clear()
    type_text(target, "12,5")
    press_button(qtbot, dialog, "Keep")
    made = indicator(school, "Absences")
    assert (made.target, made.direction) == (Decimal("12.5"), Direction.DOWN)
    page.history.undo()
    assert len(school.vault.all(Indicator)) == 1


def test_what_many_groups_count_is_ready_to_be_followed(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    choose(qtbot, page, "Follow something", "Notices of bullying")
    press_button(qtbot, page.findChild(IndicatorDialog), "Keep")
    made = indicator(school, "Kiusaamisilmoitukset")
    assert (made.title_sv, made.kind, made.unit) == ("Anmälningar om mobbning", IndicatorKind.COUNT, Unit.EVENTS)


def test_a_figure_is_typed_in_and_opened_from_the_table_by_enter(
    qtbot: QtBot, page: FollowUpPage, school: Desk
) -> None:
    press_button(qtbot, page, "Add a figure: Bullied every week")
    dialog = page.findChild(FigureDialog)
    assert unnamed(dialog) == []
    press_button(qtbot, dialog, "Keep")
    type_text(named(dialog, "When", QLineEdit), "spring 2026")
    press_button(qtbot, dialog, "Keep")
    type_text(named(dialog, "Figure", QLineEdit), "5,5")
    type_text(named(dialog, "How many answered or were counted", QLineEdit), "x")
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    n = named(dialog, "How many answered or were counted", QLineEdit)
    assert isinstance(n, QLineEdit)
    n.setText("210")
    press_button(qtbot, dialog, "Keep")
    figure = indicator(school).observations[-1]
    assert (figure.period, figure.day, figure.value, figure.n) == (
        *("spring 2026", date(2026, 4, 15)),
        *(Decimal("5.5"), 210),
    )
    QApplication.processEvents()
    table = next(one for one in page.findChildren(Table) if one.isVisible())
    table.selectRow(0)
    press(table, Qt.Key.Key_Return, "\r")
    dialog = next(one for one in page.findChildren(FigureDialog) if one.isVisible())
    next(box for box in dialog.findChildren(QCheckBox)).click()
    press_button(qtbot, dialog, "Keep")
    assert indicator(school).observations[0].hidden
    assert "9.5% (staff only)" in said(page)
    table = next(one for one in page.findChildren(Table) if one.isVisible())
    table.selectRow(0)
    press(table, Qt.Key.Key_Return, "\r")
    dialog = next(one for one in page.findChildren(FigureDialog) if one.isVisible())
    press_button(qtbot, dialog, "Remove this figure")
    assert [one.period for one in indicator(school).observations] == ["2025", "2025", "spring 2026"]
    press_button(qtbot, page.messages, "Undo")
    assert len(indicator(school).observations) == 4


def test_figures_come_from_a_file_of_sotkanet_with_their_source(
    qtbot: QtBot, page: FollowUpPage, school: Desk, tmp_path: Path
) -> None:
    choose(qtbot, page, "More: Bullied every week", "Bring in a table")
    dialog = page.findChild(FiguresImport)
    dialog.source.take_text("When\tOther\n2026\t3\n")
    assert "The table lacks the column: Figure." in "\n".join(node.name for node in nodes(dialog))
    dialog.source.take_text("When\tFigure\tSource\n2026\t3\tOnni Virtanen 8B, luokanvalvoja\n")
    words = "\n".join(node.name for node in nodes(dialog))
    assert "Words that may be about one student are left out." in words
    assert "Virtanen" not in words
    dialog.source.take_text(SOTKANET)
    regions = tmp_path / "regions.csv"
    regions.write_text("id;title.fi;title.sv\n658;Koko maa;Hela landet\n")
    dialog.take_regions(str(tmp_path / "nothing.csv"))
    dialog.take_regions(str(regions))
    press_button(qtbot, dialog, "Add the figures")
    found = [one for one in indicator(school).observations if one.population == "Koko maa"]
    assert [(one.period, one.value) for one in found] == [("2023", Decimal("20.1")), ("2025", Decimal("19.4"))]
    assert {one.source for one in found} == {"THL, Sotkanet (CC BY 4.0)"}
    assert indicator(school).code == "3050"


def test_what_is_followed_waits_for_a_meeting_stops_and_is_removed(
    qtbot: QtBot, page: FollowUpPage, school: Desk
) -> None:
    choose(qtbot, page, "More: Bullied every week", "Take to a meeting")
    matter = next(one for one in school.vault.all(Matter) if one.title == "Bullied every week")
    assert matter.text.startswith("Bullied every week: 6.5%")
    assert "Waits for a meeting" in said(page)
    choose(qtbot, page, "More: Bullied every week", "Stop following")
    assert indicator(school).ended is not None
    choose(qtbot, page, "More: Bullied every week", "Follow again")
    assert indicator(school).ended is None
    choose(qtbot, page, "More: Bullied every week", "Remove")
    assert school.vault.all(Indicator) == ()
    press_button(qtbot, page.messages, "Undo")
    assert len(school.vault.all(Indicator)) == 1


def test_counts_are_typed_by_numbers_and_enter_and_become_a_figure(
    qtbot: QtBot, page: FollowUpPage, school: Desk
) -> None:
    asked = survey(school).questions[0]
    choose(qtbot, page, "More: Miten koulussa voidaan?", "Follow an answer")
    follow = page.findChild(FollowAnswersDialog)
    assert unnamed(follow) == []
    press_button(qtbot, follow, "Follow")
    assert follow.isVisible()
    for box in follow.findChildren(QCheckBox)[:2]:
        box.click()
    press_button(qtbot, follow, "Follow")
    press_button(qtbot, page, "Type in the counts: Miten koulussa voidaan?")
    dialog = page.findChild(TallyDialog)
    assert unnamed(dialog) == []
    type_text(named(dialog, "Forms that came back", QLineEdit), "70")
    first = named(dialog, f"1. {asked.text} {asked.choices[0].text}", QLineEdit)
    first.setFocus()
    for count in ("30", "20", "10", "15"):
        focused = dialog.focusWidget()
        assert focused is not None
        type_text(focused, f"{count}\n")
    assert dialog.isVisible()
    assert "75 answers in all: more than the forms that came back" in "\n".join(node.name for node in nodes(dialog))
    summary = named(dialog, f"8. {survey(school).questions[7].text}", QTextEdit)
    type_text(summary, "Lisää yhteistä tekemistä.")
    press_button(qtbot, dialog, "Keep the counts")
    counted = survey(school)
    assert [choice.count for choice in counted.questions[0].choices] == [30, 20, 10, 15]
    assert (counted.returned, counted.questions[7].summary) == (70, "Lisää yhteistä tekemistä.")
    (figure,) = indicator(school, asked.text).observations
    assert (figure.value, figure.period) == (Decimal("66.7"), "2026–2027")
    assert "Tallied" in said(page)


def test_counts_come_from_a_table(qtbot: QtBot, page: FollowUpPage, school: Desk, tmp_path: Path) -> None:
    press_button(qtbot, page, "Type in the counts: Miten koulussa voidaan?")
    dialog = page.findChild(TallyDialog)
    table = tmp_path / "counts.csv"
    table.write_text("k;v;m\n1;perhaps;3\n")
    dialog.take_file(str(table))
    assert "are not this survey's: perhaps" in "\n".join(node.name for node in nodes(dialog))
    dialog.take_file(str(tmp_path / "nothing.csv"))
    table.write_text("k;v;m\n1;usein;20\n1;joskus;4\n")
    dialog.take_file(str(table))
    named(dialog, "When, as it stands beside the figures", QLineEdit)
    press_button(qtbot, dialog, "Keep the counts")
    assert [choice.count for choice in survey(school).questions[0].choices] == [None, 20, 4, None]


def test_a_survey_is_made_from_a_ready_form_and_its_questions_edited(
    qtbot: QtBot, page: FollowUpPage, school: Desk
) -> None:
    choose(qtbot, page, "New survey", "Palaute ryhmän työstä")
    dialog = page.findChild(SurveyDialog)
    assert unnamed(dialog) == []
    asked = named(dialog, "Questions in Finnish", QTextEdit)
    assert isinstance(asked, QTextEdit)
    asked.selectAll()
    type_text(asked, "Mikä onnistui?")
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()  # Swedish asks more
    swedish = named(dialog, "Questions in Swedish", QTextEdit)
    assert isinstance(swedish, QTextEdit)
    swedish.selectAll()
    type_text(swedish, "Vad lyckades?")
    press_button(qtbot, dialog, "Keep")
    made = next(one for one in school.vault.all(Survey) if one.title == "Palaute ryhmän työstä")
    assert [(one.text, one.text_sv) for one in made.questions] == [("Mikä onnistui?", "Vad lyckades?")]
    choose(qtbot, page, "More: Palaute ryhmän työstä", "Ask again (new round)")
    assert len(school.vault.all(Survey)) == 3
    choose(qtbot, page, "More: Palaute ryhmän työstä", "Remove")
    assert len(school.vault.all(Survey)) == 2


def test_the_form_is_copied_as_text_and_papers_are_shown(qtbot: QtBot, page: FollowUpPage) -> None:
    choose(qtbot, page, "More: Miten koulussa voidaan?", "Copy as text, in Swedish")
    assert "Hur mår vi i skolan?" in QApplication.clipboard().text()
    choose(qtbot, page, "Print: Miten koulussa voidaan?", "The form in Finnish, large print")
    qtbot.waitUntil(lambda: page.findChild(PreviewDialog) is not None)
    page.findChild(PreviewDialog).reject()


def test_an_empty_part_says_what_could_be_followed(qtbot: QtBot, empty: Desk) -> None:
    page = shown(qtbot, empty)
    page.show_part(KNOWN)
    words = said(page)
    assert "Nothing is followed in numbers yet" in words
    assert "No survey has been made yet" in words


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole(qtbot: QtBot, application: Application, page: FollowUpPage, scale: int) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.resize(1100, 4000)
    qtbot.wait(10)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []


@pytest.mark.parametrize("bars", [False, True])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_chart_is_drawn_in_every_theme_whatever_its_figures(
    qtbot: QtBot, application: Application, bars: bool, theme: str
) -> None:
    application.apply(Preferences(language="en", theme=theme, text_scale=100, idle_minutes=0))
    rows = tuple((f"row {n}", (Decimal(n), None, Decimal(-3 - n))) for n in range(5))
    for figures in (
        ChartFigures(("a", "b", "a label that is far too long for its place"), rows, str, bars, Decimal(2), "target"),
        ChartFigures(("a",), (("one", (Decimal(0),)),), str, bars),
    ):
        chart = ChartView(figures, "name", "says")
        qtbot.addWidget(chart)
        chart.resize(chart.sizeHint())
        picture = chart.grab().toImage()
        colours = {
            QColor(picture.pixel(x, y)).rgb() for x in range(0, picture.width(), 2) for y in range(picture.height())
        }
        assert len(colours) > 5
