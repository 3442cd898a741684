class Imputer:
    def fit(self, df):
        if len(df) == 0 or df.isna().all().any():
            raise ValueError("nothing known")
        self.medians = df.median()
        return self

    def transform(self, df):
        names = list(self.medians.index)
        new = df[names].fillna(self.medians)
        for c in names:
            if df[c].isna().any():
                new[c + "_missing"] = df[c].isna().astype(int)
        return new
