"""What came from the group's other laptops since somebody last looked, paragraph by paragraph: the merge receipt.

Nothing of it is stored but marks of the log, up to which it was read: what a document has forgotten since, its receipt
has forgotten too.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, Final
from uuid import UUID

from ohdesk.documents.receipt import counted
from ohdesk.documents.texts import texts
from ohdesk.domain.catalogue import KINDS
from ohdesk.services import belonging, choosing, late_words, naming
from ohdesk.services.arrivals import Arrived, Happening, TextArrived, Touched, ValueArrived
from ohdesk.services.differences import compared
from ohdesk.services.ports import Vault
from ohdesk.services.words import say
from ohdesk.sync.authorship import Stretch
from ohdesk.sync.shapes import shape_of, shapes

_READ: Final = "receipts-read"
"""Under which setting a vault remembers up to which marks its receipts were read, and when, the latest last."""
_KEPT: Final = 12
"""How many receipts can be opened again."""
_MANY: Final = 300
"""Things of which it is not looked any more whether something is left to be seen of what others did."""
_CHANGES: Final = ("removed", "added")
_QUOTES: Final = ("”", "“")
_UNTOLD: Final = frozenset({"circulated", "left_out", "template_pack"})
_LOOKS: Final = frozenset({Happening.KEPT})

Line = tuple[Stretch, ...]
"""A paragraph in pieces that stayed, came or went; the devices told are those of whoever did it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text or a field of a thing: what it is called, and the paragraphs of it that changed.

    ``places`` are the numbers of the paragraphs as the text stands, from 0; of a field that is no text they say
    nothing. ``two_versions`` tells that a person has to choose between two.
    """

    field: str
    label: str
    lines: tuple[Line, ...]
    places: tuple[int, ...]
    laptops: tuple[str, ...]
    two_versions: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """A thing that others did something with: what it is, what happened to it, from which laptops, and when."""

    kind: str
    root: UUID
    object: UUID
    title: str
    happenings: tuple[Happening, ...]
    words: tuple[str, ...]
    passages: tuple[Passage, ...]
    laptops: tuple[str, ...]
    when: str

    @property
    def needs_a_look(self) -> bool:
        """Whether a person has to choose something here."""
        return bool(_LOOKS.intersection(self.happenings)) or any(passage.two_versions for passage in self.passages)


@dataclass(frozen=True, slots=True)
class Part:
    """What came in one document."""

    kind: str
    root: UUID
    title: str
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """What came after the mark ``since`` and not after ``until``, by document.

    Where it is the ``first`` of a laptop that has just joined, the group's whole work came: then ``parts`` is empty
    and ``kinds`` tells how many documents of each kind.
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
        devices = [told for thing, arrived in came if (told := _devices(thing, arrived))]
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
    things = _touched(vault, since, until)
    if things and _is_first(vault, since):
        counts = Counter(thing.kind for thing in things if thing.object == thing.root)
        kinds = tuple((kind.name, counts[kind.name]) for kind in KINDS if counts[kind.name])
        return Receipt(since, until, kinds=kinds, first=True)
    by_root: dict[UUID, list[Touched]] = {}
    for thing in things:
        by_root.setdefault(thing.root, []).append(thing)
    parts = (_part(vault, language, root, found, since, until) for root, found in by_root.items())
    told = [part for part in parts if part.spots]
    told.sort(key=lambda part: not any(spot.needs_a_look for spot in part.spots))
    return Receipt(since, until, tuple(told))


def unread_paragraphs(
    vault: Vault, root: UUID, language: str
) -> dict[tuple[UUID, str], tuple[tuple[int, ...], tuple[str, ...]]]:
    """Return which paragraphs of a document's texts others changed and nobody here has read, and on which laptops.

    By object and field; paragraphs by their number in the text as it stands, from 0. Quick, also over a long log.
    """
    if not belonging.log_name(vault):
        return {}
    since, until, found = read_mark(vault), vault.mark, {}
    for thing in vault.touched(since, until, root):
        if since == 0 and _is_first(vault, since):
            break
        for text in vault.arrived(thing.object, since, until).texts:
            lines = list(_lines(text))
            devices = {piece.device for _, line in lines for piece in line if piece.device}
            places = tuple(dict.fromkeys(place for place, _ in lines))
            if places:
                found[thing.object, text.field] = (places, _laptops(vault, language, devices))
    return found


