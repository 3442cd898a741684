"""BM25 over what one asker may read, and over nothing else.

An index is built for each set of readable documents. So how often a word occurs, how long texts
are, and what is known at all, comes from these documents alone.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from doc_chat import words
from doc_chat.analysis import Analysis, Piece, Sentence
from doc_chat.documents import Document
from doc_chat.structure import Span

if TYPE_CHECKING:
    from doc_chat.embeddings import Embedder

K1, B = 1.2, 0.5
SEMANTIC = 0.8  # the weight of the embedder, beside BM25
RESULT = 600  # the most code points of a result


@dataclass(frozen=True)
class Result:
    """A passage: neighbouring pieces of one document, with the score of the best."""

    pieces: tuple[Piece, ...]
    score: float

    @property
    def document(self) -> Document:
        return self.pieces[0].document

    @property
    def span(self) -> Span:
        return Span(self.pieces[0].span.start, self.pieces[-1].span.end)


class Index:
    """`embedder` gives vectors for questions; it is set only if sentences have vectors."""

    def __init__(self, analyses: Iterable[Analysis], embedder: Embedder | None = None):
        self.analyses = list(analyses)
        self.embedder = embedder
        self.pieces = [piece for one in self.analyses for piece in one.pieces]
        self.postings: dict[str, list[int]] = defaultdict(list)
        for number, piece in enumerate(self.pieces):
            for term in piece.counts:
                self.postings[term].append(number)
        self.mean_length = sum(piece.length for piece in self.pieces) / max(1, len(self.pieces))

    @cached_property
    def codes(self) -> frozenset[str]:
        return frozenset[str]().union(*(one.codes for one in self.analyses))

    def idf(self, term: str) -> float:
        having = len(self.postings.get(term, ()))
        return math.log(1 + (len(self.pieces) - having + 0.5) / (having + 0.5))

    def ranked(self, question: str) -> list[tuple[float, int]]:
        """All pieces that share a word with the question, the best first."""
        scores = self._scores(words.content(question))
        few = len(scores) < 40
        if few:  # then words such as 'the' count as well, behind everything else
            for number, score in self._scores(set(words.terms(question))).items():
                scores[number] = scores.get(number, 0.0) + score / 1000
        if self.embedder:
            scores = self._fused(question, scores)
        return sorted(((score, number) for number, score in scores.items()), key=_best_first)

    def near(self, question: str) -> dict[Sentence, float]:
        """How near each sentence is to the question, by the embedder; empty without one."""
        if self.embedder is None:
            return {}
        vector = self.embedder.question(question)
        return {
            sentence: cosine
            for one in self.analyses
            if one.vectors is not None
            for sentence, cosine in zip(
                (sentence for piece in one.pieces for sentence in piece.sentences),
                (one.vectors @ vector).tolist(),
                strict=True,
            )
        }

    def _fused(self, question: str, scores: dict[int, float]) -> dict[int, float]:
        """The score over the best one, and the nearest sentence, in a weighted sum."""
        best = max(scores.values(), default=0.0) or 1.0
        near = self.near(question)
        return {
            number: SEMANTIC * max((near[one] for one in piece.sentences), default=0.0)
            + (1 - SEMANTIC) * scores.get(number, 0.0) / best
            for number, piece in enumerate(self.pieces)
        }

    def _scores(self, terms: Iterable[str]) -> dict[int, float]:
        scores: dict[int, float] = defaultdict(float)
        for term in sorted(set(terms)):
            idf = self.idf(term)
            for number in self.postings.get(term, ()):
                piece = self.pieces[number]
                count = piece.counts[term]
                norm = K1 * (1 - B + B * piece.length / self.mean_length)
                scores[number] += idf * count * (K1 + 1) / (count + norm)
        return scores

    def search(self, question: str, k: int) -> list[Result]:
        """The best passages: pieces, joined with their neighbours as far as there is room."""
        taken: set[int] = set()
        results: list[Result] = []
        ranked = self.ranked(question)
        scores = {number: score for score, number in ranked}
        for score, number in ranked:
            if len(results) == k:
                break
            if number not in taken:
                pieces = self._grown(number, taken, scores)
                results.append(Result(tuple(pieces), round(score, 6)))
        return results

    def _grown(self, number: int, taken: set[int], scores: dict[int, float]) -> list[Piece]:
        """The piece with neighbours of its document, the better first, while they fit."""
        first = last = number
        taken.add(number)
        while fitting := [
            other
            for other in (first - 1, last + 1)
            if other not in taken and self._fits(first, last, other)
        ]:
            best = max(fitting, key=lambda other: (scores.get(other, 0.0), other))
            taken.add(best)
            first, last = min(first, best), max(last, best)
        return self.pieces[first : last + 1]

    def _fits(self, first: int, last: int, other: int) -> bool:
        if not 0 <= other < len(self.pieces):
            return False
        low, high = self.pieces[min(first, other)], self.pieces[max(last, other)]
        same = low.document is high.document
        return same and high.span.end - low.span.start <= RESULT


def _best_first(ranked: tuple[float, int]) -> tuple[float, int]:
    return -ranked[0], ranked[1]
