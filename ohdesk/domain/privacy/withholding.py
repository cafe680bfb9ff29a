"""What of a text waits: sentences to ask about, and a sentence that may still become one."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ohdesk.domain.privacy.concerns import Concern, Known, Rule, Verdict, verdict_of
from ohdesk.domain.privacy.names import given_names
from ohdesk.domain.privacy.passages import passage_around
from ohdesk.domain.privacy.reading import read
from ohdesk.domain.privacy.review import is_private, review

Answer = tuple[str, str]
"""What has been answered: a rule and the words that it was about."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """Whole sentences of a text that are not stored before their writer has answered."""

    start: int
    end: int
    concerns: tuple[Concern, ...]

    @property
    def verdict(self) -> Verdict:
        """Whether they may be stored after an answer, or never."""
        return verdict_of(self.concerns)


def answers(text: str, concerns: Collection[Concern]) -> frozenset[Answer]:
    """Return what is answered where ``concerns`` about ``text`` are let through."""
    return frozenset(_answer(text, concern) for concern in concerns if concern.verdict is Verdict.WARN)


def withheld(text: str, known: Known, answered: Collection[Answer] = ()) -> tuple[Withheld, ...]:
    """Return the sentences of ``text`` that wait, in order and without overlap; what was answered does not."""
    found: list[Withheld] = []
    for concern in review(text, known):
        if _answer(text, concern) in answered:
            continue
        start, end = passage_around(text, concern.start, concern.end)
        together = [concern]
        if found and start < found[-1].end:
            last = found.pop()
            start, end, together = last.start, max(end, last.end), [*last.concerns, concern]
        found.append(Withheld(start, end, tuple(together)))
    return tuple(found)


def unsettled(text: str, caret: int, known: Known, answered: Collection[Answer] = ()) -> tuple[int, int] | None:
    """Return what at ``caret`` may still come to be about one pupil, or ``None``.

    That is a sentence that names somebody unknown, until the caret leaves it, or a word that may become such a name;
    a name that was answered for holds nothing.
    """
    start, end = passage_around(text, max(0, caret - 1), caret)
    if not start < caret <= end:
        return None
    sentence = read(text, start, end, known.names)
    for naming in sentence.namings:
        name = text[sentence.tokens[naming.first].start : sentence.tokens[naming.after - 1].end]
        if is_private(sentence, naming) and (Rule.PERSON.value, name.casefold()) not in answered:
            return start, end
    word = caret
    while word > start and text[word - 1].isalpha():
        word -= 1
    begun = text[word:caret]
    if begun[:1].isupper() and given_names().may_become(begun.casefold()):
        return word, caret
    return None


def without(text: str, spans: Collection[tuple[int, int]]) -> str:
    """Return ``text`` without ``spans``, which are in order and do not overlap."""
    return "".join(text[start:end] for start, end in _between(len(text), spans))


def _between(length: int, spans: Collection[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    kept = 0
    for start, end in spans:
        yield kept, start
        kept = end
    yield kept, length


def _answer(text: str, concern: Concern) -> Answer:
    return concern.rule.value, text[concern.start : concern.end].casefold()
