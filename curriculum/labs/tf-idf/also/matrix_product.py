import numpy as np


class TfIdf:
    def fit(self, docs):
        self.words_ = np.unique([word for doc in docs for word in doc])
        self.vocabulary_ = {str(word): place for place, word in enumerate(self.words_)}
        seen = np.array([[word in doc for word in self.vocabulary_] for doc in docs])
        self.idf_ = 1 + np.log1p(len(docs)) - np.log1p(seen.sum(axis=0))
        return self

    def transform(self, docs):
        counts = np.array([[doc.count(word) for word in self.vocabulary_] for doc in docs])
        rows = counts @ np.diag(self.idf_)
        squares = (rows**2).sum(axis=1)
        return np.divide(rows.T, np.sqrt(squares), out=np.zeros(rows.T.shape), where=squares > 0).T
