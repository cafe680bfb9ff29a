"""The step in which a meeting's papers, short texts and answers go out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QComboBox, QPushButton

from ohdesk.domain.agenda import ItemState, Part
from ohdesk.domain.meetings import Meeting
from ohdesk.ui import clock
from ohdesk.ui.handing_out import draft_mail
from ohdesk.ui.meetings import papers
from ohdesk.ui.meetings.answer_sheet import AnswerSheet
from ohdesk.ui.meetings.approved_view import ApprovedView
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.share_view import ShareView
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from tests.ui.accessibility import unnamed
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import button, field, stored

TITLE = "Kaverikyselyn tulokset"


@pytest.fixture
def meeting(vault, group) -> Meeting:
    """A held meeting whose third item was raised by the student council and is closed."""
    vault.set_member(desk.MEMBERS[1].id)
    made = desk.held(vault, group)
    edition = vault.read(Meeting, made.id)
    third = replace(made.items[2], state=ItemState.HANDLED)
    return vault.save(edition, replace(made, items=(*made.items[:2], third, *made.items[3:]))).value


@pytest.fixture
def page(qtbot, application, context, meeting):
    made = MeetingsPage(context)
    made.resize(1280, 900)
    qtbot.addWidget(made)
    made.show()
    qtbot.bring_to_front(made)
    made.open_meeting(meeting.id, Step.SHARE)
    return made


@pytest.fixture
def mailed(monkeypatch) -> list[str]:
    """The addresses that the system was asked to open."""
    found: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(found.append(url.toString())) or True)
    return found


def test_the_answer_stands_ready_is_changed_copied_mailed_and_marked(page, vault, meeting, mailed):
    answer = field(page, f"Answer: {TITLE}")
    assert answer.text.startswith(f"Hello! You raised the matter “{TITLE}”.")
    assert "Agreed: Tukioppilaat järjestävät" in answer.text
    answer.field.moveCursor(answer.field.textCursor().MoveOperation.End)
    type_text(answer.field, " Terveisin ryhmä")
    button(page, f"Copy: Answer: {TITLE}").click()
    assert QGuiApplication.clipboard().text().endswith("Terveisin ryhmä")
    button(page, f"Draft a mail: Answer: {TITLE}").click()
    assert mailed[0].startswith("mailto:?subject=Answer")
    press(button(page, "Mark as answered"), Qt.Key.Key_Return, "\r")
    item = stored(vault, meeting.id).items[2]
    assert (item.answered_on, item.answer[-15:]) == (clock.today(), "Terveisin ryhmä")
    button(page, "Not answered after all").click()
    page.flush()
    assert stored(vault, meeting.id).items[2].answered_on is None


def test_an_answer_that_nobody_changed_is_kept_in_its_first_wording_when_it_is_marked(page, vault, meeting):
    first = field(page, f"Answer: {TITLE}").text
    assert stored(vault, meeting.id).items[2].answer == ""
    button(page, "Mark as answered").click()
    assert stored(vault, meeting.id).items[2].answer == first.strip()


def test_answers_and_short_texts_are_written_after_the_approval(page, vault, store, meeting):
    desk.approve(vault, store, meeting)
    page.refresh()
    button(page, "Share: done").click()
    assert isinstance(page._meeting._view, ShareView)
    type_text(field(page, "For guardians").field, "Kaverikysely on tehty.")
    button(page, "Mark as answered").click()
    page.flush()
    now = stored(vault, meeting.id)
    assert now.summary_guardians == "Kaverikysely on tehty."
    assert now.items[2].answered_on == clock.today()


def test_what_may_be_about_one_student_is_told_with_the_paper_for_everybody(page, qtbot, vault, meeting):
    edition = vault.read(Meeting, meeting.id)
    spoken = replace(edition.value.items[0], record="Ellinooran 7B poissaolot huolettavat.")
    vault.save(edition, replace(edition.value, items=(spoken, *edition.value.items[1:])))
    page.refresh()
    page._meeting._papers.copy(papers.published_minutes)
    qtbot.waitUntil(lambda: "1 passage here may be about one student" in page.messages.text)


def test_a_text_that_is_refused_goes_nowhere(page, vault, meeting):
    text = field(page, "For students")
    type_text(text.field, "Hetu 131052-308T.")
    QGuiApplication.clipboard().setText("before")
    button(page, "Copy: For students").click()
    assert QGuiApplication.clipboard().text() == "before"
    assert page.focusWidget() is text.field
    page.flush()
    assert "131052" not in stored(vault, meeting.id).summary_students


def test_answers_that_other_meetings_owe_are_listed_too(page, qtbot, bare, vault, group, meeting):
    other = desk.held(vault, group, clock.today() - timedelta(60))
    edition = vault.read(Meeting, other.id)
    third = replace(other.items[2], title="Välitunnit", state=ItemState.HANDLED)
    vault.save(edition, replace(other, items=(*other.items[:2], third, *other.items[3:])))
    page.open_meeting(meeting.id, Step.SHARE)
    view = page._meeting._view
    qtbot.waitUntil(view._others.isVisible)
    button(view, "Open: Välitunnit").click()
    assert bare.gone_to == [("meetings", other.id)]


def test_an_approved_meeting_opens_for_reading_once_everybody_is_answered(page, vault, store, meeting):
    desk.approve(vault, store, meeting)
    page.open_meeting(meeting.id)
    assert isinstance(page._meeting._view, ShareView)
    button(page, "Mark as answered").click()
    page.flush()
    page.open_meeting(meeting.id)
    assert isinstance(page._meeting._view, ApprovedView)


def test_one_item_of_approved_minutes_is_a_paper_of_its_own(page, qtbot, vault, store, meeting):
    desk.approve(vault, store, meeting)
    page.open_meeting(meeting.id, Step.MINUTES)
    press(button(page, f"Extract: {TITLE}"), Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(lambda: bool(page.findChildren(PreviewDialog)))


def test_an_item_of_the_staffs_own_part_has_an_extract_for_them(page, qtbot, vault, store, meeting):
    edition = vault.read(Meeting, meeting.id)
    third = replace(edition.value.items[2], part=Part.STAFF)
    vault.save(edition, replace(edition.value, items=(*meeting.items[:2], third, *meeting.items[3:])))
    desk.approve(vault, store, meeting)
    page.open_meeting(meeting.id, Step.MINUTES)
    button(page, f"Extract: {TITLE}").click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PreviewDialog)))


def test_representatives_have_a_copy_of_their_own_where_the_staff_has_a_part(page, vault, meeting):
    copies = [b.text().strip() for b in page.findChildren(QPushButton) if b.text().strip().startswith("Preview")]
    assert len(copies) == 4
    opened = page._meeting.open_meeting
    opened.write_item(meeting.items[3].id, "part", Part.STAFF, "Part")
    page.open_meeting(meeting.id, Step.SHARE)
    assert button(page, "Preview the representatives' copy").isVisible()


def test_a_short_text_stands_ready_and_a_field_that_was_emptied_stays_empty(page, qtbot, vault, meeting):
    text = field(page, "For guardians")
    qtbot.waitUntil(lambda: bool(text.text))
    assert "Tukioppilaat järjestävät" in text.text
    assert stored(vault, meeting.id).summary_guardians == ""
    text.field.selectAll()
    press(text.field, Qt.Key.Key_Backspace)
    page.flush()
    assert text.text == ""
    answer = field(page, f"Answer: {TITLE}")
    answer.field.selectAll()
    press(answer.field, Qt.Key.Key_Backspace)
    page.flush()
    assert answer.text == ""


def test_the_minutes_go_out_as_drafts_in_the_users_own_mail_program(page, qtbot, mailed):
    button(page, "Draft a mail to the group").click()
    qtbot.waitUntil(lambda: bool(page.messages.text))
    assert len(mailed) == 2
    assert all(address.startswith("file:") and address.endswith(".eml") for address in mailed)
    assert page.messages.text.startswith("2 messages wait in your mail program. No address for: ")


def test_the_public_text_is_copied(page, qtbot):
    QGuiApplication.clipboard().setText("")
    button(page, "Copy the published text").click()
    qtbot.waitUntil(lambda: "Tukioppilaat järjestävät" in QGuiApplication.clipboard().text())
    assert "Onni Oppija" not in QGuiApplication.clipboard().text()


def test_a_long_text_is_copied_instead_of_mailed(application, mailed):
    assert not draft_mail("Aihe", "ä" * 2000)
    assert mailed == []
    assert QGuiApplication.clipboard().text() == "ä" * 2000


def test_everything_is_named(page, meeting):
    assert len(page._meeting._view.findChildren(AnswerSheet)) == 1
    assert unnamed(page) == []


def test_what_was_agreed_and_the_representatives_letters_are_looked_at(page, qtbot, vault, meeting):
    looked_at = ("Preview what was agreed", "Letter to students", "Letter to guardians")
    for number, words in enumerate(looked_at, start=1):
        button(page, words).click()
        qtbot.waitUntil(
            lambda number=number: sum(one.page_count > 0 for one in page.findChildren(PreviewDialog)) == number
        )
    assert [entry.what for entry in vault.usage_log()][:3] == ["letter_printed", "letter_printed", "outcomes_printed"]


def test_a_letter_that_is_too_long_for_its_page_says_so(page, qtbot, vault, meeting):
    edition = vault.read(Meeting, meeting.id)
    vault.save(edition, replace(edition.value, summary_guardians="Puhuimme pihasta.\n\n" * 60))
    page.refresh()
    button(page, "Letter to guardians").click()
    qtbot.waitUntil(lambda: page.findChild(PreviewDialog) is not None)
    said = page.findChild(PreviewDialog).messages
    qtbot.waitUntil(lambda: "The letter has" in said.text)
    assert "Shorten the short text" in said.text


def test_each_readers_copy_of_the_minutes_leads_to_the_others(page, qtbot, vault, meeting):
    edition = vault.read(Meeting, meeting.id)
    spoken = replace(edition.value.items[0], record="Ellinooran 7B poissaolot huolettavat.")
    staffs = replace(edition.value.items[3], part=Part.STAFF)
    vault.save(edition, replace(edition.value, items=(spoken, *edition.value.items[1:3], staffs)))
    page.open_meeting(meeting.id, Step.SHARE)
    button(page, "Preview the group's copy").click()
    preview = page.findChild(PreviewDialog)
    qtbot.waitUntil(lambda: preview.page_count > 0)
    version = next(one for one in preview.findChildren(QComboBox) if one.accessibleName() == "Version")
    names = [version.itemText(number) for number in range(version.count())]
    assert names == ["The group's own copy", "The representatives' copy", "Public copy"]
    assert not preview.messages.text
    version.setCurrentIndex(2)
    version.activated.emit(2)
    qtbot.waitUntil(lambda: "may be about one student" in preview.messages.text)
    assert preview.wish.version == 2
