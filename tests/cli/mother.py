"""A process that has loaded the program and forks for each command, so that a command starts within milliseconds.

Its children are commands as users start them: own processes, with own files to write to, own environment and own end.
Only the cost of a new passphrase is not measured anew by each: it is what a slow laptop chooses. What Argon2id made of
a passphrase and a salt is kept, and how typer lays the commands out.

    python -m tests.cli.mother KEYS     reads commands, one a line, as JSON; answers each with its exit code
"""

import gc
import json
import os
import pkgutil
import sys
import tempfile
from functools import cache
from importlib import import_module
from pathlib import Path

import typer.main

from ohdesk.cli import app, main
from ohdesk.security import key_slots
from tests import derived_keys

_ROOMS = ("cli", "services", "documents", "bundle", "sync", "security", "storage")


def load() -> None:
    """Load all that commands load when they need it."""
    for room in _ROOMS:
        package = import_module(f"ohdesk.{room}")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    typer.main.get_command = cache(typer.main.get_command)
    typer.main.get_command(app).make_context("ohdesk-cli", ["guard"])  # loads what reads arguments
    gc.freeze()  # or each command would look through all of it once more at its end


def become(asked) -> None:
    """Make this process the command's own: its streams, environment and arguments."""
    for number, path in enumerate((os.devnull, asked["output"], asked["errors"])):
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        os.dup2(file, number)
        os.close(file)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115  # as long as the process
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115
    os.environ.clear()
    os.environ.update(asked["environment"])
    tempfile.tempdir = None
    sys.argv = ["ohdesk-cli", *asked["words"]]


def serve() -> bool:
    """Fork for each line that is read. Returns whether this is a command's process, and not the one that forks."""
    for line in sys.stdin.buffer:
        child = os.fork()
        if not child:
            become(json.loads(line))
            return True
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        os.write(1, f"{code}\n".encode())
    return False


if __name__ == "__main__":
    load()
    derived_keys.keep_in(Path(sys.argv[1]))
    key_slots.calibrate = lambda _seconds: key_slots.Argon2Parameters()
    if serve():
        main()
