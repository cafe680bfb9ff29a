"""Laptops of a story that are lost for good, with what only they had: what of it the others are to be told."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from people import Laptop, Written

from ohdesk.domain.outcomes import Task
from ohdesk.services import snapshots
from ohdesk.services.exchange import exchange
from ohdesk.services.taking_in import Pace
from ohdesk.storage.vault import SqlVault
from ohdesk.sync.folder import Folder

_RESTLESS = Pace(rest=lambda: None)


@dataclass(frozen=True, slots=True)
class Loss:
    """Laptops that are lost for good: a ``word`` that nobody else has, in so many ``steps`` of ``device``.

    ``heads`` are the segments (16 hex of their digests) of which one tells whoever has it that there was something.
    """

    laptops: tuple[Laptop, ...]
    device: str
    steps: int
    heads: frozenset[str]
    word: str

    def told_to(self, vault: SqlVault) -> dict[str, int]:
        """Return what a laptop that belongs is to say that nobody has any more: how many steps of each device."""
        return {} if self.heads.isdisjoint(vault.shared_log.digests()) else {self.device: self.steps}


def when(seed: int, steps: int) -> int | None:
    """Return before which step of a story laptops are lost; None for most stories.

    It is drawn apart, so that all others are what they would be without.
    """
    draw = random.Random(f"lost for good {seed}")
    return draw.randrange(2, steps) if draw.random() < 0.15 else None


def lose(
    seed: int,
    may_go: Sequence[Laptop],
    laptops: Sequence[Laptop],
    aside: Path,
    written: Written,
    meet: Callable[[Laptop], object],
) -> Loss:
    """Lose one or two of the laptops that ``may_go``, after all that they had has come to the others but one thing.

    That is told in ``aside`` alone. One of the others hears of it at once, and the rest as things come: by what is left
    of it, without its telling, or by a word of the second laptop, which had it too.
    """
    draw = random.Random(f"how it is lost {seed}")
    lost, *second = draw.sample(may_go, min(len(may_go), draw.choice((1, 2))))
    went = (lost, *second)
    stay = [one for one in laptops if one not in went and one.folder]
    for one in (*went, lost):
        one.many = snapshots.MANY  # each of its segments lies in a file of its own from now on
        _exchange(one, aside)
    for one in stay:
        shutil.copytree(aside, one.folder, dirs_exist_ok=True)
        meet(one)
    word, before = written.word(), _segments(aside, lost)
    task = Task(UUID(int=draw.getrandbits(128), version=4), text=word)
    lost.vault.add(task)
    _exchange(lost, aside)
    told, log, device = _segments(aside, lost) - before, lost.vault.shared_log, lost.vault.facts.device
    last = log.numbers()[device]
    steps = sum(log.segment(device, last - n).header.steps for n in range(len(told)))
    if second:
        before = _segments(aside, *second)
        _exchange(second[0], aside)
        told = _segments(aside, *second) - before
    else:
        lost.vault.forget_before(task.id)
        _exchange(lost, aside)
    witness = draw.choice(stay)
    for path in told:
        target = witness.folder / path.relative_to(aside)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    meet(witness)
    for one in went:
        one.vault.close()
    return Loss(went, device, steps, frozenset(path.stem.partition("-")[2] for path in told), word)


def _exchange(laptop: Laptop, place: Path) -> None:
    with laptop.program():
        exchange(laptop.vault, Folder(place), _RESTLESS)


def _segments(place: Path, laptop: Laptop) -> set[Path]:
    return set(place.rglob(f"log/{laptop.vault.facts.device}/*.ohs"))
