"""The words that are said without the window: errors, findings, names of states."""

from __future__ import annotations

from ohdesk.documents.texts import texts
from ohdesk.domain.errors import OHDeskError

__all__ = ["say", "sentence"]


def say(language: str, key: str, **data: object) -> str:
    """Return the text below ``key`` (dotted) in ``language`` (fi, sv or en) with ``data`` filled in."""
    return texts(language).say(key, **data)


def sentence(language: str, error: OHDeskError) -> str:
    """Return what an expected problem says to its user: what happened and what to do next."""
    return texts(language).say(f"errors.{type(error).__name__}", **error.data)
