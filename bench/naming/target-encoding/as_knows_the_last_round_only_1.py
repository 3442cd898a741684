import numpy as np
import pandas as pd


class TargetEncoder:
    def __init__(self, folds, weight):
        self.folds = folds
        self.weight = weight

    def fit(self, x, y):
        self.m = y.mean()
        t = pd.DataFrame({"x": x, "y": y}).groupby("x")["y"].agg(["sum", "count"])
        self.table = (t["sum"] + self.weight * self.m) / (t["count"] + self.weight)
        return self

    def transform(self, x):
        return x.map(self.table).fillna(self.m)

    def fit_transform(self, x, y):
        pieces = []
        place = pd.Series(range(len(x)), index=x.index)
        for k in range(self.folds):
            mine = place % self.folds == k
            pieces.append(self.fit(x[~mine], y[~mine]).transform(x[mine]))
        return pd.concat(pieces).reindex(x.index)
