"""Two versions of a field stand below the field; a press takes one, and nothing has to be pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar
from uuid import UUID, uuid4

import pytest
from laptops import Laptops, exchange
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.catalogue import Document
from ohdesk.domain.groups import Group, Membership, Role
from ohdesk.domain.laptops import Laptop
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Task, TaskState
from ohdesk.domain.plans import Goal, GoalState, Measure, MeasureState, Plan
from ohdesk.domain.schools import school_year_name
from ohdesk.domain.year_clock import ClockEntry
from ohdesk.services import choosing, printing, translating
from ohdesk.services.ports import Vault
from ohdesk.storage.store import VaultStore
from ohdesk.ui import clock
from ohdesk.ui.application import Application
from ohdesk.ui.exchanging import Exchanging
from ohdesk.ui.home.versions_line import VersionsLine
from ohdesk.ui.meetings.approval_dialog import ApprovalDialog
from ohdesk.ui.meetings.meeting_view import MeetingView
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.pages import make_workspace
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.printing.source import one_version
from ohdesk.ui.tasks import TaskRunner
from ohdesk.ui.translating.translation_dialog import TranslationDialog
from ohdesk.ui.version_card import VersionBox
from ohdesk.ui.versions_dialog import VersionsDialog
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.workspace import Workspace
from ohdesk.ui.year_clock.clock_page import ClockPage
from ohdesk.ui.year_clock.entry_dialog import EntryDialog
from tests.ui.accessibility import unnamed
from tests.ui.rest import rest

D = TypeVar("D", bound=Document)
YEAR = school_year_name(clock.today())

GROUP = Group(uuid4(), name="Ryhmä", members=(Membership(uuid4(), "Maija Malli", Role.CURATOR, title="Ohjaaja"),))
MEETING = Meeting(
    uuid4(), GROUP.id, date(2030, 10, 14), items=(AgendaItem(uuid4(), "Opening"), AgendaItem(uuid4(), "Autumn"))
)
TASK = Task(uuid4(), GROUP.id, MEETING.id, text="Invite the students", due=date(2030, 10, 20))
MEASURE = Measure(uuid4(), text="Buddies", owner="Principal")
PLAN = Plan(uuid4(), GROUP.id, school_year=YEAR, goals=(Goal(uuid4(), "Everybody has a friend", measures=(MEASURE,)),))
ENTRY = ClockEntry(uuid4(), GROUP.id, YEAR, clock.today().month, "Survey", owner="Principal")


@pytest.fixture
def two(laptops: Laptops) -> tuple[Vault, Vault]:
    """The chair's laptop and the curator's, which share a group's work."""
    chair, curator = laptops.new(), laptops.new()
    for value in (GROUP, MEETING, TASK, PLAN, ENTRY):
        chair.add(value)
    chair.add(Laptop(UUID(curator.facts.device), "Curator's laptop"))
    exchange(chair, curator)
    return chair, curator


@pytest.fixture
def window(application: Application, qtbot: QtBot, two: tuple[Vault, Vault]) -> Iterator[Workspace]:
    """The chair's window."""
    tasks = TaskRunner("test")
    made = make_workspace(
        two[0], VaultStore("laptop"), tasks, tasks, Exchanging(two[0], tasks), Preferences(language="en")
    )
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    made.open(made.first_key)
    yield made
    made.flush()
    tasks.close(5)


def change(vault: Vault, value: D, new: Callable[[D], D]) -> None:
    edition = vault.read(type(value), value.id)
    vault.save(edition, new(edition.value))


def contest(two: tuple[Vault, Vault], value: D, chairs: Callable[[D], D], curators: Callable[[D], D]) -> None:
    """Let both write before they meet; the curator's words are the newer ones."""
    change(two[0], value, chairs)
    change(two[1], value, curators)
    exchange(*two)
    settle()


def item(**fields: Any) -> Callable[[Meeting], Meeting]:
    return lambda meeting: replace(meeting, items=(meeting.items[0], replace(meeting.items[1], **fields)))


def goal(state: GoalState, measure: MeasureState) -> Callable[[Plan], Plan]:
    def changed(plan: Plan) -> Plan:
        (only,) = plan.goals
        return replace(plan, goals=(replace(only, state=state, measures=(replace(MEASURE, state=measure),)),))

    return changed


def boxes(within: QWidget) -> list[VersionBox]:
    return [box for box in within.findChildren(VersionBox) if box.isVisible() and box.buttons]


def box(within: QWidget, words: str) -> VersionBox:
    return next(box for box in boxes(within) if words in box.words)


def field(within: QWidget, name: str) -> QLineEdit:
    return next(line for line in within.findChildren(QLineEdit) if line.isVisible() and line.accessibleName() == name)


def press(within: VersionBox, words: str) -> None:
    next(button for button in within.buttons if words in button.accessibleName()).click()


