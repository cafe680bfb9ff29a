"""The words that leave the window or are said without it, in each language."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from ohdesk.resources import resource

LANGUAGES = ("fi", "sv", "en")


@dataclass(frozen=True, slots=True)
class Texts:
    """All sentences of one language, by dotted key."""

    language: str
    sentences: Mapping[str, str]

    def say(self, key: str, **data: object) -> str:
        """Return the sentence at ``key`` ("errors.WrongPassphrase") with its ``{placeholders}`` filled from ``data``.

        Raises ``KeyError`` where the language has no such sentence or the sentence asks for data not given.
        """
        return self.sentences[key].format_map(data)

    def knows(self, key: str) -> bool:
        """Tell whether there is a sentence at ``key``."""
        return key in self.sentences


@cache
def texts(language: str) -> Texts:
    """Return the sentences of ``language`` (one of ``LANGUAGES``), read once.

    Raises ``FileNotFoundError`` for a language that is not shipped.
    """
    return _read("texts", language)


@cache
def names(language: str) -> Texts:
    """Return what ``language`` calls things, their fields and the choices in them; read once, and not at the start.

    Raises ``FileNotFoundError`` for a language that is not shipped.
    """
    return _read("names", language)


def _read(folder: str, language: str) -> Texts:
    with resource(folder, f"{language}.toml").open("rb") as file:
        return Texts(language, dict(_flat(tomllib.load(file))))


def _flat(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)
