"""You encode whatever table comes and remember nothing. The three later customers then get the
columns city=Kyiv and city=Rome, and the model, trained on Bonn, Oslo and Rome, takes the first of
them for Bonn. Decide the columns in `fit` and give every later table these."""

import pandas as pd


class OneHot:
    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        self.names_ = list(df.columns)
        return self

    def transform(self, df):
        df = df[self.names_].copy()
        for name in df:
            counts = df[name].value_counts()
            df[name] = df[name].replace({v: "(rare)" for v in counts.index[counts < self.min_count]})
        answer = pd.get_dummies(df, columns=self.names_, prefix_sep="=", dtype=int)
        for name in self.names_:
            if f"{name}=(rare)" in answer:
                answer[f"{name}=(rare)"] = answer.pop(f"{name}=(rare)")
        return answer
