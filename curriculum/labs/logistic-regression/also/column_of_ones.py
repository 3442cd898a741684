import numpy as np


def with_ones(X):
    """Return X with a column of ones in front, so that the intercept is a slope like any other."""
    return np.hstack([np.ones((len(X), 1)), X])


class LogReg:
    """Logistic regression with one vector for intercept and slopes."""

    def __init__(self, rate, steps):
        self.rate = rate
        self.steps = steps

    def fit(self, X, y):
        """Begin at 0, take all the steps, and note the loss on the way."""
        Z, w = with_ones(X), np.zeros(X.shape[1] + 1)
        path = [w]
        for _ in range(self.steps):
            with np.errstate(over="ignore"):
                p = 1 / (1 + np.exp(-Z @ w))
            w = w - self.rate * Z.T @ (p - y) / len(Z)
            path.append(w)
        # A score is turned round where the answer is 1: the loss is then the same formula for all.
        turned = (1 - 2 * y)[:, np.newaxis] * (Z @ np.array(path).T)
        self.losses_ = np.logaddexp(0, turned).mean(axis=0).tolist()
        self.coef_, self.intercept_ = w[1:], float(w[0])
        return self

    def predict_proba(self, X):
        """Return for each row the probability of a 1."""
        return np.exp(-np.logaddexp(0, -(X @ self.coef_ + self.intercept_)))

    def predict(self, X):
        """Return for each row the likelier answer, 1 if both are equally likely."""
        return np.where(X @ self.coef_ + self.intercept_ < 0, 0, 1)
