def active_users(df):
    not_blocked = ~df["blocked"]
    visited = df["visits"] != 0
    out = df[not_blocked | visited][["name", "country", "visits"]].copy()
    out["heavy"] = out["visits"] >= 100
    return out


def page(df, number, size):
    return df.iloc[(number - 1) * size : number * size]


def moved(df, names, country):
    out = df.copy()
    out.loc[df["name"].isin(names), "country"] = country
    return out
