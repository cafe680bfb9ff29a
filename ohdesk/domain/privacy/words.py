"""The words by which a text is read: each has tags that tell what it speaks of."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby

from ohdesk.resources import resource

_NONE: frozenset[str] = frozenset()
_START = 3


class Lexicon:
    """Tags of words: by the whole word, by its beginning, by its end."""

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        """``entries`` are a tag and a word in lower case.

        "stem*" stands for a beginning of three letters or more, "*end" for an end.
        """
        whole: dict[str, set[str]] = {}
        stems: dict[str, set[str]] = {}
        ends: dict[str, set[str]] = {}
        for tag, word in entries:
            table, key = (
                (ends, word[1:]) if word[0] == "*" else (stems, word[:-1]) if word[-1] == "*" else (whole, word)
            )
            table.setdefault(key, set()).add(tag)
        self._whole = {word: frozenset(tags) for word, tags in whole.items()}
        self._stems = {word: frozenset(tags) for word, tags in stems.items()}
        self._ends = {word: frozenset(tags) for word, tags in ends.items()}
        self._lengths = {
            start: {len(stem) for stem in same} for start, same in groupby(sorted(stems), lambda stem: stem[:_START])
        }
        self._any_end = tuple(ends)

    def tags(self, word: str) -> frozenset[str]:
        """Return what ``word``, in lower case, speaks of."""
        found = self._whole.get(word, _NONE)
        for length in self._lengths.get(word[:_START], ()):
            if more := self._stems.get(word[:length]):
                found |= more
        if word.endswith(self._any_end):
            for cut in range(1, len(word)):
                found |= self._ends.get(word[cut:], _NONE)
        return found


@cache
def lexicon() -> Lexicon:
    """Return the guard's words; read when first asked for."""
    tables = tomllib.loads(resource("wordlists", "guard.toml").read_text(encoding="utf-8"))
    return Lexicon(_entries(tables))


def _entries(tables: dict[str, dict[str, list[str] | str]]) -> Iterator[tuple[str, str]]:
    for table in ("tags", "contact"):
        for tag, words in tables[table].items():
            assert isinstance(words, str)
            yield from ((tag, word) for word in words.split())
    for tag, nouns in tables["singular"].items():
        for noun in nouns:
            for form in _singular(*noun.split()):
                yield tag, form
                if tag == "pupil" and len(form) > 4:
                    yield tag, f"*{form}"  # romanioppilas, viitosluokkalaisen


def _singular(nominative: str, genitive: str, partitive: str, illative: str) -> Iterator[str]:
    """Yield a Finnish noun's forms in the singular."""
    weak, strong = genitive[:-1], illative[:-2].removesuffix("s")
    a = "a" if set(nominative) & set("aou") else "ä"
    yield from (nominative, genitive, partitive, illative, f"{strong}n{a}", f"{strong}ns{a}")
    for ending in (f"ss{a}", f"st{a}", f"ll{a}", f"lt{a}", "lle", "ksi"):
        yield weak + ending
