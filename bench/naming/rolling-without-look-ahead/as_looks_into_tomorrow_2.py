import pandas as pd


def lag_mean(df, k):
    d = df.reset_index(drop=True)
    out = [float("nan")] * len(d)
    for _, rows in d.groupby("shop"):
        rows = rows.sort_values("day")
        sold, places = rows["sold"].tolist(), rows.index.tolist()
        for i in range(len(sold)):
            after = sold[i + 1 : i + 1 + k]
            if len(after) == k:
                out[places[i]] = sum(after) / k
    return pd.Series(out, index=df.index)
