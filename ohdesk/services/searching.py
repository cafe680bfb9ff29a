"""Finding where words stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from ohdesk.domain.catalogue import KINDS
from ohdesk.services.ports import Vault


@dataclass(frozen=True, slots=True)
class Found:
    """A place where searched words stand: the document, its day and title, the object in it, and a snippet."""

    kind: str
    root: UUID
    object: UUID
    day: date | None
    title: str
    snippet: str


def search(vault: Vault, words: str, limit: int = 50) -> tuple[Found, ...]:
    """Return where all the words stand, each as the beginning of a word, with ‹marks› in the snippet; best first."""
    with vault.together():
        hits = vault.search(words, limit)
        roots = {value.id: (kind, value) for kind in KINDS for value in vault.outlines(kind.type)} if hits else {}
    found = []
    for hit in hits:
        kind, document = roots[hit.root]
        day = getattr(document, kind.day) if kind.day else None
        found.append(Found(kind.name, hit.root, hit.object, day, _title(document), hit.snippet))
    return tuple(found)


def _title(document: Any) -> str:  # noqa: ANN401  # kinds name their titles differently
    names = ("theme", "title", "name", "text", "about", "school_year")
    return next((str(words) for name in names if (words := getattr(document, name, ""))), "")
