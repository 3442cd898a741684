import pandas as pd


class Imputer:
    def fit(self, df):
        self.fill = {}
        self.with_gaps = []
        for c in df.columns:
            known = df[c].dropna()
            if len(known) == 0:
                raise ValueError(c)
            self.fill[c] = known.mean()
            if len(known) < len(df):
                self.with_gaps.append(c)
        return self

    def transform(self, df):
        out = pd.DataFrame(index=df.index)
        for c in self.fill:
            out[c] = df[c].fillna(self.fill[c])
        for c in self.with_gaps:
            out[c + "_missing"] = df[c].isna().astype(int)
        return out
