"""A character that the print font lacks is told to its writer, where it is written."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.documents.fonts import printable
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.unprintable import unprintable
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.prose_edit import ProseEdit
from tests.ui.keys import type_text


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("Hei 😀 ja 漢字 😀, ähäå šžđŋŧ ☐☑✓→ – “”", "😀漢字"),
        ("a\u0308iti\u200b ko\u00adkous\u2009x\t\n", ""),
        ("", ""),
    ],
)
def test_they_are_told_once_and_in_order(qtbot: QtBot, text: str, lacking: str) -> None:
    assert unprintable(text) == lacking


def test_the_window_and_the_paper_agree(qtbot: QtBot) -> None:
    for number in (*range(0xA0, 0x2FF), *range(0x1E00, 0x2300), *range(0x2500, 0x2800), 0x1F600):
        character = chr(number)
        assert bool(unprintable(character)) == ("□" in printable(character) and character != "□"), hex(number)


@pytest.mark.parametrize("field", [QLineEdit, ProseEdit])
def test_the_writer_sees_it_below_the_field(qtbot: QtBot, field: type[QLineEdit | ProseEdit]) -> None:
    guarded = Guarded(field(), "Text")
    qtbot.addWidget(guarded)
    guarded.show()
    type_text(guarded.field, "Hyvä 🙂")
    (hint,) = guarded.findChildren(Label)
    assert hint.isVisible()
    assert hint.text().endswith("□: 🙂")
    guarded.set_text("Hyvä")
    assert not hint.isVisible()


def test_what_is_shown_from_the_vault_is_told_of_too(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    guarded = Guarded(ProseEdit(), "Text")
    guarded.setParent(around)
    guarded.set_text("漢")
    assert [hint.text()[-1] for hint in guarded.findChildren(Label)] == ["漢"]
