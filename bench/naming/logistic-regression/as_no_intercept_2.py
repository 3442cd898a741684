import numpy as np


class LogReg:
    def __init__(self, rate, steps):
        self.rate, self.steps = rate, steps

    def fit(self, X, y):
        self.coef_ = np.zeros(X.shape[1])
        self.intercept_ = 0.0
        self.losses_ = []
        self.note(X, y)
        for _ in range(self.steps):
            self.step(X, y)
            self.note(X, y)
        return self

    def step(self, X, y):
        gap = self.predict_proba(X) - y
        slope = (X * gap.reshape(-1, 1)).mean(axis=0)
        self.coef_ = self.coef_ - self.rate * slope

    def note(self, X, y):
        z = self.score(X)
        loss = np.logaddexp(0, z) - y * z
        self.losses_.append(loss.sum() / len(loss))

    def score(self, X):
        return self.intercept_ + (X * self.coef_).sum(axis=1)

    def predict_proba(self, X):
        return np.exp(-np.logaddexp(0, -self.score(X)))

    def predict(self, X):
        return np.array([1 if z >= 0 else 0 for z in self.score(X)])
