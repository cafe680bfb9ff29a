"""Taking in what others wrote: whatever came is input, and what is left out has a reason."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from time import sleep

from ohdesk.services import shared_files
from ohdesk.services.belonging import Access, access, go_on_as_another, gone_on, take_records
from ohdesk.services.healing import NOTHING_HEALED, Healed
from ohdesk.services.ports import Vault
from ohdesk.services.shared_log import Arrived, Taken
from ohdesk.sync.branches import device_of
from ohdesk.sync.folder import Found, segment_name
from ohdesk.sync.forgetting import FORGETTINGS, doubtful
from ohdesk.sync.operations import OperationType
from ohdesk.sync.segments import LARGEST, WAITING, Author, Line, Refusal, SegmentRefused, opened, with_more
from ohdesk.sync.text import TextFault
from ohdesk.sync.wire import steps_of

_SPOILT = (ValueError, TypeError, KeyError, IndexError, AttributeError, TextFault)
"""What working in the steps of a member's program gone wrong may raise."""
_FILE_NAME = re.compile(r"([^/]+)/(\d{8})-[0-9a-f]{16}\.ohs")
"""What a segment's file is called: under its device or history by its number and the beginning of its digest."""

_JOINED = "shared-log-joined"
"""Under which setting a vault remembers up to which mark of the log all came that the group had when it joined."""
_COMING = "0"


def _short_rest() -> None:
    sleep(0.002)


@dataclass(frozen=True, slots=True)
class Pace:
    """How many steps are taken in at once, which nothing else can interrupt, and the ``rest`` after each such batch.

    In the rest whoever waits for the vault gets it; what it raises ends the exchange.
    """

    steps: int = 5000
    rest: Callable[[], None] = _short_rest


QUICK = Pace()


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange did: steps that came, files that went; ``waiting`` and ``refused`` count files by reason.

    ``forks`` counts where it came out that a device told two histories: a laptop was copied, or brought back as it was
    before. Where that is this laptop, it goes on as a new one (``renewed``). All that was written is there in any case.
    ``missing`` says of which devices others have seen more than has come here, or steps came without their words for no
    known reason: how many steps that are still to come; ``lost`` how many no laptop that was heard from has any more;
    ``unread`` of which devices this program cannot read how many steps, which wait for an update. ``changed`` is how
    many things (an item, a task) each device's steps that came touch; ``healed`` what was gone from the place and was
    put back. ``unwritten`` is how many files could not be written there, which is tried again the next time;
    ``uncleared`` are the paths there of what holds words that were taken out for good, and could not be deleted or
    holds other things as well; ``differing`` how many things have a text that reads otherwise here than for its author.
    """

    received: int = 0
    sent: int = 0
    waiting: Mapping[Refusal, int] = field(default_factory=dict)
    refused: Mapping[Refusal, int] = field(default_factory=dict)
    forks: int = 0
    renewed: bool = False
    missing: Mapping[str, int] = field(default_factory=dict)
    lost: Mapping[str, int] = field(default_factory=dict)
    unread: Mapping[str, int] = field(default_factory=dict)
    changed: Mapping[str, int] = field(default_factory=dict)
    healed: Healed = NOTHING_HEALED
    unwritten: int = 0
    uncleared: tuple[str, ...] = ()
    differing: int = 0

    @property
    def up_to_date(self) -> bool:
        """Whether there was nothing to do and nothing is awaited."""
        return not (self.received or self.sent or self.waiting or self.missing or self.unread or self.unwritten)

    @property
    def on_the_way(self) -> int:
        """How many files wait for something that is still to come."""
        return sum(count for reason, count in self.waiting.items() if reason is not Refusal.NEWER)

    @property
    def needs_update(self) -> int:
        """How many steps, and files with more of them, wait for an update of this program."""
        return sum(self.unread.values()) + self.waiting.get(Refusal.NEWER, 0)


def joined_at(vault: Vault) -> int:
    """Return the mark of the log up to which the group's work came as a whole; 0 while it still comes, or unknown."""
    return int(vault.setting(_JOINED) or _COMING)


