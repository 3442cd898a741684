def lag_mean(df, k):
    d = df.reset_index(drop=True).sort_values("day")
    g = d.groupby("shop")["sold"]
    means = (g.cumsum() - d["sold"]) / g.cumcount()
    means = means.where(g.cumcount() >= k)
    return means.sort_index().set_axis(df.index)
