"""The index in PostgreSQL, by text search and pgvector, for documents that do not fit in memory.

Each piece is a row, which is written by the first process that needs it and deleted with its
document. A search reads only rows of documents that the reader may read: `ts_rank` depends on the
piece alone, the rarity of a word is counted over these rows, and vectors are compared one by one.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import lru_cache

from doc_chat import store
from doc_chat.analysis import Analysis, Piece, analyse
from doc_chat.documents import Document
from doc_chat.embeddings import Embedder
from doc_chat.index import Index, Scores
from doc_chat.library import Library
from doc_chat.store import Store

MAX_PIECES = 200  # pieces that the database returns for a question
ANALYSES = 500  # analysed documents cached in memory
_TABLES = """
CREATE EXTENSION IF NOT EXISTS vector;
CREATE TABLE IF NOT EXISTS analysed (
    document TEXT PRIMARY KEY REFERENCES document ON DELETE CASCADE, embedder TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS piece (
    document TEXT REFERENCES analysed ON DELETE CASCADE, number INTEGER,
    words TSVECTOR NOT NULL, around VECTOR, sentences VECTOR[], PRIMARY KEY (document, number)
);
CREATE INDEX IF NOT EXISTS by_word ON piece USING gin (words)
"""
_FROM = """FROM piece JOIN document ON id = document
WHERE (readers IS NULL OR jsonb_exists_any(readers::jsonb, ?))"""
_RANK = "ts_rank('{0, 0, 0.5, 1}', words, ?::tsquery, 1)"  # terms in headings count half
_NEAREST = "coalesce((SELECT max(1 - (one <=> ?::vector)) FROM unnest(sentences) AS s (one)), 0)"


class DatabaseLibrary(Library):
    """A library that keeps only recently used documents in memory."""

    def __init__(self, store: Store, embedder: Embedder | None = None):
        super().__init__(store, embedder)
        self.encoder_name = embedder.name if embedder else ""
        store.create_tables(_TABLES)
        self.cached_analysis = lru_cache(ANALYSES)(self._load_analysis)

    def index(self, groups: Iterable[str]) -> Index:
        self.refresh()
        return DatabaseIndex(self, groups)

    def document(self, id: str, groups: Iterable[str]) -> Document | None:
        found = self.store.document(id)
        return found if found and found.readable_by(groups) else None

    def _load(self) -> tuple[str, int]:
        missing = (
            "SELECT id FROM document LEFT JOIN analysed ON document = id"
            " WHERE embedder IS NULL OR ? NOT IN ('', embedder)"
        )
        for (id,) in self.store.run(missing, self.encoder_name):
            if document := self.store.document(id):
                self._write(analyse(document, self.vectors))
        pairs = self.store.run("SELECT id, version FROM document")
        return store.version(pairs), len(pairs)

    def _write(self, analysis: Analysis) -> None:
        """Writes the rows of a document, unless it has changed in the meantime."""
        id = analysis.document.id
        sentence_vectors = iter(() if analysis.vectors is None else analysis.vectors.tolist())
        passage_vectors = [] if analysis.vectors is None else analysis.passages.tolist()
        rows = []
        for piece in analysis.pieces:
            sentences = (
                [str(next(sentence_vectors)) for _ in piece.sentences] if passage_vectors else None
            )
            passage = str(passage_vectors[piece.passage]) if passage_vectors else None
            rows.append((*piece.key, _tsvector(piece), passage, sentences))
        with self.store.transaction():
            self.store.run("DELETE FROM analysed WHERE document = ?", id)
            inserted = self.store.run(
                "INSERT INTO analysed SELECT id, ? FROM document WHERE id = ? AND version = ?"
                " RETURNING document",
                *(self.encoder_name, id, analysis.document.version),
            )
            into = "INSERT INTO piece VALUES (?, ?, ?::tsvector, ?::vector, ?::text[]::vector[])"
            self.store.run(into, many=rows if inserted else [])

    def _load_analysis(self, id: str, version: str) -> Analysis:
        found = self.store.document(id)
        if found is None or found.version != version:
            raise LookupError(id)
        return analyse(found)


class DatabaseIndex(Index):
    """An index of what members of these groups may read; built for each request."""

    def __init__(self, library: DatabaseLibrary, groups: Iterable[str]):
        self.library, self.groups = library, list(groups)
        self.vectors, self.run = library.vectors, library.store.run
        self.counts: dict[str, int] = {}
        self.versions: dict[str, str] = {}
        self.size = self.run(f"SELECT count(*) {_FROM}", self.groups)[0][0]

    def pieces_of(self, id: str) -> Sequence[Piece]:
        with suppress(LookupError):
            return self.library.cached_analysis(id, self.versions[id]).pieces
        return ()  # the document has changed since it was ranked

    def count(self, term: str) -> int:
        if term not in self.counts:
            query = f"SELECT count(*) {_FROM} AND words @@ ?::tsquery"
            self.counts[term] = self.run(query, self.groups, _quote(term))[0][0]
        return self.counts[term]

    def bm25_scores(self, terms: Iterable[str]) -> Scores:
        known = [term for term in sorted(set(terms)) if self.count(term)]
        ranks = " + ".join([f"? * {_RANK}"] * len(known)) or "0"
        weights = [value for term in known for value in (self.idf(term), _quote(term))]
        any_of = " | ".join(map(_quote, known))
        return self._best(ranks, weights, "AND words @@ ?::tsquery", [any_of])

    def vector_scores(self, question: str) -> Scores:
        assert self.vectors
        vector = str(self.vectors.embed_question(question).tolist())
        return self._best(f"(1 - (around <=> ?::vector) + {_NEAREST}) / 2", [vector] * 2)

    def _best(
        self, score: str, values: Sequence[object], where: str = "", more: Sequence[object] = ()
    ) -> Scores:
        rows = self.run(
            f"SELECT id, number, version, {score} AS score {_FROM} {where}"
            f" ORDER BY score DESC, id, number LIMIT {MAX_PIECES}",
            *(*values, self.groups, *more),
        )
        self.versions |= {id: version for id, _, version, _ in rows}
        return {(id, number): score for id, number, _, score in rows}


def _tsvector(piece: Piece) -> str:
    """The piece as a tsvector: weight A for each occurrence in the text, B for headings."""
    found = []
    for term, count in piece.counts.items():
        positions = [f"{at}A" for at in range(1, int(count) + 1)] + ["9999B"] * bool(count % 1)
        found.append(f"{_quote(term)}:{','.join(positions)}")
    return " ".join(found)


def _quote(term: str) -> str:
    """A term quoted for text search, and cut to a length that it allows."""
    return "'" + term[:200].replace("\\", "\\\\").replace("'", "''") + "'"
