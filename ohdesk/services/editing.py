"""Editing a value: what an editor starts from, and taking a step back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from ohdesk.sync.difference import reverted
from ohdesk.sync.text import merged

V = TypeVar("V")

__all__ = ["Edition", "merged", "reverted"]


@dataclass(frozen=True, slots=True)
class Edition(Generic[V]):
    """A value as it was read, and the mark in the vault's log at which it was read.

    Saving names the mark, so that what others wrote after it is merged with and never taken for something deleted.
    """

    value: V
    mark: int
