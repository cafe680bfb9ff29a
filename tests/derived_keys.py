"""Keys that Argon2id made of passphrases, kept for a run: the same passphrase and salt give the same key, at once."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from ohdesk.security import key_slots
from ohdesk.security.key_slots import Slot


def keep_in(folder: Path) -> None:
    """Let this process, and whatever forks off it, look in ``folder`` before it works a key out anew."""
    derive = key_slots._wrapping_key

    def kept(slot: Slot, secret: bytes) -> bytes:
        if not slot.kdf:
            return derive(slot, secret)
        place = folder / sha256(repr((slot.kdf, slot.salt, secret)).encode()).hexdigest()
        try:
            return place.read_bytes()
        except PermissionError:  # a process that has given up its rights
            return derive(slot, secret)
        except FileNotFoundError:
            key = derive(slot, secret)
        with NamedTemporaryFile(dir=folder, delete=False) as file:
            file.write(key)
        Path(file.name).replace(place)  # another process never reads half of it
        return key

    key_slots._wrapping_key = kept
