import numpy as np


def sigmoid(z):
    z = np.clip(z, -700, 700)
    return 1 / (1 + np.exp(-z))


class LogReg:
    def __init__(self, rate, steps):
        self.rate = rate
        self.steps = steps

    def fit(self, X, y):
        n, d = X.shape
        w = np.ones(d)
        b = 0.0
        losses = [self.mean_loss(X, y, w, b)]
        for step in range(self.steps):
            p = sigmoid(np.dot(X, w) + b)
            grad_w = np.dot(X.T, p - y) / n
            grad_b = np.sum(p - y) / n
            w = w - self.rate * grad_w
            b = b - self.rate * grad_b
            losses.append(self.mean_loss(X, y, w, b))
        self.coef_ = w
        self.intercept_ = b
        self.losses_ = losses
        return self

    def mean_loss(self, X, y, w, b):
        z = np.dot(X, w) + b
        return np.mean(np.where(y == 1, np.logaddexp(0, -z), np.logaddexp(0, z)))

    def predict_proba(self, X):
        return sigmoid(np.dot(X, self.coef_) + self.intercept_)

    def predict(self, X):
        p = self.predict_proba(X)
        answer = np.zeros(len(p), dtype=int)
        answer[p >= 0.5] = 1
        return answer
