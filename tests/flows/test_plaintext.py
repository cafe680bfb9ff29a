"""What is typed into minutes stays in the vault."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from secrets import token_hex

import pytest

from ohdesk.services import dumping, vaults
from ohdesk.storage.store import VaultStore
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

    assert [file for file in written_since(practice_desk, began) if holds(file, probe)] == []


@pytest.mark.parametrize("language", ["fi"], indirect=True)
def test_what_belongs_elsewhere_is_nowhere_before_its_writer_has_answered(practice_desk, practice_year):
    """A code and passages about one pupil, typed into minutes and into the line: no file, row, index or log has them.

    The passages are left unanswered, and given up by locking a second time.
    """
    began = time.time()
    code, name, probe, kept = "150610A9037", "Ellinoora", f"koeteksti{token_hex(8)}", f"tallessa{token_hex(8)}"
    words = practice_desk.words
    way.unlock(practice_desk)
    field = way.begin_meeting(practice_desk)
    practice_desk.focus(field)
    practice_desk.type(f"{kept}. ")
    practice_desk.type(f"{name}n 7B poissaolot {probe}. Tunnus on {code} {probe}. ")
    practice_desk.find(words.one("Take the general sentence · {0}", "Ctrl+."))
    practice_desk.focus(words("Write what is said"))
    practice_desk.type(f"{name}lla 7B on masennus {probe}")
    practice_desk.keys("Return")
    time.sleep(2)  # twice what saving by itself waits for
    practice_desk.keys("ctrl+l")
    time.sleep(1)
    open_files = [file for file in Path(f"/proc/{practice_desk.process}/fd").iterdir() if file.resolve().is_file()]
    assert [file for file in open_files if holds(file, probe) or holds(file, name)] == []
    way.lock(practice_desk)

    assert [file for file in written_since(practice_desk, began) if holds(file, probe)] == []
    for secret in (code, name):  # which tests beside this one write, too
        assert [file for file in of_the_account(practice_desk) if holds(file, secret)] == []
    path = practice_desk.vaults / practice_year.name
    practice_desk.close()
    vault = vaults.unlock(VaultStore("reader"), path, way.PASSPHRASE)
    inside = everything_in(vault)
    vault.close()
    assert kept in inside
    assert [secret for secret in (code, "150610", name, name.lower(), probe) if secret in inside] == []


def everything_in(vault) -> str:
    """All that a vault holds, deciphered: every table with the index of words, every operation, the dump."""
    with closing(vault._connect_again()) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = [str(row) for name in names for row in connection.execute(f'SELECT * FROM "{name}"')]
    return "\n".join([*rows, *(str(op.payload) for op in vault.operations()), dumping.dump(vault).decode()])


def written_since(desk, began: float) -> list[Path]:
    """Every file of the account, and those in the system's folder for temporary files that are newer.

    What other tests make there meanwhile is theirs: one of them is a film of ten gigabytes.
    """
    places = (place for place in Path(tempfile.gettempdir()).iterdir() if not place.name.startswith("pytest-of-"))
    found = (file for place in places for file in (files_below(place) if place.is_dir() else [place]))
    return [*of_the_account(desk), *(file for file in found if is_newer(file, began) and file.is_file())]


def of_the_account(desk) -> list[Path]:
    files = (*files_below(desk.home), *files_below(Path(desk.environment["XDG_RUNTIME_DIR"])))
    return [file for file in files if file.is_file()]


def files_below(folder: Path) -> Iterator[Path]:
    """Return what lies in a folder; others may be taking theirs out of it meanwhile."""
    return (Path(place, name) for place, _, names in os.walk(folder) for name in names)


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
