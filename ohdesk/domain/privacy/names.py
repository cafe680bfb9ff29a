"""Given names in all their forms: Finnish declension by stems and endings, Swedish genitives, hyphens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from itertools import product

from ohdesk.resources import resource

_BACK = ("n", "s", "t", "a", "ta", "ssa", "sta", "lla", "lta", "lle", "ksi", "na", "tta", "seen")
_FRONT = ("ä", "tä", "ssä", "stä", "llä", "ltä", "nä", "ttä")
_ILLATIVES = tuple(f"{vowel}n" for vowel in "aeiouyäöå")
_POSSESSIVES = ("", "ni", "si", "nsa", "nsä", "mme", "nne")
_CLITICS = ("", "kin", "kaan", "kään", "han", "hän", "ko", "kö", "pa", "pä")
_GENITIVES = {"n", "s"}


class Case(StrEnum):
    """How a name stands in its sentence, as far as it matters here."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    OTHER = "other"


class NameTable:
    """Names that are found again in a text, however they are inflected."""

    def __init__(self, names: Iterable[str]) -> None:
        """``names`` are single names in their basic form."""
        self._names = frozenset(name.casefold() for name in names)
        self._stems = frozenset(stem for name in self._names for stem in _stems(name))
        self._beginnings: frozenset[str] | None = None

    def __contains__(self, word: str) -> bool:
        return word in self._names

    def may_become(self, word: str) -> bool:
        """Tell whether a name begins with ``word``, in lower case."""
        if self._beginnings is None:
            self._beginnings = frozenset(name[:end] for name in self._names for end in range(1, len(name) + 1))
        return word in self._beginnings

    def case_of(self, word: str) -> Case | None:
        """Return the case of a word that is one of the names; ``None`` where it is none. ``word`` is in lower case."""
        if word in self._names:
            return Case.NOMINATIVE
        word = word.replace(":", "").replace("'", "").replace("’", "")
        for cut in range(len(word), 1, -1):
            ending = word[cut:]
            if word[:cut] in self._stems and (case := _endings().get(ending)):
                drawn = ending[:2] in _ILLATIVES and ending[0] != word[cut - 1]  # no illative of this name
                if not drawn and (ending or word[:cut] in self._names):
                    return case
        return None


@cache
def given_names() -> NameTable:
    """Return the given names that are common in Finland; read when first asked for."""
    lines = resource("wordlists", "given_names.txt").read_text(encoding="utf-8").splitlines()
    return NameTable(line for line in lines if line and not line.startswith("#"))


@cache
def _endings() -> dict[str, Case]:
    """Return every run of case ending, possessive suffix and clitic, with the case it tells."""
    return {
        case + possessive + clitic: Case.GENITIVE if case in _GENITIVES else Case.OTHER if case else Case.NOMINATIVE
        for case, possessive, clitic in product(("", *_BACK, *_FRONT, *_ILLATIVES), _POSSESSIVES, _CLITICS)
    }


def _stems(name: str) -> Iterator[str]:
    """Yield what endings are put to: Matti, Mati-; Rasmus, Rasmukse-; Virtanen, Virtase-, Virtas-; Oskar, Oskari-."""
    yield name
    if name.endswith("nen"):
        yield name[:-3] + "se"
        yield name[:-3] + "s"
    elif name[-1:] == "s":
        yield name[:-1] + "kse"
    elif name[-1:] not in "aeiouyäöå":
        yield name + "i"
    elif name[-3:-1] in ("kk", "pp", "tt"):
        yield name[:-2] + name[-1]
