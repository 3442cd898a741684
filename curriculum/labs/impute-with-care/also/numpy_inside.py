import numpy as np
import pandas as pd


class Imputer:
    """The same on arrays; only the answer becomes a DataFrame again."""

    def fit(self, df):
        X = df.to_numpy(dtype=float)
        if not (~np.isnan(X)).any(axis=0).all():
            raise ValueError("a column without a known value has no median")
        self.columns_ = df.columns
        self.medians_ = np.nanmedian(X, axis=0)
        self.had_gaps_ = np.isnan(X).any(axis=0)
        return self

    def transform(self, df):
        X = df.loc[:, self.columns_].to_numpy(dtype=float)
        gaps = np.isnan(X)
        answer = pd.DataFrame(
            np.where(gaps, self.medians_, X), index=df.index, columns=self.columns_
        )
        for place in np.flatnonzero(self.had_gaps_):
            answer[f"{self.columns_[place]}_missing"] = gaps[:, place].astype(int)
        return answer
