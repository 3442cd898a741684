"""Your training rows get their numbers from all rows, their own included. Bonn has one customer,
row 5, who bought; with weight 0 the number beside it is 1, which is the answer itself. On towns drawn by chance
this reaches an AUC of about 0.8 where nothing can be known. Only the rows of the other folds may
speak about a training row."""


class TargetEncoder:
    def __init__(self, folds, weight):
        self.folds, self.weight = folds, weight

    def fit(self, x, y):
        self.mean_ = y.mean()
        rows = y.groupby(x)
        self.numbers_ = (rows.sum() + self.weight * self.mean_) / (rows.size() + self.weight)
        return self

    def transform(self, x):
        return x.map(self.numbers_).fillna(self.mean_).to_numpy()

    def fit_transform(self, x, y):
        return self.fit(x, y).transform(x)
