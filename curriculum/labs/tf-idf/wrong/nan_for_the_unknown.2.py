"""You divide by a length of 0 where a text has no known word, and the row becomes nan. Most models refuse
a matrix with a single nan in it. Such a row should stay 0."""

import numpy as np


class TfIdf:
    def fit(self, docs):
        words = sorted({word for doc in docs for word in doc})
        self.vocabulary_ = {word: column for column, word in enumerate(words)}
        df = np.array([sum(word in doc for doc in docs) for word in words])
        self.idf_ = np.log((1 + len(docs)) / (1 + df)) + 1
        return self

    def transform(self, docs):
        rows = np.zeros((len(docs), len(self.vocabulary_)))
        for row, doc in zip(rows, docs):
            if not doc:
                continue
            for word in doc:
                if word in self.vocabulary_:
                    row[self.vocabulary_[word]] += 1
            row *= self.idf_
            row /= np.sqrt((row**2).sum())
        return rows
