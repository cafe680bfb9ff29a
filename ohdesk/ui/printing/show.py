"""From a button on a page to a look at the document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from ohdesk.domain.readers import Reader
from ohdesk.services import printing
from ohdesk.services.printing import Paper
from ohdesk.ui.errors import sentence
from ohdesk.ui.parts_page import Part
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.workspace_page import WorkspacePage


def show_paper(page: WorkspacePage, describe: Callable[[], Paper], title: str) -> None:
    """Let the worker ``describe`` a paper and show it over ``page``; ``title`` also names the file to be saved."""
    vault, tasks = page.context.vault, page.context.tasks
    tasks.run(
        page,
        lambda: printing.made(vault, describe()),
        lambda pdf: PreviewDialog(pdf, title, f"{title}.pdf", tasks, page).open(),
        lambda error: page.messages.say(sentence(error), "bad"),
    )


def show_part_paper(part: Part, describe: Callable[[], Paper], title: str, scale: float = 1.0) -> None:
    """Let the worker ``describe`` a paper and show it over a part of a page, with its text enlarged by ``scale``."""
    vault, tasks = part.context.vault, part.context.tasks
    tasks.run(
        part,
        lambda: printing.made(vault, describe(), scale=scale),
        lambda pdf: PreviewDialog(pdf, title, f"{title}.pdf", tasks, part).open(),
        part.tell,
    )


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
