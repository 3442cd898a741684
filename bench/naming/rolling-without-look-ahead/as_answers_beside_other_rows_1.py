def lag_mean(df, k):
    d = df.sort_values(["shop", "day"]).reset_index(drop=True)
    means = d.groupby("shop")["sold"].transform(lambda s: s.shift(1).rolling(k).mean())
    means.index = df.index
    return means
