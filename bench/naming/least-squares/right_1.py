import numpy as np


class OLS:
    def fit(self, X, y):
        self.mean_, self.level_ = X.mean(axis=0), y.mean()
        U, s, Vt = np.linalg.svd(X - self.mean_, full_matrices=False)
        big = s > 1e-12 * max(s.max(), 1e-300)
        self.coef_ = Vt[big].T @ ((U.T[big] @ (y - self.level_)) / s[big])
        self.intercept_ = self.level_ - self.mean_ @ self.coef_
        return self

    def predict(self, X):
        return self.level_ + (X - self.mean_) @ self.coef_
