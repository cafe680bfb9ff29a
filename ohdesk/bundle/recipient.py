"""Who may open a bundle: the receiver's public key with a name, and the private key that belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pyrage

from ohdesk.domain.errors import RecipientRefused
from ohdesk.security.canonical import Json, canonical, parse

SCHEMA = "ohdesk.recipient/1"

_LONGEST_NAME = 120
_PRIVATE = "AGE-SECRET-KEY-"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who receives bundles; ``age`` is the public key ("age1…"), ``practice`` says that it is a rehearsal."""

    name: str
    age: str
    practice: bool

    @classmethod
    def parse(cls, data: bytes) -> Recipient:
        """Read the file ``RECIPIENT.pub``.

        Raises ``RecipientRefused``; ``reason`` is "private" for a private key, "bare" for a public key without name
        and practice mark, "form" for any other file, "name" or "key" for what is wrong in it.
        """
        if _PRIVATE.encode() in data.upper():
            raise RecipientRefused(reason="private")
        if data.strip().lower().startswith(b"age1"):
            raise RecipientRefused(reason="bare")
        try:
            match parse(data):
                case {"schema": str(schema), "name": str(name), "age": str(age), "practice": bool(practice), **rest}:
                    if schema == SCHEMA and not rest:
                        return _checked(name, age, practice)
        except ValueError:
            pass
        raise RecipientRefused(reason="form")

    def bytes(self) -> bytes:
        """Return the content of the file ``RECIPIENT.pub``."""
        value: Json = {"schema": SCHEMA, "name": self.name, "age": self.age, "practice": self.practice}
        return canonical(value) + b"\n"


def new_recipient(name: str, practice: bool) -> tuple[str, Recipient]:
    """Make a new key pair; return the private identity file as the command ``age -i`` reads it, and the recipient.

    Raises ``RecipientRefused`` (``reason="name"``) unless ``name`` is one printable line of at most 120 characters.
    """
    identity = pyrage.x25519.Identity.generate()
    recipient = _checked(name, str(identity.to_public()), practice)
    use = "practice only" if practice else "keep secret"
    return f"# OHDesk, {use}: {name}\n# public key: {recipient.age}\n{identity}\n", recipient


def private_key(identity: str) -> Any:  # noqa: ANN401 - pyrage has no types
    """Return the age key in the text of an identity file: comment lines and one ``AGE-SECRET-KEY-…`` line.

    Raises ``RecipientRefused`` (``reason="identity"``) on any other text.
    """
    keys = [line.strip() for line in identity.splitlines() if line.strip() and not line.startswith("#")]
    try:
        (key,) = keys
        return pyrage.x25519.Identity.from_str(key)
    except (ValueError, pyrage.IdentityError):
        raise RecipientRefused(reason="identity") from None


def is_name(text: str) -> bool:
    """Tell whether ``text`` can name a recipient: one printable line without blanks around it."""
    return 0 < len(text) <= _LONGEST_NAME and text.isprintable() and text == text.strip()


def _checked(name: str, age: str, practice: bool) -> Recipient:
    if not is_name(name):
        raise RecipientRefused(reason="name")
    try:
        pyrage.x25519.Recipient.from_str(age)
    except pyrage.RecipientError:
        raise RecipientRefused(reason="key") from None
    return Recipient(name, age, practice)
