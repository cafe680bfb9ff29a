"""A screen that nobody sees: X server, window manager, Finnish keyboard, message bus and accessibility."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import struct
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from tests.flows.bus import accessibility_bus
from tests.flows.screen_reader import ScreenReader

_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_SIZE = "1400x960x24"


class Screen:
    """Started by ``screen()``; ``environment`` leads programs to it, ``reader`` tells what they show."""

    def __init__(self, environment: Mapping[str, str], folder: Path, reader: ScreenReader) -> None:
        self.environment = dict(environment)
        self.reader = reader
        self._folder = folder

    def keys(self, *combinations: str) -> None:
        """Press keys one after another, such as ``"alt+Down"``."""
        self._xdotool("key", "--delay", "8", *combinations)

    def type(self, text: str) -> None:
        """Type ``text`` on the keyboard."""
        self._xdotool("type", "--delay", "6", "--", text)

    def photograph(self, path: Path) -> None:
        """Save what the screen shows; the server keeps it in a file."""
        dump = (self._folder / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", dump[:100])
        size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
        pixels = dump[size + colours * 12 :]
        QImage(pixels, width, height, line, QImage.Format.Format_RGB32).save(str(path))

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, timeout=60)


@contextlib.contextmanager
def screen() -> Iterator[Screen]:
    """Set up everything that a window and a screen reader need, and take it down again whatever happens."""
    with contextlib.ExitStack() as stack:
        # A short path: the names of sockets may hold some hundred characters only.
        folder = Path(tempfile.mkdtemp(prefix="screen-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        log = stack.enter_context((folder / "log").open("w"))
        environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_CACHE_HOME": str(folder),
        }

        def start(*command: str, **options: Any) -> subprocess.Popen[bytes]:
            # Should this process be killed, what it started ends with it.
            process = subprocess.Popen(
                ("setpriv", "--pdeathsig", "TERM", *command),
                env=environment,
                stderr=log,
                start_new_session=True,
                **options,
            )
            stack.callback(_stop, process)
            return process

        def answer_of(*command: str) -> tuple[str, ...]:
            """Start ``command``, which writes one line to the file descriptor that its arguments name."""
            reading, writing = os.pipe()
            with os.fdopen(reading) as answer:
                start(*(part.format(writing) for part in command), stdout=log, pass_fds=[writing])
                os.close(writing)
                return (answer.readline().strip(),)

        # fmt: off
        (display,) = answer_of(
            "Xvfb", "-displayfd", "{}", "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset", "-fbdir", str(folder)
        )
        environment["DISPLAY"] = f":{display}"
        (bus,) = answer_of("dbus-daemon", "--session", "--nofork", "--nosyslog", "--print-address={}")
        # fmt: on
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus
        subprocess.run(["setxkbmap", "fi"], env=environment, check=True, stderr=log)
        start("openbox", "--sm-disable", stdout=log)
        start(_LAUNCHER, "--launch-immediately", stdout=log)
        environment["NO_AT_BRIDGE"] = "0"
        reader = ScreenReader(stack.enter_context(accessibility_bus(bus)))
        yield Screen(environment, folder, reader)


def _stop(process: subprocess.Popen[bytes]) -> None:
    for ending in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, ending)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(5)
            break
