"""Handing a key to another device so that nobody else can take it out: HPKE (RFC 9180) with ML-KEM-768 and X25519.

What lies in a shared folder can be copied today and attacked for decades, so the wrap holds as long as either half.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_SEED = 64
_PUBLIC = 1184


@dataclass(frozen=True, slots=True)
class WrapKey:
    """The key to which others wrap; ``private`` is two seeds in one (64 bytes ML-KEM, 32 bytes X25519), never shown."""

    private: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> WrapKey:
        """Make a new random key."""
        return cls(MLKEM768PrivateKey.generate().private_bytes_raw() + X25519PrivateKey.generate().private_bytes_raw())

    @property
    def public(self) -> bytes:
        """The public halves in one, 1,216 bytes."""
        lattice, curve = self._halves()
        return lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()

    def unwrap(self, wrapped: bytes, context: bytes) -> bytes:
        """Return what was wrapped to this key. Raises ``ValueError`` where it was not, or for another ``context``."""
        try:
            return _SUITE.decrypt(wrapped, MLKEM768X25519PrivateKey(*self._halves()), info=context)
        except InvalidTag:
            raise ValueError("not wrapped to this key") from None

    def _halves(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        lattice, curve = self.private[:_SEED], self.private[_SEED:]
        return MLKEM768PrivateKey.from_seed_bytes(lattice), X25519PrivateKey.from_private_bytes(curve)


def wrap(secret: bytes, public: bytes, context: bytes) -> bytes:
    """Return ``secret`` so that only the holder of ``public`` takes it out; ``context`` says what it is for.

    Raises ``ValueError`` where ``public`` is no public key.
    """
    lattice = MLKEM768PublicKey.from_public_bytes(public[:_PUBLIC])
    curve = X25519PublicKey.from_public_bytes(public[_PUBLIC:])
    return _SUITE.encrypt(secret, MLKEM768X25519PublicKey(lattice, curve), info=context)
