"""From a button on a page to a look at the document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from ohdesk.domain.readers import Reader
from ohdesk.ui.errors import sentence
from ohdesk.ui.parts_page import Part
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.workspace_page import WorkspacePage


def show_pdf(page: WorkspacePage, make: Callable[[], bytes], title: str, file_name: str) -> None:
    """Let the worker ``make`` a PDF and show it over ``page``; ``file_name`` is offered when it is saved."""
    page.context.tasks.run(
        page,
        make,
        lambda pdf: PreviewDialog(pdf, title, file_name, page.context.tasks, page).open(),
        lambda error: page.messages.say(sentence(error), "bad"),
    )


def show_part_pdf(part: Part, make: Callable[[], bytes], title: str) -> None:
    """Let the worker ``make`` a PDF and show it over a part of a page; ``title`` also names the file to be saved."""
    tasks = part.context.tasks
    tasks.run(part, make, lambda pdf: PreviewDialog(pdf, title, f"{title}.pdf", tasks, part).open(), part.tell)


def choose_language(button: Button, on_language: Callable[[str], None]) -> None:
    """Let ``button`` drop down the languages in which documents are written and call ``on_language(code)``."""
    menu = QMenu(button)
    menu.setAccessibleName(button.accessibleName())
    for code, words in (
        ("fi", QCoreApplication.translate("Printing", "In Finnish")),
        ("sv", QCoreApplication.translate("Printing", "In Swedish")),
    ):
        menu.addAction(words).triggered.connect(lambda _, code=code: on_language(code))
    button.setMenu(menu)


def choose_copy(button: Button, on_copy: Callable[[str, Reader], None]) -> None:
    """Let ``button`` drop down the group's own and the public copy in each language: ``on_copy(code, reader)``."""
    menu = QMenu(button)
    menu.setAccessibleName(button.accessibleName())
    for words, code, reader in (
        (QCoreApplication.translate("Printing", "The group's own copy, in Finnish"), "fi", Reader.STAFF),
        (QCoreApplication.translate("Printing", "The group's own copy, in Swedish"), "sv", Reader.STAFF),
        (QCoreApplication.translate("Printing", "Public copy, in Finnish"), "fi", Reader.PUBLIC),
        (QCoreApplication.translate("Printing", "Public copy, in Swedish"), "sv", Reader.PUBLIC),
    ):
        menu.addAction(words).triggered.connect(lambda _, code=code, reader=reader: on_copy(code, reader))
    button.setMenu(menu)
