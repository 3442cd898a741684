import math

import numpy as np


class BM25:
    """Keeps the documents and counts when it is asked."""

    def __init__(self, k1=1.5, b=0.75):
        self.k1 = k1
        self.b = b

    def fit(self, docs):
        """Keep a copy of each document."""
        self.docs = [list(doc) for doc in docs]
        return self

    def scores(self, query):
        """Score one document after the other."""
        average = sum(len(doc) for doc in self.docs) / len(self.docs)
        return np.array([self.score(doc, average, set(query)) for doc in self.docs])

    def score(self, doc, average, words):
        """Add the points of the words that the document contains."""
        total = 0.0
        for word in words:
            if word not in doc:
                continue
            t = doc.count(word)
            df = sum(word in other for other in self.docs)
            idf = math.log(1 + (len(self.docs) - df + 0.5) / (df + 0.5))
            norm = 1 - self.b + self.b * len(doc) / average
            total += idf * t * (self.k1 + 1) / (t + self.k1 * norm)
        return total
