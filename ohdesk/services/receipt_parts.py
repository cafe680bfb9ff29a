"""What came from others in one document, paragraph by paragraph, in the words of a language."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from ohdesk.domain.translations import Translation
from ohdesk.services import choosing, late_words, naming
from ohdesk.services.arrivals import Arrived, Happening, TextArrived, Touched, ValueArrived
from ohdesk.services.differences import compared
from ohdesk.services.ports import Vault
from ohdesk.services.words import say
from ohdesk.sync.authorship import Stretch
from ohdesk.sync.shapes import shape_of

_CHANGES: Final = ("removed", "added")
_QUOTES: Final = ("”", "“")
_NUMBERED: Final = frozenset({"agenda_item", "goal"})
_NAMES: Final = ("title", "name", "who", "period", "place")

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
        return Happening.KEPT in self.happenings or any(passage.two_versions for passage in self.passages)


@dataclass(frozen=True, slots=True)
class Part:
    """What came in one document."""

    kind: str
    root: UUID
    title: str
    spots: tuple[Spot, ...]


def part_of(vault: Vault, language: str, root: UUID, things: Iterable[Touched], since: int, until: int) -> Part:
    """Return what others did with a document's things after the mark ``since`` and not after ``until``."""
    stood = vault.value_of(root)
    places = dict(_places(vault, language, stood[0])) if stood else {}
    labels = dict[UUID, str]()
    if stood and isinstance(stood[0], Translation):
        for passage in stood[0].passages:
            _, places[passage.id], labels[passage.id] = naming.translated_words(vault, language, stood[0], passage)
    waiting = frozenset(choosing.waiting(vault, root))
    late = _late(vault, language, root)
    spots = []
    for thing in things:
        arrived = vault.arrived(thing.object, since, until)
        label = labels.get(thing.object, "")
        spot = _spot(vault, language, thing, arrived, places, waiting, label, late=thing.object in late)
        if spot is not None:
            spots.append(spot)
    order = {object_id: number for number, object_id in enumerate(places)}
    spots.sort(key=lambda spot: order.get(spot.object, len(order)))
    kind = shape_of(type(stood[0])).kind if stood else ""
    return Part(kind, root, naming.document_words(vault, language, root), tuple(spots))


def devices_in(thing: Touched, arrived: Arrived) -> frozenset[str]:
    """Return on which devices something was written that the receipt tells of."""
    values = {value.device for value in _told_values(thing.kind, arrived.values)}
    texts = {device for text in arrived.texts for device in written_on(changed_paragraphs(text))}
    return frozenset({device for _, device in arrived.happenings} | values | texts)


def changed_paragraphs(text: TextArrived) -> Iterator[tuple[int, Line]]:
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


def written_on(paragraphs: Iterable[tuple[int, Line]]) -> set[str]:
    """Return on which devices paragraphs were changed."""
    return {piece.device for _, line in paragraphs for piece in line if piece.device}


def laptop_names(vault: Vault, language: str, devices: Iterable[str]) -> tuple[str, ...]:
    """Return what the laptops are called that devices are, each once, sorted."""
    return tuple(sorted({naming.laptop_words(vault, language, device) for device in devices}))


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


def _spot(
    vault: Vault,
    language: str,
    thing: Touched,
    arrived: Arrived,
    places: Mapping[UUID, str],
    waiting: Collection[tuple[UUID, str]],
    label: str,
    *,
    late: bool,
) -> Spot | None:
    """Return what came of a thing; None where nothing is left to be seen.

    ``label`` is what its text is called where the field's own name would not tell; else it is empty.
    """
    passages = tuple(_passages(vault, language, thing, arrived, waiting, label))
    happenings = tuple(dict.fromkeys(happening for happening, _ in arrived.happenings))
    if not passages and not happenings:
        return None
    title = places.get(thing.object)
    if title is None:
        stood = vault.value_of(thing.object)
        title = _named(language, thing.kind, stood[0]) if stood else naming.kind_words(language, thing.kind)
    names = laptop_names(vault, language, devices_in(thing, arrived))
    words = tuple(
        say(language, f"receipt.happenings.{happening}", laptop=naming.laptop_words(vault, language, device))
        for happening, device in dict.fromkeys(arrived.happenings)
    )
    if late:
        words = (*words, say(language, "receipt.late"))
    when = naming.moment_words(language, thing.at)
    return Spot(thing.kind, thing.root, thing.object, title, happenings, words, passages, names, when)


def _passages(
    vault: Vault, language: str, thing: Touched, arrived: Arrived, waiting: Collection[tuple[UUID, str]], label: str
) -> Iterator[Passage]:
    kind = thing.kind
    is_new = any(happening is Happening.ADDED for happening, _ in arrived.happenings)
    for value in _told_values(kind, arrived.values):
        if is_new and value.field in _NAMES:
            continue  # the thing is called so
        two = (thing.object, value.field) in waiting
        lines = tuple(_value_lines(vault, language, kind, value, both_stand=two))
        called = label or naming.field_words(language, kind, value.field)
        yield Passage(value.field, called, lines, (0,) * len(lines), laptop_names(vault, language, {value.device}), two)
    for text in arrived.texts:
        found = list(changed_paragraphs(text))
        if found:
            yield Passage(
                text.field,
                label or naming.field_words(language, kind, text.field),
                tuple(line for _, line in found),
                tuple(place for place, _ in found),
                laptop_names(vault, language, written_on(found)),
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


def _is_told(pieces: Sequence[Stretch]) -> bool:
    """Tell whether something is left to be seen of what others did: not where they put back what they took."""
    before, after = ("".join(piece.text for piece in pieces if piece.fate in ("same", fate)) for fate in _CHANGES)
    return before.strip() != after.strip() and any(piece.device and piece.text.strip() for piece in pieces)