def settle() -> None:
    """Let the news of a commit reach the pages."""
    rest(20)


def go(window: Workspace, page: str, object_id: UUID) -> None:
    window.open(page, object_id)
    settle()


def test_two_headings_stand_below_the_heading_until_one_is_taken(two: tuple[Vault, Vault], window: Workspace) -> None:
    go(window, "meetings", MEETING.items[1].id)
    assert boxes(window) == []
    title = field(window, "Title")
    title.clearFocus()  # what comes would wait for whoever is in it
    contest(two, MEETING, item(title="Autumn survey"), item(title="Results of the survey"))
    shown = box(window, "Title: two versions – choose")
    assert title.text() == "Results of the survey"
    assert title.mapTo(window, title.rect().bottomLeft()).y() < shown.mapTo(window, shown.rect().topLeft()).y()
    names = [button.accessibleName() for button in shown.buttons]
    assert names[0].startswith("Title: this one, Results of the survey (Curator's laptop, ")
    assert names[1].startswith("Title: this one, Autumn survey (this laptop, ")
    assert unnamed(window) == []

    press(shown, "Autumn survey")
    settle()
    assert title.text() == "Autumn survey"
    assert title.hasFocus()
    assert choosing.count(two[0]) == 0
    said = box(window, "Chosen: Autumn survey")
    press(said, "Take the other one: Results of the survey")
    settle()
    assert title.text() == "Results of the survey"
    exchange(*two)
    assert choosing.count(two[1]) == 0
    assert two[1].read(Meeting, MEETING.id).value.items[1].title == "Results of the survey"


def test_after_both_were_taken_each_alone_is_offered_by_its_words(two: tuple[Vault, Vault], window: Workspace) -> None:
    long = "The curator and the psychologist of the wellbeing area"
    go(window, "meetings", MEETING.items[1].id)
    contest(two, MEETING, item(presenter="Nurse"), item(presenter=long))
    press(box(window, "Presenter: two versions – choose"), "both, ")
    settle()
    offered = {button.text() for button in box(window, "Chosen: ").buttons}
    assert offered == {"Take the other one: Nurse", "Take the other one: The curator and the…"}


def test_versions_are_reached_and_taken_by_keys(two: tuple[Vault, Vault], window: Workspace, qtbot: QtBot) -> None:
    contest(two, MEETING, item(title="Autumn survey"), item(title="Results of the survey"))
    go(window, "meetings", MEETING.items[1].id)
    title = field(window, "Title")
    title.setFocus()
    shown = box(window, "Title")
    for button in shown.buttons:
        focused = window.window().focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert window.window().focusWidget() is button
    QTest.keyClick(shown.buttons[-1], Qt.Key.Key_Return)
    assert two[0].read(Meeting, MEETING.id).value.items[1].title == "Autumn survey"


def test_writing_into_the_field_settles_it_too(two: tuple[Vault, Vault], window: Workspace) -> None:
    contest(two, MEETING, item(title="Autumn survey"), item(title="Results of the survey"))
    go(window, "meetings", MEETING.items[1].id)
    assert len(boxes(window)) == 1
    title = field(window, "Title")
    title.selectAll()
    QTest.keyClicks(title, "Our survey")
    window.flush()
    settle()
    assert boxes(window) == []
    assert choosing.count(two[0]) == 0


def test_a_third_version_that_comes_joins_the_two(
    two: tuple[Vault, Vault], window: Workspace, laptops: Laptops
) -> None:
    third = laptops.new()
    exchange(*two, third)
    contest(two, MEETING, item(title="Autumn survey"), item(title="Results of the survey"))
    go(window, "meetings", MEETING.items[1].id)
    change(third, MEETING, item(title="Survey"))
    exchange(third, two[0])
    settle()
    assert len(box(window, "Title: 3 versions – choose").buttons) == 3


def test_what_was_removed_elsewhere_is_said_at_the_thing_and_stays_or_goes(
    two: tuple[Vault, Vault], window: Workspace
) -> None:
    two[1].remove(MEETING.items[1].id)
    change(two[0], MEETING, item(text="Prepared."))
    exchange(*two)
    go(window, "meetings", MEETING.items[1].id)
    press(box(window, "Removed elsewhere"), "Remove it here too: Agenda item 2: Autumn")
    settle()
    assert [left.title for left in two[0].read(Meeting, MEETING.id).value.items] == ["Opening"]
    assert choosing.count(two[0]) == 0


def test_a_meetings_day_and_the_words_of_people_stand_where_they_are_read(
    two: tuple[Vault, Vault], window: Workspace
) -> None:
    contest(
        two,
        MEETING,
        lambda meeting: replace(meeting, state=MeetingState.INVITED, place="Library"),
        lambda meeting: replace(meeting, place="Room 204"),
    )
    go(window, "meetings", MEETING.id)
    assert box(window, "Place: two versions").isVisible()


