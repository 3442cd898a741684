"""Your length of a document is the number of its different words. A length counts all tokens, as often as they stand there:
document 0 of the example, tea tea cake, has length 3 and not 2."""

from collections import Counter

import numpy as np


class BM25:
    """Scores of documents by the words that they share with a query."""

    def __init__(self, k1=1.5, b=0.75):
        self.k1, self.b = k1, b

    def fit(self, docs):
        """Build the posting lists, and what the lengths contribute."""
        lengths = np.array([len(set(doc)) for doc in docs])
        self.damping_ = self.k1 * (1 - self.b + self.b * lengths / lengths.mean())
        self.postings_ = {}
        for number, doc in enumerate(docs):
            for word, count in Counter(doc).items():
                self.postings_.setdefault(word, []).append((number, count))
        return self

    def scores(self, query):
        """Return one score for each document."""
        n = len(self.damping_)
        points = np.zeros(n)
        for word in set(query):
            postings = self.postings_.get(word, [])
            df = len(postings)
            idf = np.log(1 + (n - df + 0.5) / (df + 0.5))
            for number, t in postings:
                points[number] += idf * t * (self.k1 + 1) / (t + self.damping_[number])
        return points
