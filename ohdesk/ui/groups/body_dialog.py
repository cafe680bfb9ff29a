"""A body with seats in the group."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from ohdesk.domain.groups import RepresentedBody
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.form import Field

_MOST_SEATS = 99


class BodyDialog(FormDialog):
    """Asks for a body's names, its number of seats and its language."""

    written = Signal(object)
    """The body as the user wants it."""

    def __init__(self, body: RepresentedBody, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("Keep"), parent)
        self._body = body
        self._name = guarded_line("", self.tr("for example a municipality, the parents' association"), asks=False)
        self._name.set_text(body.name)
        self._name_sv = guarded_line(asks=False)
        self._name_sv.set_text(body.name_sv)
        self._seats = QSpinBox()
        self._seats.setRange(0, _MOST_SEATS)
        self._seats.setValue(body.seats)
        languages = [
            ("", self.tr("not said")),
            ("fi", self.tr("Finnish")),
            ("sv", self.tr("Swedish")),
            ("both", self.tr("both")),
        ]
        known = body.language if body.language in dict(languages) else ""
        self._language = Segments[str](self.tr("Language"), languages, known)
        self._named = Field(self.tr("Name in Finnish"), self._name)
        self.form.add_row(self._named, Field(self.tr("Name in Swedish"), self._name_sv))
        self.form.add_row(Field(self.tr("Seats"), self._seats), Field(self.tr("Language"), self._language))
        shows(body.id, name=self._name, name_sv=self._name_sv, seats=self._seats, language=self._language)

    def keep(self) -> bool:
        name, name_sv = self._name.text.strip(), self._name_sv.text.strip()
        if not name and not name_sv:
            self._named.set_error(self.tr("Write the body's name."))
            self._name.setFocus()
            return False
        self.written.emit(
            replace(
                self._body, name=name, name_sv=name_sv, seats=self._seats.value(), language=self._language.value or ""
            )
        )
        return True
