def lag_mean(df, k):
    d = df.reset_index(drop=True).sort_values("day")
    means = d.groupby("shop")["sold"].transform(lambda s: s.shift(1).rolling(k).sum())
    return means.sort_index().set_axis(df.index)
