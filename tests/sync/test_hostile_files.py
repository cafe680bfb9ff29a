"""Files that were made to harm: each is refused with its reason, takes little memory, and stops nobody."""

import json
import os
import random
import struct
import time
import tracemalloc
import zipfile
from contextlib import suppress
from io import BytesIO

import pytest

from ohdesk.domain.errors import LogRefused
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.security.canonical import canonical
from ohdesk.security.devices import DeviceKey
from ohdesk.security.wrapping import WrapKey
from ohdesk.services.belonging import ask_to_join, invitation, parcel_content, requests, told_of
from ohdesk.services.exchange import exchange
from ohdesk.services.parcels import parcel_for, take_parcel
from ohdesk.sync import joining
from ohdesk.sync.folder import Folder, parcel, unpacked
from ohdesk.sync.joining import asked, read_request
from ohdesk.sync.membership import admitted, founded, new_epoch
from ohdesk.sync.membership_records import Keys, SignedRecord, genuine
from ohdesk.sync.membership_rules import membership
from ohdesk.sync.segments import Author, Line, Refusal, SegmentRefused, header_from, new_salt, opened, sealed, written
from ohdesk.sync.wire import line_of, step_of, steps_of

KEY, OTHER = DeviceKey(bytes(range(32))), DeviceKey(bytes(range(1, 33)))
WRAP = WrapKey.generate()
KEYS = Keys(KEY.public, WRAP.public)
EPOCH = bytes(range(32))
FIRST = Line.of(b'{"at":"2026-09-01T08:00:00Z","seen":{}}', new_salt())
STEP = ["0000000000000001", "set", 1, "meeting", str(0) * 8 + "-0000-4000-8000-000000000001"]
STEP = [*STEP, STEP[4], "theme", []]


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "jaettu"
    path.mkdir()
    return Folder(path)


def mutated(data, chance, other):
    """Change a file somewhere: a bit, a cut, an insertion, a gap, the rest of another one, a number that lies."""
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
        return data[:place] + other[place:]
    digits = [at for at, octet in enumerate(data) if chr(octet).isdigit()]
    return data[:place] + b"9" * 40 + data[place:] if not digits else _replaced(data, chance.choice(digits))


def _replaced(data, place):
    return data[:place] + b"-[{" + data[place + 1 :]


def segment_of(*lines, **changed):
    facts = {"log": "ryhmä", "device": "a", "number": 1, "first": 1, "previous": "", "epoch": "e"}
    return written(KEY, [FIRST, *lines], **{**facts, **changed})


def test_no_changed_request_to_join_is_accepted(long):
    chance = random.Random(7)
    file = asked("loki", "laite", KEYS, "Kannettava 1", KEY, practice=True)
    other = asked("loki", "toinen", KEYS, "Kannettava 2", KEY, practice=True)
    accepted = 0
    for _ in range(20_000 if long else 1_000):
        changed = mutated(file, chance, other)
        if changed not in (file, other):
            try:
                read_request(changed)
                accepted += 1
            except ValueError:
                pass
    assert accepted == 0


def test_no_changed_record_of_membership_is_kept(long):
    chance = random.Random(8)
    first = founded("a", KEYS, KEY, b"n" * 32, practice=True)
    epoch = new_epoch(membership([first], first.digest), "a", KEY, EPOCH, {})
    now = membership([first, epoch], first.digest)
    record = admitted(now, "a", KEY, "b", Keys(OTHER.public, WRAP.public), admin=True)
    files = [one.signature + one.data for one in (first, epoch, record)]
    for _ in range(6_000 if long else 300):
        file, other = chance.sample(files, 2)
        changed = mutated(file, chance, other)
        if changed not in files:
            wrong = SignedRecord(changed[64:], changed[:64])
            assert wrong not in genuine([first, epoch, record, wrong], first.digest)
            assert genuine([wrong], wrong.digest) == ()


def test_an_invitation_of_thousands_of_records_that_found_nothing_is_refused_at_once():
    junk = {f"members/{n}.ohm": bytes(64) + b'{"after":["x"],"number":%d}' % n for n in range(20_000)}
    began = time.process_time()
    with pytest.raises(LogRefused) as refused:
        told_of(parcel_content(parcel(junk)))
    assert refused.value.data["reason"] == "none"
    assert time.process_time() - began < 20  # it would be many minutes if each were taken for the one that founds it


def test_what_an_outsider_lays_down_as_records_is_not_kept(laptops, folder):
    chair = laptops.new()
    exchange(chair, folder)
    known = chair.shared_log.records()
    members = next(folder.path.rglob("members"))
    log_name = next(record.digest for record in known if membership(known, record.digest).log)
    now = membership(known, log_name)
    own = admitted(now, "x", OTHER, "x", Keys(OTHER.public, WRAP.public), admin=True)
    as_chair = admitted(now, chair.facts.device, OTHER, "x", Keys(OTHER.public, WRAP.public), admin=True)
    another = founded("x", KEYS, KEY, b"n" * 32, practice=True)
    wrong = [own, as_chair, another, SignedRecord(b"[" * 100_000, b"s" * 64), SignedRecord(b"\xff" * 999, b"")]
    for number, record in enumerate(wrong):
        (members / f"{number}.ohm").write_bytes(record.signature + record.data)
    exchange(chair, folder)
    assert chair.shared_log.records() == known
    assert list(membership(known, log_name).members) == [chair.facts.device]


