"""A meeting's papers and messages: looked at, printed, saved, copied, handed to the mail program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.errors import Untranslated
from ohdesk.domain.readers import Reader, has_parts
from ohdesk.domain.surveys import Audience
from ohdesk.services import forms, mailing, meeting_papers, printing, privacy, untranslated
from ohdesk.services.forms import Form
from ohdesk.services.mailing import Mail
from ohdesk.services.printing import Variant
from ohdesk.ui.errors import sentence
from ohdesk.ui.handing_out import copy_text, open_copy
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.printing.source import Source, Version, Wish
from ohdesk.ui.saving import ask_to_save, save
from ohdesk.ui.sharing import is_shared
from ohdesk.ui.translating.asking import ask_for_words
from ohdesk.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from uuid import UUID

    from ohdesk.services.forms import Paper
    from ohdesk.services.ports import Vault
    from ohdesk.ui.tasks import TaskRunner

Describe = Callable[["Vault", "UUID", str], "Paper"]
"""Describes a paper of a meeting in a language, on the worker."""
T = TypeVar("T")
P = ParamSpec("P")
Make = Callable[["Vault", "UUID", str, bool], T]
"""Makes something of a meeting in a language, on the worker; what is not translated goes as it is or is refused."""
Draft = Make[Sequence[Mail]]
"""Makes the drafts of a message about a meeting."""


class Papers(QObject):
    """Makes papers beside the window, from what is stored; what goes wrong is said in ``messages``."""

    def __init__(self, opened: OpenMeeting, tasks: TaskRunner, messages: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._open = opened
        self._tasks = tasks
        self._messages = messages
        self._parent = parent

    def look(self, describe: Describe, title: str, language: str = "", *, large: bool = False) -> None:
        """Show a paper, from where it can be printed and saved; in the window's language unless another is given.

        Each reader's copy of the minutes leads to the others'.
        """
        copies = self._copies_of_minutes()
        ways = copies if describe in [way for _, way in copies] else [("", describe)]
        first = [way for _, way in ways].index(describe)
        dialog = self._preview(ways, title, Wish(language or current_language(), first, large=large))
        if dialog:
            dialog.shown.connect(lambda _: self._look_through(dialog, ways[dialog.wish.version][1]))

    def _copies_of_minutes(self) -> list[tuple[str, Describe]]:
        """Return each reader's copy of the minutes with its name."""
        representatives = (self.tr("The representatives' copy"), representatives_minutes)
        return [
            (self.tr("The group's own copy"), minutes),
            *([representatives] if has_parts(self._open.meeting) else []),
            (self.tr("Public copy"), published_minutes),
        ]

    def _look_through(self, dialog: PreviewDialog, shown: Describe) -> None:
        """Tell over a paper for everybody what of it may be about one student."""
        vault, meeting_id = self._open.vault, self._open.meeting.id
        if shown is published_minutes:
            self._tasks.run(
                dialog,
                lambda: len(privacy.in_public_minutes(vault, meeting_id)),
                lambda found: self._warn(found, dialog.messages),
                self._tell,
            )

    def look_at_letter(self, audience: Audience, title: str) -> None:
        """Show a representative's letter; one that does not fit on its page says so before it is printed."""

        def describe(vault: Vault, meeting_id: UUID, language: str) -> Paper:
            return meeting_papers.letter(vault, meeting_id, audience, language)

        def tell_length(pages: int) -> None:
            words = self.tr("The letter has %n page(s). Shorten the short text for its readers to fit one.", "", pages)
            if dialog and pages > 1:
                dialog.messages.say(words, "warn")

        dialog = self._preview([("", describe)], title, Wish(current_language()))
        if dialog:
            dialog.shown.connect(tell_length)

    def _preview(self, ways: Sequence[tuple[str, Describe]], title: str, wish: Wish) -> PreviewDialog | None:
        """Open a preview over what is stored; None while something waits for its writer."""
        if not self._open.flush():
            return None
        vault, meeting_id = self._open.vault, self._open.meeting.id
        versions = tuple(Version(name, partial(describe, vault, meeting_id)) for name, describe in ways)
        source = Source(vault, title, versions, wish)
        dialog = PreviewDialog(source, self._tasks, self._open.opened_files, self._parent)
        dialog.failed.connect(self._tell)
        dialog.open()
        return dialog

    def save(self, describe: Describe, title: str, scale: float = 1.0) -> None:
        """Ask where a paper is to be saved."""
        self.save_file(_made(describe, Form.PDF, scale), title, "pdf")

    def copy(self, describe: Describe) -> None:
        """Put a paper's text on the clipboard."""
        self._make(_made(describe, Form.TEXT), self._copied, public=describe is published_minutes)

    def save_file(self, make: Make[bytes], title: str, ending: str) -> None:
        """Ask where a file is to be saved."""
        name = self._file_name(title, ending)
        self._make(make, lambda data: ask_to_save(self._parent, name, data, self._messages))

    def open_drafts(self, draft: Draft) -> None:
        """Hand drafts to the user's own mail program, as copies that go when the vault is closed."""
        self._make(draft, self._hand_over)

    def save_drafts(self, draft: Draft) -> None:
        """Ask for the folder in which drafts are to be saved."""
        self._make(draft, self._ask_folder)

    def _copied(self, text: bytes) -> None:
        copy_text(text.decode())
        self._messages.say(self.tr("Copied. Paste it where it is to be read."), "ok")

    def _hand_over(self, drafts: Sequence[Mail]) -> None:
        opened = [open_copy(self._open.opened_files, draft.file_name, draft.data) for draft in drafts]
        if not all(opened):
            words = self.tr("No program here opens drafts. Save them and open them where you write mail.")
            self._messages.say(words, "warn")
            return
        without = [name for draft in drafts for name in draft.without_address]
        words = self.tr("%n message(s) wait in your mail program.", "", len(drafts))
        lacking = self.tr("No address for: {0}").format(", ".join(without)) if without else ""
        self._messages.say(" ".join(filter(None, (words, lacking))), "warn" if without else "ok")

    def _ask_folder(self, drafts: Sequence[Mail]) -> None:
        dialog = QFileDialog(self._parent, self.tr("Save %n draft(s) into a folder", "", len(drafts)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda folder: self.save_into(folder, drafts))
        dialog.open()

    def save_into(self, folder: str, drafts: Sequence[Mail]) -> None:
        """Write drafts into ``folder``, and say how it went."""
        for draft in drafts:
            save(str(Path(folder) / draft.file_name), draft.data, self._messages)

    def _make(self, make: Make[T], then: Callable[[T], None], *, public: bool = False, as_it_is: bool = False) -> None:
        if not self._open.flush():
            return
        vault, meeting_id, language = self._open.vault, self._open.meeting.id, current_language()

        def work() -> tuple[T, int]:
            found = privacy.in_public_minutes(vault, meeting_id) if public else ()
            return make(vault, meeting_id, language, as_it_is), len(found)

        self._tasks.run(
            self._parent,
            work,
            lambda made: self._hand_on(then, *made),
            partial(self._refused, partial(self._make, make, then, public=public, as_it_is=True)),
        )

    def _refused(self, go_on: Callable[[], None], error: Exception) -> None:
        if isinstance(error, Untranslated):
            ask_for_words(self._parent, self._open.vault, error, go_on)
        else:
            self._tell(error)

    def _hand_on(self, then: Callable[[T], None], made: T, found: int) -> None:
        then(made)
        self._warn(found, self._messages)

    def _warn(self, found: int, messages: MessageBar) -> None:
        """Tell what a paper for everybody says that may be about one student, before it goes anywhere."""
        if found and not is_shared(self._parent):
            words = self.tr(
                "%n passage(s) here may be about one student. Look at them before you share the paper.", "", found
            )
            messages.say(words, "warn")

    def _tell(self, error: Exception) -> None:
        self._messages.say(sentence(error), "bad")

    def _file_name(self, title: str, ending: str) -> str:
        day = self._open.meeting.day
        return f"{title} {day.isoformat()}.{ending}" if day else f"{title}.{ending}"


def _made(describe: Describe, form: Form, scale: float = 1.0) -> Make[bytes]:
    def make(vault: Vault, meeting_id: UUID, language: str, as_it_is: bool) -> bytes:
        described = describe(vault, meeting_id, language)
        (paper,) = untranslated.settled(vault, [described], as_it_is=as_it_is)
        return forms.made(vault, paper, form, scale)

    return make


def agenda_for(variant: Variant) -> Describe:
    """Return what describes a reader's own copy of the agenda."""
    return lambda vault, meeting_id, language: printing.agenda(vault, meeting_id, language, variant)


def written_in(
    language: str, make: Callable[Concatenate[Vault, UUID, str, P], T]
) -> Callable[Concatenate[Vault, UUID, str, P], T]:
    """Return ``make`` with its words in ``language``, whatever the window speaks."""

    def told(vault: Vault, meeting_id: UUID, _: str, /, *more: P.args, **named: P.kwargs) -> T:
        return make(vault, meeting_id, language, *more, **named)

    return told


def invitations(*, with_files: bool) -> Draft:
    """Return what drafts the invitation, the items' own files enclosed or not."""
    return lambda vault, meeting_id, language, as_it_is: mailing.invitations(
        vault, meeting_id, language, with_files=with_files, as_it_is=as_it_is
    )


def calendar_file(vault: Vault, meeting_id: UUID, language: str, _as_it_is: bool) -> bytes:
    """Make the entry for a calendar."""
    return printing.calendar(vault, meeting_id, language)


def minutes(vault: Vault, meeting_id: UUID, language: str) -> Paper:
    """Describe the group's own copy of the minutes."""
    return printing.minutes(vault, meeting_id, language)


def published_minutes(vault: Vault, meeting_id: UUID, language: str) -> Paper:
    """Describe the copy for everybody: representatives by role."""
    return printing.minutes(vault, meeting_id, language, Variant.PUBLIC)


def representatives_minutes(vault: Vault, meeting_id: UUID, language: str) -> Paper:
    """Describe the copy for students' and guardians' representatives: without the staff's own part."""
    return printing.minutes(vault, meeting_id, language, Variant.REPRESENTATIVES)


def tasks(vault: Vault, meeting_id: UUID, language: str) -> Paper:
    """Describe the list of the tasks that the meeting gave."""
    return printing.tasks(vault, meeting_id, language)


def outcomes(vault: Vault, meeting_id: UUID, language: str) -> Paper:
    """Describe the list of what the meeting agreed and proposed."""
    return meeting_papers.outcomes(vault, meeting_id, language)


def extract(item: AgendaItem) -> Describe:
    """Return what describes the extract of one item: fit for anybody, or for the staff where the item is their own."""
    reader = Reader.STAFF if item.part is Part.STAFF else Reader.PUBLIC
    return lambda vault, meeting_id, language: printing.extract(vault, meeting_id, item.id, language, reader)


def minutes_drafts(vault: Vault, meeting_id: UUID, language: str, as_it_is: bool) -> Sequence[Mail]:
    """Draft the message with the minutes and the tasks, each reader's own copy."""
    return mailing.minutes(vault, meeting_id, language, as_it_is=as_it_is)
