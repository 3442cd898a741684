"""You leave out the row itself and let all others speak, whatever `folds` is. Within one town the
number then tells the answer: of the three Oslo rows, the two that bought hear of 1 and 0, the one
that did not hears of 1 and 1. Whoever has the lower number bought; a tree finds that. Leave out the
whole fold."""


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
        self.fit(x, y)
        rows = y.groupby(x)
        sums, sizes = rows.transform("sum") - y, rows.transform("size") - 1
        means = (y.sum() - y) / (len(y) - 1)
        numbers = (sums + self.weight * means) / (sizes + self.weight)
        return numbers.where(sizes > 0, means).to_numpy()
