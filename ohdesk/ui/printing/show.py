"""From a button on a page to a look at the document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from ohdesk.domain.readers import Reader
from ohdesk.services.printing import Paper
from ohdesk.ui.errors import sentence
from ohdesk.ui.parts_page import Part
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.printing.source import LANGUAGES, Source, Version, Wish, one_version
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.workspace_page import PageContext, WorkspacePage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Describe = Callable[[str], Paper]
"""Describes a paper in the language whose code it is given; called on the worker."""


def show_paper(
    page: WorkspacePage, describe: Describe, title: str, language: str, languages: Sequence[str] = LANGUAGES
) -> None:
    """Show over ``page`` the paper that ``describe`` tells of, in ``language`` at first; ``title`` names the window."""
    show_source(
        page,
        page.context,
        one_version(page.context.vault, title, describe, language, languages),
        lambda error: page.messages.say(sentence(error), "bad"),
    )


def show_part_paper(part: Part, describe: Describe, title: str, language: str, *, large: bool = False) -> None:
    """Show a paper over a part of a page, in ``large`` print at first or not."""
    versions = (Version("", describe),)
    source = Source(part.context.vault, title, versions, Wish(language, large=large))
    show_source(part, part.context, source, part.tell)


def show_source(
    parent: QWidget, context: PageContext, source: Source, on_error: Callable[[Exception], None]
) -> PreviewDialog:
    """Show a paper in all the ways in which it can be had; ``on_error`` hears what keeps it from being made."""
    dialog = PreviewDialog(source, context.tasks, context.opened_files, parent)
    dialog.failed.connect(on_error)
    dialog.open()
    return dialog


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
