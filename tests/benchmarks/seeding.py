"""A large vault for measuring: years of meetings with minutes that read like Finnish."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from datetime import time as clock
from pathlib import Path
from statistics import median, quantiles
from uuid import UUID

sys.path.insert(0, str(Path(__file__).parents[1]))

from laptops import lay_out, unlock

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.groups import Group, Membership, Role, Seat
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Outcome, Task
from ohdesk.storage.vault import SqlVault

GROUP = Group(
    UUID(int=1),
    name="Yhteisöllinen opiskeluhuoltoryhmä",
    members=(Membership(UUID(int=2), "Harjoitus Henkilö", Role.PRINCIPAL, seat=Seat.CHAIR),),
)
TODAY = date(2026, 11, 22)
_SYLLABLES = (
    *("a", "aa", "e", "hi", "ho", "hy", "ja", "jen", "ka", "kou", "kun", "la", "li", "lu", "me", "mi", "mää", "nen"),
    *("ni", "oi", "op", "pi", "rei", "sa", "si", "suo", "ta", "ti", "tys", "vin", "vä", "yh", "ään"),
)


def words(chance: random.Random, count: int = 4000) -> list[str]:
    """Return invented words of two to five syllables."""
    return ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 5))) for _ in range(count)]


def text(chance: random.Random, vocabulary: list[str], length: int) -> str:
    """Return a text of about ``length`` letters in which few words are common and most are rare."""
    ranks = [1 / (rank + 3) for rank in range(len(vocabulary))]
    return " ".join(chance.choices(vocabulary, ranks, k=length // 7))[:length]


def meetings(count: int, chance: random.Random, vocabulary: list[str]) -> Iterator[Meeting]:
    """Yield held meetings of 20 items each, one of them with minutes of 10 kB."""
    for number in range(count):
        items = tuple(
            AgendaItem(
                UUID(int=(number + 1) * 1000 + place),
                title=text(chance, vocabulary, 30),
                record=text(chance, vocabulary, 10_000) if place == 7 else "",
                outcomes=(Outcome(UUID(int=(number + 1) * 1000 + 500 + place), text=text(chance, vocabulary, 60)),)
                if place % 5 == 0
                else (),
            )
            for place in range(20)
        )
        day = TODAY - timedelta(count - number)
        yield Meeting(UUID(int=number + 100), GROUP.id, day, clock(14), state=MeetingState.HELD, items=items)


def seeded(folder: Path, count: int = 2000) -> SqlVault:
    """Return a vault with so many meetings, open; made where it is not there yet."""
    if folder.exists():
        return unlock(folder)
    chance = random.Random(1287)
    vocabulary = words(chance)
    vault = unlock(lay_out(folder))
    vault.add(GROUP)
    pending = list(meetings(count, chance, vocabulary))
    for start in range(0, count, 100):
        with vault.together():
            for meeting in pending[start : start + 100]:
                vault.add(meeting)
                vault.add(Task(UUID(int=meeting.id.int + 10_000_000), GROUP.id, meeting.id, text="Seurataan"))
    return vault


def timed(work: Callable[[], object], times: int) -> list[float]:
    """Return how many milliseconds each of so many runs took, in order; one run before them is not counted."""
    work()
    found = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        found.append((time.perf_counter() - started) * 1000)
    return found


def told(name: str, figures: list[float], goal: str = "") -> None:
    """Print a line with the middle and the 95th percentile."""
    print(f"{name:<52} p50 {median(figures):8.2f} ms   p95 {quantiles(figures, n=20)[-1]:8.2f} ms   {goal}")