def take_in(vault: Vault, there: Mapping[str, Found], pace: Pace) -> tuple[Exchanged, Access]:
    """Take in what came; returns what was done, and what this laptop may read and write then."""
    take_records(vault, there)
    mine = access(vault)
    came, waiting, refused = _opened(vault, there, mine)
    before = vault.covers()
    taken, spoilt = _taken(vault, came, pace)
    if taken.outgrown:
        go_on_as_another(vault)
        mine = access(vault)
    if taken.outgrown or taken.early:
        more, spoilt = _taken(vault, came, pace)
        taken = replace(taken + more, early=more.early)
    if taken.early and (untold := _without_tellings(vault, came, mine)):
        more, spoilt = _taken(vault, untold, pace)
        taken += more
    mended = _mended(vault, came)
    refused[Refusal.TANGLED] += spoilt
    shared_files.take(vault, there, mine)
    missing, lost = _not_here(vault, mine)
    if not before or vault.setting(_JOINED) == _COMING:
        vault.set_setting(_JOINED, _COMING if waiting or missing else str(vault.mark))
    done = Exchanged(
        received=taken.steps + mended,
        waiting=waiting,
        refused=+refused,
        forks=len(taken.forks),
        renewed=taken.outgrown,
        missing=missing,
        lost=lost,
        unread=vault.shared_log.unread(),
        differing=len(vault.shared_log.differing()),
        changed=_changed(came, before, vault.covers()),
    )
    return done, mine


def _changed(came: Iterable[Arrived], before: Mapping[str, int], after: Mapping[str, int]) -> Counter[str]:
    """Return how many things each device's steps touch that were taken in; forgetting drafts in time changes none."""
    untold = (OperationType.DOUBTFUL, OperationType.FORGETTING)
    steps = (step for one in came for step in one.steps if step.type not in untold)
    fresh = (step for step in steps if before.get(step.device, 0) < step.seq <= after.get(step.device, 0))
    return Counter(device for device, _ in {(step.device, step.object) for step in fresh})


def _opened(
    vault: Vault, there: Mapping[str, Found], mine: Access
) -> tuple[list[Arrived], Counter[Refusal], Counter[Refusal]]:
    """Return the segments that the vault does not have, and what is waited for or refused, by reason."""
    kept, authors = vault.shared_log.kept(), mine.now.authors
    came: dict[str, Arrived] = {}
    faults: list[tuple[str, Refusal]] = []
    for path, found in there.items():
        name = segment_name(path)
        known = kept.get(name)
        if not name or (name in came and came[name].is_whole):
            continue
        if known is not None and known.size in (0, found.size) and not known.doubtful:
            continue
        data = found.read(LARGEST)
        try:
            if data is None:
                raise SegmentRefused(Refusal.CUT_SHORT)
            segment = opened(data, mine.now.log, authors, mine.keys)
            under = f"{segment.header.device}/{segment.header.file_name}"
            if under in came and came[under].segment.header == segment.header:
                segment = with_more(came[under].segment, segment)
            came[under] = Arrived(segment, steps_of(segment), len(data))
        except SegmentRefused as fault:
            is_foreign = fault.reason is Refusal.NO_SEGMENT and _FILE_NAME.fullmatch(name) is None
            if known is None and not is_foreign:  # what other programs leave in a folder is nothing to tell of
                faults.append((name, fault.reason))
    if any(reason is Refusal.CUT_SHORT for _, reason in faults):
        may_come = _may_come(vault, authors)
        faults = [(name, reason) for name, reason in faults if reason is not Refusal.CUT_SHORT or may_come(name)]
    left = Counter(reason for name, reason in faults if name not in came)
    waiting = Counter({reason: count for reason, count in left.items() if reason in WAITING})
    return list(came.values()), waiting, left - waiting


def _may_come(vault: Vault, authors: Mapping[str, Author]) -> Callable[[str], bool]:
    """Return what tells by its name whether a file that is cut short may still come whole.

    It does not where its name is no segment's, where its author was closed out before, or where its number is not past
    those that are here: then its segment is here under the name of a history, or its author went on otherwise. What a
    laptop wrote before it went on as another one comes from others who have it alone, and they say so.
    """
    numbers, gone = vault.shared_log.numbers(), {vault.facts.device, *gone_on(vault)}

    def may_come(name: str) -> bool:
        match = _FILE_NAME.fullmatch(name)
        if match is None:
            return False
        device, number = device_of(match[1]), int(match[2])
        author = authors.get(device)
        is_late = author is not None and author.until is not None and number > author.until
        return device not in gone and number > numbers.get(device, 0) and not is_late

    return may_come


