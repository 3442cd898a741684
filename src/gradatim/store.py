"""The log of evidence in SQLite: append and read. The only module that speaks SQL; derives nothing.

Every row that `append` has returned for is on the disk: write-ahead log, synchronous = FULL.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from gradatim.errors import StoreError
from gradatim.model import Evidence

SCHEMAS = ("0001",)  # revisions of the migrations, oldest first
PATIENCE = 10.0  # seconds to wait for another writer

_EVIDENCE = sa.Table(
    "evidence",
    sa.MetaData(),
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("id", sa.Text, unique=True),
    sa.Column("learner", sa.Text),
    sa.Column("at", sa.Text),
    sa.Column("kind", sa.Text),
    sa.Column("subject", sa.Text),
    sa.Column("data", sa.JSON),
)

# What SQLite's primary result codes mean to a person: what happened, what to do.
_MEANINGS = {
    sqlite3.SQLITE_NOTADB: (
        "this is not a database of Gradatim, or it is damaged",
        "keep the file, move it elsewhere, and bring back your last copy of it",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "the database is damaged",
        "keep the file, move it elsewhere, and bring back your last copy of it",
    ),
    sqlite3.SQLITE_FULL: ("the disk is full", "free some space and try again"),
    sqlite3.SQLITE_IOERR: ("the disk refused to read or write", "see whether it is full or broken"),
    sqlite3.SQLITE_READONLY: ("the file may not be written", "allow writing, or choose --home"),
    sqlite3.SQLITE_CANTOPEN: (
        "the file cannot be opened or made",
        "allow writing in its folder, or choose --home",
    ),
    sqlite3.SQLITE_PERM: ("the file may not be opened", "allow it, or choose --home"),
    sqlite3.SQLITE_BUSY: (
        f"another program has held the database for more than {PATIENCE:g} seconds",
        "close it and try again",
    ),
}


class Store:
    """An open log. Safe to share between threads and between processes."""

    def __init__(self, path: Path, engine: sa.Engine) -> None:
        self.path, self._engine = path, engine

    @classmethod
    def open(cls, path: Path) -> Store:
        """Opens the log at `path`, or begins it there.

        StoreError, and the file untouched, if it is no log of ours, damaged, of a newer program,
        not writable, or in use for too long.
        """
        path = path.absolute()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            what = f"the folder cannot be made ({error.strerror})"
            raise StoreError(what, where=str(path.parent), do="choose --home") from error
        store = cls(path, _engine(path))
        try:
            with store._sentences():
                store._prepare()
        except BaseException:
            store.close()
            raise
        return store

    def close(self) -> None:
        """Lets go of the file."""
        self._engine.dispose()

    def append(self, evidence: Evidence) -> None:
        """Keeps one row for ever. Appending the same row again changes nothing.

        StoreError if its id is taken by other content, or if the disk refuses.
        """
        row = _row(evidence)
        with self._sentences(), self._engine.begin() as connection:
            wanted = sa.select(_EVIDENCE).where(_EVIDENCE.c.id == evidence.id)
            known = connection.execute(wanted).mappings().first()
            if known is None:
                connection.execute(sa.insert(_EVIDENCE).values(row))
            elif {key: known[key] for key in row} != row:
                what = f"evidence '{evidence.id}' is already there with other content"
                raise StoreError(what, where=str(self.path), do="nothing was changed")

    def evidence(self, learner: str = "me") -> list[Evidence]:
        """All that a learner did, in the order in which it was kept."""
        wanted = sa.select(_EVIDENCE).where(_EVIDENCE.c.learner == learner)
        with self._sentences(), self._reading() as connection:
            rows = connection.execute(wanted.order_by(_EVIDENCE.c.seq)).mappings()
            return [_evidence(row) for row in rows]

    def _prepare(self) -> None:
        """Brings the schema up to date; alembic is imported only if it is not."""
        with self._reading() as connection:
            if self._schema(connection) == SCHEMAS[-1]:
                return
        # Asked again in a transaction: another process may be doing the same right now.
        with self._engine.begin() as connection:
            if self._schema(connection) != SCHEMAS[-1]:
                _migrate(connection)

    def _reading(self) -> sa.Connection:
        return self._engine.connect().execution_options(reads=True)

    def _schema(self, connection: sa.Connection) -> str:
        """The revision of the file; "" for an empty one. StoreError for one that is not ours."""
        tables = set(sa.inspect(connection).get_table_names())
        if not tables:
            return ""
        rows = (
            connection.exec_driver_sql("SELECT version_num FROM alembic_version").all()
            if {"alembic_version", "evidence"} <= tables
            else []
        )
        if len(rows) != 1:
            what = "this is a database, but not one of Gradatim"
            raise StoreError(what, where=str(self.path), do="keep it, and choose another --home")
        revision = str(rows[0][0])
        if revision not in SCHEMAS:
            what = f"the evidence was kept by a newer program (schema '{revision}')"
            raise StoreError(what, where=str(self.path), do="install the newest gradatim")
        return revision

    @contextmanager
    def _sentences(self) -> Iterator[None]:
        """Turns what SQLite says into what a person can act on."""
        try:
            yield
        except sa.exc.DBAPIError as error:
            what, do = _MEANINGS.get(_code(error), (f"SQLite says: {error.orig}", ""))
            raise StoreError(what, where=str(self.path), do=do) from error
        except json.JSONDecodeError as error:
            what, do = _MEANINGS[sqlite3.SQLITE_CORRUPT]
            raise StoreError(what, where=str(self.path), do=do) from error


def _engine(path: Path) -> sa.Engine:
    url = sa.URL.create("sqlite", database=str(path))
    engine = sa.create_engine(url, connect_args={"timeout": PATIENCE})

    @sa.event.listens_for(engine, "connect")
    def connected(connection: Any, _: Any) -> None:
        connection.isolation_level = None  # or the driver would begin transactions of its own
        connection.execute("PRAGMA synchronous = FULL")
        _use_log(connection)

    @sa.event.listens_for(engine, "begin")
    def begun(connection: sa.Connection) -> None:
        # A transaction that reads first and writes later would fail instead of waiting.
        if not connection.get_execution_options().get("reads"):
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _use_log(connection: sqlite3.Connection) -> None:
    """Switches to the write-ahead log. SQLite itself does not wait for others here."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.02)


def _migrate(connection: sa.Connection) -> None:
    from alembic import command  # half a second: only when there is something to migrate
    from alembic.config import Config

    config = Config()
    scripts = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", scripts.replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _code(error: sa.exc.DBAPIError) -> int:
    """SQLite's primary result code; 0 where the driver gives none."""
    return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF


def _row(evidence: Evidence) -> dict[str, Any]:
    if evidence.at.tzinfo is None:
        raise ValueError("evidence needs an aware time")
    return {
        "id": evidence.id,
        "learner": evidence.learner,
        "at": evidence.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "kind": evidence.kind,
        "subject": evidence.subject,
        "data": json.loads(json.dumps(dict(evidence.data))),  # as it will be read
    }


def _evidence(row: Any) -> Evidence:
    return Evidence(
        id=row["id"],
        at=datetime.fromisoformat(row["at"]),
        kind=row["kind"],
        subject=row["subject"],
        data=row["data"],
        learner=row["learner"],
    )
