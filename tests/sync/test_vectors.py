"""The shared log is what its page says: a stranger's program and ours read the same in the kept vectors."""

import ast
import json
from base64 import b64decode
from pathlib import Path

import outside_reader
import pytest
from outside_reader import Log, Refused, six_numbers

from ohdesk.resources import resource
from ohdesk.security.wrapping import WrapKey
from ohdesk.sync.joining import read_request
from ohdesk.sync.membership import epoch_keys
from ohdesk.sync.membership_records import SignedRecord
from ohdesk.sync.membership_rules import membership
from ohdesk.sync.segments import SegmentRefused, opened, sealed
from ohdesk.sync.snapshots import HEAD, covered_by, inside, snapshot
from ohdesk.sync.wire import line_of, steps_of

VECTORS = json.loads(resource("schemas", "ohdesk.shared-log-1.vectors.json").read_text(encoding="utf-8"))
FILES = {name: b64decode(data) for name, data in VECTORS["files"].items()}
REQUEST = next(data for name, data in FILES.items() if name.startswith("join/"))
READERS = list(VECTORS["wrapping"])


@pytest.fixture(scope="module", params=READERS)
def outside(request):
    return Log(FILES, request.param, bytes.fromhex(VECTORS["wrapping"][request.param]))


@pytest.fixture(scope="module")
def ours():
    records = [SignedRecord(data[64:], data[:64]) for name, data in FILES.items() if name.startswith("members/")]
    return membership(records, VECTORS["log"])


def test_the_stranger_knows_nothing_of_ohdesk():
    tree = ast.parse(Path(outside_reader.__file__).read_text(encoding="utf-8"))
    names = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    names |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in names} == {
        *("__future__", "cryptography", "hashlib", "hmac", "io", "json", "zipfile", "zlib"),
    }


def test_the_stranger_reads_who_belongs_and_the_keys_that_are_theirs(outside):
    assert (outside.name, outside.practice) == (VECTORS["log"], VECTORS["practice"])
    assert {name: member["until"] for name, member in outside.members.items()} == VECTORS["members"]
    assert outside.epochs == list(VECTORS["epochs"])
    theirs = {name: key.hex() for name, key in outside.keys.items()}
    assert theirs.items() <= VECTORS["epochs"].items()


def test_whoever_was_removed_has_every_key_but_the_last(ours):
    removed = next(name for name, until in VECTORS["members"].items() if until is not None)
    for device in READERS:
        keys = epoch_keys(ours, device, WrapKey(bytes.fromhex(VECTORS["wrapping"][device])))
        expected = list(VECTORS["epochs"])[:-1] if device == removed else list(VECTORS["epochs"])
        assert sorted(keys) == sorted(expected)
        assert {name: key.hex() for name, key in keys.items()}.items() <= VECTORS["epochs"].items()
    assert {one.device: one.until for one in ours.members.values()} == VECTORS["members"]


def test_the_stranger_reads_every_line_but_those_under_a_key_that_is_not_theirs(outside):
    for name, lines in VECTORS["segments"].items():
        if read_head(FILES[name])["epoch"] in outside.keys:
            header, told = outside.segment(FILES[name])
            assert [[commitment.hex(), proven, words] for commitment, proven, words in told] == lines
            assert name.startswith(f"log/{header['device']}/{header['number']:08d}-")
        else:
            with pytest.raises(Refused, match="unknown_epoch"):
                outside.segment(FILES[name])


def read_head(file):
    return json.loads(file[16 : 16 + int.from_bytes(file[8:12], "big")])


def test_ours_reads_every_line_and_writes_the_same_file_again(ours):
    keys = {name: bytes.fromhex(key) for name, key in VECTORS["epochs"].items()}
    for name, lines in VECTORS["segments"].items():
        segment = opened(FILES[name], VECTORS["log"], ours.authors, keys)
        assert [[line.commitment.hex(), line.proven, line.data.decode()] for line in segment.lines] == lines
        assert name == f"log/{segment.header.device}/{segment.header.file_name}"
        assert sealed(segment, keys[segment.header.epoch]) == FILES[name]
        told = steps_of(segment, believed=True)
        assert [line_of(op) for op in told if not op.is_forgotten] == [
            line.data for line in segment.lines[1:] if line.data
        ]


@pytest.mark.parametrize("number", range(len(VECTORS["refused"])))
def test_both_refuse_alike_what_is_to_be_refused(ours, number):
    refused = VECTORS["refused"][number]
    file, keys = b64decode(refused["file"]), {name: bytes.fromhex(key) for name, key in VECTORS["epochs"].items()}
    with pytest.raises(SegmentRefused) as fault:
        opened(file, VECTORS["log"], ours.authors, keys)
    assert fault.value.reason == refused["reason"]
    with pytest.raises(Refused) as theirs:
        Log(FILES, READERS[0], bytes.fromhex(VECTORS["wrapping"][READERS[0]])).segment(file)
    assert str(theirs.value) == refused["reason"]


def test_both_read_a_snapshot_and_what_it_covers():
    file, covers = b64decode(VECTORS["snapshot"]["file"]), VECTORS["snapshot"]["covers"]
    told, files = outside_reader.snapshot(file)
    assert told == covers == {device: list(last) for device, last in covered_by(file[:HEAD]).items()}
    assert files == {name: FILES[name] for name in VECTORS["segments"]}
    assert {name: found.read(found.size) for name, found in inside(file).items()} == files
    assert snapshot({name.removeprefix("log/"): data for name, data in files.items()}, covers) == file


def test_both_find_the_same_six_words():
    listed = resource("wordlists", "spoken.txt").read_text(encoding="utf-8").splitlines()
    assert [listed[number].split() for number in six_numbers(REQUEST)] == VECTORS["words"]
    assert [list(pair) for pair in read_request(REQUEST).words] == VECTORS["words"]


def test_a_forgotten_line_has_its_commitment_and_a_newer_programs_step_waits():
    lines = [line for told in VECTORS["segments"].values() for line in told]
    assert [words for _, proven, words in lines if not proven] == [""]
    assert sum('"dance",7' in words for _, _, words in lines) == 1
    assert b"Sana joka l" not in json.dumps(VECTORS, ensure_ascii=False).encode()
