"""Conversations of the page: questions, answers and ratings, in a SQLite file of their own.

Whoever asks is known by a token in a cookie alone, and sees what was asked under it. A file of its
own, since the index is renewed whenever the file of the documents changes.
"""

from __future__ import annotations

import json
import secrets
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from doc_chat.store import connect

KEPT = 30 * 86400  # seconds after which a question and its answer are removed
LISTED = 20  # conversations
REASONS = ("It is wrong", "It answers something else", "The documents do say this", "Other")

_TABLES = """
CREATE TABLE IF NOT EXISTS exchange (
    id INTEGER PRIMARY KEY, reader TEXT NOT NULL, conversation TEXT NOT NULL, at REAL NOT NULL,
    question TEXT NOT NULL, reply TEXT NOT NULL, version TEXT NOT NULL,
    thumb TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS by_reader ON exchange (reader, conversation);
"""
_COLUMNS = "id, conversation, question, reply, thumb, reason, note"


@dataclass(frozen=True)
class Exchange:
    """One question with its reply, as the API gives it, and what its reader thought of it."""

    id: int
    conversation: str
    question: str
    reply: dict[str, Any]
    thumb: str = ""
    reason: str = ""
    note: str = ""


class Conversations:
    def __init__(self, folder: Path):
        self.lock = threading.Lock()
        self.database = connect(folder / "conversations.db", _TABLES)

    def close(self) -> None:
        self.database.close()

    def add(
        self, reader: str, conversation: str, question: str, reply: dict[str, Any], version: str
    ) -> Exchange:
        """Keeps an answer, in a new conversation if this one is not the reader's."""
        known = conversation and self.exchanges(reader, conversation)
        conversation = conversation if known else secrets.token_urlsafe(12)
        now = time.time()
        with self.lock:
            self.database.execute("DELETE FROM exchange WHERE at < ?", [now - KEPT])
            id = self.database.execute(
                "INSERT INTO exchange (reader, conversation, at, question, reply, version)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [reader, conversation, now, question, json.dumps(reply), version],
            ).lastrowid
        return Exchange(id or 0, conversation, question, reply)

    def exchanges(self, reader: str, conversation: str) -> list[Exchange]:
        """A conversation from its beginning; empty if it is somebody else's."""
        return self._found("reader = ? AND conversation = ? ORDER BY id", reader, conversation)

    def begun(self, reader: str) -> list[Exchange]:
        """The first exchange of each conversation, the newest conversation first."""
        first = "SELECT min(id) FROM exchange WHERE reader = ? GROUP BY conversation"
        return self._found(f"id IN ({first}) ORDER BY id DESC LIMIT {LISTED}", reader)

    def rate(self, reader: str, id: int, thumb: str, reason: str, note: str) -> Exchange | None:
        with self.lock:
            self.database.execute(
                "UPDATE exchange SET thumb = ?, reason = ?, note = ? WHERE id = ? AND reader = ?",
                [thumb, reason, note, id, reader],
            )
        return next(iter(self._found("id = ? AND reader = ?", id, reader)), None)

    def delete(self, reader: str, conversation: str) -> None:
        with self.lock:
            self.database.execute(
                "DELETE FROM exchange WHERE reader = ? AND conversation = ?",
                [reader, conversation],
            )

    def ratings(self) -> list[tuple[str, str, str, int]]:
        """Version of the documents, thumb, reason, and how often."""
        with self.lock:
            return self.database.execute(
                "SELECT version, thumb, reason, count(*) FROM exchange WHERE thumb != ''"
                " GROUP BY version, thumb, reason ORDER BY max(at) DESC"
            ).fetchall()

    def _found(self, where: str, *values: object) -> list[Exchange]:
        query = f"SELECT {_COLUMNS} FROM exchange WHERE {where}"
        with self.lock:
            rows = self.database.execute(query, values).fetchall()
        return [
            Exchange(id, conversation, question, json.loads(reply), thumb, reason, note)
            for id, conversation, question, reply, thumb, reason, note in rows
        ]
