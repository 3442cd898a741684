"""You turn gaps into texts, and "nan" or "None" becomes a category with a column. The lesson says
that a gap is no category: a row with an empty box is 0, 0, 0. (Whether the box was empty may well
matter; then it belongs into a column of its own, under an honest name.)"""

import pandas as pd


class OneHot:
    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        self.often_, self.rare_ = {}, {}
        for name in df:
            counts = df[name].fillna("nan").value_counts()
            self.often_[name] = sorted(counts.index[counts >= self.min_count])
            self.rare_[name] = sorted(counts.index[counts < self.min_count])
        return self

    def transform(self, df):
        answer = {}
        for name, values in self.often_.items():
            column = df[name].fillna("nan")
            for value in values:
                answer[f"{name}={value}"] = (column == value).astype(int)
            if self.rare_[name]:
                answer[f"{name}=(rare)"] = column.isin(self.rare_[name]).astype(int)
        return pd.DataFrame(answer, index=df.index)
