"""A line for somebody's name, completed from those who sit in the group."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from ohdesk.domain.groups import Membership
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.wording import member_words


def member_line(members: Sequence[Membership], on_pick: Callable[[str], None]) -> Guarded:
    """Return a guarded line that offers ``members`` while it is typed in; ``on_pick`` takes the one chosen."""
    line = QLineEdit()
    completer = QCompleter([member_words(member) for member in members], line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.activated.connect(on_pick)
    line.setCompleter(completer)
    return Guarded(line, asks=False)
