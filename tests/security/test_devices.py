import re
import subprocess

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from ohdesk.security.devices import DeviceKey, fingerprint, public_from_pem, public_pem, verify

KEY = DeviceKey.generate()


def test_a_signature_verifies_for_its_data_and_key_alone():
    signature = KEY.sign(b"data")
    assert len(signature) == 64
    assert verify(KEY.public, b"data", signature)
    assert not verify(KEY.public, b"other", signature)
    assert not verify(DeviceKey.generate().public, b"data", signature)
    assert not verify(KEY.public, b"data", signature[:-1])
    assert not verify(b"not a key", b"data", signature)


def test_a_key_shows_nothing_of_its_private_half():
    assert repr(KEY) == "DeviceKey()"


def test_a_key_read_back_is_the_same_key():
    assert DeviceKey(KEY.private).public == KEY.public


def test_a_fingerprint_is_ten_groups_of_four():
    assert re.fullmatch(r"([0-9a-f]{4} ){9}[0-9a-f]{4}", fingerprint(KEY.public))
    assert fingerprint(KEY.public) != fingerprint(DeviceKey.generate().public)


def test_pem_goes_round():
    assert public_from_pem(public_pem(KEY.public)) == KEY.public


def test_openssl_reads_the_pem():
    said = subprocess.run(
        ["openssl", "pkey", "-pubin", "-noout", "-text"],
        input=public_pem(KEY.public),
        capture_output=True,
        check=True,
    )
    assert b"ED25519" in said.stdout


def test_another_kind_of_key_is_refused():
    other = X25519PrivateKey.generate().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    unknown = public_pem(KEY.public).replace(b"MCowBQYDK2Vw", b"MCowBQYDK2V/")
    for pem in (other, unknown, b"", b"-----BEGIN PUBLIC KEY-----\n"):
        with pytest.raises(ValueError, match=r"\w"):
            public_from_pem(pem)
