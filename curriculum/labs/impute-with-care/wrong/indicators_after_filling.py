"""Your indicators are all 0. You fill the gaps first and then ask where the gaps are, and there are
none left: `income_missing` says 0 for person 3, whose 24 is invented. Make the indicators from the
table as it came."""

import pandas as pd


class Imputer:
    def fit(self, df):
        if df.isna().all().any():
            raise ValueError("there is no median")
        self.medians_ = df.median()
        self.gappy_ = list(df.columns[df.isna().any()])
        return self

    def transform(self, df):
        df = df[list(self.medians_.index)].fillna(self.medians_)
        for name in self.gappy_:
            df[f"{name}_missing"] = df[name].isna().astype(int)
        return df
