import pandas as pd


class Imputer:
    """Fill gaps with the medians of the table it was fitted to, and mark where they were."""

    def fit(self, df):
        """Learn the median of each column, and which columns have gaps."""
        unknown = list(df.columns[df.isna().all()])
        if unknown:
            raise ValueError(f"no known value in {unknown}: there is no median")
        self.medians_ = df.median()
        self.gappy_ = list(df.columns[df.isna().any()])
        return self

    def transform(self, df):
        """Return the filled columns, then a column of 0 and 1 for each that had gaps in fit."""
        df = df[list(self.medians_.index)]
        marks = df[self.gappy_].isna().astype(int).add_suffix("_missing")
        return pd.concat([df.fillna(self.medians_), marks], axis=1)
