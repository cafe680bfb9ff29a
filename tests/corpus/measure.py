"""Measure the guard on the corpus: ``python tests/corpus/measure.py [--tuned|--second|--fresh] [--misses]``.

Every sentence is ours and invented. ``fi`` and ``sv`` were written before there was a rule; a sentence of theirs is
held out from tuning where the first byte of its SHA-256 is odd, the rest may be tuned on. ``second`` was written after
the first tuning, measured once and then tuned on. ``fresh`` was written after that and is only measured.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ohdesk.domain.privacy.concerns import Known, Rule
from ohdesk.domain.privacy.review import review

HERE = Path(__file__).parent
WARNINGS = tuple(rule for rule in Rule if rule is not Rule.IDENTITY_CODE)
ABOUT_PERSONS = (Rule.PERSON, Rule.HEALTH, Rule.FAMILY, Rule.CONTACT, Rule.SMALL_NUMBER)


@dataclass(frozen=True)
class Sentence:
    language: str
    text: str
    expected: frozenset[Rule]

    @property
    def held_out(self) -> bool:
        return hashlib.sha256(self.text.encode()).digest()[0] % 2 == 1


@dataclass(frozen=True)
class Figure:
    name: str
    hits: int
    harmful: int
    alarms: int
    harmless: int

    @property
    def recall(self) -> float:
        return self.hits / self.harmful if self.harmful else 1.0

    @property
    def false_alarms(self) -> float:
        return self.alarms / self.harmless if self.harmless else 0.0


def known() -> Known:
    return Known.of((HERE / "members.txt").read_text(encoding="utf-8").splitlines())


def sentences(*names: str) -> list[Sentence]:
    found = []
    for name in names:
        for line in (HERE / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
            rules, text = line.split("\t")
            found.append(Sentence(name[:2], text, frozenset(Rule(rule) for rule in rules.split(",") if rule != "ok")))
    return found


def figure(name: str, rules: Iterable[Rule], corpus: Sequence[Sentence]) -> Figure:
    """How many sentences that should give one of ``rules`` do, and how many harmless ones do too."""
    rules, who = frozenset(rules), known()
    harmful = [each for each in corpus if each.expected & rules]
    harmless = [each for each in corpus if not each.expected]
    gives = {each.text: {concern.rule for concern in review(each.text, who)} & rules for each in corpus}
    hits = sum(bool(gives[each.text]) for each in harmful)
    return Figure(name, hits, len(harmful), sum(bool(gives[each.text]) for each in harmless), len(harmless))


def figures(corpus: Sequence[Sentence]) -> list[Figure]:
    return [
        *(figure(rule.value, [rule], corpus) for rule in Rule),
        figure("about persons", ABOUT_PERSONS, corpus),
        figure("all", Rule, corpus),
    ]


def main(arguments: Sequence[str]) -> None:
    later = next((name for name in ("second", "fresh") if f"--{name}" in arguments), "")
    if later:
        corpus = sentences(f"fi-{later}", f"sv-{later}")
    else:
        corpus = [each for each in sentences("fi", "sv") if each.held_out is not ("--tuned" in arguments)]
    for language in ("fi", "sv", ""):
        part = [each for each in corpus if language in ("", each.language)]
        print(f"\n{language or 'both'}: {len(part)} sentences")
        for each in figures(part):
            print(
                f"  {each.name:20} recall {each.hits:3}/{each.harmful:3} {each.recall:6.1%}"
                f"   false alarms {each.alarms:3}/{each.harmless:3} {each.false_alarms:6.1%}"
            )
    if "--misses" in arguments:
        for each in corpus:
            found = {concern.rule for concern in review(each.text, known())}
            if not each.expected <= found or (found and not each.expected):
                print(sorted(each.expected), sorted(found), each.text, sep=" | ")


if __name__ == "__main__":
    main(sys.argv[1:])
