import numpy as np


class LogReg:
    """Logistic regression by gradient descent on the mean loss."""

    def __init__(self, rate, steps):
        self.rate = rate
        self.steps = steps

    def fit(self, X, y):
        """Begin at 0, take all the steps, and note the loss on the way."""
        # TODO: set coef_, intercept_ and losses_
        self.coef_, self.intercept_ = np.zeros(X.shape[1]), 0.0
        self.losses_ = []
        return self

    def predict_proba(self, X):
        """Return for each row the probability of a 1."""
        # TODO
        raise NotImplementedError("from score to probability")

    def predict(self, X):
        """Return for each row the likelier answer, 1 if both are equally likely."""
        # TODO
        raise NotImplementedError("from probability to answer")