def test_a_task_a_goal_and_a_measure_show_theirs(two: tuple[Vault, Vault], window: Workspace) -> None:
    contest(two, TASK, lambda t: replace(t, due=date(2030, 11, 4)), lambda t: replace(t, state=TaskState.DONE))
    assert choosing.count(two[0]) == 0, "other fields are no choice"
    contest(two, TASK, lambda t: replace(t, due=date(2030, 11, 5)), lambda t: replace(t, due=date(2030, 11, 6)))
    go(window, "agreed", TASK.id)
    press(box(window, "Due: two versions"), "5.11.2030")
    assert two[0].read(Task, TASK.id).value.due == date(2030, 11, 5)

    contest(two, PLAN, goal(GoalState.REACHED, MeasureState.DONE), goal(GoalState.PARTLY, MeasureState.DROPPED))
    go(window, "plan", PLAN.goals[0].id)
    press(box(window, "State of the measure: two versions"), "Completed")
    press(box(window, "State of the goal: two versions"), "Reached")
    settle()
    (saved,) = two[0].read(Plan, PLAN.id).value.goals
    assert (saved.state, saved.measures[0].state) == (GoalState.REACHED, MeasureState.DONE)
    assert choosing.count(two[0]) == 0


def test_a_member_and_an_entry_of_the_clock_show_theirs_in_their_lists(
    two: tuple[Vault, Vault], window: Workspace
) -> None:
    def titled(title: str) -> Callable[[Group], Group]:
        return lambda group: replace(group, members=(replace(group.members[0], title=title),))

    contest(two, GROUP, titled("Teacher"), titled("Class teacher"))
    contest(two, ENTRY, lambda e: replace(e, owner="Nurse"), lambda e: replace(e, owner="Curator"))
    go(window, "group", GROUP.members[0].id)
    assert box(window, "Title: two versions").isVisible()
    go(window, "clock", ENTRY.id)
    press(box(window, "Who sees to it: two versions"), "both, Nurse, Curator")
    assert two[0].read(ClockEntry, ENTRY.id).value.owner == "Nurse, Curator"


def test_a_dialog_shows_both_and_takes_over_what_is_chosen(two: tuple[Vault, Vault], window: Workspace) -> None:
    contest(two, ENTRY, lambda e: replace(e, title="Wellbeing survey"), lambda e: replace(e, title="Survey of friends"))
    dialog = EntryDialog(two[0].read(ClockEntry, ENTRY.id).value, "Entry", window)
    written: list[ClockEntry] = []
    dialog.written.connect(written.append)
    dialog.open()
    press(box(dialog, "Title: two versions"), "Wellbeing survey")
    dialog.keep()
    assert [entry.title for entry in written] == ["Wellbeing survey"]
    dialog.reject()


def test_the_first_page_says_how_many_and_the_list_agrees(two: tuple[Vault, Vault], window: Workspace) -> None:
    line = window.findChild(VersionsLine)
    assert isinstance(line, VersionsLine)
    assert not line.isVisible()
    contest(two, MEETING, item(title="Autumn survey"), item(title="Results of the survey"))
    contest(two, ENTRY, lambda e: replace(e, owner="Nurse"), lambda e: replace(e, owner="Curator"))
    settle()
    assert line.text == "2 places have two versions."
    line.findChildren(Button)[0].click()
    dialog = window.findChild(VersionsDialog)
    assert isinstance(dialog, VersionsDialog)
    assert dialog.text.startswith("2 places")
    assert len(boxes(dialog)) == 2
    assert unnamed(dialog) == []
    press(box(dialog, "Title"), "this one, Autumn survey")
    assert dialog.text.startswith("1 place has")
    settle()
    assert line.text == "1 place has two versions."
    next(each for each in dialog.findChildren(Button) if each.accessibleName().startswith("Show the place: ")).click()
    settle()
    assert window.current_key in ("clock", "meetings")


def test_the_list_leads_to_an_item_where_it_is_prepared(two: tuple[Vault, Vault], window: Workspace) -> None:
    contest(two, MEETING, item(title="Autumn survey"), item(title="Results of the survey"))
    dialog = VersionsDialog(two[0], window, window.open)
    dialog.open()
    next(each for each in dialog.findChildren(Button) if each.accessibleName().startswith("Show the place: ")).click()
    assert window.current_key == "meetings"
    assert box(window, "Title: two versions").isVisible()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_paper_says_what_has_two_versions_and_is_made_anew_once_that_is_chosen(
    two: tuple[Vault, Vault], window: Workspace, qtbot: QtBot
) -> None:
    contest(two, MEETING, item(title="Autumn survey"), item(title="Results of the survey"))
    tasks = TaskRunner("paper")
    source = one_version(two[0], "Agenda", lambda language: printing.agenda(two[0], MEETING.id, language), "en")
    dialog = PreviewDialog(source, tasks, parent=window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.page_count > 0)
    assert "Now “Results of the survey”, the other “Autumn survey”." in dialog.messages.text
    next(each for each in dialog.messages.findChildren(Button) if each.text() == "Choose…").click()
    choice = dialog.findChild(VersionsDialog)
    assert isinstance(choice, VersionsDialog)
    press(box(choice, "Title"), "this one, Autumn survey")
    with qtbot.waitSignal(dialog.shown):
        choice.reject()
    assert dialog.messages.text == ""
    dialog.reject()
    tasks.close(5)


