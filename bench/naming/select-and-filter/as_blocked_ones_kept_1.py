def active_users(df):
    seen = df["visits"].isna() | (df["visits"] > 0)
    part = df[seen]
    part = part[part["blocked"]]
    return part[["name", "country", "visits"]].assign(heavy=part["visits"] >= 100)


def page(df, number, size):
    return df.iloc[(number - 1) * size : number * size]


def moved(df, names, country):
    out = df.copy()
    out.loc[out["name"].isin(names), ["country"]] = country
    return out
