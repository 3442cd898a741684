"""Your line is forced through the origin. In the example the slope comes out as 29 / 14, about
2.07, instead of 2.5, and the line misses the point of the means. Zero stops need not take zero
hours: take the means away first, and set the intercept from them."""

import numpy as np


class OLS:
    def fit(self, X, y):
        means = X.mean(axis=0)
        self.coef_ = np.linalg.lstsq(X, y, rcond=None)[0]
        self.intercept_ = 0.0
        return self

    def predict(self, X):
        return self.intercept_ + X @ self.coef_
