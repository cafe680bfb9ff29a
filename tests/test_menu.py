"""OHDesk in the menu of a Linux desktop, asked of the desktop's own tools where they are installed."""

import importlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ohdesk.ui.main_window import FROM_LAPTOPS
from ohdesk.ui.taking import ENDINGS

INSTALLERS = Path(__file__).resolve().parent.parent / "installers"
AWKWARD = 'Työ "A" $HOME `x` \\ OHDesk'

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a matter of Linux alone")


@pytest.fixture
def menu(monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(INSTALLERS)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_DATA_DIRS", "/usr/share")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")  # else xdg-mime asks nobody that knows of endings
    monkeypatch.setenv("HOME", str(tmp_path))
    return importlib.import_module("menu")


@pytest.fixture
def program(tmp_path):
    """A program that writes down what it was started with, in a folder with every sign that needs care."""
    path = tmp_path / AWKWARD / "ohdesk"
    path.parent.mkdir()
    path.write_text('#!/bin/sh\nprintf "%s\\n" "$@" > "$HOME/started"\n')
    path.chmod(0o700)
    return path


def ask(*command):
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_each_of_our_files_is_known_by_its_ending(menu, program, tmp_path):
    folder = menu.add(program)
    assert folder == tmp_path / "data"
    entry = (folder / "applications" / "ohdesk.desktop").read_text("utf-8")
    for ending in ENDINGS:
        assert ending.startswith(FROM_LAPTOPS)
        file = tmp_path / f"Muutokset å{ending}"
        file.write_bytes(b"PK\x03\x04 as an archive begins")
        kind = ask("xdg-mime", "query", "filetype", str(file))
        assert kind == f"application/x-{ending[1:]}"
        assert f"{kind};" in entry


def test_the_entry_is_as_the_specification_has_it(menu, program):
    entry = menu.add(program) / "applications" / "ohdesk.desktop"
    assert ask("desktop-file-validate", str(entry)) == ""


def test_a_double_click_starts_the_program_with_the_file(menu, program, tmp_path):
    entry = menu.add(program) / "applications" / "ohdesk.desktop"
    file = tmp_path / "Muutokset å.ohdesk-changes"
    file.write_bytes(b"")
    ask("gio", "launch", str(entry), str(file))
    started = tmp_path / "started"
    for _ in range(100):
        if started.exists() and started.read_text("utf-8"):
            break
        subprocess.run(["sleep", "0.05"], check=True)
    assert started.read_text("utf-8").splitlines() == [str(file)]


def test_nothing_is_left_where_it_is_taken_out_again(menu, program):
    folder = menu.add(program)
    menu.remove()
    assert [path for path in folder.rglob("*ohdesk*") if path.is_file()] == []
