def active_users(df):
    kept = df[(df["visits"] != 0) & ~df["blocked"]]
    return kept[["name", "country", "visits"]].assign(heavy=~(kept["visits"] < 100))


def page(df, number, size):
    return df.iloc[(number - 1) * size : number * size]


def moved(df, names, country):
    out = df.copy()
    out.loc[out["name"].isin(names), "country"] = country
    return out
