"""Your list of models is made with the object, not at each fit. After a second fit the models
of the first one are still in it and take part in every prediction."""

import numpy as np


class Boosting:
    def __init__(self, make_model, stages, rate):
        self.make_model = make_model
        self.stages = stages
        self.rate = rate
        self.models = []

    def fit(self, X, y):
        self.start = y.mean()
        residual = y - self.start
        self.losses_ = [float((residual**2).mean())]
        for _ in range(self.stages):
            model = self.make_model().fit(X, residual)
            self.models.append(model)
            residual = residual - self.rate * model.predict(X)
            self.losses_.append(float((residual**2).mean()))
        return self

    def staged_predict(self, X):
        steps = [self.rate * model.predict(X) for model in self.models]
        return np.cumsum([np.full(len(X), self.start), *steps], axis=0)

    def predict(self, X):
        return self.staged_predict(X)[-1]
