import math
import operator

import numpy as np


def probability(z):
    """Return the probability of a 1 for one score; the exponent is never positive."""
    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))


def loss(z, y):
    """Return the loss of one row: what is taken out of the logarithm is the larger part."""
    wrong_way = -z if y == 1 else z
    return max(wrong_way, 0) + math.log1p(math.exp(-abs(wrong_way)))


class LogReg:
    """Logistic regression, one row after the other."""

    def __init__(self, rate, steps):
        self.rate, self.steps = rate, steps

    def fit(self, X, y):
        """Begin at 0, take all the steps, and note the loss on the way."""
        rows, answers = X.tolist(), y.tolist()
        slopes, intercept = [0.0] * X.shape[1], 0.0
        self.losses_ = []
        for step in range(self.steps + 1):
            scores = [intercept + sum(map(operator.mul, slopes, r)) for r in rows]
            losses = [loss(z, t) for z, t in zip(scores, answers, strict=True)]
            self.losses_.append(sum(losses) / len(losses))
            if step == self.steps:
                break
            errors = [probability(z) - t for z, t in zip(scores, answers, strict=True)]
            pull = self.rate / len(rows)
            for j in range(len(slopes)):
                slopes[j] -= pull * sum(e * r[j] for e, r in zip(errors, rows, strict=True))
            intercept -= pull * sum(errors)
        self.coef_, self.intercept_ = np.array(slopes), intercept
        return self

    def predict_proba(self, X):
        """Return for each row the probability of a 1."""
        return np.array([probability(self.intercept_ + row @ self.coef_) for row in X])

    def predict(self, X):
        """Return for each row the likelier answer: the sign of the score decides."""
        return np.array([int(self.intercept_ + row @ self.coef_ >= 0) for row in X])
