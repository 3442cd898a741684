import pandas as pd


class OneHot:
    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        self.names = list(df.columns)
        self.often, self.rare = {}, {}
        for name in self.names:
            counts = {}
            for value in map(str, df[name]):
                counts[value] = counts.get(value, 0) + 1
            self.often[name] = sorted(v for v in counts if counts[v] >= self.min_count)
            self.rare[name] = {v for v in counts if counts[v] < self.min_count}
        return self

    def transform(self, df):
        result = pd.DataFrame(index=df.index)
        for name in self.names:
            for value in self.often[name]:
                result[name + "=" + value] = [1 if str(v) == value else 0 for v in df[name]]
            if self.rare[name]:
                result[name + "=(rare)"] = [
                    1 if str(v) in self.rare[name] else 0 for v in df[name]
                ]
        return result
