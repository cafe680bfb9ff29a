"""What a hostile courier or sender may send: refused in memory, for a reason that has a sentence, never a crash."""

import hashlib
import io
import random
import tarfile
from collections import Counter

import pyrage
import pytest

from ohdesk.bundle import reader
from ohdesk.bundle.archive import pack, unpack
from ohdesk.bundle.manifest import manifest
from ohdesk.bundle.reader import read_bundle
from ohdesk.bundle.recipient import new_recipient
from ohdesk.bundle.writer import write_bundle
from ohdesk.domain.errors import BundleRefused
from ohdesk.security.devices import DeviceKey, public_pem

TAGS = ("bagit.txt", "bag-info.txt", "manifest-sha512.txt", "signer.pem")


def verdict(data, identity, *arguments):
    with pytest.raises(BundleRefused) as caught:
        read_bundle(data, identity, *arguments)
    return caught.value.data["reason"]


def tar_of(members):
    """Return what an ordinary tar writer makes of (name, content or link target, type)."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, content, kind in members:
            entry = tarfile.TarInfo(name)
            entry.type = kind
            if kind == tarfile.REGTYPE:
                entry.size = len(content)
            elif kind in (tarfile.SYMTYPE, tarfile.LNKTYPE):
                entry.linkname = content.decode()
            tar.addfile(entry, io.BytesIO(content))
    return out.getvalue()


def signed_again(files, signer):
    """Return ``files`` with all checksums and the signature made anew: a sender who lies consistently."""
    files = dict(files)
    files["manifest-sha512.txt"] = manifest({name: files[name] for name in files if name.startswith("data/")})
    files["tagmanifest-sha512.txt"] = manifest({name: files[name] for name in TAGS})
    files["tagmanifest-sha512.txt.ed25519"] = signer.sign(files["tagmanifest-sha512.txt"])
    return files


def mutants(data, tar, sealed, count):
    """Yield ``count`` changed bundles: half by a courier, half by a sender who seals a changed archive anew."""
    for number in range(count):
        chance = random.Random(number)  # the seal's length differs from run to run; what follows it need not
        match number % 4:
            case 0:
                changed = bytearray(data)
                changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
                yield "bit", bytes(changed)
            case 1:
                yield "cut", data[: chance.randrange(len(data))]
            case 2:
                changed = bytearray(tar)
                place = chance.randrange(len(tar))
                if chance.random() < 0.5:  # aim at the headers, where the meaning of a tar lies
                    place = place // 512 * 512 + chance.randrange(160)
                changed[place] ^= chance.randrange(1, 256)
                yield "byte", sealed(bytes(changed))
            case _:
                start, stop = sorted(chance.sample(range(0, len(tar), 512), 2))
                cut_out = tar[:start] + tar[stop:]
                doubled = tar[:stop] + tar[start:]
                yield "splice", sealed(chance.choice([cut_out, doubled]))


def test_no_mutant_is_accepted_and_none_crashes_the_reader(parties, written, opened, sealed, long):
    count = 4_000 if long else 1_000
    reasons = Counter(
        (kind, verdict(mutant, parties.identity, parties.signer.public))
        for kind, mutant in mutants(written.data, opened(written.data), sealed, count)
    )
    assert sum(reasons.values()) == count
    assert {reason for kind, reason in reasons if kind in ("bit", "cut")} == {"locked"}
    assert {reason for kind, reason in reasons if kind == "byte"} >= {"archive", "signature", "changed"}


FILE, LINK, HARD, DEVICE = tarfile.REGTYPE, tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE

EXTRA = {
    "traversal": ("../../etc/x", b"x", FILE, "name"),
    "backslash": ("data\\..\\x", b"x", FILE, "name"),
    "drive": ("C:x", b"x", FILE, "name"),
    "NUL device": ("data/nul.txt", b"x", FILE, "name"),
    "trailing dot": ("data/x.", b"x", FILE, "name"),
    "symbolic link": ("data/l", b"/etc/passwd", LINK, "archive"),
    "hard link": ("data/l", b"/etc/passwd", HARD, "archive"),
    "device": ("data/d", b"", DEVICE, "archive"),
    "folder": ("data/d", b"", tarfile.DIRTYPE, "archive"),
    "same name": ("data/group.json", b"{}", FILE, "twice"),
    "same name in other letters": ("data/GROUP.json", b"{}", FILE, "twice"),
    "unsigned extra": ("data/extra.json", b"{}", FILE, "archive"),
    "look-alike": ("data/gr\u03bfup.json", b"{}", FILE, "archive"),
    "name beyond the fields": ("data/" + "x" * 200, b"x", FILE, "archive"),
}


@pytest.mark.parametrize("case", EXTRA)
def test_a_hostile_archive_is_refused(parties, written, opened, sealed, case):
    name, content, kind, reason = EXTRA[case]
    root, files = unpack(opened(written.data))
    members = [(f"{root}/{path}", files[path], FILE) for path in sorted(files)]
    tar = tar_of([*members, (f"{root}/{name}", content, kind)])
    assert verdict(sealed(tar), parties.identity) == reason


def test_an_absolute_name_is_refused(parties, written, opened, sealed):
    root, files = unpack(opened(written.data))
    members = [(f"{root}/{path}", files[path], FILE) for path in files]
    assert verdict(sealed(tar_of([*members, ("/etc/x", b"x", FILE)])), parties.identity) == "name"


def test_six_thousand_files_are_refused(parties, sealed):
    tar = tar_of([(f"root/data/f{number}", b"", FILE) for number in range(6_000)])
    assert verdict(sealed(tar), parties.identity) == "too_many"


def test_a_size_below_nothing_does_not_turn_the_reader_in_a_circle(parties, sealed):
    header = bytearray(tarfile.TarInfo("root/file").tobuf(tarfile.GNU_FORMAT))
    header[124:136] = (256**12 - 512).to_bytes(12, "big")
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    assert verdict(sealed(bytes(header) + bytes(1024)), parties.identity) == "archive"


def test_a_file_over_the_limit_is_not_even_opened(parties, written, monkeypatch):
    monkeypatch.setattr(reader, "LARGEST_BUNDLE", len(written.data) - 1)
    assert verdict(written.data, parties.identity) == "too_large"


def test_an_unsigned_extra_in_the_one_right_archive_is_refused(parties, written, opened, sealed):
    root, files = unpack(opened(written.data))
    for extra in ("data/extra.json", "fetch.txt"):
        assert verdict(sealed(pack(root, files | {extra: b"{}"})), parties.identity) == "changed"


@pytest.mark.parametrize("name", ["data/group.json", "bagit.txt", "manifest-sha512.txt", "tagmanifest-sha512.txt"])
def test_a_missing_file_is_refused(parties, written, opened, sealed, name):
    root, files = unpack(opened(written.data))
    del files[name]
    assert verdict(sealed(pack(root, files)), parties.identity) in {"changed", "malformed"}


def test_a_changed_file_is_refused_wherever_the_change_is_hidden(parties, written, opened, sealed):
    root, files = unpack(opened(written.data))
    files["data/group.json"] = b"{}"
    assert verdict(sealed(pack(root, files)), parties.identity) == "changed"
    listed = files["manifest-sha512.txt"].splitlines(keepends=True)
    listed[0] = f"{hashlib.sha512(b'{}').hexdigest()}  data/group.json\n".encode()
    files["manifest-sha512.txt"] = b"".join(listed)
    assert verdict(sealed(pack(root, files)), parties.identity) == "changed"
    files["tagmanifest-sha512.txt"] = manifest({tag: files[tag] for tag in TAGS})
    assert verdict(sealed(pack(root, files)), parties.identity) == "signature"


def test_the_folder_carries_the_name_that_was_signed(parties, written, opened, sealed):
    _, files = unpack(opened(written.data))
    assert verdict(sealed(pack("other-000001", files)), parties.identity) == "malformed"


LIES = {
    "newer form": ("bag-info.txt", b"ohdesk.bundle/1", b"ohdesk.bundle/2", "version"),
    "newer BagIt": ("bagit.txt", b"1.0", b"2.0", "version"),
    "another count of bytes": ("bag-info.txt", b"Payload-Oxum: ", b"Payload-Oxum: 1", "malformed"),
    "another identifier": ("bag-info.txt", b"Bag-Group-Identifier: 0", b"Bag-Group-Identifier: 1", "malformed"),
    "another line": ("bag-info.txt", b"OHDesk-Practice", b"Note: x\nOHDesk-Practice", "malformed"),
    "bad letters": ("bag-info.txt", b"Harjoitus", b"Harjoitus\xff", "malformed"),
    "another spelling of the key": ("signer.pem", b"END PUBLIC KEY-----\n", b"END PUBLIC KEY-----\n\n", "malformed"),
    "no key": ("signer.pem", b"PUBLIC KEY", b"SECRET KEY", "malformed"),
}


@pytest.mark.parametrize("case", LIES)
def test_a_consistent_lie_of_the_signer_is_refused(parties, written, opened, sealed, case):
    name, old, new, reason = LIES[case]
    root, files = unpack(opened(written.data))
    assert old in files[name]
    files[name] = files[name].replace(old, new, 1)
    assert verdict(sealed(pack(root, signed_again(files, parties.signer))), parties.identity) == reason


def test_a_name_in_the_information_must_be_the_key_that_signed(parties, written, opened, sealed):
    root, files = unpack(opened(written.data))
    thief = DeviceKey.generate()
    files["signer.pem"] = public_pem(thief.public)
    stolen = sealed(pack(root, signed_again(files, thief)))
    assert verdict(stolen, parties.identity) == "malformed"
    assert verdict(stolen, parties.identity, parties.signer.public) == "signer"


def test_another_sender_is_refused_where_one_is_pinned(parties, payload):
    other = DeviceKey.generate()
    data = write_bundle(payload, parties.info(signer=other.public.hex()), other, parties.recipient).data
    assert not read_bundle(data, parties.identity).signer_confirmed
    assert verdict(data, parties.identity, parties.signer.public) == "signer"


def test_a_bundle_signed_for_another_receiver_and_passed_on_to_us_is_refused(parties, payload, sealed):
    identity, other = new_recipient("Toinen vastaanottaja", practice=True)
    info = parties.info(recipient=other.age, recipient_name=other.name)
    data = write_bundle(payload, info, parties.signer, other).data
    assert verdict(data, parties.identity) == "locked"
    tar = pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(identity.splitlines()[-1])])
    assert verdict(sealed(tar), parties.identity) == "recipient"


@pytest.mark.parametrize("data", [b"", b"age-encryption.org/v1\n", b"PK\x03\x04", bytes(100_000)])
def test_another_file_is_refused(parties, data):
    assert verdict(data, parties.identity) == "locked"
