import numpy as np
import pandas as pd


class Imputer:
    def fit(self, df):
        self.medians, self.gaps = {}, []
        if len(df) == 0:
            raise ValueError("no rows")
        for c in df:
            known = sorted(v for v in df[c] if not np.isnan(v))
            if not known:
                raise ValueError(c)
            half = len(known) // 2
            self.medians[c] = (known[half] + known[-1 - half]) / 2
            if len(known) < len(df):
                self.gaps.append(c)
        return self

    def transform(self, df):
        data = {c: [m if np.isnan(v) else v for v in df[c]] for c, m in self.medians.items()}
        for c in self.gaps:
            data[c + "_missing"] = np.array([int(np.isnan(v)) for v in df[c]], dtype=int)
        return pd.DataFrame(data, index=df.index)
