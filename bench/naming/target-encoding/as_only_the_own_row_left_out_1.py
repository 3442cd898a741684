import numpy as np


class TargetEncoder:
    def __init__(self, folds, weight):
        self.folds = folds
        self.weight = weight

    def fit(self, x, y):
        self.m = y.mean()
        self.table = {}
        for c in x.unique():
            own = y[x == c]
            self.table[c] = (own.sum() + self.weight * self.m) / (len(own) + self.weight)
        return self

    def transform(self, x):
        return np.array([self.table.get(c, self.m) for c in x])

    def fit_transform(self, x, y):
        out = []
        for i in range(len(x)):
            others = np.arange(len(x)) != i
            e = TargetEncoder(self.folds, self.weight).fit(x[others], y[others])
            out.append(e.transform(x.iloc[[i]])[0])
        self.fit(x, y)
        return np.array(out)
