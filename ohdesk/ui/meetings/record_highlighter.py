"""Light signs of Markdown while it is typed: headings and bold stand out, the signs themselves step back."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat

from ohdesk.domain.paragraphs import GROUP_ONLY
from ohdesk.ui.theme import current_tokens

_HEADING = re.compile(r"(#{1,3} )\S.*")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?\S)\1")
_SIGN = re.compile(rf"{re.escape(GROUP_ONLY.strip())} ?|\s*(?:[-*]|\d{{1,2}}[.)]) ")


class RecordHighlighter(QSyntaxHighlighter):
    """Never changes the text itself, so that what is stored and merged stays plain."""

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        quiet, strong = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(QColor(current_tokens().muted))
        strong.setFontWeight(QFont.Weight.DemiBold)
        if sign := _SIGN.match(text):
            self.setFormat(0, sign.end(), quiet)
        if heading := _HEADING.fullmatch(text):
            self.setFormat(0, len(text), strong)
            self.setFormat(0, heading.end(1), quiet)
        for bold in _BOLD.finditer(text):
            self.setFormat(bold.start(), bold.end() - bold.start(), quiet)
            self.setFormat(bold.start(2), bold.end(2) - bold.start(2), strong)
