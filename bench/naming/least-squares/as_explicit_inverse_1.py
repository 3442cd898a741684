import numpy as np


class OLS:
    def fit(self, X, y):
        A = X - X.mean(axis=0)
        b = y - np.mean(y)
        self.coef_ = np.linalg.solve(A.T @ A, A.T @ b)
        self.intercept_ = np.mean(y) - X.mean(axis=0) @ self.coef_
        return self

    def predict(self, X):
        return X @ self.coef_ + self.intercept_
