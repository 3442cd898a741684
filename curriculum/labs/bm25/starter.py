from collections import Counter

import numpy as np


class BM25:
    """Scores of documents by the words that they share with a query."""

    def __init__(self, k1=1.5, b=0.75):
        self.k1, self.b = k1, b

    def fit(self, docs):
        """Build the posting lists, and what the lengths contribute."""
        self.n_ = len(docs)
        self.postings_ = {}
        for number, doc in enumerate(docs):
            for word, count in Counter(doc).items():
                self.postings_.setdefault(word, []).append((number, count))
        # TODO: what can be computed from the lengths alone?
        return self

    def scores(self, query):
        """Return one score for each document."""
        points = np.zeros(self.n_)
        # TODO: add the points of each different word
        return points
