"""Naming a checklist, and writing about one of its points."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.checklists import Checklist, ChecklistPoint
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.prose_edit import ProseEdit


class ChecklistDialog(FormDialog):
    """Asks for a list's name and where its points come from."""

    written = Signal(object)
    """The list as the user wants it."""

    def __init__(self, checklist: Checklist, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("Keep"), parent)
        self._checklist = checklist
        self._title = guarded_line("", self.tr("for example the minimum structures of our area"))
        self._title.set_text(checklist.title)
        self._source = guarded_line("", self.tr("who has agreed on them, in which paper"))
        self._source.set_text(checklist.source)
        self._named = self.form.add(self.tr("Name"), self._title)
        self.form.add(self.tr("Where the points come from"), self._source)
        shows(checklist.id, title=self._title, source=self._source)

    def keep(self) -> bool:
        if not self._title.text.strip():
            self._named.set_error(self.tr("Write the name of the list."))
            self._title.setFocus()
            return False
        self.written.emit(replace(self._checklist, title=self._title.text.strip(), source=self._source.text.strip()))
        return True


class PointDialog(FormDialog):
    """Asks for a point's words, who answers for it, and a note."""

    written = Signal(object)
    """The point as the user wants it."""

    def __init__(self, point: ChecklistPoint, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Edit the point"), self.tr("Keep"), parent)
        self._point = point
        self._text = guarded_line("")
        self._text.set_text(point.text)
        self._owner = guarded_line("", asks=False)
        self._owner.set_text(point.owner)
        self._note = Guarded(ProseEdit(lines=2))
        self._note.set_text(point.note)
        self._told = self.form.add(self.tr("Point"), self._text)
        self.form.add(self.tr("Responsible"), self._owner)
        self.form.add(self.tr("Note"), self._note)
        shows(point.id, text=self._text, owner=self._owner)

    def keep(self) -> bool:
        if not self._text.text.strip():
            self._told.set_error(self.tr("Write the point."))
            self._text.setFocus()
            return False
        self.written.emit(
            replace(
                self._point,
                text=self._text.text.strip(),
                owner=self._owner.text.strip(),
                note=self._note.text,
            )
        )
        return True
