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
        out = pd.Series(0.0, index=x.index)
        for k in range(self.folds):
            mine = [label for label in x.index if label % self.folds == k]
            if not mine:
                continue
            rest = x.index.difference(mine)
            self.fit(x[rest], y[rest])
            out[mine] = self.transform(x[mine])
        self.fit(x, y)
        return out
