import pandas as pd


def lag_mean(df, k):
    d = df.reset_index(drop=True)
    out = [float("nan")] * len(d)
    for _, rows in d.groupby("shop"):
        rows = rows.sort_values("day")
        sold = rows["sold"].tolist()
        for i, place in enumerate(rows.index):
            first = i - 2 * k + 1
            if first >= 0:
                out[place] = sum(sold[first : first + k]) / k
    return pd.Series(out, index=df.index)
