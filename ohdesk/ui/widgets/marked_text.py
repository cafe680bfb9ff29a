"""Text of which some was taken away and some came in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel

from ohdesk.ui.theme import current_tokens

Stretch = tuple[Literal["same", "added", "removed"], str]


class MarkedText(QLabel):
    """Lines whose removed words are struck through and whose new words are underlined.

    Marks are shapes first and colours second; Tab stops here, and a screen reader hears the changes in words.
    """

    def __init__(self, lines: Iterable[Sequence[Stretch]]) -> None:
        super().__init__()
        self._lines = tuple(tuple(line) for line in lines)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setProperty("marked", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setAccessibleName("\n".join(self._spoken(line) for line in self._lines))
        self._show()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._lines:
            self._show()

    def _show(self) -> None:
        self.setText("<br>".join("".join(map(_painted, line)) for line in self._lines))

    def _spoken(self, line: Sequence[Stretch]) -> str:
        templates = {"same": "{0}", "added": self.tr("added: “{0}”"), "removed": self.tr("removed: “{0}”")}
        return " ".join(templates[kept].format(text.strip()) for kept, text in line if text.strip())


def _painted(stretch: Stretch) -> str:
    kept, text = stretch
    tokens, words = current_tokens(), escape(text)
    if kept == "added":
        return f'<u style="color:{tokens.ok}; background-color:{tokens.ok_soft}">{words}</u>'
    return f'<s style="color:{tokens.bad}">{words}</s>\u2009' if kept == "removed" else words
