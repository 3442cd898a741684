"""The log of evidence in SQLite: append and read. Derives nothing.

Every row that `append` has returned for is on the disk: write-ahead log, synchronous = FULL.
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
_KNOWN = f"SELECT {', '.join(_COLUMNS)} FROM evidence WHERE id = ?"
_INSERT = f"INSERT INTO evidence ({', '.join(_COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?)"
_TEXTS = ", ".join(f"CAST({name} AS TEXT)" for name in _COLUMNS)  # others may write a blob
_SINCE = (
    f"SELECT seq, {_TEXTS}, outcome, replay, rating FROM evidence "
    "WHERE learner = ? AND seq > ? ORDER BY seq"
)


class Store:
    """An open log. Safe to share between threads and between processes."""

    def __init__(self, path: Path) -> None:
        self.path, self._alone = path, Lock()
        self._connection = connect(path)
        self._read = ("", 0, History())  # the learner last asked for: up to where, and what

    @classmethod
    def open(cls, path: Path) -> Store:
        """Opens the log at `path`, or begins it there.

        StoreError, and the file untouched, if it is no log of ours, damaged, of a newer program,
        not writable, or in use for too long.
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
                store._update()
            except BaseException:
                store.close()
                raise
        return store

    def close(self) -> None:
        """Lets go of the file."""
        with self._alone:
            self._connection.close()

    def append(self, evidence: Evidence) -> None:
        """Stores one row for good. Appending the same row again changes nothing.

        StoreError if its id is taken by other content, or if the disk refuses.
        """
        self.extend([evidence])

    def extend(self, evidence: Iterable[Evidence]) -> None:
        """Stores all of these rows, or none."""
        new = [rows.row_of(one) for one in evidence]
        with readable_errors(self.path), self._alone, transaction(self._connection):
            for row in new:
                self._insert(row)

    def _insert(self, row: tuple[str, ...]) -> None:
        known = self._connection.execute(_KNOWN, row[:1]).fetchone()
        if known is None:
            self._connection.execute(_INSERT, row)
        elif known != row:
            what = f"evidence '{row[0]}' is already there with other content"
            raise StoreError(what, where=str(self.path), do="nothing was changed")

    def evidence(self, learner: str) -> History:
        """All that a learner did, in the order in which it was stored.

        Only what came since the last call is read: no row before it can have changed.
        """
        with readable_errors(self.path), self._alone:
            who, last, known = self._read
            if who != learner:
                last, known = 0, History()
            with _in_bulk() if not last else nullcontext():
                if new := self._connection.execute(_SINCE, (learner, last)).fetchall():
                    last, known = new[-1][0], History((*known, *rows.stored(new, self.path)))
            self._read = (learner, last, known)
            return known

    def _update(self) -> None:
        """Brings the schema up to date, unless another process just did; all of it or nothing.

        A database with rows of an older schema is copied first: nobody can write meanwhile.
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
