import numpy as np


class TfIdf:
    """A row of weighted counts, of length 1, for each text."""

    def fit(self, docs):
        """Learn the columns and their weights."""
        # TODO: set vocabulary_ and idf_
        self.vocabulary_, self.idf_ = {}, np.zeros(0)
        return self

    def transform(self, docs):
        """Return one row for each text."""
        # TODO: counts, weights, length
        return np.zeros((len(docs), len(self.vocabulary_)))
