"""From a button on a page to a look at the document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from ohdesk.domain.readers import Reader
from ohdesk.services.forms import Paper
from ohdesk.ui.errors import sentence
from ohdesk.ui.language import current_language
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


def show_versions(
    page: WorkspacePage, versions: tuple[Version, ...], title: str, language: str, version: int = 0
) -> None:
    """Show over ``page`` a paper that is made in several ways, at first the one with the number ``version``."""
    show_source(
        page,
        page.context,
        Source(page.context.vault, title, versions, Wish(language, version)),
        lambda error: page.messages.say(sentence(error), "bad"),
    )


def show_part_paper(part: Part, describe: Describe, title: str, language: str, *, large: bool = False) -> None:
    """Show a paper over a part of a page, in ``large`` print at first or not."""
    versions = (Version("", describe),)
    source = Source(part.context.vault, title, versions, Wish(language, large=large))
    show_source(part, part.context, source, part.tell)


def show_part_copies(
    part: Part, describe: Callable[[str, Reader], Paper], title: str, language: str, reader: Reader
) -> None:
    """Show over a part of a page what ``describe(language, reader)`` tells of, as ``reader`` sees it at first."""
    source = Source(part.context.vault, title, copies(describe), Wish(language, copy_number(reader)))
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


def look_at(button: Button, on_language: Callable[[str], object]) -> None:
    """Let a click on ``button`` call ``on_language`` with the window's language; the preview offers the others."""
    button.clicked.connect(lambda: on_language(paper_language()))


def paper_language() -> str:
    """Return the language in which papers are shown at first: the window's, else Finnish."""
    spoken = current_language()
    return spoken if spoken in LANGUAGES else LANGUAGES[0]


def copies(describe: Callable[[str, Reader], Paper]) -> tuple[Version, ...]:
    """Return the versions of a paper that the group and everybody read: ``describe(language, reader)``."""
    translate = QCoreApplication.translate
    return (
        Version(translate("Printing", "The group's own copy"), lambda language: describe(language, Reader.STAFF)),
        Version(translate("Printing", "Public copy"), lambda language: describe(language, Reader.PUBLIC)),
    )


def copy_number(reader: Reader) -> int:
    """Return which of ``copies`` a reader is shown."""
    return int(reader is not Reader.STAFF)
