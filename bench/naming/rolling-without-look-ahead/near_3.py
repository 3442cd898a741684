def lag_mean(df, k):
    d = df.reset_index(drop=True).sort_values("day", ascending=False)
    means = d.groupby("shop")["sold"].transform(lambda s: s.rolling(k + 1).mean())
    return means.sort_index().set_axis(df.index)
