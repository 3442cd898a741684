"""You call make_model once and fit the same object again at each stage. Each fit overwrites the
one before, so at the end your list holds the last model many times. A stage needs a model of
its own."""

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
        model = self.make_model()
        for _ in range(self.stages):
            model.fit(X, residual)
            self.models.append(model)
            residual = residual - self.rate * model.predict(X)
            self.losses_.append(float((residual**2).mean()))
        return self

    def staged_predict(self, X):
        steps = [self.rate * model.predict(X) for model in self.models]
        return np.cumsum([np.full(len(X), self.start), *steps], axis=0)

    def predict(self, X):
        return self.staged_predict(X)[-1]
