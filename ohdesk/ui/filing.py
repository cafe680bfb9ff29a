"""The keys of a meeting that is held; letters follow the words of the language, and no key steals a typed letter."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication

from ohdesk.domain.outcomes import OutcomeKind
from ohdesk.ui.kinds import kind_words
from ohdesk.ui.labels import label

Filed = Literal["text", "agreed", "noted", "proposed", "task", "goal", "loose", "item"]


def filing_keys() -> list[tuple[Filed, str, str]]:
    """Return where each key files to, what that is called, and the key in Qt's portable form ("Alt+A")."""
    translate = QCoreApplication.translate
    return [
        ("agreed", label(OutcomeKind.AGREED), translate("Filing", "Alt+A")),
        ("noted", label(OutcomeKind.NOTED), translate("Filing", "Alt+N")),
        ("proposed", label(OutcomeKind.PROPOSED), translate("Filing", "Alt+P")),
        ("task", kind_words("task"), translate("Filing", "Alt+T")),
        ("goal", translate("Filing", "Goal of the plan"), translate("Filing", "Alt+G")),
        ("loose", translate("Filing", "Loose notes"), translate("Filing", "Alt+L")),
        ("item", translate("Filing", "New item"), translate("Filing", "Alt+I")),
    ]


def meeting_keys() -> list[tuple[str, str]]:
    """Return the other keys of a meeting in Qt's portable form, each with what it does."""
    translate = QCoreApplication.translate
    return [
        ("Alt+1", translate("Filing", "File to item 1, Alt+2 to item 2 and so on; with an empty line, go there")),
        ("Ctrl+Space", translate("Filing", "Phrases; Shift+Delete gives one up")),
        ("Ctrl+Shift+Space", translate("Filing", "Keep what is written as a phrase")),
        ("F5", translate("Filing", "Handled")),
        ("F6", translate("Filing", "To be continued")),
        ("F7", translate("Filing", "Lapsed")),
        ("F9", translate("Filing", "Back to those waiting")),
        ("Ctrl+Return", translate("Filing", "In the attendance: came now, left now")),
        ("F8", translate("Filing", "Closing reading")),
        ("F11", translate("Filing", "Projector: open or close")),
        ("Shift+F11", translate("Filing", "Projector: text of the item on or off")),
        ("F12", translate("Filing", "Projector: pause")),
        ("Ctrl+Shift+M", translate("Filing", "Others see this screen: on or off")),
    ]
