"""Set up OHDesk in this folder and start it, or run all its tests.

    python3 installers/setup.py run
    python3 installers/setup.py test [arguments for pytest]
    python3 installers/setup.py menu [remove]

Needs nothing but Python. The last one puts OHDesk in the menu of a Linux desktop, and a double-click then opens what
comes from other laptops. The libraries go to ``.venv`` in this folder, in the exact versions of the lock files;
what Qt needs from a Linux system is installed through apt where that is allowed, and named where it is not.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import environment
import menu
import system_packages

_USAGE = """\
Usage: python3 installers/setup.py run
       python3 installers/setup.py test [arguments for pytest]
       python3 installers/setup.py menu [remove]"""
_OLDEST, _NEWEST = (3, 11), (3, 14)

_CHECKS = (
    ("Format", "ruff", "format", "--check", "."),
    ("Lint", "ruff", "check", "."),
    ("Types", "mypy"),
    ("Layers", "lint-imports"),
)

# The rooms whose every branch is tested, by tests of their own; asked of whole runs only. Counting slows tests by half.
_COVERED = ("domain", "security", "bundle")
_COVERAGE = (
    *(f"--cov=ohdesk.{room}" for room in _COVERED),
    "--cov-branch",
    "--cov-report=term-missing:skip-covered",
    "--cov-fail-under=100",
)
_SIDE_BY_SIDE = ("-m", "not timed", "-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder")
"""A process for each core; tests of one file share what they set up, so they stay together.

Files come by name: those with few tests that take long are no more than others at the end, where a core may stand idle.
"""


def main(arguments: list[str]) -> int:
    """Carry out one command of the usage text; return its exit code."""
    try:
        _check_python(sys.version_info[:2])
        if arguments == ["run"]:
            return run()
        if arguments[:1] == ["test"]:
            return test(arguments[1:])
        if arguments == ["menu"]:
            return in_menu()
        if arguments == ["menu", "remove"]:
            print(f"OHDesk is no longer in the menu ({menu.remove()}).")
            return 0
    except (menu.NoMenu, system_packages.PackagesMissing, environment.InstallationFailed, UnfitPython) as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    print(_USAGE, file=sys.stderr)
    return 2


def run() -> int:
    """Open the window; without a screen, make the practice school's year and say where it is."""
    system_packages.provide(system_packages.PYTHON + system_packages.WINDOW)
    environment.prepare(environment.RUN_LOCK, environment.TEST_LOCK)
    if has_screen():
        print("Opening OHDesk.", flush=True)
        return _start("python", "-m", "ohdesk")
    folder = fresh_folder(environment.ROOT / "practice")
    print("There is no screen here, so no window. Making the year of an invented school instead...", flush=True)
    code = _start("ohdesk-cli", "practice", str(folder))
    if code == 0:
        print(f"The results are in {folder}", flush=True)
    return code


def test(pytest_arguments: list[str]) -> int:
    """Check format, lint, types and layers, then run the tests; stop at the first that fails.

    What measures time has the machine to itself, the rooms whose every branch is tested come next, and then all others;
    pytest prints last, so that its closing line closes the whole run.
    """
    asked = system_packages.LONG_TESTS if "--long" in pytest_arguments else ()
    system_packages.provide(system_packages.PYTHON + system_packages.WINDOW + system_packages.TESTS + asked)
    environment.prepare(environment.TEST_LOCK)
    for title, *command in _CHECKS:
        print(f"{title}: {' '.join(command)}", flush=True)
        code = _start(*command)
        if code:
            print(f"Stopped: {command[0]} found something to mend (exit code {code}).", file=sys.stderr, flush=True)
            return code
    if [argument for argument in pytest_arguments if argument != "--long"]:
        return _start("pytest", *pytest_arguments)
    rooms = [f"tests/{room}" for room in _COVERED]
    runs = (
        ("-m", "timed", *_timed_files()),
        (*_SIDE_BY_SIDE, *_COVERAGE, *rooms),
        (*_SIDE_BY_SIDE, *(f"--ignore={room}" for room in rooms)),
    )
    return next((code for run in runs if (code := _start("pytest", *run, *pytest_arguments))), 0)


def _timed_files() -> list[str]:
    """Return the files with tests that measure time: to find those among all tests takes longer than to run them."""
    files = sorted((environment.ROOT / "tests").rglob("test_*.py"))
    return [str(file) for file in files if "pytest.mark.timed" in file.read_text(encoding="utf-8")]


def in_menu() -> int:
    """Put OHDesk in the menu, so that a double-click opens what comes from other laptops."""
    environment.prepare(environment.RUN_LOCK, environment.TEST_LOCK)
    print(f"OHDesk is in the menu now and opens its files ({menu.add(environment.program('ohdesk'))}).")
    return 0


def has_screen() -> bool:
    """Return whether a window can be shown; Windows and macOS always have a screen."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def fresh_folder(wanted: Path) -> Path:
    """Return ``wanted``, or the first of ``wanted-2``, ``wanted-3`` … that does not exist: nothing is overwritten."""
    folder, number = wanted, 1
    while folder.exists():
        number += 1
        folder = wanted.with_name(f"{wanted.name}-{number}")
    return folder


class UnfitPython(Exception):
    """This Python is too old, or newer than the libraries; the text says which one to use."""


def _check_python(version: tuple[int, ...]) -> None:
    if not _OLDEST <= version <= _NEWEST:
        raise UnfitPython(
            f"OHDesk needs Python {_OLDEST[0]}.{_OLDEST[1]} to {_NEWEST[0]}.{_NEWEST[1]}; this is "
            f"{version[0]}.{version[1]}. Install one of those beside it and run this script with that one."
        )


def _start(name: str, *arguments: str) -> int:
    """Run a program of the environment in the checkout and return its exit code."""
    command = [str(environment.program(name)), *arguments]
    return subprocess.run(command, cwd=environment.ROOT, env=environment.variables(), check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
