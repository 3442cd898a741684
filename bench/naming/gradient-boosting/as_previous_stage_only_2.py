import numpy as np


def mse(target, prediction):
    return sum((t - p) ** 2 for t, p in zip(target, prediction)) / len(target)


class Boosting:
    def __init__(self, make_model, stages, rate):
        self.make_model, self.stages, self.rate = make_model, stages, rate

    def fit(self, X, y):
        target = np.asarray(y, dtype=float)
        self.base = target.sum() / len(target)
        self.ensemble = []
        for k in range(self.stages):
            if k == 0:
                before = self.base
            else:
                before = self.ensemble[-1].predict(X)
            new = self.make_model()
            new.fit(X, target - before)
            self.ensemble.append(new)
        self.losses_ = [mse(target, line) for line in self.staged_predict(X)]
        return self

    def steps(self, X):
        return [self.rate * member.predict(X) for member in self.ensemble]

    def staged_predict(self, X):
        first = np.full(len(X), self.base)
        return np.cumsum([first] + self.steps(X), axis=0)

    def predict(self, X):
        return self.staged_predict(X)[-1]
