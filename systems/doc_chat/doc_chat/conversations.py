"""Conversations of the chat page: questions, answers and ratings.

A reader is identified only by a random token in a cookie, and sees only the conversations that
belong to it.
"""

import json
import secrets
import time
from dataclasses import dataclass
from typing import Any

from doc_chat.database import Database

RETENTION_S = 30 * 86400  # seconds until a question and its answer are removed
MAX_LISTED = 20  # conversations on the page
REASONS = ("It is wrong", "It answers something else", "The documents do say this", "Other")


@dataclass(frozen=True)
class Exchange:
    """A question, its reply in the form of the API, and the reader's rating."""

    id: int
    conversation: str
    question: str
    reply: dict[str, Any]
    thumb: str = ""
    reason: str = ""
    at: float = 0.0


class Conversations:
    def __init__(self, database: Database):
        self.run = database.run

    def add(
        self, reader: str, conversation: str, question: str, reply: dict[str, Any], version: str
    ) -> Exchange:
        """Stores an answer, in a new conversation if this one is not the reader's. Also removes
        everything older than RETENTION_S."""
        exists = conversation and self.exchanges(reader, conversation)
        conversation = conversation if exists else secrets.token_urlsafe(12)
        now = time.time()
        self.run("DELETE FROM exchange WHERE at < ?", now - RETENTION_S)
        ((id,),) = self.run(
            "INSERT INTO exchange (reader, conversation, at, question, reply, version)"
            " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
            *(reader, conversation, now, question, json.dumps(reply), version),
        )
        return Exchange(id, conversation, question, reply)

    def exchanges(self, reader: str, conversation: str) -> list[Exchange]:
        """The exchanges of a conversation, oldest first; empty if it belongs to another reader."""
        return self._select("reader = ? AND conversation = ? ORDER BY id", reader, conversation)

    def first_exchanges(self, reader: str) -> list[Exchange]:
        """The first exchange of each conversation, newest conversation first."""
        first = "SELECT min(id) FROM exchange WHERE reader = ? GROUP BY conversation"
        return self._select(f"id IN ({first}) ORDER BY id DESC LIMIT {MAX_LISTED}", reader)

    def rate(self, reader: str, id: int, thumb: str, reason: str) -> Exchange | None:
        change = "UPDATE exchange SET thumb = ?, reason = ? WHERE id = ? AND reader = ?"
        self.run(change, thumb, reason, id, reader)
        return next(iter(self._select("id = ? AND reader = ?", id, reader)), None)

    def delete(self, reader: str, conversation: str) -> None:
        self.run("DELETE FROM exchange WHERE reader = ? AND conversation = ?", reader, conversation)

    def ratings(self) -> list[tuple[str, str, str, int]]:
        """Rows of document version, thumb, reason and count."""
        return self.run(
            "SELECT version, thumb, reason, count(*) FROM exchange WHERE thumb != ''"
            " GROUP BY version, thumb, reason ORDER BY max(at) DESC"
        )

    def _select(self, where: str, *values: object) -> list[Exchange]:
        columns = "id, conversation, question, reply, thumb, reason, at"
        rows = self.run(f"SELECT {columns} FROM exchange WHERE {where}", *values)
        return [
            Exchange(id, conversation, question, json.loads(reply), *rated)
            for id, conversation, question, reply, *rated in rows
        ]
