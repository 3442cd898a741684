"""The log of evidence in SQLite: append and read. The only module that speaks SQL; derives nothing.

Every row that `append` has returned for is on the disk: write-ahead log, synchronous = FULL.
"""

from __future__ import annotations

import gc
import json
import re
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import asdict
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any, cast

from gradatim.errors import StoreError
from gradatim.model import Evidence, History

SCHEMAS = ("0001",)  # revisions of the migrations, oldest first
PATIENCE = 10.0  # seconds to wait for another writer

_COLUMNS = ("id", "learner", "at", "kind", "subject", "data")
_KNOWN = f"SELECT {', '.join(_COLUMNS)} FROM evidence WHERE id = ?"
_INSERT = f"INSERT INTO evidence ({', '.join(_COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?)"
_TEXTS = ", ".join(f"CAST({name} AS TEXT)" for name in _COLUMNS)  # others may write a blob
_SINCE = f"SELECT seq, {_TEXTS} FROM evidence WHERE learner = ? AND seq > ? ORDER BY seq"

# How the data of a verdict and of a review begin, as this program keeps them.
_VERDICT = re.compile(r'{"outcome": "(\w+)", "level": "\w+", "seed": \d+, "replay": (true|false),')
_REVIEW = re.compile(r'{"card": "[\w-]+", "rating": ([1-4])[,}]')
_FILES = ', "files": {'

