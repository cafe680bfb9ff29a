"""What a program draws at random, decided by a seed: a story that goes wrong goes wrong again."""

from __future__ import annotations

import hashlib
import os
import random
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from ohdesk.security.devices import DeviceKey
from ohdesk.security.sealing import seal, unseal
from ohdesk.security.wrapping import WrapKey
from ohdesk.sync import membership


@contextmanager
def drawn_from(seed: str) -> Iterator[None]:
    """Let ids, keys, salts and the numbers of texts' authors follow from ``seed``, with all that is ordered by them.

    What HPKE draws lies out of reach within OpenSSL; a key that is handed on is sealed under one that follows from the
    public key instead.
    """
    draw = random.Random(seed).randbytes
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "urandom", draw)
        patch.setattr(random, "_urandom", draw)  # by this name ``secrets`` knows it
        patch.setattr(DeviceKey, "generate", lambda: DeviceKey(draw(32)))
        patch.setattr(WrapKey, "generate", lambda: WrapKey(draw(96)))
        patch.setattr(WrapKey, "unwrap", lambda key, wrapped, context: unseal(_under(key.public), wrapped, context))
        patch.setattr(membership, "wrap", lambda secret, public, context: seal(_under(public), secret, context))
        yield


def _under(public: bytes) -> bytes:
    return hashlib.sha256(public).digest()
