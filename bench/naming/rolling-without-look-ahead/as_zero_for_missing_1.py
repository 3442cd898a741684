import pandas as pd


def lag_mean(df, k):
    d = df.reset_index(drop=True)
    out = [0.0] * len(d)
    for _, rows in d.groupby("shop"):
        rows = rows.sort_values("day")
        sold = rows["sold"].tolist()
        for i, place in enumerate(rows.index):
            if i >= k:
                m = sum(sold[i - k : i]) / k
                out[place] = m if m == m else 0.0
    return pd.Series(out, index=df.index)
