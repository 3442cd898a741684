def lag_mean(df, k):
    d = df.sort_values("day")
    means = d.groupby("shop")["sold"].transform(lambda s: s.shift(1).rolling(k).mean())
    return means
