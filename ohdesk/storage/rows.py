"""Asking for many rows and writing many rows, a bounded number at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Delete, Dialect, Insert, Table, TextClause, Update
from sqlalchemy.dialects.sqlite import Insert as Upsert
from sqlalchemy.dialects.sqlite import insert

_MANY = 400


def chunks(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Yield the values in runs short enough for one statement."""
    for start in range(0, len(values), _MANY):
        yield values[start : start + _MANY]


def rows_in(conn: Connection, query: Any, column: Any, values: Sequence[Any]) -> Iterator[Any]:  # noqa: ANN401
    """Yield the query's rows whose ``column`` is among ``values``."""
    for few in chunks(values):
        yield from conn.execute(query.where(column.in_(few)))


def put(table: Table, key: Sequence[str], keep: Sequence[str] = ()) -> Upsert:
    """Return the statement that inserts a row or, where one with its ``key`` is there, changes all of it but ``keep``.

    Make it once: SQLAlchemy takes longer to put it together than SQLite to carry it out.
    """
    statement = insert(table)
    changed = {column.name: statement.excluded[column.name] for column in table.columns}
    for name in (*key, *keep):
        del changed[name]
    return statement.on_conflict_do_update(index_elements=key, set_=changed)


def write(
    conn: Connection, statement: Insert | Update | Delete | TextClause, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Run a statement, made once, for each of the rows, if any; all rows have the same names.

    The rows go to SQLite as they are: what SQLAlchemy does with each takes longer than writing it.
    """
    if rows:
        sql, names = _as_sql(statement, tuple(rows[0]), conn.dialect)
        conn.exec_driver_sql(sql, [tuple(map(row.__getitem__, names)) for row in rows])


@lru_cache(maxsize=64)
def _as_sql(
    statement: Insert | Update | Delete | TextClause, names: tuple[str, ...], dialect: Dialect
) -> tuple[str, Sequence[str]]:
    """Return a statement as SQLite reads it, and which of a row's values it takes, in order."""
    compiled = statement.compile(dialect=dialect, column_keys=names)
    return str(compiled), compiled.positiontup or ()
