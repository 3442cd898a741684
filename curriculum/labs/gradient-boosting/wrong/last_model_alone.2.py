import numpy as np


class Boosting:
    """Gradient boosting for the squared error, with small models of any kind."""

    def __init__(self, make_model, stages, rate):
        self.make_model = make_model
        self.stages = stages
        self.rate = rate

    def fit(self, X, y):
        """Start from the mean, and let each stage fit what is left over."""
        self.start, self.models = y.mean(), []
        residual = y - self.start
        self.losses_ = [float((residual**2).mean())]
        for _ in range(self.stages):
            model = self.make_model().fit(X, residual)
            self.models.append(model)
            residual = residual - self.rate * model.predict(X)
            self.losses_.append(float((residual**2).mean()))
        return self

    def staged_predict(self, X):
        """Return the predictions at the start and after each stage, one line for each."""
        steps = [self.rate * model.predict(X) for model in self.models]
        return np.array([np.full(len(X), self.start)] + [self.start + s for s in steps])

    def predict(self, X):
        """Return the predictions after all stages."""
        return self.staged_predict(X)[-1]
