"""You encode whatever table comes and remember nothing. The three later customers then get the
columns city=Kyiv and city=Rome, and the model, trained on Bonn, Oslo and Rome, takes the first of
them for Bonn. Decide the columns in `fit` and give every later table these."""

import pandas as pd


class OneHot:
    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        self.columns_ = {name: self._groups(df[name]) for name in df}
        return self

    def _groups(self, column):
        counts = column.value_counts()
        often = sorted(counts.index[counts >= self.min_count])
        rare = sorted(counts.index[counts < self.min_count])
        return [(value, [value]) for value in often] + ([("(rare)", rare)] if rare else [])

    def transform(self, df):
        self.fit(df)
        answer = {
            f"{name}={label}": df[name].isin(values).astype(int)
            for name, groups in self.columns_.items()
            for label, values in groups
        }
        return pd.DataFrame(answer, index=df.index)
