"""The key-slot file of a vault: one random data key, wrapped once for each way to open the vault.

A slot holds the data key encrypted under a key that comes from a passphrase (Argon2id, RFC 9106), from the printed
recovery key (HKDF, RFC 5869), or to a provider's public key (``provider_keys``). Everything else in a slot and the
vault's id are authenticated with it, so that a slot neither changes nor moves to another vault. A new passphrase
rewrites one slot, never the database.
"""

from __future__ import annotations

import builtins
import os
import time
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass, field, replace
from typing import Literal
from uuid import uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ohdesk.domain.errors import (
    NotFound,
    SlotsDamaged,
    TooManyWaysIn,
    VaultTooNew,
    WrongPassphrase,
    WrongRecoveryKey,
)
from ohdesk.security import provider_keys
from ohdesk.security.canonical import Json, canonical, parse
from ohdesk.security.passphrases import normal
from ohdesk.security.recovery_key import FIRST, Generation, RecoveryKey
from ohdesk.security.sealing import KEY_LENGTH, new_key

SlotKind = Literal["passphrase", "recovery", "provider"]

VERSION = 1
_SCHEMA = "ohdesk.keys/"
_LARGEST_FILE = 64 * 1024
_MOST_SLOTS = 32

_MEMORY = range(64 * 1024, 1024 * 1024 + 1)  # KiB
_ITERATIONS = range(1, 11)
_LANES = range(1, 9)
_MOST_CALIBRATED = 256 * 1024  # KiB; a small laptop still has to open the vault

_SALT_LENGTH = 16
_NONCE_LENGTH = 12
_WRAPPED_LENGTH = KEY_LENGTH + 16


@dataclass(frozen=True, slots=True)
class Argon2Parameters:
    """The cost of one Argon2id: ``memory`` in KiB, ``iterations``, ``lanes``.

    Raises ``ValueError`` outside 64 MiB to 1 GiB, 1 to 10 and 1 to 8: a planted file neither weakens the derivation
    nor eats the machine.
    """

    memory: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        if self.memory not in _MEMORY or self.iterations not in _ITERATIONS or self.lanes not in _LANES:
            raise ValueError("Argon2id parameters out of bounds")


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to open the vault; ``label`` says whose it is."""

    id: str
    kind: SlotKind
    label: str
    kdf: Argon2Parameters | None
    salt: bytes
    nonce: bytes
    wrapped: bytes = b""

    @property
    def shared(self) -> bool:
        """Whether its key was shared out to several holders."""
        return self.kind == "recovery" and Generation.parse(self.label).shared


@dataclass(frozen=True, slots=True)
class KeySlots:
    """All slots of the vault ``vault_id``."""

    vault_id: str
    slots: tuple[Slot, ...] = ()

    @classmethod
    def parse(cls, data: builtins.bytes, path: str = "keys.json") -> KeySlots:
        """Read a key-slot file; ``path`` is only named in the error.

        Raises ``SlotsDamaged`` unless ``data`` is, to the byte, what ``bytes`` writes; ``VaultTooNew`` when its schema
        is a later one.
        """
        try:
            found = _read(data)
            if found.bytes() != data:  # base64 has spellings that decode alike; only one is ours
                raise ValueError("not in its one byte form")
        except ValueError:
            raise SlotsDamaged(path=path) from None
        return found

    def bytes(self) -> builtins.bytes:
        """Return the file's content: canonical JSON, about 400 bytes for each passphrase."""
        return canonical(
            {
                "schema": f"{_SCHEMA}{VERSION}",
                "vault": self.vault_id,
                "slots": [{**_described(slot), "wrapped": _text(slot.wrapped)} for slot in self.slots],
            }
        )

    @property
    def generations(self) -> tuple[Generation, ...]:
        """Which recovery keys open the vault."""
        return tuple(Generation.parse(slot.label) for slot in _of_kind(self, "recovery"))


@dataclass(frozen=True, slots=True)
class Opened:
    """The data key (32 bytes), never shown in a traceback, and the slot that held it."""

    key: bytes = field(repr=False)
    slot: Slot


# Making


def new_data_key() -> bytes:
    """Return 32 random bytes: the key of the database."""
    return new_key()


def calibrate(target_seconds: float = 1.0) -> Argon2Parameters:
    """Choose the cost for this machine: 64 MiB, doubled while one derivation is expected to stay under the target.

    Never under the default, never above 256 MiB.
    """
    parameters = Argon2Parameters()
    while parameters.memory < _MOST_CALIBRATED and 2 * _seconds(parameters) <= target_seconds:
        parameters = replace(parameters, memory=2 * parameters.memory)
    return parameters


