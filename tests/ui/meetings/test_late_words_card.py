"""A colleague's late words beside approved minutes: read, taken up as an addendum or left out, by mouse and by keys."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton
from ready_vaults import PASSPHRASE

from ohdesk.domain.agenda import changed
from ohdesk.domain.meetings import Meeting
from ohdesk.services import late_words, minutes
from ohdesk.ui.meetings.approval_dialog import AddendumDialog
from ohdesk.ui.meetings.late_words_card import LateWordsCard
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.widgets.fold import Fold
from ohdesk.ui.widgets.marked_text import MarkedText
from tests.ui.accessibility import cut, too_small, unnamed
from tests.ui.keys import press
from tests.ui.meetings import desk
from tests.ui.meetings.desk import button, field

ADDED = "Rehtori tiedottaa kodeille."


@pytest.fixture
def approved(vault, store, group, tmp_path):
    """Minutes approved here, while a colleague's laptop went on with the draft in two places."""
    meeting = desk.held(vault, group)
    copy = store.restore(vault.back_up().path, tmp_path / "toinen.ohdesk")
    desk.approve(vault, store, meeting)
    with closing(store.unlock(copy, PASSPHRASE)) as other:
        edition = other.read(Meeting, meeting.id)
        third, fourth = edition.value.items[2:4]
        items = changed(edition.value.items, replace(third, record=f"{third.record}\n\n{ADDED}".strip()))
        items = changed(items, replace(fourth, title="Poissaolojen pitkä seuranta"))
        other.save(edition, replace(edition.value, items=items))
        vault.receive(other.operations(vault.covers()))
    return meeting


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


def card(page):
    return page.findChild(LateWordsCard)


def said(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def name(found):
    return QAccessible.queryAccessibleInterface(found).text(QAccessible.Text.Name)


def marked(page):
    return "\n".join(text.accessibleName() for text in card(page).findChildren(MarkedText) if text.isVisibleTo(page))


def test_late_words_are_shown_beside_the_minutes_and_stand_in_no_approved_text(page, approved, vault):
    told = said(card(page))
    assert "Written before the approval was known" in told
    assert "3 Kaverikyselyn tulokset" in told
    assert "another laptop" in told
    assert ADDED in marked(page)
    assert ADDED not in str(minutes.approved(vault, approved.id))
    assert unnamed(card(page)) == []
    assert too_small(card(page)) == []
    assert cut(card(page)) == []


def test_they_are_taken_up_as_an_addendum_by_keys(qtbot, page, approved, vault):
    take = button(card(page), "Take up as an addendum: 3 Kaverikyselyn tulokset")
    press(take, Qt.Key.Key_Return, "\r")
    dialog = page.findChild(AddendumDialog)
    qtbot.bring_to_front(dialog)
    assert "approval was known" in field(dialog, "Reason").text
    assert ADDED in field(dialog, "Text").text
    with qtbot.waitSignal(dialog.confirmed):
        press(button(dialog, "Add and lock"), Qt.Key.Key_Space, " ")
    (addendum,) = minutes.addenda(vault, approved.id)
    assert ADDED in addendum.text
    qtbot.waitUntil(lambda: "4 Poissaolojen" in said(card(page)))
    assert ADDED not in marked(page)


def test_they_are_left_out_and_brought_back(qtbot, page, approved, vault):
    press(button(card(page), "Leave out: 4 Poissaolojen seuranta"), Qt.Key.Key_Space, " ")
    (fold,) = card(page).findChildren(Fold)
    assert not fold.unfolded
    assert "Left out: 1 place" in [name(found) for found in fold.findChildren(QPushButton)]
    assert "pitkä" not in marked(page)
    left = [one for one in late_words.late(vault, approved.id, "fi") if one.state == "left_out"]
    assert [one.now for one in left] == ["Poissaolojen pitkä seuranta"]
    press(button(card(page), "Bring it back"), Qt.Key.Key_Space, " ")
    qtbot.waitUntil(lambda: "pitkä" in marked(page))
    assert len(late_words.waiting(late_words.late(vault, approved.id, "fi"))) == 2
