"""Seal bytes under a key so that any change to them shows: AES-256-GCM (NIST SP 800-38D)."""

from __future__ import annotations

import os
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_LENGTH = 32
_NONCE_LENGTH = 12
_TAG_LENGTH = 16
SEALED_BY = _NONCE_LENGTH + _TAG_LENGTH
"""How many bytes ``seal`` adds."""


def new_key() -> bytes:
    """Return 32 random bytes for ``seal``."""
    return os.urandom(KEY_LENGTH)


def seal(key: bytes, plaintext: bytes, context: bytes) -> bytes:
    """Encrypt ``plaintext`` under ``key`` (32 bytes), bound to ``context``.

    ``context`` says where the bytes belong; it is authenticated, not stored. Returns nonce, ciphertext and tag in
    one: 28 bytes more than ``plaintext``.
    """
    nonce = os.urandom(_NONCE_LENGTH)
    return nonce + _cipher(key).encrypt(nonce, plaintext, context)


def unseal(key: bytes, sealed: bytes, context: bytes) -> bytes:
    """Return the plaintext of what ``seal`` made with the same ``key`` and ``context``.

    Raises ``ValueError`` when the key, the context or a single bit differs.
    """
    if len(sealed) < SEALED_BY:
        raise ValueError("sealed bytes are cut short")
    try:
        return _cipher(key).decrypt(sealed[:_NONCE_LENGTH], sealed[_NONCE_LENGTH:], context)
    except InvalidTag:
        raise ValueError("sealed bytes do not verify") from None


@lru_cache(maxsize=64)  # setting up AES costs more than sealing a short text
def _cipher(key: bytes) -> AESGCM:
    if len(key) != KEY_LENGTH:
        raise ValueError("a sealing key is 32 bytes")
    return AESGCM(key)


def derived_key(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    """Return 32 bytes derived from a secret key for one ``purpose`` (HKDF-SHA256, RFC 5869)."""
    return HKDF(SHA256(), KEY_LENGTH, salt, purpose).derive(secret)


def seal_once(key: bytes, plaintext: bytes, context: bytes) -> bytes:
    """Encrypt under a ``key`` that is used for nothing else; no nonce is stored, 16 bytes are added."""
    return AESGCM(key).encrypt(bytes(_NONCE_LENGTH), plaintext, context)


def unseal_once(key: bytes, sealed: bytes, context: bytes) -> bytes:
    """Return the plaintext of what ``seal_once`` made. Raises ``ValueError`` when anything of it differs."""
    try:
        return AESGCM(key).decrypt(bytes(_NONCE_LENGTH), sealed, context)
    except InvalidTag:
        raise ValueError("sealed bytes do not verify") from None


def slow_digest(secret: bytes, purpose: bytes, length: int) -> bytes:
    """Return ``length`` bytes that take 64 MiB and a good part of a second to make (Argon2id, RFC 9106).

    For what people compare aloud: few bytes, so that each try to find another input for them has to be dear.
    """
    return Argon2id(salt=purpose.ljust(16, b"."), length=length, iterations=3, lanes=4, memory_cost=1 << 16).derive(
        secret
    )
