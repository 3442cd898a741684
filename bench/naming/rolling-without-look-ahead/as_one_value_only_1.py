def lag_mean(df, k):
    d = df.reset_index(drop=True).sort_values(["shop", "day"])
    lag = d.groupby("shop")["sold"].shift(k)
    return lag.sort_index().set_axis(df.index)
