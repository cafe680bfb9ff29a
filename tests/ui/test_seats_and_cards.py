"""The table of seats, the layers of groups, and the reference cards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QCheckBox, QSpinBox
from pytestqt.qtbot import QtBot

from ohdesk.domain.groups import Group, GroupType, RepresentedBody
from ohdesk.domain.identity import new_id
from ohdesk.services import group_papers, groups
from ohdesk.ui.application import Application
from ohdesk.ui.groups.body_dialog import BodyDialog
from ohdesk.ui.groups.group_dialog import GroupDialog
from ohdesk.ui.groups.group_page import CARDS, FACTS, MEMBERS, SEATS, GroupPage
from ohdesk.ui.groups.member_dialog import MemberDialog
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.practice import Desk
from tests.ui.test_group_page import choose, group, press_button, shown, write
from tests.ui.test_widgets import cut


def said(page: GroupPage, part: str) -> str:
    return " ".join(node.name for node in nodes(page.part(part)))


def test_a_body_gets_seats_and_the_empty_one_stands_out(qtbot: QtBot, school: Desk) -> None:
    page = shown(qtbot, school)
    page.show_part(SEATS)
    press_button(qtbot, page, "Add a body")
    dialog = page.findChild(BodyDialog)
    assert unnamed(dialog) == []
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    write(dialog, "Name in Finnish", "Vanhempainyhdistys")
    dialog.findChild(QSpinBox).setValue(2)
    press_button(qtbot, dialog, "both")
    press_button(qtbot, dialog, "Keep")
    qtbot.wait(1)
    assert "2 seats empty." in said(page, SEATS)
    page.show_part(MEMBERS)
    press_button(qtbot, page, "Edit: Oili Opettaja")
    dialog = page.findChild(MemberDialog)
    choose(dialog, "Sits for", "Vanhempainyhdistys")
    press_button(qtbot, dialog, "Keep")
    page.show_part(SEATS)
    assert "1 seat empty." in said(page, SEATS)
    assert "in both languages · Oili Opettaja, special-needs teacher" in said(page, SEATS)
    press_button(qtbot, page, "Remove: Vanhempainyhdistys")
    assert group(school).bodies == ()
    page.history.undo()
    assert [body.seats for body in group(school).bodies] == [2]


def test_a_group_is_put_below_another_and_turns_into_another_kind(qtbot: QtBot, school: Desk) -> None:
    above = Group(new_id(), GroupType.STEERING, "Ohjausryhmä")
    school.vault.add(above)
    groups.choose_group(school.vault, next(one.id for one in school.vault.all(Group) if one.id != above.id))
    page = shown(qtbot, school)
    page.show_part(FACTS)
    press_button(qtbot, page, "Edit the group…")
    dialog = page.findChild(GroupDialog)
    choose(dialog, "Group above", "Ohjausryhmä")
    choose(dialog, "Kind of group", "Other group")
    write(dialog, "Name in Finnish", "Hyvinvointiryhmä")
    write(dialog, "Another kind or name from", "1.10.2026")
    press_button(qtbot, dialog, "Keep")
    qtbot.wait(1)
    changed = group(school)
    assert (changed.parent, changed.type, changed.earlier[0].until) == (above.id, GroupType.OTHER, date(2026, 9, 30))
    assert "Harjoituskoulun opiskeluhuoltoryhmä" in said(page, FACTS)
    assert "Level 2: Hyvinvointiryhmä" in said(page, FACTS)
    press_button(qtbot, page, "Open Ohjausryhmä")
    assert group(school).id == above.id


def test_a_member_is_only_proposed_in_a_group_below(qtbot: QtBot, school: Desk) -> None:
    above = school.vault.add(Group(new_id(), GroupType.STEERING, "Ylempi")).value
    own = next(one for one in school.vault.all(Group) if one.id != above.id)
    school.vault.save(school.vault.read(Group, own.id), replace(own, parent=above.id))
    groups.choose_group(school.vault, own.id)
    page = shown(qtbot, school)
    press_button(qtbot, page, "Add a member")
    dialog = page.findChild(MemberDialog)
    write(dialog, "Name", "Elli Ehdotettu")
    box = next(box for box in dialog.findChildren(QCheckBox) if box.text().startswith("Proposed only"))
    box.click()
    press_button(qtbot, dialog, "Keep")
    qtbot.wait(1)
    assert group(school).members[-1].proposed
    assert "Proposed" in said(page, MEMBERS)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_each_card_is_read_and_stores_nothing(
    qtbot: QtBot, application: Application, school: Desk, language: str
) -> None:
    application.apply(Preferences(language=language, theme="light", text_scale=100, idle_minutes=0))
    page = shown(qtbot, school)
    page.show_part(CARDS)
    before = school.vault.covers()
    found = group_papers.cards(language)
    for card in (*found.cards, found.checklist):
        page.part(CARDS).show_card(card.key)
        qtbot.wait(1)
        words = said(page, CARDS)
        assert card.lead in words
        assert found.checked in words
        for section in card.sections:
            assert all(point in words for point in section.points)
    assert school.vault.covers() == before


def test_a_card_the_checklist_the_members_and_the_seats_are_looked_at(qtbot: QtBot, school: Desk) -> None:
    own = group(school)
    bodies = (RepresentedBody(new_id(), "Kunta"),)
    school.vault.save(school.vault.read(Group, own.id), replace(own, bodies=bodies))
    page = shown(qtbot, school)
    for part, act in (
        (CARDS, lambda part: part.show_paper("sv")),
        (CARDS, lambda part: (part.show_card("checklist"), part.show_paper("fi"))),
        (MEMBERS, lambda part: part.show_list("fi", group_papers.Reader.PUBLIC)),
        (SEATS, lambda part: part.show_table("sv", group_papers.Reader.STAFF)),
    ):
        page.show_part(part)
        act(page.part(part))
        qtbot.waitUntil(lambda: page.findChild(PreviewDialog) is not None)
        page.findChild(PreviewDialog).reject()
        qtbot.waitUntil(lambda: page.findChild(PreviewDialog) is None)


@pytest.mark.parametrize("part", [SEATS, CARDS])
@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole(
    qtbot: QtBot, application: Application, school: Desk, scale: int, part: str
) -> None:
    own = group(school)
    bodies = (RepresentedBody(new_id(), "Harjoituslan kunta", "Övningsby kommun", 3, "both"),)
    school.vault.save(school.vault.read(Group, own.id), replace(own, bodies=bodies))
    application.apply(Preferences(language="sv", theme="dark", text_scale=scale, idle_minutes=0))
    page = shown(qtbot, school)
    page.show_part(part)
    page.resize(1024, 4000)
    qtbot.wait(10)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []
