"""The page of what has been agreed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from ohdesk.domain.groups import Group, Role
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Answer, Task, TaskState
from ohdesk.domain.plans import Goal, Plan
from ohdesk.domain.schools import school_year_name
from ohdesk.services import answers
from ohdesk.ui import clock
from ohdesk.ui.agreed.agreed_page import AgreedPage
from ohdesk.ui.agreed.outcome_panel import OutcomePanel
from ohdesk.ui.agreed.task_panel import TaskPanel
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.widgets.button import Button
from tests.ui.accessibility import unnamed
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import button


@pytest.fixture
def meeting(vault, group) -> Meeting:
    vault.set_member(desk.MEMBERS[1].id)
    return desk.held(vault, group)


@pytest.fixture
def page(qtbot, application, context, meeting):
    made = AgreedPage(context)
    made.resize(1060, 780)
    qtbot.addWidget(made)
    made.refresh()
    made.show()
    qtbot.bring_to_front(made)
    return made


def listed(page) -> list[str]:
    model = page.tasks.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if page.tasks.isVisible() else []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Mine", ["Poissaolomallin kertaus vanhempainillassa"]),
        ("Late", ["Aikataulu oppilaille ja henkilöstölle"]),
        ("Open", ["Aikataulu oppilaille ja henkilöstölle", "Poissaolomallin kertaus vanhempainillassa"]),
    ],
)
def test_tasks_are_filtered_by_whose_and_how_late(page, words, expected):
    button(page, words).click()
    assert listed(page) == expected


def test_a_task_is_done_where_it_stands_with_its_day_and_a_note(page, vault, group):
    button(page, "All").click()
    page.tasks.selectRow(0)
    panel = page._panel
    panel._set_state(TaskState.DONE)
    type_text(panel.follow_up.field, "Jaettu kaikille.")
    page.flush()
    task = vault.read(Task, panel.task.id).value
    assert (task.state, task.closed_on, task.follow_up) == (TaskState.DONE, clock.today(), "Jaettu kaikille.")
    panel._set_state(TaskState.OPEN)
    assert vault.read(Task, task.id).value.closed_on is None


def test_enter_opens_the_meeting_of_a_task(page, bare, meeting):
    page.tasks.selectRow(0)
    press(page.tasks, Qt.Key.Key_Return, "\r")
    assert bare.gone_to == [("meetings", meeting.id)]


def test_a_proposals_answer_is_written_beside_it(page, qtbot, vault, meeting):
    button(page, "Agreed and proposed").click()
    qtbot.waitUntil(lambda: page.outcomes.model().rowCount() == 3)
    page.outcomes.selectRow(2)
    panel = page._panel
    type_text(panel.answer.field, "Paikka on auki.")
    type_text(panel.body_field.field, "Sivistyslautakunta")
    type_text(panel.section.field, "§ 45")
    panel.day.entered.emit(date(2026, 11, 3))
    page.flush()
    (answer,) = vault.all(Answer)
    assert (answer.text, answer.body, answer.section) == ("Paikka on auki.", "Sivistyslautakunta", "§ 45")
    assert (answer.day, answer.meeting) == (date(2026, 11, 3), meeting.id)
    assert answer.outcome == meeting.items[3].outcomes[0].id
    page.refresh()
    qtbot.waitUntil(lambda: page.outcomes.model().index(2, 3).data() == "answered")
    assert page._panel is panel


def test_an_answer_is_written_beside_locked_minutes_which_stay_as_they_were(page, qtbot, vault, store, meeting):
    desk.approve(vault, store, meeting)
    before = vault.read(Meeting, meeting.id).value
    button(page, "Agreed and proposed").click()
    qtbot.waitUntil(lambda: page.outcomes.model().rowCount() == 3)
    page.outcomes.selectRow(2)
    type_text(page._panel.answer.field, "Kyllä.")
    page.flush()
    assert [answer.text for answer in vault.all(Answer)] == ["Kyllä."]
    assert vault.read(Meeting, meeting.id).value == before


def test_looking_at_a_proposal_stores_nothing_and_an_answer_that_was_found_is_shown(page, qtbot, vault, meeting):
    button(page, "Agreed and proposed").click()
    qtbot.waitUntil(lambda: page.outcomes.model().rowCount() == 3)
    page.outcomes.selectRow(2)
    page.flush()
    assert vault.all(Answer) == ()
    outcome = meeting.items[3].outcomes[0]
    edition = answers.answer_to(vault, meeting, outcome)
    answers.write(vault, edition, replace(edition.value, text="Kyllä."))
    page.refresh()
    page.show_object(edition.value.id)
    qtbot.waitUntil(lambda: isinstance(page._panel, OutcomePanel) and page._panel.outcome == outcome)
    assert page._panel.answer.text == "Kyllä."


def test_going_to_the_outcomes_and_back_shows_the_chosen_one_again(page, qtbot):
    page.tasks.selectRow(0)
    for _ in range(2):
        button(page, "Agreed and proposed").click()
        qtbot.waitUntil(lambda: isinstance(page._panel, OutcomePanel))
        button(page, "Tasks").click()
        assert isinstance(page._panel, TaskPanel)


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named(page, application, qtbot, scale):
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.tasks.selectRow(0)
    assert unnamed(page) == []
    button(page, "Agreed and proposed").click()
    qtbot.waitUntil(lambda: page.outcomes.model().rowCount() == 3)
    page.outcomes.selectRow(2)
    assert unnamed(page) == []


def with_goal(vault, group, meeting) -> Plan:
    """Let the meeting's third item serve a goal of this year's plan."""
    goal = Goal(new_id(), "Jokaisella on kaveri")
    plan = vault.add(Plan(new_id(), group.id, school_year=school_year_name(clock.today()), goals=(goal,))).value
    edition = vault.read(Meeting, meeting.id)
    items = edition.value.items
    vault.save(
        edition, replace(edition.value, items=(*items[:2], replace(items[2], goal=plan.goals[0].id), *items[3:]))
    )
    return plan


def test_tasks_and_outcomes_are_filtered_by_goal_and_school_year(page, vault, group, meeting):
    plan = with_goal(vault, group, meeting)
    old = desk.held(vault, group, clock.today() - timedelta(730))
    desk.task(vault, old, old.items[2].id, "Vanha tehtävä", Role.CURATOR, None)
    page.refresh()
    button(page, "All").click()
    assert len(listed(page)) == 7
    page._goal.set_value(plan.goals[0].id)
    page._goal.chosen.emit(plan.goals[0].id)
    assert listed(page) == ["Aikataulu oppilaille ja henkilöstölle"]
    button(page, "Agreed and proposed").click()
    assert page.outcomes.model().rowCount() == 2
    page._goal.setCurrentIndex(0)
    page._year.set_value(school_year_name(old.day))
    page._year.chosen.emit(page._year.value)
    assert page.outcomes.model().rowCount() == 3
    assert page.outcomes.model().index(0, 2).data().endswith(str(old.day.year))


def test_a_proposal_is_gone_to_from_another_page(page, meeting):
    proposal = meeting.items[3].outcomes[0]
    page.show_object(proposal.id)
    assert page._panel.outcome == proposal


def test_proposals_that_nothing_came_back_to_are_listed_alone(page):
    button(page, "Agreed and proposed").click()
    page.kind.set_value("awaited")
    page.kind.chosen.emit("awaited")
    assert page.outcomes.model().rowCount() == 1
    assert page.outcomes.model().index(0, 3).data() == "awaited"


def test_a_task_of_a_role_shows_who_holds_it_today_and_is_theirs_after_a_change_of_staff(page, vault, group):
    button(page, "Mine").click()
    assert page.tasks.model().index(0, 1).data() == "School social worker · Kaarlo Kuvitelma"
    leaver = desk.MEMBERS[1]
    new = replace(leaver, id=new_id(), name="Uusi Kuraattori")
    task = next(task for task in vault.all(Task) if task.owner_role is Role.CURATOR)
    vault.save(vault.read(Task, task.id), replace(task, owner_member=leaver.id))
    edition = vault.read(Group, group.id)
    left = tuple(
        replace(member, ends=clock.today() - timedelta(1)) if member.id == leaver.id else member
        for member in edition.value.members
    )
    vault.save(edition, replace(edition.value, members=(*left, new)))
    vault.set_member(new.id)
    page.refresh()
    assert listed(page) == ["Poissaolomallin kertaus vanhempainillassa"]
    assert page.tasks.model().index(0, 1).data() == "School social worker · Uusi Kuraattori"


def test_done_tasks_have_a_list_of_their_own_and_the_search_reaches_every_column(page):
    button(page, "Closed").click()
    assert listed(page) == ["Tilasto lokakuun loppuun"]
    button(page, "All").click()
    type_text(page._words, "rehtori")
    assert listed(page) == []
    page._words.clear()
    type_text(page._words, "principal")
    assert listed(page) == ["Tilasto lokakuun loppuun"]


def test_the_history_of_a_matter_opens_beside_its_task(page, qtbot, bare, meeting):
    page.tasks.selectRow(0)
    press(button(page, "History of this matter"), Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(lambda: any(b.accessibleName().startswith("Open the meeting: ") for b in page.findChildren(Button)))
    row = next(b for b in page.findChildren(Button) if b.accessibleName().startswith("Open the meeting: "))
    press(row, Qt.Key.Key_Return, "\r")
    assert bare.gone_to == [("meetings", meeting.id)]


def test_the_years_list_of_what_was_agreed_is_looked_at(page, qtbot, vault):
    button(page, "Print the year's list").click()
    preview = page.findChild(PreviewDialog)
    qtbot.waitUntil(lambda: preview.page_count > 0)
    assert school_year_name(clock.today()) in preview.windowTitle()
    assert vault.usage_log()[0].what == "outcomes_printed"
