"""Stores documents, vectors and evaluation runs."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from doc_chat.database import Database
from doc_chat.documents import Document


@dataclass(frozen=True)
class Changes:
    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0


class Store(Database):
    """Everything that is stored, except for conversations."""

    def change_count(self) -> int:
        """A counter that grows whenever documents are ingested or deleted; 0 at first."""
        return int(self.run("SELECT coalesce(max(count), 0) FROM change")[0][0])

    def documents(self) -> list[Document]:
        """All documents in order of their ids."""
        rows = self.run("SELECT id, text, readers FROM document")
        return sorted((document(*row) for row in rows), key=lambda one: one.id)

    def document(self, id: str) -> Document | None:
        rows = self.run("SELECT id, text, readers FROM document WHERE id = ?", id)
        return document(*rows[0]) if rows else None

    def replace(self, documents: Iterable[Document]) -> Changes:
        """Replaces all documents in one transaction."""
        new = {one.id: one for one in documents}
        with self.transaction():
            old = dict(self.run("SELECT id, version FROM document"))
            added, removed = new.keys() - old.keys(), old.keys() - new.keys()
            changed = {id for id in new.keys() & old.keys() if new[id].version != old[id]}
            deleted = [(id,) for id in sorted(removed | changed)]
            self.run("DELETE FROM document WHERE id = ?", many=deleted)
            rows = [_row(new[id]) for id in sorted(added | changed)]
            self.run("INSERT INTO document VALUES (?, ?, ?, ?)", many=rows)
            if new or removed:
                self._changed()
        unchanged = len(new) - len(added) - len(changed)
        return Changes(len(added), len(changed), len(removed), unchanged)

    def delete(self, id: str) -> bool:
        with self.transaction():
            deleted = self.run("DELETE FROM document WHERE id = ? RETURNING id", id)
            if deleted:
                self._changed()
        return bool(deleted)

    def _changed(self) -> None:
        self.run(
            "INSERT INTO change VALUES (1, 1)"
            " ON CONFLICT (number) DO UPDATE SET count = change.count + 1"
        )

    def vectors(self, keys: Sequence[str]) -> dict[str, bytes]:
        """Key -> vector, for the keys that are stored."""
        marks = ", ".join("?" * len(keys))
        return dict(self.run(f"SELECT key, numbers FROM embedding WHERE key IN ({marks})", *keys))

    def keep_vectors(self, new: dict[str, bytes]) -> None:
        if new:
            insert = "INSERT INTO embedding VALUES (?, ?) ON CONFLICT DO NOTHING"
            with self.transaction():
                self.run(insert, many=sorted(new.items()))

    def keep_run(self, name: str, run: dict[str, Any]) -> None:
        self.run("INSERT INTO run VALUES (?, ?)", name, json.dumps(run))

    def runs(self) -> dict[str, dict[str, Any]]:
        """Name -> run, newest first."""
        rows = self.run("SELECT name, content FROM run ORDER BY name DESC")
        return {name: json.loads(content) for name, content in rows}


def version(pairs: Iterable[tuple[str, str]]) -> str:
    """A digest of (id, version) pairs, independent of their order."""
    return hashlib.sha256(json.dumps(sorted(map(tuple, pairs))).encode()).hexdigest()[:16]


def document(id: str, text: str, readers: str | None) -> Document:
    """A document from its row, where the readers are JSON."""
    return Document(id, text, None if readers is None else frozenset(json.loads(readers)))


def _row(one: Document) -> tuple[str, str, str, str | None]:
    readers = None if one.readers is None else json.dumps(sorted(one.readers))
    return one.id, one.version, one.text, readers
