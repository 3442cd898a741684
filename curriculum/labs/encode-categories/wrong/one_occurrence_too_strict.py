"""You call a category rare that occurs exactly `min_count` times. With min_count=2, Rome, seen twice,
loses its column. Rare means *fewer* than `min_count`: keep a column where the count is at least that."""

import pandas as pd


class OneHot:
    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        self.often_, self.rare_ = {}, {}
        limit = self.min_count if self.min_count > 1 else 0
        for name in df:
            counts = df[name].value_counts()
            self.often_[name] = sorted(counts.index[counts > limit])
            self.rare_[name] = sorted(counts.index[counts <= limit])
        return self

    def transform(self, df):
        answer = {}
        for name, values in self.often_.items():
            for value in values:
                answer[f"{name}={value}"] = (df[name] == value).astype(int)
            if self.rare_[name]:
                answer[f"{name}=(rare)"] = df[name].isin(self.rare_[name]).astype(int)
        return pd.DataFrame(answer, index=df.index)
