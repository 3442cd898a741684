"""The baseline for comparisons: plain BM25 over paragraphs packed into passages."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from doc_chat.documents import Document

SIZE, K1, B = 600, 1.5, 0.75


@dataclass(frozen=True)
class Passage:
    doc: str
    text: str


class Baseline:
    def __init__(self, documents: Iterable[Document]):
        self.passages = [one for document in documents for one in _passages(document)]
        self.counts = [Counter(_words(one.text)) for one in self.passages]
        self.document_counts = Counter(word for counts in self.counts for word in counts)
        self.mean = sum(sum(counts.values()) for counts in self.counts) / len(self.counts)

    def search(self, question: str, k: int) -> list[Passage]:
        scored = [(self._score(question, counts), -n) for n, counts in enumerate(self.counts)]
        return [self.passages[-n] for score, n in sorted(scored, reverse=True)[:k] if score > 0]

    def _score(self, question: str, counts: Counter[str]) -> float:
        score, length = 0.0, sum(counts.values())
        for word in set(_words(question)) & counts.keys():
            containing = self.document_counts[word]
            idf = math.log(1 + (len(self.counts) - containing + 0.5) / (containing + 0.5))
            norm = K1 * (1 - B + B * length / self.mean)
            score += idf * counts[word] * (K1 + 1) / (counts[word] + norm)
        return score


def _words(text: str) -> list[str]:
    return re.findall(r"\w+(?:-\w+)*", text.lower())


def _passages(document: Document) -> list[Passage]:
    packed = [""]
    for paragraph in re.split(r"\n\s*\n", document.text):
        if packed[-1] and len(packed[-1]) + len(paragraph) + 2 > SIZE:
            packed.append("")
        packed[-1] = f"{packed[-1]}\n\n{paragraph}".strip()[:SIZE]
    return [Passage(document.id, text) for text in packed if text]
