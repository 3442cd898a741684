import numpy as np


class Boosting:
    """Gradient boosting for the squared error, with small models of any kind."""

    def __init__(self, make_model, stages, rate):
        self.make_model = make_model
        self.stages = stages
        self.rate = rate

    def fit(self, X, y):
        """Start from the mean, and let each stage fit what is left over."""
        # TODO: keep the models, and set losses_
        self.losses_ = []
        return self

    def staged_predict(self, X):
        """Return the predictions at the start and after each stage, one line for each."""
        # TODO
        raise NotImplementedError("what is predicted after each stage?")

    def predict(self, X):
        """Return the predictions after all stages."""
        return self.staged_predict(X)[-1]
