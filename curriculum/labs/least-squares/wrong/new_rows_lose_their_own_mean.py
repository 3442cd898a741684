"""You predict new rows relative to their own mean. A single new row then always gets the mean
of the old target, 4 in the example, whatever it holds: its distance from its own mean is 0. The
means belong to the fit."""

import numpy as np


class OLS:
    def fit(self, X, y):
        means = X.mean(axis=0)
        self.coef_ = np.linalg.lstsq(X - means, y - y.mean(), rcond=None)[0]
        self.level = y.mean()
        self.intercept_ = float(y.mean() - means @ self.coef_)
        return self

    def predict(self, X):
        return self.level + (X - X.mean(axis=0)) @ self.coef_