@pytest.mark.parametrize(
    ("changed", "authors", "epochs", "reason"),
    [
        ({}, {"a": Author(OTHER.public)}, {"e": EPOCH}, Refusal.FORGED),
        ({"log": "toinen"}, {"a": Author(KEY.public)}, {"e": EPOCH}, Refusal.OTHER_LOG),
        ({"number": 9}, {"a": Author(KEY.public, until=8)}, {"e": EPOCH}, Refusal.AFTER_REMOVAL),
        ({}, {"a": Author(KEY.public)}, {}, Refusal.UNKNOWN_EPOCH),
        ({}, {}, {"e": EPOCH}, Refusal.UNKNOWN_DEVICE),
    ],
    ids=["forged key", "other group", "removed device", "unknown epoch", "unknown device"],
)
def test_who_may_not_write_is_told_why(changed, authors, epochs, reason):
    with pytest.raises(SegmentRefused) as refused:
        opened(sealed(segment_of(**changed), EPOCH), "ryhmä", authors, epochs)
    assert refused.value.reason is reason


def line(*shell, payload="1"):
    return Line.of(f"{json.dumps(shell, separators=(',', ':'))}\t{payload}".encode(), new_salt())


@pytest.mark.parametrize(
    "wrong",
    [
        line(*STEP, payload="NaN"),
        line(*STEP, payload="[" * 100_000),
        line(*STEP, payload='"\\ud800"'),
        line("0x1", *STEP[1:]),
        line("-000000000000001", *STEP[1:]),
        line(*STEP[:2], True, *STEP[3:]),
        line(*STEP[:2], -(10**30), *STEP[3:]),
        line(*STEP[:7], [["x"]]),
        line(*STEP[:7], ["a b"]),
        line(*STEP[:6], 'the"me', []),
        line(*STEP[:3], "meet\ning", *STEP[4:]),
        line(*STEP[:4], STEP[4].upper().replace("-4", "-A"), *STEP[5:]),
        line(*STEP, payload='1,"b"'),
        line(*STEP, payload=" 1"),
    ],
    ids=[
        "no number",
        "too deep",
        "half a letter",
        "hour",
        "hour below",
        "no version",
        "version below",
        "replaces",
        "replaces two in one",
        "field to be escaped",
        "kind to be escaped",
        "large letters",
        "more than a payload",
        "a blank",
    ],
)
def test_a_members_step_that_is_none_is_refused(wrong):
    with pytest.raises(SegmentRefused) as refused:
        steps_of(segment_of(line(*STEP), wrong))
    assert refused.value.reason is Refusal.TANGLED
    assert len(steps_of(segment_of(line(*STEP)))) == 1


@pytest.mark.parametrize(
    "payload",
    [
        '{"update":"","sha256":""}',
        '{"update":"bG8=","sha256":"0a"}',
        '{"sha256":"0a","update":"bG8="}',
        '{"update":"bG8=","sha256":"0a","more":1}',
        '{"update":"b\\"8","sha256":"Å"}',
        '{"update":"bG8="}',
        '{"update":1,"sha256":null}',
        '[{"update":"bG8=","sha256":"0a"}]',
    ],
)
def test_a_payload_reads_as_its_json_and_is_written_as_it_came(payload):
    told = line(STEP[0], "text", *STEP[2:], payload=payload)
    step = step_of("a", 1, told)
    assert step.payload == json.loads(payload)
    assert line_of(step) == told.data


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        (("first", "1"), Refusal.NO_SEGMENT),
        (("number", 0), Refusal.NO_SEGMENT),
        (("number", 10**15), Refusal.NO_SEGMENT),
        (("steps", -1), Refusal.NO_SEGMENT),
        (("device", 'a"'), Refusal.NO_SEGMENT),
        (("more", 1), Refusal.NO_SEGMENT),
        (("version", 2), Refusal.NEWER),
    ],
)
def test_a_header_has_one_form(told, reason):
    told_by = segment_of().header.bytes
    assert header_from(told_by).bytes == told_by
    with pytest.raises(SegmentRefused) as refused:
        header_from(canonical({**json.loads(told_by), told[0]: told[1]}))
    assert refused.value.reason is reason
    with pytest.raises(SegmentRefused):
        header_from(told_by.replace(b":1,", b": 1,"))


