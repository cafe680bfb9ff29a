import json
import random
import unicodedata
from base64 import b64encode
from dataclasses import replace

import pytest

from ohdesk.domain.errors import (
    NotFound,
    SlotsDamaged,
    TooManyWaysIn,
    VaultTooNew,
    WrongPassphrase,
    WrongRecoveryKey,
)
from ohdesk.security.canonical import canonical
from ohdesk.security.key_slots import (
    Argon2Parameters,
    KeySlots,
    Opened,
    calibrate,
    change_passphrase,
    new_data_key,
    open_with_passphrase,
    open_with_provider_key,
    open_with_recovery_key,
    with_passphrase,
    with_provider,
    with_recovery_key,
    without,
)
from ohdesk.security.provider_keys import new_provider_key
from ohdesk.security.recovery_key import FIRST, Generation, RecoveryKey

CHEAPEST = Argon2Parameters(memory=64 * 1024, iterations=1, lanes=4)
VAULT = "0f0e0d0c-0000-4000-8000-000000000001"
KEY = new_data_key()
PAPER = RecoveryKey.generate()
PROVIDER_PRIVATE, PROVIDER_PUBLIC = new_provider_key()
OWN, OTHERS = "äidin sininen kettu", "toisen henkilön oma"
EMPTY = KeySlots(VAULT)


@pytest.fixture(scope="module")
def slots():
    """Two persons, the paper and the provider."""
    made = with_passphrase(EMPTY, KEY, OWN, "Puheenjohtaja", CHEAPEST)
    made = with_passphrase(made, KEY, OTHERS, "Sihteeri", CHEAPEST)
    return with_provider(with_recovery_key(made, KEY, PAPER), KEY, "Harjoituskunta", PROVIDER_PUBLIC)


@pytest.fixture
def paper_only():
    return with_recovery_key(EMPTY, KEY, PAPER)


def test_every_slot_opens_to_the_same_key(slots):
    first, second, paper, provider = slots.slots
    assert open_with_passphrase(slots, OWN) == Opened(KEY, first)
    assert open_with_passphrase(slots, OTHERS) == Opened(KEY, second)
    assert open_with_recovery_key(slots, PAPER) == Opened(KEY, paper)
    assert open_with_provider_key(slots, PROVIDER_PRIVATE) == Opened(KEY, provider)
    assert provider.label == "Harjoituskunta"


def test_no_printed_value_shows_the_key(slots):
    assert repr(KEY) not in repr(open_with_recovery_key(slots, PAPER))


def test_a_file_never_grows_beyond_what_is_read_again(paper_only):
    full = paper_only
    for _ in range(31):
        full = with_recovery_key(full, KEY, PAPER)
    assert KeySlots.parse(full.bytes()) == full
    with pytest.raises(TooManyWaysIn):
        with_recovery_key(full, KEY, PAPER)
    with pytest.raises(TooManyWaysIn):
        with_provider(paper_only, KEY, "k" * 70_000, PROVIDER_PUBLIC)


def test_a_passphrase_from_a_keyboard_that_decomposes_opens(slots):
    assert open_with_passphrase(slots, unicodedata.normalize("NFD", OWN)).key == KEY


def test_a_wrong_passphrase_is_refused(slots):
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(slots, OWN + " ")


def test_a_passphrase_of_any_text_is_refused_not_a_crash(slots):
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(without(slots, slots.slots[1].id), "\udce4\0")


def test_without_a_passphrase_slot_no_passphrase_opens(paper_only):
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(paper_only, OWN)


def test_another_recovery_key_is_refused(slots):
    with pytest.raises(WrongRecoveryKey) as refused:
        open_with_recovery_key(slots, RecoveryKey.generate())
    assert refused.value.data == {"reason": "vault"}


def test_another_providers_key_is_refused(slots):
    for private, reason in ((new_provider_key()[0], "vault"), (b"short", "length"), (PROVIDER_PRIVATE[:-1], "length")):
        with pytest.raises(WrongRecoveryKey) as refused:
            open_with_provider_key(slots, private)
        assert refused.value.data == {"reason": reason}


