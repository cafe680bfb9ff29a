"""What OHDesk needs from a Linux system, and how to get it through apt.

Qt's wheels bring Qt, but not the system libraries beneath it; a bare Debian or Ubuntu lacks most of them.
Windows and macOS have everything already.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import NamedTuple


class Need(NamedTuple):
    """One Debian package, and the sign by which its content is recognised on any Linux.

    ``sign`` is the name of a shared library, of a command, or an absolute path pattern.
    """

    package: str
    sign: str


class PackagesMissing(Exception):
    """The system lacks packages that this user may not install; the text says what to do."""


PYTHON = (
    # Debian and Ubuntu keep the part of Python that makes virtual environments in a package apart.
    Need(
        f"python{sys.version_info.major}.{sys.version_info.minor}-venv",
        f"{sysconfig.get_path('stdlib')}/ensurepip/__init__.py",
    ),
)

WINDOW = (
    Need("libglib2.0-0", "libglib-2.0.so.0"),
    Need("libdbus-1-3", "libdbus-1.so.3"),
    Need("libfontconfig1", "libfontconfig.so.1"),
    Need("libegl1", "libEGL.so.1"),
    Need("libgl1", "libGL.so.1"),
    Need("libxkbcommon0", "libxkbcommon.so.0"),
    Need("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
    Need("libxcb-cursor0", "libxcb-cursor.so.0"),
    Need("libxcb-icccm4", "libxcb-icccm.so.4"),
    Need("libxcb-keysyms1", "libxcb-keysyms.so.1"),
    Need("libxcb-shape0", "libxcb-shape.so.0"),
    Need("libcups2", "libcups.so.2"),
)

TESTS = (
    Need("xvfb", "Xvfb"),
    Need("xauth", "xauth"),
    Need("x11-xkb-utils", "xkbcomp"),
    Need("openbox", "openbox"),
    Need("xdotool", "xdotool"),
    Need("dbus", "dbus-run-session"),
    Need("at-spi2-core", "/usr/libexec/at-spi-bus-launcher"),
    Need("poppler-utils", "pdftotext"),
    Need("age", "age"),
    Need("openssl", "openssl"),
)

LONG_TESTS = (
    Need("libreoffice-writer-nogui", "soffice"),
    Need("chromium", "chromium"),
)


def provide(needs: tuple[Need, ...]) -> None:
    """Install what is missing of ``needs``, or raise ``PackagesMissing`` with the exact command to type."""
    if sys.platform == "linux":
        _install(missing(needs))


def missing(needs: tuple[Need, ...]) -> list[str]:
    """Return the packages of ``needs`` whose sign is not found on this system."""
    return [need.package for need in needs if not _found(need.sign)]


def _found(sign: str) -> bool:
    if sign.startswith("/"):
        return any(Path("/").glob(sign.lstrip("/")))
    if ".so." in sign:
        try:
            ctypes.CDLL(sign)
        except OSError:
            return False
        return True
    return shutil.which(sign) is not None


def _install(packages: list[str]) -> None:
    if not packages:
        return
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise PackagesMissing(
            f"This system lacks something that OHDesk needs. Debian's names for it: {names}.\n"
            "Install the same with your system's package manager and run this command again."
        )
    refusal = PackagesMissing(
        "This system lacks packages that OHDesk needs. Install them with this command, then run this one again:\n"
        f"  sudo apt-get update && sudo apt-get install --no-install-recommends {names}"
    )
    administrator = _administrator()
    if administrator is None:
        raise refusal
    print(f"Installing with apt: {names}", flush=True)
    apt_get = [*administrator, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    install = [*apt_get, "install", "--yes", "--no-install-recommends", *packages]
    for command in ([*apt_get, "update"], install):
        apt = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if apt.returncode:
            print(apt.stderr, file=sys.stderr)
            raise refusal


def _administrator() -> list[str] | None:
    """Return what to put before a command to run it as administrator; ``None`` where a password would be asked."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None
