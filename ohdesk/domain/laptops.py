"""What a group calls the laptops that share its work."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop by its device's id; ``member`` is whose it is, once that is known."""

    id: UUID
    name: str = ""
    member: UUID | None = None
