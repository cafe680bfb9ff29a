"""Writes the vectors of the shared log, once for each version of its format; what was written is never written again.

python tests/sync/write_vectors.py FILE
"""

from __future__ import annotations

import json
import sys
from base64 import b64encode
from pathlib import Path
from uuid import UUID

from ohdesk.security.devices import DeviceKey
from ohdesk.security.wrapping import WrapKey
from ohdesk.sync.joining import asked, read_request
from ohdesk.sync.membership import admitted, epoch_keys, founded, new_epoch, removed
from ohdesk.sync.membership_records import Keys, SignedRecord
from ohdesk.sync.membership_rules import membership
from ohdesk.sync.segments import Line, Segment, sealed, written
from ohdesk.sync.snapshots import snapshot
from ohdesk.sync.text import TextDocument, fingerprint

CHAIR, CURATOR, LEAVER, NEWCOMER = (str(UUID(int=number, version=4)) for number in (1, 2, 3, 4))
SIGNING = {name: DeviceKey(bytes([number]) * 32) for number, name in enumerate((CHAIR, CURATOR, LEAVER, NEWCOMER), 1)}
WRAPPING = {name: WrapKey(bytes([number]) * 96) for number, name in enumerate((CHAIR, CURATOR, LEAVER, NEWCOMER), 1)}
MEETING = str(UUID(int=100, version=4))


def keys(device: str) -> Keys:
    return Keys(SIGNING[device].public, WRAPPING[device].public)


class Group:
    """A group's log while it is written."""

    def __init__(self) -> None:
        first = founded(CHAIR, keys(CHAIR), SIGNING[CHAIR], bytes(32), practice=True)
        self.log = first.digest
        self.records: list[SignedRecord] = [first]
        self.segments: dict[tuple[str, int], Segment] = {}
        self.salts = iter(range(1, 1000))
        self.new_key()

    def admit(self, device: str) -> None:
        now = membership(self.records, self.log)
        self.records.append(admitted(now, CHAIR, SIGNING[CHAIR], device, keys(device), admin=True))
        self.new_key()

    def remove(self, device: str, until: int) -> None:
        now = membership(self.records, self.log)
        self.records.append(removed(now, CHAIR, SIGNING[CHAIR], device, until))
        self.new_key()

    def new_key(self) -> None:
        now = membership(self.records, self.log)
        known = epoch_keys(now, CHAIR, WRAPPING[CHAIR])
        self.records.append(new_epoch(now, CHAIR, SIGNING[CHAIR], bytes([100 + len(known)]) * 32, known))

    def write(self, device: str, seen: dict[str, int], *steps: tuple[list[object], object]) -> None:
        number = 1 + max((one for name, one in self.segments if name == device), default=0)
        before = self.segments.get((device, number - 1))
        said = json.dumps({"at": "2026-11-26T12:00:00Z", "seen": seen}, separators=(",", ":"))
        told = [said, *(f"{compact(shell)}\t{compact(payload)}" for shell, payload in steps)]
        lines = [Line.of(line.encode(), next(self.salts).to_bytes(16, "big")) for line in told]
        self.segments[device, number] = written(
            SIGNING[device],
            lines,
            log=self.log,
            device=device,
            number=number,
            first=before.header.first + before.header.steps if before else 1,
            previous=before.header.digest if before else "",
            epoch=membership(self.records, self.log).epochs[-1].id,
        )

    def forget(self, device: str, number: int, place: int) -> None:
        one = self.segments[device, number]
        lines = list(one.lines)
        lines[place] = Line(lines[place].commitment)
        self.segments[device, number] = Segment(one.header, one.signature, tuple(lines))


def compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def set_(hour: int, field: str, value: object, *replaces: str) -> tuple[list[object], object]:
    return [f"{hour:016x}", "set", 1, "meeting", MEETING, MEETING, field, list(replaces)], value


def text(hour: int, field: str, document: TextDocument, wording: str, author: int) -> tuple[list[object], object]:
    update = document.change(wording, author)
    payload = {"update": b64encode(update or b"").decode(), "sha256": fingerprint(wording)}
    return [f"{hour:016x}", "text", 1, "meeting", MEETING, MEETING, field, []], payload