def _touched(vault: Vault, since: int, until: int) -> list[Touched]:
    return [thing for thing in vault.touched(since, until) if thing.kind not in _UNTOLD and thing.kind in shapes()]


def _is_first(vault: Vault, since: int) -> bool:
    """Tell whether the log began with others' steps and none of it has been read: the laptop has just joined."""
    return since == 0 and bool(vault.touched(0, 1))


def _devices(thing: Touched, arrived: Arrived) -> frozenset[str]:
    """Return on which devices something was written that the receipt tells of."""
    values = {value.device for value in _told_values(thing.kind, arrived.values)}
    texts = {piece.device for text in arrived.texts for line in _lines(text) for piece in line[1] if piece.device}
    return frozenset({device for _, device in arrived.happenings} | values | texts)


# By document


def _part(vault: Vault, language: str, root: UUID, things: Iterable[Touched], since: int, until: int) -> Part:
    stood = vault.value_of(root)
    places = dict(_places(vault, language, stood[0])) if stood else {}
    waiting = frozenset(choosing.waiting(vault, root))
    late = _late(vault, language, root)
    spots = []
    for thing in things:
        arrived = vault.arrived(thing.object, since, until)
        spot = _spot(vault, language, thing, arrived, places, waiting, late=thing.object in late)
        if spot is not None:
            spots.append(spot)
    order = {object_id: number for number, object_id in enumerate(places)}
    spots.sort(key=lambda spot: order.get(spot.object, len(order)))
    kind = shape_of(type(stood[0])).kind if stood else ""
    return Part(kind, root, naming.object_words(vault, language, root), tuple(spots))


def _late(vault: Vault, language: str, root: UUID) -> frozenset[UUID]:
    """Return the things of approved minutes in which words came late that nobody has decided about."""
    if root not in vault.record_roots():
        return frozenset()
    waiting = late_words.waiting(late_words.late(vault, root, language))
    return frozenset(object_id for one in waiting for object_id in one.objects)


def _places(vault: Vault, language: str, value: Any, within: str = "") -> Iterator[tuple[UUID, str]]:  # noqa: ANN401
    """Yield what stands in a value, in the order of reading, each with what it is called there."""
    yield value.id, within
    for name, child in shape_of(type(value)).lists:
        for number, inside in enumerate(getattr(value, name), 1):
            named = _named(language, child.kind, inside, number)
            yield from _places(vault, language, inside, " – ".join(filter(None, (within, named))))


def _named(language: str, kind: str, value: Any, number: int = 0) -> str:  # noqa: ANN401
    """Return what a thing is called within its document: "Asia 3: Kevään tapahtumat", "Linjaus"."""
    words = naming.kind_words(language, kind)
    if number and kind in _NUMBERED:
        words = f"{words} {number}"
    name = next((getattr(value, field, "") for field in _NAMES if getattr(value, field, "")), "")
    return f"{words}: {name}" if name else words


_NUMBERED: Final = frozenset({"agenda_item", "goal"})
_NAMES: Final = ("title", "name", "who", "period", "place")


def _spot(
    vault: Vault,
    language: str,
    thing: Touched,
    arrived: Arrived,
    places: Mapping[UUID, str],
    waiting: Collection[tuple[UUID, str]],
    *,
    late: bool,
) -> Spot | None:
    """Return what came of a thing; None where nothing is left to be seen."""
    passages = tuple(_passages(vault, language, thing, arrived, waiting))
    happenings = tuple(dict.fromkeys(happening for happening, _ in arrived.happenings))
    if not passages and not happenings:
        return None
    title = places.get(thing.object)
    if title is None:
        stood = vault.value_of(thing.object)
        title = _named(language, thing.kind, stood[0]) if stood else naming.kind_words(language, thing.kind)
    names = _laptops(vault, language, _devices(thing, arrived))
    words = tuple(
        say(language, f"receipt.happenings.{happening}", laptop=naming.laptop_words(vault, language, device))
        for happening, device in dict.fromkeys(arrived.happenings)
    )
    if late:
        words = (*words, say(language, "receipt.late"))
    when = naming.moment_words(language, thing.at)
    return Spot(thing.kind, thing.root, thing.object, title, happenings, words, passages, names, when)


