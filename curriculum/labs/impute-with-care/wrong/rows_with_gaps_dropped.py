"""Your program leaves out the rows that have a gap. In training that loses person 3; later it is
worse: person a and person b both have a gap, so nobody is left, and no prediction can be made for
either. Fill the gaps and answer one row for each row."""

import pandas as pd


class Imputer:
    def fit(self, df):
        if df.isna().all().any():
            raise ValueError("there is no median")
        self.medians_ = df.median()
        self.gappy_ = list(df.columns[df.isna().any()])
        return self

    def transform(self, df):
        df = df[list(self.medians_.index)].dropna()
        marks = df[self.gappy_].isna().astype(int).add_suffix("_missing")
        return pd.concat([df, marks], axis=1)
