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
        self.change_count, self.version, self.count = -1, "", 0
        self.analyses: dict[str, Analysis] = {}
        self._cached_index = lru_cache(INDEXES)(self._build_index)

    def refresh(self) -> tuple[str, int]:
        """The version of the whole collection, and the number of documents. Reads the documents
        again if they have changed."""
        with self.lock:
            self._reload_if_changed()
            return self.version, self.count

    def index(self, groups: Iterable[str]) -> Index:
        """The index of exactly the documents that members of these groups may read."""
        groups = frozenset(groups)
        with self.lock:
            self._reload_if_changed()
            documents = (one.document for one in self.analyses.values())
            return self._cached_index(tuple(one.id for one in documents if one.readable_by(groups)))

    def _build_index(self, readable: tuple[str, ...]) -> Index:
        return Index((self.analyses[id] for id in readable), self.vectors)

    def document(self, id: str, groups: Iterable[str]) -> Document | None:
        """The document; None if there is none or these groups may not read it."""
        self.refresh()
        found = self.analyses.get(id)
        return found.document if found and found.document.readable_by(groups) else None

    def _reload_if_changed(self) -> None:
        # Taken before the documents are read: a change in between is picked up the next time.
        change_count = self.store.change_count()
        if change_count != self.change_count:
            self.version, self.count = self._load()
            self.change_count = change_count

    def _load(self) -> tuple[str, int]:
        documents, previous = self.store.documents(), self.analyses
        self.analyses = {
            one.id: previous[one.id]
            if one.id in previous and previous[one.id].document == one
            else analyse(one, self.vectors)
            for one in documents
        }
        self._cached_index.cache_clear()
        return store.version((one.id, one.version) for one in documents), len(documents)


def open_library(store: Store, embedder: Embedder | None = None) -> Library:
    """A library in memory over SQLite, or one that searches in PostgreSQL."""
    if not store.is_postgresql:
        return Library(store, embedder)
    from doc_chat.postgresql import DatabaseLibrary

    return DatabaseLibrary(store, embedder)
