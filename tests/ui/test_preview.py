"""Pages are looked at, saved and printed from memory."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from ohdesk.ui.application import Application
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.printing.printer import print_pages
from ohdesk.ui.tasks import TaskRunner
from tests.ui.accessibility import too_small, unnamed


def paper(pages: int) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=landscape(A4))
    for number in range(1, pages + 1):
        canvas.setFontSize(60)
        canvas.drawString(200, 300, f"Page {number}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def tasks(application: Application) -> Iterator[TaskRunner]:
    runner = TaskRunner("test")
    yield runner
    runner.close(5)


@pytest.fixture
def preview(qtbot: QtBot, tasks: TaskRunner) -> PreviewDialog:
    dialog = PreviewDialog(paper(3), "Plan", "Plan 2026.pdf", tasks)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.page_count == 3)
    return dialog


def button(dialog: PreviewDialog, name: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.accessibleName() == name)


def place(dialog: PreviewDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.text().startswith("Page ")]


def test_every_part_of_the_preview_is_named(preview: PreviewDialog) -> None:
    assert unnamed(preview) == []
    assert too_small(preview) == []
    papers = [label for label in preview.findChildren(QLabel) if label.property("paper")]
    assert [label.accessibleName() for label in papers] == ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"]
    assert not papers[0].pixmap().isNull()


def test_pages_are_turned_and_enlarged(qtbot: QtBot, preview: PreviewDialog) -> None:
    papers = [label for label in preview.findChildren(QLabel) if label.property("paper")]
    preview.resize(900, 600)
    qtbot.waitUntil(lambda: place(preview) == ["Page 1 of 3"])
    button(preview, "Next page").click()
    qtbot.waitUntil(lambda: place(preview) == ["Page 2 of 3"])
    width = papers[0].pixmap().width()
    button(preview, "Larger").click()
    assert papers[0].pixmap().width() > width
    button(preview, "Smaller").click()
    assert papers[0].pixmap().width() == width


def test_saving_writes_the_same_bytes(preview: PreviewDialog, tmp_path: Path) -> None:
    preview.save_to(str(tmp_path / "Suunnitelma ä.pdf"))
    assert (tmp_path / "Suunnitelma ä.pdf").read_bytes() == preview._pdf
    assert "Suunnitelma ä.pdf" in preview.messages.text
    preview.save_to(str(tmp_path / "missing" / "x.pdf"))
    assert preview.messages.text == "Could not be saved there. Choose another folder."


def test_the_dialogs_open_without_stopping_the_window(qtbot: QtBot, preview: PreviewDialog) -> None:
    button(preview, "Save as…").click()
    ask = preview.findChild(QFileDialog)
    assert ask.isVisible()
    ask.close()
    button(preview, "Print…").click()
    ask = preview.findChild(QPrintDialog)
    assert ask.isVisible()
    ask.close()


def test_printing_puts_every_page_on_its_own_sheet(qtbot: QtBot, tasks: TaskRunner, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    pdf = paper(3)
    done: list[None] = []
    tasks.run(printer_owner := QLabel(), lambda: print_pages(pdf, printer), done.append, pytest.fail)
    qtbot.addWidget(printer_owner)
    qtbot.waitUntil(lambda: done == [None], timeout=20_000)
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as printed:
        assert len(printed) == 3
