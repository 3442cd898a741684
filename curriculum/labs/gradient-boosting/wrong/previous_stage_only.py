"""You take the residual from the target and the last model alone, y - model.predict(X). What
the start and the earlier stages have explained comes back each time. In the example the second
stage sees 4, 6, 5, 5 instead of -2.5, -0.5, 1.5, 1.5. The prediction of everything so far
belongs into it."""

import numpy as np


class Boosting:
    def __init__(self, make_model, stages, rate):
        self.make_model = make_model
        self.stages = stages
        self.rate = rate

    def fit(self, X, y):
        self.start, self.models = y.mean(), []
        residual = y - self.start
        self.losses_ = [float((residual**2).mean())]
        for _ in range(self.stages):
            model = self.make_model().fit(X, residual)
            self.models.append(model)
            residual = y - model.predict(X)
            self.losses_.append(float((residual**2).mean()))
        return self

    def staged_predict(self, X):
        steps = [self.rate * model.predict(X) for model in self.models]
        return np.cumsum([np.full(len(X), self.start), *steps], axis=0)

    def predict(self, X):
        return self.staged_predict(X)[-1]
