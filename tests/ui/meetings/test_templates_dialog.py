"""Agenda templates in the window: written, copied, brought by a pack, compared with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from ohdesk.domain.agenda import ItemKind, Part
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.packs import TemplatePack
from ohdesk.domain.templates import AgendaTemplate, Occasion
from ohdesk.services import packs, templates
from ohdesk.ui.meetings.keep_template_dialog import KeepTemplateDialog
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.pack_dialogs import PackDifferencesDialog, PackOfferDialog
from ohdesk.ui.meetings.template_dialog import TemplateDialog
from ohdesk.ui.meetings.templates_dialog import TemplatesDialog
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.table import Table
from tests.ui.accessibility import cut, too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import button, field, stored

KEY, _ = packs.new_signing_key()
SOURCE = {
    "name": "Kunnan pohjat",
    "provider": "Harjoituskunta",
    "version": 1,
    "practice": True,
    "templates": [{"key": "o", "name": "Kunnan kokous", "items": [{"key": "a", "title": "Avaus", "minutes": 5}]}],
}


def version(number, **about):
    source = {**SOURCE, "version": number}
    item = {"key": "a", "title": "Avaus", "minutes": 5} | about
    source["templates"] = [{"key": "o", "name": "Kunnan kokous", "items": [item]}]
    return packs.make(source, KEY)


@pytest.fixture
def dialog(qtbot, application, vault, group):
    made = TemplatesDialog(vault, group)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    qtbot.bring_to_front(made)
    return made


def shown(dialog, kind):
    return next(found for found in dialog.findChildren(kind) if found.isVisible())


def words(widget):
    return [label.text() for label in widget.findChildren(Label) if label.isVisible() and label.text()]


def rows(dialog):
    model = dialog.findChild(Table).model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def take(dialog, tmp_path, data):
    file = tmp_path / "kunta.ohpack"
    file.write_bytes(data)
    dialog.read_pack(str(file))
    return shown(dialog, PackOfferDialog)


def test_an_own_template_is_written_reordered_and_removed(dialog, vault, group):
    button(dialog, "New template").click()
    form = shown(dialog, TemplateDialog)
    button(form, "Keep the template").click()
    assert "Give it a name." in words(form)
    type_text(field(form, "Name").field, "Oma kokous")
    for number, title in enumerate(("Ensin", "Sitten"), start=1):
        button(form, "Add an item").click()
        type_text(field(form, f"Item {number}: title").field, title)
    button(form, "Item 2: more").click()
    type_text(field(form, "The chair's own reminder").field, "Muista kiittää")
    for choice in form.findChildren(Choice):
        if choice.isVisible() and choice.accessibleName() in ("Kind", "Who takes part"):
            choice.set_value(ItemKind.AGREEMENT if choice.accessibleName() == "Kind" else Part.STAFF)
    form._items.moved.emit(form._items.keys[1], 0)
    assert button(form, "Item 1: less").isVisible()
    button(form, "Keep the template").click()
    (template,) = vault.all(AgendaTemplate)
    assert (template.name, template.group) == ("Oma kokous", group.id)
    assert [item.title for item in template.items] == ["Sitten", "Ensin"]
    assert template.items[0].prompt == "Muista kiittää"
    assert (template.items[0].kind, template.items[0].part) == (ItemKind.AGREEMENT, Part.STAFF)
    assert rows(dialog)[0][2] == "Our own"
    press(dialog.findChild(Table), Qt.Key.Key_Return, "\r")
    form = shown(dialog, TemplateDialog)
    button(form, "Remove item 2").click()
    button(form, "Keep the template").click()
    assert [item.title for item in vault.all(AgendaTemplate)[0].items] == ["Sitten"]
    button(dialog, "Remove").click()
    assert vault.all(AgendaTemplate) == ()
    button(dialog, "Bring it back").click()
    assert [template.name for template in vault.all(AgendaTemplate)] == ["Oma kokous"]


def test_what_ships_or_is_another_groups_is_copied_when_it_is_changed(dialog, vault, group):
    assert not button(dialog, "Remove").isEnabled()
    press(dialog.findChild(Table), Qt.Key.Key_Return, "\r")
    form = shown(dialog, TemplateDialog)
    assert any("copy" in text for text in words(form))
    button(form, "Keep the template").click()
    (own,) = vault.all(AgendaTemplate)
    assert own.group == group.id
    other = vault.add(Group(new_id(), name="Naapurikoulun ryhmä")).value
    vault.add(AgendaTemplate(new_id(), other.id, "Naapurin pohja"))
    dialog._show()
    assert ["Naapurin pohja", "Ordinary meeting", "Naapurikoulun ryhmä", ""] in rows(dialog)


def test_a_meetings_agenda_is_kept_from_its_menu(qtbot, application, context, vault, group):
    meeting = desk.coming(vault, group)
    page = MeetingsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    page.open_meeting(meeting.id)
    page._meeting._ask_template()
    form = shown(page, KeepTemplateDialog)
    button(form, "Keep the template").click()
    assert "Give it a name." in words(form)
    type_text(field(form, "Name").field, "Syyskokous")
    button(form, "Keep the template").click()
    (template,) = vault.all(AgendaTemplate)
    assert (template.name, template.occasion) == ("Syyskokous", Occasion.ORDINARY)
    assert [item.title for item in template.items] == [item.title for item in meeting.items]
    assert page.messages.text == "Kept as a template: Syyskokous"


def test_a_pack_is_looked_at_and_taken_in_and_its_next_version_keeps_our_words(dialog, qtbot, vault, tmp_path):
    offer = take(dialog, tmp_path, version(1))
    assert any("first pack from this maker" in text for text in words(offer))
    assert packs.look(vault, version(1)).words in words(offer)
    button(offer, "Take it in").click()
    assert dialog._messages.text == "Version 1 is in use. 1 new"
    assert rows(dialog)[0][:3] == ["Kunnan kokous", "Ordinary meeting", "Kunnan pohjat"]

    (template,) = vault.all(AgendaTemplate)
    edition = vault.read(AgendaTemplate, template.id)
    vault.save(edition, replace(template, items=(replace(template.items[0], title="Avaus ja kahvi"),)))
    offer = take(dialog, tmp_path, version(2, text="Todetaan läsnäolijat."))
    assert any("The maker is the same as before" in text for text in words(offer))
    button(offer, "Take it in").click()
    assert dialog._messages.text == "Version 2 is in use. 1 kept as the group has it"
    assert rows(dialog)[0][3] == "Look at the differences"

    button(dialog, "Differences…").click()
    beside = shown(dialog, PackDifferencesDialog)
    assert {"Avaus ja kahvi", "Avaus", "Todetaan läsnäolijat."} <= set(words(beside))
    button(beside, "Keep ours").click()
    assert rows(dialog)[0][3] == "Changed by us"
    button(dialog, "Differences…").click()
    beside = shown(dialog, PackDifferencesDialog)
    button(beside, "Take the pack's item 1").click()
    qtbot.waitUntil(lambda: "The template is what the pack brought." in words(beside))
    beside.reject()
    assert rows(dialog)[0][3] == ""
    edition = vault.read(AgendaTemplate, template.id)
    vault.save(edition, replace(edition.value, name="Meidän kokous"))
    dialog._show()
    button(dialog, "Differences…").click()
    beside = next(found for found in dialog.findChildren(PackDifferencesDialog) if found.isVisible())
    assert {"Meidän kokous", "Kunnan kokous"} <= set(words(beside))
    button(beside, "Take the pack's name and use").click()
    beside.reject()
    assert rows(dialog)[0][:4:3] == ["Kunnan kokous", ""]
    assert vault.all(AgendaTemplate)[0].items[0].title == "Avaus"


def test_a_pack_that_may_not_come_in_says_why(dialog, vault, tmp_path):
    packs.take(vault, version(2), date(2026, 8, 6))
    file = tmp_path / "vanha.ohpack"
    for data, reason in ((version(1), "version 2 is in use"), (b"jotakin muuta", "no pack of templates")):
        file.write_bytes(data)
        dialog.read_pack(str(file))
        assert reason in dialog._messages.text
    dialog.read_pack(str(tmp_path / "puuttuu.ohpack"))
    assert dialog._messages.text == "The file cannot be read."


def test_a_pack_is_taken_out_of_use_and_its_templates_stay(dialog, vault):
    packs.take(vault, version(1), date(2026, 8, 6))
    dialog._show()
    button(dialog, "Take the pack out of use").click()
    button(dialog._messages, "Take the pack out of use").click()
    assert vault.all(TemplatePack) == ()
    assert [template.pack for template in vault.all(AgendaTemplate)] == [""]


@pytest.mark.parametrize("scale", [100, 200])
def test_every_dialog_is_named_and_large_enough_and_shows_its_whole_text(
    dialog, application, qtbot, vault, group, scale
):
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    offer = packs.look(vault, version(1))
    packs.take(vault, version(1), date(2026, 8, 6))
    template = vault.all(AgendaTemplate)[0]
    changed = replace(template, items=(replace(template.items[0], title="Avaus ja kahvi"),))
    vault.save(vault.read(AgendaTemplate, template.id), changed)
    dialog._show()
    meeting = stored(vault, desk.coming(vault, group).id)
    assert isinstance(meeting, Meeting)
    form = TemplateDialog(templates.shipped("fi")[0], dialog)
    others = (
        form,
        PackOfferDialog(offer, dialog),
        PackDifferencesDialog(vault, changed, dialog),
        KeepTemplateDialog(vault, meeting, dialog),
    )
    for each in (dialog, *others):
        each.open()
        if each is form:
            button(form, "Item 2: more").click()
        qtbot.wait(20)
        assert unnamed(each) == []
        assert too_small(each) == []
        assert cut(each) == []
        if each is not dialog:
            each.reject()
