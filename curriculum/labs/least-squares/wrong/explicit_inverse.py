"""You invert the matrix of the normal equations. That works as long as no column can be put
together from others. With the columns 1, 2, 3 and 2, 4, 6 the matrix is [[2, 4], [4, 8]] and
has no inverse: NumPy raises an error, or rounding hides the zero and the slopes are
meaningless. lstsq or pinv finds a solution all the same."""

import numpy as np


class OLS:
    def fit(self, X, y):
        means = X.mean(axis=0)
        A = X - means
        self.coef_ = np.linalg.inv(A.T @ A) @ A.T @ (y - y.mean())
        self.intercept_ = float(y.mean() - means @ self.coef_)
        return self

    def predict(self, X):
        return self.intercept_ + X @ self.coef_
