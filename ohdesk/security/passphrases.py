"""Judge how hard a passphrase is to guess, and bring it to one form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ohdesk.domain.errors import WeakPassphrase
from ohdesk.resources import resource

_SHORTEST = 12
_LONGEST_JUDGED = 72  # zxcvbn slows down steeply beyond; what follows can only help
_ENOUGH = 4
_GUESSES_OF_SCORE = (3, 6, 8, 10)  # powers of ten below which zxcvbn gives 0, 1, 2, 3
_POWER_OF_WORD = 4.5  # some 30,000 word forms; zxcvbn knows no Finnish and would take a long word for noise
_POWER_OF_KNOWN_WORD = 2
_SHORTEST_TOLD = 5  # shorter dictionary words are found by chance inside longer ones

_ADVICE_OF_PATTERN = {
    "repeat": "repeats",
    "sequence": "sequences",
    "spatial": "keyboard",
    "date": "dates",
    "regex": "dates",
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """How a passphrase was judged: ``score`` 0 to 4, whether that is ``enough``, and ``advice`` (keys of texts)."""

    score: int
    enough: bool
    advice: tuple[str, ...] = ()


def normal(passphrase: str) -> str:
    """Return the passphrase in Unicode's composed form (NFC), since keyboards differ in how they send ``ä``."""
    return unicodedata.normalize("NFC", passphrase)


def judge(passphrase: str, names: Sequence[str] = ()) -> Judgement:
    """Judge ``passphrase``; ``names`` are words that a guesser would know, of the person, the school, the group.

    Enough is the best score (10¹⁰ guesses as zxcvbn counts, no word counted for more than 10^4.5: three unrelated words
    do) and twelve characters. Advice, keys below ``[passphrase]``, is given only where it is not enough.
    """
    # Imported here: its word lists are not needed until somebody chooses a passphrase.
    from zxcvbn import zxcvbn

    text = normal(passphrase)
    if not text.strip():
        return Judgement(score=0, enough=False, advice=("longer", "more_words"))
    known = _known_words(names)
    found = zxcvbn(text[:_LONGEST_JUDGED], user_inputs=known)
    power = min(float(found["guesses_log10"]), _power_of_words(text, known))
    score = sum(power >= bound for bound in _GUESSES_OF_SCORE)
    if score >= _ENOUGH and len(text) >= _SHORTEST:
        return Judgement(score, enough=True)
    advice = [_advice(match) for match in found["sequence"]]
    if len(text) < _SHORTEST:
        advice.append("longer")
    advice.append("more_words")
    return Judgement(score, enough=False, advice=tuple(dict.fromkeys(key for key in advice if key)))


def require(passphrase: str, names: Sequence[str] = ()) -> None:
    """Raise ``WeakPassphrase`` with the advice unless ``judge`` finds ``passphrase`` enough."""
    judgement = judge(passphrase, names)
    if not judgement.enough:
        raise WeakPassphrase(advice=judgement.advice)


def _known_words(names: Sequence[str]) -> list[str]:
    """Return what a guesser tries first: ``names`` whole and word by word, then what everybody types."""
    whole = [normal(name).lower() for name in names]
    return list(dict.fromkeys([*whole, *(word for name in whole for word in name.split()), *_common_words()]))


@cache
def _common_words() -> tuple[str, ...]:
    lines = resource("wordlists", "passphrases.txt").read_text("utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def _power_of_words(text: str, known: Sequence[str]) -> float:
    """Count the guesses, as a power of ten, of one who tries words for runs of letters; spaces and hyphens are free."""
    power = 0.0
    for run in re.findall(r"[^\W\d_]+|[^\s-]", text):
        if run.lower() in known:
            power += min(len(run), _POWER_OF_KNOWN_WORD)
        elif run.islower() or run.isupper() or run.istitle():
            power += min(len(run), _POWER_OF_WORD)
        else:
            power += len(run)
    return power


def _advice(match: dict[str, Any]) -> str | None:
    if match["pattern"] != "dictionary":
        return _ADVICE_OF_PATTERN.get(match["pattern"])
    if match["dictionary_name"] == "user_inputs":
        return "known_words"
    return "common_words" if len(match["token"]) >= _SHORTEST_TOLD else None
