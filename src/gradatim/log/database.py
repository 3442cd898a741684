"""Connections to a SQLite file: opening, transactions, and what its errors mean to a person."""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from gradatim.errors import StoreError

BUSY_TIMEOUT_S = 10.0  # seconds to wait for another writer

DAMAGED = (
    "the database is damaged",
    "keep the file, move it elsewhere, and bring back your last copy of it",
)
# What SQLite's primary result codes mean to a person: what happened, what to do.
_EXPLANATIONS = {
    sqlite3.SQLITE_NOTADB: (
        "this is not a database of Gradatim, or it is damaged",
        "keep the file, move it elsewhere, and bring back your last copy of it",
    ),
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_FULL: ("the disk is full", "free some space and try again"),
    sqlite3.SQLITE_IOERR: ("the disk refused to read or write", "see whether it is full or broken"),
    sqlite3.SQLITE_READONLY: ("the file may not be written", "allow writing, or choose --home"),
    sqlite3.SQLITE_CANTOPEN: (
        "the file cannot be opened or made",
        "allow writing in its folder, or choose --home",
    ),
    sqlite3.SQLITE_PERM: ("the file may not be opened", "allow it, or choose --home"),
    sqlite3.SQLITE_BUSY: (
        f"another program has held the database for more than {BUSY_TIMEOUT_S:g} seconds",
        "close it and try again",
    ),
}


def explain(error: sqlite3.Error) -> tuple[str, str]:
    """What happened, and what to do about it."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the primary one
    return _EXPLANATIONS.get(code, (f"SQLite says: {error}", ""))


@contextmanager
def readable_errors(path: Path) -> Iterator[None]:
    """Turns what SQLite says into what a person can act on."""
    try:
        yield
    except sqlite3.Error as error:
        what, do = explain(error)
        raise StoreError(what, where=str(path), do=do) from error
    except ValueError as error:  # no time that could be read
        raise StoreError(DAMAGED[0], where=str(path), do=DAMAGED[1]) from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing. IMMEDIATE, because a transaction that reads first and writes later would
    fail instead of waiting for the lock."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def create(path: Path) -> None:
    """Creates the file if it is missing, readable by its owner only. SQLite gives the files that
    it puts next to a database the database's own mode."""
    with suppress(OSError):  # SQLite will say why
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def make_private(path: Path) -> None:
    """Closes a home and its database to other users, as new ones are."""
    home = path.parent
    with suppress(OSError):  # it belongs to somebody else, or the disk has no modes
        os.chmod(path, 0o600)
        if home != Path.home() and not home.stat().st_mode & (stat.S_ISVTX | stat.S_IWOTH):
            os.chmod(home, 0o700)


def connect(path: Path) -> sqlite3.Connection:
    """A connection whose commits are on the disk when they return."""
    create(path)
    # No isolation level, or the driver would begin transactions of its own.
    connection = sqlite3.connect(
        path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA synchronous = FULL")
        _use_write_ahead_log(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """SQLite's own busy timeout does not apply to this statement."""
    until = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.02)
