import numpy as np


class OLS:
    intercept_ = 0.0

    def fit(self, X, y):
        self.coef_ = np.linalg.lstsq(X.T @ X, X.T @ y, rcond=None)[0]
        return self

    def predict(self, X):
        return (X * self.coef_).sum(axis=1)
