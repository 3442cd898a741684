"""You add an indicator for each column that has a gap in the table at hand. The table with person a
and person b then gets an `age_missing` that the model has never seen, and a table in which everybody
has answered gets no `income_missing`. The columns must be the same every time: those that had gaps
in `fit`."""

import pandas as pd


class Imputer:
    def fit(self, df):
        if df.isna().all().any():
            raise ValueError("there is no median")
        self.medians_ = df.median()
        return self

    def transform(self, df):
        df = df[list(self.medians_.index)]
        gappy = df.columns[df.isna().any()]
        marks = df[gappy].isna().astype(int).add_suffix("_missing")
        return pd.concat([df.fillna(self.medians_), marks], axis=1)
