import pandas as pd


def lag_mean(df, k):
    d = df.reset_index(drop=True).sort_values(["shop", "day"])
    sold, places = d["sold"].tolist(), d.index.tolist()
    out = pd.Series(index=range(len(d)), dtype=float)
    for i in range(k, len(sold)):
        out[places[i]] = sum(sold[i - k : i]) / k
    out.index = df.index
    return out
