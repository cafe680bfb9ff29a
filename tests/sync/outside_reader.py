"""A reader of the shared log by another hand, written from its page in ``resources/schemas``.

It reads a log in which nobody acted at the same time as another. Needs ``cryptography`` alone.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import zipfile
import zlib

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

NO_NONCE = bytes(12)
SUITE = b"HPKE" + bytes.fromhex("647a00010002")


class Refused(Exception):
    """A file that is not taken; says why."""


def sha256(data):
    return hashlib.sha256(data).digest()


def signed(public, data, signature):
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except InvalidSignature:
        return False
    return True


# HPKE (RFC 9180), one shot, base mode, with the KEM X-Wing


def extract(salt, label, data):
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + SUITE + label + data, "sha256")


def expand(key, label, info, length):
    labelled = length.to_bytes(2, "big") + b"HPKE-v1" + SUITE + label + info
    return HKDFExpand(SHA256(), length, labelled).derive(key)


def shared_secret(wrapping, enc):
    lattice = MLKEM768PrivateKey.from_seed_bytes(wrapping[:64])
    curve = X25519PrivateKey.from_private_bytes(wrapping[64:])
    from_lattice = lattice.decapsulate(enc[:1088])
    from_curve = curve.exchange(X25519PublicKey.from_public_bytes(enc[1088:]))
    label = rb"\.//^\ "[:-1]
    joined = from_lattice + from_curve + enc[1088:] + curve.public_key().public_bytes_raw() + label
    return hashlib.sha3_256(joined).digest()


def unwrapped(wrapping, data, info):
    secret = shared_secret(wrapping, data[:1120])
    context = b"\0" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    derived = extract(secret, b"secret", b"")
    key, nonce = expand(derived, b"key", context, 32), expand(derived, b"base_nonce", context, 12)
    return AESGCM(key).decrypt(nonce, data[1120:], b"")


# Who belongs, and the keys


class Log:
    """The members and epochs of a log, for the device that has the private ``wrapping`` key (two seeds in one)."""

    def __init__(self, files, device, wrapping):
        records = [(data[64:], data[:64]) for name, data in files.items() if name.startswith("members/")]
        known = {sha256(data).hex(): (json.loads(data), data, signature) for data, signature in records}
        self.name = next(digest for digest, (facts, _, _) in known.items() if facts["kind"] == "founded")
        self.practice = known[self.name][0]["practice"]
        self.members, self.epochs = {}, []
        wraps = {}
        for digest, (facts, data, signature) in sorted(known.items(), key=lambda one: (depth(known, one[0]), one[0])):
            if facts["kind"] == "founded":
                self.members[facts["by"]] = {"signing": bytes.fromhex(facts["signing"]), "until": None}
            if not signed(self.members[facts["by"]]["signing"], data, signature):
                raise Refused("forged")
            if facts["kind"] == "admitted":
                self.members[facts["device"]] = {"signing": bytes.fromhex(facts["signing"]), "until": None}
            elif facts["kind"] == "removed":
                self.members[facts["device"]]["until"] = facts["until"]
            elif facts["kind"] == "epoch":
                self.epochs.append(digest)
                wraps[digest] = facts
        self.keys = {}
        for epoch in reversed(self.epochs):
            mine = wraps[epoch]["wraps"].get(device)
            if mine is not None:
                info = b"ohdesk epoch v1 " + self.name.encode()
                self.keys.setdefault(epoch, unwrapped(wrapping, bytes.fromhex(mine), info))
            if epoch in self.keys:
                for earlier, sealed in wraps[epoch]["earlier"].items():
                    sealed = bytes.fromhex(sealed)
                    self.keys[earlier] = AESGCM(self.keys[epoch]).decrypt(sealed[:12], sealed[12:], earlier.encode())

    def segment(self, data):
        """Return a segment's header and lines: each its commitment, whether that proves it, and its words."""
        if not data.startswith(b"OHSEG1\r\n"):
            raise Refused("cut_short" if b"OHSEG1\r\n".startswith(data[:8]) else "no_segment")
        head = int.from_bytes(data[8:12], "big")
        inside = int.from_bytes(data[12:16], "big")
        body = 16 + head + 64
        if len(data) < body + 32 + inside:
            raise Refused("cut_short")
        if len(data) > body + 32 + inside:
            raise Refused("forged")
        header = json.loads(data[16 : 16 + head])
        if header["version"] != 1:
            raise Refused("newer")
        if header["log"] != self.name:
            raise Refused("other_log")
        author = self.members.get(header["device"])
        if author is None:
            raise Refused("unknown_device")
        if not signed(author["signing"], data[16 : 16 + head], data[body - 64 : body]):
            raise Refused("forged")
        if author["until"] is not None and header["number"] > author["until"]:
            raise Refused("after_removal")
        if header["epoch"] not in self.keys:
            raise Refused("unknown_epoch")
        salt = data[body : body + 32]
        purpose = b"ohdesk segment v1 "
        key = HKDF(SHA256(), 32, salt, purpose + self.name.encode()).derive(self.keys[header["epoch"]])
        try:
            packed = AESGCM(key).decrypt(NO_NONCE, data[body + 32 :], data[: body + 32])
        except InvalidTag:
            raise Refused("forged") from None
        salt_key = HKDF(SHA256(), 32, None, purpose + b"salt").derive(self.keys[header["epoch"]])
        if salt != hmac.digest(salt_key, data[:body] + packed, "sha256"):
            raise Refused("tangled")
        lines = [read_line(line) for line in zlib.decompress(packed).split(b"\n")]
        if (
            len(lines) != header["steps"] + 1
            or sha256(b"".join(one[0] for one in lines)).hex() != header["commitments"]
        ):
            raise Refused("tangled")
        return header, lines


