"""How a paper is wanted: its language, its version, the size of its letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox

from ohdesk.ui.printing.source import BOTH, Wish
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from ohdesk.ui.printing.source import Source

_LONGEST: Final = 32
"""Characters of a version's name that are always seen."""


class ChoicesLine(Flow):
    """Every way in which a paper can be had; what cannot be chosen is not shown."""

    wished = Signal(Wish)
    """What the user wants to see instead."""

    def __init__(self, source: Source) -> None:
        super().__init__(spacing=12)
        self._language = Segments[str](
            self.tr("Language of the paper"), list(zip(source.spoken, language_words(source.spoken), strict=True))
        )
        self._version = Choice[int](
            self.tr("Version"), [(number, version.name) for number, version in enumerate(source.versions)]
        )
        self._version.setMinimumContentsLength(min(max(len(version.name) for version in source.versions), _LONGEST))
        self._large = QCheckBox(self.tr("Large print"))
        self.show_wish(source.first)
        self._language.setVisible(len(source.spoken) > 1)
        self._version.setVisible(len(source.versions) > 1)
        for widget in (self._language, self._version, self._large):
            self.add(widget)
        self._language.chosen.connect(self._report)
        self._version.chosen.connect(self._report)
        self._large.clicked.connect(self._report)

    def show_wish(self, wish: Wish) -> None:
        """Show ``wish`` as chosen, without a signal."""
        self._language.set_value(wish.language)
        self._version.set_value(wish.version)
        self._large.setChecked(wish.large)

    def _report(self) -> None:
        self.wished.emit(Wish(self._language.value or "", self._version.value or 0, self._large.isChecked()))


def language_words(languages: Sequence[str]) -> list[str]:
    """Return what a paper's languages are called on buttons."""
    words = {
        "fi": QCoreApplication.translate("Printing", "In Finnish"),
        "sv": QCoreApplication.translate("Printing", "In Swedish"),
        "en": QCoreApplication.translate("Printing", "In English"),
        BOTH: QCoreApplication.translate("Printing", "Side by side"),
    }
    return [words[language] for language in languages]
