"""The three languages say the same things with the same data."""

import string

import pytest

from ohdesk.documents.texts import LANGUAGES, texts
from ohdesk.domain.errors import OHDeskError


def placeholders(sentence):
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def test_a_sentence_is_found_by_its_key_and_filled_with_data():
    assert texts("fi").say("documents.page", page=2, pages=3) == "2 (3)"


def test_an_unknown_key_is_an_error():
    with pytest.raises(KeyError):
        texts("fi").say("documents.there_is_no_such_key")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys(language):
    assert set(texts(language).sentences) == set(texts("fi").sentences)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_asks_for_the_same_data(language):
    finnish = texts("fi").sentences
    differing = {
        key
        for key, sentence in texts(language).sentences.items()
        if key in finnish and placeholders(sentence) != placeholders(finnish[key])
    }
    assert not differing


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("error", OHDeskError.__subclasses__(), ids=lambda error: error.__name__)
def test_every_expected_problem_has_a_sentence(error, language):
    assert texts(language).say(f"errors.{error.__name__}", **_AnyData()).strip()


class _AnyData:
    """Stands for whatever data an error carries."""

    def keys(self):
        return ["path", "id", "kind", "reason", "where", "rule", "field", "missing", "rows", "name", "limit",
                "version", "known", "advice", "why", "faults", "title", "into"]  # fmt: skip

    def __getitem__(self, key):
        return f"<{key}>"
