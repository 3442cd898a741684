import numpy as np


class KNN:
    def __init__(self, k):
        self.k = k

    def fit(self, X, y):
        self.rows = np.array(X).astype(float)
        self.classes, self.codes = np.unique(y, return_inverse=True)
        return self

    def _far(self, X):
        X = np.asarray(X).astype(float)
        return np.abs(X[:, np.newaxis, :] - self.rows[np.newaxis, :, :]).sum(axis=-1)

    def _winners(self, near):
        votes = np.zeros((len(near), len(self.classes)))
        for i, row in enumerate(near):
            np.add.at(votes[i], self.codes[row], 1)
        return self.classes[votes.argmax(axis=1)]

    def neighbours(self, X):
        return self._far(X).argsort(axis=1, kind="stable")[:, : self.k]

    def predict(self, X):
        return self._winners(self.neighbours(X))

    def predict_left_out(self):
        far = self._far(self.rows)
        np.fill_diagonal(far, np.inf)
        return self._winners(far.argsort(axis=1, kind="stable")[:, : self.k])
