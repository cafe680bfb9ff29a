import json
import random
import runpy
import subprocess
import sys
import tomllib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.errors import RecordRefused
from ohdesk.domain.minutes import ConfirmedBy, Redaction
from ohdesk.resources import resource
from ohdesk.security.canonical import canonical
from ohdesk.security.devices import DeviceKey, fingerprint, public_pem
from ohdesk.security.record_files import is_part, package, read_package
from ohdesk.security.records import Paragraph, Record, check, make_record, sign_approval
from ohdesk.security.redactions import sign_redaction

from .test_records import AT, CHAIR, CHAIR_KEY, GUARDIAN, SECRETARY_KEY, STATEMENT

TEXTS = {f"items/{number}/record/1": f"Kohta {number}: välituntien valvontaa lisätään." for number in range(10)}
RECORD = make_record(STATEMENT, [Paragraph(*part) for part in TEXTS.items()], ())
APPROVALS = (sign_approval(RECORD.digest, CHAIR, CHAIR_KEY), sign_approval(RECORD.digest, GUARDIAN, SECRETARY_KEY))
FILES = dict(package(RECORD, APPROVALS))
SHORTER = replace(RECORD, disclosures=(RECORD.disclosures[0].redacted(), *RECORD.disclosures[1:]))
REMOVAL = sign_redaction(
    RECORD.digest,
    Redaction(None, "Anna Harjoittelija", "2027-03-01T09:00:00.000Z", "Kuuluu muualle.", ("items/0/record/1",)),
    CHAIR_KEY,
)
SIGNED = [name for name in FILES if name not in ("README.txt", "verify_record.py")]
SCRIPT = runpy.run_path(str(resource("verifier", "verify_record.py")))


def write(folder, files):
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def script(folder, *options):
    """Run the shipped verifier as anybody would, without OHDesk."""
    command = [sys.executable, "-I", folder / "verify_record.py", folder, *options]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return ran.returncode, ran.stdout + ran.stderr


def differs(files, folder):
    """Return what the program and the script name as different, both together when they agree that something is."""
    try:
        read = read_package(files)
        own = check(read.record.data, read.record.disclosures, read.approvals, redactions=read.redactions).differs
    except RecordRefused as refused:
        own = (str(refused.data["where"]),)
    outside = SCRIPT["check"](write(folder, files))[3]
    assert bool(own) == bool(outside), (own, outside)
    return {*own, *outside}


def test_a_package_reads_back():
    read = read_package(FILES)
    assert (read.record, read.approvals) == (RECORD, APPROVALS)
    assert FILES["record.ohr"] == RECORD.data


@given(st.lists(st.tuples(st.text(max_size=9), st.text(max_size=30)), unique_by=lambda part: part[0], max_size=6))
def test_the_script_agrees_on_any_texts(tmp_path_factory, parts):
    parts = [(path.encode(errors="ignore").decode(), text.encode(errors="ignore").decode()) for path, text in parts]
    record = make_record(STATEMENT, [Paragraph(*part) for part in dict(parts).items()], ())
    files = dict(package(record, [sign_approval(record.digest, CHAIR, CHAIR_KEY)]))
    assert differs(files, tmp_path_factory.mktemp("record")) == set()


def edit_text(files, rng):
    content = json.loads(files["paragraphs.json"])
    part = rng.choice(content["paragraphs"])
    place = rng.randrange(len(part["text"]))
    part["text"] = part["text"][:place] + rng.choice("XYÅÖ§\n") * rng.randint(1, 3) + part["text"][place + 1 :]
    return files | {"paragraphs.json": canonical(content)}, part["path"]


def drop_paragraph(files, rng):
    content = json.loads(files["paragraphs.json"])
    part = content["paragraphs"].pop(rng.randrange(len(TEXTS)))
    return files | {"paragraphs.json": canonical(content)}, part["path"]


