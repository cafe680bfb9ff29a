"""The group's page: members come and go, schools say what they offer, an expert group finds no place."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.groups import Group, Membership, Organisation, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.schools import Provider, School, SchoolYear, working_days
from ohdesk.services import groups, year_change
from ohdesk.ui.application import Application
from ohdesk.ui.groups.days_off_dialog import DaysOffDialog
from ohdesk.ui.groups.group_dialog import GroupDialog
from ohdesk.ui.groups.group_page import CHANGES, FACTS, MEMBERS, SCHOOLS, GroupPage
from ohdesk.ui.groups.member_dialog import MemberDialog
from ohdesk.ui.groups.members_card import _MemberRow
from ohdesk.ui.groups.members_import_dialog import MembersImportDialog
from ohdesk.ui.groups.school_dialogs import ProviderDialog, SchoolDialog, ServiceDialog
from ohdesk.ui.groups.school_year_dialog import SchoolYearDialog
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.widgets.button import Button
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.practice import YEAR, Desk, today
from tests.ui.test_widgets import cut


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> GroupPage:
    return shown(qtbot, school)


def shown(qtbot: QtBot, desk: Desk) -> GroupPage:
    page = GroupPage(desk.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 1200)
    desk.vault.subscribe(lambda changed: page.concerned_by(changed) and page.refresh())
    page.refresh()
    page.show()
    qtbot.wait(1)
    return page


def group(desk: Desk) -> Group:
    return groups.current_group(desk.vault)


def press_button(qtbot: QtBot, parent: QWidget, name: str) -> None:
    qtbot.wait(1)
    found = next(
        b for b in parent.findChildren(QPushButton) if name in (b.accessibleName(), b.text().strip()) and b.isVisible()
    )
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def write(dialog: QDialog, name: str, text: str) -> None:
    line = next(line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == name)
    line.selectAll()
    type_text(line, text)
    press(line, Qt.Key.Key_Tab)
    line.editingFinished.emit()


def choose(dialog: QDialog, name: str, words: str) -> None:
    box = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == name)
    number = box.findText(words)
    box.setCurrentIndex(number)
    box.activated.emit(number)


def test_a_member_is_added_with_a_role_and_on_whose_behalf(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    press_button(qtbot, page, "Add a member")
    dialog = page.findChild(MemberDialog)
    assert unnamed(dialog) == []
    write(dialog, "Name", "Teija Terveydenhoitaja")
    choose(dialog, "Role", "Public health nurse")
    press_button(qtbot, dialog, "Keep")
    added = group(school).members[-1]
    assert (added.role, added.organisation, added.starts) == (Role.NURSE, Organisation.WELLBEING_AREA, today())
    page.history.undo()
    assert len(group(school).members) == 6


def test_a_dialog_begins_in_its_first_field_and_ends_with_its_buttons(qtbot: QtBot, page: GroupPage) -> None:
    page.part(MEMBERS).add_member()
    dialog = page.findChild(MemberDialog)
    assert dialog.focusWidget().accessibleName() == "Name"
    press(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget().accessibleName() == "Role"
    dialog.reject()


def test_enter_in_a_field_keeps_what_is_written(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    page.part(MEMBERS).add_member()
    dialog = page.findChild(MemberDialog)
    write(dialog, "Name", "Teija Terveydenhoitaja")
    press(dialog.focusWidget(), Qt.Key.Key_Return, "\r")
    assert group(school).members[-1].name == "Teija Terveydenhoitaja"


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, page: GroupPage) -> None:
    button = next(button for button in page.findChildren(Button) if button.accessibleName() == "Add a member")
    press(button, Qt.Key.Key_Return, "\r")
    assert page.findChild(MemberDialog).isVisible()
    page.findChild(MemberDialog).reject()


def test_a_representative_may_stand_by_role_only(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    page.part(MEMBERS).add_member()
    dialog = page.findChild(MemberDialog)
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    choose(dialog, "Role", "Guardians' representative")
    press_button(qtbot, dialog, "Keep")
    assert group(school).members[-1].organisation is Organisation.GUARDIANS


def test_a_last_day_before_the_first_is_not_kept(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    press_button(qtbot, page, "Edit: Oili Opettaja")
    dialog = page.findChild(MemberDialog)
    write(dialog, "Until", "1.8.2026")
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    write(dialog, "Until", "1.6.2027")
    press_button(qtbot, dialog, "Keep")
    kept = next(member for member in group(school).members if member.name == "Oili Opettaja")
    assert kept.ends == date(2027, 6, 1)


def test_who_leaves_today_and_who_was_a_mistake(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    row = next(r for r in page.findChildren(_MemberRow) if r._member.name == "Paula Psykologi")
    leave, _remove = row.menu().actions()
    leave.trigger()
    assert next(m for m in group(school).members if m.name == "Paula Psykologi").ends == today()
    qtbot.wait(1)
    row = next(r for r in page.findChildren(_MemberRow) if r._member.name == "Oili Opettaja")
    row.menu().actions()[1].trigger()
    assert "Oili Opettaja" not in {member.name for member in group(school).members}
    press_button(qtbot, page.messages, "Undo")
    assert "Oili Opettaja" in {member.name for member in group(school).members}


def test_those_who_left_are_shown_when_asked_for(qtbot: QtBot, page: GroupPage) -> None:
    def shown_names() -> set[str]:
        return {row._member.name for row in page.findChildren(_MemberRow) if row.isVisibleTo(page)}

    assert "Veikko Varajäsen" not in shown_names()
    page.part(MEMBERS).members._past.click()
    qtbot.wait(1)
    assert "Veikko Varajäsen" in shown_names()


def test_gaps_in_the_composition_are_told_softly(page: GroupPage) -> None:
    said = " ".join(node.name for node in nodes(page.part(MEMBERS).members))
    assert "public health nurse" in said.lower()
    assert "guardians' representative" in said.lower()


def test_members_come_from_a_pasted_list(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    press_button(qtbot, page, "Bring in a list…")
    dialog = page.findChild(MembersImportDialog)
    assert unnamed(dialog) == []
    dialog.source.take_text("Nimi\tTehtävä\tSähköposti\nNiina Nuoriso\tnuorisotyöntekijä\tniina@harjoitus.example")
    dialog.findChild(QDialogButtonBox).accepted.emit()
    added = group(school).members[-1]
    assert (added.name, added.email) == ("Niina Nuoriso", "niina@harjoitus.example")


def test_a_class_list_is_refused(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    page.part(MEMBERS).import_members()
    dialog = page.findChild(MembersImportDialog)
    dialog.source.take_text("Nimi\tLuokka\n" + "\n".join(f"Esimerkki {n}\t3A" for n in range(14)))
    assert dialog.source.messages.text
    assert not dialog.add_button.isEnabled()
    dialog.reject()
    assert len(group(school).members) == 6


def test_an_expert_group_is_refused_with_the_way_out(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    press_button(qtbot, page, "New group…")
    dialog = page.findChild(GroupDialog)
    assert unnamed(dialog) == []
    write(dialog, "Name in Finnish", "Monialainen asiantuntijaryhmä")
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    assert len(school.vault.all(Group)) == 1
    dialog.reject()


def test_another_group_is_made_and_worked_with(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    first = group(school)
    page.add_group()
    dialog = page.findChild(GroupDialog)
    write(dialog, "Name in Finnish", "Kehittäjäryhmä")
    choose(dialog, "Kind of group", "Other group")
    press_button(qtbot, dialog, "Keep")
    assert group(school).name == "Kehittäjäryhmä"
    assert group(school).schools == first.schools
    page.switch(first.id)
    assert group(school).id == first.id


def test_the_group_is_edited_with_its_leader_and_schools(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    page.show_part(FACTS)
    press_button(qtbot, page, "Edit the group…")
    dialog = page.findChild(GroupDialog)
    write(dialog, "Name in Swedish", "Övningsskolans elevhälsogrupp")
    choose(dialog, "Who approves the minutes", "Examiners chosen in the meeting")
    press_button(qtbot, dialog, "Keep")
    assert group(school).name_sv == "Övningsskolans elevhälsogrupp"
    assert group(school).members[0].seat is Seat.CHAIR


def test_a_group_serves_several_schools(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    page.show_part(SCHOOLS)
    press_button(qtbot, page, "Add a school")
    dialog = page.findChild(SchoolDialog)
    assert unnamed(dialog) == []
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    write(dialog, "Name in Finnish", "Esimerkin lukio")
    choose(dialog, "Form of education", "General upper secondary education")
    dialog.findChild(QSpinBox).setValue(204)
    press_button(qtbot, dialog, "Keep")
    assert [found.name for found in groups.schools_of(school.vault, group(school))] == [
        "Harjoituskoulu",
        "Esimerkin lukio",
    ]
    press_button(qtbot, page, "Edit the school: Esimerkin lukio")
    dialog = next(d for d in page.findChildren(SchoolDialog) if d.isVisible())
    write(dialog, "Address", "Esimerkkitie 2")
    press_button(qtbot, dialog, "Keep")
    assert {found.address for found in school.vault.all(School)} >= {"Esimerkkitie 2"}


def test_a_service_is_added_changed_and_removed(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    page.show_part(SCHOOLS)
    press_button(qtbot, page, "Add a service: Harjoituskoulu")
    dialog = page.findChild(ServiceDialog)
    assert unnamed(dialog) == []
    choose(dialog, "Profession", "Doctor")
    write(dialog, "Days", "joka toinen ti")
    press_button(qtbot, dialog, "Keep")
    services = school.vault.all(School)[0].services
    assert (services[-1].profession, services[-1].days) == (Role.DOCTOR, "joka toinen ti")
    press_button(qtbot, page, "Edit: Doctor")
    dialog = next(d for d in page.findChildren(ServiceDialog) if d.isVisible())
    write(dialog, "Room", "A 013")
    press_button(qtbot, dialog, "Keep")
    assert school.vault.all(School)[0].services[-1].room == "A 013"
    press_button(qtbot, page, "Remove: Doctor")
    assert len(school.vault.all(School)[0].services) == 3
    press_button(qtbot, page.messages, "Undo")
    assert len(school.vault.all(School)[0].services) == 4


def test_the_calendar_counts_its_working_days_while_it_is_written(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    page.show_part(SCHOOLS)
    press_button(qtbot, page, "Edit the school year 2026–2027")
    dialog = page.findChild(SchoolYearDialog)
    before = sum(1 for _ in working_days(dialog.value))
    press_button(qtbot, dialog, "Add days off")
    assert unnamed(dialog) == []
    write(dialog, "Days off 3: first day", "1.3.2027")
    write(dialog, "Days off 3: last day", "5.3.2027")
    write(dialog, "Days off 3: name", "Talviloma")
    assert dialog._count.text().startswith(str(before - 5))
    press_button(qtbot, dialog, "Remove days off 1")
    assert dialog._count.text().startswith(str(before))
    press_button(qtbot, dialog, "Keep")
    assert [off.name for off in school.vault.all(SchoolYear)[0].days_off] == ["", "Talviloma"]


def test_a_calendar_stands_beside_the_act_and_takes_public_holidays(
    qtbot: QtBot, page: GroupPage, school: Desk
) -> None:
    page.show_part(SCHOOLS)
    press_button(qtbot, page, "Edit the school year 2026–2027")
    dialog = page.findChild(SchoolYearDialog)
    assert "more than the Act's 189" in dialog._against.text()
    assert "1/2025" in dialog._against.text()
    holidays = next(b for b in dialog.findChildren(QPushButton) if b.accessibleName().startswith("Add public"))
    qtbot.mouseClick(holidays, Qt.MouseButton.LeftButton)
    assert not holidays.isVisible()
    press_button(qtbot, dialog, "Bring in a list…")
    listed = dialog.findChild(DaysOffDialog)
    listed.source.take_text("Talviloma 22.–26.2.2027\nhöpö")
    assert "höpö" in listed._unread.text()
    press_button(qtbot, listed, "Add to the calendar")
    assert "as many as in the Act: 189" in dialog._against.text()
    write(dialog, "Last day", "4.6.2027")
    assert "5.6.2027 (decree 852/1998, 7 §, checked 1/2025)" in dialog._against.text()
    write(dialog, "Saturdays with school work", "lauantai")
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    write(dialog, "Saturdays with school work", "5.6.2027")
    press_button(qtbot, dialog, "Keep")
    kept = school.vault.all(SchoolYear)[0]
    assert date(2027, 6, 5) in kept.extra_days
    assert "Talviloma" in {off.name for off in kept.days_off}
    assert [off.first for off in kept.days_off] == sorted(off.first for off in kept.days_off)


def test_a_missing_calendar_and_provider_are_asked_for(qtbot: QtBot, empty: Desk) -> None:
    page = shown(qtbot, empty)
    page.show_part(SCHOOLS)
    press_button(qtbot, page, "Add a school")
    write(page.findChild(SchoolDialog), "Name in Finnish", "Harjoituskoulu")
    press_button(qtbot, page.findChild(SchoolDialog), "Keep")
    press_button(qtbot, page, "Write the calendar of 2026–2027")
    dialog = page.findChild(SchoolYearDialog)
    write(dialog, "First day", "11.8.2026")
    press_button(qtbot, dialog, "Keep")
    assert "Write the calendar of 2027–2028" in {node.name for node in nodes(page)}
    assert empty.vault.all(SchoolYear)[0].starts == date(2026, 8, 11)
    page.show_part(FACTS)
    for place in ("arkisto", "asianhallinta"):
        press_button(qtbot, page, "Edit the provider…")
        dialog = next(d for d in page.findChildren(ProviderDialog) if d.isVisible())
        write(dialog, "Where the official copies are", place)
        press_button(qtbot, dialog, "Keep")
    assert [found.records_place for found in empty.vault.all(Provider)] == ["asianhallinta"]


def test_the_whole_membership_survives_a_look_at_it(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    before: tuple[Membership, ...] = group(school).members
    press_button(qtbot, page, "Edit: Raili Rehtori")
    press_button(qtbot, page.findChild(MemberDialog), "Keep")
    assert group(school).members == before


@pytest.mark.parametrize("part", [MEMBERS, SCHOOLS, FACTS, CHANGES])
@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole(
    qtbot: QtBot, application: Application, page: GroupPage, scale: int, part: str
) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.show_part(part)
    page.resize(1100, 4000)
    qtbot.wait(10)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []


def test_the_change_of_the_year_asks_who_goes_on_in_the_next_one(qtbot: QtBot, page: GroupPage, school: Desk) -> None:
    group = groups.current_group(school.vault)
    page.show_object(year_change.change_id(group.id, YEAR))
    assert any("2027–2028" in node.name for node in nodes(page))


@pytest.mark.parametrize(("typed", "kept"), [(8, 8), (2, 0), (5, 5)])
def test_the_provider_chooses_which_numbers_are_too_small_to_show(qtbot: QtBot, typed: int, kept: int) -> None:
    told: list[Provider] = []
    dialog = ProviderDialog(Provider(new_id()), None, lambda _: "")
    qtbot.addWidget(dialog)
    dialog.written.connect(told.append)
    dialog._small_number.setValue(typed)
    dialog._small_school.setValue(80)
    assert dialog.keep()
    assert (told[0].small_number, told[0].small_school) == (kept, 80)
