import time
import tomllib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.errors import WeakPassphrase
from ohdesk.resources import resource
from ohdesk.security.passphrases import judge, normal, require

NAMES = ("Harjoituskoulu", "Päivi Harjoittelija")


@pytest.mark.parametrize(
    "passphrase",
    [
        "sininen kettu keittää puuroa",
        "kolme kissaa katolla",
        "oikea-hevonen-akku-niitti",
        "en blå räv kokar gröt",
        "kJ8mNq2xTz5w",
        "vihreä saapas laulaa " * 20,
    ],
)
def test_several_unrelated_words_or_a_random_string_are_enough(passphrase):
    assert judge(passphrase, NAMES).enough
    assert judge(passphrase, NAMES).score == 4
    assert judge(passphrase, NAMES).advice == ()
    require(passphrase, NAMES)


@pytest.mark.parametrize(
    ("passphrase", "advice"),
    [
        ("", "longer"),
        ("   ", "more_words"),
        ("Kevät2026!", "known_words"),
        ("Kevät2026!", "longer"),
        ("tammikuu helmikuu maaliskuu", "known_words"),
        ("Harjoituskoulu2026", "known_words"),
        ("Päivi Harjoittelija", "known_words"),
        ("opiskeluhuoltoryhmä", "known_words"),
        ("kaalihernekuu sinappi", "more_words"),
        ("password salainen", "common_words"),
        ("aaaaaaaaaaaaaaaaaa", "repeats"),
        ("abcdefghijklmnop", "sequences"),
        ("tgbvfredcxswq", "keyboard"),
        ("14.3.1987", "dates"),
        ("kJ8mNq2xTz5", "longer"),
    ],
)
def test_what_is_easily_guessed_is_not_enough_and_the_advice_says_why(passphrase, advice):
    judgement = judge(passphrase, NAMES)
    assert not judgement.enough
    assert advice in judgement.advice
    with pytest.raises(WeakPassphrase) as refused:
        require(passphrase, NAMES)
    assert refused.value.data == {"advice": judgement.advice}


@given(st.text(max_size=40))
def test_any_text_is_judged_and_every_advice_has_its_words_in_each_language(text):
    judgement = judge(text)
    assert judgement.score in range(5)
    assert judgement.enough is not bool(judgement.advice)
    for language in ("fi", "sv", "en"):
        assert set(judgement.advice) <= TEXTS[language].keys()


TEXTS = {
    language: tomllib.loads(resource("texts", f"{language}.toml").read_text("utf-8"))["passphrase"]
    for language in ("fi", "sv", "en")
}


def test_a_very_long_passphrase_is_judged_at_once():
    start = time.process_time()
    judge("pitkä lause " * 5_000)
    assert time.process_time() - start < 2


def test_a_decomposed_letter_is_the_same_letter():
    assert normal(unicodedata.normalize("NFD", "pöytä")) == "pöytä"
    assert judge(unicodedata.normalize("NFD", "Kevät2026!")) == judge("Kevät2026!")
