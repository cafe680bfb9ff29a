"""Words taken out of approved minutes in the window: by keys, named for a screen reader, and told afterwards."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu
from ready_vaults import PASSPHRASE

from ohdesk.domain.meetings import Meeting
from ohdesk.services import belonging, checking, exchange, minutes, redaction
from ohdesk.ui import clock
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.redaction_dialog import PassageList, RedactionDialog
from ohdesk.ui.meetings.steps import Step
from tests.ui.accessibility import cut, too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import button, field

REASON = "Asia kuuluu toisaalle."


@pytest.fixture
def approved(vault, store, group):
    vault.set_member(desk.MEMBERS[0].id)
    meeting = desk.held(vault, group)
    desk.approve(vault, store, meeting)
    return meeting


@pytest.fixture
def curator(laptops, vault, tmp_path):
    """A colleague's laptop that shares the work over a folder, and that folder."""
    other = laptops.new()
    folder = tmp_path / "jaettu"
    folder.mkdir()
    place = exchange.meeting_folder(folder)
    exchange.exchange(vault, place)
    asked = belonging.ask_to_join(other, place, "Kuraattorin kannettava")
    belonging.admit(vault, [asked], " ".join(finnish for finnish, _ in asked.words))
    for laptop in (vault, other, vault):
        exchange.exchange(laptop, place)
    return other, place


@pytest.fixture
def page(qtbot, application, context, approved):
    made = MeetingsPage(context)
    made.resize(1024, 700)
    qtbot.addWidget(made)
    made.refresh()
    made.show()
    qtbot.bring_to_front(made)
    made.open_meeting(approved.id, Step.MINUTES)
    return made


@pytest.fixture
def dialog(page, qtbot):
    """The dialog as the menu of the meeting opens it."""
    page._meeting._show_menu()
    menu = next(menu for menu in page._meeting.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text().startswith("Remove words")).trigger()
    menu.close()
    found = page.findChild(RedactionDialog)
    qtbot.bring_to_front(found)
    return found


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def look_for(dialog, qtbot, words):
    """Type words and Enter, and wait for what is found."""
    type_text(dialog._sought, f"{words}\n")
    qtbot.waitUntil(lambda: "these words" in texts(dialog) or "Nothing holds" in texts(dialog))


def finish(qtbot, page):
    qtbot.waitUntil(lambda: page.findChild(RedactionDialog) is None)


def test_a_passage_is_found_by_words_and_removed_by_keys_alone(page, dialog, qtbot, vault, approved):
    assert dialog.focusWidget() is dialog._sought
    look_for(dialog, qtbot, "alakoulussa")
    (found,) = dialog.passages.ticked
    assert found.text.startswith("Poissaolot ovat vähentyneet")
    assert "1 passage holds these words." in texts(dialog)
    remove = button(dialog, "Remove for good")
    assert not remove.isEnabled()
    type_text(field(dialog, "Why they are removed").field, REASON)
    assert remove.isEnabled()
    assert "elsewhere that OHDesk does not know of" in texts(dialog)
    with qtbot.waitSignal(dialog.redacted):
        press(remove, Qt.Key.Key_Space, " ")
    finish(qtbot, page)
    verdict = minutes.verify(vault, approved.id)
    assert verdict.unchanged
    assert [told.redaction.reason for told in verdict.redactions] == [REASON]
    said = texts(page)
    assert "alakoulussa" not in said
    assert "1 passage removed after approval" in said
    assert f"Aino Esimerkki · {REASON}" in said
    assert "1 passage removed for good." in said
    assert "(removed)" in [label.accessibleName() for label in page.findChildren(QLabel)]
    assert unnamed(page) == []


def test_a_passage_is_ticked_by_the_space_bar(dialog, qtbot):
    passages = dialog.passages
    assert passages.ticked == ()
    assert "Nothing is ticked yet." in texts(dialog)
    passages.setFocus()
    press(passages, Qt.Key.Key_Down)
    press(passages, Qt.Key.Key_Space, " ")
    (ticked,) = passages.ticked
    assert ticked.text == "Kaverit ja poissaolot"
    assert "1 passage will be removed" in texts(dialog)
    press(passages, Qt.Key.Key_Space, " ")
    assert passages.ticked == ()


