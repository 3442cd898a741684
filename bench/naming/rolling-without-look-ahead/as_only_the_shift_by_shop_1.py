def lag_mean(df, k):
    d = df.reset_index(drop=True).sort_values("day")
    d["before"] = d.groupby("shop")["sold"].shift()
    d["mean"] = d["before"].rolling(window=k).mean()
    answer = d.sort_index()["mean"]
    answer.index = df.index
    return answer
