def lag_mean(df, k):
    d = df.reset_index(drop=True).sort_values(["shop", "day"])
    means = d.groupby("shop")["sold"].rolling(k).mean().droplevel(0)
    means = means.sort_index()
    means.index = df.index
    return means
