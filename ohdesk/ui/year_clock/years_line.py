"""A line for calendar years."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit


class YearsLine(QLineEdit):
    """Years of this century, written such as ``2027, 2029``."""

    def __init__(self, name: str, years: Iterable[int] = ()) -> None:
        super().__init__(", ".join(map(str, years)))
        self.setAccessibleName(name)
        self.setPlaceholderText("2027, 2029")

    @property
    def value(self) -> tuple[int, ...]:
        """The years, each once and in order; none where something else is written too."""
        words = [word for word in re.split(r"[\s,;]+", self.text()) if word]
        if not all(re.fullmatch(r"20\d\d", word) for word in words):
            return ()
        return tuple(sorted({int(word) for word in words}))
