"""Ranks documents for a query by BM25."""

import math
from collections import Counter

STOP = {"the", "a", "of"}


def tokens(text):
    words = []
    for word in text.lower().replace(",", " ").split():
        if word not in STOP:
            words.append(word)
    return words


class Index:
    def __init__(self, documents, k1=1.2, b=0.75):
        self.k1, self.b = k1, b
        self.counts = [Counter(tokens(text)) for text in documents]
        self.lengths = [sum(c.values()) for c in self.counts]
        self.mean = sum(self.lengths) / len(self.lengths)
        self.df = Counter(word for counts in self.counts for word in counts)

    def idf(self, word):
        n = self.df[word]
        return math.log(1 + (len(self.counts) - n + 0.5) / (n + 0.5))

    def score(self, query, number):
        counts, length = self.counts[number], self.lengths[number]
        total = 0.0
        for word in tokens(query):
            if counts[word] == 0:
                continue
            norm = self.k1 * (1 - self.b + self.b * length / self.mean)
            total += self.idf(word) * counts[word] * (self.k1 + 1) / (counts[word] + norm)
        return total

    def search(self, query, k=3):
        scored = [(self.score(query, n), n) for n in range(len(self.counts))]
        scored = [pair for pair in scored if pair[0] > 0]
        scored.sort(key=lambda pair: (-pair[0], pair[1]))
        return [n for _, n in scored[:k]]


if __name__ == "__main__":
    print(tokens("The cat, a dog"))
    index = Index(["the cat sat", "a dog and a cat", "birds of prey"])
    print(index.search("cat"))
    print(index.search("dog cat"))
    print(index.search("prey", k=1))
    print(index.search("fish"))