def swap_texts(files, rng):
    content = json.loads(files["paragraphs.json"])
    one, other = rng.sample(content["paragraphs"], 2)
    one["text"], other["text"] = other["text"], one["text"]
    return files | {"paragraphs.json": canonical(content)}, one["path"]


def flip_bit(files, rng):
    name = rng.choice(SIGNED)
    data = bytearray(files[name])
    data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return files | {name: bytes(data)}, None


def cut_or_grow(files, rng):
    name = rng.choice(SIGNED)
    return files | {name: rng.choice([files[name][:-1], files[name] + b"\n", b""])}, None


def lose_file(files, rng):
    lost = rng.choice(SIGNED)
    return {name: data for name, data in files.items() if name != lost}, None


def swap_files(files, rng):
    kind = rng.choice(["sig", "pem", "json"])
    one, other = f"approvals/1.{kind}", f"approvals/2.{kind}"
    return files | {one: files[other], other: files[one]}, None


def test_five_hundred_edits_of_a_package_are_all_noticed_and_an_edited_text_named(tmp_path):
    rng = random.Random(500)
    edits = [edit_text] * 4 + [flip_bit] * 3 + [drop_paragraph, swap_texts, cut_or_grow, lose_file, swap_files]
    for number in range(500):
        files, path = rng.choice(edits)(FILES, rng)
        named = differs(files, tmp_path / str(number))
        assert named, number
        if path is not None:
            assert path in named


def test_a_removal_is_told_by_the_script_too(tmp_path):
    files = dict(package(SHORTER, APPROVALS, [REMOVAL]))
    assert b"Kohta 0" not in b"".join(files.values())
    read = read_package(files)
    assert (read.record, read.redactions) == (SHORTER, (REMOVAL,))
    assert differs(files, tmp_path) == set()
    for language, word in (("fi", "poistettuja kohtia: 1"), ("sv", "efter fastställandet: 1"), ("en", "removed")):
        said = script(tmp_path, "--language", language)[1]
        assert word in said
        assert "items/0/record/1" in said
        assert "Kuuluu muualle." in said
        assert "Anna Harjoittelija" in said
        assert "2027-03-01" in said


def test_the_statements_are_numbered_without_a_gap(tmp_path):
    files = {name: data for name, data in FILES.items() if not name.startswith("approvals/1.")}
    assert differs(files, tmp_path) == {"approvals/1.json", "approvals/1"}


def test_a_passage_gone_without_a_word_is_named_by_the_script_too(tmp_path):
    assert differs(dict(package(SHORTER, APPROVALS)), tmp_path) == {"items/0/record/1"}


def test_the_script_says_in_each_language_when_it_was_approved(tmp_path):
    write(tmp_path, FILES)
    for language, word in (("fi", "Muuttumaton"), ("sv", "Oförändrad"), ("en", "Unchanged")):
        code, said = script(tmp_path, "--language", language)
        assert code == 0
        assert said.startswith(word)
        assert AT in said
        assert "Olli Oletettu" in said
        assert fingerprint(CHAIR_KEY.public) in said


def test_the_script_names_an_edited_paragraph_and_fails(tmp_path):
    files, path = edit_text(FILES, random.Random(1))
    code, said = script(write(tmp_path, files), "--language", "fi")
    assert code == 1
    assert said == f"Poikkeaa vahvistetusta: {path}\n"


def test_the_script_confirms_the_signer_that_was_asked_for_and_no_other(tmp_path):
    write(tmp_path, FILES)
    (tmp_path / "own.pem").write_bytes(public_pem(CHAIR_KEY.public))
    for signer in (fingerprint(CHAIR_KEY.public), fingerprint(CHAIR_KEY.public).upper(), tmp_path / "own.pem"):
        code, said = script(tmp_path, "--signer", signer)
        assert code == 0
        assert "The signer is the one asked for." in said
    code, said = script(tmp_path, "--signer", fingerprint(DeviceKey.generate().public))
    assert code == 1
    assert "not the one asked for" in said


