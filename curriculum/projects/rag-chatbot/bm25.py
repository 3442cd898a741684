"""The verifier's own retrieval: plain BM25 over passages of whole paragraphs."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

K1, B = 1.2, 0.75
PASSAGE = 600  # code points, at most, of a passage with more than one paragraph
_WORD = re.compile(r"\w+(?:-\w+)*")


def words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


@dataclass(frozen=True)
class Passage:
    """A part of a document."""

    doc: str
    start: int
    end: int
    text: str


def passages(doc: str, text: str) -> list[Passage]:
    """Paragraphs, as many together as fit."""
    found: list[Passage] = []
    for block in re.finditer(r"\S.*?(?=\n\s*\n|\s*\Z)", text, re.DOTALL):
        start, end = block.span()
        if found and end - found[-1].start <= PASSAGE:
            start = found.pop().start
        found.append(Passage(doc, start, end, text[start:end]))
    return found


class Bm25:
    """An index over documents."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.passages = [one for doc, text in sorted(texts.items()) for one in passages(doc, text)]
        self.counts = [Counter(words(one.text)) for one in self.passages]
        self.lengths = [sum(count.values()) for count in self.counts]
        self.mean = sum(self.lengths) / max(1, len(self.lengths))
        self.frequency = Counter(word for count in self.counts for word in count)
        self.where: dict[str, list[int]] = {}
        for at, count in enumerate(self.counts):
            for word in count:
                self.where.setdefault(word, []).append(at)

    def idf(self, word: str) -> float:
        seen = self.frequency.get(word, 0)
        return math.log(1 + (len(self.passages) - seen + 0.5) / (seen + 0.5))

    def scores(self, question: str) -> list[tuple[float, int]]:
        """Scores and places of passages that share a word, the best first."""
        totals: dict[int, float] = {}
        for word in sorted(set(words(question))):
            for at in self.where.get(word, ()):
                count = self.counts[at][word]
                norm = K1 * (1 - B + B * self.lengths[at] / self.mean)
                totals[at] = totals.get(at, 0.0) + self.idf(word) * count * (K1 + 1) / (
                    count + norm
                )
        return sorted(
            ((score, at) for at, score in totals.items()), key=lambda one: (-one[0], one[1])
        )

    def search(self, question: str, k: int = 5) -> list[Passage]:
        return [self.passages[at] for _, at in self.scores(question)[:k]]
