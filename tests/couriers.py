"""Carries files between folders as badly as can be: what synchronising services, sticks and people do, and worse."""

from __future__ import annotations

import random
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Generic, TypeVar

_FOREIGN = {
    "desktop.ini": b"[.ShellClassInfo]\r\n",
    ".DS_Store": bytes(64),
    "Thumbs.db": b"\xd0\xcf\x11\xe0" + bytes(60),
    "~$muistio.docx": b"",
    "Ohje.txt": "Tämä kansio on ryhmän yhteinen.".encode(),
}

To = TypeVar("To")

_COPIES = ("{0} (ristiriitainen kopio){1}", "{0}-KANNETTAVA-7{1}", "{0} (1){1}", "{0}{1}.tmp")


class Courier:
    """Carries files between the folders of laptops: late, twice, renamed, cut short, empty, swapped, not at all.

    At times a folder is emptied, or is put back to what it was some time ago.
    """

    def __init__(self, chance: random.Random, places: Iterable[Path]) -> None:
        self._chance = chance
        self.places = list(places)
        self._older: dict[Path, list[dict[Path, bytes]]] = defaultdict(list)

    def carry(self) -> None:
        """Carry some files from one folder to another, and some of them wrongly."""
        source, target = self._chance.sample(self.places, 2)
        luck = self._chance.random()
        if luck < 0.02:
            self._put(target, {})
        elif luck < 0.05 and self._older[target]:
            self._put(target, self._chance.choice(self._older[target]))
        elif luck < 0.12:
            self._older[target].append(_files(target))
        for name, data in _files(source).items():
            if self._chance.random() < 0.6:
                self._lay(target, *self._spoilt(name, data, target))
        if luck > 0.9:
            name, data = self._chance.choice(list(_FOREIGN.items()))
            below = [path for path in target.rglob("*") if path.is_dir()]
            (self._chance.choice([target, *below]) / name).write_bytes(data)

    def carry_all(self) -> None:
        """Carry every file from each folder to each, as it should be; what lies there already is left."""
        for source in self.places:
            for name, data in _files(source).items():
                for target in self.places:
                    if not (target / name).exists():
                        self._lay(target, name, data)

    def _spoilt(self, name: Path, data: bytes, target: Path) -> tuple[Path, bytes | None]:
        """Return where a file ends up and with what in it; None where nothing is left in that place."""
        luck = self._chance.random()
        if luck < 0.05:
            return name.with_name(self._chance.choice(_COPIES).format(name.stem, name.suffix)), data
        if luck < 0.07:
            return Path(*(part.upper() for part in name.parts)), data
        if luck < 0.11:
            return name, data[: self._chance.randrange(len(data) + 1)]
        if luck < 0.13:
            return name, b""
        if luck < 0.15:
            return name, data[: len(data) // 2] + bytes(len(data) - len(data) // 2)
        if luck < 0.17:
            return name, None
        if luck < 0.18:
            alike = [one for one in _files(target) if one.suffix == name.suffix != ".tmp"]
            return self._chance.choice([name, *alike]), data
        return name, data

    def _put(self, place: Path, files: dict[Path, bytes]) -> None:
        shutil.rmtree(place)
        place.mkdir()
        for name, data in files.items():
            self._lay(place, name, data)

    def _lay(self, place: Path, name: Path, data: bytes | None) -> None:
        path = place / name
        if data is None:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


class Post(Generic[To]):
    """Carries files by mail: late, in any order, twice, cut short, spoilt, or not at all."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._on_the_way: list[tuple[To, bytes]] = []

    def put(self, to: Iterable[To], data: bytes) -> None:
        """Send a file to each of some laptops."""
        self._on_the_way += [(one, data) for one in to]

    def carry(self) -> Iterator[tuple[To, bytes, bool]]:
        """Yield which files come now and to whom, and whether they are other than they were sent."""
        for letter in self._on_the_way[:]:
            luck = self._chance.random()
            if luck < 0.35:
                to, data = letter
                if luck > 0.04:
                    self._on_the_way.remove(letter)
                if luck < 0.08:
                    yield to, data[: self._chance.randrange(len(data))], True
                elif luck < 0.11:
                    yield to, data[: len(data) // 2] + bytes(len(data) - len(data) // 2), True
                elif luck < 0.31:
                    yield to, data, False


def _files(place: Path) -> dict[Path, bytes]:
    found = sorted(path for path in place.rglob("*") if path.is_file())
    return {path.relative_to(place): path.read_bytes() for path in found}
