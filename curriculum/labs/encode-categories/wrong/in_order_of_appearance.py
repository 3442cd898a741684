"""Your columns stand in the order in which the categories appear in the table: Oslo, Rome, Bonn.
Fit on the same customers in another order, and the columns change places, although nothing has
changed. The lesson asks for the order of the texts: Bonn, Oslo, Rome."""

import pandas as pd


class OneHot:
    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        self.often_, self.rare_ = {}, {}
        for name in df:
            counts = df[name].value_counts()
            seen = df[name].dropna().unique()
            self.often_[name] = [v for v in seen if counts[v] >= self.min_count]
            self.rare_[name] = [v for v in seen if counts[v] < self.min_count]
        return self

    def transform(self, df):
        answer = {}
        for name, values in self.often_.items():
            for value in values:
                answer[f"{name}={value}"] = (df[name] == value).astype(int)
            if self.rare_[name]:
                answer[f"{name}=(rare)"] = df[name].isin(self.rare_[name]).astype(int)
        return pd.DataFrame(answer, index=df.index)
