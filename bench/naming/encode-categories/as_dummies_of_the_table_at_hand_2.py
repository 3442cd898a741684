import pandas as pd


class OneHot:
    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        self.names = list(df)
        return self

    def transform(self, df):
        parts = []
        for name in self.names:
            counts = df[name].value_counts()
            rare = counts.index[counts < self.min_count]
            column = df[name].where(~df[name].isin(rare), "(rare)")
            part = pd.get_dummies(column, prefix=name, prefix_sep="=", dtype=int)
            last = name + "=(rare)"
            if last in part:
                part = part[[c for c in part if c != last] + [last]]
            parts.append(part)
        return pd.concat(parts, axis=1)
