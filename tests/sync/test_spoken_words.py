"""Six words heard on the phone: however they are typed, they must be the right ones."""

import pytest

from ohdesk.security.devices import DeviceKey
from ohdesk.security.wrapping import WrapKey
from ohdesk.sync.joining import asked, read_request, same_words, spoken_words, whole_word
from ohdesk.sync.membership_records import Keys


@pytest.fixture(scope="module")
def request_():
    key = DeviceKey.generate()
    keys = Keys(key.public, WrapKey.generate().public)
    return read_request(asked("a" * 64, "device", keys, "Kuraattori", key, practice=True))


def test_the_words_hold_in_either_language_and_mixed(request_):
    finnish, swedish = (" ".join(pair[side] for pair in request_.words) for side in (0, 1))
    mixed = ", ".join(pair[number % 2].upper() for number, pair in enumerate(request_.words))
    assert all(same_words(spoken, request_) for spoken in (finnish, swedish, mixed))


def test_another_word_another_order_or_five_words_do_not_hold(request_):
    words = [pair[0] for pair in request_.words]
    other = next(word for word in spoken_words() if all(word not in pair for pair in request_.words))
    assert not same_words(" ".join([*words[:5], other]), request_)
    assert not same_words(" ".join(words[:5]), request_)
    if words[0] != words[1]:
        assert not same_words(" ".join([words[1], words[0], *words[2:]]), request_)


def test_a_word_is_known_by_its_beginning_and_without_its_dots():
    assert whole_word("Ahven") == "ahven"
    assert whole_word("asna") == "åsna"
    assert whole_word("aham") == ""
    assert whole_word("a") == ""
    assert whole_word("abbo") == "abborre"


def test_what_may_be_two_words_is_neither():
    assert whole_word("vag") == ""
    assert whole_word("våg") == "våg"


def test_every_word_of_the_list_is_known_as_it_stands():
    assert [whole_word(word) for word in spoken_words()] == list(spoken_words())
