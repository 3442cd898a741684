import pandas as pd


class Imputer:
    def fit(self, df):
        if len(df) == 0 or df.isna().all().any():
            raise ValueError("nothing known")
        self.names = list(df)
        self.gaps = [c for c in df if df[c].isna().any()]
        self.medians = df.median()
        return self

    def transform(self, df):
        self.medians = df[self.names].median()
        marks = pd.DataFrame({c + "_missing": df[c].isna().astype(int) for c in self.gaps})
        return df[self.names].fillna(self.medians).join(marks) if self.gaps and df.index.is_unique \
            else pd.concat([df[self.names].fillna(self.medians), marks], axis=1)
