"""The baseline's features: which words a text has, rare words counting more."""

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

_WORD = re.compile(r"\w\w+")


class Tfidf:
    def fit(self, texts: Sequence[str]) -> "Tfidf":
        """Learns the words and how rare each is, from these texts alone."""
        documents = Counter(word for text in texts for word in set(_WORD.findall(text)))
        self.words_ = {word: at for at, word in enumerate(sorted(documents))}
        counts = np.array([documents[word] for word in self.words_])
        self.rarity_ = np.log((1 + len(texts)) / (1 + counts)) + 1
        return self

    def transform(self, texts: Sequence[str]) -> np.ndarray:
        """(n, words), each row of length 1, or all 0 where no word is known."""
        table = np.zeros((len(texts), len(self.words_)))
        for row, text in zip(table, texts, strict=True):
            for word in _WORD.findall(text):
                if word in self.words_:
                    row[self.words_[word]] += 1
        table *= self.rarity_
        return table / np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-12)
