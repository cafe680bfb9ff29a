"""This laptop's own segments: its steps that are in none yet, and what others' files tell of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection

from ohdesk.security.devices import DeviceKey
from ohdesk.services.shared_log import Arrived
from ohdesk.storage import branches, ledger, segment_rows
from ohdesk.sync.segments import Line, new_salt, written
from ohdesk.sync.wire import Said, line_of, saying

_MOST_STEPS = 1000
"""In one segment."""
_MOST_BYTES = 2 << 20


def close(
    conn: Connection, device: str, key: DeviceKey, log: str, epoch: str, now: str, lacks: Collection[str] = ()
) -> None:
    """Put a device's steps that are in no segment yet into new ones; without steps, say what it has seen since.

    ``now`` is the time (UTC instant), ``lacks`` are the attached files that it does not have.
    Nothing is written where there is nothing new to say.
    """
    seen = _believed(ledger.seen_at(conn, ledger.last_mark(conn)), ledger.doubtful(conn))
    last = segment_rows.last(conn, device)
    steps = list(segment_rows.steps(conn, device, last.first + last.steps if last else 1, None))
    told = segment_rows.said_by(conn, device, last.number) if last else Said("", {}, {})
    said = Said(now, seen, branches.heads(conn), frozenset(lacks))
    if not (steps or _is_news(said, told, device)):
        return
    for part in _parts([(row.mark, line_of(op)) for row, op in steps]):
        lines = [Line.of(saying(said), new_salt()), *(Line.of(data, new_salt()) for _, data in part)]
        made = written(
            key,
            lines,
            log=log,
            device=device,
            number=last.number + 1 if last else 1,
            first=last.first + last.steps if last else 1,
            previous=last.digest if last else "",
            epoch=epoch,
        )
        segment_rows.keep(conn, [(made, 0, device)])
        segment_rows.prove(conn, [(mark, line) for (mark, _), line in zip(part, lines[1:], strict=True)])
        last = made.header


def hand_over(conn: Connection, device: str, own: str) -> bool:
    """Tell under the name ``own`` what the vault told nobody while it was another ``device``.

    Tells whether there was such a thing: then the rows have to be made anew.
    """
    last = segment_rows.last(conn, device)
    end, base = last.first + last.steps - 1 if last else 0, ledger.last_seq(conn, own)
    if ledger.last_seq(conn, device) <= end:
        return False
    meaning = {device: [(end, own, base)]}
    for author in (device, own):
        ledger.reword(conn, author, meaning)
    ledger.move(conn, device, end, own, base)
    return True


def told_otherwise(conn: Connection, device: str, found: Iterable[Arrived]) -> bool:
    """Tell whether segments of a device that this laptop is or was tell otherwise than it has.

    What is in none of its segments yet but stands the same in one that came is proven by that one, unless another tells
    otherwise: then all of it is told anew.
    """
    last = segment_rows.last(conn, device)
    proofs: list[tuple[int, Line]] = []
    for one in sorted(found, key=lambda one: one.segment.header.number):
        header = one.segment.header
        if last is not None and header.number <= last.number:
            if segment_rows.digest_of(conn, device, header.number) != header.digest:
                return True
            continue
        if not segment_rows.follows(header, last):
            if header.number == (last.number if last else 0) + 1:
                return True
            break
        lines = one.segment.lines[1:]
        own = list(segment_rows.steps(conn, device, header.first, header.steps))
        if any(line_of(op) != line.data for (_, op), line in zip(own, lines, strict=False)):
            return True
        proofs += [(row.mark, line) for (row, _), line in zip(own, lines, strict=False)]
        last = header
    segment_rows.prove(conn, proofs)
    return False


def _parts(lines: Sequence[tuple[int, bytes]]) -> Iterator[list[tuple[int, bytes]]]:
    """Yield the lines in runs that fit into a segment; one empty run where there are none."""
    part: list[tuple[int, bytes]] = []
    size = 0
    for mark, data in lines:
        if part and (len(part) == _MOST_STEPS or size + len(data) > _MOST_BYTES):
            yield part
            part, size = [], 0
        part.append((mark, data))
        size += len(data)
    yield part


def _believed(seen: Mapping[str, int], doubtful: Mapping[str, Sequence[int]]) -> dict[str, int]:
    """Return what is said to have been seen: whoever has what is doubtful here whole sees to it that it comes."""
    return {device: min([last + 1, *doubtful.get(device, ())]) - 1 for device, last in seen.items()}


def _is_news(said: Said, told: Said, device: str) -> bool:
    """Tell whether a device has to say what it has, after what it ``told``, though it has no steps to tell."""
    has_own = told.seen.get(device, 0) <= said.seen.get(device, 0)  # else it says so, or is waited for
    return not has_own or _others(said.seen, device) != _others(told.seen, device) or said.lacks != told.lacks


def _others(seen: Mapping[str, int], device: str) -> dict[str, int]:
    return {name: last for name, last in seen.items() if name != device}
