import numpy as np


class OLS:
    def fit(self, X, y):
        self.intercept_ = sum(y) / len(y)
        A = X - X.mean(axis=0)
        self.coef_, _, _, _ = np.linalg.lstsq(A, y - self.intercept_, rcond=None)
        return self

    def predict(self, X):
        return np.array([self.intercept_ + np.dot(self.coef_, row) for row in X])
