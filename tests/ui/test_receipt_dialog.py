"""What came from other laptops, read in the window: by document, marked in words too, until somebody has read it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from laptops import Laptops, exchange
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.agenda import AgendaItem, changed
from ohdesk.domain.groups import Group
from ohdesk.domain.laptops import Laptop
from ohdesk.domain.meetings import Meeting
from ohdesk.services import belonging, receipts
from ohdesk.services.ports import Vault
from ohdesk.storage.store import VaultStore
from ohdesk.ui.application import Application
from ohdesk.ui.home.news_line import NewsLine
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.record_editor import RecordEditor
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.receipt_dialog import ReceiptDialog
from ohdesk.ui.status_line import StatusLine
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.margin_marks import MarginMarks
from ohdesk.ui.widgets.marked_text import MarkedText
from tests.ui.accessibility import unnamed
from tests.ui.practice import Desk

GROUP = Group(uuid4(), name="Ryhmä")
ITEM = AgendaItem(uuid4(), "Breaks", record="Breaks are on Thursdays.")
MEETING = Meeting(uuid4(), GROUP.id, date(2030, 10, 14), theme="Friends", items=(AgendaItem(uuid4(), "Opening"), ITEM))


@dataclass
class Two:
    """The chair's window and the curator's laptop."""

    desk: Desk
    curator: Vault

    def write(self) -> None:
        """Let the curator write something and let it come here."""
        edition = self.curator.read(Meeting, MEETING.id)
        item = replace(ITEM, record="Breaks are on every second Thursday.\nThe students plan games.")
        items = (*changed(edition.value.items, item), AgendaItem(uuid4(), "Spring"))
        self.curator.save(edition, replace(edition.value, items=items, place="Library"))
        exchange(self.desk.vault, self.curator)


@pytest.fixture
def two(application: Application, laptops: Laptops, tmp_path: Path) -> Iterator[Two]:
    chair, curator = laptops.new(), laptops.new()
    chair.add(GROUP)
    chair.add(MEETING)
    curator.add(Laptop(UUID(curator.facts.device), "Curator's laptop"))
    exchange(chair, curator)
    receipts.mark_read(chair, chair.mark, datetime.now(UTC))
    desk = Desk(VaultStore("test installation", seconds=0), chair)
    yield Two(desk, curator)
    desk.tasks.close(5)


def shown(two: Two, qtbot: QtBot) -> ReceiptDialog:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ReceiptDialog(two.desk.context(), parent)
    dialog.open()
    qtbot.waitUntil(lambda: "Looking" not in dialog.text)
    dialog.parent_kept = parent  # type: ignore[attr-defined]  # Qt deletes a dialog with its parent
    return dialog


def words(dialog: ReceiptDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(Label) if label.text()]


def press(dialog: QWidget, name: str) -> None:
    next(button for button in dialog.findChildren(Button) if button.accessibleName() == name).click()


def test_each_paragraph_is_told_with_whose_it_is(two: Two, qtbot: QtBot) -> None:
    two.write()
    dialog = shown(two, qtbot)
    assert dialog.text == "3 things came from the others."
    assert "Curator's laptop: 3 things" in words(dialog)
    assert "Meeting 14.10.2030: Friends" in words(dialog)
    assert "Agenda item 3: Spring" in words(dialog)
    told = [text.accessibleName() for text in dialog.findChildren(MarkedText)]
    assert any("added: “every second" in text and "removed:" in text for text in told)
    assert any("The students plan games." in text for text in told), told
    places = {button.accessibleName() for button in dialog.findChildren(Button) if "Show the place" in button.text()}
    assert "Show the place: Meeting 14.10.2030: Friends" in places
    assert unnamed(dialog) == []


def test_a_place_is_gone_to_and_what_was_read_is_not_shown_again(two: Two, qtbot: QtBot) -> None:
    two.write()
    dialog = shown(two, qtbot)
    press(dialog, "Show the place: Agenda item 2: Breaks")
    assert two.desk.gone_to == [("meetings", ITEM.id)]
    dialog = shown(two, qtbot)
    dialog._read.click()
    assert receipts.news(two.desk.vault, "en").count == 0
    dialog = shown(two, qtbot)
    assert dialog.text == "Nothing has come that you have not read."
    dialog._earlier.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: dialog.text == "3 things came from the others.")
    assert not dialog._read.isVisibleTo(dialog)


def test_it_is_printed(two: Two, qtbot: QtBot) -> None:
    two.write()
    dialog = shown(two, qtbot)
    press(dialog, "Preview and print")
    qtbot.waitUntil(lambda: bool(dialog.findChildren(PreviewDialog)))


def test_the_first_page_and_the_foot_tell_of_it(two: Two, qtbot: QtBot) -> None:
    two.write()
    line = NewsLine(lambda: None)
    qtbot.addWidget(line)
    line.show_news(receipts.news(two.desk.vault, "en"))
    assert not line.isHidden()
    assert line.text == "Curator's laptop: 3 changes"
    line.show_news(receipts.News(0))
    assert line.isHidden()
    foot, wanted = StatusLine(), []
    qtbot.addWidget(foot)
    foot.news_wanted.connect(lambda: wanted.append(True))
    foot.show_news()
    press(foot, "See what came…")
    assert wanted == [True]


def test_new_paragraphs_are_marked_beside_the_text_until_they_are_read(two: Two, qtbot: QtBot) -> None:
    belonging.start(two.desk.vault)
    two.write()
    vault = two.desk.vault
    opened = OpenMeeting(vault, vault.read(Meeting, MEETING.id), two.desk.opened_files)
    editor = RecordEditor(opened, ITEM.id, lines=4)
    qtbot.addWidget(editor)
    editor.show()
    (marks,) = editor.findChildren(MarginMarks)
    assert marks.paragraphs == (0, 1)
    assert marks.isVisible()
    assert editor.text.field.accessibleDescription() == "2 new or changed paragraphs: Curator's laptop"
    editor.text.field.setFocus()
    editor.text.field.replace(0, 0, "Begun.\n")
    assert marks.paragraphs == (1, 2)
    receipts.mark_read(two.desk.vault, two.desk.vault.mark, datetime.now(UTC))
    again = RecordEditor(opened, ITEM.id, lines=4)
    qtbot.addWidget(again)
    assert again.findChildren(MarginMarks)[0].paragraphs == ()
