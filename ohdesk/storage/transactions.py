"""A vault's one connection: its transactions, and who hears of what they changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import RLock

from sqlalchemy import Connection, Engine

from ohdesk.services.ports import Changed
from ohdesk.storage.engine import faults_named


@dataclass(slots=True)
class _Open:
    """What the transaction under way has touched so far, and what to undo beside the database if it fails."""

    conn: Connection
    changed: set[str] = field(default_factory=set)
    forgot: bool = False
    undo: list[Callable[[], None]] = field(default_factory=list)


class Transactions:
    """Transactions on the database of the vault at ``path``: threads take turns, and one within another joins it.

    ``sweep`` is called once a transaction is written in which something was forgotten for good.
    """

    def __init__(self, engine: Engine, path: Path, sweep: Callable[[], None]) -> None:
        self._engine = engine
        self._path = path
        self._sweep = sweep
        self._lock = RLock()
        self._open: _Open | None = None
        self._listeners: list[Callable[[Changed], None]] = []

    @contextmanager
    def __call__(self) -> Iterator[Connection]:
        """Hold the database for one transaction, and tell the listeners once it is written."""
        with self.alone():
            if self._open is not None:
                yield self._open.conn
                return
            with self._engine.connect() as conn:
                self._open = under_way = _Open(conn)
                try:
                    with conn.begin():
                        yield conn
                except BaseException:
                    for undo in reversed(under_way.undo):
                        undo()
                    raise
                finally:
                    self._open = None
            if under_way.forgot:
                self._sweep()
            for listener in list(self._listeners) if under_way.changed else ():
                listener(frozenset(under_way.changed))

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep every other thread from the database; what is wrong with it is told by its name."""
        with self._lock, faults_named(self._path):
            yield

    def note(self, kinds: Iterable[str]) -> None:
        """Have the listeners told, once the transaction under way is written, that kinds of documents changed."""
        if self._open is not None:
            self._open.changed.update(kinds)

    def note_forgotten(self) -> None:
        """Have the disk swept once the transaction under way is written."""
        if self._open is not None:
            self._open.forgot = True

    def undo_with(self, undo: Callable[[], None]) -> None:
        """Have ``undo`` called if the transaction under way fails."""
        if self._open is not None:
            self._open.undo.append(undo)

    def subscribe(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call ``listener`` with the kinds that changed after every commit, until what this returns is called."""
        self._listeners.append(listener)

        def stop() -> None:
            # Closing the vault has let go of every listener already.
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def close(self) -> None:
        """Let go of the listeners and close the database."""
        with self._lock:
            self._listeners.clear()
            self._engine.dispose()
