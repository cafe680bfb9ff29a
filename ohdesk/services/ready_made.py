"""Phrases that ship in both languages, as they pair: titles of items and chapters, names of what the law lists."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from ohdesk.resources import resource

_FOLDERS = ("templates", "plans", "duties", "cards", "clocks", "texts")


@cache
def ready_made(source: str, target: str, folders: tuple[str, ...] = _FOLDERS) -> Mapping[str, str]:
    """Return what each phrase in ``folders`` of the resources in ``source`` (fi, sv) is in ``target``.

    One that has gaps to fill is left out; of two ways in which it is said the first stands.
    """
    found: dict[str, str] = {}
    for folder in folders:
        pairs = dict(_phrases_of(folder, target))
        for key, phrase in _phrases_of(folder, source):
            if "{" not in phrase and pairs.get(key, phrase) != phrase:
                found.setdefault(phrase, pairs[key])
    return MappingProxyType(found)


def _phrases_of(folder: str, language: str) -> Iterator[tuple[str, str]]:
    return _phrases(tomllib.loads(resource(folder, f"{language}.toml").read_text("utf-8")))


def _phrases(content: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield each text of a file under where it stands in it."""
    if isinstance(content, str):
        yield key, content
    elif isinstance(content, dict):
        for name, inside in content.items():
            yield from _phrases(inside, f"{key}/{name}")
    elif isinstance(content, list):
        for number, inside in enumerate(content):
            yield from _phrases(inside, f"{key}/{number}")
