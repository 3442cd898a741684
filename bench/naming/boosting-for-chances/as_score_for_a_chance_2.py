import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def mean_loss(y, z):
    return float(np.mean([np.logaddexp(0, -s) if t == 1 else np.logaddexp(0, s)
                          for t, s in zip(y, z)]))


class LogBoost:
    def __init__(self, make_tree, stages, rate):
        self.make_tree, self.stages, self.rate = make_tree, stages, rate

    def fit(self, X, y):
        odds = np.count_nonzero(y == 1) / np.count_nonzero(y == 0)
        self.base = np.log(odds)
        self.forest = []
        z = np.repeat(self.base, len(y))
        losses = [mean_loss(y, z)]
        for _ in range(self.stages):
            p = sigmoid(z)
            tree = self.make_tree().fit(X, y - z)
            leaf = tree.apply(X)
            r, h = np.bincount(leaf, y - z), np.bincount(leaf, p * (1 - p))
            value = np.where(h < 1e-12, 0.0, r / np.maximum(h, 1e-300))
            self.forest.append((tree, value))
            z = z + self.rate * value[leaf]
            losses.append(mean_loss(y, z))
        self.losses_ = losses
        return self

    def decision(self, X):
        total = np.repeat(self.base, len(X))
        for tree, value in self.forest:
            total = total + self.rate * value[tree.apply(X)]
        return total

    def predict_proba(self, X):
        return sigmoid(self.decision(X))

    def predict(self, X):
        return (self.decision(X) >= 0).astype(int)
