"""What a rule noticed: a key for its sentence, the data for it; never a verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Finding:
    """Something worth a user's look; ``key`` finds its sentence below ``[findings]`` in the texts."""

    key: str
    data: Mapping[str, object] = field(default_factory=dict)
