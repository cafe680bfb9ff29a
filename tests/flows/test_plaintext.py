"""What is typed into minutes stays in the vault."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from secrets import token_hex

import pytest

from tests.flows import way


@pytest.mark.parametrize("language", ["sv"], indirect=True)
def test_a_probe_typed_into_minutes_lies_readable_nowhere(practice_desk):
    began = time.time()
    probe = f"koeteksti{token_hex(8)}"
    words = practice_desk.words
    way.unlock(practice_desk)
    practice_desk.focus(way.begin_meeting(practice_desk))
    practice_desk.type(f"{probe} pihalla. ")
    practice_desk.open_page(words("Search"))
    practice_desk.focus(words("Search"), "text")
    practice_desk.type(probe)
    practice_desk.wait(lambda: any(probe in node.name for node in practice_desk.nodes()), "a hit")
    open_files = [file for file in Path(f"/proc/{practice_desk.process}/fd").iterdir() if file.resolve().is_file()]
    assert open_files
    assert [file.resolve() for file in open_files if holds(file, probe)] == []
    way.lock(practice_desk)

    written = [*practice_desk.home.rglob("*"), *Path(practice_desk.environment["XDG_RUNTIME_DIR"]).rglob("*")]
    written += [file for file in Path(tempfile.gettempdir()).rglob("*") if is_newer(file, began)]
    assert [file for file in written if file.is_file() and holds(file, probe)] == []


def holds(file: Path, probe: str) -> bool:
    try:
        data = file.read_bytes()
    except OSError:
        return False
    return any(probe.encode(encoding) in data for encoding in ("utf-8", "utf-16-le", "utf-32-le"))


def is_newer(file: Path, moment: float) -> bool:
    try:
        return file.stat().st_mtime >= moment
    except OSError:
        return False
