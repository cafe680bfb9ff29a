"""Text is written, pasted, held back and taken over without surprise."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.ui.application import Application
from ohdesk.ui.widgets.pasted import cleaned, unfinished
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.widgets.typed import parse_date, parse_time, written_date, written_time
from tests.ui.keys import press, type_text

NEAR = date(2026, 10, 7)


@pytest.fixture
def prose(qtbot: QtBot, application: Application) -> ProseEdit:
    window = QWidget()
    column = QVBoxLayout(window)
    edit = ProseEdit("Text")
    column.addWidget(edit)
    column.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.resize(400, 400)
    window.show()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    edit.window_kept = window
    return edit


def said(prose: ProseEdit) -> list[str]:
    texts: list[str] = []
    prose.edited.connect(texts.append)
    return texts


def test_what_is_typed_is_reported(prose: ProseEdit) -> None:
    texts = said(prose)
    type_text(prose, "Yö")
    assert texts == ["Y", "Yö"]


def test_setting_the_text_reports_nothing(prose: ProseEdit) -> None:
    texts = said(prose)
    prose.set_text("Avaus")
    assert prose.text == "Avaus"
    assert texts == []


def test_six_digits_are_held_back_until_they_end(prose: ProseEdit) -> None:
    texts = said(prose)
    type_text(prose, "nro 131052")
    assert texts[-1] == "nro "
    assert not any("131052" in text for text in texts)
    type_text(prose, "-30")
    assert not any("131052" in text for text in texts)
    type_text(prose, " ja")
    assert texts[-1] == "nro 131052-30 ja"


def test_a_longer_number_is_not_held_back(prose: ProseEdit) -> None:
    texts = said(prose)
    type_text(prose, "1310521")
    assert texts[-1] == "1310521"


def test_leaving_the_field_ends_every_token(qtbot: QtBot, prose: ProseEdit) -> None:
    texts = said(prose)
    type_text(prose, "141026")
    press(prose, Qt.Key.Key_Tab, "\t")
    qtbot.waitUntil(lambda: not prose.hasFocus())
    assert texts[-1] == "141026"
    assert "\t" not in prose.text


def test_own_text_coming_back_leaves_a_held_token_alone(prose: ProseEdit) -> None:
    texts = said(prose)
    type_text(prose, "a 131052")
    prose.set_text(texts[-1])
    assert prose.text == "a 131052"


def test_a_colleagues_words_enter_around_the_caret(prose: ProseEdit) -> None:
    prose.set_text("alku loppu")
    cursor = prose.textCursor()
    cursor.setPosition(5)
    prose.setTextCursor(cursor)
    prose.set_text("uusi alku loppu")
    type_text(prose, "X")
    assert prose.text == "uusi alku Xloppu"


def test_a_colleagues_words_enter_beside_a_held_token(prose: ProseEdit) -> None:
    texts = said(prose)
    prose.set_text("alku  loppu")
    cursor = prose.textCursor()
    cursor.setPosition(5)
    prose.setTextCursor(cursor)
    type_text(prose, "131052")
    prose.set_text("uusi alku  loppu nyt")
    assert prose.text == "uusi alku 131052 loppu nyt"
    assert not any("131052" in text for text in texts)
    type_text(prose, ",")
    assert texts[-1] == "uusi alku 131052, loppu nyt"


def test_pasting_from_word_leaves_the_clutter_behind(prose: ProseEdit) -> None:
    texts = said(prose)
    clip = QMimeData()
    clip.setHtml("<p style='mso-list:l0'>x</p>")
    clip.setText("Otsikko\r\n•\tEn\u00adsin\r\n\u00b7\tSitten\u00a0tämä\x0bja tämä  \r\n\r\n\r\n\r\nLoppu")
    prose.insertFromMimeData(clip)
    assert texts == ["Otsikko\n- Ensin\n- Sitten tämä\nja tämä\n\nLoppu"]


def test_pasted_lists_keep_what_lies_within_what() -> None:
    pasted = "•\tKiusaaminen\no\tilmoituskanava\n▪\tkesän jälkeen\n\uf0b7\tPoissaolot\n  ◦ seuranta"
    expected = "- Kiusaaminen\n  - ilmoituskanava\n    - kesän jälkeen\n- Poissaolot\n  - seuranta"
    assert cleaned(pasted) == expected


def test_the_field_grows_with_its_text(qtbot: QtBot, prose: ProseEdit) -> None:
    before = prose.height()
    prose.set_text("rivi\n" * 12)
    qtbot.waitUntil(lambda: prose.height() > before)
    assert prose.viewport().height() >= prose.document().size().height()


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)


@pytest.mark.parametrize(
    ("text", "caret", "span"),
    [
        ("131052", 6, (0, 6)),
        ("x 131052-", 9, (2, 9)),
        ("x 131052A308T", 13, (2, 13)),
        ("131052-308T ja", 14, None),
        ("131052-308TT", 12, None),
        ("0401310527", 10, None),
        ("13105", 5, None),
    ],
)
def test_an_unfinished_code_is_found_at_the_caret(text: str, caret: int, span: tuple[int, int] | None) -> None:
    assert unfinished(text, caret) == span


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14.10.2026", date(2026, 10, 14)),
        ("14.10.", date(2026, 10, 14)),
        ("14.10", date(2026, 10, 14)),
        ("5.1.", date(2027, 1, 5)),
        ("1.5.27", date(2027, 5, 1)),
        ("2026-12-01", date(2026, 12, 1)),
        ("29.2.2027", None),
        ("huomenna", None),
        ("", None),
    ],
)
def test_days_are_read_as_people_write_them(text: str, day: date | None) -> None:
    assert parse_date(text, NEAR) == day


@given(st.dates(min_value=date(1000, 1, 1)), st.times())
def test_what_is_written_is_read_again(day: date, moment: time) -> None:
    assert parse_date(written_date(day), NEAR) == day
    assert parse_time(written_time(moment)) == moment.replace(second=0, microsecond=0, tzinfo=None)


@pytest.mark.parametrize("text", ["24", "9.60", "9.5", "klo 9", ""])
def test_what_is_no_time_is_not_read(text: str) -> None:
    assert parse_time(text) is None
