"""The state: documents in one SQLite file, changed by one transaction at a time."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from doc_chat.documents import Document
from doc_chat.errors import DocChatError

_TABLES = """
CREATE TABLE IF NOT EXISTS document (
    id TEXT PRIMARY KEY, version TEXT NOT NULL, text TEXT NOT NULL, readers TEXT
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS vector (key TEXT PRIMARY KEY, numbers BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS filled (once INTEGER PRIMARY KEY);
"""


@dataclass(frozen=True)
class Changes:
    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0


def connect(file: Path, tables: str) -> sqlite3.Connection:
    """A database that threads may share, with these tables in it."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        database = sqlite3.connect(file, timeout=60, isolation_level=None, check_same_thread=False)
        # Readers go on with what they see while a writer writes; after a kill the file is as it
        # was before or after the transaction.
        database.execute("PRAGMA journal_mode = WAL")
        database.executescript(tables)
    except (OSError, sqlite3.Error) as error:
        raise DocChatError(f"The state '{file.parent}' cannot be opened: {error}.") from None
    return database


class Store:
    """One connection, which threads take in turns."""

    def __init__(self, folder: Path):
        self.folder, self.lock = folder, threading.Lock()
        self.database = connect(folder / "documents.db", _TABLES)

    def close(self) -> None:
        self.database.close()

    def stamp(self) -> tuple[int, int]:
        """Changes whenever the documents may have changed."""
        with self.lock:
            (others,) = self.database.execute("PRAGMA data_version").fetchone()
            return others, self.database.total_changes

    def filled(self) -> bool:
        """Whether a document was ever taken in."""
        with self.lock:
            return self.database.execute("SELECT 1 FROM filled").fetchone() is not None

    def documents(self) -> list[Document]:
        """All documents in the order of their ids."""
        with self.lock:
            rows = self.database.execute("SELECT id, text, readers FROM document ORDER BY id")
            return [Document(id, text, _readers(readers)) for id, text, readers in rows]

    def replace(self, documents: Iterable[Document]) -> Changes:
        """Makes these the documents, all at once."""
        new = {document.id: document for document in documents}
        with self.lock, self.database as database:
            database.execute("BEGIN IMMEDIATE")
            old = dict(database.execute("SELECT id, version FROM document").fetchall())
            added = new.keys() - old.keys()
            removed = old.keys() - new.keys()
            changed = {id for id in new.keys() & old.keys() if new[id].version != old[id]}
            database.executemany("DELETE FROM document WHERE id = ?", [(id,) for id in removed])
            database.executemany(
                "INSERT OR REPLACE INTO document VALUES (?, ?, ?, ?)",
                [_row(new[id]) for id in sorted(added | changed)],
            )
            if new:
                database.execute("INSERT OR IGNORE INTO filled VALUES (1)")
        unchanged = len(new) - len(added) - len(changed)
        return Changes(len(added), len(changed), len(removed), unchanged)

    def vectors(self, keys: list[str]) -> dict[str, bytes]:
        """Those of the vectors that are kept."""
        query = "SELECT key, numbers FROM vector WHERE key = ?"
        with self.lock:
            rows = [self.database.execute(query, [key]).fetchone() for key in keys]
        return dict(row for row in rows if row)

    def keep_vectors(self, new: dict[str, bytes]) -> None:
        with self.lock, self.database as database:
            database.execute("BEGIN IMMEDIATE")
            database.executemany("INSERT OR IGNORE INTO vector VALUES (?, ?)", sorted(new.items()))

    def delete(self, id: str) -> bool:
        with self.lock:
            return self.database.execute("DELETE FROM document WHERE id = ?", [id]).rowcount == 1


def version(documents: Iterable[Document]) -> str:
    """Names documents as a whole: the same ids and texts, the same version."""
    pairs = sorted((document.id, document.version) for document in documents)
    return hashlib.sha256(json.dumps(pairs).encode()).hexdigest()[:16]


def _row(document: Document) -> tuple[str, str, str, str | None]:
    readers = document.readers
    listed = None if readers is None else json.dumps(sorted(readers))
    return document.id, document.version, document.text, listed


def _readers(listed: str | None) -> frozenset[str] | None:
    return None if listed is None else frozenset(json.loads(listed))
