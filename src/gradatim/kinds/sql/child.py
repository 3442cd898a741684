"""Runs a query file on a new in-memory database (DuckDB, SQLite), or on PostgreSQL. It has access
to no file and no network.

Values have the same plain types on all engines, as input and as output:

    dates and times    ISO text: "2024-05-01", or "2024-05-01 13:00:00" if a column has times
    true and false     1 and 0
    Decimal            float, or int if the column has no digits after the point
    NaN, NaT, NA       NULL, which is None
    intervals          seconds, as float (SQLite has no intervals)

So a column of dates is a text column in the query, too: it compares, sorts and groups alike on all
engines, and must be cast to use an engine's date functions.
"""

from __future__ import annotations

import functools
import itertools
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import duckdb

from gradatim.kinds.kind import ChildPart
from gradatim.kinds.sql import postgres
from gradatim.kinds.sql.engines import DEFAULT_ENGINES, ENGINES, named_engine

MAX_QUERY, MAX_ROWS = 20_000, 100_000  # most characters of the file, rows of a result
MEMORY_LIMIT = "400MB"  # memory limit of DuckDB
_SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "threads": 1,
    "async_threads": 0,  # DuckDB 2 starts eight by default
    "enable_external_access": False,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "memory_limit": MEMORY_LIMIT,
    "temp_directory": "",
}
# Possessive quantifiers prevent exponential backtracking on unfinished comments.
_BLANK = r"(?:[\s;(]|--[^\n]*+|/\*(?>.*?\*/))*+"
_EMPTY = re.compile(rf"{_BLANK}\Z", re.DOTALL)
_SELECT = re.compile(rf"{_BLANK}(?:select|with|values)\b", re.DOTALL | re.IGNORECASE)
_TYPES = {  # column types of DuckDB and SQLite
    "int": ("BIGINT", "INTEGER"),
    "float": ("DOUBLE", "REAL"),
    "text": ("VARCHAR", "TEXT"),
    "bytes": ("BLOB", "BLOB"),
}

_ENGINE_CHOICES = ", ".join(ENGINES[:-1]) + f" or {ENGINES[-1]}"
_ENGINE_ERRORS = (duckdb.Error, sqlite3.Error, sqlite3.Warning, postgres.QueryError)

_database_numbers = itertools.count(1)

Result = tuple[list[str], list[tuple[Any, ...]]]
Column = tuple[str, str, list[Any]]  # name, key of _TYPES, values


class SQLError(Exception):
    """The query cannot be run; the message is usually the engine's."""


def load(files: Mapping[str, bytes], folder: Path, file: str) -> Query:
    """The query in `file`; SQLError if it is empty, too long or not text."""
    try:
        text = files[file].decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SQLError(f"{file} is not UTF-8 text") from None
    if len(text) > MAX_QUERY:
        raise SQLError(f"{file} has more than {MAX_QUERY:,} characters")
    if _EMPTY.match(text):
        raise SQLError(f"{file} holds no statement yet")
    if (engine := named_engine(text)) and engine not in ENGINES:
        raise SQLError(f"{file} names the engine '{engine}': use {_ENGINE_CHOICES}")
    return Query(file, text)


