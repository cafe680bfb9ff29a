"""Others open and check a bundle without this program: age, tar, sha512sum, bagit, openssl."""

import shutil
import subprocess
import sys

import pyrage
import pytest

from ohdesk.bundle.reader import read_bundle
from ohdesk.bundle.recipient import private_key

COMMANDS = ("age", "tar", "sha512sum", "openssl")

pytestmark = pytest.mark.skipif(
    any(shutil.which(command) is None for command in COMMANDS), reason=f"needs {', '.join(COMMANDS)}"
)


def run(*command, cwd, check=True, **more):
    return subprocess.run(command, cwd=cwd, capture_output=True, check=check, **more)


@pytest.fixture
def bag(tmp_path, parties, written):
    """The bag as its receiver unpacks it with common tools."""
    (tmp_path / "collector.agekey").write_text(parties.identity, encoding="utf-8")
    (tmp_path / "bundle.ohx").write_bytes(written.data)
    tar = run("age", "-d", "-i", "collector.agekey", "bundle.ohx", cwd=tmp_path).stdout
    run("tar", "x", cwd=tmp_path, input=tar)
    return tmp_path / parties.info().root


def test_age_and_tar_unpack_the_payload(bag, payload):
    data = bag / "data"
    found = {file.relative_to(data).as_posix(): file.read_bytes() for file in data.rglob("*") if file.is_file()}
    assert found == payload


def test_sha512sum_checks_every_file(bag):
    for name in ("manifest-sha512.txt", "tagmanifest-sha512.txt"):
        run("sha512sum", "--strict", "-c", name, cwd=bag)
    with (bag / "data/group.json").open("ab") as file:
        file.write(b" ")
    assert run("sha512sum", "-c", "manifest-sha512.txt", cwd=bag, check=False).returncode == 1


def test_bagit_validates_the_bag(bag):
    validate = (sys.executable, "-m", "bagit", "--validate", ".")
    run(*validate, cwd=bag)
    (bag / "data/extra.txt").write_bytes(b"")
    assert run(*validate, cwd=bag, check=False).returncode == 1


def test_openssl_verifies_the_signature_with_the_key_in_the_bag(bag):
    signed = "tagmanifest-sha512.txt"
    verify = ("openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "signer.pem", "-rawin", "-in", signed)
    verify += ("-sigfile", f"{signed}.ed25519")
    assert b"Signature Verified Successfully" in run(*verify, cwd=bag).stdout
    with (bag / signed).open("ab") as file:
        file.write(b"\n")
    assert run(*verify, cwd=bag, check=False).returncode == 1


def test_the_reader_opens_what_the_age_command_sealed(tmp_path, parties, written, opened):
    tar = opened(written.data)
    sealed = run("age", "-r", parties.recipient.age, cwd=tmp_path, input=tar).stdout
    assert read_bundle(sealed, parties.identity, parties.signer.public).digest == written.digest
    note = run("age", "-r", parties.recipient.age, cwd=tmp_path, input=b"moi").stdout
    assert pyrage.decrypt(note, [private_key(parties.identity)]) == b"moi"
