"""Your predict_proba returns 0 and 1, the answers of predict. A probability of 0.51 and one of
0.99 become the same 1, and nobody can choose another threshold or see how sure the model is."""

import numpy as np


class LogReg:
    def __init__(self, rate, steps):
        self.rate = rate
        self.steps = steps

    def fit(self, X, y):
        self.coef_, self.intercept_ = np.zeros(X.shape[1]), 0.0
        self.losses_ = [self._loss(X, y)]
        for _ in range(self.steps):
            error = self._sigmoid(X) - y
            self.coef_ = self.coef_ - self.rate * error @ X / len(y)
            self.intercept_ -= self.rate * error.mean()
            self.losses_.append(self._loss(X, y))
        return self

    def predict_proba(self, X):
        return self.predict(X)

    def predict(self, X):
        return (self._sigmoid(X) >= 0.5).astype(int)

    def _sigmoid(self, X):
        return 0.5 * (1 + np.tanh(self._scores(X) / 2))

    def _scores(self, X):
        return X @ self.coef_ + self.intercept_

    def _loss(self, X, y):
        z = self._scores(X)
        return float((np.logaddexp(0, z) - y * z).mean())
