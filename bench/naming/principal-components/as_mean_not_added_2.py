import numpy as np


class PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        X = np.asarray(X, dtype=float)
        n, d = X.shape
        self.mean_ = np.array([X[:, j].mean() for j in range(d)])
        centred = X - self.mean_
        U, s, Vt = np.linalg.svd(centred, full_matrices=False)
        squares = s * s
        self.components_ = np.array([Vt[i] for i in range(self.k)])
        self.ratios_ = np.array([squares[i] / np.sum(squares) for i in range(self.k)])
        return self

    def transform(self, X):
        centred = X - self.mean_
        places = np.zeros((len(X), self.k))
        for i in range(len(X)):
            for j in range(self.k):
                places[i, j] = np.dot(centred[i], self.components_[j])
        return places

    def inverse(self, Z):
        rows = np.zeros((len(Z), len(self.mean_)))
        for j in range(self.k):
            rows += np.outer(Z[:, j], self.components_[j])
        return rows
