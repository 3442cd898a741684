import numpy as np


class LogReg:
    """Logistic regression by gradient descent on the mean loss."""

    def __init__(self, rate, steps):
        self.rate = rate
        self.steps = steps

    def fit(self, X, y):
        """Begin at 0, take all the steps, and note the loss on the way."""
        self.coef_, self.intercept_ = np.zeros(X.shape[1]), 0.0
        self.losses_ = [self._loss(X, y)]
        for _ in range(self.steps):
            error = self.predict_proba(X) - y
            self.coef_ = self.coef_ - self.rate * (y - self.predict_proba(X)) @ X / len(y)
            self.intercept_ -= self.rate * error.mean()
            self.losses_.append(self._loss(X, y))
        return self

    def predict_proba(self, X):
        """Return for each row the probability of a 1."""
        return 0.5 * (1 + np.tanh(self._scores(X) / 2))

    def predict(self, X):
        """Return for each row the likelier answer, 1 if both are equally likely."""
        return (self.predict_proba(X) >= 0.5).astype(int)

    def _scores(self, X):
        return X @ self.coef_ + self.intercept_

    def _loss(self, X, y):
        z = self._scores(X)
        return float((np.logaddexp(0, z) - y * z).mean())
