class Imputer:
    def fit(self, df):
        if len(df) == 0 or df.isna().all().any():
            raise ValueError("nothing known")
        self.names = list(df.columns)
        self.gaps = [c for c in df if df[c].isna().sum() > 0]
        return self

    def transform(self, df):
        new = df[self.names].copy()
        marks = new.isna()
        new = new.mask(marks, 0)
        for c in self.gaps:
            new[c + "_missing"] = marks[c].astype(int)
        return new
