"""A sentence taken apart: its words with what they speak of, its classes, its names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ohdesk.domain.privacy.names import Case, NameTable, given_names
from ohdesk.domain.privacy.words import lexicon

_TOKEN = re.compile(
    r"""
    (?P<range>(?<![\w.])\d{1,2}\.?\s?[A-H]?\s?[–-]\s?\d{1,2}\.?\s?[A-H]?(?![\w]))
    |(?P<class>(?<![\w.,:–-])[1-9](?:[ .-]?\s?[A-H]|[a-h])(?![\w])(?!\s?[–-]\s?\d)(?!-(?!luok|klass))(?!\s\d)
        (?::[^\W\d_]+)?(?:-(?:luok|klass)[^\W\d_]*)?
      |\b[A-ZÅÄÖ]{2,4}\d{2}[A-Z]?\b(?::[^\W\d_]+)?)
    |(?P<grade>(?<![\w.])\d{1,2}(?:\.\s?(?:vuosi)?(?:luok(?:alla|alta|alle|assa|asta|kaan)|lk)\b|-luokkalai(?:nen|sen|sta|sella|selta|selle)\b)
      |\b(?:årskurs|åk|klass)\s\d\b)
    |(?P<initials>(?<![\w.])[A-ZÅÄÖ]\.\s?[A-ZÅÄÖ]\.?(?![\w]))
    |(?P<initial>\b[A-ZÅÄÖ](?:\.|(?=,)))
    |(?P<word>[^\W\d_]+(?:[-'’:][^\W\d_]+)*-?|-[^\W\d_]+)
    |(?P<number>\d+)
    |(?P<sign>[^\w\s])
    """,
    re.VERBOSE,
)


_IN_N = ("nen", "man", "son", "lin", "gren", "sten", "én")
"""Ends of surnames that are no genitive."""
_OF_PLACES = ("sta", "stä", "lta", "ltä", "ssa", "ssä", "lla", "llä", "lle", "an", "än")
"""Ends of words that tell from where somebody comes or where something is."""
_NONE: frozenset[str] = frozenset()


class Token(NamedTuple):
    """A word, number or sign: ``kind`` is the group of the pattern above, ``tags`` what a word speaks of.

    A named tuple: a text makes thousands of them while somebody types, and a frozen dataclass takes twice as long.
    """

    kind: str
    text: str
    lower: str
    start: int
    end: int
    tags: frozenset[str]
    case: Case | None = None

    @property
    def capital(self) -> bool:
        """Whether it is written as a name: a capital first, small letters after."""
        return self.kind == "word" and self.text[0].isupper() and not self.text[1:2].isupper()


@dataclass(frozen=True, slots=True)
class Naming:
    """A person named in a sentence: the places of its first token and of the one after its last."""

    first: int
    after: int
    case: Case
    surname: bool
    initial: bool
    doubtful: bool
    """Whether it may be no name at all: an everyday word that begins the sentence."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its tokens, what they speak of together, and who is named."""

    tokens: tuple[Token, ...]
    tags: frozenset[str]
    namings: tuple[Naming, ...]

    def near(self, naming: Naming, mark: str, reach: int = 3) -> bool:
        """Tell whether a token of a kind, or with a tag, stands at most ``reach`` tokens from who is named."""
        around = self.tokens[max(0, naming.first - reach) : naming.after + reach]
        return any(token.kind == mark or mark in token.tags for token in around)


def read(text: str, start: int, end: int, known: NameTable) -> Sentence:
    """Take the sentence from ``start`` to ``end`` apart; names that are ``known`` are no namings."""
    tokens = tuple(_tokens(text, start, end))
    tags = frozenset(token.kind for token in tokens).union(*(token.tags for token in tokens))
    return Sentence(tokens, tags, tuple(_namings(tokens, known)))


def _tokens(text: str, start: int, end: int) -> Iterator[Token]:
    words, names = lexicon(), given_names()
    for match in _TOKEN.finditer(text, start, end):
        kind, found = match.lastgroup or "", match[0]
        lower = found.casefold().lstrip("-")
        tags = words.tags(lower) if kind == "word" or found == "%" else _NONE
        case = _case_in(found, lower, names) if kind == "word" and "place" not in tags else None
        yield Token(kind, found, lower, match.start(), match.end(), tags, case)


def _case_in(found: str, lower: str, names: NameTable) -> Case | None:
    """Return the case of a word written as a name, or small and quite as one; Mari-Annika is one, Ilona-talo none."""
    if not found[0].isupper():
        return Case.NOMINATIVE if lower in names else None
    if found[1:2].isupper():
        return None
    parts = found.split("-")
    if len(parts) > 1 and not all(part[:1].isupper() for part in parts):
        return None
    return names.case_of(parts[-1].casefold())


def _namings(tokens: tuple[Token, ...], known: NameTable) -> Iterator[Naming]:
    place = 0
    while place < len(tokens):
        first = tokens[place]
        begins = place == 0 or tokens[place - 1].kind == "sign"
        case = first.case or (_presented(tokens, place) if first.capital else None)
        if case is None or (begins and "opening" in first.tags) or not (first.capital or _is_small(tokens, place)):
            place += 1
            continue
        after, last = place + 1, first
        while after < len(tokens) and tokens[after].capital and tokens[after].start <= last.end + 1:
            last = tokens[after]
            after += 1
        surname = last is not first
        if surname:
            case = last.case or _case_of_surname(last.lower)
        initial = after < len(tokens) and tokens[after].kind == "initial"
        if not (known.case_of(first.lower) and (not surname or known.case_of(last.lower))):
            doubtful = begins and not surname and "word" in first.tags
            yield Naming(place, after + initial, case, surname, initial, doubtful)
        place = after + initial


def _presented(tokens: tuple[Token, ...], place: int) -> Case | None:
    """Return a case where a word that is no name we know stands as one after a pupil: oppilas Hiroshi."""
    presented = any("pupil" in each.tags for each in tokens[max(0, place - 1) : place])
    return Case.NOMINATIVE if presented and not tokens[place].lower.endswith(_OF_PLACES) else None


def _is_small(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell whether a name in small letters is one: a class stands right beside it."""
    beside = tokens[max(0, place - 1) : place + 2]
    return "word" not in tokens[place].tags and any(token.kind == "class" for token in beside)


def _case_of_surname(lower: str) -> Case:
    return Case.GENITIVE if lower[-1] == "n" and not lower.endswith(_IN_N) else Case.NOMINATIVE
