import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shamir_mnemonic import combine_mnemonics
from shamir_mnemonic.wordlist import WORDLIST

from ohdesk.domain.errors import ShareRefused
from ohdesk.security.recovery_key import ALPHABET, FIRST, Generation, RecoveryKey
from ohdesk.security.recovery_shares import Share, is_share, join, require_beside, require_in_force, split

VAULT, OTHER = "0f0e0d0c-0000-4000-8000-000000000001", "0f0e0d0c-0000-4000-8000-000000000002"
KEY = RecoveryKey(bytes(range(32)))
THREE = Generation(4, 2, 3)
SHARES = split(KEY, VAULT, THREE)


def refused(call, *given):
    with pytest.raises(ShareRefused) as found:
        call(*given)
    return found.value.data["reason"]


@given(st.binary(min_size=32, max_size=32).map(RecoveryKey), st.integers(2, 5), st.data())
def test_as_many_parts_as_are_needed_give_the_key_back_in_any_order(key, needed, data):
    count = data.draw(st.integers(needed, 6))
    shares = split(key, VAULT, Generation(1, needed, count))
    some = data.draw(st.permutations(shares))[: data.draw(st.integers(needed, count))]
    assert join([Share.parse(share.text()) for share in some]) == key


def test_each_two_of_three_parts_open_and_one_does_not():
    for pair in itertools.combinations(SHARES, 2):
        assert join(pair) == KEY
    assert [refused(join, [share]) for share in SHARES] == ["few"] * 3
    assert refused(join, []) == "few"


def test_a_part_is_printed_as_eleven_groups_of_six_and_reads_back():
    for share in SHARES:
        assert re.fullmatch(rf"([{ALPHABET}]{{6}}-){{10}}[{ALPHABET}]{{6}}", share.text())
        assert Share.parse(share.text()) == share
    assert [(share.place, share.needed, share.number) for share in SHARES] == [(1, 2, 4), (2, 2, 4), (3, 2, 4)]


def test_case_spaces_and_look_alike_letters_are_forgiven():
    typed = " " + SHARES[0].text().lower().replace("0", "o").replace("1", "l").replace("-", " – ") + "\n"
    assert Share.parse(typed) == SHARES[0]


def test_any_program_for_slip_39_puts_the_key_together_from_the_words_that_the_pairs_stand_for():
    words = [
        " ".join(
            WORDLIST[ALPHABET.index(share.letters[place]) * 32 + ALPHABET.index(share.letters[place + 1])]
            for place in range(0, len(share.letters), 2)
        )
        for share in SHARES[1:]
    ]
    assert combine_mnemonics(words) == KEY.value


def test_every_wrong_character_and_every_swap_of_neighbours_is_found():
    letters = SHARES[0].letters
    spoiled = [
        letters[:place] + wrong + letters[place + 1 :]
        for place, right in enumerate(letters)
        for wrong in ALPHABET
        if wrong != right
    ]
    swapped = [
        letters[:place] + letters[place + 1] + letters[place] + letters[place + 2 :]
        for place in range(len(letters) - 1)
        if letters[place] != letters[place + 1]
    ]
    assert len(spoiled) == 66 * 31
    assert {refused(Share.parse, text) for text in spoiled + swapped} == {"checksum"}


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda text: text[:-1], "length"),
        (lambda text: text + "0", "length"),
        (lambda _: "", "length"),
        (lambda text: "U" + text[1:], "letters"),
        (lambda text: "ä" + text[1:], "letters"),
    ],
)
def test_a_spoiled_part_is_refused_with_the_reason(spoil, reason):
    assert refused(Share.parse, spoil(SHARES[0].text())) == reason


def test_a_share_of_groups_which_other_programs_make_is_none_of_ours():
    from shamir_mnemonic import generate_mnemonics
    from shamir_mnemonic.wordlist import mnemonic_to_indices

    mnemonic = generate_mnemonics(2, [(1, 1), (1, 1)], KEY.value)[0][0]
    letters = "".join(ALPHABET[number >> 5] + ALPHABET[number & 31] for number in mnemonic_to_indices(mnemonic))
    assert refused(Share.parse, letters) == "checksum"


def test_a_part_is_told_from_a_whole_key_by_its_length():
    assert is_share(SHARES[0].text())
    assert is_share(SHARES[0].text()[:-4])
    assert not is_share(KEY.text())
    assert not is_share(" ".join(KEY.groups()) + " ")


def test_a_part_of_other_data_or_of_another_key_is_refused_with_the_reason():
    share = SHARES[0]
    require_in_force(share, VAULT, [FIRST, THREE])
    assert refused(require_in_force, share, OTHER, [FIRST, THREE]) == "vault"
    assert refused(require_in_force, share, VAULT, [FIRST, Generation(5, 2, 3)]) == "old"
    assert refused(require_in_force, share, VAULT, [Generation(5)]) == "old"
    assert refused(require_in_force, share, VAULT, [Generation(4)]) == "old"
    assert refused(require_in_force, share, VAULT, [FIRST]) == "newer"
    assert refused(require_in_force, share, VAULT, [Generation(3, 2, 3)]) == "newer"
    assert refused(require_in_force, share, VAULT, []) == "newer"


def test_the_numbers_of_keys_go_on_beyond_what_a_part_can_tell():
    late = split(KEY, VAULT, Generation(65, 2, 2))[0]
    require_in_force(late, VAULT, [Generation(65, 2, 2)])
    assert refused(require_in_force, late, VAULT, [Generation(66, 2, 2)]) == "old"
    assert refused(require_in_force, late, VAULT, [Generation(60, 2, 2)]) == "newer"


def test_parts_of_different_keys_and_the_same_part_twice_are_told():
    later = split(KEY, VAULT, Generation(5, 2, 3))
    again = split(RecoveryKey.generate(), VAULT, THREE)
    require_beside(SHARES[0], [])
    require_beside(SHARES[0], SHARES[1:])
    assert refused(require_beside, SHARES[0], SHARES) == "twice"
    assert refused(require_beside, SHARES[0], later[1:]) == "mixed"
    assert refused(join, [SHARES[0], later[1]]) == "mixed"
    assert refused(join, [SHARES[0], SHARES[0]]) == "twice"
    assert refused(join, [SHARES[0], again[1]]) == "mixed"  # the digest inside tells


@pytest.mark.parametrize(
    "generation", [Generation(1, 1, 1), Generation(1, 1, 3), Generation(1, 4, 3), Generation(1, 2, 17)]
)
def test_two_parts_at_least_are_needed_and_no_more_than_there_are(generation):
    with pytest.raises(ValueError, match="parts are needed"):
        split(KEY, VAULT, generation)


def test_sixteen_holders_are_possible():
    shares = split(KEY, VAULT, Generation(1, 16, 16))
    assert join(shares) == KEY
    assert refused(join, shares[1:]) == "few"


def test_a_part_shows_nothing_of_its_value():
    assert SHARES[0].letters not in repr(SHARES[0])


@pytest.mark.parametrize("generation", [FIRST, Generation(7), THREE, Generation(1, 2, 2)])
def test_a_slot_tells_which_key_it_holds(generation):
    assert Generation.parse(generation.label) == generation


def test_a_label_of_another_sort_is_the_first_key():
    assert [Generation.parse(label) for label in ("", "Rehtori", "0", "2 1/", "1234567890")] == [FIRST] * 5
    assert (FIRST.label, FIRST.shared, THREE.shared) == ("", False, True)