@pytest.mark.parametrize(
    "said", [b"", b"{}", b"[]", b'{"at":"yesterday","seen":{}}', b'{"at":"2026-09-01T08:00:00Z","seen":3}']
)
def test_a_segment_that_does_not_say_what_its_author_had_seen_is_refused(said):
    made = segment_of()
    for first in (Line.of(said, new_salt()), Line(FIRST.commitment), Line(FIRST.commitment, FIRST.data)):
        wrong = written(KEY, [first], log="ryhmä", device="a", number=1, first=1, previous="", epoch=made.header.epoch)
        with pytest.raises(SegmentRefused):
            steps_of(wrong)


@pytest.mark.parametrize("inside", [b"0" * (200 << 20), b"\n" * (60 << 20)], ids=["words", "lines"])
def test_a_bomb_takes_little_memory(inside):
    data = sealed(segment_of(Line.of(inside, new_salt())), EPOCH)
    tracemalloc.start()
    try:
        with pytest.raises(SegmentRefused) as refused:
            opened(data, "ryhmä", {"a": Author(KEY.public)}, {"e": EPOCH})
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert refused.value.reason is Refusal.TOO_LARGE
    assert peak < 160 << 20


def zipped(files, packing=zipfile.ZIP_STORED):
    made = BytesIO()
    with zipfile.ZipFile(made, "w", packing) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return made.getvalue()


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_parcel_that_would_unpack_to_much_is_none(packing):
    bomb = zipped([("log/a/1.ohs", bytes(30 << 20))], packing)
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match="packs nothing"):
            unpacked(bomb)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 1 << 20


def test_files_of_a_parcel_do_not_lie_over_each_other():
    data = zipped([("log/a/1.ohs", bytes(5000)), ("log/a/2.ohs", bytes(5000))])
    with zipfile.ZipFile(BytesIO(data)) as archive:
        first, second = archive.infolist()
    assert first.header_offset < second.header_offset
    place = data.index(b"PK\x01\x02")
    end = data.rindex(b"PK\x05\x06")
    count = (60).to_bytes(2, "little")
    directory = data[place:end] * 30
    tail = data[end : end + 8] + count + count + len(directory).to_bytes(4, "little") + data[end + 16 :]
    with pytest.raises(ValueError, match="more than it has"):
        unpacked(data[:place] + directory + tail)


def test_a_file_said_to_begin_after_more_bytes_than_can_be_counted_is_not_there():
    data = zipped([("log/a/1.ohs", b"x")])
    place, end = data.index(b"PK\x01\x02"), data.rindex(b"PK\x05\x06")
    extra = struct.pack("<HHQ", 1, 8, 2**63)
    entry = bytearray(data[place:end])
    entry[30:32], entry[42:46] = len(extra).to_bytes(2, "little"), b"\xff" * 4
    tail = bytearray(data[end:])
    tail[12:16] = (len(entry) + len(extra)).to_bytes(4, "little")
    (found,) = unpacked(data[:place] + entry + extra + tail).values()
    assert found.read(10) is None


def test_a_parcel_of_too_many_files_is_none():
    with pytest.raises(ValueError, match="too many"):
        unpacked(zipped((f"log/{number}", b"") for number in range(100_001)))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_names_in_a_parcel_lead_nowhere(laptops, folder, tmp_path):
    chair, curator = laptops.new(), laptops.new()
    exchange(chair, folder)
    ask_to_join(curator, folder, "Kannettava")
    names = ["../x", "log/../../x", str(tmp_path / "x"), "C:\\x", "log\\x", "log/a/x", "log/a/x", "blobs/x", "log/"]
    inner = parcel({"log/a/x": b"OHSEG1\r\n"})
    evil = zipped([*((name, b"OHSEG1\r\n" + bytes(400)) for name in names), ("members/inner.ohm", inner)])
    before = sorted(tmp_path.rglob("*"))
    done = take_parcel(chair, evil)
    assert (done.received, done.forks) == (0, 0)
    assert sorted(tmp_path.rglob("*")) == before
    assert len(requests(chair, folder)) == 1


def test_no_changed_parcel_crashes_or_adds_anything(laptops, folder, long):
    chair = laptops.new()
    exchange(chair, folder)
    chance, file, other = random.Random(9), parcel_for(chair, ["b"]).data, invitation(chair)
    known = chair.shared_log.records()
    for _ in range(3_000 if long else 60):
        with suppress(LogRefused):
            done = take_parcel(chair, mutated(file, chance, other))
            assert (done.received, done.forks) == (0, 0)
    assert chair.shared_log.records() == known


def test_a_file_too_large_for_a_request_is_none():
    with pytest.raises(ValueError, match="too large"):
        read_request(bytes(joining.LARGEST + 1))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_in_the_folder_stops_nobody(laptops, folder):
    chair = laptops.new()
    chair.add(Meeting(new_id(), theme="Syksy"))
    exchange(chair, folder)
    os.mkfifo(next(folder.path.rglob("log")) / "00000001-0000000000000000.ohs")
    assert exchange(chair, folder).up_to_date