class Query:
    """One or more statements. The result is the rows of the last SELECT."""

    def __init__(self, file: str, text: str) -> None:
        self._file, self._text, self._engine = file, text, named_engine(text)

    def rows(self, engine: str, tables: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """The rows of the result on one of `ENGINES`. A table is a DataFrame or a dict of lists."""
        return self._result(engine, tables)[1]

    def engines(self) -> list[str]:
        """The engines on which the query is judged: the one that it names, or both defaults."""
        return [self._engine] if self._engine else [*DEFAULT_ENGINES]

    def columns(self, engine: str, tables: Mapping[str, Any]) -> list[str]:
        """The column names of the result."""
        return self._result(engine, tables)[0]

    def _result(self, engine: str, tables: Mapping[str, Any]) -> Result:
        if engine not in _RUNNERS:
            raise ValueError(f"unknown engine '{engine}': use {_ENGINE_CHOICES}")
        columns = {name: list(_columns(name, table)) for name, table in tables.items()}
        try:
            result = _RUNNERS[engine](self._text, columns)
        except _ENGINE_ERRORS as error:
            raise SQLError(f"{self._file} on {engine}: {error}") from None
        if result is None:
            raise SQLError(f"{self._file} has no SELECT: the rows of the last one are the answer")
        names, rows = result
        if len(rows) > MAX_ROWS:
            raise SQLError(f"{self._file} on {engine}: more than {MAX_ROWS:,} rows")
        return names, [tuple(map(_to_plain, row)) for row in rows]


# The engines --------------------------------------------------------------------------------


def _run_on_duckdb(text: str, tables: Mapping[str, list[Column]]) -> Result | None:
    result = None
    with _fresh_database() as connection:
        for name, columns in tables.items():
            lists = [f"unnest(?::{_TYPES[kind][0]}[]) AS {_quote(at)}" for at, kind, _ in columns]
            create = f"CREATE TABLE {_quote(name)} AS SELECT {', '.join(lists)}"
            connection.execute(create, [values for _, _, values in columns])
        for statement in connection.extract_statements(text):
            connection.execute(statement)
            if statement.type == duckdb.StatementType.SELECT:
                result = _fetch(connection.description, connection.fetchmany)
    return result


@contextmanager
def _fresh_database() -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to an empty in-memory database, which is deleted afterwards."""
    engine, name = _duckdb(), f"fresh_{next(_database_numbers)}"
    engine.execute(f"ATTACH ':memory:' AS {name}")
    try:
        with closing(engine.cursor()) as connection:  # which deletes temporary tables
            connection.execute(f"USE {name}")
            yield connection
    finally:
        engine.execute(f"DETACH DATABASE IF EXISTS {name}")


@functools.cache
def _duckdb() -> duckdb.DuckDBPyConnection:
    """The DuckDB instance of this process: starting it takes 15 ms, a new database in it 1 ms."""
    engine = duckdb.connect(":memory:", config=_SETTINGS)
    engine.execute("SET lock_configuration = true")
    return engine


def _run_on_sqlite(text: str, tables: Mapping[str, list[Column]]) -> Result | None:
    result = None
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        for name, columns in tables.items():
            types = (f"{_quote(at)} {_TYPES[kind][1]}" for at, kind, _ in columns)
            connection.execute(f"CREATE TABLE {_quote(name)} ({', '.join(types)})")
            marks = ", ".join("?" * len(columns))
            rows = zip(*(values for _, _, values in columns), strict=True)
            connection.executemany(f"INSERT INTO {_quote(name)} VALUES ({marks})", rows)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        for statement in _statements(text):
            cursor = connection.execute(statement)
            if _SELECT.match(statement) and cursor.description is not None:
                result = _fetch(cursor.description, cursor.fetchmany)
    return result


def _run_on_postgresql(text: str, tables: Mapping[str, list[Column]]) -> Result | None:
    return postgres.run_query(text, tables, MAX_ROWS)


_RUNNERS: dict[str, Callable[[str, Mapping[str, list[Column]]], Result | None]] = {
    "duckdb": _run_on_duckdb,
    "sqlite": _run_on_sqlite,
    "postgresql": _run_on_postgresql,
}


def _fetch(description: Iterable[Any] | None, fetch: Callable[[int], list[Any]]) -> Result:
    # One row more than allowed shows that there are too many, even if the result is endless.
    return [str(column[0]) for column in description or ()], fetch(MAX_ROWS + 1)


def _statements(text: str) -> Iterator[str]:
    """The statements of a text, split where SQLite considers one complete."""
    start = 0
    for end in (place.end() for place in re.finditer(";", text)):
        if sqlite3.complete_statement(text[start:end]):
            yield text[start:end]
            start = end
    if not _EMPTY.match(text[start:]):
        yield text[start:]


def _quote(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


# Values in and out --------------------------------------------------------------------------


def _columns(table: str, data: Any) -> Iterator[Column]:
    """The columns of a DataFrame or a dict of lists; each has a single type."""
    for name in data:
        cells = data[name]
        values = [_to_python(x) for x in (cells.tolist() if hasattr(cells, "tolist") else cells)]
        yield str(name), *_typed_column(values, f"{table}.{name}")


def _to_python(x: Any) -> Any:
    """A cell as a Python value; missing values (NaN, NaT, NA) become None."""
    if type(x).__name__ in ("NAType", "NaTType") or (isinstance(x, float) and x != x):
        return None
    if type(x).__module__ == "numpy":
        return _to_python(x.item())
    return x.to_pydatetime() if hasattr(x, "to_pydatetime") else x


def _typed_column(values: list[Any], where: str) -> tuple[str, list[Any]]:
    kinds = {type(x) for x in values} - {type(None)}
    if kinds <= {int, bool}:
        return "int", [x if x is None else int(x) for x in values]
    if kinds <= {int, bool, float, Decimal}:
        return "float", [x if x is None else float(x) for x in values]
    if kinds <= {str}:
        return "text", values
    if kinds <= {bytes}:
        return "bytes", values
    if kinds <= {date, datetime, time}:
        return "text", _iso(values)
    names = ", ".join(sorted(kind.__name__ for kind in kinds))
    raise TypeError(f"a column of one type is needed, but {where} holds {names}")


def _iso(values: list[Any]) -> list[str | None]:
    times = any(type(x) is datetime and x.time() != time.min for x in values)
    return [x if x is None else _text(x, times) for x in values]


def _text(x: date | datetime | time, times: bool = True) -> str:
    if isinstance(x, datetime):
        return x.isoformat(" ") if times else x.date().isoformat()
    return x.isoformat()


def _to_plain(x: Any) -> Any:
    """A cell of a result in the form that is the same on all engines."""
    kind = type(x)
    if x is None or kind in (int, float, str, bytes):
        return x
    if kind is bool:
        return int(x)
    if kind is Decimal:
        return int(x) if x == x.to_integral_value() and x.as_tuple().exponent == 0 else float(x)
    if isinstance(x, (date, time)):
        return _text(x)
    if kind is timedelta:
        return x.total_seconds()
    if kind is UUID:
        return str(x)
    if kind in (list, tuple):
        return [_to_plain(item) for item in x]
    if kind is dict:
        return {_to_plain(key): _to_plain(value) for key, value in x.items()}
    return str(x)


CHILD = ChildPart(load, columns_method="columns", prepare=postgres.prepare)
