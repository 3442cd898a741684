import numpy as np


class OLS:
    def fit(self, X, y):
        A = X - np.median(X, axis=0)
        self.coef_ = np.linalg.lstsq(A, y - np.median(y), rcond=None)[0]
        self.intercept_ = np.median(y) - np.median(X, axis=0) @ self.coef_
        return self

    def predict(self, X):
        return X @ self.coef_ + self.intercept_
