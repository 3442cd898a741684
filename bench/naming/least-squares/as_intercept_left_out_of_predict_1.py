import numpy as np


class OLS:
    def fit(self, X, y):
        A = X - X.mean(axis=0)
        self.coef_ = np.linalg.pinv(A) @ (y - y.mean())
        self.intercept_ = y.mean() - (X.mean(axis=0) * self.coef_).sum()
        return self

    def predict(self, X):
        return (X * self.coef_).sum(axis=1)