def _passages(
    vault: Vault, language: str, thing: Touched, arrived: Arrived, waiting: Collection[tuple[UUID, str]]
) -> Iterator[Passage]:
    kind = thing.kind
    is_new = any(happening is Happening.ADDED for happening, _ in arrived.happenings)
    for value in _told_values(kind, arrived.values):
        if is_new and value.field in _NAMES:
            continue  # the thing is called so
        two = (thing.object, value.field) in waiting
        lines = tuple(_value_lines(vault, language, kind, value, both_stand=two))
        label = naming.field_words(language, kind, value.field)
        yield Passage(value.field, label, lines, (0,) * len(lines), _laptops(vault, language, {value.device}), two)
    for text in arrived.texts:
        found = list(_lines(text))
        if found:
            devices = {piece.device for _, line in found for piece in line if piece.device}
            yield Passage(
                text.field,
                naming.field_words(language, kind, text.field),
                tuple(line for _, line in found),
                tuple(place for place, _ in found),
                _laptops(vault, language, devices),
            )


def _told_values(kind: str, values: Iterable[ValueArrived]) -> list[ValueArrived]:
    return [value for value in values if choosing.is_asked(kind, value.field)]


def _value_lines(vault: Vault, language: str, kind: str, value: ValueArrived, *, both_stand: bool) -> Iterator[Line]:
    """Yield what stood in a field and what stands there now: words side by side, anything else one after the other.

    Where ``both_stand``, until somebody chooses, each has a line of its own, and nothing is told as removed.
    """
    before, after = (
        "" if part in (None, "", []) else naming.value_words(vault, language, kind, value.field, part)
        for part in (value.before, value.after)
    )
    if both_stand:
        here, came = Stretch("same", before, ""), Stretch("added", after, value.device)
        yield from ((part,) for part in (here, came) if part.text)
        return
    if isinstance(value.after, str) and isinstance(value.before, str) and value.before == before:
        lines = compared(before, after)
        if "\n" not in before + after:  # what went and what came stand side by side
            lines = (tuple(piece for line in lines for piece in line),)
        for line in lines:
            pieces = (Stretch(piece.kept, piece.text, "" if piece.kept == "same" else value.device) for piece in line)
            if (kept := tuple(piece for piece in pieces if piece.text)) and any(piece.device for piece in kept):
                yield kept
        return
    parts = (Stretch("removed", before, value.device), Stretch("added", after, value.device))
    yield tuple(part for part in parts if part.text)


def _lines(text: TextArrived) -> Iterator[tuple[int, Line]]:
    """Yield the paragraphs of a text in which something changed, each with its number in the text as it stands."""
    place, line = 0, list[Stretch]()
    for stretch in text.stretches if _is_told(text.stretches) else ():
        first, *rest = stretch.text.split("\n")
        line.append(Stretch(stretch.fate, first, stretch.device))
        for part in rest:
            if _is_told(line):
                yield place, tuple(piece for piece in line if piece.text)
            place += stretch.fate != "removed"
            line = [Stretch(stretch.fate, part, stretch.device)]
    if _is_told(line):
        yield place, tuple(piece for piece in line if piece.text)


def _is_told(pieces: Sequence[Stretch]) -> bool:
    """Tell whether something is left to be seen of what others did: not where they put back what they took."""
    before, after = ("".join(piece.text for piece in pieces if piece.fate in ("same", fate)) for fate in _CHANGES)
    return before.strip() != after.strip() and any(piece.device and piece.text.strip() for piece in pieces)


def _laptops(vault: Vault, language: str, devices: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({naming.laptop_words(vault, language, device) for device in devices}))


def summary(found: Receipt, language: str) -> str:
    """Return how much came and how much of it needs a choice: "12 kohtaa muilta. 1 kohdassa on valittavaa."."""
    words = texts(language)
    if not found.spots:
        return words.say("receipt.none")
    counts = (("summary", len(found.spots)), ("looks", len(found.looks)))
    return " ".join(counted(words, key, count) for key, count in counts if count)


def spoken(language: str, line: Line) -> str:
    """Return a paragraph as it is heard: "Kahvit poistettu: ”aamulla” lisätty: ”iltapäivällä”."."""
    told = ""
    for piece in line:
        words = piece.text
        if piece.fate != "same":
            bare = words.strip()
            spaced = " " if told and not told[-1].isspace() else ""
            end = words[len(words.rstrip()) :]
            words = f"{spaced}{say(language, f'receipt.{piece.fate}', words=bare)}{end}" if bare else words
        elif told.endswith(_QUOTES) and words[:1].isalnum():
            words = f" {words}"
        told += words
    return told.strip()
