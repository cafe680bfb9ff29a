"""A device's signing key (Ed25519, RFC 8032) and the ways in which its public half is shown."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import lru_cache

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

_GROUPS = 10
_GROUP_LENGTH = 4


@dataclass(frozen=True, slots=True)
class DeviceKey:
    """The signing key of one installation; ``private`` is its 32-byte seed and never shown."""

    private: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> DeviceKey:
        """Make a new random key."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @property
    def public(self) -> bytes:
        """The public half, 32 bytes."""
        return self._key().public_key().public_bytes_raw()

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte signature of ``data``."""
        return self._key().sign(data)

    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.private)


def verify(public: bytes, data: bytes, signature: bytes) -> bool:
    """Tell whether ``signature`` over ``data`` was made with the key whose public half is ``public``."""
    try:
        _public_key(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(maxsize=64)  # setting up a key costs a third of what verifying does
def _public_key(public: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(public)


def fingerprint(public: bytes) -> str:
    """Return the start of the SHA-256 of a public key as ten groups of four digits, to be read aloud."""
    digits = hashlib.sha256(public).hexdigest()
    return " ".join(digits[start : start + _GROUP_LENGTH] for start in range(0, _GROUPS * _GROUP_LENGTH, _GROUP_LENGTH))


def public_pem(public: bytes) -> bytes:
    """Return a public key as PEM (RFC 8410), the form that ``openssl`` reads. Raises ``ValueError`` on other bytes."""
    key = Ed25519PublicKey.from_public_bytes(public)
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def public_from_pem(pem: bytes) -> bytes:
    """Return the 32 bytes of the public key in ``pem``. Raises ``ValueError`` unless it is one Ed25519 public key."""
    try:
        key = load_pem_public_key(pem)
    except UnsupportedAlgorithm:
        raise ValueError("a key of an unknown kind") from None
    if not isinstance(key, Ed25519PublicKey):
        raise ValueError("not an Ed25519 public key")
    return key.public_bytes_raw()
