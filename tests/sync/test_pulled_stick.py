"""A stick is pulled out while a laptop lays its work down there: what is left verifies, and the rest is put back."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest
from laptops import Laptops

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.services.belonging import access, admit, ask_to_join, requests
from ohdesk.services.exchange import exchange
from ohdesk.sync.folder import Folder
from ohdesk.sync.segments import LARGEST, opened

_KINDS = {"ext2": "-fy", "vfat": "-a"}
"""How sticks are formatted here, without a journal, and how a laptop puts such a one right when it is plugged in."""
_MEGABYTES = 24
_PULLS = 30


def _lacking(kind: str) -> str:
    if sys.platform != "linux":
        return "raw images of sticks are mounted on Linux only"
    if os.geteuid() != 0:
        return "mounting takes root"
    needed = (f"mkfs.{kind}", f"fsck.{kind}", "mount", "umount", "losetup")
    tools = [tool for tool in needed if shutil.which(tool) is None]
    return f"{', '.join(tools)} missing" if tools else ""


@contextmanager
def mounted(image: Path, place: Path):
    place.mkdir(exist_ok=True)
    done = subprocess.run(["mount", "-o", "loop", image, place], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"cannot be mounted here: {done.stderr.strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


@pytest.mark.parametrize("kind", _KINDS)
def test_a_stick_pulled_while_it_is_written_to_loses_nothing(tmp_path, long, kind):
    if not long:
        pytest.skip("takes minutes: run with --long")
    if lacking := _lacking(kind):
        pytest.skip(lacking)
    image, stick, copy = tmp_path / "tikku.img", tmp_path / "tikku", tmp_path / "vedetty"
    image.write_bytes(bytes(_MEGABYTES << 20))
    subprocess.run([f"mkfs.{kind}", image], check=True, capture_output=True)
    laptops = Laptops(tmp_path)
    worker, reader = laptops.new(), laptops.new()
    pulled: list[Path] = []
    with mounted(image, stick):
        place = Folder(stick)
        exchange(worker, place)
        words = ask_to_join(reader, place, "Lukija").words
        admit(worker, requests(worker, place), " ".join(finnish for finnish, _ in words))
        exchange(worker, place)
        exchange(reader, place)
        over = threading.Event()

        def work() -> None:
            while not over.is_set():
                worker.add(Meeting(new_id(), items=(AgendaItem(new_id(), text="sana " * 200),)))
                exchange(worker, place)

        writer = threading.Thread(target=work)
        writer.start()
        try:
            for number in range(_PULLS):
                over.wait(0.3)
                pulled.append(tmp_path / f"{number}.img")
                shutil.copyfile(image, pulled[-1])
        finally:
            over.set()
            writer.join()
        exchange(worker, place)
    mine, seen = access(worker), 0
    for one in pulled:
        subprocess.run([f"fsck.{kind}", _KINDS[kind], one], capture_output=True, check=False)
        with mounted(one, copy):
            for path in copy.rglob("*.ohs"):
                opened(path.read_bytes()[: LARGEST + 1], mine.now.log, mine.now.authors, mine.keys)
                seen += 1
            exchange(worker, Folder(copy))
    assert seen > 0
    with mounted(pulled[-1], copy):
        exchange(reader, Folder(copy))
    assert {one.id for one in reader.all(Meeting)} == {one.id for one in worker.all(Meeting)}
    laptops.close()
