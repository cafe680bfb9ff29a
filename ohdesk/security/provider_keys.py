"""A provider's keys: the one that signs its packs, and its recovery key pair.

The pair is HPKE (RFC 9180) with ML-KEM-768 and X25519 together, since a copy of the key-slot file made today may be
read in decades: it stays shut as long as either half holds.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from ohdesk.domain.checking import LONGEST_DRAFT_DAYS
from ohdesk.security.canonical import canonical, parse
from ohdesk.security.devices import DeviceKey
from ohdesk.security.sealing import KEY_LENGTH

WRAPPED_LENGTH = 1120 + KEY_LENGTH + 16  # both encapsulations, the key, the tag

_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
_POLICY_SCHEMA = "ohdesk.policy/1"
_PRIVATE_SCHEMA = "ohdesk.provider-key/1"
_SIGNING_SCHEMA = "ohdesk.signing-key/1"
_MLKEM_PRIVATE_LENGTH = 64
_MLKEM_PUBLIC_LENGTH = 1184


@dataclass(frozen=True, slots=True)
class ProviderPolicy:
    """What a provider presets on its machines: its ``name`` and the public key that always gets a slot.

    ``draft_days`` is how many days after the approval it is kept how minutes came to be; None leaves the usual number.
    """

    name: str
    public_key: bytes
    draft_days: int | None = None

    @classmethod
    def parse(cls, data: bytes) -> ProviderPolicy:
        """Read a policy file: ``{"schema": "ohdesk.policy/1", "name": text, "recovery_key": base64}``.

        It may also say ``"draft_days": 1–3650``. Raises ``ValueError`` on anything else or when the key cannot be used.
        """
        match parse(data):
            case {"schema": str(schema), "name": str(name), "recovery_key": str(key), **rest} if (
                schema == _POLICY_SCHEMA and name.strip() and set(rest) <= {"draft_days"}
            ):
                policy = cls(name, b64decode(key, validate=True), _days(rest["draft_days"]) if rest else None)
            case _:
                raise ValueError("not a policy file")
        _public(policy.public_key)
        return policy

    def bytes(self) -> bytes:
        """Return the policy file that ``parse`` reads."""
        key = b64encode(self.public_key).decode()
        days = {} if self.draft_days is None else {"draft_days": self.draft_days}
        return canonical({"schema": _POLICY_SCHEMA, "name": self.name, "recovery_key": key, **days})


def _days(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= LONGEST_DRAFT_DAYS:
        raise ValueError("no number of days")
    return value


def new_provider_key() -> tuple[bytes, bytes]:
    """Make a provider's key pair; return its private (96 bytes) and public half (1,216 bytes)."""
    lattice, curve = MLKEM768PrivateKey.generate(), X25519PrivateKey.generate()
    return (
        lattice.private_bytes_raw() + curve.private_bytes_raw(),
        lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw(),
    )


def private_key_file(private_key: bytes) -> bytes:
    """Return the file in which a provider keeps its private half, locked away."""
    return canonical({"schema": _PRIVATE_SCHEMA, "private_key": b64encode(private_key).decode()})


def read_private_key(data: bytes) -> bytes:
    """Read what ``private_key_file`` wrote; raises ``ValueError`` on anything else."""
    match parse(data):
        case {"schema": str(schema), "private_key": str(key), **rest} if schema == _PRIVATE_SCHEMA and not rest:
            return b64decode(key, validate=True)
        case _:
            raise ValueError("not a provider's private key")


def signing_key_file(private_key: bytes) -> bytes:
    """Return the file in which a provider keeps the key (Ed25519 seed) that signs its packs, locked away."""
    return canonical({"schema": _SIGNING_SCHEMA, "private_key": b64encode(private_key).decode()})


def read_signing_key(data: bytes) -> DeviceKey:
    """Read what ``signing_key_file`` wrote; raises ``ValueError`` on anything else."""
    match parse(data):
        case {"schema": str(schema), "private_key": str(key), **rest} if schema == _SIGNING_SCHEMA and not rest:
            found = DeviceKey(b64decode(key, validate=True))
        case _:
            raise ValueError("not a provider's signing key")
    if len(found.private) != KEY_LENGTH:
        raise ValueError("not a provider's signing key")
    return found


def wrap(public_key: bytes, key: bytes, context: bytes) -> bytes:
    """Encrypt ``key`` to a provider, bound to ``context``. Raises ``ValueError`` when ``public_key`` is none."""
    return _SUITE.encrypt(key, _public(public_key), info=context)


def unwrap(private_key: bytes, wrapped: bytes, context: bytes) -> bytes | None:
    """Return the key that ``wrap`` encrypted, or ``None`` when it does not open with this ``private_key``.

    Raises ``ValueError`` when ``private_key`` is none.
    """
    lattice = MLKEM768PrivateKey.from_seed_bytes(private_key[:_MLKEM_PRIVATE_LENGTH])
    curve = X25519PrivateKey.from_private_bytes(private_key[_MLKEM_PRIVATE_LENGTH:])
    try:
        return _SUITE.decrypt(wrapped, hpke.MLKEM768X25519PrivateKey(lattice, curve), info=context)
    except InvalidTag:
        return None


def _public(public_key: bytes) -> hpke.MLKEM768X25519PublicKey:
    return hpke.MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(public_key[:_MLKEM_PUBLIC_LENGTH]),
        X25519PublicKey.from_public_bytes(public_key[_MLKEM_PUBLIC_LENGTH:]),
    )
