"""The current documents, and an index of those that a reader may read."""

import threading
from collections.abc import Iterable
from functools import lru_cache

from doc_chat import store
from doc_chat.analysis import Analysis, analyse
from doc_chat.documents import Document
from doc_chat.embeddings import Embedder, Vectors
from doc_chat.index import Index
from doc_chat.store import Store

INDEXES = 8  # indexes kept in memory, one per set of readable documents


class Library:
    """All documents in memory, and an index for each set of readable documents."""

    def __init__(self, store: Store, embedder: Embedder | None = None):
        self.store = store
        self.vectors = Vectors(store, embedder) if embedder else None
        self.lock = threading.Lock()
        self.stamp, self.version, self.count = -1, "", 0
        self.analyses: dict[str, Analysis] = {}
        self._index = lru_cache(INDEXES)(self._made)

    def now(self) -> tuple[str, int]:
        """The version of the whole collection, and the number of documents. Reads the documents
        again if they have changed."""
        with self.lock:
            self._refresh()
            return self.version, self.count

    def index(self, groups: Iterable[str]) -> Index:
        """The index of exactly the documents that members of these groups may read."""
        groups = frozenset(groups)
        with self.lock:
            self._refresh()
            documents = (one.document for one in self.analyses.values())
            return self._index(tuple(one.id for one in documents if one.readable(groups)))

    def _made(self, readable: tuple[str, ...]) -> Index:
        return Index((self.analyses[id] for id in readable), self.vectors)

    def document(self, id: str, groups: Iterable[str]) -> Document | None:
        """The document; None if there is none or these groups may not read it."""
        self.now()
        found = self.analyses.get(id)
        return found.document if found and found.document.readable(groups) else None

    def _refresh(self) -> None:
        # Taken before the documents are read: a change in between is picked up the next time.
        stamp = self.store.stamp()
        if stamp != self.stamp:
            self.version, self.count = self._read()
            self.stamp = stamp

    def _read(self) -> tuple[str, int]:
        documents, before = self.store.documents(), self.analyses
        self.analyses = {
            one.id: before[one.id]
            if one.id in before and before[one.id].document == one
            else analyse(one, self.vectors)
            for one in documents
        }
        self._index.cache_clear()
        return store.version((one.id, one.version) for one in documents), len(documents)


def opened(store: Store, embedder: Embedder | None = None) -> Library:
    """A library in memory over SQLite, or one that searches in PostgreSQL."""
    if not store.server:
        return Library(store, embedder)
    from doc_chat.postgresql import Outside

    return Outside(store, embedder)