def test_the_file_reads_back_as_it_was(slots):
    assert KeySlots.parse(slots.bytes()) == slots
    assert KeySlots.parse(slots.bytes()).bytes() == slots.bytes()
    assert KEY.hex().encode() not in slots.bytes()
    assert b64encode(KEY) not in slots.bytes()


def test_changing_a_passphrase_rewrites_its_slot_alone(slots):
    own = slots.slots[0]
    changed = change_passphrase(slots, own.id, OWN, "uusi sininen kettu", CHEAPEST)
    assert changed.slots[1:] == slots.slots[1:]
    assert (changed.slots[0].id, changed.slots[0].label) == (own.id, "Puheenjohtaja")
    assert open_with_passphrase(changed, "uusi sininen kettu").key == KEY
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(replace(changed, slots=changed.slots[:1]), OWN)


def test_changing_a_passphrase_takes_the_old_one(slots):
    with pytest.raises(WrongPassphrase):
        change_passphrase(slots, slots.slots[0].id, OTHERS, "uusi", CHEAPEST)
    with pytest.raises(WrongPassphrase):
        change_passphrase(slots, slots.slots[2].id, OWN, "uusi", CHEAPEST)
    with pytest.raises(NotFound):
        change_passphrase(slots, "nobody", OWN, "uusi", CHEAPEST)


def test_a_slot_taken_out_opens_no_more(slots):
    left = without(slots, slots.slots[2].id)
    assert len(left.slots) == 3
    with pytest.raises(WrongRecoveryKey):
        open_with_recovery_key(left, PAPER)


def test_the_last_slot_of_the_vaults_own_people_stays(paper_only):
    both = with_provider(paper_only, KEY, "Harjoituskunta", PROVIDER_PUBLIC)
    with pytest.raises(ValueError, match="locked out"):
        without(both, both.slots[0].id)
    assert without(both, both.slots[1].id) == paper_only


def test_the_keys_that_open_are_told_and_which_of_them_was_shared_out(slots):
    second = Generation(2, 2, 3)
    both = with_recovery_key(slots, KEY, RecoveryKey.generate(), second)
    assert slots.generations == (FIRST,)
    assert both.generations == (FIRST, second)
    assert [slot.shared for slot in both.slots] == [False, False, False, False, True]


def test_a_slot_moved_to_another_vault_is_refused(slots):
    moved = KeySlots("0f0e0d0c-0000-4000-8000-000000000002", slots.slots)
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(replace(moved, slots=moved.slots[:1]), OWN)
    with pytest.raises(WrongRecoveryKey):
        open_with_recovery_key(moved, PAPER)
    with pytest.raises(WrongRecoveryKey):
        open_with_provider_key(moved, PROVIDER_PRIVATE)


def opens(data, how, secret):
    try:
        how(KeySlots.parse(data), secret)
    except (SlotsDamaged, VaultTooNew, WrongPassphrase, WrongRecoveryKey):
        return False
    return True


def edited(data, place, rng):
    other = rng.choice([letter for letter in b'abcXYZ0189+/="{}[],:\xff\x00' if letter != data[place]])
    return data[:place] + bytes([other]) + data[place + 1 :]


@pytest.mark.parametrize("kind", ["paper", "provider"])
def test_no_single_character_edit_of_a_slot_file_is_accepted(kind, paper_only):
    rng = random.Random(kind)
    if kind == "paper":
        data, how, secret = paper_only.bytes(), open_with_recovery_key, PAPER
    else:
        data = with_provider(EMPTY, KEY, "Harjoituskunta", PROVIDER_PUBLIC).bytes()
        how, secret = open_with_provider_key, PROVIDER_PRIVATE
    assert opens(data, how, secret)
    places = [*range(len(data)), *(rng.randrange(len(data)) for _ in range(200))]
    assert [place for place in places if opens(edited(data, place, rng), how, secret)] == []


