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
# vowel after a consonant (perus|opetus), with a vowel that would join the one before it (hyvinvointi|alue), or with two
# consonants, hides its seam from that rule; the school's own such parts are named here. They are long enough not to be
# taken for endings (oppilail|ta).
_LATER_PARTS = (
    "aika aikai ajank alue aloit ammati ammatt arvio arvoa arvoi arvon arvot arvo$ aineist alkoh asenne asetu asiaka "
    "asiakirj asiantunt asioi asteel asteen ateri avusta edelly edistämi edusta edustu ehdok ehdot ehkäis elämä "
    "erityis esite esitykse esittely henkilö ihmis ikäise ikäine ikälu ikäry ilmaong ilmanv ilmasto ilmapiir "
    "ilmiö ilmoitu indikaattor istun itsearvioin ohjaaj ohjau ohjee ohjelm oikais oikeud oikeuk oikeus omavalvon "
    "omista ongelm opas$ opastu opetta opetu opinto opinno opiskelij opiskelu opisto oppaa oppai oppila oppimi oppitun "
    "osaami osallisu osallistu osasto osoite osuud osuuk osuus ulkoil ulkopuol uudistu uutis yhdisty yhdyshenkilö "
    "yhteis yhteys yhteyde yksikö yksikkö yksit yleis ympäristö äänesty grafi klini krii[st] kriteer praktii "
    "presid preven prosess prosent profiil projekt psykolog spesia standard statist statu stipend strateg strukt "
    "traum trend"
).replace(" ", "|")
_SEAM = re.compile(
    rf"(?<=..[{_VOWEL}nstrl])(?=(?:{_LATER_PARTS}))|(?<=pain)(?=il[tl])|(?<=^moni)(?=alai)"
    rf"|(?<=^poissa)(?=olo)|(?<=^läsnä)(?=olo)|(?<=[{_VOWEL}]n)(?=ott?[oa][ns]?$)"
)
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