def with_passphrase(slots: KeySlots, key: bytes, passphrase: str, label: str, parameters: Argon2Parameters) -> KeySlots:
    """Add a slot that ``passphrase`` opens; ``label`` is the person's name. Raises ``TooManyWaysIn``."""
    slot = _new_slot("passphrase", label, parameters)
    return _with(slots, _wrapped(slots.vault_id, slot, key, _secret(passphrase)))


def with_recovery_key(
    slots: KeySlots, key: bytes, recovery_key: RecoveryKey, generation: Generation = FIRST
) -> KeySlots:
    """Add a slot that ``recovery_key`` opens; earlier ones stay until they are taken out with ``without``."""
    slot = _new_slot("recovery", generation.label, None)
    return _with(slots, _wrapped(slots.vault_id, slot, key, recovery_key.value))


def with_provider(slots: KeySlots, key: bytes, name: str, public_key: bytes) -> KeySlots:
    """Add a slot for the provider ``name``, opened by the private half of ``public_key`` (1,216 bytes).

    Raises ``ValueError`` when the key cannot be used.
    """
    slot = Slot(id=str(uuid4()), kind="provider", label=name, kdf=None, salt=b"", nonce=b"")
    wrapped = provider_keys.wrap(public_key, key, _context(slots.vault_id, slot))
    return _with(slots, replace(slot, wrapped=wrapped))


def change_passphrase(slots: KeySlots, slot_id: str, old: str, new: str, parameters: Argon2Parameters) -> KeySlots:
    """Return the slots with the passphrase of one changed; its id and name stay, the other slots are untouched.

    Raises ``NotFound`` without such a slot, ``WrongPassphrase`` when ``old`` does not open it.
    """
    slot = _slot(slots, slot_id)
    key = _unwrapped(slots.vault_id, slot, _secret(old)) if slot.kdf else None
    if key is None:
        raise WrongPassphrase
    fresh = replace(_new_slot("passphrase", slot.label, parameters), id=slot.id)
    changed = _wrapped(slots.vault_id, fresh, key, _secret(new))
    return replace(slots, slots=tuple(changed if other is slot else other for other in slots.slots))


def without(slots: KeySlots, slot_id: str) -> KeySlots:
    """Take a slot out.

    Raises ``NotFound`` without such a slot, ``ValueError`` when no passphrase and no recovery key would be left.
    """
    slot = _slot(slots, slot_id)
    left = tuple(other for other in slots.slots if other is not slot)
    if all(other.kind == "provider" for other in left):
        raise ValueError("the vault's own people would be locked out")
    return replace(slots, slots=left)


# Opening


def open_with_passphrase(slots: KeySlots, passphrase: str) -> Opened:
    """Try ``passphrase`` on each slot that takes one. Raises ``WrongPassphrase`` when none opens."""
    secret = _secret(passphrase)
    for slot in _of_kind(slots, "passphrase"):
        if key := _unwrapped(slots.vault_id, slot, secret):
            return Opened(key, slot)
    raise WrongPassphrase


def open_with_recovery_key(slots: KeySlots, recovery_key: RecoveryKey) -> Opened:
    """Open with the printed key. Raises ``WrongRecoveryKey`` (``reason="vault"``) when it belongs to another vault."""
    for slot in _of_kind(slots, "recovery"):
        if key := _unwrapped(slots.vault_id, slot, recovery_key.value):
            return Opened(key, slot)
    raise WrongRecoveryKey(reason="vault")


def open_with_provider_key(slots: KeySlots, private_key: bytes) -> Opened:
    """Open with a provider's private key, as ``provider_keys.new_provider_key`` made it.

    Raises ``WrongRecoveryKey`` with ``reason`` ``length`` (not such a key) or ``vault`` (opens no slot here).
    """
    try:
        for slot in _of_kind(slots, "provider"):
            if key := provider_keys.unwrap(private_key, slot.wrapped, _context(slots.vault_id, slot)):
                return Opened(key, slot)
    except ValueError:
        raise WrongRecoveryKey(reason="length") from None
    raise WrongRecoveryKey(reason="vault")


# Wrapping


def _secret(passphrase: str) -> bytes:
    return normal(passphrase).encode("utf-8", "surrogatepass")


def _new_slot(kind: SlotKind, label: str, kdf: Argon2Parameters | None) -> Slot:
    salt, nonce = os.urandom(_SALT_LENGTH), os.urandom(_NONCE_LENGTH)
    return Slot(id=str(uuid4()), kind=kind, label=label, kdf=kdf, salt=salt, nonce=nonce)


