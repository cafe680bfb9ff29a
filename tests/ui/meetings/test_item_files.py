"""Files of an item: dropped, looked at from memory, handed to other programs as copies that go with the vault."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from ohdesk.domain.agenda import LARGEST_ATTACHMENT
from ohdesk.ui.meetings.attachments import Attachments
from ohdesk.ui.meetings.look_dialog import LookDialog
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.opened_files import OpenedFiles, sweep
from ohdesk.ui.pages import make_workspace
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.sharing import set_shared
from ohdesk.ui.widgets.label import Label
from tests.ui.accessibility import unnamed
from tests.ui.meetings import desk
from tests.ui.meetings.desk import button, stored

NOTHING = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def meeting(vault, group):
    return desk.coming(vault, group)


@pytest.fixture
def page(qtbot, application, context, meeting):
    made = MeetingsPage(context)
    made.resize(1060, 780)
    qtbot.addWidget(made)
    made.show()
    qtbot.bring_to_front(made)
    made.open_meeting(meeting.id, Step.PREPARE)
    made._meeting._view.show_item(meeting.items[2].id)
    return made


@pytest.fixture
def add(page, qtbot, tmp_path):
    """Drop files on the item's list of files, as from a folder's window; returns the list."""

    def drop(**files: bytes) -> Attachments:
        shown, data = page.findChild(Attachments), QMimeData()
        paths = [tmp_path / name.replace("_", ".") for name in files]
        for path, content in zip(paths, files.values(), strict=True):
            path.write_bytes(content)
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        enter = QDragEnterEvent(shown.rect().center(), Qt.DropAction.CopyAction, data, *NOTHING)
        shown.dragEnterEvent(enter)
        assert enter.isAccepted()
        shown.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *NOTHING))
        qtbot.waitUntil(lambda: not page.context.tasks.busy)
        qtbot.wait(1)  # the new rows are shown with the next event
        return shown

    return drop


def files(vault, meeting) -> list[str]:
    return [attachment.name for attachment in stored(vault, meeting.id).items[2].attachments]


def test_files_are_dropped_shown_with_type_and_size_and_removed(page, vault, meeting, add):
    shown = add(kysely_csv=b"luokka;kavereita\n" * 100, ohje_docx=b"PK")
    page.flush()
    assert files(vault, meeting) == ["kysely.csv", "ohje.docx"]
    (first, _) = stored(vault, meeting.id).items[2].attachments
    assert vault.blob(first.sha256) == b"luokka;kavereita\n" * 100
    words = [label.text() for label in shown.findChildren(Label)]
    assert {"CSV · 1.7 kB", "DOCX · 1.0 kB"} <= set(words)  # no single bytes: Qt has no Finnish word for them
    assert "Or drop them here. At most 25 MB each." in words
    button(page, "Remove kysely.csv").click()
    page.flush()
    assert files(vault, meeting) == ["ohje.docx"]


def test_a_file_that_is_too_large_is_refused_unread_by_its_name_and_the_others_are_added(
    page, vault, meeting, qtbot, tmp_path
):
    with (tmp_path / "video.mp4").open("wb") as video:
        video.truncate(LARGEST_ATTACHMENT * 400)  # ten gigabytes that nobody reads
    (tmp_path / "ohje.txt").write_bytes(b"Ohje")
    shown = page.findChild(Attachments)
    shown.add_files([str(tmp_path / "video.mp4"), str(tmp_path / "ohje.txt")])
    qtbot.waitUntil(lambda: not page.context.tasks.busy)
    page.flush()
    assert files(vault, meeting) == ["ohje.txt"]
    assert "video.mp4" in shown.messages.text
    assert "25" in shown.messages.text


def test_a_name_with_an_identity_code_is_refused(page, vault, meeting, qtbot, tmp_path):
    (tmp_path / "131052-308T.txt").write_bytes(b"Ohje")
    shown = page.findChild(Attachments)
    shown.add_files([str(tmp_path / "131052-308T.txt")])
    qtbot.waitUntil(lambda: bool(shown.messages.text))
    page.flush()
    assert files(vault, meeting) == []


def test_a_name_that_may_be_a_students_is_asked_about_before_the_file_is_read(page, vault, meeting, qtbot, tmp_path):
    for name in ("Ellinooran_tukipäätös.txt", "Terttu_Testaaja_esitys.txt"):
        (tmp_path / name).write_bytes(b"Ohje")
    shown = page.findChild(Attachments)
    shown.add_files([str(tmp_path / "Ellinooran_tukipäätös.txt"), str(tmp_path / "Terttu_Testaaja_esitys.txt")])
    qtbot.waitUntil(lambda: not page.context.tasks.busy)
    page.flush()
    assert files(vault, meeting) == ["Terttu_Testaaja_esitys.txt"]
    assert "Ellinooran_tukipäätös.txt" in shown.messages.text
    button(page, "Add it as it is").click()
    qtbot.waitUntil(lambda: len(files_shown(page)) == 2)
    page.flush()
    assert "Ellinooran_tukipäätös.txt" in files(vault, meeting)


def test_while_others_see_the_screen_a_files_name_is_not_spoken_of(page, vault, meeting, qtbot, tmp_path):
    (tmp_path / "Ellinooran_tukipäätös.txt").write_bytes(b"Ohje")
    shown = page.findChild(Attachments)
    set_shared(page, True)
    shown.add_files([str(tmp_path / "Ellinooran_tukipäätös.txt")])
    page.flush()
    assert "Ellinoora" not in shown.messages.text
    assert files(vault, meeting) == []


def files_shown(page) -> tuple:
    return page._meeting.open_meeting.meeting.items[2].attachments


def test_text_and_pictures_are_looked_at_from_memory(page, add, qtbot, context):
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#0B5CAD"))
    picture.save(str(context.vault.facts.path.parent / "kuva.png"))
    png = (context.vault.facts.path.parent / "kuva.png").read_bytes()
    add(muistilista_txt="Äänet käytävällä".encode("cp1252"), kuva_png=png, rikki_png=b"no picture")
    button(page, "Look at muistilista.txt").click()
    qtbot.waitUntil(lambda: page.findChild(LookDialog) is not None)
    dialog = page.findChild(LookDialog)
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "Äänet käytävällä"
    assert unnamed(dialog) == []
    dialog.close()
    qtbot.waitUntil(lambda: page.findChild(LookDialog) is None)
    button(page, "Look at kuva.png").click()
    qtbot.waitUntil(lambda: page.findChild(LookDialog) is not None)
    dialog = page.findChild(LookDialog)
    qtbot.bring_to_front(dialog)
    assert dialog.grab().toImage().pixelColor(dialog.width() // 2, dialog.height() // 2) == QColor("#0B5CAD")
    dialog.close()
    qtbot.waitUntil(lambda: page.findChild(LookDialog) is None)
    button(page, "Look at rikki.png").click()
    qtbot.waitUntil(lambda: page.findChild(LookDialog) is not None)
    assert page.findChild(LookDialog).findChild(Label).text().startswith("This picture could not be read")
    assert not (context.vault.facts.path.parent / "opened").exists()


def test_a_paper_is_opened_by_the_users_own_program_as_a_copy_that_goes_with_the_vault(
    page, add, qtbot, context, monkeypatch
):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    add(ohje_docx=b"PK paper")
    button(page, "Open ohje.docx").click()
    qtbot.waitUntil(lambda: bool(opened))
    (path,) = opened
    copy = Path(path)
    assert (copy.name, copy.read_bytes()) == ("ohje.docx", b"PK paper")
    folder = context.vault.facts.path.parent / "opened"
    modes = {stat.S_IMODE(p.stat().st_mode) for p in [folder, *folder.rglob("*")] if p.is_dir()}
    if os.name == "posix":
        assert modes == {0o700}
        assert stat.S_IMODE(copy.stat().st_mode) == 0o400
    assert page.findChild(Attachments).messages.text.startswith("Opened as a copy for reading")
    context.opened_files.clear()
    assert not folder.exists()
    assert context.opened_files.put("late.docx", b"PK") is None, "nothing is written once the vault is closed"
    assert not folder.exists()


def test_what_could_run_is_saved_but_never_started(page, add):
    add(asennus_exe=b"MZ", lasku_xlsm=b"PK", sivu_html=b"<script>", linkki_desktop=b"[Desktop Entry]")
    names = [found.accessibleName() for found in page.findChildren(QPushButton)]
    assert not any(name.startswith(("Open ", "Look at ")) for name in names)
    assert button(page, "Save a copy of asennus.exe…")


def test_a_pdf_is_shown_from_memory(page, add, qtbot, vault, meeting):
    from ohdesk.services import forms, printing

    add(lista_pdf=forms.made(vault, printing.agenda(vault, meeting.id, "fi")))
    button(page, "Look at lista.pdf").click()
    qtbot.waitUntil(lambda: page.findChild(PreviewDialog) is not None)


def test_what_a_killed_program_left_is_swept_at_the_next_start_and_what_is_in_use_stays(tmp_path):
    root = tmp_path / "opened"
    program = textwrap.dedent(
        f"""
        import sys, time
        from pathlib import Path
        from ohdesk.ui.opened_files import OpenedFiles
        files = OpenedFiles(Path({str(root)!r}))
        print(files.put("ohje.docx", b"secret words"), flush=True)
        time.sleep(60)
        """
    )
    own = OpenedFiles(root)
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout
        left = Path(killed.stdout.readline().strip())
        mine = own.put("muu.docx", b"mine")
        sweep(root)
        there = left.exists()
        killed.kill()
    assert there, "a program that runs keeps its copies"
    sweep(root)
    assert not left.exists()
    assert mine
    assert mine.exists()
    own.clear()
    sweep(root)
    assert not root.exists()


def test_the_lock_takes_the_copies_away(qtbot, bare, group, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    workspace = make_workspace(bare.vault, bare.store, bare.tasks, bare.tasks, bare.exchanging, Preferences())
    qtbot.addWidget(workspace)
    copy = workspace.page("meetings").context.opened_files.put("ohje.docx", b"secret words")
    assert copy
    assert copy.is_relative_to(tmp_path / "run")
    workspace.close_vault()
    assert [path for path in (tmp_path / "run").rglob("*") if path.is_file()] == []
