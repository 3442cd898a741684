"""What one group of readers can find: sentences and passages as rows of weighted matrices."""

import re
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from handbook.store import Document, front_matter

PASSAGE, SENTENCE = 560, 480
TOKEN = re.compile(r"[^\W_]+(?:[-_.,][^\W_]+)*")
SPLIT = re.compile(r"(?:(?<=[.!?])|(?<=-->))[ \n]+|\n\s*\n|\n(?=[-*#] )| *(?=<!--)")
COMMON = {
        "the", "a", "an", "of", "in", "is", "it", "for", "to", "and", "or", "on", "at", "by",
        "with", "from", "that", "this", "be", "are", "was", "were", "do", "does", "did", "how",
        "what", "which", "who", "whom", "when", "where", "why", "much", "many", "long", "often",
        "may", "must", "can", "will", "would", "have", "has", "had", "one", "only", "all",
        "every", "any", "no", "not", "so", "as", "if", "into", "about", "your", "you", "we",
        "our", "their", "its",
}  # fmt: skip
ORDERING = re.compile(
    r"\b(ignor\w*|disregard\w*|forget\w*|instruct\w*|answer\w*|repl(?:y|ies)|respond\w*|asked|asks?"
    r"|say|says|writes?|prints?|outputs?|repeat\w*|tell|tells|told|assistants?|chatbots?|bots?|ai"
    r"|models?|system|prompts?|questions?|rules|text)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Span:
    document: Document
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.document.text[self.start : self.end]

    def plain(self) -> dict:
        one = self.document
        where = {"doc": one.id, "version": one.version, "start": self.start, "end": self.end}
        return {**where, "text": self.text}


def tokens(text: str) -> list[str]:
    return [_root(word.lower()) for word in TOKEN.findall(text) if word.lower() not in COMMON]


def _root(word: str) -> str:
    if any(letter.isdigit() for letter in word):
        return word.replace(",", "")
    return re.sub(r"(?<=\w{3})(ings?|ed|ies|es|s|e|y)$", "", word)


def is_order(text: str) -> bool:
    """Whether a sentence speaks to whoever writes the answer: two such words, not one."""
    return len({word.lower() for word in ORDERING.findall(text)}) >= 2


def split(document: Document) -> list[Span]:
    """Sentences, list items and headings, the front matter aside."""
    found, text = [], document.text
    start = front_matter(text)[1]
    edges = [*(match.span() for match in SPLIT.finditer(text, start)), (len(text), len(text))]
    for last, following in edges:
        for first in range(start, last, SENTENCE):
            piece = text[first : min(last, first + SENTENCE)]
            begin = first + len(piece) - len(piece.lstrip(" \n\t"))
            end = first + len(piece.rstrip())
            if begin < end:
                found.append(Span(document, begin, end))
        start = max(start, following)
    return found


def pack(sentences: list[Span]) -> list[Span]:
    """Neighbouring sentences, as many as fit."""
    found: list[Span] = []
    for one in sentences:
        fits = found and found[-1].document is one.document
        if fits and one.end - found[-1].start <= PASSAGE:
            found[-1] = Span(one.document, found[-1].start, one.end)
        else:
            found.append(one)
    return found


class Shelf:
    """The documents of one group of readers."""

    def __init__(self, documents: list[Document]) -> None:
        self.documents = documents
        self.sentences = [one for document in documents for one in split(document)]
        self.passages = pack(self.sentences)
        self.heads = {one.id: _head(one) for one in documents}
        rows = [[*tokens(one.text), *tokens(self.heads[one.document.id])] for one in self.passages]
        self.column = {word: at for at, word in enumerate(sorted({w for row in rows for w in row}))}
        self.counts = np.zeros((len(rows), len(self.column)))
        for at, row in enumerate(rows):
            np.add.at(self.counts[at], [self.column[word] for word in row], 1.0)

    @cached_property
    def idf(self) -> np.ndarray:
        seen = (self.counts > 0).sum(axis=0)
        return np.log1p((len(self.counts) - seen + 0.5) / (seen + 0.5))

    @cached_property
    def weights(self) -> np.ndarray:
        """BM25's share of each word in the score of each passage."""
        lengths = self.counts.sum(axis=1, keepdims=True)
        norm = 1.4 * (
            0.4 + 0.6 * lengths / max(1.0, float(lengths.mean()) if len(lengths) else 1.0)
        )
        return self.idf * self.counts * 2.4 / (self.counts + norm)

    def rarity(self, word: str) -> float:
        at = self.column.get(word)
        return float(np.log1p(2 * len(self.passages) + 1) if at is None else self.idf[at])

    def search(self, question: str, k: int) -> list[tuple[Span, float]]:
        columns = sorted({self.column[word] for word in tokens(question) if word in self.column})
        if not columns:
            return []
        scores = self.weights[:, columns].sum(axis=1)
        order = np.argsort(-scores, kind="stable")[:k]
        return [(self.passages[at], float(scores[at])) for at in order if scores[at] > 0]


def _head(document: Document) -> str:
    lines = document.text[front_matter(document.text)[1] :].strip().split("\n")
    return lines[0].strip("# ")
