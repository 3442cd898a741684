"""You divide by a length of 0 where a text has no known word, and the row becomes nan. Most models refuse
a matrix with a single nan in it. Such a row should stay 0."""

import numpy as np


class TfIdf:
    """A row of weighted counts, of length 1, for each text."""

    def fit(self, docs):
        """Learn the columns and their weights."""
        words = sorted({word for doc in docs for word in doc})
        self.vocabulary_ = {word: column for column, word in enumerate(words)}
        df = (self._counts(docs) > 0).sum(axis=0)
        self.idf_ = np.log((1 + len(docs)) / (1 + df)) + 1
        return self

    def transform(self, docs):
        """Return one row for each text."""
        rows = self._counts(docs) * self.idf_
        length = np.linalg.norm(rows, axis=1, keepdims=True)
        with np.errstate(all="ignore"):
            return rows / length

    def _counts(self, docs):
        counts = np.zeros((len(docs), len(self.vocabulary_)))
        for row, doc in enumerate(docs):
            for word in doc:
                if word in self.vocabulary_:
                    counts[row, self.vocabulary_[word]] += 1
        return counts
