"""The comment round and the linked plans are kept on the plan's page, by mouse and keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.identity import new_id
from ohdesk.domain.linked_plans import LinkedPlan, LinkedPlanKind
from ohdesk.domain.plans import Plan, PlanState
from ohdesk.services import groups
from ohdesk.ui.plans.comment_dialog import CommentDialog
from ohdesk.ui.plans.linked_plan_dialog import LinkedPlanDialog
from ohdesk.ui.plans.plan_page import COMMENTS, LINKED, PlanPage
from tests.ui.accessibility import cut, too_small, unnamed
from tests.ui.keys import type_text
from tests.ui.practice import Desk, today


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> PlanPage:
    page = PlanPage(school.context(), today)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.refresh()
    page.show()
    return page


def stored(desk: Desk) -> Plan:
    return desk.vault.read(Plan, desk.vault.all(Plan)[0].id).value


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    qtbot.wait(10)  # what was just made is shown with the next event
    found = (b for b in page.findChildren(QPushButton) if b.accessibleName() == name or b.text().strip() == name)
    qtbot.mouseClick(next(button for button in found if button.isVisible()), Qt.MouseButton.LeftButton)


def write(dialog: QWidget, name: str, text: str) -> None:
    fields = [field for kind in (QLineEdit, QTextEdit) for field in dialog.findChildren(kind)]
    type_text(next(field for field in fields if field.accessibleName() == name), text)


def asked(page: PlanPage, kind: type[QDialog]) -> QDialog:
    return next(dialog for dialog in page.findChildren(kind) if dialog.isVisible())


def read(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def test_a_body_is_asked_says_something_and_is_told_what_changed(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.show_part(COMMENTS)
    assert "Nobody has been asked" in read(page)
    press(qtbot, page, "Add a body: Guardians")
    dialog = asked(page, CommentDialog)
    assert unnamed(dialog) == []
    write(dialog, "How", "vanhempainilta")
    press(qtbot, dialog, "Keep")
    page.flush()
    (comment,) = stored(school).comments
    assert (comment.who, comment.asked_on, comment.how) == ("Guardians", today(), "vanhempainilta")
    press(qtbot, page, "Edit: Guardians")
    dialog = asked(page, CommentDialog)
    write(dialog, "What they said", "Lisää tekemistä välitunneille.")
    write(dialog, "What changed in the plan", "Tavoite 2 sai toimenpiteen.")
    press(qtbot, dialog, "Keep")
    page.flush()
    assert stored(school).comments[0].changed == "Tavoite 2 sai toimenpiteen."
    assert "Told what changed" in read(page)
    press(qtbot, page, "Remove: Guardians")
    page.flush()
    assert stored(school).comments == ()
    press(qtbot, page.messages, "Undo")
    page.flush()
    assert stored(school).comments[0].said == "Lisää tekemistä välitunneille."


def test_putting_the_plan_out_for_comments_changes_its_state(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.show_part(COMMENTS)
    press(qtbot, page, "Put out for comments")
    page.flush()
    assert stored(school).state is PlanState.COMMENTS
    buttons = [button.text().strip() for button in page.findChildren(QPushButton) if button.isVisible()]
    assert "Put out for comments" not in buttons


def test_nobody_is_asked_without_a_name(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.show_part(COMMENTS)
    press(qtbot, page, "Add a body")
    dialog = asked(page, CommentDialog)
    press(qtbot, dialog, "Keep")
    assert "Write who is asked." in read(dialog)
    dialog.reject()


def test_a_linked_plan_whose_review_is_late_stands_first(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    group = groups.current_group(school.vault).id
    for title, day in (("Pelastussuunnitelma", date(2030, 1, 1)), ("Tasa-arvosuunnitelma", date(2026, 1, 1))):
        school.vault.add(LinkedPlan(new_id(), group, title=title, review_on=day))
    page.refresh()
    page.show_part(LINKED)
    words = read(page.part(LINKED))
    assert words.index("Tasa-arvosuunnitelma") < words.index("Pelastussuunnitelma")
    assert "Review was due 1.1.2026" in words
    assert "Review by 1.1.2030" in words


def test_a_linked_plan_is_written_down_changed_and_removed_and_each_step_taken_back(
    qtbot: QtBot, page: PlanPage, school: Desk
) -> None:
    page.show_part(LINKED)
    press(qtbot, page, "Add a plan")
    dialog = asked(page, LinkedPlanDialog)
    assert unnamed(dialog) == []
    write(dialog, "Title", "Kriisisuunnitelma")
    write(dialog, "Where it is kept", "opettajainhuoneen kansio")
    press(qtbot, dialog, "Keep")
    (linked,) = school.vault.all(LinkedPlan)
    assert (linked.title, linked.place, linked.kind) == (
        "Kriisisuunnitelma", "opettajainhuoneen kansio", LinkedPlanKind.OTHER,
    )  # fmt: skip
    press(qtbot, page, "Edit: Kriisisuunnitelma")
    dialog = asked(page, LinkedPlanDialog)
    write(dialog, "Note", "Harjoitellaan syksyllä.")
    press(qtbot, dialog, "Keep")
    assert school.vault.all(LinkedPlan)[0].note == "Harjoitellaan syksyllä."
    press(qtbot, page, "Remove: Kriisisuunnitelma")
    assert school.vault.all(LinkedPlan) == ()
    press(qtbot, page.messages, "Undo")
    assert "Kriisisuunnitelma" in read(page.part(LINKED))
    press(qtbot, page, "Undo")
    assert school.vault.all(LinkedPlan)[0].note == ""


def test_search_leads_to_a_linked_plan(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    linked = LinkedPlan(new_id(), groups.current_group(school.vault).id, title="Kriisisuunnitelma")
    school.vault.add(linked)
    page.refresh()
    page.show_object(linked.id)
    assert page.part(LINKED).isVisible()


@pytest.mark.parametrize("part", [COMMENTS, LINKED])
def test_everything_is_named_and_whole(qtbot: QtBot, page: PlanPage, part: str) -> None:
    page.show_part(part)
    page.resize(720, 1000)
    qtbot.waitUntil(lambda: cut(page) == [])
    assert unnamed(page) == []
    assert too_small(page) == []
