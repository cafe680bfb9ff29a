"""A meeting's papers: looked at, printed, saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ohdesk.services import printing
from ohdesk.ui.errors import sentence
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.saving import ask_to_save
from ohdesk.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from uuid import UUID

    from ohdesk.services.ports import Vault
    from ohdesk.ui.tasks import TaskRunner

Make = Callable[["Vault", "UUID", str], bytes]
"""Makes a paper of a meeting in a language, on the worker."""


class Papers:
    """Makes papers beside the window, from what is stored; what goes wrong is said in ``messages``."""

    def __init__(self, opened: OpenMeeting, tasks: TaskRunner, messages: MessageBar, parent: QWidget) -> None:
        self._open = opened
        self._tasks = tasks
        self._messages = messages
        self._parent = parent

    def look(self, make: Make, title: str) -> None:
        """Show a PDF, from where it can be printed and saved."""
        name = self._file_name(title, "pdf")
        self._make(make, lambda pdf: PreviewDialog(pdf, title, name, self._tasks, self._parent).open())

    def save(self, make: Make, title: str, ending: str) -> None:
        """Ask where a paper is to be saved."""
        name = self._file_name(title, ending)
        self._make(make, lambda data: ask_to_save(self._parent, name, data, self._messages))

    def _make(self, make: Make, then: Callable[[bytes], None]) -> None:
        if not self._open.flush():
            return
        vault, meeting_id, language = self._open.vault, self._open.meeting.id, current_language()
        self._tasks.run(
            self._parent,
            lambda: make(vault, meeting_id, language),
            then,
            lambda error: self._messages.say(sentence(error), "bad"),
        )

    def _file_name(self, title: str, ending: str) -> str:
        day = self._open.meeting.day
        return f"{title} {day.isoformat()}.{ending}" if day else f"{title}.{ending}"


def agenda(vault: Vault, meeting_id: UUID, language: str) -> bytes:
    """Make the invitation with its agenda."""
    return printing.agenda(vault, meeting_id, language)


def calendar_file(vault: Vault, meeting_id: UUID, language: str) -> bytes:
    """Make the entry for a calendar."""
    return printing.calendar(vault, meeting_id, language)


def minutes(vault: Vault, meeting_id: UUID, language: str) -> bytes:
    """Make the group's own copy of the minutes."""
    return printing.minutes(vault, meeting_id, language)


def published_minutes(vault: Vault, meeting_id: UUID, language: str) -> bytes:
    """Make the copy for everybody: representatives by role."""
    return printing.minutes(vault, meeting_id, language, printing.Variant.PUBLIC)


def representatives_minutes(vault: Vault, meeting_id: UUID, language: str) -> bytes:
    """Make the copy for students' and guardians' representatives: without the staff's own part."""
    return printing.minutes(vault, meeting_id, language, printing.Variant.REPRESENTATIVES)


def tasks(vault: Vault, meeting_id: UUID, language: str) -> bytes:
    """Make the list of the tasks that the meeting gave."""
    return printing.tasks(vault, meeting_id, language)


def extract(item_id: UUID) -> Make:
    """Return what makes the extract of one item, fit for anybody."""
    return lambda vault, meeting_id, language: printing.extract(vault, meeting_id, item_id, language)
