from collections import Counter

import pandas as pd


class OneHot:
    """The same with dicts: the place of each category, and rows of zeros with a one in them."""

    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        self.labels, self.places, self.names = [], {}, list(df.columns)
        for name in self.names:
            counts = Counter(value for value in df[name] if isinstance(value, str))
            shared = []
            for value in sorted(counts):
                if counts[value] < self.min_count:
                    shared.append(value)
                else:
                    self.places[name, value] = len(self.labels)
                    self.labels.append(f"{name}={value}")
            for value in shared:
                self.places[name, value] = len(self.labels)
            if shared:
                self.labels.append(f"{name}=(rare)")
        return self

    def transform(self, df):
        rows = []
        for values in df[self.names].itertuples(index=False, name=None):
            row = [0] * len(self.labels)
            for key in zip(self.names, values, strict=True):
                if key in self.places:
                    row[self.places[key]] = 1
            rows.append(row)
        return pd.DataFrame(rows, index=df.index, columns=self.labels)
