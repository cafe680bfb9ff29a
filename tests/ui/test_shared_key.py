"""The recovery key in several hands: shared out, printed, tried with its holders each year, used at the entrance."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from ready_vaults import PASSPHRASE

from ohdesk.domain.year_clock import ClockEntry
from ohdesk.services import groups, recovery, recovery_parts
from ohdesk.ui.clock import today
from ohdesk.ui.home.home_page import HomePage
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.safety.share_key_dialog import ShareKeyDialog
from ohdesk.ui.safety.share_sheets_dialog import ShareSheetsDialog
from ohdesk.ui.safety.try_key_dialog import TryKeyDialog
from ohdesk.ui.settings.settings_page import SettingsPage
from ohdesk.ui.vault.entrance import Entrance
from ohdesk.ui.vault.fresh_passphrase_page import FreshPassphrasePage
from tests.ui.accessibility import too_small, unnamed
from tests.ui.keys import type_text
from tests.ui.practice import Desk
from tests.ui.test_widgets import cut

OPENING = 1


def said(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def button(page: QWidget, name: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if name in (b.accessibleName(), b.text()) and b.isVisible())


def fields(parent: QWidget) -> list[QLineEdit]:
    return [line for line in parent.findChildren(QLineEdit) if line.isVisible()]


def settings(qtbot: QtBot, desk: Desk) -> SettingsPage:
    page = SettingsPage(desk.context())
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.show()
    page.show_section(OPENING)
    qtbot.wait(1)
    return page


def home(qtbot: QtBot, desk: Desk) -> HomePage:
    page = HomePage(desk.context(), today)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.refresh()
    page.show()
    return page


def give(qtbot: QtBot, where: QWidget, text: str, go_on: str) -> None:
    """Type a key or a part as a holder does, and go on."""
    (line,) = [edit for edit in where.findChildren(QTextEdit) if edit.isVisible()]
    type_text(line, text)
    button(where, go_on).click()


def test_a_key_is_shared_out_printed_for_each_holder_and_read_back_from_the_sheets(
    qtbot: QtBot, school: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[tuple[recovery_parts.Part, ...]] = []
    share_out = recovery_parts.share_out
    monkeypatch.setattr(
        recovery_parts, "share_out", lambda *given, **how: made.append(share_out(*given, **how)) or made[-1]
    )
    page = settings(qtbot, school)
    assert "Shared out to nobody" in said(page)
    button(page, "Share the key out…").click()
    asked = page.findChild(ShareKeyDialog)
    (names,) = asked.findChildren(QTextEdit)
    assert names.toPlainText().splitlines() == ["Chair", "Principal", "Education provider"]
    assert [asked._needed.itemText(place) for place in range(asked._needed.count())] == ["2 of 3 parts", "3 of 3 parts"]
    names.setPlainText("Rehtori")
    button(asked, "Make the sheets").click()
    assert "Name two to sixteen holders" in said(asked)
    names.setPlainText("Puheenjohtaja\nRehtori\n\n Kuraattori ")
    assert unnamed(asked) == []
    assert cut(asked) == []
    fields(asked)[0].setText(PASSPHRASE)
    asked.findChild(QCheckBox).setChecked(True)
    button(asked, "Make the sheets").click()
    qtbot.waitUntil(lambda: bool(page.findChildren(ShareSheetsDialog)))
    sheets = page.findChild(ShareSheetsDialog)
    assert [title for title in ("Part 1: Puheenjohtaja", "Part 3: Kuraattori") if title not in said(sheets)] == []
    assert unnamed(sheets) == []
    assert too_small(sheets) == []
    assert sheets.focusWidget().accessibleName() == "Print or save the sheet of Puheenjohtaja"
    assert fields(sheets)[0].accessibleName() == f"Puheenjohtaja: Group {sheets._asked[0] + 1} from the paper"
    button(sheets, "Print or save the sheet of Rehtori").click()
    qtbot.waitUntil(lambda: bool(sheets.findChildren(PreviewDialog)))
    preview = sheets.findChild(PreviewDialog)
    qtbot.waitUntil(lambda: preview.page_count == 1)
    preview.close()
    (parts,) = made
    for part, asked_for, line in zip(parts, sheets._asked, fields(sheets), strict=True):
        type_text(line, part.share.groups()[asked_for].lower())
    fields(sheets)[1].setText("000000")
    button(sheets, "Check the sheets").click()
    assert said(sheets).count("That is not what stands on the sheet.") == 1
    fields(sheets)[1].setText(parts[1].share.groups()[sheets._asked[1]])
    button(sheets, "Check the sheets").click()
    qtbot.waitUntil(lambda: "Shared out: any 2 of 3 parts open" in said(page))
    assert "Puheenjohtaja, Rehtori, Kuraattori · Parts not tried yet" in said(page)
    assert "No sheet on one page is in force" in said(page)


def test_sheets_that_are_not_checked_are_not_closed_by_one_press(qtbot: QtBot, school: Desk) -> None:
    parts = recovery_parts.share_out(school.store, school.vault, PASSPHRASE, ("Raili", "Kaija", "Kunta"), 2)
    sheets = ShareSheetsDialog(school.context(), parts, None)
    qtbot.addWidget(sheets)
    sheets.open()
    button(sheets, "Close").click()
    assert sheets.isVisible()
    assert "cannot be printed any more" in said(sheets)
    assert cut(sheets) == []
    sheets.close()
    assert not sheets.isVisible()


def test_a_year_after_the_first_page_asks_for_the_parts_again_and_the_clock_knows_that_they_were_tried(
    qtbot: QtBot, school: Desk
) -> None:
    parts = recovery_parts.share_out(school.store, school.vault, PASSPHRASE, ("Rehtori", "Kuraattori"), 2)
    recovery_parts.rehearse(school.store, school.vault, [part.share for part in parts])
    assert "Any 2 of its 2 parts open too" in said(home(qtbot, school))
    shared = recovery_parts.shared_out(school.store, school.vault)
    long_ago = recovery_parts.SharedOut(shared.generation, shared.holders, shared.made, today() - timedelta(400))
    recovery_parts._remember(school.vault, long_ago)
    page = home(qtbot, school)
    assert "time to try them again" in said(page)
    button(page, "Try it now").click()
    asked = page.findChild(TryKeyDialog)
    assert unnamed(asked) == []
    first, second = (part.share.text() for part in parts)
    give(qtbot, asked, first.replace(first[7], "Z" if first[7] != "Z" else "Y", 1), "Go on")
    qtbot.waitUntil(lambda: "typing mistake" in said(asked))
    asked._entry._key.clear()
    give(qtbot, asked, first.lower(), "Go on")
    qtbot.waitUntil(lambda: "Part 1 is right. Now the part of another holder: 1 more." in said(asked))
    give(qtbot, asked, first, "Go on")
    qtbot.waitUntil(lambda: "Part 1 has been given already." in said(asked))
    asked._entry._key.clear()
    give(qtbot, asked, second, "Go on")
    qtbot.waitUntil(lambda: "time to try them again" not in said(page))
    assert recovery_parts.shared_out(school.store, school.vault).tried == recovery.rehearsed_on(school.vault)
    group = groups.current_group(school.vault)
    titles = [entry.title for entry in school.vault.outlines(ClockEntry, group.id)]
    assert titles.count("Palautusavaimen kokeilu") == 1


def test_the_whole_key_is_tried_from_the_settings_and_parts_of_an_older_key_are_refused(
    qtbot: QtBot, school: Desk
) -> None:
    parts = recovery_parts.share_out(school.store, school.vault, PASSPHRASE, ("Rehtori", "Kuraattori"), 2)
    key = recovery.new_recovery_key(school.store, school.vault, PASSPHRASE)
    recovery.forget_rehearsal(school.vault)
    page = settings(qtbot, school)
    button(page, "Try it…").click()
    asked = page.findChild(TryKeyDialog)
    give(qtbot, asked, parts[0].share.text(), "Go on")
    qtbot.waitUntil(lambda: "old recovery key" in said(asked))
    asked._entry._key.clear()
    give(qtbot, asked, key.text(), "Go on")
    qtbot.waitUntil(lambda: "The key opens the data." in said(page))
    assert recovery.rehearsed_on(school.vault) is not None


def test_two_holders_open_the_data_at_the_entrance_when_the_passphrases_are_lost(qtbot: QtBot, school: Desk) -> None:
    parts = recovery_parts.share_out(school.store, school.vault, PASSPHRASE, ("A", "B", "C"), 2, keep_sheet=False)
    path = school.vault.facts.path
    school.vault.close()
    preferences = Preferences(language="en", recent_vaults=(str(path),))
    shown = Entrance(lambda: school.store, school.tasks, school.tasks, preferences, Path("none.json"), tuple)
    qtbot.addWidget(shown)
    shown.resize(1024, 700)
    shown.show()
    button(shown, "Open with the recovery key").click()
    give(qtbot, shown.page, parts[2].share.text(), "Open")
    qtbot.waitUntil(lambda: "Part 3 is right." in said(shown))
    assert unnamed(shown) == []
    assert cut(shown) == []
    give(qtbot, shown.page, parts[0].share.text(), "Open")
    qtbot.waitUntil(lambda: isinstance(shown.page, FreshPassphrasePage))
    shown.page.findChild(QLineEdit).setText("hilla tuohi kampela viiri")
    with qtbot.waitSignal(shown.opened) as opened:
        button(shown, "Take into use").click()
    opened.args[0].close()
    school.store.unlock(path, "hilla tuohi kampela viiri").close()
