"""Commands as a user runs them: real processes on real files."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

COMMAND = (sys.executable, "-c", "from ohdesk.cli import main; main()")
ROOT = Path(__file__).parents[2]

Start = Callable[[Sequence[str], Mapping[str, str]], subprocess.CompletedProcess[bytes]]
"""Runs a command to its end in an environment."""


def alone(words, environment):
    """Run a command in a process that loads the program anew, as a user's does."""
    command = [*COMMAND, *words]
    return subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)


class Mother:
    """A process that has loaded the program, and of which a command is a child."""

    def __init__(self, keys):
        command = [sys.executable, "-m", "tests.cli.mother", keys]
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __call__(self, words, environment):
        with TemporaryDirectory() as folder:
            output, errors = (Path(folder) / name for name in ("output", "errors"))
            asked = {"words": words, "environment": environment, "output": str(output), "errors": str(errors)}
            self._process.stdin.write(json.dumps(asked).encode() + b"\n")
            self._process.stdin.flush()
            code = int(self._process.stdout.readline())
            return subprocess.CompletedProcess(words, code, output.read_bytes(), errors.read_bytes())

    def close(self):
        self._process.communicate()


@dataclass(frozen=True)
class Runner:
    """Runs a command with its own home and temporary folder, so that all that it writes can be looked at."""

    home: Path
    start: Start
    passphrase: str = ""

    def __call__(self, *words, code=0, binary=False, **environment):
        done = self.finished(*words, **environment)
        assert done.returncode == code, done.stderr.decode()
        return done.stdout if binary else (done.stdout if code == 0 else done.stderr).decode()

    def finished(self, *words, **environment):
        """Run a command to its end, whatever that is."""
        temporary = self.home / "tmp"
        temporary.mkdir(parents=True, exist_ok=True)
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
        own = {"HOME": self.home, "TMPDIR": temporary, "XDG_DATA_HOME": self.home / "data", "LANG": "C.UTF-8"}
        if self.passphrase:
            own["OHDESK_PASSPHRASE"] = self.passphrase
        given = {**kept, **{name: str(value) for name, value in (own | environment).items()}}
        start = alone if "LC_ALL" in given else self.start  # Python asks for the encoding before it runs anything
        return start(list(map(str, words)), given)


@dataclass(frozen=True)
class School:
    """The practice school as the command leaves it."""

    folder: Path
    run: Runner
    said: str

    @property
    def vault(self):
        return self.folder / "practice.ohdesk"


@pytest.fixture(scope="session")
def start(kept_keys):
    """How commands are run: by two processes in turn, since each has its own order of sets; alone where none forks."""
    if not hasattr(os, "fork") or sys.platform == "darwin":
        yield alone
        return
    mothers = [Mother(kept_keys), Mother(kept_keys)]
    turn = cycle(mothers)
    yield lambda words, environment: next(turn)(words, environment)
    for mother in mothers:
        mother.close()


@pytest.fixture(scope="session")
def school(tmp_path_factory, start):
    place = tmp_path_factory.mktemp("practice")
    said = Runner(place / "home", start)("practice", place / "d")
    passphrase = (place / "d/keys/passphrase.txt").read_text("utf-8").strip()
    return School(place / "d", Runner(place / "home", start, passphrase), said)


@pytest.fixture
def run(tmp_path, start):
    return Runner(tmp_path / "home", start, "peura laavu kirnu sammal")
