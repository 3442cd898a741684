"""What is remembered: the queue, the labels, and what was sent to the endpoint. SQLite."""

import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from moderation.errors import ModerationError

DAY = 24 * 3600
SCHEMA = """
CREATE TABLE IF NOT EXISTS items (
    number INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, text TEXT NOT NULL,
    toxicity REAL NOT NULL, action TEXT NOT NULL, why TEXT NOT NULL, version TEXT NOT NULL,
    gain REAL NOT NULL, at REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS labels (
    item INTEGER NOT NULL REFERENCES items, reviewer TEXT NOT NULL, toxic INTEGER NOT NULL,
    at REAL NOT NULL, PRIMARY KEY (item, reviewer)
);
CREATE TABLE IF NOT EXISTS sent (at REAL NOT NULL, texts INTEGER NOT NULL);
CREATE VIEW IF NOT EXISTS votes AS
    SELECT items.*, COUNT(labels.item) AS labels, COALESCE(SUM(2 * toxic - 1), 0) AS majority
    FROM items LEFT JOIN labels ON labels.item = items.number GROUP BY items.number;
"""


@dataclass(frozen=True)
class Item:
    """A text that was put in front of the moderators. `majority` is above 0 if they call it toxic,
    below if they do not."""

    id: str
    text: str
    toxicity: float
    action: str
    why: str
    gain: float
    labels: int = 0
    majority: int = 0

    @property
    def settled(self) -> bool:
        return self.majority != 0

    @property
    def disputed(self) -> bool:
        return self.labels > 0 and self.majority == 0


FIELDS = "id, text, toxicity, action, why, gain, labels, majority"


class Store:
    """Thread-safe: one connection behind a lock. `sqlite3` adds its own for other processes."""

    def __init__(self, state: Path) -> None:
        state.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._db = sqlite3.connect(
            state / "moderation.db", check_same_thread=False, isolation_level=None, timeout=20
        )
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.executescript(SCHEMA)

    def close(self) -> None:
        with self._lock:
            self._db.close()

    def queue(self, items: Sequence[Item], version: str) -> None:
        with self._writing() as db:
            db.executemany(
                "INSERT INTO items (id, text, toxicity, action, why, version, gain, at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (i.id, i.text, i.toxicity, i.action, i.why, version, i.gain, time.time())
                    for i in items
                ],
            )

    def label(self, name: str, toxic: bool, reviewer: str) -> Item:
        """The item after this label, which replaces an earlier one of the same reviewer."""
        with self._writing() as db:
            row = db.execute("SELECT number FROM items WHERE id = ?", (name,)).fetchone()
            if row is None:
                raise ModerationError("there is no such item", 404)
            db.execute(
                "INSERT OR REPLACE INTO labels VALUES (?, ?, ?, ?)",
                (row[0], reviewer, toxic, time.time()),
            )
            return _items(db.execute(f"SELECT {FIELDS} FROM votes WHERE id = ?", (name,)))[0]

    def waiting(self) -> list[Item]:
        """Items that nobody has settled, in the order in which they came."""
        return self._read(f"SELECT {FIELDS} FROM votes WHERE majority = 0 ORDER BY number")

    def settled(self) -> list[Item]:
        return self._read(f"SELECT {FIELDS} FROM votes WHERE majority != 0 ORDER BY number")

    def count_waiting(self) -> int:
        with self._lock:
            return self._db.execute("SELECT COUNT(*) FROM votes WHERE majority = 0").fetchone()[0]

    def sampled(self) -> dict[str, tuple[int, int]]:
        """For each action: how many items of the random sample are settled, how many as toxic."""
        with self._lock:
            rows = self._db.execute(
                "SELECT action, COUNT(*), SUM(majority > 0) FROM votes"
                " WHERE why = 'sample' AND majority != 0 GROUP BY action"
            ).fetchall()
        return {action: (count, toxic) for action, count, toxic in rows}

    def spend(self, wanted: int, budget: int) -> int:
        """Takes texts out of the budget of the last 24 hours; gives how many may be sent."""
        with self._writing() as db:
            db.execute("DELETE FROM sent WHERE at < ?", (time.time() - DAY,))
            spent = db.execute("SELECT COALESCE(SUM(texts), 0) FROM sent").fetchone()[0]
            granted = max(0, min(wanted, budget - spent))
            if granted:
                db.execute("INSERT INTO sent VALUES (?, ?)", (time.time(), granted))
            return granted

    def _read(self, query: str) -> list[Item]:
        with self._lock:
            return _items(self._db.execute(query))

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")


def _items(rows: sqlite3.Cursor) -> list[Item]:
    return [Item(*row) for row in rows.fetchall()]
