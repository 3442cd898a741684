"""Your columns hold True and False. The lesson asks for the whole numbers 1 and 0: a table of them
can be added up and saved without surprises. `.astype(int)` turns one into the other."""

import pandas as pd


class OneHot:
    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        self.often_, self.rare_ = {}, {}
        for name in df:
            counts = df[name].value_counts()
            self.often_[name] = sorted(counts.index[counts >= self.min_count])
            self.rare_[name] = sorted(counts.index[counts < self.min_count])
        return self

    def transform(self, df):
        answer = {}
        for name, values in self.often_.items():
            for value in values:
                answer[f"{name}={value}"] = df[name] == value
            if self.rare_[name]:
                answer[f"{name}=(rare)"] = df[name].isin(self.rare_[name])
        return pd.DataFrame(answer, index=df.index)
