class Imputer:
    def fit(self, df):
        if len(df) == 0 or df.isna().all().any():
            raise ValueError("nothing known")
        self.values = df.median()
        self.gaps = [c for c in df if df[c].isna().sum() > 0]
        return self

    def transform(self, df):
        new = df[list(self.values.index)].ffill().fillna(self.values)
        for c in self.gaps:
            new[c + "_missing"] = df[c].isna().astype(int)
        return new