def test_a_click_on_the_words_ticks_as_one_on_the_box_does(dialog, qtbot):
    passages = dialog.passages
    qtbot.wait(20)
    room = passages.visualRect(passages.model().index(0, 0))
    for place in (room.center(), room.topLeft() + QPoint(12, room.height() // 2)):
        qtbot.mouseClick(passages.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert len(passages.ticked) == 1
        qtbot.mouseClick(passages.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert passages.ticked == ()


def test_enter_looks_for_words_and_never_removes(dialog, qtbot, vault, approved):
    type_text(field(dialog, "Why they are removed").field, REASON)
    look_for(dialog, qtbot, "alakoulussa")
    assert dialog.isVisible()
    type_text(dialog._sought, "\n")
    assert dialog.isVisible()
    assert minutes.verify(vault, approved.id).redacted == ()


def test_the_reason_that_says_the_words_is_refused_and_nothing_is_removed(dialog, qtbot, vault, approved):
    look_for(dialog, qtbot, "alakoulussa")
    type_text(field(dialog, "Why they are removed").field, "Ei saa lukea alakoulussa")
    press(button(dialog, "Remove for good"), Qt.Key.Key_Space, " ")
    qtbot.waitUntil(lambda: "repeats words" in dialog.messages.text)
    assert button(dialog, "Remove for good").isEnabled()
    assert minutes.verify(vault, approved.id).redacted == ()


def test_words_that_stand_nowhere_are_told(dialog, qtbot):
    look_for(dialog, qtbot, "kirahvi")
    assert "Nothing holds them." in texts(dialog)
    assert not button(dialog, "Remove for good").isEnabled()
    press(button(dialog, "Show the whole minutes"), Qt.Key.Key_Space, " ")
    assert dialog.passages.model().rowCount() > 10


def test_the_minutes_name_the_laptops_that_have_not_confirmed_a_removal(curator, page, dialog, qtbot, vault):
    other, place = curator
    exchange.exchange(vault, place)
    look_for(dialog, qtbot, "alakoulussa")
    type_text(field(dialog, "Why they are removed").field, REASON)
    assert "Kuraattorin kannettava, until this change reaches it" in texts(dialog)
    with qtbot.waitSignal(dialog.redacted):
        press(button(dialog, "Remove for good"), Qt.Key.Key_Space, " ")
    finish(qtbot, page)
    said = texts(page)
    assert "these laptops have not confirmed it yet" in said
    assert "Kuraattorin kannettava" in said
    assert "Ask their people to open OHDesk and to exchange changes." in said
    for laptop in (vault, other, vault):
        exchange.exchange(laptop, place)
    page.context.exchanging.stirred.emit()  # as after each exchange
    assert "Kuraattorin kannettava" not in texts(page)


def test_tab_leads_down_to_what_the_removal_does_not_reach(dialog, qtbot):
    look_for(dialog, qtbot, "poissaol")
    for _ in range(10):
        press(dialog.focusWidget(), Qt.Key.Key_Tab, "\t")
        if dialog.focusWidget() is dialog._left:
            break
    assert dialog.focusWidget() is dialog._left
    assert not dialog._left.visibleRegion().isEmpty()
    assert "does not reach" in dialog._left.text()


def test_everything_in_the_dialog_has_a_name_and_room(dialog, qtbot):
    look_for(dialog, qtbot, "poissaol")
    qtbot.wait(20)
    assert unnamed(dialog) == []
    assert too_small(dialog) == []
    assert cut(dialog) == []


def test_minutes_approved_on_two_laptops_can_both_be_looked_at(qtbot, application, context, vault, store, group):
    meeting = desk.held(vault, group)
    copy = shutil.copytree(vault.back_up().path, vault.facts.path.with_name("toinen.ohdesk"))
    desk.approve(vault, store, meeting)
    with closing(store.unlock(copy, PASSPHRASE)) as other:
        desk.approve(other, store, meeting)
        vault.receive(other.operations(vault.covers()))
    page = MeetingsPage(context)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    page.open_meeting(meeting.id, Step.MINUTES)
    first, second = minutes.all_approved(vault, meeting.id)
    assert "approved on two laptops" in texts(page)
    assert page._meeting._view._approved == first
    offer = next(b for b in page.findChildren(type(button(page, "Write an addendum…"))) if "Look at" in b.text())
    press(offer, Qt.Key.Key_Space, " ")
    assert page._meeting._view._approved == second
    button(page, "Check that it is unchanged").click()
    view = page._meeting._view
    qtbot.waitUntil(lambda: view.messages.text.startswith("Unchanged since it was approved on"))


def test_what_stands_beside_the_minutes_says_where(qtbot, context, vault, store, group):
    vault.set_member(desk.MEMBERS[0].id)
    meeting = desk.held(vault, group)
    checking.give(vault, vault.read(Meeting, meeting.id), "en", clock.today())
    desk.approve(vault, store, vault.read(Meeting, meeting.id).value)
    found = redaction.holding(vault, ("alakoulussa",))
    rows = PassageList()
    qtbot.addWidget(rows)
    rows.show_passages(found, ticked=True)
    record, circulated = (rows.model().index(row, 0).data() for row in range(len(found)))
    assert "Minutes sent" not in record
    assert circulated.startswith("Minutes sent for checking\n")
    assert "Poissaolot ovat vähentyneet alakoulussa." in circulated
    assert "##" not in circulated
    assert rows.ticked == found