def _taken(vault: Vault, came: list[Arrived], pace: Pace) -> tuple[Taken, int]:
    """Take in what came, a batch at a time so that the window has its turn between; returns how many were spoilt."""
    done, spoilt = Taken(), 0
    for batch in _batches(came, pace.steps):
        try:
            done += vault.shared_log.take(batch)
        except _SPOILT:
            more, left_out = _taken_singly(vault, batch)
            done, spoilt = done + more, spoilt + left_out
        pace.rest()
    return done, spoilt


def _without_tellings(vault: Vault, came: Sequence[Arrived], mine: Access) -> list[Arrived]:
    """Return segments of authors who bring nothing any more, as if what tells a document anew had come without words.

    Else it would wait, with all that follows on it, for what it names and perhaps nobody has. So its step is one that
    is not here: worked in once all that it names has come, or given up. Nothing where none came that tells anew.
    """
    gone = {device for device, member in mine.now.members.items() if member.until is not None} | set(gone_on(vault))
    theirs = [one for one in came if one.segment.header.device in gone]
    if not any(step.type in FORGETTINGS for one in theirs for step in one.steps):
        return []
    return [_untold(one) for one in theirs]


def _untold(one: Arrived) -> Arrived:
    lines, steps = list(one.segment.lines), list(one.steps)
    for place, step in enumerate(one.steps):
        if step.type in FORGETTINGS:
            lines[place + 1] = Line(lines[place + 1].commitment)
            steps[place] = doubtful(step.device, step.seq)
    return Arrived(replace(one.segment, lines=tuple(lines)), tuple(steps), 0)


def _taken_singly(vault: Vault, batch: Sequence[Arrived]) -> tuple[Taken, int]:
    """Take in what can be worked in of a batch; returns how many segments could not."""
    done, spoilt = Taken(), 0
    for one in batch:
        try:
            done += vault.shared_log.take([one])
        except _SPOILT:
            spoilt += 1
    return done, spoilt


def _mended(vault: Vault, came: Sequence[Arrived]) -> int:
    """Tell steps anew that came with fewer words before; returns how many."""
    try:
        return vault.shared_log.mend(came)
    except _SPOILT:
        count = 0
        for one in came:
            with suppress(*_SPOILT):
                count += vault.shared_log.mend([one])
        return count


def _batches(came: Iterable[Arrived], most: int) -> Iterator[list[Arrived]]:
    """Yield what came in about the order in which it was written, and each device's segments by number.

    Then few texts have to wait for another's; which order it is decides nothing else.
    """
    latest: dict[str, str] = {}
    ordered: list[tuple[str, str, int, Arrived]] = []
    for one in sorted(came, key=lambda one: one.segment.header.number):
        header = one.segment.header
        hour = max(latest.get(header.device, ""), one.steps[-1].hlc if one.steps else "")
        latest[header.device] = hour
        ordered.append((hour, header.device, header.number, one))
    batch: list[Arrived] = []
    steps = 0
    for *_, one in sorted(ordered, key=lambda entry: entry[:3]):
        if batch and steps + len(one.steps) > most:
            yield batch
            batch, steps = [], 0
        batch.append(one)
        steps += len(one.steps)
    if batch:
        yield batch


def _not_here(vault: Vault, mine: Access) -> tuple[Counter[str], Counter[str]]:
    """Return how many steps of each device are still to come, and how many no laptop that goes on has any more.

    What a laptop had that was closed out, or brought back as it was before, comes from nobody but others who have it. A
    step of which only its place came is given up then: else each laptop would say for ever that it waits for it.
    """
    missing, lost = Counter[str](), Counter[str]()
    lost_steps, awaits = [], False
    if gaps := vault.shared_log.gaps():
        others = {one.device for one in mine.now.active} - {vault.facts.device, *gone_on(vault)}
        for gap in gaps:
            if not others <= gap.lacking:
                missing[device_of(gap.name)] += gap.steps
                awaits |= not gap.step
            elif gap.step:
                lost_steps.append(gap.step)
            else:
                lost[device_of(gap.name)] += gap.steps
    if awaits:  # with it may come what such a step waits for
        missing.update(device_of(name.rpartition(":")[0]) for name in lost_steps)
    elif lost_steps:
        vault.give_up(lost_steps)
    return missing, lost + Counter(vault.shared_log.given_up())
