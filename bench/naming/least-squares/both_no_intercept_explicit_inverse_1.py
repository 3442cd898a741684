import numpy as np


class OLS:
    def fit(self, X, y):
        self.coef_ = np.linalg.inv(X.T @ X) @ X.T @ y
        self.intercept_ = 0.0
        return self

    def predict(self, X):
        return X @ self.coef_
