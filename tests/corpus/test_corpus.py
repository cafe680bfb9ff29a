"""The guard measured on sentences that it was not tuned on."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

import pytest

from ohdesk.domain.privacy.concerns import Known, Rule
from ohdesk.domain.privacy.review import review
from ohdesk.resources import resource
from tests.corpus.measure import ABOUT_PERSONS, Sentence, figure, sentences

HELD_OUT = [each for each in sentences("fi", "sv") if each.held_out]


def test_the_corpus_is_as_large_as_promised_and_half_of_it_harmless():
    for language, least in (("fi", 400), ("sv", 200)):
        corpus = sentences(language)
        harmless = [each for each in corpus if not each.expected]
        assert len({each.text for each in corpus}) == len(corpus) >= least
        assert 0.4 < len(harmless) / len(corpus) < 0.6
    assert 0.4 < len(HELD_OUT) / len(sentences("fi", "sv")) < 0.6


def test_every_identity_code_is_found_and_nothing_else_is_taken_for_one():
    found = figure("codes", [Rule.IDENTITY_CODE], sentences("fi", "sv"))
    assert (found.recall, found.false_alarms) == (1.0, 0.0)


@pytest.mark.parametrize("corpus", [HELD_OUT, sentences("fi-fresh", "sv-fresh")], ids=["held out", "fresh"])
def test_one_person_is_recognised_and_harmless_words_are_left_alone(corpus: list[Sentence]):
    found = figure("persons", ABOUT_PERSONS, corpus)
    assert found.recall >= 0.95
    assert found.false_alarms <= 0.05


@pytest.mark.parametrize("rule", Rule)
def test_no_rule_raises_false_alarms(rule: Rule):
    assert figure(rule.value, [rule], HELD_OUT).false_alarms <= 0.02


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_nothing_that_ships_in_words_is_taken_for_a_pupils_matter(language: str):
    practice = tomllib.loads(resource("practice", f"{language}.toml").read_text(encoding="utf-8"))
    names = [member["name"] for member in practice["members"]]
    known = Known.of([*names, practice["school"]["name"], practice["school"]["address"], practice["provider"]["name"]])
    said = tomllib.loads(resource("texts", f"{language}.toml").read_text(encoding="utf-8"))
    del said["guard"]
    pages = [page.read_text(encoding="utf-8") for page in resource("help", language).glob("*.md")]
    found = [
        text[concern.start : concern.end]
        for text in (*texts_in(practice), *texts_in(said), *pages)
        for concern in review(text, known)
    ]
    assert found == []


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from texts_in(part)
