"""You put a category that was never seen into the column of the rare ones. Bonn was seen once and
was rare; Kyiv is new, and the model has learnt nothing about it. The lesson keeps the two apart:
Kyiv gets zeros in all columns."""

import pandas as pd


class OneHot:
    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        self.often_, self.has_rare_ = {}, {}
        for name in df:
            counts = df[name].value_counts()
            self.often_[name] = sorted(counts.index[counts >= self.min_count])
            self.has_rare_[name] = bool((counts < self.min_count).any())
        return self

    def transform(self, df):
        answer = {}
        for name, values in self.often_.items():
            for value in values:
                answer[f"{name}={value}"] = (df[name] == value).astype(int)
            if self.has_rare_[name]:
                rest = ~df[name].isin(values) & df[name].notna()
                answer[f"{name}=(rare)"] = rest.astype(int)
        return pd.DataFrame(answer, index=df.index)
