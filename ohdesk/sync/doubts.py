"""Which lines are believed that their authors did not sign as they stand: without its salt a line is only a claim.

Anybody of the group may lay down another's segment with words left out, and its signature and chain hold. So what is
left out counts as forgotten where a step that somebody signed accounts for it, and as missing where none does.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ohdesk.security.canonical import sha256
from ohdesk.sync.forgetting import FORGETTINGS, Forgetting, read_forgetting
from ohdesk.sync.operations import Operation, OperationType

ACCOUNTING = (*FORGETTINGS, OperationType.LEFT)
"""Which steps say of others that they have lost words."""
NOTHING = ""
"""What stands for the digest of a line of which nothing is left."""


def left_payload(left: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return what a step carries that says what is left of others: of each (``device:number``) its ``digest_of``."""
    return {"left": dict(sorted(left.items()))}


def read_left(op: Operation) -> dict[str, str]:
    """Read what a step says is left of others."""
    return {str(name): str(digest) for name, digest in op.payload["left"].items()}


def digest_of(line: bytes) -> str:
    """Return by what a step names what is left of another's line: its SHA-256 (hex), nothing for an empty one."""
    return sha256(line) if line else NOTHING


@dataclass(frozen=True, slots=True)
class Accounts:
    """What steps that somebody signed say of others that have lost words.

    ``covered`` are runs of each device's steps that were forgotten whole, by their beginnings, none within another;
    ``left`` are the digests of what may be left of a step.
    """

    covered: Mapping[str, tuple[list[int], list[int]]]
    left: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, operations: Iterable[Operation]) -> Accounts:
        """Return what ``operations`` account for, those among them that tell of others."""
        runs: dict[str, list[tuple[int, int]]] = {}
        left: dict[str, set[str]] = {}
        for op in operations:
            if op.type in FORGETTINGS:
                for device, first, last in _forgotten(read_forgetting(op)):
                    runs.setdefault(device, []).append((first, last))
            elif op.type is OperationType.LEFT:
                for name, digest in read_left(op).items():
                    left.setdefault(name, set()).add(digest)
        covered = {device: _joined(found) for device, found in runs.items()}
        return cls(covered, {name: frozenset(digests) for name, digests in left.items()})

    def hold(self, device: str, seq: int, line: bytes) -> bool:
        """Tell whether a device's step may be told by ``line``, which nobody signed as it stands."""
        return digest_of(line) in self.left.get(f"{device}:{seq}", ()) or (not line and self._cover(device, seq))

    def _cover(self, device: str, seq: int) -> bool:
        firsts, lasts = self.covered.get(device, ([], []))
        place = bisect_right(firsts, seq) - 1
        return place >= 0 and seq <= lasts[place]


def _forgotten(told: Forgetting) -> Iterator[tuple[str, int, int]]:
    """Yield the runs of steps that a telling leaves nothing of."""
    spared: dict[str, list[int]] = {}
    for name in told.spared:
        device, _, number = name.partition(":")
        if number.isdecimal():
            spared.setdefault(device, []).append(int(number))
    for author, runs in told.covers.items():
        for first, last in runs:
            begin = first
            for kept in sorted(one for one in spared.get(author, ()) if first <= one <= last):
                yield author, begin, kept - 1
                begin = kept + 1
            yield author, begin, last


def _joined(runs: Iterable[tuple[int, int]]) -> tuple[list[int], list[int]]:
    firsts: list[int] = []
    lasts: list[int] = []
    for first, last in sorted(runs):
        if lasts and first <= lasts[-1] + 1:
            lasts[-1] = max(lasts[-1], last)
        elif first <= last:
            firsts.append(first)
            lasts.append(last)
    return firsts, lasts
