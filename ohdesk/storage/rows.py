"""Asking for many rows and writing many rows, a bounded number at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Executable, Table
from sqlalchemy.dialects.sqlite import Insert, insert

_MANY = 400


def chunks(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Yield the values in runs short enough for one statement."""
    for start in range(0, len(values), _MANY):
        yield values[start : start + _MANY]


def rows_in(conn: Connection, query: Any, column: Any, values: Sequence[Any]) -> Iterator[Any]:  # noqa: ANN401
    """Yield the query's rows whose ``column`` is among ``values``."""
    for few in chunks(values):
        yield from conn.execute(query.where(column.in_(few)))


def put(table: Table, key: Sequence[str], keep: Sequence[str] = ()) -> Insert:
    """Return the statement that inserts a row or, where one with its ``key`` is there, changes all of it but ``keep``.

    Make it once: SQLAlchemy takes longer to put it together than SQLite to carry it out.
    """
    statement = insert(table)
    changed = {column.name: statement.excluded[column.name] for column in table.columns}
    for name in (*key, *keep):
        del changed[name]
    return statement.on_conflict_do_update(index_elements=key, set_=changed)


def write(conn: Connection, statement: Executable, rows: Sequence[Mapping[str, Any]]) -> None:
    """Run a statement for each of the rows, if any."""
    if rows:
        conn.execute(statement, rows)