DEEPEST = 100  # lists and tables in each other that are read: a policy, far beyond what is written
_decoded = json.JSONDecoder().decode
_decoded_as_floats = json.JSONDecoder(parse_int=float).decode
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_HALVES = re.compile(  # of a character; what comes first in the pattern is none
    r"\\\\|\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(\\u[dD][89a-fA-F][\da-fA-F]{2})"
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


class _Kept(Evidence):
    """A row of the log, whose data is parsed when it is asked for: most of it never is."""

    _text: str
    _path: Path

    @cached_property
    def data(self) -> Mapping[str, Any]:
        """StoreError if the disk has spoilt it; {} if it is nothing that has keys, or nested
        deeper than anybody writes."""
        try:
            found = _value(self._text)
        except ValueError as error:
            what, do = _MEANINGS[sqlite3.SQLITE_CORRUPT]
            raise StoreError(what, where=str(self._path), do=do) from error
        return found if isinstance(found, dict) else {}

    @property
    def fresh_outcome(self) -> str:
        """Read off the beginning of the text where it stands there: failures are many, and no rule
        needs more of them."""
        found = _VERDICT.match(self._text) if self.kind == "verdict" else None
        if found is None:
            return super().fresh_outcome
        return found[1] if found[2] == "false" else ""

    @property
    def rating(self) -> int | None:
        """Read off the beginning of the text as well."""
        found = _REVIEW.match(self._text)
        return int(found[1]) if found else super().rating

    @property
    def files(self) -> object:
        """Read off the end of the text, where this program keeps them, without the rest."""
        _, told, files = self._text.rpartition(_FILES)
        try:
            return _value(f"{{{files[:-1]}") if told else super().files
        except ValueError:  # they are elsewhere, or spoilt
            return super().files

    def __eq__(self, other: object) -> bool:
        same = isinstance(other, Evidence) and self.id == other.id
        return same and asdict(self) == asdict(cast(Evidence, other))


class Store:
    """An open log. Safe to share between threads and between processes."""

    def __init__(self, path: Path) -> None:
        self.path, self._alone = path, Lock()
        self._connection = _connected(path)
        self._read = ("", 0, History())  # the learner last asked for: up to where, and what

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
        with _sentences(path):
            store = cls(path)
            try:
                store._prepare()
            except BaseException:
                store.close()
                raise
        return store

    def close(self) -> None:
        """Lets go of the file."""
        with self._alone:
            self._connection.close()

    def append(self, evidence: Evidence) -> None:
        """Keeps one row for ever. Appending the same row again changes nothing.

        StoreError if its id is taken by other content, or if the disk refuses.
        """
        self.extend([evidence])

    def extend(self, evidence: Iterable[Evidence]) -> None:
        """Keeps all of these rows, or none."""
        rows = [_row(one) for one in evidence]
        with _sentences(self.path), self._alone, _transaction(self._connection):
            for row in rows:
                self._insert(row)

    def _insert(self, row: tuple[str, ...]) -> None:
        known = self._connection.execute(_KNOWN, row[:1]).fetchone()
        if known is None:
            self._connection.execute(_INSERT, row)
        elif known != row:
            what = f"evidence '{row[0]}' is already there with other content"
            raise StoreError(what, where=str(self.path), do="nothing was changed")

    def evidence(self, learner: str = "me") -> History:
        """All that a learner did, in the order in which it was kept.

        Only what came since the last call is read: no row before it can have changed.
        """
        with _sentences(self.path), self._alone:
            who, last, known = self._read
            if who != learner:
                last, known = 0, History()
            with _in_bulk() if not last else nullcontext():
                if rows := self._connection.execute(_SINCE, (learner, last)).fetchall():
                    last, known = rows[-1][0], History((*known, *self._kept(rows)))
            self._read = (learner, last, known)
            return known

    def _kept(self, rows: list[tuple[Any, ...]]) -> Iterator[Evidence]:
        """Rows as evidence. They are many: a call of the constructor for each takes twice as
        long as all the rest."""
        parsed = datetime.fromisoformat
        for _, name, learner, at, kind, subject, text in rows:
            row, moment = object.__new__(_Kept), parsed(at)
            row.__dict__.update(
                id=name, learner=learner, at=moment if moment.tzinfo is UTC else _in_utc(moment),
                kind=kind, subject=subject, _text=text, _path=self.path,
            )  # fmt: skip
            yield row

    def _prepare(self) -> None:
        """Brings the schema up to date; what that takes is imported only if it is not."""
        if self._schema(self._connection) != SCHEMAS[-1]:
            self._migrate()

    def _migrate(self) -> None:
        """Runs the migrations, all of them or none, unless another process just did."""
        import sqlalchemy as sa  # half a second, with Alembic
        from alembic import command
        from alembic.config import Config

        config, scripts = Config(), str(Path(__file__).parent / "migrations")
        config.set_main_option("script_location", scripts.replace("%", "%%"))
        engine = sa.create_engine(
            "sqlite://", creator=lambda: _connected(self.path), poolclass=sa.NullPool
        )

        @sa.event.listens_for(engine, "begin")
        def begun(connection: sa.Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        try:
            with engine.begin() as connection:
                config.attributes["connection"] = connection
                raw = connection.connection.driver_connection
                if self._schema(cast(sqlite3.Connection, raw)) != SCHEMAS[-1]:
                    command.upgrade(config, "head")
        except sa.exc.DBAPIError as error:
            raise error.orig or error from error

    def _schema(self, connection: sqlite3.Connection) -> str:
        """The revision of the file; "" for an empty one. StoreError for one that is not ours."""
        ask = connection.execute
        tables = {name for (name,) in ask("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables:
            return ""
        rows = (
            ask("SELECT version_num FROM alembic_version").fetchall()
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
def _sentences(path: Path) -> Iterator[None]:
    """Turns what SQLite says into what a person can act on."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the primary one
        what, do = _MEANINGS.get(code, (f"SQLite says: {error}", ""))
        raise StoreError(what, where=str(path), do=do) from error
    except ValueError as error:  # no time that could be read
        what, do = _MEANINGS[sqlite3.SQLITE_CORRUPT]
        raise StoreError(what, where=str(path), do=do) from error


@contextmanager
def _in_bulk() -> Iterator[None]:
    """Makes many objects that live on. Nothing dead is looked for among them, neither meanwhile nor
    later: over a long log that would take longer than the reading."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if looking:
            gc.enable()


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing. One that reads first and writes later would fail instead of waiting."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _connected(path: Path) -> sqlite3.Connection:
    # No isolation level, or the driver would begin transactions of its own.
    connection = sqlite3.connect(
        path, timeout=PATIENCE, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA synchronous = FULL")
        _use_log(connection)
    except BaseException:
        connection.close()
        raise
    return connection


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


def _value(text: str) -> Any:
    """What JSON says, as all who read it can bear: a half of a character is replaced, a number of
    thousands of digits is infinite, and None is what is nested too deeply. ValueError if it is no
    JSON."""
    if _HALF.search(text):
        text = _HALVES.sub(lambda found: r"\ufffd" if found[1] else found[0], text)
    try:
        found = _decoded(text)
    except RecursionError:
        return None
    except json.JSONDecodeError:
        raise
    except ValueError:  # so many digits
        found = _decoded_as_floats(text)
    many = text.count("[") + text.count("{") > DEEPEST
    return None if many and _is_deep(found) else found


def _is_deep(found: Any) -> bool:
    layer = [found]
    for _ in range(DEEPEST):
        parts = (part.values() if isinstance(part, dict) else part for part in layer)
        layer = [one for part in parts for one in part if isinstance(one, dict | list)]
        if not layer:
            return False
    return True


def _in_utc(moment: datetime) -> datetime:
    """As this program writes it; what others wrote without a zone is taken to be in UTC."""
    try:
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except OverflowError:  # at the ends of all time
        return moment.replace(tzinfo=UTC)


def _row(evidence: Evidence) -> tuple[str, ...]:
    if evidence.at.tzinfo is None:
        raise ValueError("evidence needs an aware time")
    at = evidence.at.astimezone(UTC).isoformat(timespec="microseconds")
    data = json.dumps(dict(evidence.data))
    return (evidence.id, evidence.learner, at, evidence.kind, evidence.subject, data)
