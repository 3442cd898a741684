class Imputer:
    def fit(self, df):
        if len(df) == 0 or df.isna().all().any():
            raise ValueError("nothing known")
        self.medians = df.median()
        self.gaps = [c for c in df if df[c].isna().sum() > 0]
        return self

    def transform(self, df):
        missing = [c for c in self.medians.index if c not in df.columns]
        if missing:
            raise KeyError(missing)
        new = df.copy()
        for c in self.medians.index:
            new[c] = new[c].fillna(self.medians[c])
        for c in self.gaps:
            new[c + "_missing"] = df[c].isna().astype(int)
        return new
