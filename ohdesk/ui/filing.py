"""The keys that file what is said in a meeting; their letters follow the words of the language."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication

from ohdesk.domain.outcomes import OutcomeKind
from ohdesk.ui.kinds import kind_words
from ohdesk.ui.labels import label

Filed = Literal["text", "agreed", "noted", "proposed", "task"]


def filing_keys() -> list[tuple[Filed, str, str]]:
    """Return where each key files to, what that is called, and the key in Qt's portable form ("Alt+A")."""
    translate = QCoreApplication.translate
    return [
        ("agreed", label(OutcomeKind.AGREED), translate("Filing", "Alt+A")),
        ("noted", label(OutcomeKind.NOTED), translate("Filing", "Alt+N")),
        ("proposed", label(OutcomeKind.PROPOSED), translate("Filing", "Alt+P")),
        ("task", kind_words("task"), translate("Filing", "Alt+T")),
    ]
