"""Categories seen fewer than `min_count` times get no column at all in your program. Bonn then looks
like a city that nobody has ever seen, and what the rare cities have in common is lost. Give them one
column together, `city=(rare)`, behind the others."""

import pandas as pd


class OneHot:
    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        self.often_ = {}
        for name in df:
            counts = df[name].value_counts()
            self.often_[name] = sorted(counts.index[counts >= self.min_count])
        return self

    def transform(self, df):
        answer = {}
        for name, values in self.often_.items():
            for value in values:
                answer[f"{name}={value}"] = (df[name] == value).astype(int)
        return pd.DataFrame(answer, index=df.index)
