"""Your `transform` computes the medians of the table that it is given. Person a then gets 31, the
only income in the new table, instead of 24; and a person who comes alone and has not answered gets
no income at all, since the median of nothing is nothing. The model was trained with 24 in this
place: keep the medians in `fit` and use them."""

import pandas as pd


class Imputer:
    def fit(self, df):
        if df.isna().all().any():
            raise ValueError("there is no median")
        self.columns_ = list(df.columns)
        self.gappy_ = list(df.columns[df.isna().any()])
        return self

    def transform(self, df):
        df = df[self.columns_]
        marks = df[self.gappy_].isna().astype(int).add_suffix("_missing")
        return pd.concat([df.fillna(df.median()), marks], axis=1)
