"""A segment says what its author signed, to its group alone, and says less once words in it are forgotten."""

import random
from dataclasses import replace

import pytest

from ohdesk.security.devices import DeviceKey
from ohdesk.sync import segments
from ohdesk.sync.segments import (
    WAITING,
    Author,
    Line,
    Refusal,
    SegmentRefused,
    new_salt,
    opened,
    sealed,
    written,
)

KEY = DeviceKey(bytes(range(32)))
OTHER = DeviceKey(bytes(range(1, 33)))
EPOCHS = {"e1": bytes(range(32)), "e2": bytes(range(5, 37))}
AUTHORS = {"laptop": Author(KEY.public), "other": Author(OTHER.public)}
FACTS = {"log": "ryhmä", "device": "laptop", "number": 3, "first": 41, "previous": "ab" * 32, "epoch": "e1"}


def lines(*words):
    return [Line.of(word.encode(), new_salt()) for word in words]


def segment(*words, key=KEY, **changed):
    return written(key, lines("{}", *words), **{**FACTS, **changed})


def refusal(data, log="ryhmä", authors=AUTHORS, epochs=EPOCHS):
    with pytest.raises(SegmentRefused) as refused:
        opened(data, log, authors, epochs)
    return refused.value.reason


def test_what_was_written_is_read():
    made = segment("ääni", "toinen")
    data = sealed(made, EPOCHS["e1"])
    assert opened(data, "ryhmä", AUTHORS, EPOCHS) == made
    assert [line.data.decode() for line in made.lines] == ["{}", "ääni", "toinen"]
    assert (made.header.first, made.header.steps) == (41, 2)
    assert made.header.file_name == f"00000003-{made.header.digest[:16]}.ohs"
    assert "ääni".encode() not in data


def test_whoever_seals_the_same_lines_makes_the_same_file():
    made = segment("ääni")
    again = opened(sealed(made, EPOCHS["e1"]), "ryhmä", AUTHORS, EPOCHS)
    assert sealed(again, EPOCHS["e1"]) == sealed(made, EPOCHS["e1"])
    assert sealed(segment("ääni"), EPOCHS["e1"]) != sealed(made, EPOCHS["e1"])


def test_a_forgotten_line_leaves_the_proof_and_nothing_else():
    made = segment("Omenapuu", "jää")
    shorter = replace(made, lines=(made.lines[0], Line(made.lines[1].commitment), made.lines[2]))
    data = sealed(shorter, EPOCHS["e1"])
    read = opened(data, "ryhmä", AUTHORS, EPOCHS)
    assert read.header == made.header
    assert [line.proven for line in read.lines] == [True, False, True]
    assert read.lines[2].data == "jää".encode()
    assert read.lines[1] == Line(made.lines[1].commitment)


def test_a_word_cannot_be_guessed_from_what_a_forgotten_line_leaves():
    first, second = segment("Omenapuu"), segment("Omenapuu")
    assert first.lines[1].commitment != second.lines[1].commitment


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Refusal.CUT_SHORT),
        (b"OHSEG1\r\n\x00", Refusal.CUT_SHORT),
        (b"PK\x03\x04" + bytes(200), Refusal.NO_SEGMENT),
        (b"OHSEG1\r\n" + b"\xff" * 200, Refusal.NO_SEGMENT),
        (b"OHSEG1\r\n" + bytes(segments.LARGEST), Refusal.TOO_LARGE),
    ],
)
def test_other_files_are_told_apart(data, reason):
    assert refusal(data) is reason


def test_who_and_what_is_checked_in_order():
    made = segment("sana")
    data = sealed(made, EPOCHS["e1"])
    assert refusal(data, log="toinen") is Refusal.OTHER_LOG
    assert refusal(data, authors={}) is Refusal.UNKNOWN_DEVICE
    assert refusal(data, epochs={}) is Refusal.UNKNOWN_EPOCH
    assert refusal(data, authors={"laptop": Author(KEY.public, until=2)}) is Refusal.AFTER_REMOVAL
    assert opened(data, "ryhmä", {"laptop": Author(KEY.public, until=3)}, EPOCHS) == made
    assert refusal(data[:-1]) is Refusal.CUT_SHORT
    assert refusal(data + b"\0") is Refusal.FORGED
    assert refusal(sealed(segment("sana", key=OTHER), EPOCHS["e1"])) is Refusal.FORGED
    assert refusal(sealed(made, EPOCHS["e2"])) is Refusal.FORGED


def test_a_newer_format_waits_for_an_update(monkeypatch):
    monkeypatch.setattr(segments, "VERSION", 2)
    data = sealed(segment("sana"), EPOCHS["e1"])
    monkeypatch.undo()
    assert refusal(data) is Refusal.NEWER
    assert Refusal.NEWER in WAITING


def test_what_a_member_signed_wrongly_is_refused():
    made = segment("sana")
    fewer = replace(made, lines=made.lines[:1])
    swapped = replace(made, lines=(made.lines[0], Line.of(b"muu", new_salt())))
    for wrong in (fewer, swapped):
        assert refusal(sealed(wrong, EPOCHS["e1"])) is Refusal.TANGLED


def test_a_bomb_from_a_member_is_not_unpacked():
    data = sealed(segment("0" * (200 << 20)), EPOCHS["e1"])
    assert len(data) < segments.LARGEST
    assert refusal(data) is Refusal.TOO_LARGE


def test_no_changed_file_is_accepted(long):
    chance = random.Random(6)
    data = sealed(segment(*("sana" * 20 for _ in range(30))), EPOCHS["e1"])
    others = [sealed(segment("muu"), EPOCHS["e1"]), sealed(segment("muu", device="other", key=OTHER), EPOCHS["e1"])]
    accepted = 0
    for _ in range(20_000 if long else 2_000):
        changed = mutated(data, chance, others)
        if changed != data:
            try:
                opened(changed, "ryhmä", AUTHORS, EPOCHS)
                accepted += changed not in others
            except SegmentRefused:
                pass
    assert accepted == 0


def mutated(data, chance, others):
    place, kind = chance.randrange(len(data)), chance.randrange(6)
    if kind == 0:
        return data[:place] + bytes([data[place] ^ 1 << chance.randrange(8)]) + data[place + 1 :]
    if kind == 1:
        return data[:place]
    if kind == 2:
        return data[:place] + chance.randbytes(chance.randrange(1, 40)) + data[place:]
    if kind == 3:
        return data[:place] + data[place + chance.randrange(1, 40) :]
    if kind == 4:
        other = chance.choice(others)
        return data[:place] + other[place:]
    return data[:8] + chance.randbytes(8) + data[16:]