def snapshot(data):
    """Return what a snapshot covers and the files of segments in it, by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        if names[0] != "covers" or names != sorted(names):
            raise Refused("no_snapshot")
        files = {name: archive.read(name) for name in names[1:]}
        return json.loads(archive.read("covers")), files


def depth(known, digest):
    after = known[digest][0]["after"]
    return 1 + max(depth(known, name) for name in after) if after else 0


def read_line(line):
    if line.startswith(b"-"):
        return bytes.fromhex(line[1:65].decode()), False, line[65:].decode()
    salt = bytes.fromhex(line[:32].decode())
    return sha256(salt + line[32:]), True, line[32:].decode()


def doubtful(segments):
    """Return the steps (device and number) of segments, each a header and lines, whose words are missing."""
    believed, claimed = [], {}
    for header, lines in segments:
        for number, (_, proven, words) in enumerate(lines[1:], header["first"]):
            if proven:
                believed.append(words)
            else:
                claimed[header["device"], number] = words
    while True:
        accounts = [read_step(words) for words in believed if words]
        held = [name for name, words in claimed.items() if any(accounts_for(one, *name, words) for one in accounts)]
        if not held:
            return set(claimed)
        believed = [*believed, *(claimed.pop(name) for name in held)]


def read_step(words):
    shell, _, payload = words.partition("\t")
    return json.loads(shell)[1], json.loads(payload)


def accounts_for(step, device, number, words):
    kind, payload = step
    name = f"{device}:{number}"
    if kind == "left":
        return payload["left"].get(name) == (sha256(words.encode()).hex() if words else "")
    if kind not in ("forgetting", "redaction") or words or name in payload["spared"]:
        return False
    return any(first <= number <= last for first, last in payload["covers"].get(device, ()))


def six_numbers(request):
    """Return which lines of the list of words a request has, after checking who signed it."""
    data = request[64:]
    if not signed(bytes.fromhex(json.loads(data)["signing"]), data, request[:64]):
        raise Refused("forged")
    slow = Argon2id(salt=b"ohdesk join words v1", length=6, iterations=3, lanes=4, memory_cost=1 << 16)
    return list(slow.derive(sha256(data).hex().encode()))
