"""You fill gaps with the mean. One income of 104 among 20, 22, 24 and 30 pulls it to 40, more than
four of the five people earn; with 1040 it would be 227.2. The median stays 24 in both cases, and the
lesson asks for it."""

import pandas as pd


class Imputer:
    def fit(self, df):
        if df.isna().all().any():
            raise ValueError("there is no mean")
        self.means_ = df.mean()
        self.gappy_ = list(df.columns[df.isna().any()])
        return self

    def transform(self, df):
        df = df[list(self.means_.index)]
        marks = df[self.gappy_].isna().astype(int).add_suffix("_missing")
        return pd.concat([df.fillna(self.means_), marks], axis=1)
