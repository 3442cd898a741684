import numpy as np
import pandas as pd


class OneHot:
    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        self.plan = []
        for name, column in df.items():
            values, counts = np.unique(column[column.notna()].astype(str), return_counts=True)
            keep = list(values[counts > self.min_count])
            rest = list(values[counts <= self.min_count])
            self.plan.append((name, keep, rest))
        return self

    def transform(self, df):
        blocks, labels = [np.zeros((len(df), 0), dtype=int)], []
        for name, keep, rest in self.plan:
            places = {value: i for i, value in enumerate(keep)}
            places.update({value: len(keep) for value in rest})
            width = len(keep) + bool(rest)
            block = np.zeros((len(df), width), dtype=int)
            for row, value in enumerate(df[name]):
                if value in places:
                    block[row, places[value]] = 1
            blocks.append(block)
            labels += [f"{name}={value}" for value in keep] + [f"{name}=(rare)"] * bool(rest)
        return pd.DataFrame(np.hstack(blocks), index=df.index, columns=labels)
