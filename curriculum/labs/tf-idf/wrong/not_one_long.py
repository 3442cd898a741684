"""You return count times weight and leave the length as it is. A text that says everything twice then has
a row twice as large, though it means the same. Text 0 of the example has the length 3.082; divide by it."""

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
        return rows

    def _counts(self, docs):
        counts = np.zeros((len(docs), len(self.vocabulary_)))
        for row, doc in enumerate(docs):
            for word in doc:
                if word in self.vocabulary_:
                    counts[row, self.vocabulary_[word]] += 1
        return counts
