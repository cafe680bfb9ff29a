"""Settings: the window, who can open, copies, privacy, the usage log, what was removed; and search and help."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ready_vaults import PASSPHRASE

from ohdesk.domain.errors import WrongPassphrase
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.services import groups, recovery, vaults
from ohdesk.ui.application import Application
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.help.help_page import TOPICS, HelpPage
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.safety.add_person_dialog import AddPersonDialog
from ohdesk.ui.safety.key_card import KeyCard
from ohdesk.ui.safety.new_key_dialog import NewKeyDialog
from ohdesk.ui.search.search_page import SearchPage
from ohdesk.ui.settings.change_passphrase_dialog import ChangePassphraseDialog
from ohdesk.ui.settings.settings_page import SettingsPage
from ohdesk.ui.settings.usage_section import usage_csv, usage_words
from tests.ui.accessibility import too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.practice import Desk
from tests.ui.test_widgets import cut

NEW = "hilla tuohi kampela viiri"
WINDOW, OPENING, COPIES, PRIVACY, USAGE, REMOVED, SIGNING = range(7)


def shown(qtbot: QtBot, desk: Desk, part: int, **context: object) -> SettingsPage:
    page = SettingsPage(replace(desk.context(), **context))
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.show()
    page.show_section(part)
    qtbot.wait(1)
    return page


def said(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def button(page: QWidget, name: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if name in (b.accessibleName(), b.text()) and b.isVisible())


def dialog(page: QWidget, kind: type[QDialog]) -> QDialog:
    return next(found for found in page.findChildren(kind) if found.isVisible())


def fields(parent: QWidget) -> list[QLineEdit]:
    return [line for line in parent.findChildren(QLineEdit) if line.isVisible()]


def test_a_look_is_taken_at_once(qtbot: QtBot, school: Desk) -> None:
    taken: list[Preferences] = []
    page = shown(qtbot, school, WINDOW, set_preferences=taken.append)
    button(page, "Dark").click()
    assert taken[-1].theme == "dark"


def test_another_group_is_chosen_where_there_are_several(qtbot: QtBot, school: Desk) -> None:
    other = school.vault.add(Group(new_id(), name="Tukiryhmä")).value
    renewed: list[bool] = []
    page = shown(qtbot, school, WINDOW, renew=lambda: renewed.append(True))
    page._sections[WINDOW]._groups.chosen.emit(other.id)
    assert groups.current_group(school.vault).id == other.id
    assert renewed


def test_the_passphrase_is_changed_with_the_old_one(qtbot: QtBot, school: Desk) -> None:
    page = shown(qtbot, school, OPENING)
    button(page, "Change the passphrase…").click()
    asked = dialog(page, ChangePassphraseDialog)
    old, new = fields(asked)
    type_text(old, "not this")
    type_text(new, NEW)
    button(asked, "Change").click()
    qtbot.waitUntil(lambda: asked.messages.isVisible())
    old.setText(PASSPHRASE)
    button(asked, "Change").click()
    qtbot.waitUntil(lambda: "has been changed" in said(page))
    assert school.store.opens(school.vault.facts.path, NEW, school_slots(school))


def school_slots(desk: Desk) -> frozenset[str]:
    return frozenset(slot.id for slot in desk.store.slots(desk.vault.facts.path))


def test_a_person_is_let_in_and_taken_out_again(qtbot: QtBot, school: Desk) -> None:
    page = shown(qtbot, school, OPENING)
    button(page, "Add a person…").click()
    asked = dialog(page, AddPersonDialog)
    own, new = fields(asked)
    own.setText(PASSPHRASE)
    type_text(new, NEW)
    button(asked, "Add").click()
    qtbot.waitUntil(lambda: "Raili Rehtori" in said(page))
    path = school.vault.facts.path
    assert school.store.opens(path, NEW, school_slots(school))
    button(page, "Remove Raili Rehtori").click()
    box = dialog(page, QMessageBox)
    next(b for b in box.buttons() if b.text() == "Remove").click()
    qtbot.waitUntil(lambda: not school.store.opens(path, NEW, school_slots(school)))
    with pytest.raises(WrongPassphrase):
        school.store.add_person(path, NEW, "x", "y")


def test_who_is_at_the_laptop_is_said_anew(qtbot: QtBot, school: Desk) -> None:
    page = shown(qtbot, school, OPENING)
    button(page, "Change…").click()
    asked = page.findChildren(QDialog)[0]
    asked._who._radios.button(1).setChecked(True)
    button(asked, "Keep").click()
    qtbot.waitUntil(lambda: "Kalle Kuraattori" in said(page))


def test_a_copy_is_made_and_brought_back_beside(qtbot: QtBot, school: Desk) -> None:
    page = shown(qtbot, school, COPIES)
    button(page, "Copy now").click()
    section = page._sections[COPIES]
    qtbot.waitUntil(lambda: bool(school.store.backups(school.vault.facts.path)) and not school.tasks.busy)
    section._table.selectRow(0)
    button(page, "Bring back the chosen one as data of its own").click()
    qtbot.waitUntil(lambda: "The copy is back as" in said(page))
    brought = [path for path in school.vault.facts.path.parent.glob("*.ohdesk") if path != school.vault.facts.path]
    other = school.store.unlock(brought[0], PASSPHRASE)
    assert len(other.all(Group)) == len(school.vault.all(Group))
    other.close()


def test_privacy_names_the_real_controllers_and_places(qtbot: QtBot, school: Desk, tmp_path: Path) -> None:
    vaults.set_second_place(school.vault, tmp_path / "stick")
    words = said(shown(qtbot, school, PRIVACY))
    for expected in ("Harjoituslan kunta", "Esimerkin hyvinvointialue", str(school.vault.facts.path), "stick"):
        assert expected in words


def test_the_usage_log_is_read_and_exported_with_ids_only(qtbot: QtBot, school: Desk) -> None:
    member = groups.current_group(school.vault).members[0]
    school.vault.set_member(member.id)
    school.vault.log_usage("opened")
    page = shown(qtbot, school, USAGE)
    model = page._sections[USAGE]._table.model()
    assert (model.index(0, 1).data(), model.index(0, 2).data()) == ("Opened", "Raili Rehtori")
    exported = usage_csv(school.vault.usage_log()).decode("utf-8-sig")
    assert exported.startswith("at;member;what;object\r\n")
    assert str(member.id) in exported
    assert "Raili" not in exported


def test_every_use_that_services_log_has_words(application: Application) -> None:
    source = "\n".join(path.read_text("utf-8") for path in Path(vaults.__file__).parent.glob("*.py"))
    logged = {part.split('"')[1] for part in source.split("log_usage(")[1:] if part.startswith('"')}
    assert logged
    assert [what for what in logged if usage_words(what) == what] == []


def test_what_was_removed_is_brought_back(qtbot: QtBot, school: Desk) -> None:
    meeting = school.vault.add(Meeting(new_id(), groups.current_group(school.vault).id, theme="Turha")).value
    school.vault.remove(meeting.id)
    page = shown(qtbot, school, REMOVED)
    section = page._sections[REMOVED]
    section._table.selectRow(0)
    button(page, "Bring back").click()
    assert school.vault.read(Meeting, meeting.id).value.theme == "Turha"
    assert "Nothing has been removed." in said(page)


def test_search_marks_words_and_opens_the_first_place(qtbot: QtBot, school: Desk) -> None:
    group = groups.current_group(school.vault)
    meeting = school.vault.add(Meeting(new_id(), group.id, theme="Revontulikysely luokille 3–9")).value
    page = SearchPage(school.context())
    qtbot.addWidget(page)
    page.show()
    line = page.findChildren(QLineEdit)[0]
    type_text(line, "revontul")
    qtbot.waitUntil(lambda: page._hits.count() > 1)
    assert any("Revontulikysely" in page._hits.item(row).text() for row in range(page._hits.count()))
    assert unnamed(page) == []
    press(line, Qt.Key.Key_Return, "\r")
    assert school.gone_to == [("meetings", meeting.id)]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_topic_has_its_how_to(qtbot: QtBot, application: Application, school: Desk, language: str) -> None:
    application.apply(Preferences(language=language, theme="light", idle_minutes=0))
    page = HelpPage(school.context())
    qtbot.addWidget(page)
    for topic in TOPICS:
        page.show_topic(topic)
        assert len(page._text.toPlainText()) > 200
    assert unnamed(page) == []


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_nameless_small_or_cut(qtbot: QtBot, application: Application, school: Desk, scale: int) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page = shown(qtbot, school, WINDOW)
    page.resize(1000, 3000)
    for part in range(6):
        page.show_section(part)
        qtbot.wait(20)
        assert unnamed(page) == []
        assert too_small(page) == []
        assert cut(page) == []


def test_a_new_recovery_key_is_made_and_shown_with_the_passphrase(qtbot: QtBot, school: Desk) -> None:
    page = shown(qtbot, school, OPENING)
    button(page, "Make a new key…").click()
    asked = dialog(page, NewKeyDialog)
    fields(asked)[0].setText(PASSPHRASE)
    button(asked, "Make a new key").click()
    qtbot.waitUntil(lambda: bool(page.findChildren(KeyCard)))
    assert recovery.open_rehearsal(school.vault) is not None
    page.findChildren(KeyCard)[0].window().close()


def test_a_certificate_is_made_told_to_be_nobodys_and_removed(qtbot: QtBot, school: Desk) -> None:
    page = shown(qtbot, school, SIGNING)
    assert "There is no certificate" in said(page)
    press(button(page, "Make one for these data"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "issued by nobody else" in said(page))
    assert groups.current_group(school.vault).name in said(page)
    assert not list(unnamed(page))
    button(page, "Remove the certificate").click()
    qtbot.waitUntil(lambda: "There is no certificate" in said(page))
    assert "stays signed" in page.messages.text


def test_an_organisations_certificate_is_taken_with_its_own_passphrase(
    qtbot: QtBot, school: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "kunta.p12"
    file.write_bytes(organisations_file("kissa"))
    page = shown(qtbot, school, SIGNING)
    for typed, told in (("koira", "does not open"), ("kissa", "Papers can now be signed as Harjoituskunta")):
        button(page, "Choose the organisation's certificate…").click()
        ask = dialog(page, QFileDialog)
        ask.fileSelected.emit(str(file))
        ask.reject()
        asked = dialog(page, FormDialog)
        type_text(fields(asked)[0], typed)
        asked.keep_button.click()
        qtbot.waitUntil(lambda told=told: told in page.messages.text)
    qtbot.waitUntil(lambda: "issued by Varmentaja" in said(page))


def organisations_file(passphrase: str) -> bytes:
    """A municipality's key and certificate, issued by somebody else, as a file."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    own, authority = (
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]) for name in ("Harjoituskunta", "Varmentaja")
    )
    builder = x509.CertificateBuilder().subject_name(own).issuer_name(authority).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(now - timedelta(1)).not_valid_after(now + timedelta(9))
    certificate = builder.sign(key, hashes.SHA256())
    encryption = BestAvailableEncryption(passphrase.encode())
    return pkcs12.serialize_key_and_certificates(b"x", key, certificate, None, encryption)
