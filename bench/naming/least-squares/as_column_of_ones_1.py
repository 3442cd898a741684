import numpy as np


class OLS:
    def fit(self, X, y):
        A = np.c_[X, np.ones(len(X))]
        solution, *_ = np.linalg.lstsq(A, y, rcond=None)
        self.coef_ = solution[:-1]
        self.intercept_ = solution[-1]
        return self

    def predict(self, X):
        return np.array([row @ self.coef_ + self.intercept_ for row in X])
