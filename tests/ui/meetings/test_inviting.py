"""The step in which the invitation goes out: each reader's paper, the mail drafts, the calendar file."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel

from ohdesk.domain.agenda import Part
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.services import meetings
from ohdesk.ui import clock
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.sharing import set_shared
from tests.ui.accessibility import unnamed
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import button, field, stored


@pytest.fixture
def meeting(vault, group) -> Meeting:
    """A meeting to come; its last item but one is for the staff, with a file, and has the chair's prompt."""
    edition = vault.read(Group, group.id)
    addressed = tuple(
        replace(member, email=f"{member.id.hex[:6]}@koulu.example") if place != 2 else member
        for place, member in enumerate(edition.value.members)
    )
    vault.save(edition, replace(edition.value, members=addressed))
    made = desk.coming(vault, group)
    edition = vault.read(Meeting, made.id)
    file = meetings.attach(vault, "Tilasto.pdf", b"%PDF-1.7 tilasto")
    third = replace(made.items[2], prompt="Kysy kuraattorilta ensin.", attachments=(file,))
    staff = replace(made.items[4], title="Henkilöstön jaksaminen", part=Part.STAFF)
    items = (*made.items[:2], third, made.items[3], staff, made.items[5])
    return vault.save(edition, replace(edition.value, items=items)).value


@pytest.fixture
def page(qtbot, application, context, meeting):
    made = MeetingsPage(context)
    made.resize(1280, 900)
    qtbot.addWidget(made)
    made.show()
    qtbot.bring_to_front(made)
    made.open_meeting(meeting.id, Step.INVITE)
    return made


@pytest.fixture
def handed(monkeypatch) -> list[Path]:
    """The files that the system was asked to open."""
    found: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(found.append(Path(url.toLocalFile()))) or True)
    return found


def tick(page, name: str) -> None:
    box = next(box for box in page.findChildren(QCheckBox) if box.isVisibleTo(page) and box.text() == name)
    press(box, Qt.Key.Key_Space, " ")
    assert box.isChecked()


def copied(page, qtbot, reader: str) -> str:
    button(page, reader).click()
    QGuiApplication.clipboard().setText("")
    button(page, "Copy as text").click()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")
    return QGuiApplication.clipboard().text()


def test_each_reader_gets_their_own_text(page, qtbot):
    group = copied(page, qtbot, "The group")
    assert "5 Henkilöstön jaksaminen" in group
    assert "Kysy kuraattorilta" not in group
    assert "Henkilöstön" not in copied(page, qtbot, "Representatives")
    assert "6 Loppuluenta" in copied(page, qtbot, "Everybody")
    for reader in ("The chair", "A sheet to write on"):
        button(page, reader).click()
        assert not button(page, "Copy as text").isEnabled()


def test_every_paper_is_looked_at_by_keys(page, qtbot):
    for reader in ("The group", "Representatives", "The chair", "A sheet to write on", "Everybody"):
        press(button(page, reader), Qt.Key.Key_Space, " ")
        press(button(page, "Preview and print"), Qt.Key.Key_Return, "\r")
        qtbot.waitUntil(lambda: bool(page.findChildren(PreviewDialog)))
        (dialog,) = page.findChildren(PreviewDialog)
        qtbot.waitUntil(lambda dialog=dialog: dialog.page_count > 0)
        dialog.close()
        qtbot.waitUntil(lambda: not page.findChildren(PreviewDialog))


def test_papers_speak_the_language_that_is_chosen(page, qtbot):
    assert "Chair" not in copied(page, qtbot, "The group")
    button(page, "Svenska").click()
    assert "Sammankallare: Aino Esimerkki" in copied(page, qtbot, "The group")


def test_large_print_takes_more_pages(page, qtbot):
    counts = []
    for large in (False, True):
        if large:
            tick(page, "Large print")
        button(page, "Preview and print").click()
        qtbot.waitUntil(lambda: bool(page.findChildren(PreviewDialog)))
        (dialog,) = page.findChildren(PreviewDialog)
        qtbot.waitUntil(lambda dialog=dialog: dialog.page_count > 0)
        counts.append(dialog.page_count)
        dialog.close()
        qtbot.waitUntil(lambda: not page.findChildren(PreviewDialog))
    assert counts[0] < counts[1]


