import numpy as np


class TargetEncoder:
    def __init__(self, folds, weight):
        self.folds = folds
        self.weight = weight

    def fit(self, x, y):
        self.m, self.table = learn(list(x), list(y), self.weight)
        return self

    def transform(self, x):
        return np.array([self.table.get(c, self.m) for c in x], dtype=float)

    def fit_transform(self, x, y):
        xs, ys = list(x), list(y)
        out = []
        tables = []
        for k in range(self.folds):
            rows = [i for i in range(len(xs)) if i % self.folds != k]
            tables.append(learn([xs[i] for i in rows], [ys[i] for i in rows], self.weight))
        for i, c in enumerate(xs):
            m, table = tables[i % self.folds]
            out.append(table.get(c, m))
        self.fit(x, y)
        return np.array(out, dtype=float)


def learn(xs, ys, weight):
    m = sum(ys) / len(ys)
    sums, counts = {}, {}
    for c, b in zip(xs, ys):
        sums[c] = sums.get(c, 0) + b
        counts[c] = counts.get(c, 0) + 1
    return m, {c: (sums[c] + weight * m) / (counts[c] + weight) for c in sums}