def test_no_single_character_edit_of_a_passphrase_slot_is_accepted(slots):
    data = replace(slots, slots=slots.slots[:1]).bytes()
    changes = [
        (b"Puheenjohtaja", b"Puheenjohtajb"),
        (b'"memory":65536', b'"memory":65537'),
        (b'"iterations":1', b'"iterations":2'),
        (b'"lanes":4', b'"lanes":3'),
        (b'"kind":"passphrase"', b'"kind":"recovery"'),
        (b"argon2id", b"argon2ie"),
    ]
    for old, new in changes:
        assert data.count(old) == 1
        assert not opens(data.replace(old, new), open_with_passphrase, OWN)


@pytest.mark.parametrize(
    ("memory", "iterations", "lanes"),
    [
        (64 * 1024 * 1024, 3, 4),
        (64 * 1024 - 1, 3, 4),
        (64 * 1024, 0, 4),
        (64 * 1024, 11, 4),
        (64 * 1024, 3, 0),
        (64 * 1024, 3, 9),
    ],
)
def test_planted_argon2_parameters_are_refused_before_anything_is_derived(slots, memory, iterations, lanes):
    planted = json.loads(slots.bytes())
    planted["slots"][0]["kdf"] = {"name": "argon2id", "memory": memory, "iterations": iterations, "lanes": lanes}
    with pytest.raises(SlotsDamaged):
        KeySlots.parse(canonical(planted))
    with pytest.raises(ValueError, match="out of bounds"):
        Argon2Parameters(memory, iterations, lanes)


def damaged(change):
    def spoil(content):
        change(content)
        return canonical(content)

    return spoil


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: b"",
        lambda content: b"[]",
        lambda content: b"{" + b" " * 70_000 + b"}",
        lambda content: json.dumps(content).encode(),
        damaged(lambda content: content.update(schema="ohdesk.keys/0")),
        damaged(lambda content: content.update(schema="ohdesk.policy/2")),
        damaged(lambda content: content.update(more=1)),
        damaged(lambda content: content.pop("vault")),
        damaged(lambda content: content["slots"].append(content["slots"][0])),
        damaged(lambda content: content["slots"].extend([content["slots"][0]] * 40)),
        damaged(lambda content: content["slots"].append({})),
        damaged(lambda content: content["slots"][0].update(more=1)),
        damaged(lambda content: content["slots"][0].update(kind="finger")),
        damaged(lambda content: content["slots"][0].update(kdf=None)),
        damaged(lambda content: content["slots"][0].update(kdf=3)),
        damaged(lambda content: content["slots"][2].update(kdf=content["slots"][0]["kdf"])),
        damaged(lambda content: content["slots"][2].update(salt="")),
        damaged(lambda content: content["slots"][2].update(nonce="****")),
        damaged(lambda content: content["slots"][3].update(wrapped=content["slots"][0]["wrapped"])),
    ],
)
def test_a_file_of_another_shape_is_damaged(slots, spoil):
    with pytest.raises(SlotsDamaged) as refused:
        KeySlots.parse(spoil(json.loads(slots.bytes())), "vault/keys.json")
    assert refused.value.data == {"path": "vault/keys.json"}


def test_a_file_of_a_later_program_is_told_apart_from_a_damaged_one(paper_only):
    with pytest.raises(VaultTooNew) as refused:
        KeySlots.parse(paper_only.bytes().replace(b"ohdesk.keys/1", b"ohdesk.keys/2"))
    assert refused.value.data == {"version": 2, "known": 1}


def test_calibration_never_goes_below_the_floor():
    assert calibrate(target_seconds=0) == Argon2Parameters(memory=64 * 1024, iterations=3, lanes=4)


def test_calibration_grows_memory_up_to_its_limit():
    assert calibrate(target_seconds=600) == Argon2Parameters(memory=256 * 1024, iterations=3, lanes=4)
