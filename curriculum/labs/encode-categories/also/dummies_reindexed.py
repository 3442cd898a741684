import pandas as pd


class OneHot:
    """The same with get_dummies: rename the rare ones first, reindex to the columns of fit."""

    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        self.seen_ = {name: df[name].value_counts() for name in df}
        self.columns_ = []
        for name, counts in self.seen_.items():
            often = sorted(counts[counts >= self.min_count].index)
            rare = ["(rare)"] if (counts < self.min_count).any() else []
            self.columns_ += [f"{name}={value}" for value in often + rare]
        return self

    def transform(self, df):
        df = df[list(self.seen_)].copy()
        for name, counts in self.seen_.items():
            rare = set(counts[counts < self.min_count].index)
            df[name] = ["(rare)" if value in rare else value for value in df[name]]
        wide = pd.get_dummies(df, columns=list(df), prefix_sep="=", dtype=int)
        return wide.reindex(columns=self.columns_, fill_value=0)
