"""What came from the group's other laptops since somebody last looked, paragraph by paragraph: the merge receipt.

Nothing of it is stored but marks of the log, up to which it was read: what a document has forgotten since, its receipt
has forgotten too.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Final
from uuid import UUID

from ohdesk.documents.receipt import counted
from ohdesk.documents.texts import texts
from ohdesk.domain.catalogue import KINDS
from ohdesk.services import belonging, naming
from ohdesk.services.arrivals import Touched
from ohdesk.services.ports import Vault
from ohdesk.services.receipt_parts import Part, Spot, changed_paragraphs, devices_in, laptop_names, part_of, written_on
from ohdesk.services.taking_in import joined_at
from ohdesk.sync.shapes import shapes

_READ: Final = "receipts-read"
"""Under which setting a vault remembers up to which marks its receipts were read, and when, the latest last."""
_KEPT: Final = 12
"""How many receipts can be opened again."""
_MANY: Final = 300
"""Things of which it is not looked any more whether something is left to be seen of what others did."""
_UNTOLD: Final = frozenset({"circulated", "left_out", "template_pack"})


@dataclass(frozen=True, slots=True)
class Receipt:
    """What came after the mark ``since`` and not after ``until``, by document.

    Where it is the ``first`` of a laptop that has joined, the group's whole work came: ``kinds`` tells how many
    documents of each kind, and ``parts`` only what came after that.
    """

    since: int
    until: int
    parts: tuple[Part, ...] = ()
    kinds: tuple[tuple[str, int], ...] = ()
    first: bool = False

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Everything that came, in order."""
        return tuple(spot for part in self.parts for spot in part.spots)

    @property
    def looks(self) -> tuple[Spot, ...]:
        """What a person has to look at."""
        return tuple(spot for spot in self.spots if spot.needs_a_look)

    @property
    def by_laptop(self) -> tuple[tuple[str, int], ...]:
        """How many things came from each laptop, by its name; one on which two wrote counts for both."""
        return tuple(sorted(Counter(name for spot in self.spots for name in spot.laptops).items()))


@dataclass(frozen=True, slots=True)
class News:
    """How much has come that nobody has read, and from which laptops: its name and how many things, by name."""

    count: int
    by_laptop: tuple[tuple[str, int], ...] = ()
    first: bool = False


@dataclass(frozen=True, slots=True)
class Earlier:
    """A receipt that was read (UTC)."""

    since: int
    until: int
    read: datetime


# What has been read


def read_mark(vault: Vault) -> int:
    """Return the mark of the log up to which somebody here has read what came."""
    return _reads(vault)[-1][0]


def mark_read(vault: Vault, until: int, now: datetime) -> None:
    """Remember that what came up to the mark ``until`` has been read."""
    reads = _reads(vault)
    if until > reads[-1][0]:
        told = [*reads, (until, now.astimezone(UTC).isoformat())][-_KEPT - 1 :]
        vault.set_setting(_READ, json.dumps(told))


def earlier(vault: Vault) -> tuple[Earlier, ...]:
    """Return the receipts that were read and in which something stands, the latest first."""
    ranges = [Earlier(since, until, datetime.fromisoformat(at)) for (since, _), (until, at) in pairwise(_reads(vault))]
    return tuple(one for one in reversed(ranges) if vault.touched(one.since, one.until))


def _reads(vault: Vault) -> list[tuple[int, str]]:
    told = vault.setting(_READ)
    return [(mark, at) for mark, at in json.loads(told)] if told else [(0, "")]


# What came


def news(vault: Vault, language: str) -> News:
    """Return how much has come that nobody has read; quick where nothing has."""
    since, until = read_mark(vault), vault.mark
    things = _touched(vault, since, until)
    if not things:
        return News(0)
    if not _is_first(vault, since) and len(things) <= _MANY:
        came = ((thing, vault.arrived(thing.object, since, until)) for thing in things)
        devices = [told for thing, arrived in came if (told := devices_in(thing, arrived))]
    else:
        devices = [thing.devices for thing in things]
    counts = Counter(device for several in devices for device in several)
    named = Counter[str]()
    for device, count in counts.items():
        named[naming.laptop_words(vault, language, device)] += count
    return News(len(devices), tuple(sorted(named.items())), _is_first(vault, since))


def receipt(vault: Vault, language: str, since: int | None = None, until: int | None = None) -> Receipt:
    """Return what came from others in the words of a language, by default all that nobody here has read.

    Slow enough for the worker's thread where much has come.
    """
    since = read_mark(vault) if since is None else since
    until = vault.mark if until is None else until
    if _is_first(vault, since) and _touched(vault, since, until):
        whole = min(joined_at(vault) or until, until)
        counts = Counter(thing.kind for thing in _touched(vault, since, whole) if thing.object == thing.root)
        kinds = tuple((kind.name, counts[kind.name]) for kind in KINDS if counts[kind.name])
        return Receipt(since, until, _parts(vault, language, whole, until), kinds, first=True)
    return Receipt(since, until, _parts(vault, language, since, until))


def _parts(vault: Vault, language: str, since: int, until: int) -> tuple[Part, ...]:
    """Return what came between two marks, by document, what needs a look first."""
    by_root: dict[UUID, list[Touched]] = {}
    for thing in _touched(vault, since, until):
        by_root.setdefault(thing.root, []).append(thing)
    parts = (part_of(vault, language, root, found, since, until) for root, found in by_root.items())
    told = [part for part in parts if part.spots]
    told.sort(key=lambda part: not any(spot.needs_a_look for spot in part.spots))
    return tuple(told)


def unread_paragraphs(
    vault: Vault, root: UUID, language: str
) -> dict[tuple[UUID, str], tuple[tuple[int, ...], tuple[str, ...]]]:
    """Return which paragraphs of a document's texts others changed and nobody here has read, and on which laptops.

    By object and field; paragraphs by their number in the text as it stands, from 0. Quick, also over a long log.
    """
    if not belonging.log_name(vault):
        return {}
    since, until, found = read_mark(vault), vault.mark, {}
    if _is_first(vault, since):
        since = joined_at(vault) or until
    for thing in vault.touched(since, until, root):
        for text in vault.arrived(thing.object, since, until).texts:
            changed = list(changed_paragraphs(text))
            places = tuple(dict.fromkeys(place for place, _ in changed))
            if places:
                found[thing.object, text.field] = (places, laptop_names(vault, language, written_on(changed)))
    return found


def _touched(vault: Vault, since: int, until: int) -> list[Touched]:
    return [thing for thing in vault.touched(since, until) if thing.kind not in _UNTOLD and thing.kind in shapes()]


def _is_first(vault: Vault, since: int) -> bool:
    """Tell whether the log began with others' steps and none of it has been read: the laptop has just joined."""
    return since == 0 and bool(vault.touched(0, 1))


def summary(found: Receipt, language: str) -> str:
    """Return how much came and how much of it needs a choice: "12 kohtaa muilta. 1 kohdassa on valittavaa."."""
    words = texts(language)
    if not found.spots:
        return words.say("receipt.none")
    counts = (("summary", len(found.spots)), ("looks", len(found.looks)))
    return " ".join(counted(words, key, count) for key, count in counts if count)
