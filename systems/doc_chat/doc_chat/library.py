"""The documents as they are now, and an index of what somebody may read of them."""

import threading
from collections.abc import Iterable
from functools import lru_cache

from doc_chat import store
from doc_chat.analysis import Analysis, analyse
from doc_chat.documents import Document
from doc_chat.embeddings import Embedder, Vectors
from doc_chat.index import Index
from doc_chat.store import Store

INDEXES = 8  # for so many sets of readable documents an index is kept


class Library:
    """In memory, with an index for every set of documents that is asked about."""

    def __init__(self, store: Store, embedder: Embedder | None = None):
        self.store = store
        self.vectors = Vectors(store, embedder) if embedder else None
        self.lock = threading.Lock()
        self.stamp, self.version, self.count = -1, "", 0
        self.analyses: dict[str, Analysis] = {}
        self._index = lru_cache(INDEXES)(self._made)

    def now(self) -> tuple[str, int]:
        """The version of the documents as a whole, and how many there are."""
        with self.lock:
            self._refresh()
            return self.version, self.count

    def index(self, groups: Iterable[str]) -> Index:
        """What members of these groups may read, and nothing else."""
        groups = frozenset(groups)
        with self.lock:
            self._refresh()
            documents = (one.document for one in self.analyses.values())
            return self._index(tuple(one.id for one in documents if one.readable(groups)))

    def _made(self, readable: tuple[str, ...]) -> Index:
        return Index((self.analyses[id] for id in readable), self.vectors)

    def document(self, id: str, groups: Iterable[str]) -> Document | None:
        """A document, for those who may read it."""
        self.now()
        found = self.analyses.get(id)
        return found.document if found and found.document.readable(groups) else None

    def _refresh(self) -> None:
        # Taken before reading: what changes in between is read again the next time.
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
    """In memory over a file, and in the database where there is one."""
    if not store.server:
        return Library(store, embedder)
    from doc_chat.postgresql import Outside

    return Outside(store, embedder)
