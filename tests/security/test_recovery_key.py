import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.errors import WrongRecoveryKey
from ohdesk.security.recovery_key import RecoveryKey, pick_groups

keys = st.binary(min_size=32, max_size=32).map(RecoveryKey)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(keys)
def test_a_printed_key_reads_back(key):
    assert RecoveryKey.parse(key.text()) == key


@given(keys)
def test_a_key_is_printed_as_eleven_groups_of_five(key):
    assert re.fullmatch(rf"([{ALPHABET}]{{5}}-){{10}}[{ALPHABET}]{{5}}", key.text())
    assert key.text() == "-".join(key.groups())


@given(keys)
def test_case_spaces_and_look_alike_letters_are_forgiven(key):
    typed = " " + key.text().lower().replace("0", "o").replace("1", "l").replace("-", " – ") + "\n"
    assert RecoveryKey.parse(typed) == key
    assert RecoveryKey.parse(key.text().replace("1", "I").replace("-", "")) == key


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda text: text[:-1], "length"),
        (lambda text: text + "0", "length"),
        (lambda text: "", "length"),
        (lambda text: "U" + text[1:], "letters"),
        (lambda text: "ä" + text[1:], "letters"),
        (lambda text: "Z" + text[1:], "checksum"),  # beyond 272 bits
    ],
)
def test_a_spoiled_key_is_refused_with_the_reason(spoil, reason):
    with pytest.raises(WrongRecoveryKey) as refused:
        RecoveryKey.parse(spoil(RecoveryKey.generate().text()))
    assert refused.value.data == {"reason": reason}


def test_single_wrong_characters_are_refused():
    key = RecoveryKey(bytes(range(32)))
    letters = key.text().replace("-", "")
    refused = 0
    for place, right in enumerate(letters):
        wrong = ALPHABET[(ALPHABET.index(right) + 1) % 32]
        with pytest.raises(WrongRecoveryKey):
            RecoveryKey.parse(letters[:place] + wrong + letters[place + 1 :])
        refused += 1
    assert refused == 55


def test_new_keys_differ():
    assert len({RecoveryKey.generate().value for _ in range(50)}) == 50


def test_a_key_shows_nothing_of_its_value():
    assert repr(RecoveryKey.generate()) == "RecoveryKey()"


def test_two_different_groups_are_picked_in_order():
    picked = {pick_groups() for _ in range(500)}
    assert all(0 <= first < second <= 10 for first, second in picked)
    assert len(picked) > 30


@given(keys, st.integers(0, 9))
def test_typing_the_missing_groups_completes_the_key(key, first):
    positions = (first, first + 1)
    stub = key.without(positions)
    assert stub.count("_____") == 2
    assert [key.groups()[place] in stub.split("-") for place in range(11) if place not in positions] == [True] * 9
    typed = [key.groups()[place].lower() for place in positions]
    assert RecoveryKey.complete(stub, typed) == key


def test_wrong_groups_do_not_complete_the_key():
    key = RecoveryKey(bytes(range(32)))
    stub = key.without((3, 7))
    right = [key.groups()[3], key.groups()[7]]
    for typed, reason in (
        ([right[1], right[0]], "checksum"),
        ([right[0], right[1][:4]], "length"),
        (["UUUUU", right[1]], "letters"),
    ):
        with pytest.raises(WrongRecoveryKey) as refused:
            RecoveryKey.complete(stub, typed)
        assert refused.value.data == {"reason": reason}


def test_as_many_groups_are_asked_for_as_are_missing():
    with pytest.raises(ValueError, match="one typed group"):
        RecoveryKey.complete(RecoveryKey.generate().without((0, 1)), ["00000"])
