"""Ranks the passages of the documents that one reader may read.

An index is built for each set of readable documents, so that term counts, text lengths and the
vocabulary come from these documents alone.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from doc_chat import words
from doc_chat.analysis import Analysis, Piece, Sentence
from doc_chat.documents import Document
from doc_chat.embeddings import Vectors
from doc_chat.structure import Span

K1, B = 1.2, 0.5
MAX_RESULT = 600  # at most this many code points in a result
FEW_PIECES = 40  # if fewer pieces share a word with the question, words such as 'the' count too

PieceKey = tuple[str, int]  # document id, number of a piece in it
Scores = dict[PieceKey, float]


@dataclass(frozen=True)
class Result:
    """A passage: adjacent pieces of one document, with the score of the best one."""

    pieces: tuple[Piece, ...]
    score: float

    @property
    def document(self) -> Document:
        return self.pieces[0].document

    @property
    def span(self) -> Span:
        return Span(self.pieces[0].span.start, self.pieces[-1].span.end)

    @property
    def sentences(self) -> list[Sentence]:
        return [one for piece in self.pieces for one in piece.sentences]


class Index:
    """An index in memory: BM25 and, if there are vectors, exact search by cosine similarity."""

    def __init__(self, analyses: Iterable[Analysis], vectors: Vectors | None = None):
        self.analyses = {one.document.id: one for one in analyses}
        self.vectors = vectors
        self.postings: dict[str, list[Piece]] = defaultdict(list)
        pieces = [piece for one in self.analyses.values() for piece in one.pieces]
        for piece in pieces:
            for term in piece.counts:
                self.postings[term].append(piece)
        self.size = len(pieces)
        self.mean_length = sum(piece.length for piece in pieces) / max(1, self.size)

    def pieces_of(self, id: str) -> Sequence[Piece]:
        return self.analyses[id].pieces

    def count(self, term: str) -> int:
        """The number of pieces that contain the term."""
        return len(self.postings.get(term, ()))

    def bm25_scores(self, terms: Iterable[str]) -> Scores:
        """The BM25 scores of the pieces that contain any of these terms."""
        scores: Scores = defaultdict(float)
        for term in sorted(set(terms)):
            idf = self.idf(term)
            for piece in self.postings.get(term, ()):
                count = piece.counts[term]
                norm = K1 * (1 - B + B * piece.length / self.mean_length)
                scores[piece.key] += idf * count * (K1 + 1) / (count + norm)
        return scores

    def vector_scores(self, question: str) -> Scores:
        """For each piece, the mean of the similarities of its passage and its nearest sentence."""
        assert self.vectors
        vector, scores = self.vectors.embed_question(question), {}
        for one in self.analyses.values():
            passage_scores = (one.passages @ vector).tolist()
            sentence_scores = iter((one.vectors @ vector).tolist())
            for piece in one.pieces:
                best = max((next(sentence_scores) for _ in piece.sentences), default=0.0)
                scores[piece.key] = (passage_scores[piece.passage] + best) / 2
        return scores

    def similarities(self, question: str, pieces: Iterable[Piece]) -> dict[Sentence, float]:
        """The similarity of each sentence of these pieces to the question."""
        assert self.vectors
        sentences = [each for piece in pieces for each in piece.sentences]
        matrix = self.vectors.of([one.in_context for one in sentences])
        similarities = (matrix @ self.vectors.embed_question(question)).tolist()
        return dict(zip(sentences, similarities, strict=True))

    def idf(self, term: str) -> float:
        containing = self.count(term)
        return math.log(1 + (self.size - containing + 0.5) / (containing + 0.5))

    def uses_vectors(self, question: str) -> bool:
        """Whether passages are ranked by meaning: with an embedder, and without a code in the
        question. Codes are looked up by BM25."""
        return self.vectors is not None and not words.codes(question)

    def scores(self, question: str) -> Scores:
        return (
            self.vector_scores(question)
            if self.uses_vectors(question)
            else self.word_scores(question)
        )

    def word_scores(self, question: str) -> Scores:
        """The BM25 scores of the pieces that share a word with the question."""
        scores = self.bm25_scores(words.content_terms(question))
        if len(scores) < FEW_PIECES:  # words such as 'the' then count a thousandth
            for key, score in self.bm25_scores(words.terms(question)).items():
                scores[key] = scores.get(key, 0.0) + score / 1000
        return scores

    def search(self, question: str, k: int) -> list[Result]:
        """The k best passages. A piece is joined with neighbours up to MAX_RESULT code points."""
        used: set[PieceKey] = set()
        # With vectors there is one result per passage, since its pieces share the passage's score.
        passages: set[tuple[str, int]] = set()
        results: list[Result] = []
        scores = self.scores(question)
        for score, (id, number) in sorted((-score, key) for key, score in scores.items()):
            pieces = self.pieces_of(id)
            if len(results) == k:
                break
            if (id, number) in used or number >= len(pieces):
                continue
            passage = id, pieces[number].passage
            if not (self.vectors and passage in passages):
                passages.add(passage)
                grown = self._grow((id, number), used, scores)
                results.append(Result(tuple(grown), round(-score, 6)))
        return results

    def _grow(self, key: PieceKey, used: set[PieceKey], scores: Scores) -> Sequence[Piece]:
        """The piece with its neighbours: the better one is added first, while the result fits."""
        id, first = key
        last, pieces = first, self.pieces_of(id)
        used.add(key)

        def fits(other: int) -> bool:
            if not 0 <= other < len(pieces) or (id, other) in used:
                return False
            begin, end = pieces[min(first, other)].span.start, pieces[max(last, other)].span.end
            return end - begin <= MAX_RESULT

        while fitting := [other for other in (first - 1, last + 1) if fits(other)]:
            best = max(fitting, key=lambda other: (scores.get((id, other), 0.0), other))
            used.add((id, best))
            first, last = min(first, best), max(last, best)
        return pieces[first : last + 1]
