"""Whether what somebody wrote stands on a paper."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from ohdesk.documents.untranslated import lines_of, words_of


class PaperWords:
    """The words of a text that goes out, without signs and markup, to look for others among them."""

    def __init__(self, said: str, names: Collection[str] = ()) -> None:
        """``said`` is all that it says; ``names`` are those of people, whom papers for others call by their role."""
        self._words = words_of(said)
        longest_first = sorted(names, key=len, reverse=True)
        self._names = re.compile("|".join(map(re.escape, longest_first))) if names else None

    def hold(self, text: str) -> bool:
        """Tell whether any line of ``text`` stands there; of one with names, any part between them."""
        return any(line in self._words for line in self._lines(text))

    def _lines(self, text: str) -> Iterator[str]:
        for line in lines_of(text):
            for part in self._names.split(line) if self._names else (line,):
                if (words := words_of(part)).strip():
                    yield words
