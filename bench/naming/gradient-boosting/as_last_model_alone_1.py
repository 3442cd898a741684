import numpy as np


class Boosting:
    def __init__(self, make_model, stages, rate):
        self.make_model = make_model
        self.stages = stages
        self.rate = rate

    def fit(self, X, y):
        self.mean = float(y.mean())
        self.models = []
        residual = y - self.mean
        self.losses_ = [float(np.mean(residual**2))]
        for stage in range(self.stages):
            m = self.make_model().fit(X, residual)
            self.models.append(m)
            residual = residual - self.rate * m.predict(X)
            self.losses_.append(float(np.mean(residual**2)))
        return self

    def staged_predict(self, X):
        table = np.zeros((self.stages + 1, X.shape[0]))
        table[0] = self.mean
        for i, m in enumerate(self.models):
            table[i + 1] = self.mean + self.rate * m.predict(X)
        return table

    def predict(self, X):
        return self.mean + self.rate * self.models[-1].predict(X)
