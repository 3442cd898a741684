"""What the service remembers: moves of the pointer, predictions, feedback, windows and alarms.

In a file of SQLite, or in PostgreSQL; the statements stand in queries.sql, each once for both.
Several servers may share it: each batch is one transaction, and nothing is changed after it was
written, except that pictures are forgotten.
"""

import json
import os
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from images.drift import Floats
from images.errors import ImagesError
from images.picture import Array

NEVER = 1e12  # a time that has not come
SKIPPED, UNDONE = -1, -2  # what a person says of a picture instead of a label
HERE = Path(__file__).parent
POSTGRESQL = {"integer primary key": "bigserial primary key", "blob": "bytea", " real": " float8"}
QUERY_PATTERN = re.compile(r"-- name: (\w+).*\n((?:(?!-- name: ).*\n)*)")
QUERIES: dict[str, str] = dict(QUERY_PATTERN.findall((HERE / "queries.sql").read_text()))
LABELS = f"({QUERIES['labels']})"

Row = dict[str, Any]  # a row, by the names of its columns


class Store:
    """A connection of one thread, made again when the server was away: ImagesError until then."""

    def __init__(self, address: str) -> None:
        self._address, self._is_postgresql = address, address.startswith("postgresql://")
        self._connection_errors: tuple[type[Exception], ...] = (sqlite3.OperationalError,)
        if not (days := os.environ.get("IMAGES_KEEP_DAYS", "30")).isdecimal():
            raise ImagesError("IMAGES_KEEP_DAYS is a whole number of days")
        self.keep_s = 86400 * int(days)  # a picture without a label is forgotten then
        self._db = self._connect()
        with self._transaction():
            tables = (HERE / "tables.sql").read_text()
            for word, other in POSTGRESQL.items() if self._is_postgresql else ():
                tables = tables.replace(word, other)
            for table in tables.split(";\n")[:-1]:
                self.run(table)

    def _connect(self) -> Any:
        if not self._is_postgresql:
            Path(self._address).parent.mkdir(parents=True, exist_ok=True)
            options: dict[str, Any] = {"check_same_thread": False, "isolation_level": None}
            db = sqlite3.connect(self._address, timeout=10, **options)
            db.execute("pragma journal_mode = wal")
            db.execute("pragma synchronous = normal")
            return db
        try:
            import psycopg

            self._connection_errors = (psycopg.OperationalError,)
            return psycopg.connect(self._address, autocommit=True, connect_timeout=5)
        except ImportError:
            raise ImagesError("PostgreSQL needs psycopg: install images[postgresql]") from None
        except psycopg.Error as error:
            raise ImagesError(f"the database cannot be reached: {error}", 503) from None

    def run(self, sql: str, values: Row | Sequence[Row] = ()) -> list[Row]:
        """Rows of a statement; of one with many sets of values, none."""
        if self._is_postgresql:
            sql = re.sub(r":(\w+)", r"%(\1)s", sql)
            if self._db.closed:
                self._db = self._connect()
        try:
            cursor = self._db.cursor()
            many = isinstance(values, Sequence) and values
            cursor.executemany(sql, values) if many else cursor.execute(sql, values)
            names = [each[0] for each in cursor.description or ()]
            return [dict(zip(names, row, strict=True)) for row in cursor] if names else []
        except self._connection_errors as error:
            raise ImagesError(f"the database does not answer: {error}", 503) from None

    def rows(self, query: str, **values: object) -> list[Row]:
        """What a query of queries.sql finds."""
        return self.run(QUERIES[query].replace("(labels)", LABELS), values)

    def row(self, query: str, **values: object) -> Row:
        return self.rows(query, **values)[0]

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """One writer at a time, so that the ids of rows grow in the order in which they appear."""
        self.run("begin" if self._is_postgresql else "begin immediate")
        try:
            if self._is_postgresql:
                self.run("select pg_advisory_xact_lock(8)")
            yield
        except BaseException:
            self.run("rollback")
            raise
        self.run("commit")

    def close(self) -> None:
        self._db.close()

    def moves(self) -> list[tuple[float, str]]:
        """When (seconds since 1970) and what was done, oldest first."""
        return [(each["at"], each["what"]) for each in self.rows("moves")]

    def add(self, predictions: Sequence[Row]) -> None:
        with self._transaction():
            self.run(QUERIES["add"], predictions)
            if unsure := [each for each in predictions if "second" in each]:
                self.run(QUERIES["add_second"], unsure)

    def add_feedback(self, request_id: str, label: int, at: float) -> None:
        """A label, or SKIPPED or UNDONE. Nothing is overwritten: the newest row counts."""
        if not self.rows("add_feedback", request_id=request_id, label=label, at=at):
            what = {SKIPPED: " and waits for a label", UNDONE: " and has a label"}.get(label, "")
            raise ImagesError(f"no request {request_id!r} was answered here{what}", 404)

    def close_period(self, row: Row, alarm: Row | None = None) -> bool:
        """Writes down a window or block with its alarm, but not where another server was first."""
        with self._transaction():
            closed = self.rows("close_period", **row)
            if closed and alarm:
                self.rows("raise_alarm", **(row | closed[0] | alarm))
        return bool(closed)

    def delete_pictures(self, now: float) -> None:
        self.rows("forget", before=now - self.keep_s)

    def periods(self, kind: str) -> list[Row]:
        """Windows or blocks of audits, oldest first, with what was found in each."""
        return [each | json.loads(each["result"]) for each in self.rows("periods", kind=kind)]

    def figures(self, version: str, **span: float) -> Row:
        """Counts of one version and its audits, perhaps `since`, `until`, and as `known` then."""
        defaults = {"since": 0.0, "until": NEVER, "known": NEVER}
        return self.row("figures", version=version, **defaults | span)


def write_ink(ink: Array) -> bytes:
    return np.rint(255 * ink).astype(np.uint8).tobytes()


def read_inks(rows: Sequence[Row]) -> Array:
    """(n, size)"""
    found = [np.frombuffer(row["ink"], np.uint8) for row in rows]
    return np.array(found, np.float32) / np.float32(255)


def columns(rows: Sequence[Row]) -> tuple[NDArray[np.int64], Floats]:
    """Labels (n,) and statistics (n, 5) of predictions."""
    labels = np.array([row["label"] for row in rows], np.int64)
    return labels, np.stack([np.frombuffer(row["statistics"], np.float64) for row in rows])