def _with(slots: KeySlots, slot: Slot) -> KeySlots:
    """Add a slot, unless the file would become one that nobody reads."""
    wider = replace(slots, slots=(*slots.slots, slot))
    if len(wider.slots) > _MOST_SLOTS or len(wider.bytes()) > _LARGEST_FILE:
        raise TooManyWaysIn(limit=_MOST_SLOTS)
    return wider


def _slot(slots: KeySlots, slot_id: str) -> Slot:
    for slot in slots.slots:
        if slot.id == slot_id:
            return slot
    raise NotFound(kind="slot", id=slot_id)


def _of_kind(slots: KeySlots, kind: SlotKind) -> list[Slot]:
    return [slot for slot in slots.slots if slot.kind == kind]


def _wrapping_key(slot: Slot, secret: bytes) -> bytes:
    if slot.kdf:
        return Argon2id(
            salt=slot.salt,
            length=KEY_LENGTH,
            iterations=slot.kdf.iterations,
            lanes=slot.kdf.lanes,
            memory_cost=slot.kdf.memory,
        ).derive(secret)
    # 256 random bits need no stretching.
    return HKDF(SHA256(), KEY_LENGTH, slot.salt, b"OHDesk recovery key v1").derive(secret)


def _wrapped(vault_id: str, slot: Slot, key: bytes, secret: bytes) -> Slot:
    cipher = AESGCM(_wrapping_key(slot, secret))
    return replace(slot, wrapped=cipher.encrypt(slot.nonce, key, _context(vault_id, slot)))


def _unwrapped(vault_id: str, slot: Slot, secret: bytes) -> bytes | None:
    try:
        return AESGCM(_wrapping_key(slot, secret)).decrypt(slot.nonce, slot.wrapped, _context(vault_id, slot))
    except InvalidTag:
        return None


def _context(vault_id: str, slot: Slot) -> bytes:
    return canonical({"schema": f"{_SCHEMA}{VERSION}", "vault": vault_id, "slot": _described(slot)})


def _seconds(parameters: Argon2Parameters) -> float:
    slot = _new_slot("passphrase", "", parameters)
    start = time.perf_counter()
    _wrapping_key(slot, b"calibrate")
    return time.perf_counter() - start


# The file


def _described(slot: Slot) -> dict[str, Json]:
    """Return all of a slot but the wrapped key."""
    kdf: Json = None
    if slot.kdf:
        kdf = {"name": "argon2id", **asdict(slot.kdf)}
    return {
        "id": slot.id,
        "kind": slot.kind,
        "label": slot.label,
        "kdf": kdf,
        "salt": _text(slot.salt),
        "nonce": _text(slot.nonce),
    }


def _read(data: bytes) -> KeySlots:
    if len(data) > _LARGEST_FILE:
        raise ValueError("larger than any key-slot file")
    match parse(data):
        case {"schema": str(schema)} if schema.removeprefix(_SCHEMA).isdecimal() and (
            (version := int(schema.removeprefix(_SCHEMA))) > VERSION
        ):
            raise VaultTooNew(version=version, known=VERSION)
        case {"vault": str(vault_id), "slots": [*entries]} if len(entries) <= _MOST_SLOTS:
            slots = tuple(_read_slot(entry) for entry in entries)
        case _:
            raise ValueError("not a key-slot file")
    if len({slot.id for slot in slots}) < len(slots):
        raise ValueError("an id stands twice")
    return KeySlots(vault_id, slots)


def _read_slot(entry: Json) -> Slot:
    match entry:
        case {
            "id": str(id_),
            "kind": "passphrase" | "recovery" | "provider" as kind,
            "label": str(label),
            "kdf": kdf,
            "salt": str(salt),
            "nonce": str(nonce),
            "wrapped": str(wrapped),
        }:
            slot = Slot(id_, kind, label, _read_kdf(kdf), _data(salt), _data(nonce), _data(wrapped))
        case _:
            raise ValueError("not a slot")
    lengths = (len(slot.salt), len(slot.nonce), len(slot.wrapped))
    own = kind != "provider"
    if lengths != ((_SALT_LENGTH, _NONCE_LENGTH, _WRAPPED_LENGTH) if own else (0, 0, provider_keys.WRAPPED_LENGTH)):
        raise ValueError("a slot's parts have other lengths")
    if (slot.kdf is not None) != (kind == "passphrase"):
        raise ValueError("a passphrase alone is stretched")
    return slot


def _read_kdf(entry: Json) -> Argon2Parameters | None:
    match entry:
        case None:
            return None
        case {"name": "argon2id", "memory": int(memory), "iterations": int(iterations), "lanes": int(lanes)}:
            return Argon2Parameters(memory, iterations, lanes)
        case _:
            raise ValueError("not the parameters of Argon2id")


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")


def _data(text: str) -> bytes:
    return b64decode(text, validate=True)
