import numpy as np


class BM25:
    """All points of all words in one matrix, made by fit."""

    def __init__(self, k1=1.5, b=0.75):
        self.k1 = k1
        self.b = b

    def fit(self, docs):
        """Compute the points of each word (column) in each document (row)."""
        words = sorted({word for doc in docs for word in doc})
        self.columns = {word: column for column, word in enumerate(words)}
        t = np.zeros((len(docs), len(words)))
        for row, doc in enumerate(docs):
            for word in doc:
                t[row, self.columns[word]] += 1
        df = (t > 0).sum(axis=0)
        idf = np.log((len(docs) + 1) / (df + 0.5))  # 1 + (n - df + 0.5) / (df + 0.5), put together
        length = t.sum(axis=1, keepdims=True)
        below = t + self.k1 * (1 - self.b + self.b * length / length.mean())
        below[t == 0] = 1
        self.points = idf * t * (self.k1 + 1) / below
        return self

    def scores(self, query):
        """Add up the columns of the words that occur."""
        columns = [self.columns[word] for word in set(query) if word in self.columns]
        return self.points[:, columns].sum(axis=1)
