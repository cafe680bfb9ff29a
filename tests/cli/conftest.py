"""Commands as a user runs them: real processes on real files."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

COMMAND = (sys.executable, "-c", "from ohdesk.cli import main; main()")


@dataclass(frozen=True)
class Runner:
    """Runs a command with its own home and temporary folder, so that all that it writes can be looked at."""

    home: Path
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
        return subprocess.run(
            [*COMMAND, *map(str, words)],
            env={**kept, **{name: str(value) for name, value in (own | environment).items()}},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )


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
def school(tmp_path_factory):
    place = tmp_path_factory.mktemp("practice")
    said = Runner(place / "home")("practice", place / "d")
    passphrase = (place / "d/keys/passphrase.txt").read_text("utf-8").strip()
    return School(place / "d", Runner(place / "home", passphrase), said)


@pytest.fixture
def run(tmp_path):
    return Runner(tmp_path / "home", "peura laavu kirnu sammal")
