def lag_mean(df, k):
    d = df.sort_values(["shop", "day"])
    means = d.groupby("shop")["sold"].rolling(k).mean()
    means.index = df.index
    return means
