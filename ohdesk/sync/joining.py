"""A laptop's wish to belong to a group's log, and the words by which two people make sure that it is this laptop's."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from unicodedata import combining, normalize

from ohdesk.resources import resource
from ohdesk.security.canonical import canonical, parse, sha256
from ohdesk.security.devices import DeviceKey, verify
from ohdesk.security.sealing import slow_digest
from ohdesk.sync.membership_records import Keys

WORDS = 6
LARGEST = 16 << 10
"""The most bytes that a request may have."""
_LONGEST_NAME = 80
"""Characters of a laptop's name that are shown: a stranger may have written it."""
_SCHEMA = "ohdesk.join/1"
_SIGNATURE = 64


@dataclass(frozen=True, slots=True)
class Request:
    """What a laptop asks of a log: its device, the public halves of its keys, and what its people call it."""

    log: str
    device: str
    keys: Keys
    name: str
    practice: bool
    digest: str

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        """Six words, in Finnish and Swedish; they hold for this laptop in this log, and are dear to try to forge."""
        return _words_for(self.digest)


@lru_cache(maxsize=64)
def _words_for(digest: str) -> tuple[tuple[str, str], ...]:
    """Work a request's words out once: they are asked for to be shown, and again when what was said is compared."""
    listed = _words()
    return tuple(listed[octet] for octet in slow_digest(digest.encode(), b"ohdesk join words v1", WORDS))


def asked(log: str, device: str, keys: Keys, name: str, key: DeviceKey, *, practice: bool) -> bytes:
    """Return a request as a file: its author's signature (64 bytes), then what it says."""
    data = canonical(
        {
            "schema": _SCHEMA,
            "log": log,
            "device": device,
            "signing": keys.signing.hex(),
            "wrapping": keys.wrapping.hex(),
            "name": name,
            "practice": practice,
        }
    )
    return key.sign(data) + data


def read_request(file: bytes) -> Request:
    """Return what a file asks. Raises ``ValueError`` unless it is a request whose author has the keys that it names."""
    signature, data = file[:_SIGNATURE], file[_SIGNATURE:]
    if len(file) > LARGEST:
        raise ValueError("too large for a request")
    match parse(data):
        case {
            "schema": str(schema),
            "log": str(log),
            "device": str(device),
            "signing": str(signing),
            "wrapping": str(wrapping),
            "name": str(name),
            "practice": bool(practice),
        } if schema == _SCHEMA:
            keys = Keys(bytes.fromhex(signing), bytes.fromhex(wrapping))
        case _:
            raise ValueError("no request")
    if not verify(keys.signing, data, signature):
        raise ValueError("not signed by its author")
    return Request(log, device, keys, " ".join(name.split())[:_LONGEST_NAME].rstrip(), practice, sha256(data))


def same_words(spoken: str, request: Request) -> bool:
    """Tell whether what was said aloud are the request's words, in Finnish or Swedish, whatever stands between them."""
    said = spoken.replace(",", " ").split()
    return len(said) == WORDS and all(pair in _meant(word) for word, pair in zip(said, request.words, strict=True))


@cache
def spoken_words() -> tuple[str, ...]:
    """Return every word that can be read aloud, Finnish and Swedish, by the alphabet."""
    return tuple(sorted({word for pair in _words() for word in pair}))


def whole_word(typed: str) -> str:
    """Return the word that was begun or typed without its dots and rings; empty where it may be none or several."""
    near = _near(typed)
    return near[0] if len({pair for word in near for pair in _with(word)}) == 1 else ""


_SHORTEST_BEGINNING = 3


def _meant(typed: str) -> tuple[tuple[str, str], ...]:
    word = whole_word(typed)
    return _with(word) if word else ()


def _near(typed: str) -> tuple[str, ...]:
    """Return the words that stand in the list as typed, else those that read so, else those that begin so."""
    plain, exact = _plain(typed), typed.strip().casefold()
    if exact in spoken_words():
        return (exact,)
    alike = tuple(word for word in spoken_words() if _plain(word) == plain)
    if alike or len(plain) < _SHORTEST_BEGINNING:
        return alike
    return tuple(word for word in spoken_words() if _plain(word).startswith(plain))


def _with(word: str) -> tuple[tuple[str, str], ...]:
    return tuple(pair for pair in _words() if word in pair)


def _plain(word: str) -> str:
    parted = normalize("NFD", word.strip().casefold())
    return "".join(sign for sign in parted if not combining(sign))


@cache
def _words() -> tuple[tuple[str, str], ...]:
    lines = resource("wordlists", "spoken.txt").read_text(encoding="utf-8").splitlines()
    return tuple((finnish, swedish) for finnish, swedish in map(str.split, lines))
