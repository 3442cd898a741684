import numpy as np
import pandas as pd


def lag_mean(df, k):
    d = df.reset_index(drop=True)
    out = np.full(len(d), np.nan)
    for _, rows in d.groupby("shop"):
        rows = rows.sort_values("day")
        sold, places = rows["sold"].to_numpy(), rows.index
        for i in range(1, len(sold)):
            before = sold[max(0, i - k) : i]
            before = before[~np.isnan(before)]
            if len(before) > 0:
                out[places[i]] = before.mean()
    return pd.Series(out, index=df.index)
