"""What waits for a meeting: written in one line, put on an agenda, answered, let go, passed between groups."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from ohdesk.domain.agenda import ItemState, Reason
from ohdesk.domain.groups import Group, GroupType
from ohdesk.domain.identity import new_id
from ohdesk.domain.matters import Matter, MatterState
from ohdesk.domain.outcomes import OutcomeKind
from ohdesk.services import groups, matters
from ohdesk.ui import clock
from ohdesk.ui.add_line import AddLine
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.outgoing_text import OutgoingText
from ohdesk.ui.meetings.pool import Pool
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.widgets.label import Label
from tests.ui.accessibility import too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import button, field, stored


@pytest.fixture
def meeting(vault, group):
    return desk.coming(vault, group)


@pytest.fixture
def page(qtbot, application, context, meeting):
    made = MeetingsPage(context)
    made.resize(1200, 900)
    qtbot.addWidget(made)
    made.show()
    qtbot.bring_to_front(made)
    made.refresh()
    return made


@pytest.fixture
def pool(page):
    return page.findChild(Pool)


def write(pool, text: str) -> None:
    type_text(pool.findChild(AddLine).field, f"{text}\n")
    QApplication.processEvents()  # rows are shown and let go with the next event


def only(vault) -> Matter:
    (matter,) = vault.all(Matter)
    return matter


def shown(pool) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in pool.findChildren(Label) if label.isVisibleTo(pool) and label.text()]


def choose(pool, name: str, words: str) -> None:
    button(pool, name).click()
    menu = pool.findChildren(QMenu)[-1]
    action = next(action for action in menu.findChildren(QAction) if action.text() == words)
    action.trigger()
    menu.close()


def test_a_matter_is_written_in_one_line_and_keeps_who_raised_it(page, pool, vault):
    write(pool, "Pihan valaistus")
    assert (only(vault).title, only(vault).raised_on) == ("Pihan valaistus", clock.today())
    assert "Pihan valaistus" in shown(pool)
    choose(pool, "More about: Pihan valaistus", "Change…")
    dialog = page.findChild(QDialog)
    assert unnamed(dialog) == []
    type_text(field(dialog, "Raised by").field, "oppilaskunta")
    button(dialog, "Keep").click()
    today = clock.today()
    assert f"raised by oppilaskunta · {today.day}.{today.month}.{today.year}" in shown(pool)
    assert unnamed(page) == []
    assert too_small(page) == []


def test_a_personal_identity_code_stays_out_of_the_pool(page, pool, vault):
    write(pool, "Asia 131052-308T")
    assert vault.all(Matter) == ()
    assert pool.findChild(AddLine).text == "Asia 131052-308T"


def test_a_matter_goes_to_the_next_meeting_by_one_press_and_out_of_the_pool(page, pool, vault, meeting):
    write(pool, "Pihan valaistus")
    button(pool, "To the next meeting: Pihan valaistus").click()
    items = stored(vault, meeting.id).items
    assert [item.title for item in items[-2:]] == ["Pihan valaistus", "Loppuluenta"]
    assert (items[-2].reason, items[-2].thread) == (Reason.RAISED, only(vault).id)
    assert "Pihan valaistus" not in shown(pool)
    button(page, "Open the meeting").click()
    assert page._meeting.open_meeting.meeting.id == meeting.id


def test_a_matter_is_answered_or_let_go_with_a_reason_and_waits_again(page, pool, vault):
    write(pool, "Pihan valaistus")
    for words, state, done, said in (
        ("Let it lapse…", MatterState.LAPSED, "Let it lapse", "Let go: Pihan valaistus"),
        ("Answer without a meeting…", MatterState.ANSWERED, "Answer", "Answered: Pihan valaistus"),
    ):
        choose(pool, "More about: Pihan valaistus", words)
        dialog = page.findChildren(QDialog)[-1]
        button(dialog, done).click()
        assert only(vault).state is MatterState.WAITING, "not without a word"
        name = "Why it is not taken up" if state is MatterState.LAPSED else "Answer"
        type_text(field(dialog, name).field, "Kunta uusii valot")
        button(dialog, done).click()
        assert (only(vault).state, only(vault).answer) == (state, "Kunta uusii valot")
        assert page.messages.text == said
        assert "Pihan valaistus" not in shown(pool)
        button(page, "Let it wait again").click()
        assert only(vault).state is MatterState.WAITING
        assert "Pihan valaistus" in shown(pool)


def test_a_matter_is_changed_and_let_go_from_the_agenda_it_offers_itself_for(page, vault, group, meeting):
    page.open_meeting(meeting.id, Step.PREPARE)
    items = page._meeting._view.items
    button(page, "Let a matter wait…").click()
    dialog = page.findChild(QDialog)
    button(dialog, "Keep").click()
    assert vault.all(Matter) == (), "it wants a title"
    type_text(field(dialog, "Title").field, "Pihan valaistus")
    button(dialog, "Keep").click()
    row = next(row for row in range(items.count()) if "Pihan valaistus, waiting" in items.item(row).text())
    items.setCurrentRow(row)
    button(page, "Change…").click()
    dialog = page.findChildren(QDialog)[-1]
    type_text(field(dialog, "Raised by").field, "huoltajat")
    button(dialog, "Keep").click()
    assert "Raised by huoltajat" in items.item(row).text()
    button(page, "Let it lapse…").click()
    dialog = page.findChildren(QDialog)[-1]
    type_text(field(dialog, "Why it is not taken up").field, "Kunta uusii valot")
    button(dialog, "Let it lapse").click()
    assert all("Pihan valaistus" not in items.item(row).text() for row in range(items.count()))


def test_an_item_goes_to_another_group_and_its_answer_comes_back(page, vault, group, meeting, qtbot):
    groups.choose_group(vault, group.id)
    steering = Group(new_id(), GroupType.STEERING, "Ohjausryhmä")
    vault.add(steering)
    page.open_meeting(meeting.id, Step.PREPARE)
    view = page._meeting._view
    view.show_item(meeting.items[2].id)
    button(page, "More details").click()
    button(page, "Pass on to another group…").click()
    dialog = page.findChild(QDialog)
    assert unnamed(dialog) == []
    button(dialog, "Pass it on").click()
    qtbot.wait(1)
    assert stored(vault, meeting.id).items[2].state is ItemState.SENT
    there = matters.waiting(vault, steering.id)
    assert [matter.title for matter in there] == ["Kaverikyselyn tulokset"]
    assert "Passed on to Ohjausryhmä" in [label.text() for label in view.findChildren(Label)]

    button(page, "Take it back").click()
    assert stored(vault, meeting.id).items[2].state is ItemState.LISTED
    assert matters.waiting(vault, steering.id) == ()

    button(page, "Pass on to another group…").click()
    button(page.findChildren(QDialog)[-1], "Pass it on").click()
    assert len(matters.waiting(vault, steering.id)) == 1
    matters.answer(vault, vault.read(Matter, there[0].id), "Kysely tehdään jatkossa joka syksy", clock.today())
    page.refresh()
    qtbot.wait(1)
    assert "Kysely tehdään jatkossa joka syksy" in [label.text() for label in view.findChildren(Label)]
    fresh = desk.coming(vault, group)
    page.open_meeting(fresh.id, Step.PREPARE)
    items = page._meeting._view.items
    lines = [items.item(row).text() for row in range(items.count())]
    assert any("waiting, An answer has come from Ohjausryhmä" in line for line in lines)


def test_an_item_goes_outside_the_program_and_waits_for_an_answer(page, vault, meeting, qtbot):
    page.open_meeting(meeting.id, Step.PREPARE)
    page._meeting._view.show_item(meeting.items[2].id)
    button(page, "More details").click()
    button(page, "Send to a group outside this program…").click()
    dialog = page.findChild(QDialog)
    assert unnamed(dialog) == []
    button(dialog, "Propose and wait for the answer").click()
    assert dialog.isVisible(), "it wants to know to whom"
    type_text(field(dialog, "To whom").field, "Tekninen toimi")
    message = dialog.findChild(OutgoingText)
    assert "Kaverikyselyn tulokset" in message.text
    button(dialog, "Copy: Message").click()
    assert QGuiApplication.clipboard().text() == message.text
    button(dialog, "Propose and wait for the answer").click()
    page.flush()
    (outcome,) = [one for one in stored(vault, meeting.id).items[2].outcomes if one.kind is OutcomeKind.PROPOSED]
    assert (outcome.proposed_to, outcome.text) == ("Tekninen toimi", "Kaverikyselyn tulokset")


def test_rows_of_the_pool_are_reached_by_keys(page, pool, vault, meeting):
    write(pool, "Pihan valaistus")
    put = button(pool, "To the next meeting: Pihan valaistus")
    put.setFocus()
    press(put, Qt.Key.Key_Return, "\r")
    assert stored(vault, meeting.id).items[-2].title == "Pihan valaistus"


def test_one_escape_too_many_loses_nothing_that_was_written(page, vault, meeting, qtbot):
    page.open_meeting(meeting.id, Step.PREPARE)
    button(page, "Let a matter wait…").click()
    (dialog,) = page.findChildren(QDialog)
    title = field(dialog, "Title").field
    type_text(title, "Koulumatkat")
    press(title, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert any("not kept yet" in words for words in shown(dialog))
    press(title, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_leaves_a_form_in_which_nothing_was_written(page, meeting):
    page.open_meeting(meeting.id, Step.PREPARE)
    button(page, "Let a matter wait…").click()
    (dialog,) = page.findChildren(QDialog)
    press(field(dialog, "Title").field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
