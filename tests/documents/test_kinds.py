"""No paper that the product prints escapes the gate."""

import pytest
from kinds import LANGUAGES, LENGTHS, calls, choices, described, makers


@pytest.fixture(scope="module")
def called():
    """How each function that makes a paper is called for the samples, by their length and its name."""
    called = {}
    for length, makes in LENGTHS.items():
        with calls() as called[length]:
            for make in makes:
                make("fi")
    return called


@pytest.mark.parametrize("length", LENGTHS)
def test_each_function_that_makes_a_paper_has_a_sample(called, length):
    assert [name for name, arguments in called[length].items() if not arguments] == []


@pytest.mark.parametrize("maker", list(makers()), ids=lambda maker: maker.__qualname__)
def test_each_reader_and_each_layout_of_a_paper_has_a_sample(called, maker):
    arguments = [one for length in LENGTHS for one in called[length][maker.__qualname__]]
    for choice in choices(maker):
        assert len({repr(one[choice]) for one in arguments}) > 1, choice


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_has_a_bare_and_a_long_sample(language):
    usual = described("usual", language).keys()
    assert usual - described("bare", language).keys() == set()
    assert usual - described("long", language).keys() == set()
