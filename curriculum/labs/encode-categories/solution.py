import pandas as pd


class OneHot:
    """A column of 0 and 1 for each category that fit saw; rare ones share a column."""

    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        """Decide the columns: for each name a list of (label, categories that are 1 there)."""
        self.columns_ = {name: self._groups(df[name]) for name in df}
        return self

    def _groups(self, column):
        counts = column.value_counts()
        often = sorted(counts.index[counts >= self.min_count])
        rare = sorted(counts.index[counts < self.min_count])
        return [(value, [value]) for value in often] + ([("(rare)", rare)] if rare else [])

    def transform(self, df):
        """Return the columns that fit decided on, 1 where the row holds the category."""
        answer = {
            f"{name}={label}": df[name].isin(values).astype(int)
            for name, groups in self.columns_.items()
            for label, values in groups
        }
        return pd.DataFrame(answer, index=df.index)
