"""The checkout's own virtual environment, ``.venv``: made, and kept in step with the lock files."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN_LOCK = ROOT / "requirements.lock"
TEST_LOCK = ROOT / "requirements-dev.lock"

# Everything is installed as a wheel, never built with tools that may be missing; only these pure Python test tools
# are published as source alone.
FROM_SOURCE = ("bagit",)

_VENV = ROOT / ".venv"
_INSTALLED = _VENV / "installed.txt"


class InstallationFailed(Exception):
    """The libraries could not be installed; the text says what to look at."""


def program(name: str) -> Path:
    """Return the path of a program in the environment, such as ``python`` or ``ohdesk-cli``."""
    return _VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else _VENV / "bin" / name


def variables() -> dict[str, str]:
    """Return the variables for programs that we start.

    Without ``PYTHONDONTWRITEBYTECODE``, which would make Python compile OHDesk anew on every start.
    """
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def prepare(*locks: Path) -> None:
    """Install the first of ``locks`` and OHDesk itself, unless one of ``locks`` stands installed already.

    The window's translations are compiled every time, since a newer checkout may bring other words.
    Raises ``InstallationFailed``.
    """
    if not _stands(*locks):
        _install(locks[0])
    _call(str(program("python")), str(ROOT / "installers" / "translations.py"), "build")


def fingerprint(lock: Path) -> str:
    """Return a digest of all that an installed environment depends on: Python, folder, project file and lock."""
    digest = hashlib.sha256(f"{sys.version} {ROOT}".encode())
    for file in (ROOT / "pyproject.toml", lock):
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _install(lock: Path) -> None:
    started = time.monotonic()
    _INSTALLED.unlink(missing_ok=True)
    if not _works():
        print("Making a virtual environment in .venv...", flush=True)
        _call(sys.executable, "-m", "venv", "--clear", str(_VENV))
    print("Installing the libraries; the first time about 200 MB are downloaded...", flush=True)
    wheels = ("--only-binary", ":all:", "--no-binary", ",".join(FROM_SOURCE))
    _pip("--require-hashes", *wheels, "--requirement", str(lock))
    _pip("--no-deps", "--no-index", "--no-build-isolation", "--editable", str(ROOT))
    _INSTALLED.write_text(fingerprint(lock), encoding="ascii")
    print(f"Installed in {time.monotonic() - started:.0f} s.", flush=True)


def _stands(*locks: Path) -> bool:
    if not (program("python").exists() and _INSTALLED.exists()):
        return False
    return _INSTALLED.read_text(encoding="ascii") in {fingerprint(lock) for lock in locks}


def _works() -> bool:
    """Return whether the environment can be installed into.

    pip's own starter tells: it names its Python by full path, so it fails where the folder was moved or Python is gone.
    """
    try:
        answer = subprocess.run([program("pip"), "--version"], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return f"(python {sys.version_info.major}.{sys.version_info.minor})" in answer.stdout


def _pip(*arguments: str) -> None:
    _call(str(program("python")), "-m", "pip", "--disable-pip-version-check", "install", "--quiet", *arguments)


def _call(*command: str) -> None:
    if subprocess.run(command, cwd=ROOT, env=variables(), check=False).returncode:
        raise InstallationFailed(
            "The installation stopped; the lines above say why. OHDesk runs on Windows 10 or newer, on macOS 15 or\n"
            "newer (Apple silicon) and on Linux (64-bit, glibc 2.34 or newer). Check the network and run this again."
        )
