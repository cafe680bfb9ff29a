"""Files that were gone from a place where laptops meet, or damaged there, and were put back."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from ohdesk.services.ports import Vault
from ohdesk.services.shared_log import Kept
from ohdesk.sync.branches import device_of

_LAY_THERE = "shared-log-lay-there"
"""Under which setting a vault remembers up to which number each device's files lay in each place."""
_PLACES = 8
"""How many places are remembered."""
_MANY = 10
"""From how many files on it is more than what a folder loses now and then."""


@dataclass(frozen=True, slots=True)
class Healed:
    """How many of its files were put back for each device: those ``gone``, and those ``damaged``.

    ``older`` says that the last files of each device were gone, as from an older copy of the whole place.
    """

    gone: Mapping[str, int] = field(default_factory=dict)
    damaged: Mapping[str, int] = field(default_factory=dict)
    older: bool = False

    @property
    def files(self) -> int:
        """How many files were put back."""
        return sum(self.gone.values()) + sum(self.damaged.values())

    @property
    def unusual(self) -> bool:
        """Whether it is more than what a folder loses now and then."""
        return self.older or self.files >= _MANY


NOTHING_HEALED = Healed()


def healed(
    vault: Vault, place: str, kept: Mapping[str, Kept], missing: Collection[str], damaged: Iterable[str]
) -> Healed:
    """Return what was put back in ``place``, and remember how much lies there now.

    ``missing`` are the segments among ``kept`` that did not lie there, singly or in a snapshot, and do since;
    ``damaged`` those whose files could not be read. Gone is what lay there when this laptop last met the others there.
    Attached files and records of membership are no device's own: they are put back, and not counted.
    """
    places: dict[str, dict[str, int]] = json.loads(vault.setting(_LAY_THERE) or "{}")
    before = places.pop(place, {})
    gone = [kept[name] for name in missing if kept[name].number <= before.get(kept[name].device, 0)]
    now: dict[str, int] = {}
    for known in kept.values():
        now[known.device] = max(known.number, now.get(known.device, 0))
    if now != before:
        last = list(places.items())[1 - _PLACES :]
        vault.set_setting(_LAY_THERE, json.dumps({**dict(last), place: now}))
    return Healed(
        Counter(device_of(known.device) for known in gone),
        Counter(device_of(kept[name].device) for name in damaged if name in kept),
        _is_older(gone, before, len(missing) < len(kept)),
    )


def _is_older(gone: Collection[Kept], before: Mapping[str, int], begun: bool) -> bool:
    """Tell whether what is gone is the end of what each device had laid down, where the beginning is there."""
    numbers: dict[str, set[int]] = {}
    for known in gone:
        numbers.setdefault(known.device, set()).add(known.number)
    ends = all(found == set(range(min(found), before[device] + 1)) for device, found in numbers.items())
    return len(gone) > 1 and ends and begun
