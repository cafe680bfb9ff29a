"""The change of chair on one screen: begun, seen to step by step, closed; and August's question."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot
from ready_vaults import PASSPHRASE

from ohdesk.domain.groups import Group, Membership, Role, Seat, holder
from ohdesk.domain.hand_over import HandOver, Step, StepState
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Task
from ohdesk.services import hand_over, meetings, vaults
from ohdesk.ui.application import Application
from ohdesk.ui.groups.change_dialog import ChangeDialog
from ohdesk.ui.groups.continuing_card import ContinuingCard
from ohdesk.ui.groups.group_page import CHANGES, MEMBERS, GroupPage
from ohdesk.ui.groups.reason_dialog import ReasonDialog
from ohdesk.ui.groups.step_card import StepCard
from ohdesk.ui.labels import label
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.practice import Desk, today
from tests.ui.test_group_page import choose, group, press_button, shown, write
from tests.ui.test_widgets import cut

NEW = "hilla tuohi kampela viiri"


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> GroupPage:
    """The page in October; the principal, who opened the vault, has a task and a meeting to come."""
    chair = group(school).members[0]
    school.vault.set_member(chair.id)
    for text, member in (("Kysyy suojatiestä", chair.id), ("Varaa tilan", chair.id)):
        school.vault.add(Task(new_id(), group(school).id, text=text, owner_member=member, due=date(2026, 10, 30)))
    meetings.new_meeting(school.vault, group(school), "fi", date(2026, 11, 4), time(14, 15))
    page = shown(qtbot, school)
    page.show_part(CHANGES)
    return page


def begin(qtbot: QtBot, page: GroupPage, successor: str = "Oili Opettaja, special-needs teacher") -> None:
    press_button(qtbot, page, "The chair changes…")
    dialog = page.findChild(ChangeDialog)
    assert unnamed(dialog) == []
    choose(dialog, "New chair", successor)
    if successor == "somebody who is not a member yet":
        write(dialog, "Name of the new chair", "Ulla Uusirehtori")
    write(dialog, "Named by", "Sivistysjohtaja")
    press_button(qtbot, dialog, "Keep")
    qtbot.wait(1)


def change(desk: Desk) -> HandOver:
    return desk.vault.all(HandOver)[0]


def state(desk: Desk, step: Step) -> StepState:
    return hand_over.situation(desk.vault, desk.store, change(desk), today()).state(step)


def said(page: GroupPage) -> str:
    return " ".join(node.name for node in nodes(page.part(CHANGES)))


def test_a_change_begins_with_who_comes_and_can_be_taken_back_whole(
    qtbot: QtBot, page: GroupPage, school: Desk
) -> None:
    before = group(school)
    begin(qtbot, page)
    assert holder(group(school), Seat.CHAIR, today()).name == "Oili Opettaja"
    assert group(school).leader_named_by == "Sivistysjohtaja"
    assert "Raili Rehtori, principal → Oili Opettaja, special-needs teacher" in said(page)
    page.history.undo()
    assert school.vault.all(HandOver) == ()
    assert group(school) == before
    page.history.redo()
    assert holder(group(school), Seat.CHAIR, today()).name == "Oili Opettaja"


def test_before_a_change_the_page_tells_what_it_sees_to(page: GroupPage) -> None:
    words = said(page)
    assert all(label(step) in words for step in Step)
    assert "Look at the introduction" in words


def test_somebody_new_becomes_a_member_and_the_chair(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    begin(qtbot, page, "somebody who is not a member yet")
    chair = holder(group(school), Seat.CHAIR, today())
    assert (chair.name, chair.role) == ("Ulla Uusirehtori", Role.PRINCIPAL)


def test_a_new_chair_needs_a_name_and_the_change_a_day(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    page.part(CHANGES).begin()
    dialog = page.findChild(ChangeDialog)
    choose(dialog, "New chair", "somebody who is not a member yet")
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    day = next(line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == "From")
    day.selectAll()
    press(day, Qt.Key.Key_Delete)
    day.editingFinished.emit()
    write(dialog, "Name of the new chair", "Ulla Uusirehtori")
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    write(dialog, "From", "14.10.2026")
    press_button(qtbot, dialog, "Keep")
    assert change(school).day == date(2026, 10, 14)


def test_who_comes_may_be_told_later(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    begin(qtbot, page, "not known yet")
    assert "The new chair is not known yet." in said(page)
    assert holder(group(school), Seat.CHAIR, today()).name == "Raili Rehtori"
    press_button(qtbot, page, "Edit the change of chair")
    dialog = page.findChild(ChangeDialog)
    choose(dialog, "New chair", "Paula Psykologi, psychologist")
    press_button(qtbot, dialog, "stays as a member")
    press_button(qtbot, dialog, "Keep")
    assert holder(group(school), Seat.CHAIR, today()).name == "Paula Psykologi"
    stayed = [one for one in group(school).members if one.name == "Raili Rehtori" and one.ends is None]
    assert [one.seat for one in stayed] == [Seat.MEMBER]


def test_tasks_go_one_by_one_or_all_at_once(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    begin(qtbot, page)
    box = next(
        box
        for box in page.findChildren(QComboBox)
        if box.accessibleName() == "To whom: Varaa tilan" and box.isVisible()
    )
    number = box.findText("Kalle Kuraattori, school social worker")
    box.setCurrentIndex(number)
    box.activated.emit(number)
    press_button(qtbot, page, "All to Oili Opettaja")
    names = {member.id: member.name for member in group(school).members}
    owners = {task.text: names[task.owner_member] for task in school.vault.all(Task)}
    assert owners == {"Kysyy suojatiestä": "Oili Opettaja", "Varaa tilan": "Kalle Kuraattori"}
    assert state(school, Step.TASKS) is StepState.NOTHING
    page.history.undo()
    assert state(school, Step.TASKS) is StepState.OPEN


def test_the_leavers_passphrase_goes_once_somebody_else_has_opened(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    begin(qtbot, page)
    assert "You opened the data with the leaver's passphrase." in said(page)
    leaver, oili = change(school).leaver, change(school).successor
    slot = vaults_slot(school)
    vaults.add_person(school.store, school.vault, PASSPHRASE, oili, "Oili Opettaja", NEW)
    school.vault.set_member(oili)  # the new chair opened the laptop
    school.vault.set_slot_member(slot, oili)
    other = next(one.id for one in school.store.slots(school.vault.facts.path) if one.label == "Oili Opettaja")
    school.vault.set_slot_member(other, leaver)
    page.refresh()
    press_button(qtbot, page, "Remove the passphrase of Raili Rehtori")
    page.findChild(QMessageBox).accepted.emit()
    assert state(school, Step.KEYS) is StepState.NOTHING
    names = {button.accessibleName() for button in page.findChildren(QPushButton) if button.isVisible()}
    assert "Remove the passphrase of Raili Rehtori" not in names


def vaults_slot(desk: Desk) -> str:
    return next(one.id for one in desk.store.slots(desk.vault.facts.path) if one.kind == "passphrase")


def test_a_step_is_done_left_with_a_reason_and_opened_again(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    begin(qtbot, page)
    press_button(qtbot, page, "Leave it: Recovery key")
    dialog = page.findChild(ReasonDialog)
    press_button(qtbot, dialog, "Leave the step")
    assert dialog.isVisible()
    type_text(dialog.findChild(QTextEdit), "Avain on kassakaapissa.")
    press_button(qtbot, dialog, "Leave the step")
    assert state(school, Step.RECOVERY) is StepState.LEFT
    assert "Avain on kassakaapissa." in said(page)
    press_button(qtbot, page, "Open again: Recovery key")
    assert state(school, Step.RECOVERY) is StepState.OPEN
    press_button(qtbot, page, "Mark as done: Recovery key")
    assert state(school, Step.RECOVERY) is StepState.DONE


def test_the_next_meeting_is_convened_by_the_new_chair(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    begin(qtbot, page)
    coming = meetings.next_meeting(school.vault, group(school).id, today())
    press_button(qtbot, page, "Oili Opettaja convenes it")
    assert school.vault.read(Meeting, coming.id).value.convener == "Oili Opettaja"
    press_button(qtbot, page, "To the meeting")
    assert school.gone_to[-1] == ("meetings", coming.id)


def test_the_change_is_closed_when_nothing_is_open_and_stays_in_the_list(
    qtbot: QtBot, page: GroupPage, school: Desk
) -> None:
    begin(qtbot, page)
    part = page.part(CHANGES)
    assert not part._finish.isEnabled()
    for step in Step:
        if state(school, step) is StepState.OPEN:
            part._leave(step, "Sovittu erikseen.")
    assert part._finish.isEnabled()
    press_button(qtbot, page, "The change is complete")
    assert change(school).finished_on == today()
    assert "Earlier changes" in said(page)
    press_button(qtbot, page, "The chair changes…")
    page.findChild(ChangeDialog).reject()


def test_the_hand_over_file_is_looked_at(qtbot: QtBot, page: GroupPage) -> None:
    begin(qtbot, page)
    page.part(CHANGES).show_file("fi")
    qtbot.waitUntil(lambda: page.findChild(PreviewDialog) is not None)
    page.findChild(PreviewDialog).reject()


@pytest.mark.parametrize("language", ["fi", "sv"])
@pytest.mark.parametrize("scale", [100, 200])
def test_every_step_is_named_and_whole(
    qtbot: QtBot, application: Application, school: Desk, scale: int, language: str
) -> None:
    application.apply(Preferences(language=language, theme="dark", text_scale=scale, idle_minutes=0))
    made = hand_over.prepared(group(school), today())
    hand_over.begin(school.vault, made, group(school).members[3], leaver_stays=False)
    page = shown(qtbot, school)
    page.show_part(CHANGES)
    page.resize(1024, 6000)
    qtbot.wait(10)
    assert len(page.findChildren(StepCard)) == len(Step)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []


def test_august_asks_who_goes_on_until_it_is_answered(qtbot: QtBot, school: Desk) -> None:
    page = shown(qtbot, school)
    card = page.findChild(ContinuingCard)
    assert card.isVisible()
    stays = next(one for one in card._lines if one.name == "Paula Psykologi")
    leaves = card._lines[stays]
    qtbot.mouseClick(leaves._group.button(1), Qt.MouseButton.LeftButton)
    press_button(qtbot, card, "This is how we go on")
    assert not page.findChild(ContinuingCard).isVisible()
    ends = {member.name: member.ends for member in group(school).members}
    assert ends["Paula Psykologi"] == date(2026, 7, 31)
    assert ends["Kalle Kuraattori"] is None
    page.history.undo()
    qtbot.wait(1)
    assert page.findChild(ContinuingCard).isVisible()


def test_the_chair_of_a_group_below_is_shown_and_its_proposals_are_confirmed(qtbot: QtBot, school: Desk) -> None:
    ville = Membership(new_id(), "Ville Viesti", Role.COORDINATOR, seat=Seat.CHAIR)
    elli = Membership(new_id(), "Elli Ehdotettu", Role.TEACHER, proposed=True)
    below = Group(new_id(), name="Viestintä", parent=group(school).id, members=(ville, elli))
    school.vault.add(below)
    page = shown(qtbot, school)
    names = " ".join(node.name for node in nodes(page.part(MEMBERS)))
    assert "Ville Viesti" in names
    assert "Chairs Viestintä" in names
    press_button(qtbot, page, "Confirm the members of Viestintä")
    confirmed = school.vault.read(Group, below.id).value.members[1]
    assert confirmed == replace(elli, proposed=False, starts=today())
    press_button(qtbot, page, "Open Viestintä")
    assert group(school).id == below.id
