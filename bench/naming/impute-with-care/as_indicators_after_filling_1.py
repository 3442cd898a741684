class Imputer:
    def fit(self, df):
        if len(df) == 0 or df.isna().all().any():
            raise ValueError("nothing known")
        self.medians = {c: df[c].median() for c in df}
        self.gaps = [c for c in df if df[c].isna().sum() > 0]
        return self

    def transform(self, df):
        new = df[list(self.medians)].copy()
        for c, value in self.medians.items():
            new.loc[new[c].isna(), c] = value
        for c in self.gaps:
            new[c + "_missing"] = [int(v != v) for v in new[c]]
        return new
