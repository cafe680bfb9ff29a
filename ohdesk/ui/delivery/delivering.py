"""The way of a paper from any page to records management."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ohdesk.domain.deliveries import Deliverable, Delivery, Subject, noted
from ohdesk.domain.errors import ArchiveRefused, FolderNotWritable, Untranslated
from ohdesk.domain.readers import Reader
from ohdesk.services import deliveries, delivering, groups, privacy
from ohdesk.services.delivering import Package, Packing
from ohdesk.ui.clock import today
from ohdesk.ui.delivery.deliver_dialog import DeliverDialog, Wanted
from ohdesk.ui.delivery.note_dialog import NoteDialog
from ohdesk.ui.errors import sentence
from ohdesk.ui.history import History
from ohdesk.ui.language import current_language
from ohdesk.ui.saving import written
from ohdesk.ui.translating.asking import ask_for_words
from ohdesk.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from ohdesk.domain.errors import OHDeskError
    from ohdesk.services.editing import Edition
    from ohdesk.ui.workspace_page import PageContext


class Delivering(QObject):
    """Asks which copy goes, makes its files beside the window, has them saved, and notes where the paper went.

    How it went is said in the page's ``messages``.
    """

    changed = Signal()
    """Something was handed on or noted, or a note was taken back."""

    def __init__(
        self, context: PageContext, messages: MessageBar, parent: QWidget, day: Callable[[], date] = today
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._messages = messages
        self._parent = parent
        self._today = day
        self._history = History(context.vault, self._saved, self._tell, self)

    def ask(self, subject: Subject, title: str) -> None:
        """Ask which copy of a paper goes; ``title`` names the paper."""
        dialog = DeliverDialog(title, delivering.readers_of(subject.what), self._parent)
        dialog.wanted.connect(partial(self._make, subject, title))
        dialog.open()

    def ask_note(self, subject: Subject, title: str) -> None:
        """Ask where a paper's official copy is."""
        vault = self.context.vault
        edition, delivery = deliveries.noting(vault, groups.current_group(vault).id, subject)
        dialog = NoteDialog(title, delivery, self._today(), self._parent)
        dialog.noted.connect(partial(self._note, subject, edition, delivery))
        dialog.open()

    def write(self, made: Package, title: str, packing: Packing, place: str) -> None:
        """Write a paper's files to ``place``, a file or a folder, and remember that they were made."""
        if not place:
            return
        try:
            delivering.write(made, Path(place), packing, _write)
            delivering.keep(self.context.vault, made)
        except FolderNotWritable as error:
            self._tell(error)
            return
        self._saved()
        subject = deliveries.subject_of(made.delivery)
        self._messages.say(
            self.tr("Saved: {0}. Note the diary number once you know it.").format(place),
            "ok",
            action=self.tr("Note the number…"),
            on_action=partial(self.ask_note, subject, title),
        )

    def _make(
        self, subject: Subject, title: str, wanted: Wanted, *, plain: bool = False, as_it_is: bool = False
    ) -> None:
        vault, day = self.context.vault, self._today()

        def work() -> tuple[Package, int]:
            public = wanted.reader is Reader.PUBLIC and subject.what is Deliverable.MINUTES
            found = len(privacy.in_public_minutes(vault, subject.id)) if public else 0
            reader, language = wanted.reader, wanted.language
            made = delivering.package(vault, subject, reader, language, day, plain=plain, as_it_is=as_it_is)
            return made, found

        self.context.tasks.run(
            self._parent,
            work,
            lambda made: self._ask_place(title, wanted.packing, *made),
            partial(self._refused, partial(self._make, subject, title, wanted, plain=plain, as_it_is=as_it_is)),
        )

    def _ask_place(self, title: str, packing: Packing, made: Package, found: int) -> None:
        if found:
            words = self.tr(
                "%n passage(s) here may be about one student. Look at them before you hand the paper on.", "", found
            )
            self._messages.say(words, "warn")
        if packing is Packing.ZIP:
            name = f"{made.name}.zip"
            dialog = QFileDialog(self._parent, self.tr("Save the files"), name)
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter(self.tr("ZIP file (*.zip)"))
            dialog.setDefaultSuffix("zip")
            dialog.selectFile(name)
        else:
            dialog = QFileDialog(self._parent, self.tr("Save %n file(s) into a folder", "", len(made.files)))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self.write, made, title, packing))
        dialog.open()

    def _refused(self, make: Callable[..., None], error: Exception) -> None:
        """Tell why the files were not made, and offer to ``make`` them otherwise."""
        if isinstance(error, Untranslated):
            ask_for_words(self._parent, self.context.vault, error, partial(make, as_it_is=True))
        elif isinstance(error, ArchiveRefused):
            words = self.tr("Make a plain copy")
            self._messages.say(sentence(error), "warn", action=words, on_action=partial(make, plain=True))
        else:
            self._tell(error)

    def _note(
        self,
        subject: Subject,
        edition: Edition[Delivery] | None,
        delivery: Delivery,
        number: str,
        day: date,
        place: str,
    ) -> None:
        vault = self.context.vault
        new = noted(delivery, number, day, place, deliveries.role_at_hand(vault, groups.current_group(vault).id))
        label = self.tr("Note where the official copy is")
        stored = self._history.add(new, label) if edition is None else self._history.change(edition, new, label)
        if stored:
            words = deliveries.official_words(vault, subject, current_language())
            self._messages.say(words, "ok", action=self.tr("Undo"), on_action=self._history.undo)

    def _saved(self) -> None:
        self.context.saved()
        self.changed.emit()

    def _tell(self, error: OHDeskError | Exception) -> None:
        self._messages.say(sentence(error), "bad")


def _write(path: Path, data: bytes) -> None:
    if not written(str(path), data):
        raise FolderNotWritable(path=str(path))
