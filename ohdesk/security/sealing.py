"""Seal bytes under a key so that any change to them shows: AES-256-GCM (NIST SP 800-38D)."""

from __future__ import annotations

import os
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_LENGTH = 32
_NONCE_LENGTH = 12
_TAG_LENGTH = 16


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
    if len(sealed) < _NONCE_LENGTH + _TAG_LENGTH:
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
