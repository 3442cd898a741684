import numpy as np


def curve(F):
    with np.errstate(over="ignore"):
        return 1.0 / (1.0 + np.exp(-F))


class LogBoost:
    def __init__(self, make_tree, stages, rate):
        self.make_tree = make_tree
        self.stages = stages
        self.rate = rate

    def fit(self, X, y):
        y = np.asarray(y, dtype=float)
        positive = y.sum()
        self.start = np.log(positive / (len(y) - positive))
        self.trees = []
        self.tables = []
        F = np.zeros(len(y)) + self.start
        self.losses_ = [self.loss(y, F)]
        for stage in range(self.stages):
            p = curve(F)
            residual = y - F
            tree = self.make_tree()
            tree.fit(X, residual)
            where = tree.apply(X)
            table = {}
            for number in np.unique(where):
                rows = np.where(where == number)[0]
                below = np.sum(p[rows] * (1 - p[rows]))
                if below < 1e-12:
                    table[number] = 0.0
                else:
                    table[number] = np.sum(residual[rows]) / below
            self.trees.append(tree)
            self.tables.append(table)
            for i in range(len(y)):
                F[i] += self.rate * table[where[i]]
            self.losses_.append(self.loss(y, F))
        return self

    def loss(self, y, F):
        return np.mean(np.logaddexp(0, F) - y * F)

    def predict_proba(self, X):
        F = np.zeros(len(X)) + self.start
        for tree, table in zip(self.trees, self.tables):
            F += self.rate * np.array([table[leaf] for leaf in tree.apply(X)])
        return curve(F)

    def predict(self, X):
        return np.array([1 if p >= 0.5 else 0 for p in self.predict_proba(X)])
