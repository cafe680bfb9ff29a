"""An encrypted database as whoever has its key sees it on the disk: every page, used or not, and the log beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

_PAGE, _RESERVED, _NONCE, _SALT = 4096, 80, 16, 16  # SQLCipher 4
_LOG_HEAD, _FRAME_HEAD = 32, 24  # SQLite's write-ahead log


def decrypted(database: Path, key: bytes) -> Iterator[bytes]:
    """Yield every page of a database and of the log beside it, deciphered, whatever it is used for."""
    data = database.read_bytes()
    assert data
    assert len(data) % _PAGE == 0
    for start in range(0, len(data), _PAGE):
        yield _page(data[start : start + _PAGE], key, first=start == 0)
    log = database.with_name(f"{database.name}-wal")
    if log.exists():
        data = log.read_bytes()
        for start in range(_LOG_HEAD, len(data), _FRAME_HEAD + _PAGE):
            number = int.from_bytes(data[start : start + 4], "big")
            page = data[start + _FRAME_HEAD : start + _FRAME_HEAD + _PAGE]
            if len(page) == _PAGE:
                yield _page(page, key, first=number == 1)


def _page(page: bytes, key: bytes, first: bool) -> bytes:
    begin, end = _SALT if first else 0, _PAGE - _RESERVED
    cipher = Cipher(algorithms.AES(key), modes.CBC(page[end : end + _NONCE])).decryptor()
    return cipher.update(page[begin:end]) + cipher.finalize()
