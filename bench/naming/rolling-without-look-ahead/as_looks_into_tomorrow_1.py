def lag_mean(df, k):
    d = df.reset_index(drop=True).sort_values("day")
    tomorrow = d.groupby("shop")["sold"].shift(-1)
    means = tomorrow.groupby(d["shop"]).transform(lambda s: s.rolling(k).mean())
    means = means.sort_index()
    means.index = df.index
    return means
