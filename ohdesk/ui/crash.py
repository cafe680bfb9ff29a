"""What the program writes down when it fails: kinds and line numbers, never text."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("ohdesk.crash")


def log_to(folder: Path) -> None:
    """Keep the program's log in ``folder``, 256 kB at most, twice."""
    from logging.handlers import RotatingFileHandler  # late: it brings half the network library with it

    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(folder / "ohdesk.log", maxBytes=262_144, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.getLogger("ohdesk").addHandler(handler)


def describe(kind: type[BaseException], where: TracebackType | None) -> str:
    """Return the kind of an exception and where it went through; neither its message nor any source line."""
    steps = " < ".join(
        f"{Path(step.filename).name}:{step.lineno} {step.name}" for step in reversed(traceback.extract_tb(where))
    )
    return f"{kind.__qualname__} at {steps}" if steps else kind.__qualname__


def install_hooks(on_failure: Callable[[str], None]) -> None:
    """Log every unexpected failure, Qt's complaints too; ``on_failure`` gets the description of a Python one.

    ``on_failure`` may be called from any thread.
    """

    def failed(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
            return
        description = describe(kind, where)
        _log.error(description)
        on_failure(description)

    def failed_in_thread(failure: threading.ExceptHookArgs) -> None:
        failed(failure.exc_type, failure.exc_value or failure.exc_type(), failure.exc_traceback)

    sys.excepthook = failed
    threading.excepthook = failed_in_thread
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    # Qt's messages may quote a path or a text, so only their category and place are kept.
    if kind is not QtMsgType.QtDebugMsg:
        _log.warning("Qt %s %s:%s", kind.name, context.category, context.line)
