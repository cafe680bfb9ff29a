"""Papers are looked at, chosen among, searched, read as text, saved and printed from memory."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas

from ohdesk.documents.pages import Bookmark
from ohdesk.domain.errors import UnreadablePaper
from ohdesk.domain.plans import Plan
from ohdesk.services import forms, pages, printing
from ohdesk.services.forms import Form, Paper
from ohdesk.ui.application import Application
from ohdesk.ui.printing.contents_list import ContentsList
from ohdesk.ui.printing.page_field import PageField
from ohdesk.ui.printing.pages_view import PagesView
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.printing.printer import PrintRun, chosen_pages
from ohdesk.ui.printing.source import File, Source, Version, Wish, one_version
from ohdesk.ui.tasks import TaskRunner
from ohdesk.ui.widgets.choice import Choice
from tests.ui.accessibility import cut, too_small, unnamed
from tests.ui.practice import Desk


def paper(count: int, size: tuple[float, float] = landscape(A4)) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=size)
    for number in range(1, count + 1):
        canvas.setFontSize(60)
        canvas.drawString(200, 300, f"Page {number}")
        canvas.bookmarkPage(f"p{number}")
        canvas.addOutlineEntry(f"Chapter {number}", f"p{number}", 0)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def tasks(application: Application) -> Iterator[TaskRunner]:
    runner = TaskRunner("test")
    yield runner
    runner.close(5)


def opened(qtbot: QtBot, source: Source | File, desk: Desk | TaskRunner) -> PreviewDialog:
    """Open a preview and wait until its first page is there to be seen."""
    tasks, files = (desk, None) if isinstance(desk, TaskRunner) else (desk.tasks, desk.opened_files)
    dialog = PreviewDialog(source, tasks, files)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.page_count > 0 and not tasks.busy)
    return dialog


@pytest.fixture
def preview(qtbot: QtBot, tasks: TaskRunner) -> PreviewDialog:
    return opened(qtbot, File("Plan.pdf", paper(12)), tasks)


def plan_source(desk: Desk) -> Source:
    vault, plan = desk.vault, desk.vault.all(Plan)[0].id
    return Source(
        vault,
        "Plan",
        (
            Version("Goals in a table", lambda language: printing.plan(vault, plan, language)),
            Version("A goal at a time", lambda language: printing.plan(vault, plan, language, in_blocks=True)),
        ),
        Wish("fi"),
    )


def button(dialog: QWidget, name: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.accessibleName() == name)


def view(dialog: PreviewDialog) -> PagesView:
    return dialog.findChild(PagesView)


def place(dialog: PreviewDialog) -> str:
    return dialog.findChild(PageField).text()


def press(widget: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, keys))


def words_of(made: bytes) -> str:
    return " ".join(" ".join(pages.written(made)).split())


# Looking


def test_every_part_of_the_preview_is_named_and_large_enough(qtbot: QtBot, school: Desk) -> None:
    dialog = opened(qtbot, plan_source(school), school)
    button(dialog, "Find").click()
    assert unnamed(dialog) == []
    assert too_small(dialog) == []
    sheets = [sheet.accessibleName() for sheet in view(dialog).findChildren(QWidget) if sheet.accessibleName()]
    assert f"Page 1 of {dialog.page_count}" in sheets


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_in_a_small_window_whatever_the_size_of_the_text(
    qtbot: QtBot, school: Desk, application: Application, scale: int
) -> None:
    from ohdesk.ui.preferences import Preferences

    application.apply(Preferences(language="fi", theme="light", text_scale=scale, idle_minutes=0))
    dialog = opened(qtbot, plan_source(school), school)
    dialog.resize(1024, 700)
    qtbot.waitUntil(lambda: dialog.width() == 1024)
    assert cut(dialog) == []


def test_pages_are_turned_by_buttons_and_keys_and_by_their_number(qtbot: QtBot, preview: PreviewDialog) -> None:
    assert place(preview) == "1 / 12"
    assert not button(preview, "Previous page").isEnabled()
    button(preview, "Next page").click()
    qtbot.waitUntil(lambda: place(preview) == "2 / 12")
    press(view(preview), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: place(preview) == "12 / 12")
    press(view(preview), Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: place(preview) == "1 / 12")
    field = preview.findChild(PageField)
    field.setText("7")
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: place(preview) == "7 / 12")
    field.setText("seven")
    press(field, Qt.Key.Key_Return)
    assert place(preview) == "7 / 12"
    field.setText("99")
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: place(preview) == "12 / 12")


def test_the_page_that_is_looked_at_stays_when_it_gets_larger(qtbot: QtBot, preview: PreviewDialog) -> None:
    view(preview).go_to(5)
    width = view(preview).widget().height()
    button(preview, "Larger").click()
    assert view(preview).widget().height() > width
    qtbot.waitUntil(lambda: place(preview) == "6 / 12")
    zoom = next(found for found in preview.findChildren(Choice) if found.accessibleName() == "Size on the screen")
    zoom.setCurrentIndex(1)
    zoom.activated.emit(1)
    qtbot.waitUntil(lambda: place(preview) == "6 / 12")
    press(view(preview), Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: place(preview) == "7 / 12")


def test_only_pages_near_the_view_are_drawn_and_far_ones_are_forgotten(qtbot: QtBot, tasks: TaskRunner) -> None:
    dialog = opened(qtbot, File("Long.pdf", paper(60)), tasks)
    pictures = view(dialog)._pictures
    assert {piece.page for piece in pictures._drawn} < set(range(4))
    view(dialog).set_zoom(1.0)
    for page in range(0, 60, 3):
        view(dialog).go_to(page)
        qtbot.waitUntil(lambda page=page: page in {piece.page for piece in pictures._drawn})
    qtbot.waitUntil(lambda: not tasks.busy)
    assert sum(drawn.sizeInBytes() for drawn in pictures._drawn.values()) < 80 * 1024 * 1024
    assert len({piece.page for piece in pictures._drawn}) < 60


def test_the_page_is_sharp_at_every_size(qtbot: QtBot, preview: PreviewDialog, tasks: TaskRunner) -> None:
    for zoom in (0.5, 1.0, 4.0):
        view(preview).set_zoom(zoom)
        qtbot.waitUntil(lambda: not tasks.busy and not view(preview)._soon.isActive())
        sheet = view(preview)._sheets[view(preview).page]
        drawn = {piece.width for piece in view(preview)._pictures._drawn if piece.page == view(preview).page}
        assert round(sheet.width() * sheet.devicePixelRatioF()) in drawn


def test_a_file_that_is_no_pdf_is_told_as_such(qtbot: QtBot, tasks: TaskRunner) -> None:
    problems: list[Exception] = []
    dialog = PreviewDialog(File("Broken.pdf", b"%PDF-1.7 nothing else"), tasks)
    dialog.failed.connect(problems.append)
    dialog.open()
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], UnreadablePaper)


# Choosing


def test_a_choice_is_shown_in_place_and_the_page_stays(qtbot: QtBot, school: Desk) -> None:
    dialog = opened(qtbot, plan_source(school), school)
    before = dialog.made.pdf
    view(dialog).go_to(1)
    qtbot.waitUntil(lambda: place(dialog).startswith("2 /"))
    button_of = {found.text(): found for found in dialog.findChildren(QPushButton)}
    button_of["In Swedish"].click()
    qtbot.waitUntil(lambda: dialog.made.pdf != before)
    assert dialog.made.paper.document.language == "sv"
    assert place(dialog).startswith("2 /")
    version = next(found for found in dialog.findChildren(Choice) if found.accessibleName() == "Version")
    pdf = dialog.made.pdf
    version.setCurrentIndex(1)
    version.activated.emit(1)
    qtbot.waitUntil(lambda: dialog.made.pdf != pdf)
    dialog.findChild(QCheckBox).click()
    qtbot.waitUntil(lambda: dialog.made.scale == forms.LARGE)
    assert (dialog.made.paper.document.language, dialog.made.scale) == ("sv", forms.LARGE)


def test_what_is_given_up_stops_at_its_next_page_and_blocks_nothing(qtbot: QtBot, school: Desk) -> None:
    vault, plan = school.vault, school.vault.all(Plan)[0].id
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def describe(language: str) -> Paper:
        if language == "sv":
            begun.set()
            go_on.wait()
        return printing.plan(vault, plan, language)

    dialog = opened(qtbot, one_version(vault, "Plan", describe, "fi"), school)
    shown = dialog.made
    swedish = next(found for found in dialog.findChildren(QPushButton) if found.text() == "In Swedish")
    swedish.click()
    qtbot.waitUntil(begun.is_set)
    qtbot.waitUntil(lambda: button(dialog, "Cancel").isVisible())
    button(dialog, "Cancel").click()
    assert not swedish.isChecked(), "what is chosen is what is shown"
    school.tasks.run(dialog, ended.set, lambda _: None, pytest.fail)
    rendered: list[int] = []
    go_on.set()
    qtbot.waitUntil(ended.is_set)
    assert dialog.made is shown
    assert rendered == []


def test_closing_while_a_paper_is_made_stops_the_making(qtbot: QtBot, school: Desk) -> None:
    vault, plan = school.vault, school.vault.all(Plan)[0].id
    begun, go_on = threading.Event(), threading.Event()

    def describe(language: str) -> Paper:
        begun.set()
        go_on.wait()
        return printing.plan(vault, plan, language)

    dialog = PreviewDialog(one_version(vault, "Plan", describe, "fi"), school.tasks)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(begun.is_set)
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: not school.tasks.busy)
    assert dialog.made is None


# Finding and reading


def find(qtbot: QtBot, dialog: PreviewDialog, words: str) -> QLineEdit:
    press(view(dialog), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    if not (field := next(f for f in dialog.findChildren(QLineEdit) if f.placeholderText())).isVisible():
        button(dialog, "Find").click()
    field.setText(words)
    return field


def test_words_are_found_from_where_one_looks_and_round_the_end(qtbot: QtBot, preview: PreviewDialog) -> None:
    view(preview).go_to(9)
    field = find(qtbot, preview, "page 1")
    told = lambda: field.parentWidget().findChild(type(preview.messages._words)).text()  # noqa: E731
    qtbot.waitUntil(lambda: told() == "2 / 4")
    press(field, Qt.Key.Key_Return)
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told() == "4 / 4" and place(preview) == "12 / 12")
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told() == "1 / 4" and place(preview) == "1 / 12")
    field.setText("nowhere")
    qtbot.waitUntil(lambda: told() == "Not found")
    press(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert preview.isVisible(), "the first Escape closes the search only"


def test_the_contents_lead_to_their_pages(qtbot: QtBot, preview: PreviewDialog) -> None:
    contents = preview.findChild(QTreeWidget)
    assert not contents.isVisible(), "a narrow window leaves its room to the pages"
    button(preview, "Contents beside the pages").click()
    assert contents.isVisible()
    contents.itemActivated.emit(contents.topLevelItem(8), 0)
    qtbot.waitUntil(lambda: place(preview) == "9 / 12")
    assert contents.currentItem() is contents.topLevelItem(8)
    button(preview, "Contents beside the pages").click()
    assert not contents.isVisible()


def test_a_paper_is_read_as_text_with_its_headings(qtbot: QtBot, school: Desk) -> None:
    dialog = opened(qtbot, plan_source(school), school)
    button(dialog, "As text").click()
    text = dialog.findChild(QTextEdit)
    qtbot.waitUntil(lambda: "kaveri" in text.toPlainText())
    assert text.isVisible()
    assert text.isReadOnly()
    blocks = [text.document().findBlockByNumber(number) for number in range(text.document().blockCount())]
    headings = [block.text() for block in blocks if block.blockFormat().headingLevel() > 1]
    assert {mark.title for mark in dialog.made.pages.bookmarks[1:]} <= {*headings}
    button(dialog, "As text").click()
    assert view(dialog).isVisible()


def test_words_are_found_in_the_text_too(qtbot: QtBot, school: Desk) -> None:
    dialog = opened(qtbot, plan_source(school), school)
    button(dialog, "As text").click()
    text = dialog.findChild(QTextEdit)
    qtbot.waitUntil(lambda: "kaveri" in text.toPlainText())
    field = find(qtbot, dialog, "KAVERI")
    qtbot.waitUntil(lambda: text.textCursor().selectedText().casefold() == "kaveri")
    first = text.textCursor().position()
    press(field, Qt.Key.Key_Return)
    assert text.textCursor().position() > first
    press(field, Qt.Key.Key_Escape)
    assert text.hasFocus() or not dialog.isActiveWindow()


def test_a_save_that_is_given_up_writes_nothing(qtbot: QtBot, school: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, plan_source(school), school)
    go_on = threading.Event()
    school.tasks.run(dialog, go_on.wait, lambda _: None, pytest.fail)
    dialog.save_to(str(tmp_path / "x.pdf"))
    qtbot.waitUntil(lambda: button(dialog, "Cancel").isVisible())
    button(dialog, "Cancel").click()
    go_on.set()
    qtbot.waitUntil(lambda: not school.tasks.busy)
    assert list(tmp_path.glob("*.pdf")) == []


# Giving onward


def test_saving_writes_the_bytes_that_are_shown(qtbot: QtBot, school: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, plan_source(school), school)
    dialog.save_to(str(tmp_path / "Suunnitelma ä.pdf"))
    qtbot.waitUntil(lambda: "Suunnitelma ä.pdf" in dialog.messages.text)
    assert (tmp_path / "Suunnitelma ä.pdf").read_bytes() == dialog.made.pdf
    dialog.save_to(str(tmp_path / "missing" / "x.pdf"))
    qtbot.waitUntil(lambda: dialog.messages.text.startswith("Could not be saved there"))
    button(dialog, "Choose another place…").click()
    ask = dialog.findChild(QFileDialog)
    assert ask.isVisible()
    ask.close()


def test_a_paper_is_saved_in_each_of_its_forms(qtbot: QtBot, school: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, plan_source(school), school)
    begins = {Form.PDF: b"%PDF", Form.DOCX: b"PK", Form.HTML: b"<!DOCTYPE html>", Form.TEXT: b"HARJOITUS"}
    begins[Form.PDF_DATA] = b"%PDF"
    for form, begin in begins.items():
        path = tmp_path / f"paper.{form}"
        dialog.save_to(str(path), form)
        qtbot.waitUntil(lambda path=path: path.name in dialog.messages.text)
        assert path.read_bytes().startswith(begin)


def test_the_name_that_is_offered_says_what_when_and_for_whom(qtbot: QtBot, school: Desk) -> None:
    dialog = opened(qtbot, plan_source(school), school)
    forms = button(dialog, "Save as…").menu().actions()
    forms[1].trigger()
    ask = dialog.findChild(QFileDialog)
    assert ask.isVisible()
    name = Path(ask.selectedFiles()[0]).name
    assert name.startswith("Vuosisuunnitelma 20")
    assert name.endswith("(vain ryhmälle).docx")
    assert ask.testOption(QFileDialog.Option.DontConfirmOverwrite) is False
    ask.close()


def test_the_whole_text_goes_to_the_clipboard(qtbot: QtBot, school: Desk) -> None:
    dialog = opened(qtbot, plan_source(school), school)
    actions = {action.text(): action for action in button(dialog, "Save as…").menu().actions()}
    actions["Copy the whole text"].trigger()
    qtbot.waitUntil(lambda: "kaveri" in QGuiApplication.clipboard().text())
    assert "Open in another program" in actions


def test_a_file_from_outside_offers_only_what_it_can_be(qtbot: QtBot, preview: PreviewDialog, tmp_path: Path) -> None:
    offered = [action.text() for action in button(preview, "Save as…").menu().actions() if action.text()]
    assert offered == ["PDF, to be shared and kept…", "Plain text…", "Copy the whole text"]
    preview.save_to(str(tmp_path / "x.pdf"))
    qtbot.waitUntil(lambda: "x.pdf" in preview.messages.text)
    assert (tmp_path / "x.pdf").read_bytes() == preview.made.pdf


# Printing


def file_printer(path: Path, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(size))
    return printer


def printed(qtbot: QtBot, tasks: TaskRunner, pdf: bytes, printer: QPrinter, order: list[int]) -> None:
    done: list[bool] = []
    run = PrintRun(pdf, pages.pages(pdf).sizes, printer, order, tasks, full=True)
    run.done.connect(lambda: done.append(True))
    run.failed.connect(pytest.fail)
    run.start()
    qtbot.waitUntil(lambda: done == [True])


def test_the_print_dialog_opens_without_stopping_the_window(qtbot: QtBot, preview: PreviewDialog) -> None:
    button(preview, "Print…").click()
    ask = preview.findChild(QPrintDialog)
    assert ask.isVisible()
    assert ask.maxPage() == 12
    assert ask.testOption(QPrintDialog.PrintDialogOption.PrintCurrentPage)
    ask.close()


def test_printing_goes_on_beside_the_window_and_tells_how_it_went(
    qtbot: QtBot, preview: PreviewDialog, tmp_path: Path
) -> None:
    printer = file_printer(tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    preview._outgoing.print_on(printer, preview.made, 0)
    qtbot.waitUntil(lambda: preview.messages.text == "2 pages sent to the printer.")
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as out:
        assert len(out) == 2


def test_which_pages_are_printed_follows_the_print_dialog(application: Application, tmp_path: Path) -> None:
    printer = file_printer(tmp_path / "x.pdf")
    assert chosen_pages(printer, 3, 1) == [0, 1, 2]
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert chosen_pages(printer, 3, 1) == [1]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert chosen_pages(printer, 3, 0) == [1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen_pages(printer, 3, 0) == [2, 1]
    printer.setPageOrder(QPrinter.PageOrder.FirstPageFirst)
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert chosen_pages(printer, 3, 0) == [1, 2, 1, 2]
    printer.setCollateCopies(False)
    assert chosen_pages(printer, 3, 0) == [1, 1, 2, 2]


def test_each_page_lies_on_its_sheet_as_it_lies_in_the_paper(qtbot: QtBot, tasks: TaskRunner, tmp_path: Path) -> None:
    for size, wide in ((landscape(A4), True), (A4, False)):
        out = tmp_path / f"{wide}.pdf"
        printed(qtbot, tasks, paper(2, size), file_printer(out), [0, 1])
        with pypdfium2.PdfDocument(out) as document:
            assert [page.get_width() > page.get_height() for page in document] == [wide, wide]


def test_a_poster_is_made_to_fit_the_paper_that_there_is(qtbot: QtBot, tasks: TaskRunner, tmp_path: Path) -> None:
    out = tmp_path / "poster.pdf"
    printed(qtbot, tasks, paper(1, A3), file_printer(out), [0])
    with pypdfium2.PdfDocument(out) as document:
        assert document[0].get_size() == pytest.approx(A4, abs=1)
        picture = document[0].render(scale=1, grayscale=True)
    inked = [row for row in range(picture.height) if min(bytes(picture.buffer)[row * picture.stride :][:595]) < 128]
    assert inked[0] > A4[1] * 0.65, "the words stand as low as on the poster"
    assert inked[-1] < A4[1] * 0.8


def test_printing_that_is_cancelled_sends_no_more_pages(qtbot: QtBot, tasks: TaskRunner, tmp_path: Path) -> None:
    pdf = paper(30)
    run = PrintRun(pdf, pages.pages(pdf).sizes, file_printer(tmp_path / "x.pdf"), list(range(30)), tasks, full=True)
    gone: list[int] = []
    run.told.connect(gone.append)
    run.told.connect(lambda _: run.cancel())
    run.start()
    qtbot.waitUntil(lambda: gone == [1] and not tasks.busy)


def test_a_long_heading_in_the_contents_stands_whole_on_as_many_lines_as_it_needs(
    qtbot: QtBot, application: Application
) -> None:
    contents = ContentsList()
    qtbot.addWidget(contents)
    long = "Suojaaminen väkivallalta, kiusaamiselta ja häirinnältä koulussa ja koulumatkoilla"
    contents.show_bookmarks([Bookmark(1, title, number, 0) for number, title in enumerate((long, "Arvot"))])
    contents.resize(260, 400)
    contents.show()

    def heights() -> list[int]:
        return [contents.visualItemRect(contents.topLevelItem(number)).height() for number in range(2)]

    line = contents.fontMetrics().height()
    qtbot.waitUntil(lambda: heights()[0] >= heights()[1] + line)
    contents.resize(1200, 400)
    qtbot.waitUntil(lambda: heights()[0] == heights()[1])
