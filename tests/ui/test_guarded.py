"""What belongs elsewhere waits in its field for an answer; the rest is saved, and nothing is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.groups import Group, Membership
from ohdesk.domain.identity import new_id
from ohdesk.ui.guard_card import GuardCard
from ohdesk.ui.guarded import Guarded, first_refused, guarded_line, settle_all
from ohdesk.ui.known_names import KnownNames
from ohdesk.ui.sharing import set_shared
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.prose_edit import ProseEdit
from tests.ui.keys import press, type_text
from tests.ui.practice import Desk

ABOUT_ONE = "Ellinooran 7B poissaolot huolettavat."
CODE = "150610A9037"


class Around:
    """A window with a prose field, a line and something after them, and what they let out."""

    def __init__(self, desk: Desk) -> None:
        self.window = QWidget()
        self.names = KnownNames(self.window, desk.vault)
        self.prose = Guarded(ProseEdit("Text"), "Text")
        self.line = guarded_line("Title")
        self.after = QLineEdit()
        column = QVBoxLayout(self.window)
        for widget in (self.prose, self.line, self.after):
            column.addWidget(widget)
        self.said: list[str] = []
        self.titles: list[str] = []
        self.prose.accepted.connect(self.said.append)
        self.line.accepted.connect(self.titles.append)

    @property
    def stored(self) -> str:
        return self.said[-1] if self.said else ""


@pytest.fixture
def around(qtbot: QtBot, empty: Desk) -> Around:
    group = Group(new_id(), name="Ryhmä", members=(Membership(new_id(), name="Kerttu Harjoitus"),))
    empty.vault.add(group)
    made = Around(empty)
    qtbot.addWidget(made.window)
    made.window.resize(700, 500)
    made.window.show()
    made.prose.field.setFocus()
    qtbot.waitUntil(made.prose.field.hasFocus)
    return made


def card(qtbot: QtBot, field: Guarded) -> GuardCard:
    qtbot.waitUntil(lambda: field.card is not None)
    assert field.card is not None
    return field.card


def button(card: GuardCard, words: str) -> Button:
    return next(each for each in card.buttons if words in each.text())


def test_a_passage_about_one_pupil_waits_and_everything_else_is_let_out(qtbot: QtBot, around: Around) -> None:
    type_text(around.prose.field, f"Avattiin kokous. {ABOUT_ONE} Kerttu esitteli kyselyn.")
    around.prose.settle()
    assert around.stored == "Avattiin kokous.  Kerttu esitteli kyselyn."
    assert not any(part in text for text in around.said for part in ("Ellinoora", "7B", "huoletta"))
    assert around.prose.refused
    assert ABOUT_ONE in around.prose.text
    assert "about one student" in card(qtbot, around.prose).words


def test_not_even_the_beginning_of_a_name_is_let_out(around: Around) -> None:
    type_text(around.prose.field, "Avaus. Ellinoora 7B")
    assert not any("El" in text for text in around.said)


def test_a_member_is_named_freely(around: Around) -> None:
    type_text(around.prose.field, "Kertun kanssa sovittiin 7B:n tunneista. Kerttu Harjoitus vastaa.")
    around.prose.settle()
    assert around.stored == around.prose.text
    assert not around.prose.refused


def test_the_general_sentence_comes_instead_by_one_key(qtbot: QtBot, around: Around) -> None:
    type_text(around.prose.field, f"Alku. {ABOUT_ONE}")
    card(qtbot, around.prose)
    qtbot.keyClick(around.prose.field, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert around.stored == "Alku. We discussed in general how the school community can give support."
    qtbot.waitUntil(lambda: around.prose.card is None)
    assert not any("Ellinoora" in text for text in around.said)


def test_the_passage_is_removed(qtbot: QtBot, around: Around) -> None:
    type_text(around.prose.field, f"Alku. {ABOUT_ONE}")
    button(card(qtbot, around.prose), "Remove it").click()
    assert around.prose.text.strip() == "Alku."
    assert not around.prose.refused


def test_what_is_kept_is_let_out_and_not_asked_about_again(qtbot: QtBot, around: Around) -> None:
    type_text(around.prose.field, ABOUT_ONE)
    button(card(qtbot, around.prose), "Keep it").click()
    assert around.stored == ABOUT_ONE
    around.prose.field.setFocus()
    type_text(around.prose.field, " Myös Ellinooran asia.")
    assert not around.prose.refused
    around.prose.settle()
    assert around.stored == around.prose.text
    type_text(around.prose.field, " Ja Matin 8C.")
    assert around.prose.refused


def test_of_a_code_only_the_code_goes(qtbot: QtBot, around: Around) -> None:
    type_text(around.prose.field, f"Alku. Tunnus {CODE} kirjattiin.")
    shown = card(qtbot, around.prose)
    assert [each for each in shown.buttons if "Keep" in each.text()] == []
    assert around.stored == "Alku. "
    button(shown, "Remove the code").click()
    assert around.stored == "Alku. Tunnus  kirjattiin."
    assert not any("150610" in text for text in around.said)


def test_several_passages_are_asked_about_one_by_one(qtbot: QtBot, around: Around) -> None:
    type_text(around.prose.field, f"{ABOUT_ONE} Matin 8C on myös poissa. ")
    assert "(1 of 2)" in card(qtbot, around.prose).words
    button(card(qtbot, around.prose), "Remove").click()
    qtbot.waitUntil(lambda: "(1 of 2)" not in card(qtbot, around.prose).words)
    assert around.prose.refused


def test_a_stored_sentence_stays_stored_while_a_name_is_written_into_it(qtbot: QtBot, around: Around) -> None:
    around.prose.set_text("Sovittiin tapaamisesta. Loppu.")
    cursor = around.prose.field.textCursor()
    cursor.setPosition(22)
    around.prose.field.setTextCursor(cursor)
    type_text(around.prose.field, " Ellinooran 7B kanssa")
    assert around.prose.refused
    assert around.stored in ("", "Sovittiin tapaamisesta. Loppu.")
    button(card(qtbot, around.prose), "Keep it").click()
    assert around.stored == "Sovittiin tapaamisesta Ellinooran 7B kanssa. Loppu."


def test_what_was_stored_before_there_was_a_guard_is_not_asked_about(around: Around) -> None:
    around.prose.set_text(ABOUT_ONE)
    type_text(around.prose.field, " Jatkuu.")
    around.prose.settle()
    assert not around.prose.refused
    assert "Jatkuu" in around.stored
    assert "Ellinooran" in around.stored


def test_a_colleagues_words_come_in_around_what_waits(around: Around) -> None:
    around.prose.set_text("Alku. Loppu.")
    cursor = around.prose.field.textCursor()
    cursor.setPosition(6)
    around.prose.field.setTextCursor(cursor)
    type_text(around.prose.field, f"{ABOUT_ONE} ")
    around.prose.set_text(f"Uusi alku. {around.stored.removeprefix('Alku. ')} Ja vielä.")
    assert around.prose.text.split() == f"Uusi alku. {ABOUT_ONE} Loppu. Ja vielä.".split()
    assert around.prose.refused


def test_pasted_words_are_asked_about_too(qtbot: QtBot, around: Around) -> None:
    clip = QMimeData()
    clip.setText(f"Rivi yksi\n{ABOUT_ONE}\nÄidin numero on 040 123 4567.\n")
    around.prose.field.insertFromMimeData(clip)
    assert around.stored == "Rivi yksi\n\n\n"
    assert "(1 of 2)" in card(qtbot, around.prose).words


def test_a_line_keeps_what_was_stored_until_it_is_answered(qtbot: QtBot, around: Around) -> None:
    around.line.set_text("Poissaolot")
    around.line.field.setFocus()
    around.line.field.end(False)
    type_text(around.line.field, " ja Ellinooran 7B asia")
    around.line.settle()
    assert not any("Ellinoora" in title for title in around.titles)
    around.line.set_text("Poissaolot")
    assert around.line.text == "Poissaolot ja Ellinooran 7B asia"
    button(card(qtbot, around.line), "Keep it").click()
    assert around.titles[-1] == "Poissaolot ja Ellinooran 7B asia"


def test_a_line_is_let_out_key_by_key_where_nothing_waits(around: Around) -> None:
    type_text(around.line.field, "ruokarauha")
    assert around.titles[-1] == "ruokarauha"
    around.line.set_text("toinen")
    assert around.line.text == "toinen"
    assert around.titles[-1] == "ruokarauha"


def test_a_line_lets_the_general_sentence_in(qtbot: QtBot, around: Around) -> None:
    type_text(around.line.field, ABOUT_ONE)
    button(card(qtbot, around.line), "Take the general").click()
    assert around.line.text == around.titles[-1] == "We discussed in general how the school community can give support."


def test_a_line_that_the_program_empties_waits_for_nothing(qtbot: QtBot, around: Around) -> None:
    type_text(around.line.field, ABOUT_ONE)
    assert around.line.refused
    around.line.field.clear()
    assert not around.line.refused
    qtbot.waitUntil(lambda: around.line.card is None)


def test_a_field_for_names_asks_nothing_but_refuses_a_code(qtbot: QtBot, around: Around) -> None:
    field = guarded_line("Name", asks=False)
    around.window.layout().addWidget(field)
    said: list[str] = []
    field.accepted.connect(said.append)
    type_text(field.field, "Ellinoora Virtanen, ellinoora@gmail.com")
    assert said[-1] == field.text
    type_text(field.field, f" {CODE} ")
    assert field.refused


def test_the_answers_are_reached_by_tab_and_esc_leads_back(qtbot: QtBot, around: Around) -> None:
    type_text(around.prose.field, ABOUT_ONE)
    shown = card(qtbot, around.prose)
    assert all(each.accessibleName() for each in shown.buttons)
    assert shown.accessibleName()
    for each in shown.buttons:
        press(around.window.focusWidget(), Qt.Key.Key_Tab, "\t")
        qtbot.waitUntil(each.hasFocus)
    press(shown.buttons[-1], Qt.Key.Key_Tab, "\t")
    qtbot.waitUntil(around.line.field.hasFocus)
    shown.buttons[0].setFocus()
    press(shown.buttons[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(around.prose.field.hasFocus)
    assert around.prose.refused


def test_an_answered_card_gives_the_focus_back(qtbot: QtBot, around: Around) -> None:
    type_text(around.prose.field, ABOUT_ONE)
    keep = button(card(qtbot, around.prose), "Keep it")
    keep.setFocus()
    press(keep, Qt.Key.Key_Return)
    qtbot.waitUntil(around.prose.field.hasFocus)


def test_while_others_see_the_window_only_a_mark_is_shown(qtbot: QtBot, around: Around) -> None:
    set_shared(around.window, True)
    type_text(around.prose.field, f"Alku. {ABOUT_ONE}")
    qtbot.waitUntil(lambda: around.prose._mark is not None and around.prose._mark.isVisible())
    assert around.prose.card is None
    assert around.prose.field.extraSelections() == []
    assert around.stored == "Alku. "
    assert first_refused(around.window) is around.prose
    assert around.prose.card is None
    set_shared(around.window, False)
    assert card(qtbot, around.prose).isVisible()
    assert not around.prose._mark.isVisible()
    set_shared(around.window, True)
    assert around.prose.card is None


def test_a_view_with_an_unanswered_passage_is_told_of_it_at_once(around: Around) -> None:
    type_text(around.prose.field, ABOUT_ONE)
    assert first_refused(around.window) is around.prose
    assert around.prose.card is not None


def test_the_last_word_is_let_out_before_everything_is_saved(around: Around) -> None:
    type_text(around.prose.field, "sovittiin yhdessä Kert")
    assert around.stored == "sovittiin yhdessä "
    settle_all(around.window)
    assert around.stored == "sovittiin yhdessä Kert"


def test_the_field_shows_which_passage_waits(qtbot: QtBot, around: Around) -> None:
    type_text(around.prose.field, f"Alku 😀. {ABOUT_ONE} Loppu.")
    card(qtbot, around.prose)
    (marked,) = around.prose.field.extraSelections()
    assert marked.cursor.selectedText() == ABOUT_ONE
