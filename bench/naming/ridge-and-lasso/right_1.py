import numpy as np


class Scaled:
    """The columns that vary, each with mean 0 and squares that add up to n."""

    def __init__(self, X, y):
        self.varies = np.ptp(X, axis=0) > 0
        self.centre, self.level = np.mean(X, axis=0), np.mean(y)
        self.unit = np.std(X[:, self.varies], axis=0)
        self.Z = (X[:, self.varies] - self.centre[self.varies]) / self.unit
        self.v = y - self.level

    def back(self, b):
        slopes = np.zeros(len(self.varies))
        slopes[self.varies] = b / self.unit
        return slopes, float(self.level - slopes @ self.centre)


def ridge(X, y, weight):
    t = Scaled(X, y)
    k = t.Z.shape[1]
    tall = np.concatenate([t.Z, np.sqrt(weight) * np.identity(k)])
    goal = np.concatenate([t.v, np.zeros(k)])
    return t.back(np.linalg.lstsq(tall, goal, rcond=None)[0])


def lasso(X, y, weight, rounds):
    t = Scaled(X, y)
    n, k = t.Z.shape
    b = [0.0] * k
    left = t.v.astype(float)
    for step in range(rounds * k):
        j = step % k
        z = t.Z[:, j]
        s = float(z @ left) + n * b[j]
        new = (s - min(max(s, -weight), weight)) / n
        left = left - z * (new - b[j])
        b[j] = new
    return t.back(np.array(b))
