"""Your intercept is the mean of the target, 4 in the example. That is the height of the line at
the mean of x, not at 0. From (2, 4) back to x = 0 the line falls by 2.5 * 2, to -1."""

import numpy as np


class OLS:
    def fit(self, X, y):
        means = X.mean(axis=0)
        self.coef_ = np.linalg.lstsq(X - means, y - y.mean(), rcond=None)[0]
        self.intercept_ = float(y.mean())
        return self

    def predict(self, X):
        return self.intercept_ + X @ self.coef_