def group() -> Group:
    made, notes = Group(), TextDocument()
    made.write(
        CHAIR, {}, set_(1, "_made", True), text(2, "notes", notes, "Kevään tapahtumat", 7), set_(3, "room", "A 1")
    )
    made.admit(CURATOR)
    made.write(
        CURATOR,
        {CHAIR: 3},
        set_(4, "room", "Kirjasto", f"{CHAIR}:3"),
        text(5, "notes", notes, "Kevään ja syksyn tapahtumat", 8),
    )
    made.admit(LEAVER)
    made.write(
        CHAIR, {CURATOR: 2}, set_(6, "room", "Sana joka lähtee", f"{CURATOR}:1"), set_(7, "room", "Sali", f"{CHAIR}:4")
    )
    made.forget(CHAIR, 2, 1)
    made.write(LEAVER, {CHAIR: 5, CURATOR: 2}, set_(8, "start", "14:00"))
    made.remove(LEAVER, 1)
    made.write(LEAVER, {CHAIR: 5}, set_(9, "start", "15:00"))
    newer = ([f"{10:016x}", "dance", 7, "meeting", MEETING, MEETING, "room", []], {"tune": "valssi"})
    made.write(CHAIR, {CURATOR: 2, LEAVER: 1}, newer, set_(11, "start", "14:15", f"{LEAVER}:1"))
    return made


def snapshot_of(made: Group, files: dict[str, bytes]) -> dict[str, object]:
    """Return a snapshot of the segments that count, with what it covers."""
    counted = [one for one in made.segments.values() if (one.header.device, one.header.number) != (LEAVER, 2)]
    covers = {one.header.device: (one.header.number, one.header.digest[:16]) for one in counted}
    names = [f"{one.header.device}/{one.header.file_name}" for one in counted]
    data = snapshot({name: files[f"log/{name}"] for name in names}, covers)
    return {"covers": {device: list(last) for device, last in covers.items()}, "file": b64encode(data).decode()}


def vectors() -> dict[str, object]:
    made = group()
    now = membership(made.records, made.log)
    known = epoch_keys(now, CHAIR, WRAPPING[CHAIR])
    request = asked(
        made.log, NEWCOMER, keys(NEWCOMER), "Terveydenhoitajan kannettava", SIGNING[NEWCOMER], practice=True
    )
    files = {f"members/{one.digest[:32]}.ohm": one.signature + one.data for one in made.records}
    files |= {
        f"log/{one.header.device}/{one.header.file_name}": sealed(one, known[one.header.epoch])
        for one in made.segments.values()
    }
    files[f"join/{read_request(request).digest[:16]}.ohj"] = request
    last = next(name for name in files if name.startswith(f"log/{CURATOR}"))
    flipped = bytearray(files[last])
    flipped[-20] ^= 1
    beyond = next(name for name in files if name.startswith(f"log/{LEAVER}/00000002"))
    return {
        "log": made.log,
        "practice": True,
        "wrapping": {device: WRAPPING[device].private.hex() for device in (CHAIR, CURATOR, LEAVER)},
        "members": {one.device: one.until for one in now.members.values()},
        "epochs": {epoch.id: known[epoch.id].hex() for epoch in now.epochs},
        "segments": {
            name: [[line.commitment.hex(), line.proven, line.data.decode()] for line in one.lines]
            for one in made.segments.values()
            if (name := f"log/{one.header.device}/{one.header.file_name}") != beyond
        },
        "snapshot": snapshot_of(made, files),
        "words": [list(pair) for pair in read_request(request).words],
        "files": {name: b64encode(data).decode() for name, data in sorted(files.items())},
        "refused": [
            {"reason": "cut_short", "file": b64encode(files[last][:-1]).decode()},
            {"reason": "cut_short", "file": b64encode(files[last][:5]).decode()},
            {"reason": "no_segment", "file": b64encode(b"desktop.ini").decode()},
            {"reason": "forged", "file": b64encode(bytes(flipped)).decode()},
            {"reason": "forged", "file": b64encode(files[last] + b"\0").decode()},
            {"reason": "after_removal", "file": b64encode(files[beyond]).decode()},
        ],
    }


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(vectors(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
