"""Asking for many rows and writing many rows at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Delete, Dialect, Insert, Table, TextClause, Update, func, select
from sqlalchemy.dialects.sqlite import Insert as Upsert
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.sql.elements import Tuple

from ohdesk.sync.operations import json_text


def among(columns: ColumnElement[Any], values: Sequence[Any]) -> ColumnElement[bool]:
    """Return the condition that a column is among ``values``, however many, or several together (``tuple_``).

    SQLite gets them as one JSON list: SQLAlchemy takes longer to name each than SQLite to look it up.
    """
    listed = func.json_each(json_text(values)).table_valued("value").c.value
    if not isinstance(columns, Tuple):
        return columns.in_(select(listed))
    return columns.in_(select(*(func.json_extract(listed, f"$[{place}]") for place, _ in enumerate(columns.clauses))))


def rows_in(conn: Connection, query: Any, columns: Any, values: Sequence[Any]) -> Sequence[Any]:  # noqa: ANN401
    """Return the query's rows whose column is among ``values``, or several columns together (``tuple_``)."""
    return conn.execute(query.where(among(columns, values))).all() if values else ()


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
        conn.exec_driver_sql(sql, list(map(_picked(names), rows)))


def _picked(names: Sequence[str]) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    """Return what picks a row's values by their names."""
    if len(names) == 1:
        return lambda row: (row[names[0]],)
    return itemgetter(*names)


@lru_cache(maxsize=64)
def _as_sql(
    statement: Insert | Update | Delete | TextClause, names: tuple[str, ...], dialect: Dialect
) -> tuple[str, Sequence[str]]:
    """Return a statement as SQLite reads it, and which of a row's values it takes, in order."""
    compiled = statement.compile(dialect=dialect, column_keys=names)
    return str(compiled), compiled.positiontup or ()
