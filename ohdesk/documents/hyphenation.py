"""Where a word may be divided at a line's end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

import pyphen

Hyphenator = Callable[[str], Iterator[tuple[str, str]]]
"""Gives the ways to divide a word, the longest head first."""

_SHORTEST_PIECE = 3
_VOWEL = "aeiouyåäö"
_CONSONANT = "bcdfghjklmnpqrstvwxzšž"

# A Finnish syllable starts at the last consonant before a vowel. Only a compound whose later part starts with a
# vowel after a consonant (perus|opetus), or with two consonants, hides its seam from that rule; the school's own such
# parts are named here. They have five letters or more, since shorter ones look like endings (oppilail|ta).
_LATER_PARTS = (
    "aikataul|aineist|alkoh|arvioin|arvioi|asenne|asiakirj|asiantunt|asteel|asteen|avustaj|edistämi|edustaj|edustu|"
    "ehkäis|elämä|erityis|esitykse|esittely|henkilö|ihmis|ilmapiir|ilmoitu|indikaattor|istun|itsearvioin|ohjaaj|"
    "ohjau|ohjelma|oikeude|oikeuk|oikeus|omavalvon|opettaj|opetu|opinto|opinno|opiskelij|opiskelu|oppila|oppimi|"
    "oppitun|osaami|osallisu|osallistu|osasto|osoite|ulkopuol|uudistu|yhdisty|yhdyshenkilö|yhteis|yhteys|yhteyde|"
    "yksikö|yksikkö|ympäristö|äänesty|"
    "krii[st]|prosess|prosent|psykolog|stipend|strateg|traum"
)
_SEAM = re.compile(rf"(?<=..[{_VOWEL}nstrl])(?=(?:{_LATER_PARTS}))|(?<=pain)(?=il[tl])")
_SYLLABLE = re.compile(rf"(?<=[{_VOWEL}{_CONSONANT}])(?=[{_CONSONANT}][{_VOWEL}])")


@cache
def hyphenator(language: str) -> Hyphenator | None:
    """Return what divides words of ``language``, or ``None`` where words stay whole."""
    if language == "fi":
        return _divide_finnish
    if language == "sv":
        dictionary = pyphen.Pyphen(lang="sv", left=_SHORTEST_PIECE, right=_SHORTEST_PIECE)
        return dictionary.iterate  # type: ignore[no-any-return]
    return None


def _divide_finnish(word: str) -> Iterator[tuple[str, str]]:
    for point in reversed(finnish_points(word)):
        yield word[:point], word[point:]


@lru_cache(maxsize=4096)  # a document says its words again and again
def finnish_points(word: str) -> tuple[int, ...]:
    """Return the places, counted in letters, where the Finnish ``word`` may be divided."""
    letters = word.lower()
    seams = [match.start() for match in _SEAM.finditer(letters)]
    points = set(seams)
    for start, end in zip([0, *seams], [*seams, len(word)], strict=True):
        part = letters[start:end]
        points.update(
            start + match.start()
            for match in _SYLLABLE.finditer(part)
            if match.start() > 1 and any(letter in _VOWEL for letter in part[: match.start()])
        )
    return tuple(sorted(point for point in points if _SHORTEST_PIECE <= point <= len(word) - _SHORTEST_PIECE))
