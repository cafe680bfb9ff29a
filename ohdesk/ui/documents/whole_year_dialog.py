"""What goes into the file of a whole school year, and for whom it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ohdesk.domain.readers import Reader
from ohdesk.domain.whole_year import YearPart
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.form import Field


@dataclass(frozen=True, slots=True)
class WholeYear:
    """A year's file as it is wanted: in which language, for whom, of which parts."""

    language: str
    reader: Reader
    parts: tuple[YearPart, ...]


class WholeYearDialog(FormDialog):
    """Asks for the reader, the language and the parts; what a reader's copy cannot hold is not offered."""

    wanted = Signal(object)
    """The ``WholeYear`` that the user wants."""

    def __init__(self, parts: Mapping[Reader, Sequence[YearPart]], parent: QWidget | None = None) -> None:
        """``parts`` are those that each reader's copy can hold."""
        super().__init__(
            self.tr("The whole year as one PDF"),
            self.tr("Look at it"),
            parent,
            lead=self.tr("The papers in order behind a table of contents, pages numbered through."),
        )
        self._parts = parts
        copies = [(Reader.STAFF, self.tr("The group's own copy")), (Reader.PUBLIC, self.tr("Public copy"))]
        self._reader = Choice[Reader](self.tr("For whom"), copies, Reader.STAFF)
        self._reader.chosen.connect(self._offer)
        language = "sv" if current_language() == "sv" else "fi"
        languages = [("fi", self.tr("Finnish")), ("sv", self.tr("Swedish"))]
        self._language = Choice[str](self.tr("Language"), languages, language)
        words = {
            YearPart.MEMBERS: self.tr("The group's members"),
            YearPart.PLAN: self.tr("The year's plan"),
            YearPart.CLOCK: self.tr("The yearly clock as a table"),
            YearPart.AGENDAS: self.tr("Agendas"),
            YearPart.MINUTES: self.tr("Approved minutes"),
            YearPart.INDICATORS: self.tr("What is known: indicators"),
            YearPart.EVALUATION: self.tr("Evaluation"),
            YearPart.SUMMARY: self.tr("The year's summary"),
            YearPart.COVERAGE: self.tr("Where the work shows"),
            YearPart.ARCHIVE_LIST: self.tr("List for the archive"),
        }
        self._boxes = {part: QCheckBox(words[part]) for part in YearPart}
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for box in self._boxes.values():
            box.setChecked(True)
            column.addWidget(box)
        self.form.add_row(Field(self.tr("For whom"), self._reader), Field(self.tr("Language"), self._language))
        self._listed = Field(self.tr("What goes in"), listed)
        self.form.add_row(self._listed)
        self._offer(Reader.STAFF)

    def keep(self) -> bool:
        reader, language = self._reader.value, self._language.value
        chosen = tuple(part for part, box in self._boxes.items() if box.isChecked() and not box.isHidden())
        if reader is None or language is None or not chosen:
            self._listed.set_error(self.tr("Choose at least one."))
            return False
        self.wanted.emit(WholeYear(language, reader, chosen))
        return True

    def _offer(self, reader: Reader) -> None:
        for part, box in self._boxes.items():
            box.setVisible(part in self._parts[reader])
