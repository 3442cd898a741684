"""BM25 over the passages that somebody may read, and over nothing else."""

import math
import re
from collections import Counter
from collections.abc import Iterable

from desk import passages
from desk.documents import Document
from desk.passages import Span

K1, B = 1.2, 0.6
WORD = re.compile(r"\w+(?:[-.]\w+)*")
STOP = frozenset(
    (
        "a", "about", "an", "and", "any", "are", "as", "at", "be", "by", "can", "comes", "do",
        "does", "for", "from", "get", "has", "have", "how", "i", "if", "in", "into", "is", "it",
        "its", "many", "may", "me", "much", "must", "no", "not", "of", "on", "one", "or",
        "only", "should", "so", "than", "that", "the", "their", "there", "these", "they",
        "this", "to", "was", "what", "when", "where", "which", "who", "whom", "whose", "why",
        "will", "with", "you", "your",
    )
)  # fmt: skip


def stem(word: str) -> str:
    for end in ("ing", "ies", "ed", "es", "s", "e"):
        if word.endswith(end) and len(word) - len(end) >= 3:
            return word[: -len(end)]
    return word


def words(text: str) -> list[str]:
    return [stem(word) for word in WORD.findall(text.lower()) if word not in STOP]


class Index:
    """The passages of some documents. What is not among them leaves no trace in any number."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.documents = {one.id: one for one in documents}
        self.passages: list[Span] = []
        self.headlines = {passages.title(one) for one in self.documents.values()}
        self.titles = {name: words(passages.title(one)) for name, one in self.documents.items()}
        for name in sorted(self.documents):
            self.passages += passages.passages(self.documents[name])
        self.counts = [Counter(words(one.text) + self.titles[one.doc]) for one in self.passages]
        self.lengths = [sum(count.values()) for count in self.counts]
        self.mean = sum(self.lengths) / max(1, len(self.lengths))
        self.where: dict[str, list[int]] = {}
        for at, count in enumerate(self.counts):
            for word in count:
                self.where.setdefault(word, []).append(at)

    def idf(self, word: str) -> float:
        seen = len(self.where.get(word, ()))
        return math.log(1 + (len(self.passages) - seen + 0.5) / (seen + 0.5))

    def search(self, question: str, k: int) -> list[tuple[Span, float]]:
        """The best passages with their scores; ties in the order of documents."""
        totals: dict[int, float] = {}
        for word in sorted(set(words(question))):
            for at in self.where.get(word, ()):
                count = self.counts[at][word]
                norm = K1 * (1 - B + B * self.lengths[at] / self.mean)
                gain = self.idf(word) * count * (K1 + 1) / (count + norm)
                totals[at] = totals.get(at, 0.0) + gain
        best = sorted(totals, key=lambda at: (-totals[at], at))[:k]
        return [(self.passages[at], totals[at]) for at in best]