def test_who_approves_minutes_is_asked_and_may_go_on(two: tuple[Vault, Vault], window: Workspace) -> None:
    held = replace(MEETING, id=uuid4(), day=date(2026, 9, 1), state=MeetingState.HELD)
    two[0].add(held)
    exchange(*two)
    contest(two, held, item(title="Autumn survey"), item(title="Results of the survey"))
    go(window, "meetings", held.id)
    page = window.page("meetings")
    assert isinstance(page, MeetingsPage)
    view = page.findChild(MeetingView)
    assert isinstance(view, MeetingView)
    dialog = ApprovalDialog(view.open_meeting, page.context, page)
    dialog.open()
    shown = box(dialog, "Agenda item 2: Results of the survey – Title")
    assert dialog.ready(), "it stands in nobody's way"
    press(shown, "this one, Autumn survey")
    assert choosing.count(two[0]) == 0
    dialog.reject()


def test_what_a_colleague_changes_while_a_dialog_is_open_stays(two: tuple[Vault, Vault], window: Workspace) -> None:
    go(window, "clock", ENTRY.id)
    page = window.page("clock")
    assert isinstance(page, ClockPage)
    page._open(ENTRY.id)
    dialog = page.findChild(EntryDialog)
    assert isinstance(dialog, EntryDialog)
    change(two[1], ENTRY, lambda entry: replace(entry, owner="Curator", note="Ask the students too."))
    exchange(*two)
    settle()
    title = next(line for line in dialog.findChildren(QLineEdit) if line.text() == "Survey")
    title.selectAll()
    QTest.keyClicks(title, "Survey of friends")
    dialog.keep_button.click()
    kept = two[0].read(ClockEntry, ENTRY.id).value
    assert (kept.title, kept.owner, kept.note) == ("Survey of friends", "Curator", "Ask the students too.")
    page.history.undo()
    kept = two[0].read(ClockEntry, ENTRY.id).value
    assert (kept.title, kept.owner) == ("Survey", "Curator")


def test_two_translations_of_one_text_stand_at_its_field_and_the_chosen_one_goes_in(
    two: tuple[Vault, Vault], window: Workspace, qtbot: QtBot
) -> None:
    change(two[0], GROUP, lambda group: replace(group, writes_in="fi"))
    exchange(*two)
    for vault, words in zip(two, ("Hösten", "På hösten"), strict=True):
        found = translating.of_document(vault, MEETING.id, "sv")
        translating.write(vault, next(each for each in found if each.place.text == "Autumn"), words, "sv")
    exchange(*two)
    found = translating.of_document(two[0], MEETING.id, "sv")
    dialog = TranslationDialog(two[0], found, window)
    dialog.show()
    qtbot.bring_to_front(dialog)
    assert boxes(dialog) == []
    QTest.keyClick(dialog.findChild(QListWidget), Qt.Key.Key_Down)

    assert unnamed(dialog) == []
    press(box(dialog, "Translated in different ways"), "this one, Hösten")
    assert dialog._editor.field is not None
    assert dialog._editor.field.text == "Hösten"
    assert [shown.words for shown in boxes(dialog)] == ["Chosen: Hösten"]
    QTest.keyClick(dialog.findChild(QListWidget), Qt.Key.Key_Up)
    assert boxes(dialog) == []
    dialog.close()
    assert choosing.count(two[0]) == 0
    assert next(each.said for each in translating.of_document(two[0], MEETING.id, "sv") if each.said) == "Hösten"


def test_the_list_leads_from_a_translation_to_its_original(two: tuple[Vault, Vault], window: Workspace) -> None:
    for vault, words in zip(two, ("Hösten", "På hösten"), strict=True):
        found = translating.of_document(vault, MEETING.id, "sv")
        translating.write(vault, next(each for each in found if each.place.text == "Autumn"), words, "sv")
    exchange(*two)
    gone: list[tuple[str, UUID | None]] = []
    dialog = VersionsDialog(two[0], window, lambda page, object_id: gone.append((page, object_id)))
    dialog.open()
    next(b for b in dialog.findChildren(Button) if b.accessibleName().startswith("Show the place")).click()
    assert gone == [("meetings", MEETING.items[1].id)]
