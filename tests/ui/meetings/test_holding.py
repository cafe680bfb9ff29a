"""A meeting that runs: time, what is said and where it goes, all by keys while the caret stays in its line."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget

from ohdesk.domain.agenda import ItemState
from ohdesk.domain.groups import Role
from ohdesk.domain.outcomes import OutcomeKind, Task
from ohdesk.domain.plans import Plan
from ohdesk.services import phrases
from ohdesk.ui.sharing import set_shared
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import ALT, CTRL
from tests.ui.meetings.hands import NONE


def test_coming_to_an_item_takes_it_up_and_the_next_one_leaves_it(hands, at):
    hands.key(Qt.Key.Key_PageDown)
    at(14, 23)
    hands.key(Qt.Key.Key_PageDown)
    assert (hands.item(1).began, hands.item(1).finished) == (time(14, 15), time(14, 23))
    assert (hands.item(2).began, hands.item(2).finished) == (time(14, 23), None)
    hands.page._meeting.open_meeting.draft.undo_stack.undo()
    assert hands.item(1).began == time(14, 15)  # the time is no step to take back


def test_the_time_is_said_in_words_with_what_is_over_and_when_the_meeting_ends(hands, at):
    hands.go_to(3)
    at(14, 27)
    hands.hold.clock.refresh()
    assert hands.hold.clock.text == "12 / 20 min · 8 min left · The meeting ends about 15.20, 5 min late"
    at(14, 40)
    hands.hold.refresh()
    assert hands.hold.clock.text == "25 / 20 min · 5 min over · The meeting ends about 15.25, 10 min late"
    assert "5 min over" in hands.hold.items.item(3).text()


def test_a_meeting_that_runs_is_opened_at_the_item_that_is_on(hands):
    hands.go_to(4)
    hands.page.close_meeting()
    hands.page.open_meeting(hands.meeting_id)
    assert hands.page._meeting._view.items.current == hands.item(4).id


def test_going_through_the_items_leaves_the_caret_in_its_line_and_its_words(hands):
    type_text(hands.line, "Kesken jäi")
    for key, modifiers in ((Qt.Key.Key_PageDown, NONE), (Qt.Key.Key_Down, CTRL), (Qt.Key.Key_PageUp, NONE)):
        hands.key(key, modifiers)
        assert hands.line.hasFocus()
        assert hands.line.text == "Kesken jäi"


def test_alt_and_a_number_file_what_is_written_without_leaving_the_item(hands):
    hands.go_to(2)
    hands.say("Poissaolot vähenivät", Qt.Key.Key_4, ALT)
    assert hands.item(4).record == "Poissaolot vähenivät"
    assert hands.hold.items.current == hands.item(2).id
    assert hands.line.hasFocus()
    hands.say("Tällaista ei ole", Qt.Key.Key_9, ALT)
    assert hands.line.text == "Tällaista ei ole"


def test_what_is_not_filed_is_kept_loose_and_filed_later_by_keys(hands, qtbot):
    hands.go_to(2)
    hands.say("Portti narisee", Qt.Key.Key_L, ALT)
    hands.say("Kello on edellä", Qt.Key.Key_L, ALT)
    assert [note.text for note in hands.meeting.notes] == ["Portti narisee", "Kello on edellä"]
    assert hands.item(2).record == ""
    hands.key(Qt.Key.Key_L, ALT)
    notes = next(found for found in hands.hold.findChildren(QListWidget) if found.accessibleName() == "Loose notes")
    assert notes.hasFocus()
    qtbot.keyClick(notes, Qt.Key.Key_5, ALT)
    assert hands.item(5).record == "Portti narisee"
    qtbot.keyClick(notes, Qt.Key.Key_Delete)
    assert hands.meeting.notes == ()


def test_what_is_said_before_any_item_is_kept_loose(hands):
    hands.say("Kahvia saa tuoda")
    assert [note.text for note in hands.meeting.notes] == ["Kahvia saa tuoda"]


def test_words_still_being_written_are_kept_and_stand_there_again(hands):
    hands.go_to(2)
    type_text(hands.line, "Ovi jää helposti auki")
    hands.page.flush()
    assert [note.text for note in hands.meeting.notes] == ["Ovi jää helposti auki"]
    hands.page.close_meeting()
    hands.page.open_meeting(hands.meeting_id)
    hands.hold = hands.page._meeting._view
    assert hands.line.text == "Ovi jää helposti auki"
    hands.say("", Qt.Key.Key_Return)
    assert hands.item(2).record == "Ovi jää helposti auki"
    assert hands.meeting.notes == ()


def test_an_identity_code_under_way_is_not_kept(hands):
    hands.go_to(2)
    type_text(hands.line, "Asia 131052-308")
    assert [note.text for note in hands.meeting.notes] == ["Asia"]
    type_text(hands.line, "T\n")
    assert hands.line.text == "Asia 131052-308T"
    assert hands.meeting.notes == ()
    assert hands.item(2).record == ""


def test_words_about_one_student_wait_in_the_line_for_their_writer(hands):
    hands.go_to(2)
    hands.say("Matille luokalta 7B annettiin tukea")
    card = hands.hold.capture._field.card
    assert card
    assert hands.line.text == "Matille luokalta 7B annettiin tukea"
    assert (hands.meeting.notes, hands.item(2).record) == ((), "")
    hands.key(Qt.Key.Key_PageDown)  # the meeting goes on meanwhile
    assert hands.hold.items.current == hands.item(3).id
    card.buttons[0].click()
    hands.say("")
    assert hands.item(3).record.startswith("We discussed in general")


def test_a_note_becomes_an_outcome_a_task_and_a_goal_by_a_key_each(hands, group):
    hands.go_to(2)
    hands.say("Ensin tämä")
    hands.say("- Ovi pidetään auki")
    hands.key(Qt.Key.Key_A, ALT)
    assert hands.item(2).record == "Ensin tämä"
    assert [(one.kind, one.text) for one in hands.item(2).outcomes] == [(OutcomeKind.AGREED, "Ovi pidetään auki")]
    hands.key(Qt.Key.Key_N, ALT)
    assert hands.item(2).outcomes[0].kind is OutcomeKind.NOTED
    hands.key(Qt.Key.Key_T, ALT)
    assert hands.item(2).outcomes == ()
    (task,) = hands.vault.all(Task, group.id)
    assert (task.text, task.item) == ("Ovi pidetään auki", hands.item(2).id)
    hands.key(Qt.Key.Key_G, ALT)
    (plan,) = hands.vault.all(Plan, group.id)
    assert [goal.title for goal in plan.goals] == ["Ovi pidetään auki"]
    assert hands.item(2).goal == plan.goals[0].id
    assert len(hands.vault.all(Task, group.id)) == 1
    hands.key(Qt.Key.Key_P, ALT)
    assert hands.vault.all(Task, group.id) == ()
    assert hands.item(2).outcomes[0].kind is OutcomeKind.PROPOSED


def test_selected_words_are_turned_not_retyped(hands, qtbot):
    hands.go_to(2)
    hands.say("Todettiin, että vuoroja lisätään heti.")
    text = hands.hold._panel.editor.text.field
    cursor = text.textCursor()
    start = text.text.index("vuoroja")
    cursor.setPosition(start)
    cursor.setPosition(start + len("vuoroja lisätään"), cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    qtbot.keyClick(text, Qt.Key.Key_A, ALT)
    assert hands.item(2).outcomes[0].text == "vuoroja lisätään"
    assert hands.item(2).record == "Todettiin, että heti."


def test_a_task_is_typed_with_its_owner_and_day_which_are_shown_before(hands, group):
    hands.go_to(2)
    type_text(hands.line, "Vuorolista esille @soc")
    assert hands.hold.capture._suggestions.offered == ["School social worker", "Kaarlo Kuvitelma, school social worker"]
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Tab)
    assert hands.line.text == "Vuorolista esille @Kaarlo Kuvitelma, school social worker "
    type_text(hands.line, "12.12.2026")
    chips = hands.hold.capture._chips
    assert (chips._owner.text(), chips._due.text()) == ("Kaarlo Kuvitelma, school social worker", "due Sat 12.12.2026")
    hands.key(Qt.Key.Key_T, ALT)
    (task,) = hands.vault.all(Task, group.id)
    assert (task.text, task.owner_role, task.owner_member, task.due) == (
        "Vuorolista esille",
        Role.CURATOR,
        desk.MEMBERS[1].id,
        date(2026, 12, 12),
    )
    assert not chips.isVisible()


def test_an_item_is_added_on_the_spot_behind_the_one_that_is_on(hands):
    hands.go_to(2)
    hands.say("Pihan valot", Qt.Key.Key_I, ALT)
    assert [item.title for item in hands.meeting.items[1:4]] == [
        "Edellisen muistion hyväksyminen",
        "Pihan valot",
        "Kaverikyselyn tulokset",
    ]
    assert hands.hold.items.current == hands.item(3).id
    assert hands.item(3).began == time(14, 15)
    assert hands.line.hasFocus()


@pytest.mark.parametrize(
    ("key", "state"),
    [
        (Qt.Key.Key_F5, ItemState.HANDLED),
        (Qt.Key.Key_F6, ItemState.CONTINUES),
        (Qt.Key.Key_F7, ItemState.LAPSED),
        (Qt.Key.Key_F9, ItemState.WAITING),
    ],
)
def test_a_key_says_how_an_item_stands_and_takes_it_back(hands, key, state):
    hands.go_to(2)
    hands.key(key)
    assert hands.item(2).state is state
    hands.key(key)
    assert hands.item(2).state is ItemState.LISTED


def test_phrases_are_found_by_what_is_typed_and_taken_by_a_key(hands, vault, group):
    phrases.keep_phrase(vault, group.id, "Todettiin tilanne ennallaan.", "en")
    hands.go_to(2)
    hands.key(Qt.Key.Key_Space, CTRL)
    assert hands.hold.capture._suggestions.offered[0] == "Todettiin tilanne ennallaan."
    type_text(hands.line, "fewer")
    hands.key(Qt.Key.Key_Return, text="\r")
    assert "fewer than five answers" in hands.line.text
    hands.key(Qt.Key.Key_Return, text="\r")
    assert "fewer than five answers" in hands.item(2).record


def test_what_is_written_is_kept_as_a_phrase_and_given_up_again(hands, vault, group):
    hands.go_to(2)
    type_text(hands.line, "Sovittiin, että palataan.")
    hands.key(Qt.Key.Key_Space, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert [phrase.text for phrase in phrases.own_phrases(vault, group.id)] == ["Sovittiin, että palataan."]
    hands.key(Qt.Key.Key_Space, CTRL)
    assert hands.hold.capture._suggestions.offered == ["Sovittiin, että palataan."]
    hands.key(Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert phrases.own_phrases(vault, group.id) == ()
    assert hands.line.text == "Sovittiin, että palataan."
    assert phrases.keep_phrase(vault, group.id, "Sovittiin, että  palataan.", "en")
    assert not phrases.keep_phrase(vault, group.id, "Sovittiin, että palataan.", "en")


def test_a_paragraph_is_made_one_for_the_group_only_and_back(hands, qtbot):
    hands.go_to(2)
    hands.say("Kaikille")
    editor = hands.hold._panel.editor
    text = editor.text.field
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_G, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert hands.item(2).record == "|| Kaikille"
    assert editor._private.text().endswith("for the group only")
    qtbot.keyClick(text, Qt.Key.Key_G, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert hands.item(2).record == "Kaikille"
    assert not editor._private.isVisible()


def test_the_prompt_is_not_in_the_window_while_others_see_it(hands):
    page = hands.page
    opened = page._meeting.open_meeting
    opened.write_item(opened.meeting.items[1].id, "prompt", "Kysy ensin kuraattorilta", "x")

    def words():
        return [w.text() for w in hands.hold.findChildren(QLabel)]

    hands.go_to(2)
    assert "Kysy ensin kuraattorilta" in words()
    set_shared(page.window(), True)
    assert "Kysy ensin kuraattorilta" not in words()
    set_shared(page.window(), False)
    assert "Kysy ensin kuraattorilta" in words()


def test_a_key_says_who_came_and_left_just_now_and_presence_follows(hands, at, qtbot):
    mark = desk.button(hands.hold, "Pekka Prosessi: Not marked")
    desk.button(hands.hold, "The rest are present").click()
    hands.go_to(3)
    at(14, 30)
    hands.hold.show_item(hands.meeting_id)
    mark = desk.button(hands.hold, "Pekka Prosessi: Present")
    qtbot.keyClick(mark, Qt.Key.Key_Return, CTRL)
    pekka = next(line for line in hands.meeting.attendance if line.name == "Pekka Prosessi")
    assert pekka.left == time(14, 30)
    assert "left already: 1" in hands.hold._agenda.count.text()
    hands.go_to(3)
    assert hands.hold._panel._present.text() == "Present for this item: 7"
    hands.go_to(4)
    assert hands.hold._panel._present.text() == "Present for this item: 6"


def test_what_is_worth_a_look_in_the_attendance_is_said_softly(hands):
    def words():
        QApplication.processEvents()
        found = hands.hold._panel._findings
        return [label.text() for label in found.findChildren(QLabel) if label.isVisibleTo(found)]

    assert words() == [
        "The material does not show that students have been heard this school year.",
        "The material does not show that guardians have been heard this school year.",
    ]
    for name in ("Aino Esimerkki", "Onni Oppija"):
        press(desk.button(hands.hold, f"{name}: Not marked"), Qt.Key.Key_Space, " ")
    assert words() == [
        "All who are present have the same employer.",
        "The material does not show that guardians have been heard this school year.",
    ]
    desk.button(hands.hold, "The rest are present").click()
    assert not hands.hold._panel._findings.isVisible()


@pytest.mark.parametrize("place", ["attendance", "items"])
def test_what_is_typed_where_nothing_takes_text_goes_to_the_capture_line(hands, place):
    """Space would mark somebody absent in the middle of a sentence: the first letter has to take the caret along."""
    focused = hands.hold.items if place == "items" else hands.hold._panel.first_mark()
    before = hands.meeting.attendance
    focused.setFocus()
    for character in "Kysely tehtiin syyskuussa":
        key = Qt.Key.Key_Space if character == " " else Qt.Key(ord(character.upper()))
        press(QApplication.focusWidget(), key, character)
    assert hands.line.hasFocus()
    assert hands.line.text == "Kysely tehtiin syyskuussa"
    assert hands.meeting.attendance == before
