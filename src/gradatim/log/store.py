"""The log of evidence in SQLite: append and read. Derives nothing.

Once `append` returns, the row is on the disk: write-ahead log, synchronous = FULL.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from threading import Lock

from gradatim.errors import StoreError
from gradatim.log import rows
from gradatim.log.backup import back_up
from gradatim.log.database import connect, make_private, readable_errors, transaction
from gradatim.log.migrations import NEWEST, migrate, schema_of
from gradatim.model import Evidence, History

_COLUMNS = ("id", "learner", "at", "kind", "subject", "data")
_SELECT_BY_ID = f"SELECT {', '.join(_COLUMNS)} FROM evidence WHERE id = ?"
_INSERT = f"INSERT INTO evidence ({', '.join(_COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?)"
_TEXT_COLUMNS = ", ".join(f"CAST({name} AS TEXT)" for name in _COLUMNS)  # others may write a blob
_SELECT_SINCE = (
    f"SELECT seq, {_TEXT_COLUMNS}, outcome, replay, rating FROM evidence "
    "WHERE learner = ? AND seq > ? ORDER BY seq"
)


class Store:
    """An open log. Safe to share between threads and between processes."""

    def __init__(self, path: Path) -> None:
        self.path, self._lock = path, Lock()
        self._connection = connect(path)
        self._cache = ("", 0, History())  # last learner read, last row's seq, and the rows

    @classmethod
    def open(cls, path: Path) -> Store:
        """Opens the log at `path`, or creates it.

        StoreError, with the file untouched, if it is not one of our logs, is damaged, was written
        by a newer program, cannot be written, or is locked for too long.
        """
        path = path.absolute()
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            what = f"the folder cannot be made ({error.strerror})"
            raise StoreError(what, where=str(path.parent), do="choose --home") from error
        with readable_errors(path):
            store = cls(path)
            try:
                store._migrate()
            except BaseException:
                store.close()
                raise
        return store

    def close(self) -> None:
        """Closes the file."""
        with self._lock:
            self._connection.close()

    def append(self, evidence: Evidence) -> None:
        """Stores one row for good. Appending the same row again changes nothing.

        StoreError if its id is taken by other content, or if the disk refuses.
        """
        self.extend([evidence])

    def extend(self, evidence: Iterable[Evidence]) -> None:
        """Stores all of these rows, or none."""
        new_rows = [rows.to_row(row) for row in evidence]
        with readable_errors(self.path), self._lock, transaction(self._connection):
            for row in new_rows:
                self._insert(row)

    def _insert(self, row: tuple[str, ...]) -> None:
        known = self._connection.execute(_SELECT_BY_ID, row[:1]).fetchone()
        if known is None:
            self._connection.execute(_INSERT, row)
        elif known != row:
            what = f"evidence '{row[0]}' is already there with other content"
            raise StoreError(what, where=str(self.path), do="nothing was changed")

    def evidence(self, learner: str) -> History:
        """All that a learner did, in the order in which it was stored.

        Only what came since the last call is read: no row before it can have changed.
        """
        with readable_errors(self.path), self._lock:
            cached_learner, last, known = self._cache
            if cached_learner != learner:
                last, known = 0, History()
            with _pause_gc() if not last else nullcontext():
                if new := self._connection.execute(_SELECT_SINCE, (learner, last)).fetchall():
                    last, known = new[-1][0], History((*known, *rows.to_evidence(new, self.path)))
            self._cache = (learner, last, known)
            return known

    def _migrate(self) -> None:
        """Migrates to the newest schema, in one transaction, unless another process just did.

        A database with an older schema is copied first, while nobody else can write.
        """
        if schema_of(self._connection, self.path) == NEWEST:
            return
        with transaction(self._connection):
            schema = schema_of(self._connection, self.path)
            if schema == NEWEST:
                return
            make_private(self.path)
            if schema:
                back_up(self.path, schema)
            migrate(self._connection, schema)


@contextmanager
def _pause_gc() -> Iterator[None]:
    """Creates many long-lived objects without garbage collection, and excludes them from it later:
    for a long log, collecting would take longer than reading."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if was_enabled:
            gc.enable()