def test_wrong_use_of_the_script_is_told_apart(tmp_path):
    write(tmp_path, FILES)
    assert script(tmp_path, "--signer", "1234")[0] == 2
    assert script(tmp_path, "--signer", tmp_path / "record.ohr")[0] == 2
    assert script(tmp_path, "--language", "de")[0] == 2
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "verify_record.py").write_bytes(FILES["verify_record.py"])
    assert script(tmp_path / "elsewhere")[0] == 1


def openssl_verifies(folder, number):
    command = (
        f"openssl pkeyutl -verify -pubin -inkey {number}.pem -rawin -in {number}.json -sigfile {number}.sig".split()
    )
    return subprocess.run(command, cwd=folder / "approvals", capture_output=True, check=False).returncode == 0


def test_openssl_verifies_each_approval_and_refuses_a_changed_one(tmp_path):
    write(tmp_path, FILES)
    assert openssl_verifies(tmp_path, 1)
    assert openssl_verifies(tmp_path, 2)
    write(tmp_path, {"approvals/1.json": FILES["approvals/1.json"].replace(b"Anna", b"Enna")})
    assert not openssl_verifies(tmp_path, 1)


def test_openssl_gives_the_digest_that_the_approvals_name(tmp_path):
    write(tmp_path, FILES)
    said = subprocess.run(["openssl", "dgst", "-sha256", tmp_path / "record.ohr"], capture_output=True, check=True)
    assert said.stdout.split()[-1].decode() == json.loads(FILES["approvals/1.json"])["record"]


@pytest.mark.parametrize(
    ("files", "reason", "where"),
    [
        ({}, "missing", "record.ohr"),
        ({"record.ohr": b""}, "missing", "paragraphs.json"),
        (FILES | {"approvals/3.sig": b""}, "missing", "approvals/3.json"),
        (FILES | {"approvals/1.pem": b""}, "unreadable", "approvals/1.pem"),
        (FILES | {"approvals/1.pem": b"hello\n" + FILES["approvals/1.pem"]}, "unreadable", "approvals/1.pem"),
        (FILES | {"paragraphs.json": b"{}"}, "unreadable", "paragraphs.json"),
        (FILES | {"paragraphs.json": b'{"paragraphs":[{}]}'}, "unreadable", "paragraphs.json"),
        (FILES | {"paragraphs.json": FILES["paragraphs.json"] + b"\n"}, "unreadable", "paragraphs.json"),
    ],
)
def test_a_folder_that_is_no_package_is_refused_with_the_file(files, reason, where):
    with pytest.raises(RecordRefused) as refused:
        read_package(files)
    assert refused.value.data == {"reason": reason, "where": where}


def test_files_that_are_no_part_of_the_record_are_left_alone():
    assert read_package(FILES | {"approvals/notes.txt": b"", "minutes.pdf": b""}).record == RECORD


def test_a_record_without_approvals_is_a_package_that_nobody_approved(tmp_path):
    files = dict(package(Record(RECORD.data, RECORD.disclosures), ()))
    assert differs(files, tmp_path) == {"approvals"}


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_reason_for_refusing_has_its_words(language):
    texts = tomllib.loads(resource("texts", f"{language}.toml").read_text("utf-8"))
    assert {"missing", "unreadable", "changed"} <= texts["record"].keys()
    assert {how.value for how in ConfirmedBy} == {key[9:] for key in texts["record"] if key.startswith("approver_")}


def test_only_a_records_own_files_are_part_of_it():
    assert all(
        map(is_part, ("record.ohr", "paragraphs.json", "approvals/1.json", "approvals/12.sig", "approvals/1.pem"))
    )
    assert not any(map(is_part, ("README.txt", "approvals/0.json", "approvals/1.txt", "a/record.ohr", "film.mp4")))
