"""The keys that work everywhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ohdesk.ui.filing import filing_keys, meeting_keys
from ohdesk.ui.guard_card import KEY
from ohdesk.ui.incoming import KEY as TAKE_IN_KEY
from ohdesk.ui.widgets.shortcuts_dialog import Shortcut


def shortcuts() -> list[Shortcut]:
    """Return each key with what it does, in the window's language."""
    translate = QCoreApplication.translate
    return [
        ("Ctrl+1", translate("Shortcuts", "Open the first page; Ctrl+2 the second, and so on")),
        ("Ctrl+F", translate("Shortcuts", "Search")),
        ("F1", translate("Shortcuts", "Help")),
        ("Ctrl+L", translate("Shortcuts", "Lock")),
        ("Ctrl+E", translate("Shortcuts", "Exchange changes with the other laptops now")),
        (TAKE_IN_KEY, translate("Shortcuts", "In a text: take in what others wrote while you were writing")),
        ("Ctrl+Z", translate("Shortcuts", "Undo")),
        ("Ctrl+Shift+Z", translate("Shortcuts", "Redo")),
        ("Alt+Up", translate("Shortcuts", "Move an item up")),
        ("Alt+Down", translate("Shortcuts", "Move an item down")),
        ("Return", translate("Shortcuts", "In an agenda: open an item, or take what waits")),
        ("Del", translate("Shortcuts", "In an agenda: take an item off, or leave out what waits")),
        ("Ctrl+Return", translate("Shortcuts", "In an agenda: take all that waits, then on to the invitation")),
        ("Ctrl+Up", translate("Shortcuts", "In an agenda: give an item five minutes more")),
        ("Ctrl+Down", translate("Shortcuts", "In an agenda: give an item five minutes less")),
        ("PgDown", translate("Shortcuts", "In a meeting: next item")),
        ("PgUp", translate("Shortcuts", "In a meeting: previous item")),
        *((key, translate("Shortcuts", "In a meeting: {0}").format(words)) for _, words, key in filing_keys()),
        *((key, translate("Shortcuts", "In a meeting: {0}").format(words)) for key, words in meeting_keys()),
        (
            "Ctrl+Shift+G",
            translate("Shortcuts", "In the minutes: a paragraph for the group only, or for everybody again"),
        ),
        ("Ctrl+Shift+H", translate("Shortcuts", "In the minutes: remark on the item in hand")),
        ("F8", translate("Shortcuts", "In the minutes: next remark")),
        (KEY, translate("Shortcuts", "Where a text belongs elsewhere: take the general sentence")),
        ("Ctrl+P", translate("Shortcuts", "Preview and print")),
        ("Ctrl+S", translate("Shortcuts", "In a preview: save as PDF")),
        ("Ctrl+G", translate("Shortcuts", "In a preview: go to a page by its number")),
        ("Ctrl++", translate("Shortcuts", "In a preview: larger; Ctrl+- smaller, Ctrl+0 as wide as the window")),
        ("F3", translate("Shortcuts", "In a preview: next place of what is searched for; Shift+F3 the one before")),
        ("Tab", translate("Shortcuts", "Next field")),
        ("Shift+Tab", translate("Shortcuts", "Previous field")),
        ("Esc", translate("Shortcuts", "Close a dialog, or go back to the list")),
    ]
