"""What of a paper goes to records management: whose copy, in which language, as one file or several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.readers import Reader
from ohdesk.services.delivering import Packing
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.choice import Segments


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which copy of a paper somebody wants to hand on."""

    reader: Reader
    language: str
    packing: Packing


class DeliverDialog(FormDialog):
    """Asks for the copy; the place is asked for once the files are made."""

    wanted = Signal(object)
    """A ``Wanted``."""

    def __init__(self, title: str, readers: Sequence[Reader], parent: QWidget | None = None) -> None:
        """``title`` names the paper; with one reader alone there is nothing to choose."""
        super().__init__(
            self.tr("Hand on to records management: {0}").format(title),
            self.tr("Make the files…"),
            parent,
            lead=self.tr(
                "Made are a PDF for the archive (PDF/A), a Word file to edit, and a file that describes the paper. "
                "OHDesk sends nothing: save them and take them to records management as your organisation does."
            ),
        )
        known = {
            Reader.STAFF: self.tr("The group's own copy"),
            Reader.REPRESENTATIVES: self.tr("The representatives' copy"),
            Reader.PUBLIC: self.tr("The public copy"),
        }
        self._reader = Segments[Reader](self.tr("Whose copy"), [(one, known[one]) for one in readers], readers[0])
        if len(readers) > 1:
            told = self.tr("The public copy names students' and guardians' representatives by role alone.")
            self.form.add(self.tr("Whose copy"), self._reader, told)
        languages = [("fi", self.tr("In Finnish")), ("sv", self.tr("In Swedish"))]
        spoken = "sv" if current_language() == "sv" else "fi"
        self._language = Segments[str](self.tr("Language"), languages, spoken)
        self.form.add(self.tr("Language"), self._language)
        packings = [(Packing.ZIP, self.tr("One file (.zip)")), (Packing.FOLDER, self.tr("Files in a folder"))]
        self._packing = Segments[Packing](self.tr("Saved"), packings, Packing.ZIP)
        self.form.add(self.tr("Saved"), self._packing)

    def keep(self) -> bool:
        reader, language, packing = self._reader.value, self._language.value, self._packing.value
        assert reader is not None
        assert language is not None
        assert packing is not None
        self.wanted.emit(Wanted(reader, language, packing))
        return True