def test_the_words_to_those_invited_are_kept_and_go_out(page, qtbot, vault, meeting):
    type_text(field(page, "A few words to those invited").field, "Lukekaa liite.")
    assert "Lukekaa liite." in copied(page, qtbot, "The group")
    assert stored(vault, meeting.id).invitation == "Lukekaa liite."


def test_two_drafts_wait_in_the_mail_program_and_go_with_the_vault(page, qtbot, bare, handed):
    tick(page, "Enclose the items' files")
    button(page, "Open a draft").click()
    qtbot.waitUntil(lambda: len(handed) == 2)
    staff, representatives = (message_from_bytes(path.read_bytes(), policy=default) for path in handed)
    assert len(staff["bcc"].addresses) == 4
    assert len(representatives["bcc"].addresses) == 2
    assert "Henkilöstön jaksaminen" in staff.get_body(("plain",)).get_content()
    assert "Henkilöstön" not in representatives.get_body(("plain",)).get_content()
    assert [part.get_filename() for part in staff.iter_attachments()][-1] == "Tilasto.pdf"
    bare.opened_files.clear()
    assert not any(path.exists() for path in handed)


def test_who_has_no_address_is_told(page):
    assert "no address: Terttu Testaaja" in page._meeting._view._reach.text()
    assert "6 receivers" in page._meeting._view._reach.text()


def test_drafts_are_saved_where_no_program_opens_them(page, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    button(page, "Open a draft").click()
    qtbot.waitUntil(lambda: "No program here" in page.messages.text)
    button(page, "Save the draft…").click()
    qtbot.waitUntil(lambda: bool(page.findChildren(QFileDialog)))
    dialog = page.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert len(list(tmp_path.glob("*.eml"))) == 2


def test_an_invitation_sent_again_counts_as_an_update(page, qtbot, vault, meeting, tmp_path):
    assert not page._meeting._view._again.isVisible()
    button(page, "Mark as invited").click()
    assert button(page, "Calendar file…").isEnabled()
    button(page, "Invite again").click()
    assert stored(vault, meeting.id).invitation_version == 1
    assert stored(vault, meeting.id).invited_on == clock.today()
    event = calendar_file(page, qtbot, "Calendar update…", tmp_path / "update.ics")
    assert (event["sequence"], event["status"]) == (1, "CONFIRMED")


def test_a_cancelled_meeting_is_taken_out_of_calendars(page, qtbot, vault, meeting, tmp_path):
    meetings.cancel(vault, meetings.invite(vault, vault.read(Meeting, meeting.id), clock.today()))
    page.refresh()
    event = calendar_file(page, qtbot, "Cancel in calendars…", tmp_path / "cancel.ics")
    assert (event["sequence"], event["status"]) == (1, "CANCELLED")


def calendar_file(page, qtbot, name: str, path: Path):
    button(page, name).click()
    qtbot.waitUntil(lambda: bool(page.findChildren(QFileDialog)))
    dialog = page.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    return next(iter(icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")))


def test_while_others_see_the_window_it_tells_nothing_of_the_staff_or_of_members(page, qtbot):
    def said() -> str:
        view = page._meeting._view
        return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view))

    qtbot.waitUntil(lambda: "Henkilöstön jaksaminen" in said())
    set_shared(page.window(), True)
    qtbot.waitUntil(lambda: "6  Loppuluenta" in said())
    assert "Henkilöstön jaksaminen" not in said()
    assert "Terttu Testaaja" not in said()
    button(page, "The chair").click()
    assert not button(page, "Preview and print").isEnabled()
    set_shared(page.window(), False)
    assert button(page, "Preview and print").isEnabled()
    qtbot.waitUntil(lambda: "Henkilöstön jaksaminen" in said())
    assert "Terttu Testaaja" in said()


def test_everything_has_a_name(page):
    assert unnamed(page) == []


def test_a_word_that_the_law_has_left_behind_is_hinted_at(page, qtbot):
    view = page._meeting._view
    words = field(view, "A few words to those invited")
    type_text(words.field, "Aiheena on tehostettu tuki.")
    qtbot.waitUntil(lambda: any("“tehostettu tuki”" in label.text() for label in view.findChildren(QLabel)))
