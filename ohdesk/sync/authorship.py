"""Who wrote what of a text since somebody last read it, letter by letter."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from ohdesk.sync.text import Deleted, Inserted, Retained, TextDocument, TextEdit

Fate = Literal["same", "added", "removed"]

_SIGNS = '.,;:!?…)”"'
"""What ends a line."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring letters of a text with one fate; ``device`` is who added or removed them, empty for what stayed."""

    fate: Fate
    text: str
    device: str = ""


@dataclass(frozen=True, slots=True)
class Update:
    """A step that changed a text: by which device (empty for one's own), and whether it had been read before."""

    data: bytes
    device: str = ""
    read: bool = False


def woven(updates: Sequence[Update]) -> tuple[Stretch, ...]:
    """Return a text as it stands after ``updates``, with what others than oneself added and removed since it was read.

    What somebody added and anybody took away again is not told; neither is what one changed oneself.
    """
    document, stretches = TextDocument(), deque[Stretch]()
    for (read, device), several in groupby(_in_order(updates), key=lambda update: (update.read, update.device)):
        edits = document.edits(update.data for update in several)
        stretches = deque(_joined(_after(stretches, edits, "" if read else device)))
    return tuple(_joined(_by_lines(stretches)))


def _in_order(updates: Sequence[Update]) -> Iterator[Update]:
    """Yield updates so that none comes before one that it builds on; what waits for one that is not there is left out.

    What was read but had to wait until now is new.
    """
    trial = TextDocument()
    if all(trial.take(update.data) for update in updates):
        yield from updates
        return
    document, waiting, is_new = TextDocument(), list[Update](), False
    for update in updates:
        is_new = is_new or not update.read
        waiting.append(update)
        while found := next(((one, more) for one in waiting if (more := document.with_update(one.data))), None):
            came, document = found
            waiting.remove(came)
            yield replace(came, read=came.read and not is_new)


def _after(stretches: deque[Stretch], edits: Sequence[TextEdit], device: str) -> Iterator[Stretch]:
    """Yield stretches as edits by ``device`` leave them."""
    for edit in edits:
        match edit:
            case Retained(count):
                yield from _next(stretches, count)
            case Inserted(text):
                yield Stretch("added", text, device) if device else Stretch("same", text)
            case Deleted(count):
                for stretch in _next(stretches, count):
                    if stretch.fate == "removed":
                        yield stretch
                    elif stretch.fate == "same" and device:
                        yield Stretch("removed", stretch.text, device)
    yield from stretches


def _next(stretches: deque[Stretch], count: int) -> Iterator[Stretch]:
    """Take the next ``count`` letters that stand in the text, with what is removed among them."""
    while count:
        stretch = stretches.popleft()
        if stretch.fate == "removed":
            yield stretch
            continue
        if len(stretch.text) > count:
            stretches.appendleft(replace(stretch, text=stretch.text[count:]))
            stretch = replace(stretch, text=stretch.text[:count])
        count -= len(stretch.text)
        yield stretch


def _by_lines(stretches: deque[Stretch]) -> Iterator[Stretch]:
    """Yield stretches with whole lines told as such: ".⏎New line" before "." is "⏎New line." after it."""
    while stretches:
        stretch = stretches.popleft()
        head, ended, rest = stretch.text.partition("\n")
        if ended and stretch.fate != "same" and stretches and stretches[0].fate == "same":
            after = stretches[0].text
            signs = after[: len(after) - len(after.lstrip(_SIGNS))]
            shared = next((signs[:count] for count in range(len(signs), 0, -1) if head.endswith(signs[:count])), "")
            if shared:
                stretches[0] = replace(stretches[0], text=after.removeprefix(shared))
                yield replace(stretch, text=head.removesuffix(shared))
                yield Stretch("same", shared)
                stretch = replace(stretch, text=f"\n{rest}{shared}")
        yield stretch


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    written = (stretch for stretch in stretches if stretch.text)
    for (fate, device), several in groupby(written, key=lambda stretch: (stretch.fate, stretch.device)):
        yield Stretch(fate, "".join(stretch.text for stretch in several), device)
