"""Your program stops with an error when a category comes that it has not seen. Kyiv will come, on a
day when nobody is watching, and all the other rows of that table wait with it. The row 0, 0, 0 says
what is known: none of the cities in `fit`."""

import pandas as pd


class OneHot:
    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        self.labels_, self.place_ = [], {}
        for name in df:
            counts = df[name].value_counts()
            often = sorted(counts.index[counts >= self.min_count])
            rare = list(counts.index[counts < self.min_count])
            for value in often:
                self.place_[name, value] = f"{name}={value}"
            for value in rare:
                self.place_[name, value] = f"{name}=(rare)"
            self.labels_ += [f"{name}={v}" for v in often + (["(rare)"] if rare else [])]
        self.names_ = list(df.columns)
        return self

    def transform(self, df):
        answer = pd.DataFrame(0, index=range(len(df)), columns=self.labels_)
        for name in self.names_:
            for row, value in enumerate(df[name]):
                if pd.isna(value):
                    continue
                if (name, value) not in self.place_:
                    raise ValueError(f"{value} was never seen")
                answer.loc[row, self.place_[name, value]] = 1
        return answer.set_axis(df.index)
