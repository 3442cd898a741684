"""You weight by ln(n / df). A word that occurs in every text then weighs 0, so a text made only of such
words becomes a row of zeros. The lesson's formula adds 1 above, below and behind: with it, hot weighs
1.693 in the example, not ln 3 = 1.099."""

import numpy as np


class TfIdf:
    """A row of weighted counts, of length 1, for each text."""

    def fit(self, docs):
        """Learn the columns and their weights."""
        words = sorted({word for doc in docs for word in doc})
        self.vocabulary_ = {word: column for column, word in enumerate(words)}
        df = (self._counts(docs) > 0).sum(axis=0)
        self.idf_ = np.log(len(docs) / df)
        return self

    def transform(self, docs):
        """Return one row for each text."""
        rows = self._counts(docs) * self.idf_
        length = np.linalg.norm(rows, axis=1, keepdims=True)
        length[length == 0] = 1
        return rows / length

    def _counts(self, docs):
        counts = np.zeros((len(docs), len(self.vocabulary_)))
        for row, doc in enumerate(docs):
            for word in doc:
                if word in self.vocabulary_:
                    counts[row, self.vocabulary_[word]] += 1
        return counts
